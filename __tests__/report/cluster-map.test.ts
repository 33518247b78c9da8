import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/model/config.js'
import { clusterMap } from '../../src/report/cluster-map.js'
import { clusterMapMarkdown } from '../../src/report/cluster-map-markdown.js'
import { clusterMapText } from '../../src/report/cluster-map-text.js'
import { linksInto } from '../../src/report/links.js'
import { explainModel } from '../../src/report/model.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { scan } from '../../src/scan.js'

function understood(files: Readonly<Record<string, string>>) {
  const inputs = Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))
  return scan({ files: inputs, rules: {}, day: catalogueDay, config: defaultConfig, complete: true })
}
const text = (files: Readonly<Record<string, string>>): string => {
  const { world, sources } = understood(files)
  return clusterMapText(clusterMap(world), sources)
}
const markdown = (files: Readonly<Record<string, string>>): string => {
  const { world, sources } = understood(files)
  return clusterMapMarkdown(clusterMap(world), sources, linksInto('https://github.com/shop/shop', 'abc'))
}
const pod = (name: string, os: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  nodeSelector: {kubernetes.io/os: ${os}}\n  containers: [{name: a, image: a}]\n`

const shop = {
  'dev/create.sh': 'az aks create -g r -n shop-dev --network-plugin azure --network-plugin-mode overlay --network-policy $POLICY\n',
  'dev/pools.sh': 'az aks nodepool add -g r --cluster-name shop-dev -n npwin --os-type Windows --os-sku Windows2022 --node-taints os=windows:NoSchedule\n',
  'prod/create.sh': 'az aks create -g r -n shop-prod\n',
  'k8s/dev/web.yaml': pod('web', 'windows'),
  'k8s/prod/api.yaml': pod('api', 'linux'),
  'k8s/any.yaml': pod('any', 'linux'),
  'lone.sh': 'az aks nodepool add -g r --cluster-name other -n npother\n',
}

describe('the map for a terminal', () => {
  test('has each cluster with its network, pools and workloads, and their places', () => {
    expect(text(shop)).toBe(`cluster shop-dev  (dev/create.sh:1)
  network azure, overlay, policy not known
  pool nodepool1: Linux, System  (dev/create.sh:1)
  pool npwin: Windows, Windows2022, taint os=windows:NoSchedule  (dev/pools.sh:1)
  Pod any: Linux, probably  (k8s/any.yaml:1)
  Pod web: Windows  (k8s/dev/web.yaml:1)

cluster shop-prod  (prod/create.sh:1)
  network not set
  pool nodepool1: Linux, System  (prod/create.sh:1)
  Pod any: Linux, probably  (k8s/any.yaml:1)
  Pod api: Linux  (k8s/prod/api.yaml:1)

no cluster in sight
  pool npother: Linux  (lone.sh:1)
`)
  })
  test('shows what examples hold where there is nothing else', () => {
    expect(text({ 'docs/a.sh': 'az aks create -g r -n shop\n' })).toContain('cluster shop')
    expect(text({ ...shop, 'docs/a.sh': 'az aks create -g r -n sample\n' })).not.toContain('sample')
  })
  test('says so where there is nothing', () => expect(text({ 'a.sh': 'ls' })).toBe('No cluster, node pool, workload or chart was found.\n'))
})

describe('the map as Markdown', () => {
  test('draws clusters, pools and pods, and lists them with links', () => {
    const drawn = markdown(shop)
    expect(drawn).toContain('c1p1["pool<br/>npwin<br/>Windows, Windows2022, taint os=windows:NoSchedule"]')
    expect(drawn).toContain('c1p1 --> c1Windows')
    expect(drawn).toContain('c1p0 -.-> c1Linux')
    expect(drawn).toContain(
      '  - pool `npwin`: Windows, Windows2022, taint os=windows:NoSchedule · [`dev/pools.sh:1`](https://github.com/shop/shop/blob/abc/dev/pools.sh?plain=1#L1)',
    )
  })
  test('a name that nobody knows is said in our words', () => {
    expect(markdown({ 'a.sh': 'az aks create -g r -n "$1"\n' })).toContain('- cluster of a name that is not known · ')
  })
  test('is empty where there is nothing', () => expect(markdown({ 'a.sh': 'ls' })).toBe(''))
  test('content can neither end the drawing nor mark anything up', () => {
    const name = '"]; click c1 "javascript:alert(1)" <b>@team</b> ``` %% #9;'
    const drawn = markdown({ 'a.yaml': pod(JSON.stringify(name), 'linux') })
    const [, diagram = ''] = drawn.split('```mermaid\n')
    const lines = diagram.slice(0, diagram.indexOf('\n```\n')).split('\n').slice(1)
    for (const line of lines) expect(line).toMatch(/^ {2}c\d\w*(?:\["(?:[\p{L}\p{N} .,:/=_-]|#\d+;|<br\/>)*"\]| (?:-->|-\.->) c\d\w*)$/u)
    expect(diagram).toContain('#34;#93;#59; click c1 #34;javascript:alert#40;1#41;#34; ')
    expect(drawn.match(/^```/gm)).toHaveLength(2)
  })
  test('a drawing of very many stays small, and says what it leaves out', () => {
    const pools = Array.from({ length: 400 }, (_, index) => `az aks nodepool add -g r --cluster-name shop -n p${index}`).join('\n')
    const drawn = markdown({ 'a.sh': `az aks create -g r -n shop\n${pools}\n` })
    expect(drawn).toContain('389 more pools')
    expect(drawn).toContain('202 more lines left out.')
    expect(drawn.length).toBeLessThan(60_000)
  })
})

test('the model as data says to which clusters a workload goes, and how that was told', () => {
  const { world, sources } = understood(shop)
  expect(explainModel(world, sources).workloads).toMatchObject([
    { name: 'any', clusters: [{ name: 'shop-dev' }, { name: 'shop-prod' }], clustersBy: 'folder' },
    { name: 'web', os: 'Windows', clusters: [{ name: 'shop-dev', file: 'dev/create.sh', line: 1 }], clustersBy: 'only' },
    { name: 'api', clusters: [{ name: 'shop-prod' }], clustersBy: 'only' },
  ])
})
