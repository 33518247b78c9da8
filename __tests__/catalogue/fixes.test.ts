import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type PageFile, parsePage, type Scenario } from '../../scripts/page.js'
import { applyFixes, dayOf } from '../../scripts/scenario.js'
import { forbiddenOnWindows } from '../../src/catalogue/pod-fields.js'
import { type Config, defaultConfig } from '../../src/model/config.js'
import type { Finding, Rule } from '../../src/model/rule.js'
import { rules } from '../../src/rules/index.js'
import { type ScanResult, scan } from '../../src/scan.js'

/*
 * Every fix of every rule, tried on the scenarios of every page with all rules at work: it adds nothing that the API server refuses on a
 * Windows pod, what it leaves can be read, it is done once, and what it mends is not found again.
 */

const strict: Config = { ...defaultConfig, extends: 'strict' }

function scanned(files: readonly PageFile[], day: string): ScanResult {
  const inputs = files.map(({ path, content }) => ({ path, bytes: new TextEncoder().encode(content) }))
  return scan({ files: inputs, rules, day, config: strict, complete: true })
}

const refused = [...new Set(forbiddenOnWindows.map(({ path }) => path.at(-1)!))]

/** How often a field of the table is set in some files. */
function settings(files: readonly PageFile[]): ReadonlyMap<string, number> {
  const text = files.map(({ content }) => content).join('\n')
  return new Map(refused.map(name => [name, text.split(new RegExp(`\\b${name}\\b["']?\\s*[:=]`)).length - 1]))
}

const identity = ({ rule, subject }: Finding): string => JSON.stringify([rule, subject])
const fixable = ({ fix }: Finding): boolean => fix !== undefined && fix.length > 0
const unread = ({ notices }: ScanResult): number => notices.filter(({ kind }) => kind === 'syntax').length

/** The scan of a scenario as it stands on its page. */
const before = new Map<Scenario, ScanResult>()
function asWritten(scenario: Scenario, rule: Rule): ScanResult {
  const result = before.get(scenario) ?? scanned(scenario.files, dayOf(scenario, rule))
  before.set(scenario, result)
  return result
}

const scenarios = Object.entries(rules).map(([id, rule]): readonly [string, Rule, readonly Scenario[]] => [
  id,
  rule,
  parsePage(readFileSync(`src/rules/${id}/README.md`, 'utf8')).scenarios.filter(({ expects }) => expects === 'bad'),
])

describe('fixes, on the page of', () => {
  test.each(scenarios)('%s', (_id, rule, bad) => {
    for (const scenario of bad) {
      const day = dayOf(scenario, rule)
      const first = asWritten(scenario, rule)
      let files = scenario.files
      let result = first
      // Edits that overlap wait for the next round; a fix may uncover one more.
      for (let round = 0; round < 3 && result.findings.some(fixable); round++) {
        const set = settings(files)
        files = applyFixes(files, result)
        for (const [name, count] of settings(files)) expect(count).toBeLessThanOrEqual(set.get(name)!)
        result = scanned(files, day)
      }
      expect(unread(result)).toBeLessThanOrEqual(unread(first))
      expect(result.findings.filter(fixable).map(identity)).toEqual([])
      const left = new Set(result.findings.map(identity))
      expect(
        first.findings
          .filter(fixable)
          .map(identity)
          .filter(each => left.has(each)),
      ).toEqual([])
    }
  })
})

test('there are fixes to try', () => {
  const tried = scenarios.flatMap(([, rule, bad]) => bad.flatMap(scenario => asWritten(scenario, rule).findings.filter(fixable)))
  expect(tried.length).toBeGreaterThan(100)
  expect(new Set(tried.map(({ rule }) => rule)).size).toBeGreaterThan(20)
})

test('no remedy advises to set a field that the API server refuses on a Windows pod', () => {
  const setting = new RegExp(`^(?:${refused.join('|')}):\\s*\\S`)
  const advised = scenarios.flatMap(([, rule, bad]) =>
    bad.flatMap(scenario =>
      asWritten(scenario, rule).findings.flatMap(({ rule: id, remedy }) =>
        remedy.flatMap(run => (typeof run === 'object' && 'code' in run && setting.test(run.code) ? [`${id}: ${run.code}`] : [])),
      ),
    ),
  )
  expect([...new Set(advised)]).toEqual([])
})
