import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type Page, type PageFile, parsePage, type Scenario } from '../scripts/page.js'
import { applyFixes, dayOf, fixesOf, gist, outputOf, scanFiles } from '../scripts/scenario.js'
import { judge } from '../src/judge/judge.js'
import { defaultConfig } from '../src/model/config.js'
import type { Fact } from '../src/model/facts.js'
import type { Rule } from '../src/model/rule.js'
import type { Span } from '../src/model/text.js'
import { valueOf } from '../src/model/value.js'
import type { World } from '../src/model/world.js'
import { rules } from '../src/rules/index.js'
import type { ScanResult } from '../src/scan.js'

/** Scripts are left out: a CRLF behind a continuation is itself a fault there. */
const isScript = (path: string): boolean => /\.(?:sh|ps1|cmd|bat)$|Makefile|Dockerfile/.test(path)

const texts = new Map<string, string>(Object.keys(rules).map(id => [id, readFileSync(`src/rules/${id}/README.md`, 'utf8')]))
const pages = new Map<string, Page>([...texts].map(([id, text]) => [id, parsePage(text)]))

describe('the catalogue', () => {
  test('has a page, a rule and an entry for each folder', () => {
    const folders = readdirSync('src/rules', { withFileTypes: true }).filter(entry => entry.isDirectory())
    expect(folders.map(entry => entry.name).sort()).toEqual(Object.keys(rules).sort())
    for (const { name } of folders) expect(existsSync(`src/rules/${name}/README.md`)).toBe(true)
  })

  test.each(Object.entries(rules))('%s has sources, dates and scenarios of both kinds', (id, rule) => {
    const page = pages.get(id)!
    expect(page.id).toBe(id)
    expect(rule.since).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    for (const source of rule.sources) {
      expect(source.url).toMatch(/^https:\/\//)
      expect(source.read).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    for (const expects of ['bad', 'good']) expect(page.scenarios.filter(scenario => scenario.expects === expects)).not.toHaveLength(0)
  })
})

for (const [id, page] of pages) {
  const rule = rules[id]!
  describe(id, () => {
    // `npm run docs` writes it.
    test('fixes what it fixed before', () => {
      const path = `src/rules/${id}/fixes.diff`
      expect(fixesOf(id, rule, page)).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '')
    })
    for (const scenario of page.scenarios) {
      describe(`${scenario.expects}: ${scenario.title}`, () => {
        if (scenario.expects === 'bad') badScenario(id, rule, scenario)
        else test('yields nothing', () => expect(messages(id, rule, scenario)).toEqual([]))
      })
    }
  })
}

test('what heads ask for spares questions, and cost no finding on any page', () => {
  const named = Object.entries(rules).filter(([, rule]) => rule.fields || rule.images || rule.words || rule.given)
  const asking = Object.fromEntries(named)
  const asked = Object.fromEntries(named.map(([id, { fields, images, words, given, ...rule }]) => [id, rule]))
  let found = 0
  for (const [id, page] of pages) {
    for (const scenario of page.scenarios) {
      const { world } = scanFiles(scenario.files, id, rules[id]!, dayOf(scenario, rules[id]!))
      const findings = judge(asking, world, defaultConfig).findings
      found += findings.length
      expect(judge(asked, world, defaultConfig).findings).toEqual(findings)
    }
  }
  expect(found).toBeGreaterThan(100)
})

// Unlike the others these decide: without them most rules would say more.
test('a rule whose head names pods of one OS, resources or commands is asked about those alone, and about all of them', () => {
  let asked = 0
  let spared = 0
  for (const [id, { fields, images, words, given, until, ...head }] of Object.entries<Rule>(rules)) {
    const rule: Rule = { ...head, since: '' }
    if (!rule.pods && !rule.resources && !rule.commands) continue
    for (const scenario of pages.get(id)!.scenarios) {
      const { world } = scanFiles(scenario.files, id, rules[id]!, dayOf(scenario, rules[id]!))
      const heard = new Set<Fact>()
      judge({ [id]: rule }, world, { ...defaultConfig, extends: 'strict' }, undefined, (_, fact) => void heard.add(fact))
      const all = [rule.on].flat().flatMap((kind): readonly Fact[] => world.facts(kind))
      const meant = all.filter(fact => isMeant(fact, rule, world))
      expect([...heard].map(({ at }) => at).sort(byPlace)).toEqual(meant.map(({ at }) => at).sort(byPlace))
      asked += meant.length
      spared += all.length - meant.length
    }
  }
  expect(Math.min(asked, spared)).toBeGreaterThan(100)
})

const byPlace = (a: Span, b: Span): number => a.source - b.source || a.start - b.start || a.end - b.end

function isMeant(fact: Fact, { pods, resources, commands }: Rule, world: World): boolean {
  if (fact.kind === 'workload') return !pods || world.podOs(fact).os === pods
  if (fact.kind === 'object') return !resources || resources.includes(fact.resource)
  if (fact.kind !== 'command' || !commands) return true
  const line = [fact.tool, ...fact.words.slice(1).map(({ value }) => valueOf(value)?.toLowerCase())].join(' ')
  return commands.some(name => `${line} `.startsWith(`${name} `))
}

function badScenario(id: string, rule: Rule, scenario: Scenario): void {
  const day = dayOf(scenario, rule)
  const scanned = (files: readonly PageFile[] = scenario.files): ScanResult => scanFiles(files, id, rule, day)

  test('is found as the page shows it, and every offending value is written there', () => {
    const result = scanned()
    expect(result.findings.length).toBeGreaterThan(0)
    const everything = [...scenario.files.map(file => file.content), ...scenario.files.map(file => file.path)].join('\n').toLowerCase()
    for (const finding of result.findings) {
      for (const [field, value] of Object.entries(finding.offending)) {
        expect(field).not.toBe('')
        for (const run of value.toLowerCase().split('…')) expect(everything).toContain(run)
      }
    }
    // `npm run docs` writes it.
    expect(texts.get(id)!.slice(scenario.output.start, scenario.output.end)).toBe(outputOf(result, day))
  })

  test('its fixes settle', () => {
    const result = scanned()
    const fixed = applyFixes(scenario.files, result)
    const again = scanned(fixed)
    const fixable = result.findings.filter(finding => finding.fix).length
    expect(again.findings.filter(finding => finding.fix)).toEqual([])
    expect(again.findings.length).toBeLessThanOrEqual(result.findings.length - fixable)
  })

  test('with CRLF it is the same', () => {
    const files = scenario.files.map(file => (isScript(file.path) ? file : { ...file, content: file.content.replaceAll('\n', '\r\n') }))
    expect(scanned(files).findings.map(gist)).toEqual(scanned().findings.map(gist))
  })

  if (rule.until !== undefined) test('is silent once the claim has ended', () => expect(scanFiles(scenario.files, id, rule, rule.until!).findings).toEqual([]))
}

function messages(id: string, rule: Rule, scenario: Scenario): string[] {
  return scanFiles(scenario.files, id, rule, dayOf(scenario, rule)).findings.map(
    finding =>
      `${scenario.files.map(file => file.path).join(', ')}: ${finding.message.map(run => (typeof run === 'string' ? run : JSON.stringify(run))).join('')}`,
  )
}
