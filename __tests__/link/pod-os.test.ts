import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/model/config.js'
import type { PodOs } from '../../src/model/world.js'
import { plainText } from '../../src/report/prose.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'
import { type ScanResult, scan } from '../../src/scan.js'

type Files = Readonly<Record<string, string>>

function scanned(files: Files, ids: readonly string[] = []): ScanResult {
  const inputs = Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }))
  const catalogue = Object.fromEntries(ids.map(id => [id, rules[id]!]))
  return scan({ files: inputs, rules: catalogue, day: catalogueDay, config: defaultConfig, complete: true })
}

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${spec.replace(/^/gm, '  ')}\n`
const app = 'containers: [{name: a, image: app:1}]'

interface Seen extends Pick<PodOs, 'os' | 'strength'> {
  readonly says: readonly string[]
}

function look(spec: string, files: Files = {}, path = 'pod.yaml'): Seen {
  const { world, sources } = scanned({ ...files, [path]: pod(spec) })
  const { os, strength, evidence } = world.podOs(world.facts('workload').find(({ at }) => world.path(at.source) === path)!)
  return { os, strength, says: evidence.map(({ says }) => plainText(says, sources)) }
}

const affinity = (...terms: readonly string[]): string =>
  `${app}\naffinity:\n  nodeAffinity:\n    requiredDuringSchedulingIgnoredDuringExecution:\n      nodeSelectorTerms:\n${terms.map(term => `        - matchExpressions: [${term}]\n`).join('')}`
const runtimeClass = (selector: string): string =>
  `apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: win}\nhandler: runhcs-wcow-process\nscheduling: {nodeSelector: {${selector}}}\n`
const pool = (name: string, os: string, more = ''): string => `az aks nodepool add -g r --cluster-name shop -n ${name} --os-type ${os} ${more}\n`

/** The evidence of FACTS 0.3 in its order: what a pod spec says, beside which files, and what is made of it. */
const evidence: readonly (readonly [sign: string, spec: string, expected: string, files?: Files])[] = [
  ['W1 the OS of the pod', `os: {name: windows}\n${app}`, 'Windows certain: `os.name` is `windows`'],
  ['W1 the OS of the pod', `os: {name: linux}\n${app}`, 'Linux certain: `os.name` is `linux`'],
  ['W1 unseen', `os: {name: "{{ .Values.os }}"}\n${app}`, 'unknown none'],
  ['W2 the label', `nodeSelector: {kubernetes.io/os: windows}\n${app}`, 'Windows certain: the nodeSelector asks for `kubernetes.io/os: windows`'],
  [
    'W2 the old label',
    `nodeSelector: {"beta.kubernetes.io/os": windows}\n${app}`,
    'Windows certain: the nodeSelector asks for `beta.kubernetes.io/os: windows`',
  ],
  ['W2 Linux', `nodeSelector: {kubernetes.io/os: linux}\n${app}`, 'Linux certain: the nodeSelector asks for `kubernetes.io/os: linux`'],
  ['W2 unseen', `nodeSelector: {kubernetes.io/os: "{{ .Values.os }}"}\n${app}`, 'unknown none'],
  ['W2 another label', `nodeSelector: {os: windows}\n${app}`, 'unknown none'],
  ['W3 In', affinity('{key: kubernetes.io/os, operator: In, values: [windows]}'), 'Windows certain: the node affinity requires `kubernetes.io/os In windows`'],
  [
    'W3 NotIn',
    affinity('{key: kubernetes.io/os, operator: NotIn, values: [linux]}'),
    'Windows certain: the node affinity requires `kubernetes.io/os NotIn linux`',
  ],
  ['W3 both', affinity('{key: kubernetes.io/os, operator: In, values: [windows, linux]}'), 'unknown none'],
  ['W3 one of two terms', affinity('{key: kubernetes.io/os, operator: In, values: [windows]}', '{key: sku, operator: Exists}'), 'unknown none'],
  [
    'W3 both terms',
    affinity(
      '{key: kubernetes.io/os, operator: In, values: [windows]}',
      '{key: sku, operator: Exists}, {key: beta.kubernetes.io/os, operator: In, values: [windows]}',
    ),
    'Windows certain: the node affinity requires `kubernetes.io/os In windows`',
  ],
  ['W3 only preferred', affinity('{key: kubernetes.io/os, operator: In, values: [windows]}').replace('required', 'preferred'), 'unknown none'],
  [
    'W4 the build',
    `nodeSelector: {node.kubernetes.io/windows-build: 10.0.20348}\n${app}`,
    'Windows certain: the nodeSelector asks for `node.kubernetes.io/windows-build: 10.0.20348`',
  ],
  [
    'W4 the OS SKU',
    `nodeSelector: {kubernetes.azure.com/os-sku: Windows2022}\n${app}`,
    'Windows certain: the nodeSelector asks for `kubernetes.azure.com/os-sku: Windows2022`',
  ],
  [
    'W4 the effective OS SKU',
    `nodeSelector: {kubernetes.azure.com/os-sku-effective: Windows2025}\n${app}`,
    'Windows certain: the nodeSelector asks for `kubernetes.azure.com/os-sku-effective: Windows2025`',
  ],
  [
    'W4 an OS SKU of Linux',
    `nodeSelector: {kubernetes.azure.com/os-sku: Ubuntu}\n${app}`,
    'Linux certain: the nodeSelector asks for `kubernetes.azure.com/os-sku: Ubuntu`',
  ],
  ['W4 an OS SKU that a template decides', `nodeSelector: {kubernetes.azure.com/os-sku: "{{ .Values.sku }}"}\n${app}`, 'unknown none'],
  [
    'W4 an OS SKU that a template decides, in an affinity',
    affinity('{key: kubernetes.azure.com/os-sku, operator: In, values: ["{{ .Values.sku }}"]}'),
    'unknown none',
  ],
  ['W5 of the pod', `securityContext: {windowsOptions: {runAsUserName: ContainerUser}}\n${app}`, 'Windows certain: `windowsOptions` is set'],
  [
    'W5 of a container',
    'containers: [{name: a, image: app:1, securityContext: {windowsOptions: {runAsUserName: ContainerUser}}}]',
    'Windows certain: `windowsOptions` is set',
  ],
  [
    'W6',
    `runtimeClassName: win\n${app}`,
    'Windows certain: its RuntimeClass `win` selects `kubernetes.io/os: windows`',
    { 'class.yaml': runtimeClass('kubernetes.io/os: windows') },
  ],
  ['W6 that is not here', `runtimeClassName: win\n${app}`, 'unknown none'],
  ['W6 that a document shows', `runtimeClassName: win\n${app}`, 'unknown none', { 'docs/class.yaml': runtimeClass('kubernetes.io/os: windows') }],
  [
    'W6 with an OS SKU that a template decides',
    `runtimeClassName: win\n${app}`,
    'unknown none',
    { 'class.yaml': runtimeClass('kubernetes.azure.com/os-sku: "{{ .Values.sku }}"') },
  ],
  [
    'W6 of several',
    `runtimeClassName: win\n${app}`,
    'Windows certain: its RuntimeClass `win` selects `kubernetes.io/os: windows`',
    { 'a.yaml': runtimeClass('kubernetes.io/os: linux').replace('name: win', 'name: lin'), 'b.yaml': runtimeClass('kubernetes.io/os: windows') },
  ],
  ['W6 without the OS', `runtimeClassName: win\n${app}`, 'unknown none', { 'class.yaml': runtimeClass('sku: big') }],
  [
    'W7 of Windows',
    'containers: [{name: a, image: mcr.microsoft.com/windows/nanoserver:ltsc2022}]',
    'Windows likely: the image `mcr.microsoft.com/windows/nanoserver:ltsc2022` is a Windows image',
  ],
  ['W7 of Linux', 'containers: [{name: a, image: redis:7-alpine}]', 'Linux likely: the image `redis:7-alpine` is a Linux image'],
  ['W7 of both', 'containers: [{name: a, image: mcr.microsoft.com/dotnet/samples:aspnetapp}]', 'unknown none'],
  [
    'W7 of an init container',
    'initContainers: [{name: i, image: "mcr.microsoft.com/windows/servercore:ltsc2022"}]\ncontainers: [{name: a, image: app:1}]',
    'Windows likely: the image `mcr.microsoft.com/windows/servercore:ltsc2022` is a Windows image',
  ],
  [
    'W8 by its name',
    `tolerations: [{key: os, value: windows, effect: NoSchedule}]\n${app}`,
    'Windows hint: it tolerates the taint `os=windows` of Windows nodes',
  ],
  [
    'W8 by its name',
    `tolerations: [{key: node.kubernetes.io/os, operator: Equal, value: Win1809}]\n${app}`,
    'Windows hint: it tolerates the taint `node.kubernetes.io/os=Win1809` of Windows nodes',
  ],
  [
    'W8 of a pool',
    `tolerations: [{key: sku, value: win}]\n${app}`,
    'Windows hint: it tolerates the taint `sku=win` of Windows nodes',
    { 'a.sh': pool('win1', 'Windows', '--node-taints sku=win:NoSchedule') },
  ],
  [
    'W8 of a pool, any value',
    `tolerations: [{key: sku, operator: Exists}]\n${app}`,
    'Windows hint: it tolerates the taint `sku` of Windows nodes',
    { 'a.sh': pool('win1', 'Windows', '--node-taints sku=win:NoSchedule') },
  ],
  ['W8 of a Linux pool', `tolerations: [{key: sku, value: gpu}]\n${app}`, 'unknown none', { 'a.sh': pool('gpu', 'Linux', '--node-taints sku=gpu:NoSchedule') }],
  [
    'W8 of both',
    `tolerations: [{key: sku, value: big}]\n${app}`,
    'unknown none',
    { 'a.sh': pool('win1', 'Windows', '--node-taints sku=big:NoSchedule') + pool('lin1', 'Linux', '--node-taints sku=big:NoSchedule') },
  ],
  [
    'W8 of a pool that documents show',
    `tolerations: [{key: sku, value: win}]\n${app}`,
    'unknown none',
    { 'docs/a.sh': pool('npwin', 'Windows', '--node-taints sku=win:NoSchedule') },
  ],
  ['W8 everything', `tolerations: [{operator: Exists}]\n${app}`, 'unknown none'],
  ['W9 a mount', "containers: [{name: a, image: app:1, volumeMounts: [{name: d, mountPath: 'C:\\data'}]}]", 'Windows hint: `C:\\data` is a Windows path'],
  ['W9 a folder of the node', `${app}\nvolumes: [{name: d, hostPath: {path: 'C:\\data'}}]`, 'Windows hint: `C:\\data` is a Windows path'],
  [
    'W9 a pipe',
    `${app}\nvolumes: [{name: d, hostPath: {path: '\\\\.\\pipe\\containerd-containerd'}}]`,
    'Windows hint: `\\\\.\\pipe\\containerd-containerd` is a Windows path',
  ],
  ['W9 the working folder', "containers: [{name: a, image: app:1, workingDir: 'C:\\app'}]", 'Windows hint: `C:\\app` is a Windows path'],
  ['W9 a shell', 'containers: [{name: a, image: app:1, command: [powershell.exe, -Command, Get-Date]}]', 'Windows hint: `powershell.exe` is a Windows shell'],
  [
    'W9 the shell of a probe',
    'containers: [{name: a, image: app:1, livenessProbe: {exec: {command: [cmd, /c, "exit 0"]}}}]',
    'Windows hint: `cmd` is a Windows shell',
  ],
  ['W9 a shell of both', 'containers: [{name: a, image: app:1, command: [pwsh, -Command, Get-Date]}]', 'unknown none'],
  ['W9 a path of Linux', 'containers: [{name: a, image: app:1, workingDir: /app}]', 'unknown none'],
  [
    'W10',
    `nodeSelector: {agentpool: win1}\n${app}`,
    'Windows certain: it selects the pool `win1`, which is a Windows pool (a.sh:1)',
    { 'a.sh': pool('win1', 'Windows') },
  ],
  [
    'W10 the long label',
    `nodeSelector: {kubernetes.azure.com/agentpool: lin1}\n${app}`,
    'Linux certain: it selects the pool `lin1`, which is a Linux pool (a.sh:1)',
    { 'a.sh': pool('lin1', 'Linux') },
  ],
  [
    'W10 by affinity',
    affinity('{key: agentpool, operator: In, values: [win1, win2]}'),
    'Windows certain: the node affinity requires `agentpool In win1, win2`',
    { 'a.sh': pool('win1', 'Windows') + pool('win2', 'Windows') },
  ],
  ['W10 a pool that is not here', `nodeSelector: {agentpool: win1}\n${app}`, 'unknown none'],
  ['W10 a pool of a document', `nodeSelector: {agentpool: win1}\n${app}`, 'unknown none', { 'docs/a.sh': pool('win1', 'Windows') }],
  [
    'W10 two pools of one name',
    `nodeSelector: {agentpool: pool1}\n${app}`,
    'unknown none',
    { 'a.sh': pool('pool1', 'Windows'), 'b.sh': pool('pool1', 'Linux').replace('shop', 'test') },
  ],
  [
    'W10 a pool that some command scales, whichever cluster it is on',
    `nodeSelector: {agentpool: win1}\n${app}`,
    'Windows certain: it selects the pool `win1`, which is a Windows pool (a.sh:1)',
    { 'a.sh': pool('win1', 'Windows'), 'b.sh': 'az aks nodepool scale -g r --cluster-name blog -n win1 -c 2\n' },
  ],
  [
    'W10 pools of one name and one OS',
    `nodeSelector: {agentpool: win1}\n${app}`,
    'Windows certain: it selects the pool `win1`, which is a Windows pool (b.sh:1)',
    { 'a.sh': pool('win1', 'Windows'), 'b.sh': pool('win1', 'Windows').replace('shop', 'blog') },
  ],
  ['W10 a pool whose OS nobody sees', `nodeSelector: {agentpool: pool1}\n${app}`, 'unknown none', { 'a.sh': pool('pool1', '$1') }],
  [
    'W3 NotIn Windows',
    affinity('{key: kubernetes.io/os, operator: NotIn, values: [windows]}'),
    'Linux certain: the node affinity requires `kubernetes.io/os NotIn windows`',
  ],
  ['W3 NotIn of a label that Linux nodes lack', affinity('{key: kubernetes.azure.com/os-sku, operator: NotIn, values: [Windows2022]}'), 'unknown none'],
  ['W3 another operator', affinity('{key: kubernetes.io/os, operator: Exists, values: [windows]}'), 'unknown none'],
  ['W3 without a key', affinity('{operator: In, values: [windows]}'), 'unknown none'],
  ['W3 an unseen value', affinity('{key: kubernetes.io/os, operator: In, values: ["{{ .Values.os }}"]}'), 'unknown none'],
  ['W3 a value with an unseen end', affinity('{key: kubernetes.azure.com/os-sku, operator: In, values: ["windows{{ .Values.year }}"]}'), 'unknown none'],
  [
    'W3 terms of two systems',
    affinity('{key: kubernetes.io/os, operator: In, values: [windows]}', '{key: kubernetes.io/os, operator: In, values: [linux]}'),
    'unknown none',
  ],
  [
    'W4 the requested OS SKU',
    `nodeSelector: {kubernetes.azure.com/os-sku-requested: windows2022}\n${app}`,
    'Windows certain: the nodeSelector asks for `kubernetes.azure.com/os-sku-requested: windows2022`',
  ],
  [
    'W4 a system pool',
    `nodeSelector: {kubernetes.azure.com/mode: system}\n${app}`,
    'Linux certain: the nodeSelector asks for `kubernetes.azure.com/mode: system`',
  ],
  ['W4 a user pool', `nodeSelector: {kubernetes.azure.com/mode: user}\n${app}`, 'unknown none'],
  ['W4 system of another label', `nodeSelector: {mode: system}\n${app}`, 'unknown none'],
  ['W6 with a list for a selector', `runtimeClassName: win\n${app}`, 'unknown none', { 'class.yaml': runtimeClass('kubernetes.io/os: [windows]') }],
  ['W8 a toleration of Linux', `tolerations: [{key: os, value: linux}]\n${app}`, 'unknown none'],
  ['W8 a key of Windows without a value', `tolerations: [{key: os, operator: Exists}]\n${app}`, 'unknown none'],
  ['W8 Windows under another key', `tolerations: [{key: sku, value: windows}]\n${app}`, 'unknown none'],
  ['W9 a path before a shell', "containers: [{name: a, image: app:1, command: [cmd], workingDir: 'D:/app'}]", 'Windows hint: `D:/app` is a Windows path'],
  ['W10 an unseen pool', `nodeSelector: {agentpool: "{{ .Values.pool }}"}\n${app}`, 'unknown none', { 'a.sh': pool('win1', 'Windows') }],
  [
    'W10 by affinity, pools of two systems',
    affinity('{key: agentpool, operator: In, values: [win1, lin1]}'),
    'unknown none',
    { 'a.sh': pool('win1', 'Windows') + pool('lin1', 'Linux') },
  ],
  ['W10 by affinity, not there', affinity('{key: agentpool, operator: NotIn, values: [win1]}'), 'unknown none', { 'a.sh': pool('win1', 'Windows') }],
  ['nothing', app, 'unknown none'],
]

describe('the OS of pods', () => {
  test.each(evidence.map(([sign, spec, expected, files]) => [sign, expected, spec, files] as const))('%s: %s', (_sign, expected, spec, files) => {
    const { os, strength, says } = look(spec, files)
    expect(`${os} ${strength}${says.map(each => `: ${each}`).join('')}`).toBe(expected)
  })

  test('inside a document its own pools and classes count', () => {
    const document = `# Windows\n\n\`\`\`bash\n${pool('win1', 'Windows')}\`\`\`\n\n\`\`\`yaml\n${pod(`nodeSelector: {agentpool: win1}\n${app}`)}\`\`\`\n`
    const { world } = scanned({ 'docs/windows.md': document })
    expect(world.podOs(world.facts('workload')[0]!).os).toBe('Windows')
  })
})

describe('contradictions', () => {
  test.each([
    ['os.name and nodeSelector', `os: {name: linux}\nnodeSelector: {kubernetes.io/os: windows}\n${app}`],
    ['os.name and the build', `os: {name: linux}\nnodeSelector: {node.kubernetes.io/windows-build: 10.0.20348}\n${app}`],
    ['two labels', `nodeSelector: {kubernetes.io/os: linux, "beta.kubernetes.io/os": windows}\n${app}`],
    ['nodeSelector and affinity', `nodeSelector: {kubernetes.io/os: linux}\n${affinity('{key: kubernetes.io/os, operator: In, values: [windows]}')}`],
    ['nodeSelector and the pool', `nodeSelector: {kubernetes.io/os: windows, agentpool: lin1}\n${app}`],
    ['nodeSelector and the RuntimeClass', `runtimeClassName: win\nnodeSelector: {kubernetes.io/os: linux}\n${app}`],
  ])('between %s are told', (_, spec) => {
    const files = { 'a.sh': pool('lin1', 'Linux'), 'class.yaml': runtimeClass('kubernetes.io/os: windows') }
    expect(look(spec, files)).toMatchObject({ os: 'contradiction', strength: 'certain' })
    expect(scanned({ ...files, 'pod.yaml': pod(spec) }, ['os-selector-contradiction']).findings.map(({ severity }) => severity)).toEqual(['error'])
  })

  test('a field that decides goes before an image, and the image is told', () => {
    const spec = 'nodeSelector: {kubernetes.io/os: linux}\ncontainers: [{name: a, image: "mcr.microsoft.com/windows/servercore:ltsc2022"}]'
    expect(look(spec)).toMatchObject({ os: 'Linux', strength: 'certain' })
    expect(scanned({ 'pod.yaml': pod(spec) }, ['os-selector-contradiction']).findings).toHaveLength(1)
  })

  test('hints against each other are no knowledge', () => {
    const spec = "containers: [{name: a, image: 'redis:7-alpine', workingDir: 'C:\\app'}]"
    expect(look(spec)).toMatchObject({ os: 'unknown' })
    expect(scanned({ 'pod.yaml': pod(spec) }, ['os-selector-contradiction']).findings).toEqual([])
  })
})

test('what rests on a hint only is one grade lower', () => {
  const memory = (more: string): string[] =>
    scanned({ 'pod.yaml': pod(`volumes: [{name: d, emptyDir: {medium: Memory}}]\n${more}`) }, ['memory-volume-on-windows']).findings.map(
      ({ severity }) => severity,
    )
  expect(memory(`nodeSelector: {kubernetes.io/os: windows}\n${app}`)).toEqual(['error'])
  expect(memory('containers: [{name: a, image: "mcr.microsoft.com/windows/servercore:ltsc2022"}]')).toEqual(['error'])
  expect(memory("containers: [{name: a, image: app:1, workingDir: 'C:\\app'}]")).toEqual(['warning'])
  expect(memory(app)).toEqual([])
})
