import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { blobId, readLocalBlob, realFolder } from '../../src/collect/blob.js'

const content = Buffer.from('apiVersion: v1\n')
const id = blobId(content)
let root: string

beforeAll(() => {
  root = realFolder(mkdtempSync(join(tmpdir(), 'blob-')))!
  mkdirSync(join(root, 'shop/deploy/folder.yaml'), { recursive: true })
  mkdirSync(join(root, 'shop/.git'))
  mkdirSync(join(root, 'outside'))
  for (const path of ['shop/a.yaml', 'shop/deploy/web.yaml', 'shop/.git/a.yaml', 'outside/a.yaml', 'shop/..a.yaml']) writeFileSync(join(root, path), content)
  writeFileSync(join(root, 'shop/crlf.yaml'), 'apiVersion: v1\r\n')
  symlinkSync('a.yaml', join(root, 'shop/link.yaml'))
  symlinkSync('../outside', join(root, 'shop/away'))
  symlinkSync('deploy', join(root, 'shop/near'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the id of a blob', () => {
  test.each(['', 'a', 'Grün\r\n', 'x'.repeat(100_000)])('is the one that git gives (%#)', text => {
    const git = execFileSync('git', ['hash-object', '--stdin', '--no-filters'], { input: text, encoding: 'utf8' })
    expect(blobId(Buffer.from(text))).toBe(git.trim())
  })
})

describe('a local file', () => {
  const read = (path: string, wanted = id, most = 1000): Uint8Array | undefined => readLocalBlob(join(root, 'shop'), path, wanted, most)

  test.each(['a.yaml', 'deploy/web.yaml', '..a.yaml'])('%s stands for its blob', path => expect(read(path)).toEqual(content))

  test.each([
    ['other content', 'crlf.yaml'],
    ['a link', 'link.yaml'],
    ['a link on the way, out of the folder', 'away/a.yaml'],
    ['a link on the way, inside of the folder', 'near/web.yaml'],
    ['a way up', '../outside/a.yaml'],
    ['a way up and back', 'deploy/../a.yaml'],
    ['an absolute path', '/etc/hostname'],
    ['a path with an empty part', 'deploy//web.yaml'],
    ['a NUL', 'a.yaml\0.png'],
    ['git itself', '.git/a.yaml'],
    ['git itself where case is no difference', '.GIT/a.yaml'],
    ['a folder', 'deploy/folder.yaml'],
    ['a folder that is a file', 'a.yaml/b'],
    ['nothing', 'nowhere.yaml'],
    ['no path', ''],
  ])('does not where there is %s', (_name, path) => expect(read(path)).toBeUndefined())

  test('does not where it is too large', () =>
    expect([read('a.yaml', id, content.length)?.length, read('a.yaml', id, content.length - 1)]).toEqual([content.length, undefined]))
  test('does not where the folder is gone', () =>
    expect([readLocalBlob(join(root, 'gone'), 'a.yaml', id, 1000), realFolder(join(root, 'gone'))]).toEqual([undefined, undefined]))
  test('is one where a link leads to the folder', () => expect(realFolder(join(root, 'shop/away'))).toBe(join(root, 'outside')))
})
