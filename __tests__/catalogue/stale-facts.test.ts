import { describe, expect, test } from '@jest/globals'
import { claimsOf, staleClaims } from '../../scripts/stale.js'
import { sources } from '../../src/catalogue/sources.js'
import type { Source } from '../../src/model/rule.js'
import { rules } from '../../src/rules/index.js'

const page = (url: string, read: string, final?: true): Source => ({ title: url, url, read, ...(final && { final }) })

describe('claims that rest on old pages', () => {
  test('are those whose page was read more than 180 days before', () => {
    const claims = [
      { claim: 'fresh', source: page('a', '2026-06-01') },
      { claim: 'old', source: page('b', '2026-05-31') },
    ]
    expect(staleClaims(claims, '2026-11-28').map(({ claims: found }) => found)).toEqual([['old']])
  })

  test('stand together under their page, the oldest first', () => {
    const [b, c] = [page('b', '2026-02-01'), page('c', '2026-01-01')]
    const claims = [
      { claim: 'one', source: b },
      { claim: 'two', source: c },
      { claim: 'three', source: b },
      { claim: 'one', source: b },
    ]
    expect(staleClaims(claims, '2027-01-01').map(({ source, claims: found }) => [source.url, found])).toEqual([
      ['c', ['two']],
      ['b', ['one', 'three']],
    ])
  })

  test('leave out pages that nobody changes any more', () => {
    expect(staleClaims([{ claim: 'gone', source: page('a', '2020-01-01', true) }], '2026-11-28')).toEqual([])
  })

  test('come from every rule, the tables and the list of sources', () => {
    const claims = claimsOf(rules)
    const named = new Set(claims.map(({ claim }) => claim))
    for (const id of Object.keys(rules)) expect(named).toContain(id)
    for (const name of ['the OS SKU Windows2022', 'the limit nodePools', 'the list of sources']) expect(named).toContain(name)
    expect(claims.filter(({ claim }) => claim === 'the list of sources')).toHaveLength(Object.keys(sources).length)
  })
})
