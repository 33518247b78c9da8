import create from '../examples/cluster/create.sh?text'
import ingress from '../examples/cluster/ingress.ps1?text'
import pool from '../examples/cluster/windows-pool.sh?text'
import storage from '../examples/shop/storage.yaml?text'
import web from '../examples/shop/web.yaml?text'
import type { ProjectFile } from './project.js'

/** Where one may start from. */
export const samples: Readonly<Record<string, readonly ProjectFile[]>> = {
  'a small shop': [
    { path: 'cluster/create.sh', text: create },
    { path: 'cluster/windows-pool.sh', text: pool },
    { path: 'cluster/ingress.ps1', text: ingress },
    { path: 'shop/web.yaml', text: web },
    { path: 'shop/storage.yaml', text: storage },
  ],
  'a manifest': [{ path: 'web.yaml', text: web }],
  'a script': [{ path: 'pool.sh', text: pool.replace('#!/usr/bin/env bash\n', '') }],
  Terraform: [
    {
      path: 'main.tf',
      text: `resource "azurerm_kubernetes_cluster" "shop" {
  name                = "shop"
  location            = "westeurope"
  resource_group_name = "shop-rg"
  dns_prefix          = "shop"

  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 2
  }

  identity {
    type = "SystemAssigned"
  }

  network_profile {
    network_plugin = "kubenet"
  }
}

resource "azurerm_kubernetes_cluster_node_pool" "windows" {
  name                  = "winpool1"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.shop.id
  vm_size               = "Standard_D4s_v5"
  os_type               = "Windows"
  os_sku                = "Windows2022"
}
`,
    },
  ],
  Bicep: [
    {
      path: 'main.bicep',
      text: `param location string = resourceGroup().location

resource shop 'Microsoft.ContainerService/managedClusters@2025-05-01' = {
  name: 'shop'
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'shop'
    networkProfile: {
      networkPlugin: 'kubenet'
    }
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 2
        vmSize: 'Standard_D4s_v5'
        osType: 'Linux'
      }
    ]
  }
}

resource windows 'Microsoft.ContainerService/managedClusters/agentPools@2025-05-01' = {
  parent: shop
  name: 'winpool1'
  properties: {
    mode: 'User'
    count: 2
    vmSize: 'Standard_D4s_v5'
    osType: 'Windows'
    osSKU: 'Windows2022'
  }
}
`,
    },
  ],
  nothing: [{ path: 'manifest.yaml', text: '' }],
}
