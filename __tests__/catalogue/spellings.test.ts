import { describe, expect, test } from '@jest/globals'
import { setting, settings } from '../../src/catalogue/spellings.js'
import type { Cluster, NodePool } from '../../src/model/facts.js'
import type { Prose } from '../../src/model/prose.js'

const pool = (via: string, first = false): NodePool => ({ kind: 'node-pool', via, first }) as NodePool
const cluster = (via: string): Cluster => ({ kind: 'cluster', via }) as Cluster
const written = (prose: Prose): string => prose.map(run => (typeof run === 'string' ? run : 'code' in run ? `[${run.code}]` : '')).join('')

describe('how a setting is written', () => {
  test.each([
    ['az aks nodepool add', '[--os-type Windows]', '[--enable-fips-image]', '[--disable-windows-outbound-nat]'],
    ['New-AzAksNodePool', '[-OsType Windows]', '[-EnableFIPS]', 'the outbound NAT setting of Windows nodes'],
    ['azurerm_kubernetes_cluster_node_pool', '[os_type = "Windows"]', '[fips_enabled = true]', '[windows_profile.outbound_nat_enabled = false]'],
    ['KubernetesClusterNodePool', '[osType: Windows]', '[fipsEnabled: true]', '[windowsProfile.outboundNatEnabled: false]'],
    ['ManagedClustersAgentPool', '[osType: Windows]', '[enableFIPS: true]', '[windowsProfile.disableOutboundNat: true]'],
    ['AzureManagedMachinePool', '[osType: Windows]', '[enableFIPS: true]', 'the outbound NAT setting of Windows nodes'],
    ['the config', 'the OS type [Windows]', 'FIPS', 'the outbound NAT setting of Windows nodes'],
  ])('in %s', (via, osType, fips, nat) => {
    const of = pool(via)
    expect(written(setting(of, 'osType', 'Windows'))).toBe(osType)
    expect(written(setting(of, 'fipsImage', true))).toBe(fips)
    expect(written(setting(of, 'outboundNatDisabled', true))).toBe(nat)
  })

  test('together', () => {
    const overlay = { networkPlugin: 'azure', networkPluginMode: 'overlay' }
    expect(written(settings(cluster('New-AzAksCluster'), overlay))).toBe('[-NetworkPlugin azure -NetworkPluginMode overlay]')
    expect(written(settings(cluster('AzureManagedControlPlane'), overlay))).toBe('[networkPlugin: azure] and [networkPluginMode: overlay]')
    expect(written(settings(cluster('the config'), overlay))).toBe('the network plugin [azure] and the mode of the network plugin [overlay]')
  })

  test.each([
    ['azurerm_kubernetes_cluster', '[windows_profile.license = "Windows_Server"]'],
    ['KubernetesCluster', '[windowsProfile.license: Windows_Server]'],
    ['ManagedCluster', '[windowsProfile.licenseType: Windows_Server]'],
    ['Set-AzAksCluster', '[-EnableAHUB]'],
    ['AzureManagedControlPlane', 'Azure Hybrid Benefit'],
  ])('in words of its own, in %s', (via, expected) => {
    expect(written(setting(cluster(via), 'hybridBenefit', true))).toBe(expected)
  })

  test('of the first pool, which New-AzAksCluster names differently', () => {
    expect(written(setting(pool('New-AzAksCluster', true), 'osSku', 'Ubuntu'))).toBe('[-NodeOsSKU Ubuntu]')
  })
})
