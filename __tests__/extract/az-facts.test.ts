import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.js'
import type { Cluster, NodePool } from '../../src/model/facts.js'
import type { Value } from '../../src/model/value.js'
import { languageOf } from '../../src/parse/language.js'
import '../parts.js'

type Stated = Cluster | NodePool

/** What a script says of clusters and node pools. */
const stated = (text: string): Stated[] =>
  extract({ path: 'a.sh', text }, 0, languageOf('a.sh', text), false).facts.flatMap(fact =>
    fact.kind === 'cluster' || fact.kind === 'node-pool' ? [fact] : [],
  )

const shown = (value: Value<unknown>): unknown => (value.is === 'known' ? value.value : value.is)
const cluster = (options: string): Cluster => stated(`az aks update -g rg -n shop ${options}`)[0] as Cluster
const pool = (options: string): NodePool => stated(`az aks nodepool add -g rg --cluster-name shop -n npwin ${options}`)[0] as NodePool
const firstPool = (options: string): NodePool => stated(`az aks create -g rg -n shop ${options}`)[1] as NodePool

describe('commands', () => {
  test.each([
    ['az aks create -g rg -n shop', ['cluster create', 'node-pool create first']],
    ['az aks update -g rg -n shop', ['cluster update']],
    ['az aks upgrade -g rg -n shop', ['cluster update']],
    ['az aks enable-addons -g rg -n shop --addons monitoring', ['cluster update']],
    ['az aks mesh enable -g rg -n shop', ['cluster update']],
    ['az aks nodepool add -g rg --cluster-name shop -n p', ['node-pool create']],
    ['az aks nodepool update -g rg --cluster-name shop -n p', ['node-pool update']],
    ['az aks nodepool upgrade -g rg --cluster-name shop -n p', ['node-pool upgrade']],
    ['az aks nodepool scale -g rg --cluster-name shop -n p --node-count 1', ['node-pool scale']],
    ['az aks nodepool delete -g rg --cluster-name shop -n p', ['node-pool delete']],
    ['az aks show -g rg -n shop', []],
    ['az aks create -g rg -n shop --help', []],
    ['az aks nodepool add -h', []],
  ])('%s', (line, expected) => {
    expect(stated(line).map(fact => `${fact.kind} ${fact.action}${fact.kind === 'node-pool' && fact.first ? ' first' : ''}`)).toEqual(expected)
  })

  test('say which command it was, and that nothing refuses it', () => {
    expect(stated('az aks nodepool add -g rg --cluster-name shop -n p')[0]).toMatchObject({ via: 'az aks nodepool add' })
    expect(stated('az aks nodepool add -g rg --cluster-name shop -n p')[0]).not.toHaveProperty('refused')
  })

  test('that are refused say what was meant', () => {
    const [fact] = stated('az aks create -g rg -n shop --enable-vmss --network-plugin azure')
    expect(fact).toMatchObject({ refused: true, via: 'az aks create', networkPlugin: { value: 'azure' } })
    expect(stated('az aks nodepool add -g rg --cluster-name shop -n p --os-sku Windows2016')).toEqual([])
  })

  test('go on in the line below where a line ends too early', () => {
    const [fact] = stated('az aks nodepool add -g rg --cluster-name shop\n  --name p --os-type Windows')
    expect(fact && [shown(fact.name), fact.refused]).toEqual(['p', true])
  })
})

test('a cluster and a pool have names', () => {
  const [made, first] = stated('az aks create -g rg -n shop --subscription sub')
  expect(made && [made.name, (made as Cluster).resourceGroup, (made as Cluster).subscription!].map(shown)).toEqual(['shop', 'rg', 'sub'])
  expect(shown((first as NodePool).cluster.name)).toBe('shop')
  expect(shown((first as NodePool).cluster.resourceGroup)).toBe('rg')
  const { name, cluster } = stated('az aks nodepool add -g rg --cluster-name shop -n p --subscription sub')[0] as NodePool
  expect([name, cluster.name, cluster.resourceGroup, cluster.subscription!].map(shown)).toEqual(['p', 'shop', 'rg', 'sub'])
})

describe('properties of a cluster', () => {
  test.each<[string, keyof Cluster, unknown]>([
    ['', 'hybridBenefit', 'absent'],
    ['--enable-ahub', 'hybridBenefit', true],
    ['--disable-ahub', 'hybridBenefit', false],
    ['$MORE', 'hybridBenefit', 'unknown'],
    ['', 'serviceMesh', 'absent'],
    ['--enable-vpa', 'verticalPodAutoscaler', true],
    ['', 'customCertificates', 'absent'],
    ['--custom-ca-trust-certificates ca.pem', 'customCertificates', true],
    ['--nodepool-initialization-taints a=b:NoSchedule,,c=d:NoSchedule', 'initializationTaints', ['a=b:NoSchedule', 'c=d:NoSchedule']],
  ])('%s: %s', (options, property, expected) => {
    expect(shown(cluster(options)[property] as Value<unknown>)).toEqual(expected)
  })

  test.each<[string, unknown, unknown]>([
    ['az aks create -g rg -n shop --enable-addons monitoring,http_application_routing', ['monitoring', 'http_application_routing'], true],
    ['az aks enable-addons -g rg -n shop --addons http_application_routing', ['http_application_routing'], true],
    ['az aks create -g rg -n shop --enable-addons monitoring', ['monitoring'], 'absent'],
    ['az aks create -g rg -n shop --enable-addons $ADDONS', 'unknown', 'unknown'],
    ['az aks create -g rg -n shop --enable-addons a,$ADDONS', 'partial', 'unknown'],
    ['az aks create -g rg -n shop', 'absent', 'absent'],
  ])('add-ons of %s', (line, addons, routing) => {
    const fact = stated(line)[0] as Cluster
    expect([fact.addons, fact.httpApplicationRouting].map(shown)).toEqual([addons, routing])
  })

  test('a command that enables the mesh says so at its words', () => {
    const line = 'az aks mesh enable -g rg -n shop'
    expect((stated(line)[0] as Cluster).serviceMesh).toMatchObject({ is: 'known', value: true, at: { start: 0, end: line.length } })
    const [created] = stated('az aks create -g rg -n shop --enable-azure-service-mesh')
    expect(shown((created as Cluster).serviceMesh)).toBe(true)
  })
})

describe('properties of a pool', () => {
  test.each<[string, keyof NodePool, unknown]>([
    ['--node-count 3', 'count', 3],
    ['--node-count $N', 'count', 'unknown'],
    ['--max-pods 1_0', 'maxPods', 'unknown'],
    ['', 'count', 'absent'],
    ['--enable-cluster-autoscaler', 'clusterAutoscaler', true],
    ['--node-taints os=windows:NoSchedule,a=b:NoExecute', 'taints', ['os=windows:NoSchedule', 'a=b:NoExecute']],
    ["--node-taints ''", 'taints', []],
    ['--labels a=b c=d', 'labels', ['a=b', 'c=d']],
    ['--labels a=b c=$D', 'labels', 'unknown'],
    ['--labels a=b $D', 'labels', 'unknown'],
    ['', 'labels', 'absent'],
    ['$MORE', 'labels', 'unknown'],
    ['', 'kubeletSettings', 'absent'],
    ['--kubelet-config a.json', 'kubeletSettings', 'unknown'],
    ['$MORE', 'kubeletSettings', 'unknown'],
    ['--enable-fips-image', 'fipsImage', true],
    ['--disable-windows-outbound-nat', 'outboundNatDisabled', true],
  ])('%s: %s', (options, property, expected) => {
    expect(shown(pool(options)[property] as Value<unknown>)).toEqual(expected)
  })

  test('labels know their place', () => {
    const line = 'az aks nodepool add -g rg --cluster-name shop -n p --labels a=b c=d'
    const { labels } = stated(line)[0] as NodePool
    expect(line.slice(labels.at.start, labels.at.end)).toBe('--labels a=b c=d')
  })

  test('a switch that is off knows its place', () => {
    const line = 'az aks nodepool update -g rg --cluster-name shop -n p --disable-cluster-autoscaler'
    const { clusterAutoscaler } = stated(line)[0] as NodePool
    expect(clusterAutoscaler).toMatchObject({ is: 'known', value: false })
    expect(line.slice(clusterAutoscaler.at.start, clusterAutoscaler.at.end)).toBe('--disable-cluster-autoscaler')
  })
})

describe('the first pool of a cluster', () => {
  test.each<[string, keyof NodePool, unknown]>([
    ['', 'name', 'nodepool1'],
    ['--nodepool-name system', 'name', 'system'],
    ['--nodepool-name $POOL', 'name', 'unknown'],
    ['', 'osType', 'Linux'],
    ['', 'mode', 'System'],
    ['--node-count 2', 'count', 2],
    ['--nodepool-taints a=b:NoSchedule', 'taints', ['a=b:NoSchedule']],
    ['--nodepool-labels a=b c=d', 'labels', ['a=b', 'c=d']],
    ['', 'labels', 'absent'],
  ])('%s: %s', (options, property, expected) => {
    expect(shown(firstPool(options)[property] as Value<unknown>)).toEqual(expected)
  })
})
