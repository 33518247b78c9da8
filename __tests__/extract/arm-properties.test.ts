import { describe, expect, test } from '@jest/globals'
import { agentPoolProfilesOf, clusterPropertiesOf, poolPropertiesOf } from '../../src/extract/azure/arm-properties.js'
import type { Node } from '../../src/model/node.js'
import { wholeText } from '../../src/model/text.js'
import { valueOf } from '../../src/model/value.js'
import { parse } from '../../src/parse/parse.js'
import '../parts.js'

const tree = (yaml: string): Node => parse('yaml', wholeText(0, yaml), { path: 'a.yaml', whole: true, host: 'plain', placeholders: false }).documents[0]!

describe("Azure's schema", () => {
  test('of a cluster', () => {
    const cluster = clusterPropertiesOf(
      tree(`
networkProfile: { networkPlugin: kubenet, loadBalancerSku: null }
windowsProfile: { adminUsername: azureuser, licenseType: None, gmsaProfile: { enabled: true } }
addonProfiles: { aciConnectorLinux: { enabled: true }, azurepolicy: { enabled: false } }
serviceMeshProfile: { mode: Istio }
`),
      tree('identity: { type: SystemAssigned }'),
    )
    expect(valueOf(cluster.networkPlugin)).toBe('kubenet')
    expect(cluster.loadBalancerSku.is).toBe('absent')
    expect(valueOf(cluster.hybridBenefit)).toBe(false)
    expect(valueOf(cluster.gmsaEnabled)).toBe(true)
    expect(valueOf(cluster.addons)).toEqual(['virtual-node'])
    expect(valueOf(cluster.serviceMesh)).toBe(true)
    expect(valueOf(cluster.managedIdentity)).toBe(true)
    expect(cluster.windowsAdminPassword.is).toBe('absent')
  })

  test('of a pool, whatever the case of its names', () => {
    const pool = poolPropertiesOf(
      tree(`
osType: Windows
osSku: Windows2022
count: 3
nodeTaints: ['os=windows:NoSchedule']
nodeLabels: { team: web }
kubeletConfig: { cpuManagerPolicy: static }
linuxOSConfig: { swapFileSizeMB: 1 }
`),
    )
    expect([valueOf(pool.osSku), valueOf(pool.count), valueOf(pool.taints), valueOf(pool.labels)]).toEqual([
      'Windows2022',
      3,
      ['os=windows:NoSchedule'],
      ['team=web'],
    ])
    expect(valueOf(pool.kubeletSettings)).toEqual(['cpuManagerPolicy'])
    expect(pool.linuxOsConfig.is).toBe('known')
    expect(pool.mode.is).toBe('absent')
  })

  test('what hangs on an unresolved expression is unknown', () => {
    const pool = poolPropertiesOf({ kind: 'hole', at: { source: 0, start: 0, end: 0 } })
    expect(pool.osType.is).toBe('unknown')
  })
})

describe('the pools in a cluster', () => {
  const first = (yaml: string): readonly (string | undefined)[] =>
    agentPoolProfilesOf(tree(`agentPoolProfiles:\n${yaml}`)).flatMap(profile => (profile.first ? [valueOf(profile.name)] : []))

  test('the only System pool is the first', () => {
    expect(first('- { name: linux1, mode: System }\n- { name: npwin, mode: User, osType: Windows }')).toEqual(['linux1'])
    expect(first('- { name: linux1 }')).toEqual(['linux1'])
    expect(first('- { name: linux1, mode: System }\n- { name: linux2, mode: System }')).toEqual([])
    expect(first('- { name: npwin, mode: System, osType: Windows }')).toEqual([])
  })
  test('a list that nobody can see stands for any pools', () => {
    const hidden = agentPoolProfilesOf(tree('agentPoolProfiles: "{{ .Values.pools }}"'))
    expect(hidden.map(({ name, first }) => [name.is, first])).toEqual([['unknown', false]])
  })
})
