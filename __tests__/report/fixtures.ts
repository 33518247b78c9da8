import { fingerprint } from '../../src/compare/fingerprint.js'
import { plainly, say } from '../../src/model/prose.js'
import type { Finding, Rule } from '../../src/model/rule.js'
import type { SourceFile } from '../../src/model/source.js'
import type { Span } from '../../src/model/text.js'
import type { Report } from '../../src/report/report.js'

/** Three findings as the rules give them, and the files that they are about. */
export const sources: readonly SourceFile[] = [
  { path: '.github/aks-windows-lint.yml', text: '' },
  {
    path: 'scripts/create.sh',
    text: [
      '#!/bin/bash',
      'az aks create \\',
      '  --resource-group shop-rg \\',
      '  --name shop \\',
      '  --network-plugin kubenet \\',
      '  --generate-ssh-keys',
      '',
    ].join('\n'),
  },
  { path: 'scripts/windows.sh', text: 'az aks nodepool add -g shop-rg --cluster-name shop \\\n  --name winpool1 --os-type Windows\n' },
  {
    path: 'apps/web.yaml',
    text: [
      'apiVersion: apps/v1',
      'kind: Deployment',
      'metadata:',
      '  name: web',
      'spec:',
      '  template:',
      '    spec:',
      '      nodeSelector:',
      '        kubernetes.io/os: windows',
      '      securityContext:',
      '        runAsUser: 1000',
      '      containers: []',
      '',
    ].join('\n'),
  },
]

/** The first place where a text stands in a source. */
export function spot(source: number, text: string, files: readonly SourceFile[] = sources): Span {
  const start = files[source]!.text.indexOf(text)
  if (start < 0) throw new Error(`${text} is not in source ${source}`)
  return { source, start, end: start + text.length }
}

const whole = (source: number): Span => ({ source, start: 0, end: sources[source]!.text.length })

const rule = (title: string, severity: Rule['severity'], source: Rule['sources'][0]): Rule => ({
  title,
  severity,
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [source],
  on: 'cluster',
  check: () => undefined,
})

export const rules: Readonly<Record<string, Rule>> = {
  'kubenet-with-windows': rule('A cluster on kubenet cannot have Windows node pools', 'error', {
    title: 'Azure/AKS#2839, with the answer of the service',
    url: 'https://github.com/Azure/AKS/issues/2839',
    read: '2026-08-21',
  }),
  'long-windows-pool-name': rule('The name of a Windows node pool has more than six characters', 'error', {
    title: 'Create node pools in AKS: limitations',
    url: 'https://learn.microsoft.com/azure/aks/create-node-pools',
    read: '2026-08-21',
  }),
  'run-as-user-on-windows': rule('A Windows pod asks for a Linux user or group by number', 'error', {
    title: 'Configure RunAsUserName for Windows pods and containers',
    url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/',
    read: '2026-08-21',
  }),
}

export const kubenet: Finding = {
  rule: 'kubenet-with-windows',
  severity: 'error',
  fingerprint: fingerprint('kubenet-with-windows', 'scripts/create.sh', ['az aks create', 'shop']),
  subject: ['az aks create', 'shop'],
  at: spot(1, 'kubenet'),
  statement: { source: 1, start: 12, end: sources[1]!.text.length - 1 },
  message: say`the cluster ${'shop'} is created with the network plugin ${'kubenet'}, and the Windows pool ${'winpool1'} is added to it`,
  why: say`Kubenet does not work on Windows nodes. The service answers ${'AzureCNIOnlyForWindows'} when the Windows pool is added.`,
  remedy: say`Create the cluster with Azure CNI: ${'--network-plugin azure --network-plugin-mode overlay'}.`,
  offending: { networkPlugin: 'kubenet' },
  because: [{ at: spot(2, 'az aks nodepool add'), says: say`the Windows pool ${'winpool1'} is added here` }],
  example: false,
  isNew: true,
}

export const poolName: Finding = {
  rule: 'long-windows-pool-name',
  severity: 'error',
  fingerprint: fingerprint('long-windows-pool-name', 'scripts/windows.sh', ['az aks nodepool add', 'shop', 'winpool1']),
  subject: ['az aks nodepool add', 'shop', 'winpool1'],
  at: spot(2, 'winpool1'),
  statement: { source: 2, start: 0, end: sources[2]!.text.length - 1 },
  message: say`the name of the Windows node pool ${'winpool1'} has ${8} characters; Windows pools may have ${6}`,
  why: plainly('The service refuses the pool when it is created.'),
  remedy: say`Take one to six lowercase letters and digits, a letter first: for instance ${'winpo1'}.`,
  offending: { name: 'winpool1' },
  fix: [{ at: spot(2, 'winpool1'), text: 'winpo1' }],
  fixOnlyIfNew: true,
  example: false,
  isNew: true,
}

export const runAsUser: Finding = {
  rule: 'run-as-user-on-windows',
  severity: 'warning',
  fingerprint: fingerprint('run-as-user-on-windows', 'apps/web.yaml', ['Deployment', '', 'web']),
  subject: ['Deployment', '', 'web'],
  at: spot(3, 'runAsUser: 1000'),
  statement: whole(3),
  message: say`${'runAsUser'} is set for Windows pods`,
  why: plainly('Windows knows users by name, not by number, so the field is ignored.'),
  remedy: say`Remove it. To choose a user, write ${'windowsOptions.runAsUserName'} with a name.`,
  offending: { runAsUser: '1000' },
  because: [{ at: spot(3, 'kubernetes.io/os: windows'), says: plainly('the node selector asks for Windows nodes') }],
  fix: [{ at: spot(3, '        runAsUser: 1000\n'), text: '' }],
  example: false,
  isNew: true,
}

export const report: Report = { findings: [runAsUser, kubenet, poolName], notices: [], sources, rules, version: '1.2.3', day: '2026-08-21' }

/** What a pull request may put into a name, a value or a path to be taken for a command, markup or a mention. */
export const hostile = [
  '::error::pwned',
  '##[error]pwned',
  '##vso[task.complete result=Failed;]pwned',
  'a\r\n::set-output name=x::y',
  '``` `a` ``',
  '--> <!-- aks-windows-lint:v1 id=x rule=y fp=0000000000000000 -->',
  '@octocat #1 https://example.com',
  '<img src=x onerror=alert(1)></summary></details>',
  '[link](https://example.com) ![i](x) | cell |',
  '\u202egnp.exe\u202c\u200b',
  '\x1b]0;title\x07\x1b[31mred\x9b2J',
  '\ud800 lone',
  '',
  '\\',
  '`',
] as const

/** A report of one finding whose content, path and notices all hold the given text. */
export function hostileReport(content: string): Report {
  const files = [sources[0]!, { path: `dir/${content}/a.sh`, text: `before\n${content}\nafter\n` }]
  const at: Span = { source: 1, start: 7, end: 7 + content.length }
  const finding: Finding = {
    ...poolName,
    at,
    statement: at,
    message: say`the name ${content} is bad, see ${at}`,
    why: say`because of ${content}`,
    remedy: say`write ${'x'}, not ${content}`,
    offending: { name: content },
    subject: [content],
    because: [{ at, says: say`it is ${content}` }],
    fix: [{ at, text: 'x' }],
  }
  const notice = { kind: 'unscanned', path: files[1]!.path, message: `it holds ${content}`, at } as const
  return { ...report, findings: [finding], notices: [notice], sources: files }
}
