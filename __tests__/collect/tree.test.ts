import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nearestFirst } from '../../src/collect/near.js'
import { differences, readContents, readTree } from '../../src/collect/tree.js'
import type { GitHubApi, TreeEntry } from '../../src/github/api.js'
import { connect } from '../../src/github/octokit.js'
import { startRoom } from '../../src/model/budget.js'
import { type Loopback, startLoopback } from '../github/loopback.js'
import type { Files } from '../github/objects.js'
import type { Repository } from '../github/repository.js'

const base: Files = {
  'readme.md': 'Shop\n',
  'apps/web/deploy/web.yaml': 'kind: Deployment\n',
  'apps/web/deploy/service.yaml': 'kind: Service\n',
  'apps/api/api.yaml': 'kind: Pod\n',
  'infra/create.sh': 'az aks create\n',
  'infra/utf16.ps1': Buffer.from('\uFEFFGet-Item', 'utf16le'),
  'infra/big.yaml': `${'x'.repeat(300 * 1024)}\n`,
  'infra/huge.yaml': `${'y'.repeat(700 * 1024)}\n`,
  'infra/link.yaml': { link: '../readme.md' },
  'modules/other': { submodule: 'c'.repeat(40) },
}
const head: Files = {
  ...base,
  'infra/create.sh': 'az aks update\n',
  'infra/new.sh': 'az aks show\n',
  'infra/link.yaml': 'a: 1\n',
  'readme.md': { link: 'infra/new.sh' },
}

let hub: Loopback
let repository: Repository
let api: GitHubApi
let folder: string

beforeEach(async () => {
  hub = await startLoopback()
  const { 'apps/api/api.yaml': _gone, ...without } = head
  repository = hub.repository('octo-org/shop', { base, head: without })
  api = await connect({ token: 'x', repository: 'octo-org/shop', apiUrl: hub.url, pause: async () => {} })
  folder = mkdtempSync(join(tmpdir(), 'tree-'))
})
afterEach(async () => {
  expect(hub.violations).toEqual([])
  await hub.close()
  rmSync(folder, { recursive: true, force: true })
})

const limits = { near: [], until: Number.POSITIVE_INFINITY }

describe('a tree', () => {
  test('is one request', async () => {
    const tree = await readTree(api, repository.pull.base, limits)
    expect([...tree.entries.keys()].sort()).toEqual(Object.keys(base).sort())
    expect(tree.complete).toBe(true)
    expect(api.requests).toBe(1)
  })

  test('that is too large is walked, nearest folders first', async () => {
    hub.limits.treeEntries = 5
    const tree = await readTree(api, repository.pull.base, { near: ['infra/create.sh'], until: 4 })
    expect(tree.complete).toBe(false)
    expect(tree.entries.has('infra/huge.yaml')).toBe(true)
    expect(tree.entries.has('modules/other')).toBe(false)
    const whole = await readTree(api, repository.pull.base, { near: ['infra/create.sh'], until: 40 })
    expect(whole.complete).toBe(true)
    expect([...whole.entries.keys()].sort()).toEqual(Object.keys(base).sort())
  })

  test('with a folder of too many files is not complete', async () => {
    hub.limits.treeEntries = 3
    expect(await readTree(api, repository.pull.base, limits)).toMatchObject({ complete: false })
  })

  test('is not read without requests left', async () => {
    expect(await readTree(api, repository.pull.base, { near: [], until: 0 })).toMatchObject({ complete: false })
    expect(api.requests).toBe(0)
  })

  test('differs from another in content, in presence and in kind', async () => {
    const [before, after] = [await readTree(api, repository.pull.base, limits), await readTree(api, repository.pull.head, limits)]
    const sides = differences(before, after).map(({ path, base: old, head: now }) => `${path} ${old?.mode} ${now?.mode}`)
    expect(sides).toEqual([
      'apps/api/api.yaml 100644 undefined',
      'infra/create.sh 100644 100644',
      'infra/link.yaml 120000 100644',
      'infra/new.sh undefined 100644',
      'readme.md 100644 120000',
    ])
  })
})

describe('contents', () => {
  const read = async (options: Partial<Parameters<typeof readContents>[2]> = {}) => {
    const tree = await readTree(api, repository.pull.base, limits)
    const contents = await readContents(api, [...tree.entries.values()], { ...limits, maxFileSize: 500 * 1024, room: () => undefined, ...options })
    const byPath = (path: string): string | undefined => {
      const bytes = contents.blobs.get(tree.entries.get(path)!.id)
      return bytes && Buffer.from(bytes).toString('latin1')
    }
    return { contents, byPath }
  }

  test('come in one batch, and one by one where they are large or not UTF-8', async () => {
    const { contents, byPath } = await read()
    expect(byPath('infra/create.sh')).toBe('az aks create\n')
    expect(byPath('infra/utf16.ps1')).toBe(Buffer.from('\uFEFFGet-Item', 'utf16le').toString('latin1'))
    expect(byPath('infra/big.yaml')?.length).toBe(300 * 1024 + 1)
    expect(contents.unread).toEqual([{ path: 'infra/huge.yaml', reason: expect.stringContaining('too large') }])
    expect(contents.blobs.size).toBe(7)
    expect(hub.requests.map(({ method, path }) => `${method} ${path.replace(/\/[0-9a-f]{40}/, '')}`).sort()).toEqual([
      'GET /repos/octo-org/shop/git/blobs',
      'GET /repos/octo-org/shop/git/blobs',
      'GET /repos/octo-org/shop/git/trees?recursive=1',
      'POST /graphql',
    ])
  })

  test('come from the checkout where it has the very bytes', async () => {
    repository.checkOut(folder, { ...base, 'infra/create.sh': 'merged\n' })
    const { contents, byPath } = await read({ root: folder })
    expect(byPath('infra/create.sh')).toBe('az aks create\n')
    expect(contents.blobs.size).toBe(7)
    expect(hub.requests.slice(1).map(({ path }) => path)).toEqual([expect.stringContaining('/git/blobs/')])
  })

  test('are read nearest first until the requests are used up', async () => {
    hub.faults.push({ path: /graphql/, status: 400, times: 9 })
    const { contents, byPath } = await read({ near: ['apps/web/deploy/x.yaml'], until: 4 })
    expect(api.requests).toBe(4)
    expect([byPath('apps/web/deploy/web.yaml'), byPath('apps/web/deploy/service.yaml')]).toEqual(['kind: Deployment\n', 'kind: Service\n'])
    expect(contents.unread.filter(({ reason }) => reason.includes('limit of requests')).map(({ path }) => path)).toContain('infra/create.sh')
  })

  test('are read nearest first until the room is used up, from wherever they come', async () => {
    const near = ['apps/web/deploy/x.yaml']
    const left = { reason: 'too many files: the limit is 2' }
    const { contents, byPath } = await read({ near, room: startRoom({ files: 2, bytes: 1000 }) })
    expect([byPath('apps/web/deploy/web.yaml'), byPath('apps/web/deploy/service.yaml'), contents.blobs.size]).toEqual([
      'kind: Deployment\n',
      'kind: Service\n',
      2,
    ])
    expect(contents.unread).toContainEqual({ path: 'infra/create.sh', ...left })
    repository.checkOut(folder, base)
    const local = await read({ near, root: folder, room: startRoom({ files: 2, bytes: 1000 }) })
    expect([...local.contents.blobs.keys()].sort()).toEqual([...contents.blobs.keys()].sort())
    expect(local.contents.unread).toEqual(contents.unread)
  })

  test('that GitHub does not give are named, and a rate limit ends the asking', async () => {
    hub.faults.push({ path: /graphql/, status: 404, times: 9 }, { path: /blobs/, status: 429, headers: { 'retry-after': '999' }, times: 99 })
    const { contents } = await read()
    expect(contents.blobs.size).toBe(0)
    expect(contents.unread.length).toBe(8)
    expect(hub.requests.length).toBe(6)
  })

  test('a rate limit on a batch ends the asking too', async () => {
    hub.faults.push({ path: /graphql/, status: 429, headers: { 'retry-after': '999' } })
    const { contents } = await read()
    expect(contents.unread.length).toBe(8)
    expect(hub.requests.length).toBe(2)
  })

  test('of one blob at two paths are read once', async () => {
    const entry = (path: string): TreeEntry => ({ path, type: 'blob', mode: '100644', id: 'b'.repeat(40), size: 3 })
    writeFileSync(join(folder, 'a'), 'x')
    const { unread } = await readContents(api, [entry('a'), entry('c/d')], { ...limits, root: folder, maxFileSize: 100, room: () => undefined })
    expect(hub.requests.filter(({ path }) => path.includes('blobs')).length).toBe(1)
    expect(unread.map(({ path }) => path)).toEqual(['a', 'c/d'])
  })
})

test('nearest first counts the steps between folders', () => {
  const items = ['z.md', 'apps/web/x/y/far.yaml', 'infra/a.sh', 'apps/api/a.yaml', 'apps/web/x/b.yaml', 'apps/web/a.yaml'].map(path => ({ path }))
  expect(nearestFirst(items, ['apps/web/x/changed.yaml']).map(({ path }) => path)).toEqual([
    'apps/web/x/b.yaml',
    'apps/web/x/y/far.yaml',
    'apps/web/a.yaml',
    'z.md',
    'apps/api/a.yaml',
    'infra/a.sh',
  ])
  expect(nearestFirst(items, [])).toEqual(items)
})
