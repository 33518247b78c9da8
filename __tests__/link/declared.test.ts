import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../src/compare/config.js'
import { type Declared, declaredFacts } from '../../src/link/declared.js'
import { valueOf } from '../../src/model/value.js'
import '../parts.js'

/** The facts that a config declares. */
const declared = (text: string): Declared => declaredFacts(parseConfig(text, []).config)

const text = `clusters:
  - name: shop
    kubernetes: 1.34.1
    network: azure
    networkPolicy: calico
    gmsa: true
    paths: [deploy/shop/**]
    pools:
      - {name: npwin, os: Windows, sku: Windows2022, taints: ['os=windows:NoSchedule']}
      - {name: linux, os: Linux}
  - name: bare
    paths: [deploy/**, .pipelines/**]
`

describe('what a config declares', () => {
  test('is a cluster with what is said of it, and nothing is known of the rest', () => {
    const [shop, bare] = declared(text).clusters
    expect([shop, bare].map(cluster => valueOf(cluster!.name))).toEqual(['shop', 'bare'])
    expect([shop!.kubernetesVersion, shop!.networkPlugin, shop!.networkPolicy].map(value => valueOf(value))).toEqual(['1.34.1', 'azure', 'calico'])
    expect(valueOf(shop!.gmsaEnabled)).toBe(true)
    expect([shop!.networkDataplane, shop!.serviceMesh, shop!.resourceGroup].map(value => value.is)).toEqual(['unknown', 'unknown', 'unknown'])
    expect([bare!.kubernetesVersion, bare!.networkPlugin, bare!.networkPolicy, bare!.gmsaEnabled].map(value => value.is)).toEqual(Array(4).fill('unknown'))
    expect([shop!.kind, shop!.action, shop!.example, shop!.conditional, shop!.via]).toEqual(['cluster', 'create', false, false, 'the config'])
  })

  test('is pools with their OS, and a SKU and taints only where they are declared', () => {
    const { pools } = declared(text)
    expect(pools.map(pool => [valueOf(pool.cluster.name), valueOf(pool.name), valueOf(pool.osType), pool.first, pool.via])).toEqual([
      ['shop', 'npwin', 'Windows', false, 'the config'],
      ['shop', 'linux', 'Linux', false, 'the config'],
    ])
    const [windows, linux] = pools
    expect([valueOf(windows!.osSku), linux!.osSku.is]).toEqual(['Windows2022', 'absent'])
    expect([windows, linux].map(pool => valueOf(pool!.taints)?.length)).toEqual([1, 0])
    expect([linux!.maxPods, linux!.snapshotId, linux!.priority].map(value => value.is)).toEqual(['unknown', 'absent', 'absent'])
    expect([windows, linux].map(pool => [pool!.kind, pool!.action, pool!.example, pool!.conditional])).toEqual(
      Array(2).fill(['node-pool', 'create', false, false]),
    )
  })

  test('is for the files of its paths, those that begin with a dot too', () => {
    const { forPath } = declared(text)
    const names = (path: string) => forPath(path)?.map(({ name }) => valueOf(name))
    expect(names('deploy/shop/web.yaml')).toEqual(['shop', 'bare'])
    expect(names('deploy/web.yaml')).toEqual(['bare'])
    expect(names('.pipelines/deploy.yml')).toEqual(['bare'])
    expect(names('deploy/shop/.config/web.yaml')).toEqual(['shop', 'bare'])
    expect(names('other/web.yaml')).toBeUndefined()
  })

  test('is for every file where no paths are said, and for none where there is no cluster', () => {
    expect(declared('clusters:\n  - name: shop\n').forPath('web.yaml')?.length).toBe(1)
    expect(declared('extends: strict\n').forPath('web.yaml')).toBeUndefined()
  })
})
