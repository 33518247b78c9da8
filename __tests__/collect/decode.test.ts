import { describe, expect, test } from '@jest/globals'
import { decode, encode } from '../../src/collect/decode.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const swap = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes, (_, index) => bytes[index ^ 1]!)
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const script = 'az aks nodepool add --name wïn1\r\n'

describe('decode', () => {
  test.each([
    ['UTF-8', utf8(script), 'utf-8', false],
    ['UTF-8 with mark', utf8(`\uFEFF${script}`), 'utf-8', true],
    ['UTF-16LE with mark', utf16(`\uFEFF${script}`), 'utf-16le', true],
    ['UTF-16BE with mark', swap(utf16(`\uFEFF${script}`)), 'utf-16be', true],
    ['UTF-16LE without mark', utf16(script), 'utf-16le', false],
    ['UTF-16BE without mark', swap(utf16(script)), 'utf-16be', false],
  ])('%s, and back', (_, bytes, encoding, mark) => {
    expect(decode(bytes)).toEqual({ text: script, encoding, mark })
    expect(encode(script, encoding as 'utf-8', mark)).toEqual(bytes)
  })

  test('empty', () => expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', mark: false }))
  test('a second mark is text', () => expect(decode(utf8('\uFEFF\uFEFFa'))).toMatchObject({ text: '\uFEFFa', mark: true }))

  test.each([
    ['Latin-1', Uint8Array.of(0x77, 0xef, 0x6e), 'not text: its bytes are not valid UTF-8'],
    ['NUL', utf8('a\0b'), 'not text: it holds NUL characters'],
    ['UTF-32LE', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'not text: it holds NUL characters'],
    ['half a surrogate pair', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), 'not text: its bytes are not valid UTF-16LE'],
    ['odd length of UTF-16', Uint8Array.of(0xff, 0xfe, 0x61), 'not text: its bytes are not valid UTF-16LE'],
    [
      'a pointer of Git LFS',
      utf8(`version https://git-lfs.github.com/spec/v1\noid sha256:${'0f'.repeat(32)}\nsize 12345\n`),
      'a pointer of Git LFS: what it stands for is not in the repository',
    ],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'not text: its bytes are not valid UTF-8'],
  ])('%s has no text', (_, bytes, reason) => expect(decode(bytes)).toEqual({ reason }))

  test('what speaks of a pointer of Git LFS is none', () =>
    expect(decode(utf8('# version https://git-lfs.github.com/spec/v1\na: b\n'))).toMatchObject({ encoding: 'utf-8' }))

  test('the limit itself is fine', () => {
    expect(decode(utf8('abcd'), 4)).toMatchObject({ text: 'abcd' })
    expect(decode(utf8('abcde'), 4)).toEqual({ reason: 'too large: 5 bytes, the limit is 4' })
  })
})
