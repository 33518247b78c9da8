import { describe, expect, test } from '@jest/globals'
import { chooseFixes, fixedTexts } from '../../src/compare/fix.js'
import type { Edit, Finding } from '../../src/model/rule.js'

const text = 'abcdefghij'
const edit = (start: number, end: number, replacement: string, source = 0): Edit => ({ at: { source, start, end }, text: replacement })
const at = { source: 0, start: 0, end: 0 }
const plain = {
  rule: 'r',
  severity: 'error',
  at,
  statement: at,
  subject: [],
  message: [],
  why: [],
  remedy: [],
  offending: {},
  example: false,
  isNew: true,
  fingerprint: '',
} as const
const finding = (fix: Edit[], more: Partial<Finding> = {}): Finding => ({ ...plain, fix, ...more })
const fixed = (...findings: Finding[]): string => fixedTexts(findings, [{ path: 'a', text }]).get(0) ?? text

describe('fixes', () => {
  test.each([
    ['in any order', [finding([edit(8, 9, 'I')]), finding([edit(0, 1, 'A')]), finding([edit(4, 5, 'E')])], 'AbcdEfghIj'],
    ['side by side', [finding([edit(0, 2, 'X')]), finding([edit(2, 4, 'Y')])], 'XYefghij'],
    ['insert and delete', [finding([edit(0, 0, '>')]), finding([edit(9, 10, '')]), finding([edit(10, 10, '<')])], '>abcdefghi<'],
    ['the same twice', [finding([edit(2, 3, 'X')]), finding([edit(2, 3, 'X')])], 'abXdefghij'],
    ['the first of two that overlap', [finding([edit(2, 5, 'X')]), finding([edit(4, 6, 'Y')])], 'abXfghij'],
    ['the first of two that overlap, from behind', [finding([edit(4, 6, 'Y')]), finding([edit(2, 5, 'X')])], 'abcdYghij'],
    ['the inner of two', [finding([edit(4, 5, 'Y')]), finding([edit(2, 8, 'X')])], 'abcdYfghij'],
    ['the first of two at one place', [finding([edit(4, 4, 'X')]), finding([edit(4, 4, 'Y')])], 'abcdXefghij'],
    ['all of a finding or nothing', [finding([edit(4, 5, 'X')]), finding([edit(0, 1, 'Y'), edit(4, 5, 'Z')])], 'abcdXfghij'],
    ['not what contradicts itself', [finding([edit(4, 6, 'X'), edit(5, 7, 'Y')])], text],
    ['not what is allowed', [finding([edit(0, 1, 'X')], { allowed: { reason: 'r' } })], text],
    ['not what may be deployed', [finding([edit(0, 1, 'X')], { fixOnlyIfNew: true })], text],
  ])('%s', (_, findings, expected) => expect(fixed(...findings)).toBe(expected))

  test('says what was applied and what is left', () => {
    const findings = [finding([edit(2, 5, 'X')]), finding([edit(4, 6, 'Y')]), finding([]), finding([edit(0, 1, 'Z', 7)])]
    const { applied, left, edits } = chooseFixes(findings, source => source === 0)
    expect([applied, left, [...edits.keys()]]).toEqual([[findings[0]], [findings[1]], [0]])
  })
})
