import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { transpiled, workOf } from '../scripts/bench/counts.js'
import { parts as ofCatalogue } from '../src/catalogue/parts.js'
import { parts as ofExtract } from '../src/extract/parts.js'
import { parts as ofLink } from '../src/link/parts.js'
import { defaultConfig } from '../src/model/config.js'
import { MissingPart, type Part, part, takeMissing } from '../src/model/part.js'
import type { Rule } from '../src/model/rule.js'
import type { ScanInput } from '../src/model/scan.js'
import { parts as ofParse } from '../src/parse/parts.js'
import { catalogueDay } from '../src/rules/catalogue-day.js'
import { rules } from '../src/rules/index.js'
import { scan } from '../src/scan.js'
import { scanOnDemand } from '../src/scan-on-demand.js'
import { runHere } from './action/run-here.js'
import { type Loopback, startLoopback } from './github/loopback.js'

// What is not loaded at the start must never be a finding less.

type Files = Readonly<Record<string, string>>

const parts: Readonly<Record<string, Part<unknown>>> = {
  'parse/shell/bash': ofParse.bash,
  'parse/shell/bash-whole': ofParse.wholeBash,
  'parse/shell/powershell': ofParse.powershell,
  'parse/shell/cmd': ofParse.cmd,
  'parse/infrastructure': ofParse.infrastructure,
  'parse/json': ofParse.json,
  'parse/yaml-any': ofParse.yaml,
  'parse/yaml-lenient': ofParse.lenientYaml,
  'extract/commands': ofExtract.commands,
  'extract/arm/arm': ofExtract.arm,
  'model/globs': ofLink.globs,
  'extract/azure/in-yaml': ofExtract.azureInYaml,
  'catalogue/chart-table': ofCatalogue.charts,
  'link/infrastructure': ofLink.infrastructure,
  'link/rendered': ofLink.rendered,
}

const os = 'os: {name: windows}'
const pod = (spec: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  ${spec}\n  hostNetwork: true\n  containers: [{name: web, image: shop/web}]\n`
const az = 'az aks nodepool add -g rg --cluster-name shop --name winpool1 --os-type Windows\n'
const podRule = 'host-network-on-windows'
const poolRule = 'long-windows-pool-name'
const arm = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  resources: [
    { type: 'Microsoft.ContainerService/managedClusters/agentPools', apiVersion: '2024-09-01', name: 'shop/winpool1', properties: { osType: 'Windows' } },
  ],
}

/** Files, the rule that speaks of them, and the parts that they need. The first needs none; each of the others one that none before it does. */
const cases: readonly (readonly [what: string, files: Files, rule: string, needed: readonly string[]])[] = [
  ['a plain manifest', { 'pod.yaml': pod(os) }, podRule, []],
  ['a manifest with a folded scalar', { 'pod.yaml': `${pod(os)}---\na: >\n  b\n` }, podRule, ['parse/yaml-any']],
  ['a manifest with an escape that YAML lacks', { 'pod.yaml': `${pod(os)}  nodeName: "\\q"\n` }, podRule, ['parse/yaml-any', 'parse/yaml-lenient']],
  [
    'a manifest in JSON',
    { 'pod.json': JSON.stringify({ apiVersion: 'v1', kind: 'Pod', spec: { os: { name: 'windows' }, hostNetwork: true } }) },
    podRule,
    ['parse/json'],
  ],
  ['a script', { 'pool.sh': az }, poolRule, ['parse/shell/bash', 'extract/commands']],
  ['a script with a condition', { 'pool.sh': `if true; then\n  ${az}fi\n` }, poolRule, ['parse/shell/bash', 'parse/shell/bash-whole', 'extract/commands']],
  ['a script for PowerShell', { 'pool.ps1': az }, poolRule, ['parse/shell/powershell', 'extract/commands']],
  ['a batch file', { 'pool.cmd': az }, poolRule, ['parse/shell/cmd', 'extract/commands']],
  [
    'a release of a known chart',
    { 'pool.sh': az, 'install.sh': 'helm install web ingress-nginx/ingress-nginx\n' },
    poolRule,
    ['parse/shell/bash', 'extract/commands', 'catalogue/chart-table'],
  ],
  [
    'a pool as an object of Kubernetes',
    {
      'pool.yaml':
        'apiVersion: containerservice.azure.com/v1api20240901\nkind: ManagedClustersAgentPool\nmetadata: {name: pool}\nspec: {azureName: winpool1, osType: Windows, owner: {name: shop}}\n',
    },
    poolRule,
    ['extract/azure/in-yaml'],
  ],
  ['a template in JSON', { 'pool.json': JSON.stringify(arm) }, poolRule, ['parse/json', 'extract/arm/arm', 'link/infrastructure']],
  [
    'Terraform',
    { 'main.tf': 'resource "azurerm_kubernetes_cluster_node_pool" "win" {\n  name = "winpool1"\n  os_type = "Windows"\n}\n' },
    poolRule,
    ['parse/infrastructure', 'link/infrastructure'],
  ],
  ['an overlay', { 'kustomization.yaml': 'resources: [pod.yaml]\n', 'pod.yaml': pod(os) }, podRule, ['link/rendered']],
]
/** The same part as another one needs. */
const more: typeof cases = [
  [
    'Bicep',
    {
      'main.bicep':
        "resource p 'Microsoft.ContainerService/managedClusters/agentPools@2024-09-01' = {\n  name: 'shop/winpool1'\n  properties: { osType: 'Windows' }\n}\n",
    },
    poolRule,
    ['parse/infrastructure', 'extract/arm/arm', 'link/infrastructure'],
  ],
  [
    'a chart',
    {
      'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'web/values.yaml': 'os: windows\n',
      'web/templates/pod.yaml': pod('os: {name: {{ .Values.os }}}'),
    },
    podRule,
    ['parse/yaml-any', 'link/rendered'],
  ],
  [
    'a workflow',
    {
      '.github/workflows/pool.yml':
        'on: push\njobs:\n  pool:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: az aks nodepool add -g rg --cluster-name shop --name winpool1 --os-type Windows\n',
    },
    poolRule,
    ['parse/shell/bash', 'extract/commands'],
  ],
  [
    'a program of Pulumi',
    {
      'Pulumi.yaml':
        'name: shop\nruntime: yaml\nresources:\n  pool:\n    type: azure-native:containerservice:AgentPool\n    properties: {agentPoolName: winpool1, osType: Windows}\n',
    },
    poolRule,
    ['extract/azure/in-yaml'],
  ],
  [
    'a manifest beside a config with patterns',
    { '.github/aks-windows-lint.yml': 'ignore: [vendor/**]\nclusters: [{name: shop, paths: [vendor/**]}]\n', 'pod.yaml': pod(os) },
    podRule,
    ['model/globs'],
  ],
]

const inputOf = (files: Files, more: Partial<ScanInput> = {}): ScanInput => ({
  files: Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
  config: defaultConfig,
  day: catalogueDay,
  complete: true,
  rules,
  ...more,
})

const isLoaded = (one: Part<unknown>): boolean => {
  try {
    one.code()
    return true
  } catch (fault) {
    expect(fault).toBeInstanceOf(MissingPart)
    expect(takeMissing()).toEqual([one])
    return false
  }
}
const loaded = (): readonly string[] => Object.keys(parts).filter(name => isLoaded(parts[name]!))

// Nothing is loaded at first, and nothing is ever unloaded: the order of these tests matters.
describe('the action, from its start on', () => {
  let hub: Loopback
  beforeEach(async () => {
    hub = await startLoopback()
  })
  afterEach(() => hub.close())

  test.each(cases)('loads what it needs for %s, and finds all', async (_, head, rule, needed) => {
    const before = loaded()
    if (needed.length > 0) expect(needed.filter(name => !before.includes(name))).not.toEqual([])
    const { annotations, failed } = await runHere(hub, hub.repository('octo-org/shop', { base: {}, head }))
    expect(failed ?? '').not.toContain('report it')
    expect(annotations.map(({ properties }) => properties.title)).toContain(rules[rule]!.title)
    expect(loaded()).toEqual(Object.keys(parts).filter(name => before.includes(name) || needed.includes(name)))
  })

  test('all of them are known here, and to all-parts.ts', () => {
    const named = [...readFileSync('src/all-parts.ts', 'utf8').matchAll(/^import \* as \w+ from '\.\/(.+)\.js'$/gm)].map(match => match[1]!)
    expect(Object.keys(parts).sort()).toEqual(named.sort())
    const all = [ofCatalogue, ofParse, ofExtract, ofLink].flatMap((stage): Part<unknown>[] => Object.values(stage))
    expect(new Set(Object.values(parts))).toEqual(new Set(all))
  })
})

describe('the command line', () => {
  let program: Awaited<ReturnType<typeof transpiled>>
  let root: string
  beforeAll(async () => {
    program = await transpiled()
    root = mkdtempSync(join(tmpdir(), 'parts-'))
  })
  afterAll(() => {
    program.remove()
    rmSync(root, { recursive: true, force: true })
  })

  test.each([...cases, ...more])('loads what it needs for %s and nothing else, and finds all', async (what, files, rule, needed) => {
    const folder = join(root, what)
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const { modules, output } = await workOf([join(program.folder, 'cli.js'), '--format', 'json', '--as-of', catalogueDay, '.'], { cwd: folder })
    const found = (JSON.parse(output) as { findings: readonly { rule: string; fingerprint: string }[] }).findings
    expect(found.map(finding => finding.rule)).toContain(rule)
    expect(found.map(finding => finding.fingerprint)).toEqual(scan(inputOf(files)).findings.map(finding => finding.fingerprint))
    const late = Object.keys(parts).filter(name => modules.has(`${name}.js`))
    // The readers of templates hold that of JSON.
    expect(late.filter(name => name !== 'parse/json' || needed.includes(name))).toEqual(Object.keys(parts).filter(name => needed.includes(name)))
    if (needed.length === 0) expect([...modules].filter(module => /\b(?:unbash|js-yaml|yaml\/|jsonc|marked|pages|helps|az-options)/.test(module))).toEqual([])
  })
})

describe('a scan that lacks a part', () => {
  const manifests: Files = { 'a.yaml': pod(os), 'b.yaml': pod(os), 'c.yaml': pod(os) }
  const real = rules[podRule] as Rule<'workload'>
  const asking = (ask: () => unknown): Readonly<Record<string, Rule>> => ({
    [podRule]: {
      ...real,
      check(fact, world) {
        ask()
        return real.check(fact, world)
      },
    } satisfies Rule<'workload'>,
  })

  test('is done again even where what was thrown got lost on its way', async () => {
    const late = part(async () => 'here')
    const seen: unknown[] = []
    const input = inputOf(manifests, { rules: asking(() => seen.push(late.code())) })
    const { findings, notices } = await scanOnDemand(input)
    expect([findings.length, notices]).toEqual([3, []])
    expect(seen).toEqual(['here', 'here', 'here'])
  })

  test('has no result where the part cannot be loaded', async () => {
    const late = part(() => Promise.reject(new Error('no such file')))
    await expect(scanOnDemand(inputOf(manifests, { rules: asking(() => late.code()) }))).rejects.toThrow('no such file')
  })

  test('reads and counts each file once', async () => {
    const late = part(async () => 'here')
    let count = 0
    const { length } = Object.keys(manifests)
    const bytes = Object.values(manifests).join('').length
    const more = { rules: asking(() => late.code()), budget: { files: length, bytes }, onFile: () => void count++ }
    const { findings, notices, sources } = await scanOnDemand(inputOf(manifests, more))
    expect([findings.length, notices, sources.length, count]).toEqual([length, [], length + 1, length])
  })
})
