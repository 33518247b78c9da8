import type { Column, Setup } from './settings.js'

/** Words of a command line; a setting that is not written is left out. */
const words = (...pairs: readonly (readonly [name: string, value: string | number | undefined])[]): string[] =>
  pairs.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))

const azCommands = ({ cluster, pool }: Setup, secret: string, quote: string): readonly string[][] => [
  [
    'az aks create --resource-group shop-rg --name shop',
    '--nodepool-name linux1 --node-count 3',
    ...words(
      ['--network-plugin', cluster.networkPlugin],
      ['--network-dataplane', cluster.networkDataplane],
      ['--load-balancer-sku', cluster.loadBalancerSku],
      ['--windows-admin-username', 'azureuser'],
      ['--windows-admin-password', cluster.windowsAdminPassword === undefined ? secret : `${quote}${cluster.windowsAdminPassword}${quote}`],
    ),
    ...(cluster.imageCleaner ? ['--enable-image-cleaner'] : []),
  ],
  [
    'az aks nodepool add --resource-group shop-rg --cluster-name shop',
    ...words(
      ['--name', pool.name],
      ['--os-type', 'Windows'],
      ['--os-sku', pool.osSku],
      ['--mode', pool.mode],
      ['--max-pods', pool.maxPods],
      ['--node-vm-size', pool.vmSize],
    ),
    ...(pool.fips ? ['--enable-fips-image'] : []),
  ],
]

const script = (commands: readonly string[][], continuation: string): string => commands.map(command => `${command.join(` ${continuation}\n  `)}\n`).join('\n')

/** Entries of a mapping, or lines of the sort. */
const lines = (entry: (name: string, value: string) => string, settings: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${entry(name, String(value))}\n`)
    .join('')

const yaml = (indent: number, settings: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  lines((name, value) => `${' '.repeat(indent)}${name}: ${value}`, settings)

const network = ({ cluster }: Setup): Readonly<Record<string, string | undefined>> => ({
  networkPlugin: cluster.networkPlugin,
  networkDataplane: cluster.networkDataplane,
  loadBalancerSku: cluster.loadBalancerSku,
})

/** The properties of a pool in ARM's schema. */
const armPool = ({ pool }: Setup): Readonly<Record<string, string | number | boolean | undefined>> => ({
  osType: 'Windows',
  osSKU: pool.osSku,
  mode: pool.mode,
  maxPods: pool.maxPods,
  vmSize: pool.vmSize,
  enableFIPS: pool.fips,
})

export const columns: readonly Column[] = [
  { title: 'az in bash', path: 'create.sh', write: setup => script(azCommands(setup, '"$WINDOWS_PASSWORD"', "'"), '\\') },
  { title: 'az in PowerShell', path: 'create.ps1', write: setup => script(azCommands(setup, '$env:WINDOWS_PASSWORD', "'"), '`') },
  { title: 'az in a batch file', path: 'create.cmd', write: setup => script(azCommands(setup, '%WINDOWS_PASSWORD%', '"'), '^') },
  {
    title: 'Az PowerShell',
    path: 'create.ps1',
    write: setup => {
      const { cluster, pool } = setup
      const secure =
        cluster.windowsAdminPassword === undefined
          ? 'Read-Host -AsSecureString'
          : `ConvertTo-SecureString '${cluster.windowsAdminPassword}' -AsPlainText -Force`
      const parameters = lines((name, value) => `  ${name} = ${/^\d+$|^\$/.test(value) ? value : `'${value}'`}`, {
        ResourceGroupName: 'shop-rg',
        ClusterName: 'shop',
        Name: pool.name,
        OsType: 'Windows',
        OsSKU: pool.osSku,
        Mode: pool.mode,
        MaxPodCount: pool.maxPods,
        VmSize: pool.vmSize,
        VmSetType: 'VirtualMachineScaleSets',
        EnableFIPS: pool.fips === undefined ? undefined : `$${pool.fips}`,
      })
      const create = [
        'New-AzAksCluster -ResourceGroupName shop-rg -Name shop -NodeName linux1 -NodeCount 3',
        ...words(['-NetworkPlugin', cluster.networkPlugin], ['-NetworkDataplane', cluster.networkDataplane], ['-LoadBalancerSku', cluster.loadBalancerSku]),
        '-WindowsProfileAdminUserName azureuser -WindowsProfileAdminUserPassword $password',
        ...(cluster.imageCleaner ? ['-EnableImageCleaner'] : []),
      ]
      return `$password = ${secure}\n${script([create], '`')}$pool = @{\n${parameters}}\nNew-AzAksNodePool @pool\n`
    },
  },
  {
    title: 'Terraform',
    path: 'main.tf',
    write: ({ cluster, pool }) => `variable "windows_password" {
  type = string
}
resource "azurerm_kubernetes_cluster" "shop" {
  name                = "shop"
  resource_group_name = "shop-rg"
  location            = "westeurope"
  dns_prefix          = "shop"
${lines((name, value) => `  ${name} = ${value}`, { image_cleaner_enabled: cluster.imageCleaner })}  default_node_pool {
    name       = "linux1"
    node_count = 3
  }
  identity {
    type = "SystemAssigned"
  }
  network_profile {
${lines((name, value) => `    ${name} = "${value}"`, { network_plugin: cluster.networkPlugin, network_data_plane: cluster.networkDataplane, load_balancer_sku: cluster.loadBalancerSku })}  }
  windows_profile {
    admin_username = "azureuser"
    admin_password = ${cluster.windowsAdminPassword === undefined ? 'var.windows_password' : `"${cluster.windowsAdminPassword}"`}
  }
}
resource "azurerm_kubernetes_cluster_node_pool" "windows" {
  kubernetes_cluster_id = azurerm_kubernetes_cluster.shop.id
${lines((name, value) => `  ${name} = ${/^(?:\d+|true|false)$/.test(value) ? value : `"${value}"`}`, { name: pool.name, os_type: 'Windows', os_sku: pool.osSku, mode: pool.mode, max_pods: pool.maxPods, vm_size: pool.vmSize, fips_enabled: pool.fips })}}
`,
  },
  {
    title: 'Bicep',
    path: 'main.bicep',
    write: setup => `@secure()
param windowsPassword string
resource shop 'Microsoft.ContainerService/managedClusters@2026-05-01' = {
  name: 'shop'
  location: 'westeurope'
  identity: { type: 'SystemAssigned' }
  properties: {
    dnsPrefix: 'shop'
    agentPoolProfiles: [
      { name: 'linux1', mode: 'System', count: 3 }
    ]
    networkProfile: {
${lines((name, value) => `      ${name}: '${value}'`, network(setup))}    }
    securityProfile: {
      imageCleaner: { enabled: ${setup.cluster.imageCleaner ?? false} }
    }
    windowsProfile: {
      adminUsername: 'azureuser'
      adminPassword: ${setup.cluster.windowsAdminPassword === undefined ? 'windowsPassword' : `'${setup.cluster.windowsAdminPassword}'`}
    }
  }
}
resource windows 'Microsoft.ContainerService/managedClusters/agentPools@2026-05-01' = {
  parent: shop
  name: '${setup.pool.name}'
  properties: {
${lines((name, value) => `    ${name}: ${/^(?:\d+|true|false)$/.test(value) ? value : `'${value}'`}`, armPool(setup))}  }
}
`,
  },
  {
    title: 'ARM template',
    path: 'azuredeploy.json',
    write: setup => {
      const { windowsAdminPassword } = setup.cluster
      return JSON.stringify(
        {
          $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
          contentVersion: '1.0.0.0',
          parameters: { windowsPassword: { type: 'securestring' } },
          resources: [
            {
              type: 'Microsoft.ContainerService/managedClusters',
              apiVersion: '2026-05-01',
              name: 'shop',
              location: 'westeurope',
              identity: { type: 'SystemAssigned' },
              properties: {
                dnsPrefix: 'shop',
                agentPoolProfiles: [{ name: 'linux1', mode: 'System', count: 3 }],
                networkProfile: network(setup),
                securityProfile: { imageCleaner: { enabled: setup.cluster.imageCleaner ?? false } },
                windowsProfile: { adminUsername: 'azureuser', adminPassword: windowsAdminPassword ?? "[parameters('windowsPassword')]" },
              },
            },
            {
              type: 'Microsoft.ContainerService/managedClusters/agentPools',
              apiVersion: '2026-05-01',
              name: `shop/${setup.pool.name}`,
              dependsOn: ["[resourceId('Microsoft.ContainerService/managedClusters', 'shop')]"],
              properties: armPool(setup),
            },
          ],
        },
        undefined,
        2,
      )
    },
  },
  {
    title: 'Azure Service Operator',
    path: 'shop.yaml',
    lacks: { windowsAdminPassword: 'the password is a reference to a Secret, and the type of the field allows no text' },
    write: setup => `apiVersion: containerservice.azure.com/v1api20240901
kind: ManagedCluster
metadata:
  name: shop
spec:
  owner:
    name: shop-rg
  location: westeurope
  identity:
    type: SystemAssigned
  agentPoolProfiles:
    - name: linux1
      mode: System
      count: 3
  networkProfile:
${yaml(4, network(setup))}  securityProfile:
    imageCleaner:
      enabled: ${setup.cluster.imageCleaner ?? false}
  windowsProfile:
    adminUsername: azureuser
    adminPassword:
      name: shop-windows
      key: password
---
apiVersion: containerservice.azure.com/v1api20240901
kind: ManagedClustersAgentPool
metadata:
  name: shop-windows
spec:
  azureName: ${setup.pool.name}
  owner:
    name: shop
${yaml(2, armPool(setup))}`,
  },
  {
    title: 'Cluster API for Azure',
    path: 'shop.yaml',
    lacks: {
      windowsAdminPassword: 'AzureManagedControlPlane has no Windows profile: AKS makes one by itself',
      osSku: 'AzureManagedMachinePool has no OS SKU, so that the pool gets the default of its Kubernetes version',
      vmSize: 'without an OS SKU and a version nobody can know the image of the nodes',
    },
    write: ({ cluster, pool }) => `apiVersion: cluster.x-k8s.io/v1beta1
kind: Cluster
metadata:
  name: shop
spec:
  controlPlaneRef:
    apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
    kind: AzureManagedControlPlane
    name: shop
---
apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
kind: AzureManagedControlPlane
metadata:
  name: shop
spec:
  resourceGroupName: shop-rg
  location: westeurope
${yaml(2, { networkPlugin: cluster.networkPlugin, networkDataplane: cluster.networkDataplane, loadBalancerSKU: cluster.loadBalancerSku })}  securityProfile:
    imageCleaner:
      enabled: ${cluster.imageCleaner ?? false}
---
apiVersion: cluster.x-k8s.io/v1beta1
kind: MachinePool
metadata:
  name: shop-windows
spec:
  clusterName: shop
  replicas: 2
  template:
    spec:
      clusterName: shop
      infrastructureRef:
        apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
        kind: AzureManagedMachinePool
        name: shop-windows
---
apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
kind: AzureManagedMachinePool
metadata:
  name: shop-windows
spec:
  name: ${pool.name}
  sku: ${pool.vmSize ?? 'Standard_D4ds_v5'}
${yaml(2, { osType: 'Windows', mode: pool.mode, maxPods: pool.maxPods, enableFIPS: pool.fips })}`,
  },
  {
    title: 'Crossplane',
    path: 'shop.yaml',
    lacks: { windowsAdminPassword: 'the password is a reference to a Secret (adminPasswordSecretRef)' },
    write: ({ cluster, pool }) => `apiVersion: containerservice.azure.upbound.io/v1beta1
kind: KubernetesCluster
metadata:
  name: shop
spec:
  forProvider:
    resourceGroupName: shop-rg
    location: westeurope
    imageCleanerEnabled: ${cluster.imageCleaner ?? false}
    identity:
      - type: SystemAssigned
    defaultNodePool:
      - name: linux1
        nodeCount: 3
    networkProfile:
      - ${yaml(8, { networkPlugin: cluster.networkPlugin, networkDataPlane: cluster.networkDataplane, loadBalancerSku: cluster.loadBalancerSku }).trimStart()}    windowsProfile:
      - adminUsername: azureuser
        adminPasswordSecretRef:
          name: shop-windows
          namespace: crossplane-system
          key: password
---
apiVersion: containerservice.azure.upbound.io/v1beta1
kind: KubernetesClusterNodePool
metadata:
  name: shop-windows
  annotations:
    crossplane.io/external-name: ${pool.name}
spec:
  forProvider:
    kubernetesClusterIdRef:
      name: shop
${yaml(4, { osType: 'Windows', osSku: pool.osSku, mode: pool.mode, maxPods: pool.maxPods, vmSize: pool.vmSize, fipsEnabled: pool.fips })}`,
  },
  {
    title: 'Pulumi YAML',
    path: 'Pulumi.yaml',
    write: setup => `name: shop
runtime: yaml
resources:
  shop:
    type: azure-native:containerservice:ManagedCluster
    properties:
      resourceGroupName: shop-rg
      resourceName: shop
      identity:
        type: SystemAssigned
      agentPoolProfiles:
        - name: linux1
          mode: System
          count: 3
      networkProfile:
${yaml(8, network(setup))}      securityProfile:
        imageCleaner:
          enabled: ${setup.cluster.imageCleaner ?? false}
      windowsProfile:
        adminUsername: azureuser
        adminPassword: ${setup.cluster.windowsAdminPassword ?? '$' + '{windowsPassword}'}
  windows:
    type: azure-native:containerservice:AgentPool
    properties:
      resourceGroupName: shop-rg
      resourceName: \${shop.name}
      agentPoolName: ${setup.pool.name}
${yaml(6, armPool(setup))}`,
  },
]
