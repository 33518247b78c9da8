import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.js'
import type { Cluster, NodePool } from '../../src/model/facts.js'
import { decidedAt, type Value, valueOf } from '../../src/model/value.js'
import '../parts.js'

const factsOf = (text: string): readonly (Cluster | NodePool)[] =>
  extract({ path: 'a.ps1', text }, 0, 'powershell', false).facts.filter(fact => fact.kind === 'cluster' || fact.kind === 'node-pool')
const pools = (text: string): readonly NodePool[] => factsOf(text).filter(fact => fact.kind === 'node-pool')
const clusters = (text: string): readonly Cluster[] => factsOf(text).filter(fact => fact.kind === 'cluster')
/** What is known, or how it is not known. */
const told = (value: Value<unknown> | undefined): unknown => (value?.is === 'known' ? value.value : value?.is)

describe('the parameters of a cmdlet', () => {
  test('are taken by name without case, by alias, by an unambiguous prefix and behind a colon', () => {
    const [pool] = pools('new-azaksnodepool -RESOURCEGROUPNAME r -ClusterN c -Name:win1 -OsT Windows -OsSKU:"Windows2022" -enablefips')
    expect([pool?.name, pool?.cluster.name, pool?.cluster.resourceGroup, pool?.osType, pool?.osSku, pool?.fipsImage].map(told)).toEqual([
      'win1',
      'c',
      'r',
      'Windows',
      'Windows2022',
      true,
    ])
    expect(told(clusters('Set-AzAksCluster -Name c -AutoUpgradeChannel stable')[0]?.upgradeChannel)).toBe('stable')
  })
  test('an ambiguous prefix sets nothing', () => {
    expect(told(pools('New-AzAksNodePool -Os Windows -Name win1')[0]?.osType)).toBe('absent')
  })
  test('those of a position go where their name is not given', () => {
    const [cluster] = clusters('New-AzAksCluster r c')
    expect([cluster?.resourceGroup, cluster?.name].map(told)).toEqual(['r', 'c'])
    const [pool] = pools('Remove-AzAksNodePool r -Name p c')
    expect([pool?.cluster.resourceGroup, pool?.cluster.name, pool?.name, pool?.action].map(item => (typeof item === 'string' ? item : told(item)))).toEqual([
      'r',
      'c',
      'p',
      'delete',
    ])
  })
  test('switches may be set to false', () => {
    expect(clusters('Set-AzAksCluster -Name c -EnableAHUB:$false\nSet-AzAksCluster -Name c -EnableAHUB').map(each => told(each.hybridBenefit))).toEqual([
      false,
      true,
    ])
  })
  test('lists come with commas or in a variable', () => {
    const text =
      "$t = @('a=b:NoSchedule', 'c=d:NoExecute')\nNew-AzAksNodePool -NodeTaint $t -Mode User\nNew-AzAksNodePool -NodeTaint 'a=b:NoSchedule', 'c=d:NoExecute' -Mode User"
    for (const pool of pools(text)) expect([told(pool.taints), told(pool.mode)]).toEqual([['a=b:NoSchedule', 'c=d:NoExecute'], 'User'])
  })
  test('a splatted hashtable is parameters, one that nobody can see leaves all unknown', () => {
    const text =
      "$p = @{ ClusterName = 'c'; Name = 'winpool1'; OsType = 'Windows' }\n$p.OsSKU = 'Windows2022'\nNew-AzAksNodePool @p -VmSetType VirtualMachineScaleSets"
    const [pool] = pools(text)
    expect([pool?.name, pool?.osType, pool?.osSku, pool?.mode].map(told)).toEqual(['winpool1', 'Windows', 'Windows2022', 'absent'])
    const at = decidedAt(pool!.name)
    expect(text.slice(at.start, at.end)).toBe('winpool1')
    expect(told(pools('New-AzAksNodePool @settings -Name win1')[0]?.osType)).toBe('unknown')
  })
})

describe('what the cmdlets say', () => {
  test('New-AzAksCluster makes a Linux System pool, and takes Azure CNI where nothing else is said', () => {
    const text = 'New-AzAksCluster -ResourceGroupName r -Name c -NodeVmSize Standard_B2s -NodeCount 1'
    const [pool] = pools(text)
    expect([pool?.name, pool?.osType, pool?.mode, pool?.count, pool?.vmSize, pool?.first].map(item => (typeof item === 'boolean' ? item : told(item)))).toEqual(
      ['default', 'Linux', 'System', 1, 'Standard_B2s', true],
    )
    expect(told(clusters(text)[0]?.networkPlugin)).toBe('azure')
  })
  test('a pool or a cluster by its resource ID', () => {
    const id = '/subscriptions/0/resourceGroups/r/providers/Microsoft.ContainerService/managedClusters/c/agentPools/p'
    const [pool] = pools(`Update-AzAksNodePool -Id ${id} -NodeImageOnly`)
    expect([told(pool?.name), told(pool?.cluster.name), told(pool?.cluster.resourceGroup), pool?.action]).toEqual(['p', 'c', 'r', 'upgrade'])
  })
  test('a pool whose cluster comes down the pipeline is on an unknown one', () => {
    expect(told(pools('Get-AzAksCluster | New-AzAksNodePool -Name win1 -OsType Windows')[0]?.cluster.name)).toBe('unknown')
  })
  test('a password that is turned into a secure string is what it was before', () => {
    const password = (text: string): unknown => told(clusters(text).at(-1)?.windowsAdminPassword)
    const set = 'Set-AzAksCluster -Name c -WindowsProfileAdminUserPassword'
    expect(password(`$p = ConvertTo-SecureString 'Passw0rd' -AsPlainText -Force\n${set} $p`)).toBe('Passw0rd')
    expect(password(`${set} (ConvertTo-SecureString -AsPlainText -Force -String 'Passw0rd')`)).toBe('Passw0rd')
    expect(password(`$p = 'Passw0rd' | ConvertTo-SecureString -AsPlainText -Force\n${set} $p`)).toBe('Passw0rd')
    expect(password(`$c = New-Object PSCredential ('admin', (ConvertTo-SecureString 'Passw0rd' -AsPlainText -Force))\n${set} $c.Password`)).toBe('Passw0rd')
    expect(password(`${set} (Read-Host -AsSecureString)`)).toBe('unknown')
    expect(password(`${set} (ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force)`)).toBe('unknown')
    expect(password(`${set} (ConvertTo-SecureString '76492d11')`)).toBe('unknown')
  })
  test('add-ons have the names that az gives them', () => {
    expect(valueOf(clusters('Enable-AzAksAddOn -ResourceGroupName r -ClusterName c -Name HttpApplicationRouting, VirtualNode')[0]!.addons)).toEqual([
      'http_application_routing',
      'virtual-node',
    ])
  })
  test('other shells do not know them', () => {
    expect(extract({ path: 'a.sh', text: 'New-AzAksNodePool -Name win1 -OsType Windows' }, 0, 'bash', false).facts.map(fact => fact.kind)).toEqual(['command'])
  })
})
