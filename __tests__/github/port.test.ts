import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { blobId } from '../../src/collect/blob.js'
import { ApiFault, type GitHubApi, type NewReview } from '../../src/github/api.js'
import { parseHunks } from '../../src/github/hunks.js'
import { type ConnectOptions, connect } from '../../src/github/octokit.js'
import { actionsBot, type Loopback, startLoopback } from './loopback.js'
import type { Repository, RepositorySpec } from './repository.js'

const lines = (count: number, change: (line: number) => string = line => `line ${line}`): string =>
  Array.from({ length: count }, (_, index) => `${change(index + 1)}\n`).join('')

const spec: RepositorySpec = {
  base: { 'deploy/web.yaml': lines(40), 'old.sh': lines(12), 'gone.sh': 'gone\n', '.github/lint.yml': 'extends: strict\n' },
  head: {
    'deploy/web.yaml': lines(40, line => (line === 3 || line === 30 ? `changed ${line}` : `line ${line}`)),
    'new.sh': lines(12),
    'docs/ä b#?.md': 'hello\n',
    'logo.bin': new Uint8Array([0, 1, 2, 255]),
    'latin.txt': new Uint8Array([0x67, 0x72, 0xfc, 0x6e]),
    'bom.ps1': '\uFEFFGet-Item\r\n',
    'empty.yaml': '',
    '.github/lint.yml': 'extends: recommended\n',
  },
}

let hub: Loopback
let repository: Repository
let waits: number[]

beforeEach(async () => {
  hub = await startLoopback()
  repository = hub.repository('octo-org/shop', spec)
  waits = []
})
afterEach(async () => {
  await hub.close()
})

const open = (options: Partial<ConnectOptions> = {}): Promise<GitHubApi> =>
  connect({
    token: 'x',
    repository: 'octo-org/shop',
    apiUrl: hub.url,
    graphqlUrl: hub.graphqlUrl,
    now: () => 1_000_000,
    pause: async milliseconds => {
      waits.push(milliseconds)
    },
    ...options,
  })

const faultOf = async (call: Promise<unknown>): Promise<ApiFault> => {
  const fault = await call.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(fault instanceof ApiFault)) throw new Error(`not a fault: ${fault}`)
  return fault
}

const review = (more: Partial<NewReview> = {}): NewReview => ({ commit: repository.pull.head, event: 'COMMENT', body: 'Two findings', comments: [], ...more })
const comment = { path: 'deploy/web.yaml', side: 'RIGHT', line: 3, body: 'No' } as const

describe('reading', () => {
  test('the repository and the pull request', async () => {
    const api = await open()
    expect(await api.getRepository()).toEqual({ fullName: 'octo-org/shop', defaultBranch: 'main' })
    expect(await api.getPull(7)).toEqual({
      number: 7,
      state: 'open',
      draft: false,
      author: 'mona',
      base: { sha: repository.pull.base, ref: 'main', repository: 'octo-org/shop' },
      head: { sha: repository.pull.head, ref: 'change', repository: 'octo-org/shop' },
      changedFiles: 9,
    })
    expect(api.requests).toBe(2)
    expect(hub.violations).toEqual([])
  })

  test('a pull request whose fork was deleted', async () => {
    hub.repository('octo-org/forked', { ...spec, fork: 'deleted' })
    const { head } = await (await open({ repository: 'octo-org/forked' })).getPull(7)
    expect(head).not.toHaveProperty('repository')
    expect(hub.violations).toEqual([])
  })

  test('the files of the diff', async () => {
    const { items, truncated } = await (await open()).listPullFiles(7)
    expect(truncated).toBe(false)
    const byPath = new Map(items.map(file => [file.path, file]))
    expect(byPath.get('new.sh')).toMatchObject({ status: 'renamed', previousPath: 'old.sh', changes: 0 })
    expect(byPath.get('gone.sh')).toMatchObject({ status: 'removed', changes: 1 })
    expect(byPath.get('logo.bin')).toEqual({ path: 'logo.bin', status: 'added', changes: 0, blob: blobId(new Uint8Array([0, 1, 2, 255])) })
    expect(parseHunks(byPath.get('deploy/web.yaml')?.patch).map(hunk => [hunk.newStart, hunk.newLines, hunk.added])).toEqual([
      [1, 6, [3]],
      [27, 7, [30]],
    ])
    expect(hub.violations).toEqual([])
  })

  test('more files than one page holds, and than GitHub lists', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`f${index}.sh`, `${index}\n`]))
    hub.repository('octo-org/many', { base: {}, head: many })
    const api = await open({ repository: 'octo-org/many' })
    expect(await api.listPullFiles(7)).toMatchObject({ items: { length: 250 }, truncated: false })
    expect(api.requests).toBe(3)
    const most = Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`f${index}.sh`, `${index}\n`]))
    hub.repository('octo-org/most', { base: {}, head: most })
    const files = await (await open({ repository: 'octo-org/most' })).listPullFiles(7)
    expect(files).toMatchObject({ items: { length: 3000 }, truncated: true })
    expect(new Set(files.items.map(file => file.path)).size).toBe(3000)
    expect(hub.violations).toEqual([])
  })

  test('a comparison starts at the merge base and tells that it is cut', async () => {
    repository.advance({ ...spec.base, 'unrelated.sh': 'x\n' })
    const api = await open()
    const comparison = await api.compare(repository.pull.base, repository.pull.head)
    expect(comparison).toMatchObject({ mergeBase: repository.mergeBase, status: 'diverged', files: { truncated: false } })
    expect(comparison.files.items.map(file => file.path)).not.toContain('unrelated.sh')
    const head = repository.commit(Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`f${index}.sh`, `${index}\n`])), [repository.mergeBase])
    expect(await api.compare(repository.mergeBase, head)).toMatchObject({ status: 'ahead', files: { items: { length: 300 }, truncated: true } })
    expect(hub.violations).toEqual([])
  })

  test('two commits without a common ancestor', async () => {
    const other = repository.commit({ 'a.sh': 'a\n' })
    expect(await faultOf((await open()).compare(repository.pull.base, other))).toMatchObject({
      kind: 'missing',
      message: expect.stringContaining('No common ancestor'),
    })
  })

  test('trees, whole or one folder', async () => {
    const api = await open()
    const whole = await api.getTree(repository.pull.head, true)
    expect(whole.truncated).toBe(false)
    expect(whole.entries.find(entry => entry.path === 'docs/ä b#?.md')).toEqual({
      path: 'docs/ä b#?.md',
      type: 'blob',
      mode: '100644',
      id: blobId(Buffer.from('hello\n')),
      size: 6,
    })
    const folder = whole.entries.find(entry => entry.path === 'docs')
    expect((await api.getTree(folder!.id, false)).entries.map(entry => entry.path)).toEqual(['ä b#?.md'])
    expect((await api.getTree(repository.pull.head, false)).entries.map(entry => entry.path)).not.toContain('docs/ä b#?.md')
    hub.limits.treeEntries = 2
    expect(await api.getTree(repository.pull.head, true)).toMatchObject({ entries: { length: 2 }, truncated: true })
    expect(hub.violations).toEqual([])
  })

  test.each(['logo.bin', 'latin.txt', 'bom.ps1', 'empty.yaml', 'deploy/web.yaml'])('the bytes of %s, as they are', async path => {
    const content = spec.head[path] as string | Uint8Array
    const bytes = new Uint8Array(Buffer.from(content as string))
    const api = await open()
    expect(new Uint8Array((await api.getBlob(blobId(bytes), bytes.length))!)).toEqual(bytes)
    if (bytes.length > 0) expect(await api.getBlob(blobId(bytes), bytes.length - 1)).toBeUndefined()
  })

  test('text blobs in one request, without those that GraphQL changes', async () => {
    const ids = ['logo.bin', 'latin.txt', 'bom.ps1', 'empty.yaml', 'deploy/web.yaml'].map(path => blobId(Buffer.from(spec.head[path] as string)))
    const api = await open()
    const blobs = await api.getTextBlobs([...ids, ids[4]!, 'f'.repeat(40), 'HEAD'])
    expect([...blobs.keys()]).toEqual(ids.slice(2))
    expect(Buffer.from(blobs.get(ids[2]!)!).toString()).toBe('\uFEFFGet-Item\r\n')
    expect(api.requests).toBe(1)
    expect(await api.getTextBlobs([])).toEqual(new Map())
    expect(api.requests).toBe(1)
    expect(hub.violations).toEqual([])
  })

  test('a file at the tip of a branch', async () => {
    const api = await open()
    const read = async (path: string, ref = 'main', most = 100): Promise<string | undefined> => {
      const bytes = await api.getFile(path, ref, most)
      return bytes && Buffer.from(bytes).toString()
    }
    expect(await read('.github/lint.yml')).toBe('extends: strict\n')
    expect(await read('docs/ä b#?.md', repository.pull.head)).toBe('hello\n')
    expect(await read('.github/lint.yml', 'main', 5)).toBeUndefined()
    expect(await read('.github')).toBeUndefined()
    expect(await read('nowhere.yml')).toBeUndefined()
    expect(hub.violations).toEqual([])
  })
})

describe('reviews', () => {
  test('with comments on lines, ranges and deleted lines', async () => {
    const api = await open()
    const made = await api.createReview(
      7,
      review({ comments: [comment, { ...comment, startLine: 1, line: 4 }, { ...comment, side: 'LEFT' }, { ...comment, line: 33, body: 'x'.repeat(65_536) }] }),
    )
    expect(made).toMatchObject({ state: 'COMMENTED', author: { login: 'github-actions[bot]', bot: true }, commit: repository.pull.head })
    expect(hub.requests.at(-1)?.body).toMatchObject({ event: 'COMMENT', comments: [{ line: 3 }, { start_line: 1, start_side: 'RIGHT', line: 4 }, {}, {}] })
    const { items } = await api.listReviewComments(7)
    expect(items.map(({ side, line }) => [side, line])).toEqual([
      ['RIGHT', 3],
      ['RIGHT', 4],
      ['LEFT', 3],
      ['RIGHT', 33],
    ])
    expect(hub.violations).toEqual([])
  })

  test.each([
    ['a line outside of the diff', { line: 20 }, 'line must be part of the diff'],
    ['a file outside of the diff', { path: 'a.sh' }, 'line must be part of the diff'],
    ['a context line on the left', { side: 'LEFT', line: 4 }, 'line must be part of the diff'],
    ['a range over two hunks', { startLine: 3, line: 30 }, 'same hunk'],
    ['a range of one line', { startLine: 3 }, 'must precede'],
    ['no side that there is', { side: 'MIDDLE' }, 'MIDDLE'],
    ['a body that is too long', { body: 'x'.repeat(65_537) }, 'too long'],
  ])('one comment with %s refuses the whole review', async (_name, wrong, message) => {
    const api = await open()
    const fault = await faultOf(api.createReview(7, review({ comments: [comment, { ...comment, ...(wrong as object) }] })))
    expect(fault).toMatchObject({ kind: 'invalid', status: 422, message: expect.stringContaining(message) })
    expect(repository.comments).toEqual([])
  })

  test('a pending one that was left behind is in the way until it is deleted', async () => {
    const api = await open()
    repository.reviews.push({ id: 5, user: actionsBot, state: 'PENDING', body: '', commit: repository.pull.head })
    repository.reviews.push({ id: 6, user: { login: 'hubot', type: 'User' }, state: 'PENDING', body: '', commit: repository.pull.head })
    expect(await faultOf(api.createReview(7, review()))).toMatchObject({ kind: 'invalid', message: expect.stringContaining('one pending review') })
    expect((await api.listReviews(7)).items).toMatchObject([{ id: 5, state: 'PENDING' }])
    await api.deletePendingReview(7, 5)
    const { id } = await api.createReview(7, review())
    expect(await faultOf(api.deletePendingReview(7, id))).toMatchObject({ kind: 'invalid' })
    expect(hub.violations).toEqual([])
  })

  test('comments are found page by page, changed and deleted', async () => {
    const api = await open()
    const mine = await api.createReview(7, review({ comments: [comment] }))
    const first = repository.comments[0]!.id
    const reply = repository.comment({ login: 'mona', type: 'User' }, { ...comment, replyTo: first })
    for (let index = 0; index < 120; index++) repository.comment({ login: 'hubot', type: 'Bot' }, comment)
    const { items, truncated } = await api.listReviewComments(7)
    expect([items.length, truncated, mine.url]).toEqual([122, false, expect.stringContaining(String(mine.id))])
    expect(items.find(({ id }) => id === reply)).toMatchObject({ replyTo: first, author: { login: 'mona', bot: false } })
    await api.updateReviewComment(first, 'Fixed')
    expect(repository.comments[0]?.body).toBe('Fixed')
    await api.deleteReviewComment(reply)
    expect(await faultOf(api.deleteReviewComment(reply))).toMatchObject({ kind: 'missing', status: 404 })
    expect(hub.violations).toEqual([])
  })

  test('a comment whose line was changed again is outdated', async () => {
    const api = await open()
    await api.createReview(7, review({ comments: [comment, { ...comment, line: 30 }] }))
    repository.push({
      ...spec.head,
      'deploy/web.yaml': lines(40, line => (line === 3 || line === 30 ? `changed ${line}${line === 3 ? ' again' : ''}` : `line ${line}`)),
    })
    const { items } = await api.listReviewComments(7)
    expect(items.map(item => item.line)).toEqual([undefined, 30])
    expect(hub.violations).toEqual([])
  })

  test('a token that may not write is told what it lacks', async () => {
    hub.readOnly = true
    const fault = await faultOf((await open()).createReview(7, review()))
    expect(fault).toMatchObject({ kind: 'denied', status: 403, permission: 'pull_requests=write', message: 'Resource not accessible by integration' })
  })
})
