import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/model/config.js'
import type { Workload } from '../../src/model/facts.js'
import { type Node, nodeAt } from '../../src/model/node.js'
import { containersOf } from '../../src/model/pod.js'
import { type Value, valueOf } from '../../src/model/value.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'
import { scan } from '../../src/scan.js'
import { cpuTime } from '../cpu-time.js'

type Tree = Readonly<Record<string, string>>

const run = (files: Tree) =>
  scan({
    files: Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) })),
    rules,
    day: catalogueDay,
    config: defaultConfig,
    complete: true,
  })

const workloads = (files: Tree): readonly Workload[] => run(files).world.facts('workload')

/** `path:text` of the place of a value. */
function placed(files: Tree, value: Value<unknown>): string {
  const { world } = run(files)
  const path = world.path(value.at.source)
  return `${path}:${files[path]?.slice(value.at.start, value.at.end)}`
}

const selector = (workload: Workload): Value<Node> => nodeAt(workload.pod, 'nodeSelector', 'kubernetes.io/os')

const web = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    metadata:
      labels: {app: web}
    spec:
      tolerations:
        - {key: a, operator: Exists}
      containers:
        - name: web
          image: shop.azurecr.io/web:1
          env:
            - {name: A, value: one}
        - name: agent
          image: shop.azurecr.io/agent:1
`
const base = { 'base/web.yaml': web, 'base/kustomization.yaml': 'resources: [web.yaml]\n' }
const patch = (spec: string, head = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n${spec.replace(/^(?=.)/gm, '      ')}${head}`
const overlay = (kustomization: string, more: Tree = {}): Tree => ({ ...base, ...more, 'prod/kustomization.yaml': `resources: [../base]\n${kustomization}` })

describe('a base', () => {
  test('is judged through its overlays, each of which is an environment', () => {
    const found = workloads({ ...overlay(''), 'dev/kustomization.yml': 'bases:\n- ../base\n' })
    expect(found.map(({ environment }) => environment).sort()).toEqual(['dev', 'prod'])
  })
  test('that nothing uses stands for itself', () => {
    expect(workloads(base).map(({ environment }) => environment)).toEqual(['base'])
  })
  test('that an example alone uses is no example', () => {
    const found = workloads({ ...base, 'examples/one/kustomization.yaml': 'resources: [../../base]\n' })
    expect(found.map(({ environment, example }) => [environment, example])).toEqual([['base', false]])
  })
  test('that uses itself, or is not there, ends', () => {
    expect(workloads({ 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' })).toEqual([])
    expect(workloads({ 'a/kustomization.yaml': 'resources: [.]\n' })).toEqual([])
    expect(workloads(overlay('bases: [../gone]\n'))).toHaveLength(1)
  })
})

describe('a strategic merge patch', () => {
  const files = overlay('patches:\n- path: windows.yaml\n', {
    'prod/windows.yaml': patch('nodeSelector: {kubernetes.io/os: windows}\ntolerations: []\ncontainers:\n- name: web\n  env: [{name: B, value: two}]\n'),
  })
  const [workload] = workloads(files)
  test('is no object of its own, and what it decides stands in it', () => {
    expect(workloads(files)).toHaveLength(1)
    expect(placed(files, selector(workload!))).toBe('prod/windows.yaml:windows')
  })
  test('merges containers and variables by name, and replaces tolerations', () => {
    expect(containersOf(workload!).map(({ name }) => valueOf(name))).toEqual(['web', 'agent'])
    expect(placed(files, containersOf(workload!)[0]!.image)).toBe('base/web.yaml:shop.azurecr.io/web:1')
    const env = nodeAt(containersOf(workload!)[0]!.node, 'env')
    expect(env.is === 'known' && env.value.kind === 'list' && env.value.items).toHaveLength(2)
    const tolerations = nodeAt(workload!.pod, 'tolerations')
    expect(tolerations.is === 'known' && tolerations.value.kind === 'list' && tolerations.value.items).toEqual([])
  })
  test.each([
    ['null takes a field away', patch('tolerations: null\n'), 2],
    ['$patch: delete takes an item away', patch('containers:\n- name: agent\n  $patch: delete\n'), 1],
    ['$patch: replace replaces a list', patch('containers:\n- $patch: replace\n- name: other\n  image: a\n'), 1],
    ['$patch: delete takes the object away', 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n$patch: delete\n', 0],
  ])('%s', (_, text, containers) => {
    const found = workloads(overlay('patchesStrategicMerge: [p.yaml]\n', { 'prod/p.yaml': text }))
    expect(found.flatMap(containersOf)).toHaveLength(containers)
    if (text.includes('null')) expect(nodeAt(found[0]!.pod, 'tolerations').is).toBe('absent')
  })
  test('of a base that is elsewhere tells a part of its object, and what it does not tell is not known', () => {
    const inline = patch('nodeSelector: {kubernetes.io/os: windows}\n').replace(/^/gm, '    ')
    const found = workloads({ 'prod/kustomization.yaml': `resources: [github.com/a/b//base]\npatches:\n- patch: |-\n${inline}` })
    expect(found.map(workload => [valueOf(selector(workload)) !== undefined, nodeAt(workload.pod, 'hostNetwork').is])).toEqual([[true, 'unknown']])
  })
  test('that is missing leaves nothing known', () => {
    expect(workloads(overlay('patches:\n- path: gone.yaml\n'))).toEqual([])
  })
})

describe('a JSON patch', () => {
  const json = (target: string): Tree =>
    overlay(
      `patches:\n- target: ${target}\n  patch: |-\n    - op: add\n      path: /spec/template/spec/nodeSelector\n      value: {kubernetes.io/os: windows}\n`,
    )
  test.each([
    ['{kind: Deployment, name: web}', ['known']],
    ['{kind: Deployment, name: w.*}', ['known']],
    ['{kind: DaemonSet}', ['absent']],
    ['{kind: Deployment, labelSelector: app=other}', ['absent']],
    // A pattern that is not read may select it or not.
    ['{name: "w(e|a)b"}', []],
  ])('for %s', (target, expected) => {
    expect(workloads(json(target)).map(workload => selector(workload).is)).toEqual(expected)
  })
  test('stands where it is written', () => {
    const files = json('{kind: Deployment}')
    expect(placed(files, selector(workloads(files)[0]!))).toBe('prod/kustomization.yaml:windows')
  })
})

describe('the other fields', () => {
  test('images stand where their tag is decided', () => {
    const files = overlay('images:\n- name: shop.azurecr.io/web\n  newTag: "2"\n')
    const { image } = containersOf(workloads(files)[0]!)[0]!
    expect([valueOf(image), placed(files, image)]).toEqual(['shop.azurecr.io/web:2', 'prod/kustomization.yaml:"2"'])
  })
  test('names and namespaces', () => {
    const [workload] = workloads(overlay('namespace: shop\nnamePrefix: a-\nnameSuffix: -b\n'))
    expect([valueOf(workload!.namespace), valueOf(workload!.name), workload!.written]).toEqual(['shop', 'a-web-b', { name: 'web', namespace: '' }])
  })
  test('replacements make a field unknown', () => {
    const text =
      'replacements:\n- source: {kind: ConfigMap, name: a}\n  targets:\n  - select: {kind: Deployment}\n    fieldPaths: ["spec.template.spec.containers.[name=web].image"]\n'
    expect(containersOf(workloads(overlay(text))[0]!).map(({ image }) => image.is)).toEqual(['unknown', 'known'])
  })
  test('components patch what was there before them', () => {
    const files = overlay('components: [../windows]\n', {
      'windows/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches:\n- path: p.yaml\n`,
      'windows/p.yaml': patch('nodeSelector: {kubernetes.io/os: windows}\n'),
    })
    expect(workloads(files).map(workload => placed(files, selector(workload)))).toEqual(['windows/p.yaml:windows'])
  })
  test('charts are releases, and a patch for what they make leaves them open', () => {
    const chart = 'helmCharts:\n- name: ingress-nginx\n  repo: https://kubernetes.github.io/ingress-nginx\n  version: 4.11.0\n'
    const releases = (text: string) => run({ 'prod/kustomization.yaml': text }).world.facts('helm-release')
    expect(releases(chart).map(({ open }) => open)).toEqual([false])
    expect(releases(`${chart}patches:\n- target: {kind: Deployment}\n  patch: '[]'\n`).map(({ open }) => open)).toEqual([true])
  })
})

describe('findings', () => {
  const windows = web.replace('    spec:\n', '    spec:\n      nodeSelector: {kubernetes.io/os: windows}\n      securityContext: {runAsUser: 1000}\n')
  const of = (files: Tree) => run(files).findings.filter(({ rule }) => rule === 'run-as-user-on-windows')
  const two = { ...overlay('namePrefix: prod-\n'), 'base/web.yaml': windows, 'dev/kustomization.yaml': 'resources: [../base]\nnamePrefix: dev-\n' }
  test('of one line are one, and name the environments', () => {
    const findings = of(two)
    expect(findings).toHaveLength(1)
    expect(findings[0]!.subject).toEqual(['Deployment', '', 'web'])
    const said = JSON.stringify(findings[0]!.because)
    expect(said).toContain('"dev"')
    expect(said).toContain('"prod"')
  })
  test('are the same when an overlay is added', () => {
    const [before] = of({ ...base, 'base/web.yaml': windows })
    expect(of(two)[0]!.fingerprint).toBe(before!.fingerprint)
  })
  test('that every overlay mends are none', () => {
    const mended = overlay('patches:\n- path: p.yaml\n', { 'base/web.yaml': windows, 'prod/p.yaml': patch('securityContext: null\n') })
    expect(of(mended)).toEqual([])
  })
})

test('patterns and merges of hostile length end', () => {
  const name = 'a.*'.repeat(5000)
  const many = Array.from({ length: 60 }, (_, index) => [`b${index}/kustomization.yaml`, `resources: [../b${index + 1}, ../b${index + 1}/.]\n`])
  const started = cpuTime()
  run({ ...Object.fromEntries(many), ...overlay(`patches:\n- target: {name: "${name}"}\n  patch: '[]'\n`) })
  expect(cpuTime() - started).toBeLessThan(3000)
})

describe('a Kustomization of Flux', () => {
  const flux = (spec: string, name = 'apps'): string =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: ${name}\nspec:\n  path: ./apps\n${spec.replace(/^(?=.)/gm, '  ')}`
  const windows =
    'patches:\n- target: {kind: Deployment}\n  patch: |\n    - op: add\n      path: /spec/template/spec/nodeSelector\n      value: {kubernetes.io/os: windows}\n'

  test('patches a folder of manifests', () => {
    const files = { 'apps/web.yaml': web, 'clusters/prod/apps.yaml': flux(windows) }
    expect(workloads(files).map(workload => [workload.environment, placed(files, selector(workload))])).toEqual([['apps', 'clusters/prod/apps.yaml:windows']])
  })
  test('that changes nothing leaves the folder as it is', () => {
    expect(workloads({ 'apps/web.yaml': web, 'clusters/prod/apps.yaml': flux('prune: true\n') }).map(({ environment }) => environment)).toEqual([undefined])
  })
  test('writes variables out, each for its cluster', () => {
    const templated = web.replace('shop.azurecr.io/web:1', 'shop.azurecr.io/web:$\u007btag:=latest}')
    const files = {
      'apps/web.yaml': templated,
      'clusters/dev/apps.yaml': flux('postBuild:\n  substitute: {other: a}\n'),
      'clusters/prod/apps.yaml': flux('postBuild:\n  substitute: {tag: "7"}\n'),
    }
    const images = workloads(files).map(workload => [workload.environment, valueOf(containersOf(workload)[0]!.image)])
    expect(images).toEqual([
      ['dev', 'shop.azurecr.io/web:latest'],
      ['prod', 'shop.azurecr.io/web:7'],
    ])
  })
})

describe('an Application of Argo CD', () => {
  const application = (source: string): string =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: shop\nspec:\n  source:\n    repoURL: https://example.com/shop.git\n${source.replace(/^(?=.)/gm, '    ')}`

  test('changes the images of a folder', () => {
    const files = { ...base, 'argo/shop.yaml': application('path: base\nkustomize:\n  images: ["shop.azurecr.io/web:9"]\n') }
    expect(workloads(files).map(workload => valueOf(containersOf(workload)[0]!.image))).toEqual(['shop.azurecr.io/web:9'])
  })
  test('installs a chart of the repository with the files beside it and its own values', () => {
    const files = {
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'charts/web/values.yaml': 'os: linux\n',
      'charts/web/prod.yaml': 'os: windows\n',
      'charts/web/templates/web.yaml': web.replace('      tolerations:', '      nodeSelector: {kubernetes.io/os: "{{ .Values.os }}"}\n      tolerations:'),
      'argo/shop.yaml': application('path: charts/web\nhelm:\n  valueFiles: [prod.yaml]\n'),
    }
    expect(workloads(files).map(workload => placed(files, selector(workload)))).toEqual(['charts/web/prod.yaml:windows'])
  })
})
