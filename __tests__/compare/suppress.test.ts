import { describe, expect, test } from '@jest/globals'
import { suppress } from '../../src/compare/suppress.js'
import { parseSuppression } from '../../src/compare/suppression-comments.js'
import type { Span } from '../../src/model/text.js'
import { cpuTime } from '../cpu-time.js'

const rules = ['some-rule', 'other-rule', 'ended-rule']

/** Findings of `some-rule` stand where the text has `BAD`, of `other-rule` where it has `ODD`; `whole` is what each lies in. */
function outcome(text: string, options: { path?: string; whole?: string; example?: boolean } = {}): { allowed: boolean[]; notices: string[] } {
  const at = (index: number, length: number): Span => ({ source: 0, start: index, end: index + length })
  const whole = options.whole === undefined ? undefined : at(text.indexOf(options.whole), options.whole.length)
  const findings = [...text.matchAll(/BAD|ODD/g)].map(match => ({
    rule: match[0] === 'BAD' ? 'some-rule' : 'other-rule',
    at: at(match.index, 3),
    statement: whole ?? at(match.index, 3),
  }))
  const result = suppress(findings, {
    files: [{ source: 0, file: { path: options.path ?? 'a.yaml', text }, example: options.example ?? false }],
    rules,
    isActive: rule => rule !== 'ended-rule',
    day: '2026-06-01',
  })
  return {
    allowed: result.findings.map(finding => finding.allowed !== undefined),
    notices: result.notices.map(notice => `${text.slice(0, notice.at!.start).split('\n').length}: ${notice.message}`),
  }
}
const clean = (...allowed: boolean[]): object => ({ allowed, notices: [] })
const stale = 'it allows "some-rule", which finds nothing here'

describe('on the line', () => {
  test.each([
    ['YAML', 'privileged: BAD # aks-windows-lint: allow some-rule - reason'],
    ['two hashes', 'privileged: BAD ## aks-windows-lint: allow some-rule - reason'],
    ['bash', 'az aks BAD # aks-windows-lint: allow some-rule - reason'],
    ['bash, after a semicolon', 'az aks BAD;# aks-windows-lint: allow some-rule - reason'],
    ['PowerShell', 'New-AzAksNodePool BAD <# aks-windows-lint: allow some-rule - reason #> -Name x'],
    ['cmd', 'az aks BAD & REM aks-windows-lint: allow some-rule - reason'],
    ['cmd, small letters', 'az aks BAD & rem aks-windows-lint: allow some-rule - reason'],
    ['HCL and Bicep', "name = 'BAD' // aks-windows-lint: allow some-rule - reason"],
    ['HCL and Bicep, block', "name = 'BAD' /* aks-windows-lint: allow some-rule - reason */"],
    ['Markdown', 'BAD <!-- aks-windows-lint: allow some-rule - reason -->'],
    ['Helm', 'privileged: BAD {{/* aks-windows-lint: allow some-rule - reason */}}'],
    ['Helm, trimmed', 'privileged: BAD {{- /* aks-windows-lint: allow some-rule - reason */ -}}'],
    ['block before it', '/* aks-windows-lint: allow some-rule - reason */ BAD'],
  ])('%s', (_, line) => {
    expect(outcome(`${line}\nx: BAD`)).toEqual(clean(true, false))
    expect(outcome(`BAD\r\n${line}\r\nx: BAD`)).toEqual(clean(false, true, false))
  })

  test('not a whole block that begins there', () => {
    expect(outcome('spec: # aks-windows-lint: allow some-rule - reason\n  a: BAD')).toEqual({ allowed: [false], notices: [`1: ${stale}`] })
  })

  test('a command that is continued up to the line', () => {
    const text = 'az BAD\naz aks nodepool add \\\n  --name BAD \\\n  --os-type Windows # aks-windows-lint: allow some-rule - reason\naz BAD'
    expect(outcome(text)).toEqual(clean(false, true, false))
  })

  test('a path that ends in a backslash continues nothing', () => {
    expect(outcome('a: BAD C:\\data\\\nb: BAD # aks-windows-lint: allow some-rule - reason')).toEqual(clean(false, true))
  })

  test('is no comment without an opener, or with something else in front', () => {
    for (const text of [
      'BAD aks-windows-lint: allow some-rule - reason',
      'BAD # see aks-windows-lint: allow some-rule - reason',
      'BAD "#aks-windows-lint: allow some-rule - r"',
      '`# aks-windows-lint: allow some-rule - r` BAD',
    ])
      expect(outcome(text)).toEqual(clean(false))
  })
})

const above = (comment: string, code: string): string => `BAD\n${comment}\n${code}\nend: BAD\n`

describe('directly above', () => {
  test.each([
    ['a mapping entry', '# C', 'spec:\n  a: 1\n\n  b: BAD\n# note\n    c: BAD'],
    ['a nested entry', '  # C', '  securityContext:\n    windowsOptions:\n      BAD: BAD'],
    ['a list at the indentation of its key', '# C', 'containers:\n- name: BAD\n- name: BAD'],
    ['a flow collection', '# C', 'tolerations: [\n  BAD,\nBAD'.replace('\nBAD', '\n] # BAD')],
    ['an entry after other comments', '# C\n# more of it', 'spec:\n  BAD: BAD'],
    ['an entry below a template condition', '# C\n{{- if .Values.x }}', 'spec:\n  BAD: BAD'],
    ['Helm', '{{/* C */}}', 'spec:\n  BAD: BAD'],
    ['Helm, over lines', '{{- /*\n  C\n*/ -}}', 'spec:\n  BAD: BAD'],
    ['the first entry of a document', '# C\n---', 'spec:\n  BAD: BAD'],
    ['a continued command in bash', '# C', 'az aks nodepool add \\\n --name BAD \\\n--os-type BAD'],
    ['a continued command in PowerShell', '# C', 'New-AzAksNodePool `\n-Name BAD `\n-OsType BAD'],
    ['PowerShell, block comment', '<# C #>', 'New-AzAksNodePool `\n-Name BAD `\n-OsType BAD'],
    ['PowerShell, block comment over lines', '<#\n  C\n#>', 'New-AzAksNodePool `\n-Name BAD `\n-OsType BAD'],
    ['a continued command in cmd, REM', 'REM C', 'az aks nodepool add ^\n--name BAD ^\n--os-type BAD'],
    ['a continued command in cmd, @rem', '@rem C\n@rem more', 'az aks nodepool add ^\n--name BAD ^\n--os-type BAD'],
    ['a continued command in cmd, ::', ':: C', 'az aks nodepool add ^\n--name BAD ^\n--os-type BAD'],
    ['a loop', '# C', 'for p in a b; do\n  az BAD\n  az BAD\ndone # x'],
    ['if and else', '# C', 'if x\nthen\n  az BAD\nelse\n  az BAD\nfi'],
    ['a here-document', '# C', "kubectl apply -f - <<'EOF'\nkind: BAD\nx: BAD\nEOF"],
    ['a here-document after a continuation', '# C', 'kubectl \\\n  apply -f - <<-EOF\nkind: BAD\nx: BAD\n\tEOF'],
    ['a here-string', '# C', 'kubectl apply -f @"\nkind: BAD\nx: BAD\n"@'],
    ['a block of HCL', '# C', 'resource "a" "b" {\n  name = "BAD"\n\n  os = "BAD"\n}'],
    ['a block of Bicep', '// C', "resource p 'x' = {\n  name: 'BAD'\n  properties: {\n    osType: 'BAD'\n  }\n}"],
    ['a block of Bicep, block comment', '/* C */', "resource p 'x' = {\n  name: 'BAD'\n  properties: {\n    osType: 'BAD'\n  }\n}"],
    ['a block of Bicep, starred comment', '/*\n * C\n */', "resource p 'x' = {\n  name: 'BAD'\n  properties: {\n    osType: 'BAD'\n  }\n}"],
    ['a fence', '<!-- C -->', '```yaml\nkind: BAD\n\nx: BAD\n```'],
    ['a fence, with a blank line between', '<!-- C -->\n', '~~~~yaml\nkind: BAD\n```\nx: BAD\n~~~~'],
    ['a fence, comment over lines', '<!--\nC\n-->', '```yaml\nkind: BAD\n\nx: BAD\n```'],
  ])('%s', (_, comment, code) => {
    const text = above(comment.replace('C', 'aks-windows-lint: allow some-rule - reason'), code)
    expect(outcome(text)).toEqual(clean(false, true, true, false))
    expect(outcome(text.replaceAll('\n', '\r\n'))).toEqual(clean(false, true, true, false))
  })

  test('a list item is covered alone', () => {
    expect(outcome('c:\n# aks-windows-lint: allow some-rule - reason\n- name: BAD\n  x: BAD\n- name: BAD')).toEqual(clean(true, true, false))
  })

  test.each([
    'x: 1\n# aks-windows-lint: allow some-rule - reason\n\nspec: BAD',
    'spec: BAD\n# aks-windows-lint: allow some-rule - reason',
    'spec: BAD\n# aks-windows-lint: allow some-rule - reason\n\n',
  ])('nothing stands directly below: %j', text => expect(outcome(text)).toEqual({ allowed: [false], notices: [`2: ${stale}`] }))

  test('what begins below is covered whole, whatever its indentation', () => {
    const object = 'apiVersion: v1\nkind: Pod\nspec: BAD\n'
    const text = `# aks-windows-lint: allow some-rule - reason\n${object}`
    expect(outcome(text)).toEqual({ allowed: [false], notices: [`1: ${stale}`] })
    expect(outcome(text, { whole: object })).toEqual(clean(true))
    expect(outcome(`a: 1\n${text}`, { whole: `a: 1\n${text}` })).toMatchObject({ allowed: [false] })
  })

  test('says why a comment inside a command has no effect', () => {
    expect(outcome('az aks \\\n# aks-windows-lint: allow some-rule - reason\n  --name x').notices).toEqual([
      `2: ${stale}; a comment inside a continued command ends it, put it above the command`,
    ])
  })
})

describe('what a comment says', () => {
  test.each([
    ['a - b', { rules: ['a'], reason: 'b' }],
    ['a, b,c d - why - not', { rules: ['a', 'b', 'c', 'd'], reason: 'why - not' }],
    ['long-id — reason', { rules: ['long-id'], reason: 'reason' }],
    ['long-id -- reason', { rules: ['long-id'], reason: 'reason' }],
    ['a until 2027-01-31 - reason', { rules: ['a'], reason: 'reason', until: '2027-01-31' }],
    ['a - reason, until 2027-01-31.', { rules: ['a'], reason: 'reason, until 2027-01-31.', until: '2027-01-31' }],
    ['a - reason (until 2027-01-31)', { rules: ['a'], reason: 'reason (until 2027-01-31)', until: '2027-01-31' }],
    ['a - we wait until the fix is out', { rules: ['a'], reason: 'we wait until the fix is out' }],
    ['a - Grund: Größe', { rules: ['a'], reason: 'Grund: Größe' }],
  ])('%j', (body, expected) => expect(parseSuppression(body)).toEqual(expected))

  test.each([
    ['some-rule', 'nothing is allowed without a reason: write "allow <rule-id> - <reason>"'],
    ['some-rule because', 'nothing is allowed without a reason: write "allow <rule-id> - <reason>"'],
    ['some-rule -', 'nothing is allowed without a reason: write "allow <rule-id> - <reason>"'],
    ['some-rule - until 2027-01-01', 'nothing is allowed without a reason: write "allow <rule-id> - <reason>"'],
    ['some-rule - 123', 'nothing is allowed without a reason: write "allow <rule-id> - <reason>"'],
    ['- reason', 'it names no rule: write "allow <rule-id> - <reason>"'],
    ['some-rule - reason until 2027-02-30', '"until" must be followed by a day such as 2027-01-31'],
    ['some-rule until 31.1.2027 - reason', '"until" must be followed by a day such as 2027-01-31'],
    ['some-rul - reason', 'there is no rule "some-rul" (did you mean "some-rule"?)'],
    ['<b>x</b> - reason', 'the ids of rules are parted by commas, and a reason follows after " - "'],
    ['some-rule until 2026-05-31 - reason', 'it ended on 2026-05-31: remove it or give it a later day'],
    ['some-rule - reason (until 2026-06-01)', 'it ended on 2026-06-01: remove it or give it a later day'],
  ])('allows nothing: %j', (body, message) => {
    expect(outcome(`x: 1\n# aks-windows-lint: allow ${body}\nBAD`)).toEqual({ allowed: [false], notices: [`2: ${message}`] })
    expect(outcome(`x: 1\n# aks-windows-lint: allow ${body}\nBAD`, { example: true })).toEqual(clean(false))
  })

  test('another verb gets a hint', () => {
    expect(outcome('BAD # aks-windows-lint: disable some-rule - reason').notices).toEqual([
      '1: "disable" is not known here: write "allow <rule-id> - <reason>"',
    ])
  })

  test('holds before its last day', () => expect(outcome('BAD # aks-windows-lint: allow some-rule until 2026-06-02 - reason')).toEqual(clean(true)))

  test('several rules, each stale or not by itself', () => {
    expect(outcome('BAD ODD # aks-windows-lint: allow some-rule, other-rule - reason')).toEqual(clean(true, true))
    expect(outcome('ODD # aks-windows-lint: allow some-rule, other-rule - reason')).toEqual({ allowed: [true], notices: [`1: ${stale}`] })
    expect(outcome('ODD # aks-windows-lint: allow nope, other-rule - reason')).toEqual({ allowed: [true], notices: ['1: there is no rule "nope"'] })
  })

  test('a rule that is off or ended leaves nothing stale', () => expect(outcome('x # aks-windows-lint: allow ended-rule - reason')).toEqual(clean()))

  test('comments pile up', () => {
    const text = '# aks-windows-lint: allow some-rule - one\n# aks-windows-lint: allow other-rule - two\nx:\n  y: BAD ODD'
    expect(outcome(text)).toEqual(clean(true, true))
  })

  test('JSON goes by the config', () => {
    const text = '{ // aks-windows-lint: allow some-rule - reason\n"a": "BAD"}'
    expect(outcome(text, { path: 'azuredeploy.json' })).toEqual({
      allowed: [false],
      notices: ['1: comments allow nothing in JSON: set the rule in the config'],
    })
  })
})

describe('keeps its pace', () => {
  const comment = '# aks-windows-lint: allow some-rule - reason\n'
  test.each([
    ['many comments', comment.repeat(50_000)],
    ['comments and findings', `${comment}x: BAD\n`.repeat(20_000)],
    ['here-documents that never end', `${comment}cat <<E${'x'.repeat(5)}\n`.repeat(20_000)],
    ['one long line', `# aks-windows-lint: allow ${' - until '.repeat(200_000)}\nx`],
    ['openers', `${'<!-- '.repeat(300_000)}aks-windows-lint: allow`],
    ['blank lines', `<!-- aks-windows-lint: allow some-rule - reason -->${'\n'.repeat(1_000_000)}`],
    [
      'deep indentation',
      Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}# aks-windows-lint: allow some-rule - r\n${' '.repeat(depth)}x:`).join('\n'),
    ],
  ])('%s', (_, text) => {
    const before = cpuTime()
    outcome(text)
    expect(cpuTime() - before).toBeLessThan(5000)
  })
})
