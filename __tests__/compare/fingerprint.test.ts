import { describe, expect, test } from '@jest/globals'
import { fingerprint, fnv1a64 } from '../../src/compare/fingerprint.js'

describe('fnv1a64', () => {
  // Vectors of the authors of the hash.
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('%j', (text, hash) => expect(fnv1a64(text)).toBe(hash))

  test('agrees with arithmetic in BigInt', () => {
    const text = 'Größe 🪟 '.repeat(50)
    let hash = 0xcbf29ce484222325n
    for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
    expect(fnv1a64(text)).toBe(hash.toString(16).padStart(16, '0'))
  })
})

describe('fingerprint', () => {
  test('parts do not run into each other', () => {
    const all = [
      fingerprint('r', 'p', ['a', 'b']),
      fingerprint('r', 'p', ['ab']),
      fingerprint('r', 'p', ['a,b']),
      fingerprint('r', 'pa', ['b']),
      fingerprint('rp', 'a', ['b']),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  test('stays what it was: comments and baselines of earlier releases rest on it', () => {
    expect(fingerprint('long-windows-pool-name', 'scripts/pool.sh', ['az aks nodepool add', 'shop', 'winpool1'])).toMatchInlineSnapshot(`"e5c4c9e25003b7b0"`)
  })
})
