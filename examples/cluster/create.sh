#!/usr/bin/env bash
# Makes the cluster of the shop: Linux for the system and the API, Windows for the old web front end.
set -euo pipefail

GROUP=shop-rg
CLUSTER=shop
LOCATION=westeurope

az group create --name "$GROUP" --location "$LOCATION"

az aks create \
  --resource-group "$GROUP" \
  --name "$CLUSTER" \
  --location "$LOCATION" \
  --node-count 2 \
  --network-plugin kubenet \
  --enable-windows-gmsa \
  --gmsa-dns-server 10.0.0.4 \
  --generate-ssh-keys

./cluster/windows-pool.sh
