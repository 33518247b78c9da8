import { describe, expect, test } from '@jest/globals'
import { formats } from '../src/cli/formats.js'
import { defaultConfig } from '../src/model/config.js'
import type { Rule } from '../src/model/rule.js'
import type { Report } from '../src/report/report.js'
import { catalogueDay } from '../src/rules/catalogue-day.js'
import { rules } from '../src/rules/index.js'
import { type InputFile, scan } from '../src/scan.js'

const pool = (name: string): string => `az aks nodepool add -g rg --cluster-name shop --name ${name} --os-type Windows\n`
const file = (path: string, content: string): InputFile => ({ path, bytes: new TextEncoder().encode(content) })
const known = rules['long-windows-pool-name']!
const broken: Rule = {
  ...known,
  check() {
    throw new Error('a fault of ours')
  },
}

function reportOf(files: readonly InputFile[], more: Readonly<Record<string, Rule>> = {}): Report {
  const used = { 'long-windows-pool-name': known, ...more }
  const result = scan({ files, rules: used, config: defaultConfig, day: catalogueDay, complete: true })
  return { ...result, rules: used, version: '0.0.0', day: catalogueDay }
}

describe('a rule that throws', () => {
  const report = reportOf([file('a.sh', `echo\n${pool('winpool1')}`), file('b.sh', pool('winpool2').repeat(3))], { 'a-broken-rule': broken })

  test('is one line with the place; the others are heard', () => {
    expect(report.notices.map(({ kind, path, message }) => `${kind} ${path}: ${message}`)).toEqual([
      'internal a.sh: the rule a-broken-rule failed here and at 3 more places: a fault of ours',
    ])
    expect(report.findings.map(({ rule }) => rule)).toEqual(Array(4).fill('long-windows-pool-name'))
  })

  test.each(Object.entries(formats).filter(([name]) => !['rdjson', 'gitlab'].includes(name)))('%s names the rule and the place', async (_, format) => {
    const text = [...(await format(report, { color: false, width: 200 }))].join('')
    expect(text).toContain('the rule a-broken-rule failed here and at 3 more places: a fault of ours')
    expect(text).toContain('long-windows-pool-name')
    expect(text).toMatch(/a\.sh:2|line=2|linenumber=2|"startLine": ?2|"line": ?2/)
  })
})

test('a file whose reading throws is one line; the others are read', () => {
  const unreadable: InputFile = {
    path: 'a.sh',
    get bytes(): Uint8Array {
      throw new Error('a fault of ours')
    },
  }
  const { notices, findings } = reportOf([unreadable, file('b.sh', pool('winpool1'))])
  expect(notices).toEqual([{ kind: 'internal', path: 'a.sh', message: 'reading it failed: a fault of ours' }])
  expect(findings).toHaveLength(1)
})
