import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/model/config.js'
import type { Span } from '../../src/model/text.js'
import { locate, pathAndLine } from '../../src/report/place.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'
import { type InputFile, scan } from '../../src/scan.js'

type Tree = Readonly<Record<string, string>>

/** What a change brings in: the rule, its deciding place, and the places that it rests on. `null` takes a file away. */
function brought(base: Tree, change: Readonly<Record<string, string | null>>, renames?: ReadonlyMap<string, string>): string[] {
  const before = inputs(base)
  const kept = before.filter(({ path }) => !(path in change))
  const written = Object.fromEntries(Object.entries(change).filter((entry): entry is [string, string] => entry[1] !== null))
  const result = scan({
    files: [...kept, ...inputs(written)],
    base: before,
    ...(renames && { renames }),
    rules,
    day: catalogueDay,
    config: defaultConfig,
    complete: true,
  })
  const place = (at: Span): string => pathAndLine(locate(result.sources, at))
  return result.findings
    .filter(({ isNew, severity }) => isNew && severity !== 'notice')
    .map(({ rule, at, because = [] }) => [rule, place(at), ...because.map(one => place(one.at))].join(' '))
}

const inputs = (tree: Tree): InputFile[] => Object.entries(tree).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))

const create = (plugin: string): string => `az group create -n shop-rg -l westeurope
az aks create -g shop-rg -n shop --network-plugin ${plugin} \\
  --windows-admin-username azureuser --windows-admin-password "$WINDOWS_PASSWORD"
`
const bare = 'az aks create -g shop-rg -n shop --network-plugin azure\n'
const pool = (name: string, os = 'Windows'): string =>
  `az aks nodepool add -g shop-rg --cluster-name shop -n ${name} --os-type ${os}${os === 'Windows' ? ' --os-sku Windows2022' : ''}\n`
const agent = (selector: string): string => `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels: {app: agent}
  template:
    metadata:
      labels: {app: agent}
    spec:
${selector}      containers:
        - name: agent
          image: registry.k8s.io/ingress-nginx/controller:v1.12.1
`
const linux = '      nodeSelector:\n        kubernetes.io/os: linux\n'

describe('a change of one file makes a line of another wrong', () => {
  test('a Windows pool comes to a cluster with a controller that selects nothing', () => {
    const base = { 'create.sh': bare, 'k8s/agent.yaml': agent('') }
    expect(brought(base, { 'pools.sh': pool('npwin') })).toEqual(expect.arrayContaining(['ingress-controller-on-any-os k8s/agent.yaml:14 pools.sh:1']))
  })
  test('the network plugin changes under a pool that stays', () => {
    const base = { 'create.sh': bare, 'pools.sh': pool('npwin') }
    expect(brought(base, { 'create.sh': bare.replace('azure', 'kubenet') })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^kubenet-with-windows create\.sh:1.* pools\.sh:1/)]),
    )
  })
  test('the pool comes to a cluster that stays as it is', () => {
    const base = { 'create.sh': bare.replace('azure', 'kubenet') }
    expect(brought(base, { 'pools.sh': pool('npwin') })).toEqual(expect.arrayContaining(['kubenet-with-windows create.sh:1 pools.sh:1']))
  })
  test('a variable gets another value in the file that is sourced', () => {
    const base = { 'create.sh': create('azure'), 'pools.sh': `. ./env.sh\n${pool('$POOL')}`, 'env.sh': 'POOL=npwin\n' }
    expect(brought(base, { 'env.sh': '# the new pool\nPOOL=winpool1\n' })).toEqual(['long-windows-pool-name env.sh:2 pools.sh:2'])
  })
  test('a selector is taken away', () => {
    const base = { 'create.sh': create('azure'), 'pools.sh': pool('npwin'), 'k8s/agent.yaml': agent(linux) }
    expect(brought(base, { 'k8s/agent.yaml': agent('') })).toEqual(['ingress-controller-on-any-os k8s/agent.yaml:14 pools.sh:1'])
  })
  test('a values file takes a selector away from a chart that a script installs', () => {
    const values = (selector: string): string => `controller:\n  replicaCount: 2\n${selector}`
    const install = 'helm upgrade --install ingress ingress-nginx/ingress-nginx --version 4.11.3 -f values.yaml\n'
    const base = { 'create.sh': create('azure'), 'pools.sh': pool('npwin'), 'install.sh': install, 'values.yaml': values('') }
    expect(brought(base, { 'values.yaml': values('  nodeSelector:\n    kubernetes.io/os: null\n') })).toEqual([
      expect.stringContaining('ingress-controller-on-any-os'),
    ])
  })
})

describe('nothing is brought in', () => {
  const base = { 'create.sh': create('kubenet'), 'pools.sh': pool('winpool1'), 'k8s/agent.yaml': agent('') }
  test('by a change beside old faults', () => {
    expect(brought(base, { 'create.sh': `# the shop\n${create('kubenet')}`, 'pools.sh': `echo pools\n${pool('winpool1')}` })).toEqual([])
  })
  test('by a file that only moves', () => {
    expect(brought(base, { 'pools.sh': null, 'scripts/pools.sh': pool('winpool1') }, new Map([['scripts/pools.sh', 'pools.sh']]))).toEqual([])
  })
  test('by taking the Windows pool away', () => {
    expect(brought(base, { 'pools.sh': pool('np2', 'Linux') })).toEqual([])
  })
  test('by a document that tells how it is done', () => {
    expect(brought({ 'create.sh': bare }, { 'docs/pools.md': `\`\`\`bash\n${pool('npwin')}\`\`\`\n` })).toEqual([])
  })
})

test('a second fault of the same kind beside an old one is new', () => {
  const base = { 'create.sh': create('azure'), 'pools.sh': pool('winpool1') }
  expect(brought(base, { 'pools.sh': pool('winpool1') + pool('winpool2') })).toEqual(['long-windows-pool-name pools.sh:2'])
})
