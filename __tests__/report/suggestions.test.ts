import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type PageFile, parsePage } from '../../scripts/page.js'
import { dayOf } from '../../scripts/scenario.js'
import { defaultConfig } from '../../src/model/config.js'
import { parseMarkers } from '../../src/report/marker.js'
import { planReview, type ReviewComment } from '../../src/report/review.js'
import { rules } from '../../src/rules/index.js'
import { type ScanResult, scan } from '../../src/scan.js'

// Every scenario of every page as a pull request that adds its files: its suggestions are applied all together, as a reviewer can.

const scanned = (files: readonly PageFile[], day: string): ScanResult =>
  scan({
    files: files.map(({ path, content }) => ({ path, bytes: new TextEncoder().encode(content) })),
    rules,
    day,
    config: { ...defaultConfig, extends: 'strict' },
    complete: true,
  })

interface Applicable {
  readonly path: string
  readonly from: number
  readonly to: number
  readonly text: string
  readonly fingerprint: string
}

function suggestionIn({ path, line, start_line, body }: ReviewComment): Applicable[] {
  const fence = /^(`{3,})suggestion\n([\s\S]*?)^\1$/m.exec(body)
  return fence ? [{ path, from: start_line ?? line, to: line, text: fence[2]!, fingerprint: parseMarkers(body)[0]!.fingerprint }] : []
}

/** As GitHub applies them in one commit: each replaces exactly its lines. */
function applied(files: readonly PageFile[], suggestions: readonly Applicable[]): readonly PageFile[] {
  return files.map(file => {
    const lines = file.content.match(/[^\n]*\n|[^\n]+$/g) ?? []
    const mine = suggestions.filter(({ path }) => path === file.path).sort((a, b) => b.from - a.from)
    for (const { from, to, text } of mine) lines.splice(from - 1, to - from + 1, text)
    return { ...file, content: lines.join('') }
  })
}

const count = ({ findings }: ScanResult, fingerprint: string): number => findings.filter(finding => finding.fingerprint === fingerprint).length
const broken = ({ notices }: ScanResult): string[] => notices.filter(({ kind }) => kind === 'syntax' || kind === 'internal').map(({ path }) => path)

describe('all suggestions of a change together', () => {
  let offered = 0

  test.each(Object.keys(rules))('%s', id => {
    for (const scenario of parsePage(readFileSync(`src/rules/${id}/README.md`, 'utf8')).scenarios) {
      if (scenario.expects === 'good') continue
      const day = dayOf(scenario, rules[id]!)
      const before = scanned(scenario.files, day)
      const report = { ...before, rules, version: '1', day }
      const { comments } = planReview(report, path => wholeFile(scenario.files, path), { maxComments: 50, commentId: 'default' })
      const suggestions = comments.flatMap(suggestionIn)
      if (suggestions.length === 0) continue
      offered += suggestions.length
      for (const [index, one] of suggestions.entries()) {
        for (const other of suggestions.slice(index + 1)) expect(other.path !== one.path || other.from > one.to || other.to < one.from).toBe(true)
      }
      const files = applied(scenario.files, suggestions)
      const after = scanned(files, day)
      const where = `${scenario.title}: ${files.map(({ content }) => content).join('')}`
      for (const { fingerprint } of suggestions) {
        const given = suggestions.filter(suggestion => suggestion.fingerprint === fingerprint).length
        expect([where, count(after, fingerprint)]).toEqual([where, count(before, fingerprint) - given])
      }
      expect([where, broken(after).filter(path => !broken(before).includes(path))]).toEqual([where, []])
      const errors = after.findings.filter(({ severity, fingerprint }) => severity === 'error' && count(after, fingerprint) > count(before, fingerprint))
      expect([where, errors.map(finding => finding.rule)]).toEqual([where, []])
    }
  })

  test('are not few', () => expect(offered).toBeGreaterThan(50))
})

/** Every line is new. */
function wholeFile(files: readonly PageFile[], path: string) {
  const lines = files.find(file => file.path === path)?.content.split('\n').length ?? 0
  return [{ newStart: 1, newLines: lines, added: Array.from({ length: lines }, (_, index) => index + 1), deleted: [] }]
}
