import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { collectFolder, type FolderOptions } from '../../src/collect/folder.js'
import type { InputFile } from '../../src/model/scan.js'

let work: string
let cwd: string
beforeEach(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), 'folder-')))
  cwd = join(work, 'repository')
  mkdirSync(cwd)
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

function write(path: string, text = 'x'): string {
  const absolute = join(cwd, path)
  mkdirSync(dirname(absolute), { recursive: true })
  writeFileSync(absolute, text)
  return absolute
}

const options = (more: Partial<FolderOptions> = {}): FolderOptions => ({
  cwd,
  paths: ['.'],
  maxFileSize: 1000,
  isScanned: (path, start) => path.endsWith('.yaml') || start.startsWith('#!'),
  isSkipped: path => /(?:^|\/)node_modules\//.test(path),
  isIgnored: path => path.startsWith('ignored'),
  isExample: path => /(?:^|\/)docs\//.test(path),
  ...more,
})
const collect = (more: Partial<FolderOptions> = {}): ReturnType<typeof collectFolder> => collectFolder(options(more))
const paths = (...named: string[]): string[] => collect(named.length > 0 ? { paths: named } : {}).files.map(file => file.path + (file.named ? ' (named)' : ''))
const read = ({ path, bytes }: InputFile): string => {
  const content = typeof bytes === 'function' ? bytes(path) : bytes
  return 'reason' in content ? content.reason : Buffer.from(content).toString()
}
const notices = (more: Partial<FolderOptions> = {}): string[] => collect(more).notices.map(notice => `${notice.path}: ${notice.message}`)

describe('collectFolder', () => {
  test('reads what is scanned, sorted, with / and relative to the working folder', () => {
    for (const path of ['b.yaml', 'a/z.yaml', 'a/b/c.yaml', 'B.yaml', 'a-b.yaml', '.hidden/x.yaml', 'note.txt', 'image.png']) write(path, path)
    const { files } = collect()
    expect(files.map(file => file.path)).toEqual(['.hidden/x.yaml', 'B.yaml', 'a-b.yaml', 'a/b/c.yaml', 'a/z.yaml', 'b.yaml'])
    expect(files.map(read)).toEqual(files.map(file => file.path))
  })

  test('a file without extension is known by its first line', () => {
    write('deploy', '#!/bin/bash\naz aks')
    write('LICENSE', 'words')
    write('script.txt', '#!/bin/bash')
    expect(paths()).toEqual(['deploy'])
  })

  test('leaves out git, dependencies and what the config ignores', () => {
    for (const path of ['.git/a.yaml', 'sub/.git/a.yaml', 'node_modules/a.yaml', 'sub/node_modules/a.yaml', 'ignored/a.yaml', 'kept.yaml']) write(path)
    expect(paths()).toEqual(['kept.yaml'])
  })

  test('a named file is read whatever its name and counts as named', () => {
    for (const path of ['docs/a.txt', 'ignored/b.yaml', 'node_modules/c.yaml']) write(path)
    expect(paths('docs/a.txt', 'ignored/b.yaml', './node_modules/c.yaml')).toEqual([
      'docs/a.txt (named)',
      'ignored/b.yaml (named)',
      'node_modules/c.yaml (named)',
    ])
  })

  test('files of a named folder are named only where the folder is one of examples', () => {
    for (const path of ['docs/a.yaml', 'app/docs/b.yaml', 'app/c.yaml']) write(path)
    expect(paths('docs', 'app')).toEqual(['app/c.yaml', 'app/docs/b.yaml', 'docs/a.yaml (named)'])
    expect(paths('.')).toEqual(['app/c.yaml', 'app/docs/b.yaml', 'docs/a.yaml'])
  })

  test('a named folder is read though its like would be skipped', () => {
    write('node_modules/chart/a.yaml')
    write('node_modules/chart/node_modules/b.yaml')
    expect(paths('node_modules/chart')).toEqual(['node_modules/chart/a.yaml'])
  })

  test('what is named twice is read once', () => {
    write('a/b.yaml')
    expect(paths('.', 'a', 'a/b.yaml', join(cwd, 'a'))).toEqual(['a/b.yaml (named)'])
  })

  test('paths outside', () => {
    writeFileSync(join(work, 'beside.yaml'), 'x')
    expect(paths('../beside.yaml', join(work, 'beside.yaml'))).toEqual(['../beside.yaml (named)'])
  })

  test('paths of folders around the working folder', () => {
    for (const path of ['a/b/own.yaml', 'a/c/d/e.yaml', 'f../g.yaml', 'h.yaml']) write(path)
    const { files } = collect({ cwd: join(cwd, 'a/b'), paths: ['../..'] })
    expect(files.map(file => file.path)).toEqual(['../../f../g.yaml', '../../h.yaml', '../c/d/e.yaml', 'own.yaml'])
  })

  test('tells what is missing', () => expect(collect({ paths: ['a.yaml', '.', 'no/folder'] }).missing).toEqual(['a.yaml', 'no/folder']))

  test('a large file is not read, whatever tells its language', () => {
    truncateSync(write('large.yaml'), 50 * 2 ** 20)
    truncateSync(write('large.bin'), 50 * 2 ** 20)
    truncateSync(write('exact.yaml'), 1000)
    truncateSync(write('script', '#!/bin/sh'), 1001)
    const { files } = collect()
    expect(files.map(file => file.path)).toEqual(['exact.yaml', 'large.yaml', 'script'])
    expect(files.map(read)).toEqual([expect.stringMatching(/^x/), 'too large: 52428800 bytes, the limit is 1000', 'too large: 1001 bytes, the limit is 1000'])
  })

  test('files of any size up to the limit are read whole, one after the other', () => {
    const texts = [0, 1, 2 ** 16 - 1, 2 ** 16, 2 ** 16 + 1, 2 ** 18].map(size => `${size} `.repeat(size).slice(0, size))
    texts.forEach((text, index) => {
      write(`${index}.yaml`, text)
    })
    expect(collect({ maxFileSize: 2 ** 18 }).files.map(read)).toEqual(texts)
  })

  test('a file is read when its bytes are asked for, and what came of it meanwhile is told', () => {
    for (const path of ['edited.yaml', 'gone.yaml']) write(path)
    const { files } = collect()
    write('edited.yaml', 'edited')
    rmSync(join(cwd, 'gone.yaml'))
    expect(files.map(read)).toEqual(['edited', 'it cannot be read (ENOENT)'])
  })

  test('names with anything in them', () => {
    const names = ['new\nline.yaml', 'Größe.yaml', ' .yaml', '--help.yaml', '$(id).yaml']
    for (const name of names) write(name)
    expect(paths()).toEqual([...names].sort())
  })

  test('counts as it goes', () => {
    for (const path of ['a.yaml', 'b.yaml', 'c.txt']) write(path)
    const counts: number[] = []
    collect({ onFile: count => counts.push(count) })
    expect(counts).toEqual([1, 2])
  })
})

describe('links and special files', () => {
  test('links inside are read where they lead, links to the outside give a notice', () => {
    write('a/b.yaml')
    writeFileSync(join(work, 'secret.yaml'), 'x')
    mkdirSync(join(work, 'outside'))
    symlinkSync('a/b.yaml', join(cwd, 'link.yaml'))
    symlinkSync('../..', join(cwd, 'a/up'))
    symlinkSync('..', join(cwd, 'a/loop'))
    symlinkSync('../secret.yaml', join(cwd, 'secret.yaml'))
    symlinkSync('../secret.yaml', join(cwd, 'secret.txt'))
    symlinkSync('../outside', join(cwd, 'outside'))
    symlinkSync('nowhere', join(cwd, 'broken.yaml'))
    symlinkSync('self.yaml', join(cwd, 'self.yaml'))
    expect(paths()).toEqual(['a/b.yaml'])
    const left = 'the link leads out of the folder and was not followed'
    expect(notices().sort()).toEqual([
      `a/up: ${left}`,
      'broken.yaml: the link cannot be followed (ENOENT)',
      `outside: ${left}`,
      `secret.yaml: ${left}`,
      'self.yaml: the link cannot be followed (ELOOP)',
    ])
  })

  test('a link that was named is followed', () => {
    writeFileSync(join(work, 'target.yaml'), 'content')
    symlinkSync('../target.yaml', join(cwd, 'link.yaml'))
    expect(paths('link.yaml')).toEqual(['link.yaml (named)'])
  })

  const posix = process.platform === 'win32' ? test.skip : test
  posix('pipes are not waited for', () => {
    execFileSync('mkfifo', [join(cwd, 'pipe.yaml'), join(cwd, 'pipe')])
    expect(notices()).toEqual(['pipe.yaml: not a file or a folder'])
    expect(notices({ paths: ['pipe'] })).toEqual(['pipe: not a file or a folder'])
  })

  const unprivileged = process.getuid?.() === 0 ? test.skip : posix
  unprivileged('what may not be read gives a notice', () => {
    chmodSync(write('closed.yaml'), 0)
    chmodSync(dirname(write('closed/a.yaml')), 0)
    expect(notices()).toEqual(['closed: the folder cannot be read (EACCES)'])
    expect(collect().files.map(read)).toEqual(['it cannot be read (EACCES)'])
    chmodSync(join(cwd, 'closed'), 0o700)
  })
})

describe('complete', () => {
  const complete = (...named: string[]): boolean => collect({ paths: named }).complete
  test('without git, the working folder and those above are whole', () => {
    write('a/b.yaml')
    expect([complete('.'), complete('..'), complete('a'), complete('a/b.yaml')]).toEqual([true, true, false, false])
  })

  test('with git, the repository is whole and a part of it is not', () => {
    write('.git/HEAD')
    write('a/b.yaml')
    expect([complete('.'), complete('a')]).toEqual([true, false])
    expect(collect({ cwd: join(cwd, 'a') }).complete).toBe(false)
    expect(collect({ cwd: join(cwd, 'a'), paths: ['..'] }).complete).toBe(true)
    expect(collect({ cwd: work, paths: ['repository'] }).complete).toBe(true)
  })
})
