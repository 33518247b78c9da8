import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/model/config.js'
import { shown, valueOf } from '../../src/model/value.js'
import type { World } from '../../src/model/world.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { scan } from '../../src/scan.js'

function worldOf(files: Readonly<Record<string, string>>): World {
  const inputs = Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))
  return scan({ files: inputs, rules: {}, day: catalogueDay, config: defaultConfig, complete: true }).world
}

/** Each pool with its OS, and its cluster with the network plugin. */
const joined = (files: Readonly<Record<string, string>>): string[] => {
  const world = worldOf(files)
  return world.facts('node-pool').map(pool => {
    const clusters = world
      .clustersOf(pool)
      .map(({ fact, certain }) => `${shown(fact.name) || '?'} (${valueOf(fact.networkPlugin) ?? '?'})${certain ? '' : ' perhaps'}`)
    return `${shown(pool.name) || '?'}: ${valueOf(world.osOf(pool)) ?? '?'} on ${clusters.join(', ') || 'none'}`
  })
}

const capi = 'apiVersion: cluster.x-k8s.io/v1beta1'
const capz = 'apiVersion: infrastructure.cluster.x-k8s.io/v1beta1'
const controlPlane = (name: string, more = ''): string =>
  `${capz}\nkind: AzureManagedControlPlane\nmetadata:\n  name: ${name}\nspec:\n  version: v1.35.1\n${more}`
const machinePool = (cluster: string, name: string): string =>
  `${capi}\nkind: MachinePool\nmetadata:\n  name: ${name}\nspec:\n  clusterName: ${cluster}\n  replicas: 2\n  template:\n    spec:\n      infrastructureRef:\n        kind: AzureManagedMachinePool\n        name: ${name}\n`
const managedPool = (name: string, more: string): string =>
  `${capz}\nkind: AzureManagedMachinePool\nmetadata:\n  name: ${name}\nspec:\n  osType: Windows\n${more}`
const cluster = (name: string, plane: string): string =>
  `${capi}\nkind: Cluster\nmetadata:\n  name: ${name}\nspec:\n  controlPlaneRef:\n    kind: AzureManagedControlPlane\n    name: ${plane}\n`

describe('Cluster API', () => {
  test('a pool is on the cluster of its MachinePool, also from other files and whatever is filled in', () => {
    const files = {
      'cluster.yaml': [
        cluster('${NAME}', '${NAME}-cp'),
        controlPlane('${NAME}-cp', '  networkPlugin: kubenet\n'),
        cluster('test', 'test'),
        controlPlane('test'),
      ].join('---\n'),
      'pools.yaml': [machinePool('${NAME}', 'a'), managedPool('a', '  name: win1\n'), machinePool('test', 'b'), managedPool('b', '  mode: User\n')].join(
        '---\n',
      ),
    }
    expect(joined(files)).toEqual(['win1: Windows on …-cp (kubenet)', 'b: Windows on test (azure)'])
  })
  test('what a patch may set is not known', () => {
    const world = worldOf({ 'a.yaml': managedPool('a', '  asoManagedClustersAgentPoolPatches:\n    - "{}"\n') })
    const [pool] = world.facts('node-pool')
    expect([pool?.osSku.is, pool?.mode.is]).toEqual(['unknown', 'unknown'])
  })
  test('machines of a cluster that is not AKS have no name of a pool', () => {
    const text = `${capz}\nkind: AzureMachinePool\nmetadata:\n  name: windows-machines\nspec:\n  template:\n    osDisk:\n      osType: Windows\n`
    expect(joined({ 'a.yaml': text })).toEqual(['?: Windows on none'])
  })
  test('a class of clusters joins its templates', () => {
    const text = [
      `${capi}\nkind: ClusterClass\nmetadata:\n  name: windows\nspec:\n  controlPlane:\n    ref: { kind: AzureManagedControlPlaneTemplate, name: cp }\n  workers:\n    machinePools:\n      - class: win\n        template:\n          infrastructure:\n            ref: { kind: AzureManagedMachinePoolTemplate, name: win }\n`,
      `${capz}\nkind: AzureManagedControlPlaneTemplate\nmetadata:\n  name: cp\nspec:\n  template:\n    spec:\n      networkPlugin: kubenet\n`,
      `${capz}\nkind: AzureManagedMachinePoolTemplate\nmetadata:\n  name: win\nspec:\n  template:\n    spec:\n      name: win1\n      osType: Windows\n`,
    ].join('---\n')
    expect(joined({ 'a.yaml': text })).toEqual(['win1: Windows on ? (kubenet)'])
  })
})

const aso = 'apiVersion: containerservice.azure.com/v1api20240901'

describe('Azure Service Operator', () => {
  test('pools in the cluster and pools that it owns', () => {
    const files = {
      'cluster.yaml': `${aso}\nkind: ManagedCluster\nmetadata:\n  name: shop-object\nspec:\n  azureName: shop\n  owner:\n    name: shop-rg\n  networkProfile:\n    networkPlugin: kubenet\n  agentPoolProfiles:\n    - name: linux1\n      mode: System\n`,
      'pool.yaml': `${aso}\nkind: ManagedClustersAgentPool\nmetadata:\n  name: shop-object-windows\nspec:\n  azureName: npwin\n  osType: Windows\n  owner:\n    name: shop-object\n`,
    }
    expect(joined(files)).toEqual(['linux1: Linux on shop (kubenet)', 'npwin: Windows on shop (kubenet)'])
  })
  test('one that stands in an object of Cluster API', () => {
    const text = `${capz}\nkind: AzureASOManagedMachinePool\nmetadata:\n  name: a\nspec:\n  resources:\n    - ${aso}\n      kind: ManagedClustersAgentPool\n      metadata:\n        name: a\n      spec:\n        azureName: npwin\n        osType: Windows\n        owner:\n          name: shop\n`
    expect(joined({ 'a.yaml': text })).toEqual(['npwin: Windows on none'])
  })
  test('a password is a reference to a secret, not a text', () => {
    const text = `${aso}\nkind: ManagedCluster\nmetadata:\n  name: shop\nspec:\n  windowsProfile:\n    adminUsername: azureuser\n    adminPassword:\n      name: secret\n      key: password\n`
    expect(worldOf({ 'a.yaml': text }).facts('cluster')[0]?.windowsAdminPassword.is).toBe('unknown')
  })
})

describe('Crossplane and Pulumi', () => {
  test('arguments of Terraform in camel case, with blocks in lists or not', () => {
    const group = 'apiVersion: containerservice.azure.upbound.io/v1beta1'
    const text = [
      `${group}\nkind: KubernetesCluster\nmetadata:\n  name: shop\nspec:\n  forProvider:\n    networkProfile:\n      - networkPlugin: kubenet\n    defaultNodePool:\n      - name: linux1\n`,
      `${group}\nkind: KubernetesClusterNodePool\nmetadata:\n  name: long-name\n  annotations:\n    crossplane.io/external-name: npwin\nspec:\n  forProvider:\n    osType: Windows\n    kubernetesClusterIdRef:\n      name: shop\n`,
    ].join('---\n')
    expect(joined({ 'a.yaml': text })).toEqual(['linux1: Linux on shop (kubenet)', 'npwin: Windows on shop (kubenet)'])
  })
  test('a program decides by its configuration and variables, and a function is not seen', () => {
    const text = `name: shop
runtime: yaml
config:
  os: { type: string, default: Windows }
variables:
  plugin: kubenet
resources:
  cluster:
    type: azure-native:containerservice:ManagedCluster
    properties:
      resourceName: shop
      networkProfile: { networkPlugin: "\${plugin}" }
      agentPoolProfiles:
        - { name: linux1, mode: System }
  pool:
    type: azure-native:containerservice/v20240901:AgentPool
    properties:
      resourceName: \${cluster.name}
      agentPoolName: npwin
      osType: \${os}
  other:
    type: azure-native:containerservice:AgentPool
    properties:
      resourceName: \${cluster.name}
      osType: { fn::invoke: { function: x } }
`
    expect(joined({ 'Pulumi.yaml': text })).toEqual(['linux1: Linux on shop (kubenet)', 'npwin: Windows on shop (kubenet)', '?: ? on shop (kubenet)'])
  })
})

describe('hostile content', () => {
  test('variables and aliases that repeat one another are read once', () => {
    const variables = Array.from(
      { length: 30 },
      (_, index) =>
        `  v${index}: [${Array(20)
          .fill(`'\${v${index + 1}}'`)
          .join(', ')}]`,
    ).join('\n')
    const text = `name: a\nruntime: yaml\nvariables:\n${variables}\n  v30: x\nresources:\n  pool:\n    type: azure-native:containerservice:AgentPool\n    properties:\n      nodeTaints: \${v0}\n      agentPoolName: npwin\n      osType: Windows\n`
    expect(joined({ 'Pulumi.yaml': text })).toEqual(['npwin: Windows on none'])
    const aliases = Array.from(
      { length: 12 },
      (_, index) =>
        `    a${index}: &a${index} [${
          index === 0
            ? 'x'
            : Array(10)
                .fill(`*a${index - 1}`)
                .join(', ')
        }]`,
    ).join('\n')
    const object = `apiVersion: containerservice.azure.upbound.io/v1beta1\nkind: KubernetesClusterNodePool\nmetadata:\n  name: npwin\nspec:\n  forProvider:\n${aliases}\n    osType: Windows\n`
    expect(joined({ 'a.yaml': object })).toEqual(['npwin: Windows on none'])
  })
  test('variables in a circle are not known', () => {
    const text =
      'name: a\nruntime: yaml\nvariables:\n  a: ${b}\n  b: ${a}\nresources:\n  pool:\n    type: azure-native:containerservice:AgentPool\n    properties:\n      osType: ${a}\n      agentPoolName: win1\n'
    expect(joined({ 'Pulumi.yaml': text })).toEqual(['win1: ? on none'])
  })
  test('many objects are joined at once', () => {
    const text = Array.from({ length: 600 }, (_, index) =>
      [machinePool(`c${index}`, `p${index}`), managedPool(`p${index}`, '  mode: User\n')].join('---\n'),
    ).join('---\n')
    expect(joined({ 'a.yaml': text })).toHaveLength(600)
  })
})
