import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type PageFile, parsePage } from '../../scripts/page.js'
import { compare } from '../../src/compare/compare.js'
import { type Config, defaultConfig } from '../../src/model/config.js'
import type { Fact } from '../../src/model/facts.js'
import { nodeAt } from '../../src/model/node.js'
import { plainly } from '../../src/model/prose.js'
import type { Finding, Rule } from '../../src/model/rule.js'
import { valueOf } from '../../src/model/value.js'
import type { World } from '../../src/model/world.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'
import { type InputFile, type ScanResult, scan } from '../../src/scan.js'

// What is asked at the head alone, for both ends, against asking everything at both.

/** One rule for each question that a World answers: it says of every fact what the answer is. */
const questions: Readonly<Record<string, (world: World, fact: Fact) => unknown>> = {
  facts: world => ['workload', 'object', 'service'].map(kind => world.facts(kind as 'workload').length),
  clustersOf: (world, fact) =>
    (fact.kind === 'cluster' || fact.kind === 'node-pool') && world.clustersOf(fact).map(linked => [linked.certain, linked.fact.at.start]),
  poolsOf: (world, fact) => fact.kind === 'cluster' && world.poolsOf(fact).map(linked => linked.fact.name),
  windowsPoolOf: (world, fact) => fact.kind === 'cluster' && world.windowsPoolOf(fact)?.fact.name,
  updatesOf: (world, fact) => fact.kind === 'cluster' && world.updatesOf(fact).length,
  statementsOf: (world, fact) => fact.kind === 'node-pool' && world.statementsOf(fact).length,
  creationOf: (world, fact) => fact.kind === 'node-pool' && world.creationOf(fact)?.name,
  osOf: (world, fact) => fact.kind === 'node-pool' && world.osOf(fact).is,
  podOs: (world, fact) => fact.kind === 'workload' && world.podOs(fact).os,
  destinationOf: (world, fact) => world.destinationOf(fact).clusters.map(cluster => cluster.name),
  windowsFor: (world, fact) => [world.windowsFor(fact).is, world.windowsPods, world.complete],
  objects: world =>
    ['Service', 'StorageClass', 'NetworkPolicy'].map(resource => world.objects(resource).map(({ name, object }) => [name, Object.keys(object)])),
  has: (world, fact) => fact.kind === 'workload' && world.has(fact, 'nodeSelector'),
  treesWith: world => world.treesWith('nodeSelector').size,
  autoscalersOf: (world, fact) => fact.kind === 'workload' && world.autoscalersOf(fact).length,
  mounting: (world, fact) => fact.kind === 'workload' && (['Windows', 'Linux'] as const).map(os => world.mounting('data', os, fact)?.name),
  selected: (world, fact) => {
    const labels = fact.kind === 'object' ? valueOf(nodeAt(fact.object, 'spec', 'selector')) : undefined
    return fact.kind === 'object' && labels && (['Windows', 'Linux'] as const).map(os => world.selected(labels, os, fact)?.name)
  },
  document: (world, fact) => world.document('ingress-values.yaml', fact.at.source)?.at.end,
  baseImage: (world, fact) => world.baseImage('Dockerfile', fact.at.source)?.image,
  helmValue: (world, fact) => fact.kind === 'helm-release' && world.helmValue(fact, 'controller', 'replicaCount').is,
}
/** Where a rule is asked at one end only. */
const givens: Readonly<Record<string, (world: World) => boolean>> = {
  has: world => world.objects('NetworkPolicy').length > 0,
}
/** An answer without what differs between ends: places, and where a value that is looked up is looked up. */
function withoutPlaces(key: string, answer: unknown): unknown {
  if (key === 'at' || key === 'from') return undefined
  const { is, value } = (answer ?? {}) as { is?: unknown; value?: unknown }
  return is === 'known' ? { is, value } : answer
}

const curious: Readonly<Record<string, Rule>> = Object.fromEntries(
  Object.entries(questions).map(([name, question]) => [
    name,
    {
      ...Object.values(rules)[0]!,
      severity: 'warning',
      confidence: 'high',
      since: '2000-01-01',
      given: givens[name],
      on: ['workload', 'object', 'cluster', 'node-pool', 'command', 'helm-release', 'base-image'],
      check: (fact: Fact, world: World) => {
        const answer = JSON.stringify(question(world, fact), withoutPlaces) ?? 'nothing'
        return { at: fact.at, subject: [name, answer], message: plainly(answer), why: plainly(''), remedy: plainly(''), offending: {} }
      },
    } as unknown as Rule,
  ]),
)

let asked = 0
const counting = (catalogue: Readonly<Record<string, Rule>>): Readonly<Record<string, Rule>> =>
  Object.fromEntries(
    Object.entries(catalogue).map(([id, rule]) => [
      id,
      {
        ...rule,
        check: (fact: never, world: never) => {
          asked++
          return rule.check(fact, world)
        },
      },
    ]),
  )
const [known, all] = [counting(rules), counting({ ...rules, ...curious })]

type Tree = ReadonlyMap<string, InputFile>
type Texts = Readonly<Record<string, string>>

const treeOf = (files: readonly PageFile[]): Tree => new Map(files.map(({ path, content }) => [path, { path, bytes: new TextEncoder().encode(content) }]))
const tree = (texts: Texts): Tree => treeOf(Object.entries(texts).map(([path, content]) => ({ path, content })))

/** Files of the base that are written anew with the same text are the same files. */
const changed = (base: Tree, change: Readonly<Record<string, string | null>>): Tree => {
  const head = new Map([...base, ...tree(Object.fromEntries(Object.entries(change).filter((entry): entry is [string, string] => entry[1] !== null)))])
  for (const [path, text] of Object.entries(change)) if (text === null) head.delete(path)
  return head
}

const config: Config = { ...defaultConfig, extends: 'strict' }

function scanned(head: Tree, base: Tree | undefined, catalogue: Readonly<Record<string, Rule>>): ScanResult & { readonly asked: number } {
  asked = 0
  const files = [...head.values()]
  const result = scan({ files, ...(base && { base: [...base.values()] }), config, day: catalogueDay, complete: true, rules: catalogue })
  return { ...result, asked }
}

/** Findings as text, with paths in place of the numbers of sources. */
const told = (findings: readonly Finding[], { sources }: ScanResult): readonly string[] =>
  findings.map(finding =>
    JSON.stringify(finding, (_, value) =>
      typeof value === 'object' && value !== null && 'source' in value ? { ...value, source: sources[value.source]?.path } : value,
    ),
  )

/** What a change brings in and what it mends is what two scans tell by themselves. Gives how many questions it took, and how many it would take. */
function expectSame(head: Tree, base: Tree, catalogue: Readonly<Record<string, Rule>>): { readonly short: number; readonly full: number } {
  const [both, after, before] = [scanned(head, base, catalogue), scanned(head, undefined, catalogue), scanned(base, undefined, catalogue)]
  const { findings, fixed } = compare(after.findings, before.findings)
  expect(told(both.findings, both)).toEqual(told(findings, after))
  expect([...told(both.fixed, both)].sort()).toEqual(
    [
      ...told(
        fixed.map(finding => ({ ...finding, isNew: true })),
        before,
      ),
    ].sort(),
  )
  return { short: both.asked, full: after.asked + before.asked }
}

const pod = (name: string, spec: string, more = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: shop}
spec:
  replicas: 2
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      ${spec}
      containers:
        - {name: ${name}, image: shop.azurecr.io/${name}:1${more}}
`
const windows = 'nodeSelector: {kubernetes.io/os: windows}'
const linux = 'nodeSelector: {kubernetes.io/os: linux}'
const service = (name: string, more = ''): string => `apiVersion: v1
kind: Service
metadata: {name: ${name}, namespace: shop}
spec:
  type: LoadBalancer
  selector: {app: ${name}}
  ports: [{port: 80}]${more}
`
const cluster = (options = ''): string =>
  `az aks create -g rg -n shop --network-plugin azure${options}\naz aks nodepool add -g rg --cluster-name shop -n win --os-type Windows\n`
const claim =
  'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data, namespace: shop}\nspec: {storageClassName: disk, accessModes: [ReadWriteMany]}\n'
const mounting = 'volumes: [{name: data, persistentVolumeClaim: {claimName: data}}]'

const shop: Texts = {
  'create.sh': cluster(),
  'web.yaml': pod('web', `${windows}\n      ${mounting}`, ', securityContext: {runAsUser: 1000}'),
  'api.yaml': pod('api', linux),
  'any.yaml': pod('any', 'runtimeClassName: win'),
  'web-service.yaml': service('web', '\n  externalTrafficPolicy: Local'),
  'class.yaml':
    'apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: win}\nhandler: runhcs\nscheduling: {nodeSelector: {kubernetes.io/os: windows}}\n',
  'claim.yaml': claim,
  'disk.yaml': 'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: disk}\nprovisioner: disk.csi.azure.com\nparameters: {fsType: ext4}\n',
  'policy.yaml':
    'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: deny, namespace: shop}\nspec: {podSelector: {matchLabels: {app: web}}}\n',
  'vpa.yaml':
    'apiVersion: autoscaling.k8s.io/v1\nkind: VerticalPodAutoscaler\nmetadata: {name: web, namespace: shop}\nspec: {targetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}\n',
  'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
  'chart/values.yaml': 'os: windows\nuser: 1000\n',
  'chart/templates/pod.yaml': pod('chart', 'nodeSelector: {kubernetes.io/os: "{{ .Values.os }}"}', ', securityContext: {runAsUser: {{ .Values.user }}}'),
  'base/kustomization.yaml': 'resources: [pod.yaml]\n',
  'base/pod.yaml': pod('overlaid', windows, ', securityContext: {privileged: true}'),
  'prod/kustomization.yaml': 'resources: [../base]\nnamePrefix: prod-\n',
  'main.tf':
    'resource "azurerm_kubernetes_cluster" "tf" {\n  name = "tf"\n  network_profile {\n    network_plugin = "azure"\n  }\n}\nresource "azurerm_kubernetes_cluster_node_pool" "win" {\n  name = "windows"\n  kubernetes_cluster_id = azurerm_kubernetes_cluster.tf.id\n  os_type = "Windows"\n}\n',
  Dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n',
  'build.sh': 'az acr build -r shop -t web:1 --platform windows .\n',
  'ingress.sh': 'helm install ingress ingress-nginx/ingress-nginx -f ingress-values.yaml\n',
  'ingress-values.yaml': 'controller:\n  replicaCount: 2\n',
}

describe('a change says the same as two scans', () => {
  test.each<[string, Readonly<Record<string, string | null>>]>([
    ['nothing', {}],
    ['a manifest', { 'web.yaml': pod('web', windows) }],
    ['the OS of pods', { 'api.yaml': pod('api', windows) }],
    ['a manifest more', { 'more.yaml': pod('more', windows, ', securityContext: {privileged: true}') }],
    ['a namespace', { 'web.yaml': pod('web', windows).replace('namespace: shop', 'namespace: other') }],
    ['labels', { 'web.yaml': pod('web', windows).replaceAll('app: web', 'app: www') }],
    ['a Service', { 'web-service.yaml': service('api') }],
    ['a Service less', { 'web-service.yaml': null }],
    ['a RuntimeClass', { 'class.yaml': shop['class.yaml']!.replace('windows', 'linux') }],
    ['a StorageClass', { 'disk.yaml': shop['disk.yaml']!.replace('ext4', 'ntfs') }],
    ['who mounts a claim', { 'web.yaml': pod('web', windows), 'api.yaml': pod('api', `${linux}\n      ${mounting}`) }],
    ['an autoscaler', { 'vpa.yaml': shop['vpa.yaml']!.replace('name: web}}', 'name: api}}') }],
    ['a policy', { 'policy.yaml': null }],
    ['the plugin of a cluster', { 'create.sh': cluster().replace('azure', 'kubenet') }],
    ['the pools', { 'create.sh': 'az aks create -g rg -n shop --network-plugin azure\n' }],
    ['an option of a cluster', { 'create.sh': cluster(' --network-policy calico --enable-fips-image') }],
    ['an update of a cluster', { 'update.sh': 'az aks update -g rg -n shop --network-policy none\n' }],
    ['a script more', { 'second.sh': 'az aks nodepool add -g rg --cluster-name shop -n win2022 --os-type Windows --os-sku Windows2022\n' }],
    ['Terraform', { 'main.tf': shop['main.tf']!.replace('"azure"', '"kubenet"') }],
    ['the values of a chart', { 'chart/values.yaml': 'os: linux\nuser: 1000\n' }],
    ['a template', { 'chart/templates/pod.yaml': pod('chart', windows) }],
    ['a kustomization', { 'prod/kustomization.yaml': 'resources: [../base]\nnameSuffix: -prod\n' }],
    ['the base of an overlay', { 'base/pod.yaml': pod('overlaid', linux) }],
    ['an image that is built', { Dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n' }],
    ['values of a release', { 'ingress-values.yaml': 'controller:\n  nodeSelector: {kubernetes.io/os: linux}\n' }],
    ['a file with another name', { 'web.yaml': null, 'www.yaml': shop['web.yaml']! }],
    [
      'a comment that allows',
      { 'web.yaml': shop['web.yaml']!.replace('      containers:', '      # aks-windows-lint: allow run-as-user-on-windows - known\n      containers:') },
    ],
    ['the last pods for Windows', { 'web.yaml': null, 'any.yaml': null, 'base/pod.yaml': null, 'chart/templates/pod.yaml': null }],
    ['all of it', Object.fromEntries(Object.keys(shop).map(path => [path, null]))],
  ])('of %s', (_, change) => {
    // Terraform is linked anew for each end, so that with it nothing is spared.
    for (const base of [tree(shop), changed(tree(shop), { 'main.tf': null })]) {
      const head = changed(base, change)
      expectSame(head, base, all)
      expectSame(base, head, all)
    }
  })

  // Each page tells of facts that make others wrong: what one file says of the others without it, and then with it.
  const pages = Object.keys(rules).map(id => [id, parsePage(readFileSync(`src/rules/${id}/README.md`, 'utf8')).scenarios] as const)
  test.each(pages)('of %s, file by file', (_, scenarios) => {
    for (const { files } of scenarios) {
      const whole = treeOf(files.flatMap(documents))
      if (whole.size < 2) continue
      for (const path of whole.keys()) {
        const less = changed(whole, { [path]: null })
        expectSame(less, whole, known)
        expectSame(whole, less, known)
      }
    }
  })
})

/** The documents of a manifest as files of their own. */
const documents = ({ path, content }: PageFile): PageFile[] =>
  path.endsWith('.yaml') && !content.includes('{{')
    ? content.split(/^---$/m).map((document, index) => ({ path: index === 0 ? path : path.replace(/\.yaml$/, `-${index}.yaml`), content: document }))
    : [{ path, content }]

test('what the change cannot reach is asked about once', () => {
  const files = tree(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.yaml`, pod(`p${index}`, windows)])))
  const base = new Map([...files, ...tree({ 'create.sh': cluster() })])
  const { short, full } = expectSame(changed(base, { '7.yaml': pod('p7', windows, ', securityContext: {privileged: true}') }), base, known)
  expect(short).toBeLessThan(full * 0.55)
  const pools = expectSame(changed(base, { 'create.sh': cluster(' --enable-fips-image') }), base, known)
  expect(pools.short).toBe(pools.full)
})
