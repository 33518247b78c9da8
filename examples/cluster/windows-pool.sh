#!/usr/bin/env bash
# Adds the Windows nodes for the web front end.
set -euo pipefail

CLUSTER=shop
POOL=winpool1

az aks nodepool add \
  --resource-group shop-rg \
  --cluster-name "$CLUSTER" \
  --name "$POOL" \
  --os-type Windows \
  --os-sku Windows2022 \
  --node-count 2
