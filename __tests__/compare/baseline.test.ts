import { describe, expect, test } from '@jest/globals'
import { applyBaseline, type Baseline, readBaseline, staleNotice, writeBaseline } from '../../src/compare/baseline.js'
import type { Finding } from '../../src/model/rule.js'

const at = { source: 0, start: 0, end: 0 }
const plain = { severity: 'error', at, statement: at, subject: [], message: [], why: [], remedy: [], offending: {}, example: false, isNew: true } as const
const finding = (rule: string, fingerprint: string, more: Partial<Finding> = {}): Finding => ({ ...plain, rule, fingerprint, ...more })
const pathOf = (one: Finding): string => `${one.fingerprint}.yaml`
const allowed = { allowed: { reason: 'r' } }

const text = `{
  "version": 1,
  "findings": [
    {"rule":"b-rule","path":"1.yaml","fingerprint":"1","count":2},
    {"rule":"a-rule","path":"2.yaml","fingerprint":"2","count":1}
  ]
}
`

describe('baseline', () => {
  test('is sorted, counts equal ones, and leaves out what is allowed', () => {
    expect(writeBaseline([finding('a-rule', '2'), finding('b-rule', '1'), finding('b-rule', '1'), finding('c-rule', '0', allowed)], pathOf)).toBe(text)
  })

  test.each([[[]], [[finding('a-rule', '2'), finding('b-rule', '1')]]])('is read as written', findings => {
    expect(readBaseline(writeBaseline(findings, pathOf))).toMatchObject({ entries: findings.map(({ rule, fingerprint }) => ({ rule, fingerprint })).reverse() })
  })

  test('allows as many as it counts', () => {
    const findings = [finding('b-rule', '1'), finding('b-rule', '1', allowed), finding('b-rule', '1'), finding('b-rule', '1'), finding('x', '9')]
    const marked = applyBaseline(findings, readBaseline(text) as Baseline)
    expect(marked.findings.map(one => one.allowed?.reason)).toEqual(['in the baseline', 'r', 'in the baseline', undefined, undefined])
    expect(marked.gone.map(({ count }) => count)).toEqual([1])
    expect(staleNotice('b.json', marked.gone)).toMatchObject([{ kind: 'config', message: expect.stringContaining('1 finding that is no more') }])
    expect(staleNotice('b.json', [])).toEqual([])
  })

  test.each([
    ['', 'it is not JSON'],
    ['null', '"version" must be 1'],
    ['{"version":2,"findings":[]}', '"version" must be 1'],
    ['{"version":1}', '"findings" must be a list'],
    ['{"version":1,"findings":[null]}', 'entry 1 of "findings" must have "rule", "path", "fingerprint" and a positive "count"'],
    [
      '{"version":1,"findings":[{"rule":"a","path":"b","fingerprint":"c","count":0}]}',
      'entry 1 of "findings" must have "rule", "path", "fingerprint" and a positive "count"',
    ],
  ])('is checked: %s', (content, problem) => expect(readBaseline(content)).toEqual({ problem }))
})
