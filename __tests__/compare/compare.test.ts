import { describe, expect, test } from '@jest/globals'
import { compare } from '../../src/compare/compare.js'
import type { Finding } from '../../src/model/rule.js'

const finding = (fingerprint: string, start: number, allowed?: string): Finding => ({
  rule: 'some-rule',
  severity: 'error',
  at: { source: 0, start, end: start + 1 },
  statement: { source: 0, start, end: start + 1 },
  subject: [],
  message: [],
  why: [],
  remedy: [],
  offending: {},
  example: false,
  isNew: false,
  fingerprint,
  ...(allowed && { allowed: { reason: allowed } }),
})
const news = (head: Finding[], base?: Finding[]): boolean[] => compare(head, base).findings.map(one => one.isNew)
const fixed = (head: Finding[], base: Finding[]): number[] => compare(head, base).fixed.map(one => one.at.start)

describe('compare', () => {
  test('all is new without a base', () => expect(news([finding('a', 0), finding('a', 1)])).toEqual([true, true]))

  test('a place that moved is old', () => {
    expect(news([finding('a', 90)], [finding('a', 3)])).toEqual([false])
    expect(fixed([finding('a', 90)], [finding('a', 3)])).toEqual([])
  })

  test('of equal ones the first are old', () => {
    expect(news([finding('a', 0), finding('b', 1), finding('a', 2), finding('a', 3)], [finding('a', 0), finding('a', 9)])).toEqual([false, true, false, true])
  })

  test('what is left of the base is fixed, in the order of the base', () => {
    expect(fixed([finding('a', 0)], [finding('c', 1), finding('a', 2), finding('b', 3), finding('a', 4)])).toEqual([1, 3, 4])
  })

  test('a finding whose suppression was deleted is new', () => {
    expect(news([finding('a', 0)], [finding('a', 0, 'reason')])).toEqual([true])
    expect(fixed([finding('a', 0)], [finding('a', 0, 'reason')])).toEqual([])
  })

  test('a finding that is allowed now is old and not fixed', () => {
    expect(news([finding('a', 0, 'reason')], [finding('a', 0)])).toEqual([false])
    expect(fixed([finding('a', 0, 'reason')], [finding('a', 0)])).toEqual([])
  })

  test('an allowed one takes an allowed one of the base first', () => {
    expect(news([finding('a', 0, 'reason'), finding('a', 1)], [finding('a', 0, 'reason'), finding('a', 1)])).toEqual([false, false])
  })

  test('gives other objects, and leaves those it got', () => {
    const one = finding('a', 0)
    expect(compare([one], [])).toEqual({ findings: [{ ...one, isNew: true }], fixed: [] })
    expect(one.isNew).toBe(false)
  })
})
