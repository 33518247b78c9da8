import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type BaseTree, type GitProblem, readBase } from '../../src/collect/git.js'
import type { InputFile } from '../../src/scan.js'

let repository: string
const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_CEILING_DIRECTORIES: realpathSync(tmpdir()) }
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main', ...args], {
    cwd: repository,
    env,
    encoding: 'utf8',
  })
const commit = (message: string): void => {
  git('add', '-A')
  git('commit', '-qm', message)
}
function write(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true })
  writeFileSync(join(repository, path), text)
}
const file = (path: string, text: string): InputFile => ({ path, bytes: Buffer.from(text) })
const long = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join('')

beforeEach(() => {
  repository = realpathSync(mkdtempSync(join(tmpdir(), 'git-')))
})
afterEach(() => rmSync(repository, { recursive: true, force: true }))

const read = (revision: string, head: InputFile[], more: { cwd?: string; isWanted?: (path: string) => boolean } = {}): Promise<BaseTree | GitProblem> =>
  readBase(revision, head, { cwd: repository, env, maxFileSize: 1000, isWanted: path => path.endsWith('.yaml'), ...more })
async function tree(revision: string, head: InputFile[] = [], more?: Parameters<typeof read>[2]): Promise<BaseTree> {
  const base = await read(revision, head, more)
  if ('problem' in base) throw new Error(base.problem)
  return base
}
const texts = (base: BaseTree): object => Object.fromEntries(base.files.map(one => [one.path, Buffer.from(one.bytes as Uint8Array).toString()]))

describe('readBase', () => {
  test('is the merge base, not the tip', async () => {
    git('init', '-q')
    write('a.yaml', 'old')
    write('note.txt', 'n')
    commit('one')
    git('checkout', '-qb', 'topic')
    write('a.yaml', 'new')
    commit('two')
    git('checkout', '-q', 'main')
    write('a.yaml', 'main moved on')
    commit('three')
    git('checkout', '-q', 'topic')
    expect(texts(await tree('main'))).toEqual({ 'a.yaml': 'old' })
  })

  test('shares what did not change, reads what did, on disk or in commits', async () => {
    git('init', '-q')
    for (const name of ['same', 'edited', 'deleted', 'committed']) write(`${name}.yaml`, `${name} at base`)
    write('moved.yaml', long)
    write('new\nline "ü".yaml', 'odd')
    write('large.yaml', 'x'.repeat(1001))
    symlinkSync('same.yaml', join(repository, 'link.yaml'))
    commit('one')
    git('tag', 'v1')
    write('committed.yaml', 'now')
    commit('two')
    write('edited.yaml', 'now')
    write('untracked.yaml', 'now')
    rmSync(join(repository, 'deleted.yaml'))
    mkdirSync(join(repository, 'to'))
    renameSync(join(repository, 'moved.yaml'), join(repository, 'to/moved.yaml'))
    git('add', '-A', 'to', 'moved.yaml')
    const same = file('same.yaml', 'the head’s own object')
    const head = [same, file('edited.yaml', 'now'), file('committed.yaml', 'now'), file('untracked.yaml', 'now'), file('to/moved.yaml', long)]
    const base = await tree('v1', head)
    expect(texts(base)).toEqual({
      'same.yaml': 'the head’s own object',
      'edited.yaml': 'edited at base',
      'deleted.yaml': 'deleted at base',
      'committed.yaml': 'committed at base',
      'moved.yaml': long,
      'new\nline "ü".yaml': 'odd',
    })
    expect(base.files.find(one => one.path === 'same.yaml')).toBe(same)
    expect(base.renames).toEqual(new Map([['to/moved.yaml', 'moved.yaml']]))
  })

  test('paths are relative to the working folder', async () => {
    git('init', '-q')
    write('sub/a.yaml', 'a')
    write('b.yaml', 'b')
    commit('one')
    expect(texts(await tree('HEAD', [], { cwd: join(repository, 'sub') }))).toEqual({ 'a.yaml': 'a', '../b.yaml': 'b' })
    expect(texts(await tree('HEAD', [], { cwd: join(repository, 'sub'), isWanted: path => path === 'a.yaml' }))).toEqual({ 'a.yaml': 'a' })
  })

  test('what is in a submodule counts as unchanged', async () => {
    git('init', '-q')
    write('a.yaml', 'a')
    git('add', '-A')
    git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`)
    git('commit', '-qm', 'one')
    const inside = file('module/x.yaml', 'x')
    expect((await tree('HEAD', [inside])).files).toContain(inside)
  })

  test('mistakes have names', async () => {
    expect(await read('HEAD', [])).toEqual({ problem: 'the working folder is not in a git repository' })
    git('init', '-q')
    write('a.yaml', 'a')
    commit('one')
    git('checkout', '-q', '--orphan', 'other')
    commit('two')
    expect(await read('no-such', [])).toEqual({ problem: 'git knows no revision "no-such"' })
    expect(await read('--output=/dev/null', [])).toEqual({ problem: 'git knows no revision "--output=/dev/null"' })
    expect(await read('main', [])).toMatchObject({ problem: expect.stringContaining('no common ancestor') })
    expect(await readBase('HEAD', [], { cwd: repository, env: { PATH: '/nowhere' }, maxFileSize: 1, isWanted: () => true })).toEqual({
      problem: 'git is not installed',
    })
  })
})
