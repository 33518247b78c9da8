import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Finding } from '../../src/model/rule.js'
import { formatAzure } from '../../src/report/azure.js'
import { annotations, formatGithub } from '../../src/report/github.js'
import { formatGitlab } from '../../src/report/gitlab.js'
import { formatJson, jsonReport, piecesOfJson } from '../../src/report/json.js'
import { linksInto } from '../../src/report/links.js'
import { formatMarkdown } from '../../src/report/markdown.js'
import { formatRdjson } from '../../src/report/rdjson.js'
import { formatSarif } from '../../src/report/sarif.js'
import { hostile, hostileReport, kubenet, poolName, report, runAsUser, sources } from './fixtures.js'
import { commandsIn, outsideCode } from './runner.js'
import { sarifSchema } from './sarif-schema.js'

const ajv = new Ajv({ allErrors: true })
addFormats.default(ajv)

function expectValid(schema: object, text: string): void {
  const validate = ajv.compile(schema)
  validate(JSON.parse(text))
  expect(validate.errors ?? []).toEqual([])
}

const notices = [
  { kind: 'unscanned', path: 'charts/big.yaml', message: 'it is larger than 5 MiB' },
  { kind: 'syntax', path: 'apps/web.yaml', message: 'a tab in the indentation', at: runAsUser.at },
] as const
const allowed: Finding = { ...poolName, allowed: { reason: 'renamed next week' } }
const mixed = { ...report, findings: [runAsUser, kubenet, allowed], notices }
const many = (count: number, finding: Finding) => ({ ...report, findings: Array.from({ length: count }, () => finding) })

describe('json', () => {
  const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'))

  test('keeps to its schema, whatever the content', () => {
    for (const each of [report, mixed, ...hostile.map(hostileReport)]) expectValid(schema, formatJson(each))
  })

  test('is the report as data, in however many pieces it comes', () => {
    const written = (data: unknown) => `${JSON.stringify(data, null, 2).replaceAll('##', '#\\u0023')}\n`
    const counts = [0, 1, 2, 31, 32, 33, 64, 70]
    const each = [...counts.map(count => many(count, runAsUser)), ...counts.map(count => ({ ...many(count, kubenet), notices })), mixed]
    for (const one of [...each, ...hostile.map(hostileReport)]) expect(formatJson(one)).toBe(written(jsonReport(one)))
    expect([...piecesOfJson(many(640, runAsUser))].length).toBeGreaterThan(20)
  })

  test('says everything of a finding', () => {
    const { findings, summary, notices } = JSON.parse(formatJson(mixed))
    expect(summary).toEqual({ all: { error: 1, warning: 1, notice: 0 }, new: { error: 1, warning: 1, notice: 0 }, allowed: 1 })
    expect(findings[1]).toEqual({
      rule: 'kubenet-with-windows',
      severity: 'error',
      message: 'the cluster `shop` is created with the network plugin `kubenet`, and the Windows pool `winpool1` is added to it',
      why: 'Kubenet does not work on Windows nodes. The service answers `AzureCNIOnlyForWindows` when the Windows pool is added.',
      remedy: 'Create the cluster with Azure CNI: `--network-plugin azure --network-plugin-mode overlay`.',
      path: 'scripts/create.sh',
      line: 5,
      column: 20,
      endLine: 5,
      endColumn: 27,
      new: true,
      example: false,
      allowed: null,
      fingerprint: '3f388a6a7949b14c',
      subject: ['az aks create', 'shop'],
      offending: { networkPlugin: 'kubenet' },
      because: [{ path: 'scripts/windows.sh', line: 1, column: 1, endLine: 1, endColumn: 20, message: 'the Windows pool `winpool1` is added here' }],
      fix: null,
      page: 'https://github.com/aks-windows-lint/aks-windows-lint/blob/v1/src/rules/kubenet-with-windows/README.md',
      sources: [{ title: 'Azure/AKS#2839, with the answer of the service', url: 'https://github.com/Azure/AKS/issues/2839', read: '2026-08-21' }],
    })
    expect(findings[2]).toMatchObject({
      allowed: { reason: 'renamed next week' },
      fix: { onlyIfNew: true, edits: [{ path: 'scripts/windows.sh', line: 2, column: 10, endColumn: 18, text: 'winpo1' }] },
    })
    expect(notices).toEqual([
      { kind: 'unscanned', path: 'charts/big.yaml', line: null, column: null, message: 'it is larger than 5 MiB' },
      { kind: 'syntax', path: 'apps/web.yaml', line: 11, column: 9, message: 'a tab in the indentation' },
    ])
  })
})

describe('sarif', () => {
  const run = (from: typeof report) => JSON.parse(formatSarif(from)).runs[0]

  test('keeps to SARIF 2.1.0, whatever the content', () => {
    for (const each of [report, mixed, ...hostile.map(hostileReport)]) expectValid(sarifSchema, formatSarif(each))
  })

  test('says where, in UTF-16 units, and what else it rests on', () => {
    const { columnKind, results } = run(mixed)
    expect(columnKind).toBe('utf16CodeUnits')
    expect(results[1]).toMatchObject({
      ruleId: 'kubenet-with-windows',
      level: 'error',
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'scripts/create.sh' }, region: { startLine: 5, startColumn: 20, endLine: 5, endColumn: 27 } } },
      ],
      relatedLocations: [
        { id: 0, physicalLocation: { artifactLocation: { uri: 'scripts/windows.sh' } }, message: { text: 'The Windows pool `winpool1` is added here' } },
      ],
      partialFingerprints: { 'aksWindowsLint/v1': kubenet.fingerprint },
      suppressions: [],
    })
  })

  test('keeps what is allowed, and says by what', () => {
    const baseline: Finding = { ...poolName, allowed: { reason: 'in the baseline' } }
    const kinds = run({ ...report, findings: [allowed, baseline, kubenet] }).results.map((result: { suppressions: unknown }) => result.suppressions)
    expect(kinds).toEqual([[{ kind: 'inSource', justification: 'renamed next week' }], [{ kind: 'external', justification: 'in the baseline' }], []])
  })

  test('turns a notice into a note, edits into a fix, and what was not read into a notification', () => {
    const { results, invocations, tool } = run({ ...mixed, findings: [{ ...runAsUser, severity: 'notice' }] })
    expect(results[0].level).toBe('note')
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe(results[0].ruleId)
    expect(results[0].fixes[0].artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'apps/web.yaml' },
        replacements: [{ deletedRegion: { startLine: 11, startColumn: 1, endLine: 12, endColumn: 1 }, insertedContent: { text: '' } }],
      },
    ])
    expect(invocations[0]).toMatchObject({ executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning' }, { level: 'note' }] })
  })

  test('helps with what the page of the rule says, in Markdown, with its dated sources', () => {
    const [rule] = run({ ...report, findings: [kubenet] }).tool.driver.rules
    expect(rule.help.markdown).toMatch(/^Windows nodes need Azure CNI\..*\n\nSources:\n- \[Azure\/AKS.*\(read 2026-08-21\)\n\n\[The rule with examples\]/s)
    expect(rule.help.markdown).not.toMatch(/\]\(\.|^## /m)
    expect(rule.help.text).toContain('https://github.com/Azure/AKS/issues/2839, read 2026-08-21')
  })

  test('makes no link of content', () => {
    const { results, invocations } = run(hostileReport('[link](0)'))
    expect(JSON.stringify([results[0].message, results[0].relatedLocations, invocations])).not.toContain('](')
  })

  test('encodes paths', () => {
    const files = [{ path: 'a b/ü#(1)?.yaml', text: 'x' }]
    const at = { source: 0, start: 0, end: 1 }
    expect(run({ ...report, sources: files, findings: [{ ...kubenet, at, because: [] }] }).results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'a%20b/%C3%BC%23%281%29%3F.yaml',
    )
  })

  test('leaves out what GitHub would refuse the file for, and says so', () => {
    const { results, invocations } = run(many(25_010, { ...kubenet, because: [] }))
    expect(results).toHaveLength(25_000)
    expect(invocations[0].toolExecutionNotifications).toEqual([{ level: 'warning', message: { text: '10 more findings are left out of this file' } }])
  })
})

describe('github', () => {
  test('writes workflow commands', () => {
    expect(formatGithub({ ...mixed, findings: [poolName] })).toBe(
      [
        '::error title=The name of a Windows node pool has more than six characters,file=scripts/windows.sh,line=2,endLine=2,col=10,endColumn=18::The name of the Windows node pool `winpool1` has 8 characters; Windows pools may have 6.%0AThe service refuses the pool when it is created.%0ATake one to six lowercase letters and digits, a letter first: for instance `winpo1`.%0A(long-windows-pool-name)',
        '::warning title=aks-windows-lint,file=charts/big.yaml::it is larger than 5 MiB',
        '::notice title=aks-windows-lint,file=apps/web.yaml,line=11::a tab in the indentation',
        '',
      ].join('\n'),
    )
  })

  test('escapes as the toolkit does', () => {
    const files = [{ path: 'a,b:c%.sh', text: '100%\r\n' }]
    const at = { source: 0, start: 0, end: 6 }
    const [line] = formatGithub({ ...report, sources: files, findings: [{ ...kubenet, at, message: ['100%\nof'] }] }).split('\n')
    expect(line).toMatch(/,file=a%2Cb%3Ac%25.sh,line=1,endLine=1::100%25%0Aof\.%0A/)
  })

  test('tells how many more there are, as the runner keeps ten of a severity', () => {
    const ten = annotations(many(10, kubenet))
    expect(ten).toHaveLength(10)
    const shown = annotations({ ...many(30, kubenet), notices })
    expect(shown.filter(annotation => annotation.level === 'error')).toHaveLength(10)
    expect(shown[9]).toEqual({ level: 'error', message: '21 more errors in the summary', properties: { title: 'aks-windows-lint' } })
    expect(shown).toHaveLength(12)
  })

  test('shows new ones before old ones, and none that is allowed', () => {
    const [first, second, ...rest] = annotations({ ...report, findings: [{ ...kubenet, isNew: false }, runAsUser, poolName, allowed] })
    expect([first?.properties.file, second?.properties.file]).toEqual(['scripts/windows.sh', 'scripts/create.sh'])
    expect(rest.map(annotation => annotation.level)).toEqual(['warning'])
  })

  test('keeps a message within what the runner keeps', () => {
    const finding: Finding = { ...kubenet, message: Array.from({ length: 100 }, () => ({ code: 'x'.repeat(150) })) }
    expect(annotations({ ...report, findings: [finding] })[0]?.message).toHaveLength(4096)
  })
})

describe('azure', () => {
  test('writes logging commands for errors and warnings, and lines for the rest', () => {
    const findings: Finding[] = [poolName, { ...runAsUser, severity: 'notice' }]
    expect(formatAzure({ ...mixed, findings })).toBe(
      [
        '##vso[task.logissue type=error;sourcepath=scripts/windows.sh;linenumber=2;columnnumber=10;code=long-windows-pool-name;]The name of the Windows node pool `winpool1` has 8 characters; Windows pools may have 6. The service refuses the pool when it is created. Take one to six lowercase letters and digits, a letter first: for instance `winpo1`.',
        'notice: apps/web.yaml:11: `runAsUser` is set for Windows pods. Windows knows users by name, not by number, so the field is ignored. Remove it. To choose a user, write `windowsOptions.runAsUserName` with a name. The node selector asks for Windows nodes (apps/web.yaml:9). (run-as-user-on-windows)',
        '##vso[task.logissue type=warning;sourcepath=charts/big.yaml;]it is larger than 5 MiB',
        'notice: apps/web.yaml:11: a tab in the indentation',
        '',
      ].join('\n'),
    )
  })

  test('escapes what would end a property or the message', () => {
    const files = [{ path: 'a];b%3B.sh', text: 'x' }]
    const [line] = formatAzure({ ...report, sources: files, findings: [{ ...kubenet, at: { source: 0, start: 0, end: 1 } }] }).split('\n')
    expect(line).toContain('sourcepath=a%5D%3Bb%AZP253B.sh;')
  })
})

describe('gitlab', () => {
  test('has one fingerprint for each issue', () => {
    const issues = JSON.parse(formatGitlab({ ...mixed, findings: [kubenet, kubenet, allowed, runAsUser] }))
    expect(issues).toEqual([
      {
        description: expect.stringMatching(/^The cluster `shop` .* added to it\. Create the cluster with Azure CNI: /),
        check_name: 'kubenet-with-windows',
        fingerprint: '3f388a6a7949b14c',
        severity: 'critical',
        location: { path: 'scripts/create.sh', lines: { begin: 5, end: 5 } },
      },
      expect.objectContaining({ fingerprint: '3f388a6a7949b14c-2' }),
      expect.objectContaining({ check_name: 'run-as-user-on-windows', severity: 'minor' }),
    ])
  })
})

describe('rdjson', () => {
  test('counts columns in bytes', () => {
    const files = [{ path: 'a.sh', text: 'ü😀 winpool1\n' }]
    const at = { source: 0, start: 4, end: 12 }
    const { diagnostics } = JSON.parse(formatRdjson({ ...report, sources: files, findings: [{ ...kubenet, at }] }))
    expect(diagnostics[0].location).toEqual({ path: 'a.sh', range: { start: { line: 1, column: 8 }, end: { line: 1, column: 16 } } })
  })

  test('counts none in a file that is one long line', () => {
    const files = [{ path: 'a.json', text: 'x'.repeat(100_000) }]
    const { diagnostics } = JSON.parse(formatRdjson({ ...report, sources: files, findings: [{ ...kubenet, at: { source: 0, start: 50_000, end: 50_001 } }] }))
    expect(diagnostics[0].location.range).toEqual({ start: { line: 1 }, end: { line: 1 } })
  })

  test('suggests a fix that is safe anywhere, and no other', () => {
    const { diagnostics } = JSON.parse(formatRdjson(report))
    expect(diagnostics.map((each: { suggestions?: unknown }) => each.suggestions)).toEqual([
      [{ range: { start: { line: 11, column: 1 }, end: { line: 12, column: 1 } }, text: '' }],
      undefined,
      undefined,
    ])
  })
})

describe('markdown', () => {
  const link = linksInto('https://github.com/shop/infra', 'abc')

  test('has counts, a table, details and what was not read', () => {
    expect(formatMarkdown({ ...mixed, findings: [runAsUser, allowed], notices }, { link })).toBe(`## aks-windows-lint: 1 warning

| Severity | Problem | Where |
| --- | --- | --- |
| Warning | \`runAsUser\` is set for Windows pods ([run-as-user-on-windows](https://github.com/aks-windows-lint/aks-windows-lint/blob/v1/src/rules/run-as-user-on-windows/README.md)) | [\`apps/web.yaml:11\`](https://github.com/shop/infra/blob/abc/apps/web.yaml?plain=1#L11) |

1 problem allowed.

<details><summary>Warning: <code>runAsUser</code> is set for Windows pods</summary>

[\`apps/web.yaml:11\`](https://github.com/shop/infra/blob/abc/apps/web.yaml?plain=1#L11)

Windows knows users by name, not by number, so the field is ignored.

**What to write instead:** Remove it. To choose a user, write \`windowsOptions.runAsUserName\` with a name.

- The node selector asks for Windows nodes: [\`apps/web.yaml:9\`](https://github.com/shop/infra/blob/abc/apps/web.yaml?plain=1#L9)

Rule [run-as-user-on-windows](https://github.com/aks-windows-lint/aks-windows-lint/blob/v1/src/rules/run-as-user-on-windows/README.md). Sources: [Configure RunAsUserName for Windows pods and containers](https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/) (read on 2026-08-21).

</details>

### Not read or not used

- \`charts/big.yaml\`: it is larger than 5 MiB
- [\`apps/web.yaml:11\`](https://github.com/shop/infra/blob/abc/apps/web.yaml?plain=1#L11): a tab in the indentation
`)
  })

  test('says so when there is nothing', () => expect(formatMarkdown({ ...report, findings: [] })).toBe('## aks-windows-lint: no problems\n'))

  test('has the map of the clusters before what was not read, or says why not', () => {
    const map = '```mermaid\nflowchart LR\n```\n'
    expect(formatMarkdown({ ...mixed, map, findings: [] })).toContain(`pods</summary>\n\n${map}\n</details>\n\n### Not read or not used`)
    const long = formatMarkdown({ ...mixed, map: map + 'x'.repeat(100_000) }, { budget: 200_000 })
    expect(long).toContain('\nWhat was understood of clusters, pools and pods is left out for its size.\n')
    expect(long).toContain('### Not read or not used')
  })

  test('stays within its bytes, and tells what is left out', () => {
    const text = formatMarkdown({ ...many(5000, kubenet), notices: Array.from({ length: 5000 }, () => notices[0]) }, { link, budget: 200_000 })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200_000)
    expect(text).toMatch(/\n\n\d+ more problems are left out of this table for its size\.\n/)
    expect(text).toMatch(/\nThe details of \d+ problems are left out for their size\.\n/)
    expect(text).toMatch(/\n\n\d+ more\.\n$/)
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
  })
})

describe('content of a pull request', () => {
  test.each(hostile)('is never a command in a log: %j', content => {
    const each = hostileReport(content)
    for (const format of [formatJson, formatSarif, formatRdjson, formatGitlab, formatMarkdown]) expect(commandsIn(format(each))).toEqual([])
    expect(commandsIn(formatGithub(each))).toEqual(['::error', '::warning'])
    expect(commandsIn(formatAzure(each))).toEqual(['##[task.logissue]', '##[task.logissue]'])
    const mild = {
      ...each,
      findings: each.findings.map(finding => ({ ...finding, severity: 'notice' as const })),
      notices: each.notices.map(notice => ({ ...notice, kind: 'syntax' as const })),
    }
    expect(commandsIn(formatGithub(mild))).toEqual(['::notice', '::notice'])
    expect(commandsIn(formatAzure(mild))).toEqual([])
    expect(formatGithub(each) + formatAzure(each) + formatAzure(mild)).not.toMatch(/[^\P{Cc}\n]/u)
  })

  test.each(hostile)('is never markup in a summary: %j', content => {
    const outside = outsideCode(formatMarkdown(hostileReport(content), { link: linksInto('https://github.com/shop/infra', 'abc') }))
    const ours = /<\/?(?:details|summary|code)>|\]\(https:\/\/[^\s()]+\)/g
    expect(outside.replace(ours, '')).not.toMatch(/[<>]|@\w|https?:|!\[|(?<!&)#\d/)
    expect(outside.match(/<\/details>/g)).toHaveLength(1)
  })

  test('an unknown file or rule is no reason to say nothing', () => {
    const lost: Finding = { ...kubenet, rule: 'gone', at: { source: 99, start: 3, end: 5 } }
    const from = { ...report, findings: [lost], sources: sources.slice(0, 1) }
    for (const format of [formatJson, formatSarif, formatRdjson, formatGitlab, formatMarkdown, formatGithub, formatAzure])
      expect(format(from)).toContain('gone')
  })
})
