import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseHunks } from '../../src/github/hunks.js'
import { diffTrees } from './diff.js'
import { runEnvironment } from './environment.js'
import { type Loopback, startLoopback } from './loopback.js'
import { addCommit, emptyObjects, type Files, mergeBase } from './objects.js'
import { makeRepository, type Repository } from './repository.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loopback-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('objects are git’s own', () => {
  const files: Files = {
    'a.yaml': 'a: 1\n',
    'a/b.yaml': 'b: 2\n',
    'a/c/d e.yaml': '',
    'a.b/x': 'x',
    ä: 'ü\r\n',
    bin: new Uint8Array([0, 255]),
    'z/link': { link: '../a.yaml' },
  }
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'core.autocrlf=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', TZ: 'UTC' },
    }).trim()

  test('trees have the ids that git gives them', () => {
    const repository = makeRepository('octo-org/shop', { base: {}, head: files })
    repository.checkOut(folder, files)
    git('init', '-q')
    git('add', '-A')
    expect(repository.objects.commits.get(repository.pull.head)?.tree).toBe(git('write-tree'))
  })

  test('so have commits', () => {
    const objects = emptyObjects()
    const first = addCommit(objects, files, [], 'First')
    const second = addCommit(objects, files, [first], 'Second')
    makeRepository('octo-org/shop', { base: {}, head: files }).checkOut(folder, files)
    const stamp = { name: 'Mona', email: 'mona@example.com', date: '1767225600 +0000' }
    git('init', '-q')
    git('config', 'user.name', stamp.name)
    git('config', 'user.email', stamp.email)
    git('add', '-A')
    const tree = git('write-tree')
    const commit = (message: string, ...parents: readonly string[]): string =>
      execFileSync('git', ['commit-tree', tree, '-m', message, ...parents.flatMap(parent => ['-p', parent])], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, GIT_AUTHOR_DATE: stamp.date, GIT_COMMITTER_DATE: stamp.date },
      }).trim()
    expect(first).toBe(commit('First'))
    expect(second).toBe(commit('Second', first))
  })

  test('the merge base is the nearest common commit', () => {
    const objects = emptyObjects()
    const commit = (...parents: readonly string[]): string => addCommit(objects, {}, parents, `${objects.commits.size}`)
    const root = commit()
    const fork = commit(root)
    const [left, right] = [commit(fork), commit(fork)]
    const merged = commit(right, left)
    expect([mergeBase(objects, left, right), mergeBase(objects, left, merged), mergeBase(objects, left, commit())]).toEqual([fork, left, undefined])
  })
})

describe('patches are git’s own', () => {
  const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `line ${index + 1}`)
  const without = (lines: readonly string[], ...gone: readonly number[]): string[] => lines.filter((_, index) => !gone.includes(index + 1))
  const text = (lines: readonly string[]): string => lines.map(line => `${line}\n`).join('')

  test.each<[string, string, string]>([
    ['a change', text(numbered(20)), text(numbered(20)).replace('line 9\n', 'nine\n')],
    ['two changes, near', text(numbered(30)), text(without(numbered(30), 5, 12))],
    ['two changes, one line too far for one hunk', text(numbered(30)), text(without(numbered(30), 5, 13))],
    ['the first and the last line', text(numbered(30)), text(without(numbered(30), 1, 30))],
    ['all of it, new', '', text(numbered(3))],
    ['all of it, gone', text(numbered(3)), ''],
    ['no newline before', 'a\nb', 'a\nb\nc\n'],
    ['no newline after', 'a\nb\nc\n', 'a\nb'],
    ['no newline on either side', 'a\nb', 'a\nc'],
    ['CRLF', 'a\r\nb\r\n', 'a\r\nc\r\n'],
  ])('%s', (_name, before, after) => {
    const objects = emptyObjects()
    const [old, now] = [before, after].map(content => objects.commits.get(addCommit(objects, { f: content, other: 'x' }, [], 'x'))!.tree) as [string, string]
    makeRepository('a/b', { base: {}, head: {} }).checkOut(folder, { old: before, now: after })
    const git = gitDiff('old', 'now')
    const [diff] = diffTrees(objects, old, now)
    // Git repeats a line of context after the marks; GitHub does too, and nobody reads it.
    expect(diff?.patch).toBe(git.slice(git.indexOf('\n@@') + 1).replace(/^(@@ .* @@).*$/gm, '$1'))
    const hunks = parseHunks(diff?.patch)
    expect(hunks.map(hunk => hunk.deleted)).toEqual(diff?.hunks.map(hunk => [...hunk.left]))
    expect(hunks.map(hunk => Array.from({ length: hunk.newLines }, (_, index) => hunk.newStart + index))).toEqual(diff?.hunks.map(hunk => [...hunk.right]))
  })

  /** Git ends with 1 where files differ. */
  function gitDiff(...files: readonly string[]): string {
    try {
      return execFileSync('git', ['diff', '--no-index', '--no-color', ...files], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    } catch (fault) {
      return String((fault as { stdout: unknown }).stdout).replace(/\n$/, '')
    }
  }
})

describe('the server', () => {
  let hub: Loopback
  let repository: Repository
  beforeEach(async () => {
    hub = await startLoopback()
    repository = hub.repository('octo-org/shop', { base: { 'a.sh': 'a\n' }, head: { 'a.sh': 'b\n' } })
  })
  afterEach(async () => {
    await hub.close()
  })

  const headers = { authorization: 'token x', 'x-github-api-version': '2022-11-28', 'user-agent': 'test' }
  const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${hub.url}${path}`, { ...init, headers: { ...headers, ...init.headers } })
  const pull = '/repos/octo-org/shop/pulls/7'
  const post = (body: unknown): Promise<Response> =>
    ask(`${pull}/reviews`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

  test.each<[string, string, RequestInit, RegExp]>([
    ['a path that is not served', '/user', {}, /nothing of that name/],
    ['a parameter that there is not', `${pull}/files?perpage=100`, {}, /no parameter perpage/],
    ['a page that is too large', `${pull}/files?per_page=101`, {}, /out of bounds/],
    ['a number that is none', '/repos/octo-org/shop/pulls/seven', {}, /must be integer/],
    ['another version of the API', pull, { headers: { 'x-github-api-version': '2026-03-10' } }, /API version/],
  ])('takes down %s', async (_name, path, init, expected) => {
    await ask(path, init)
    expect(hub.violations).toEqual([expect.stringMatching(expected)])
  })

  test.each<[string, object]>([
    ['a name with a slip', { event: 'COMMENT', body: 'x', comments: [{ path: 'a.sh', lin: 1, body: 'x' }] }],
    ['a number as text', { event: 'COMMENT', body: 'x', comments: [{ path: 'a.sh', line: '1', body: 'x' }] }],
    ['an event that there is not', { event: 'NOTE', body: 'x' }],
    ['a comment without a body', { event: 'COMMENT', comments: [{ path: 'a.sh', line: 1 }] }],
  ])('takes down a review with %s', async (_name, body) => {
    expect((await post(body)).status).toBe(422)
    expect(hub.violations.length).toBeGreaterThan(0)
    expect(repository.reviews).toEqual([])
  })

  test('keeps a review without an event pending, and the next one out', async () => {
    expect(await (await post({ body: 'x' })).json()).toMatchObject({ state: 'PENDING' })
    expect(await (await post({ event: 'COMMENT', body: 'x' })).json()).toMatchObject({ errors: ['User can only have one pending review per pull request'] })
    hub.viewer = { login: 'mona', type: 'User' }
    expect(await (await ask(`${pull}/reviews`)).json()).toEqual([])
    expect((await post({ event: 'REQUEST_CHANGES', body: 'x' })).status).toBe(422)
  })

  test('asks for a token', async () => expect((await ask(pull, { headers: { authorization: '' } })).status).toBe(401))

  test('links its pages', async () => {
    for (let index = 0; index < 5; index++) repository.comment({ login: 'mona', type: 'User' }, { path: 'a.sh', line: 1, body: 'x' })
    const response = await ask(`${pull}/comments?per_page=2&page=2`)
    expect(await response.json()).toHaveLength(2)
    expect(response.headers.get('link')?.match(/page=\d+>; rel="\w+"/g)).toEqual([
      'page=1>; rel="prev"',
      'page=1>; rel="first"',
      'page=3>; rel="next"',
      'page=3>; rel="last"',
    ])
    expect((await ask(`${pull}/comments?per_page=100`)).headers.get('link')).toBeNull()
  })

  test('gives a diff, unless it is too large', async () => {
    const accept = { accept: 'application/vnd.github.diff' }
    expect(await (await ask(pull, { headers: accept })).text()).toBe('diff --git a/a.sh b/a.sh\n--- a/a.sh\n+++ b/a.sh\n@@ -1 +1 @@\n-a\n+b\n')
    hub.limits.comparedFiles = 0
    expect((await ask(pull, { headers: accept })).status).toBe(406)
  })

  test.each([
    'query ($owner: String!, $name: String!) { viewer { login } }',
    'query ($owner: String!, $name: String!, $id: String!) { repository(owner: $owner, name: $name) { b: object(oid: $id) { ... on Blob { text } } } }',
    'query ($owner: String!, $name: String!, $id: GitObjectID!) { repository(owner: $owner, name: $name) { b: object(oid: $id) { ... on Blob { texts } } } }',
  ])('refuses a query that it does not know (%#)', async query => {
    const variables = { owner: 'octo-org', name: 'shop', id: 'a'.repeat(40) }
    const response = await ask('/graphql', { method: 'POST', body: JSON.stringify({ query, variables }), headers: { 'content-type': 'application/json' } })
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
  })

  test('sets a run up as the runner does', () => {
    const environment = runEnvironment(hub, repository, folder, 'pull_request', { action: 'synchronize', inputs: { 'fail-on': 'error' } })
    expect(environment).toMatchObject({ GITHUB_API_URL: hub.url, 'INPUT_FAIL-ON': 'error', GITHUB_REF_NAME: '7/merge' })
    expect(JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH!, 'utf8'))).toMatchObject({ action: 'synchronize', after: repository.pull.head })
    expect(repository.objects.commits.get(environment.GITHUB_SHA!)?.parents).toEqual([repository.pull.base, repository.pull.head])
  })
})
