import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { freePath } from '../../playground/project.js'
import { fromFragment, toFragment } from '../../playground/share.js'

const fragment = (data: unknown): string => `#v1.${deflateRawSync(Buffer.from(typeof data === 'string' ? data : JSON.stringify(data))).toString('base64url')}`

describe('a shared link', () => {
  test.each([
    { files: [{ path: 'a.yaml', text: '' }] },
    {
      files: [
        { path: 'ünï/😀.sh', text: 'az \u0000 "${X}" 😀\r\n' },
        { path: 'b.tf', text: 'x'.repeat(100_000) },
      ],
      day: '2019-09-01',
    },
  ])('gives back what it was made of', async project => expect(await fromFragment(await toFragment(project))).toEqual(project))

  test.each<[string, string]>([
    ['nothing', ''],
    ['an anchor', '#findings'],
    ['no base64', '#v1.%%%'],
    ['nothing packed', '#v1.AAAA'],
    ['no JSON', fragment('{')],
    ['no files', fragment({ files: [] })],
    ['files that are none', fragment({ files: [{ path: 1, text: 'a' }] })],
    ['a null', fragment('null')],
    ['more files than a person opens', fragment({ files: Array.from({ length: 101 }, () => ({ path: 'a', text: '' })) })],
    ['what unpacks to far more', fragment(JSON.stringify({ files: [{ path: 'a', text: 'x'.repeat(3_000_000) }] }))],
  ])('holding %s is no project', async (_, text) => expect(await fromFragment(text)).toBeUndefined())

  test('takes only what it knows', async () => {
    const odd = {
      files: [
        { path: '../a.sh', text: 'x', more: 1 },
        { path: '../a.sh', text: 'y' },
      ],
      day: '2024-99-99',
      __proto__: { a: 1 },
    }
    expect(await fromFragment(fragment(odd))).toEqual({
      files: [
        { path: '../a.sh', text: 'x' },
        { path: '../a-2.sh', text: 'y' },
      ],
    })
  })
})

test.each([
  ['web.yaml', 'web.yaml'],
  ['taken.yaml', 'taken-3.yaml'],
  ['  ./deploy\\pool.ps1 ', 'deploy/pool.ps1'],
  ['', 'manifest.yaml'],
  ['Makefile', 'Makefile'],
])('freePath of "%s" is %s', (wanted, path) => expect(freePath(wanted, ['taken.yaml', 'taken-2.yaml'])).toBe(path))
