import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseMarkers } from '../../src/report/marker.js'
import { type Fault, type Loopback, startLoopback } from '../github/loopback.js'
import type { Repository } from '../github/repository.js'
import { type HereOptions, type RunHere, runHere } from './run-here.js'

// In each case: nothing lost, nothing doubled, one clear line on what happened.

const pool = (name: string): string => `az aks nodepool add -g rg --cluster-name shop --name ${name} --os-type Windows\n`
const posting = { method: 'POST', path: /\/pulls\/7\/reviews$/ } as const
const person = { login: 'mona', type: 'User' } as const

let hub: Loopback
let repository: Repository

beforeEach(async () => {
  hub = await startLoopback()
  repository = hub.repository('octo-org/shop', { base: {}, head: { 'pool.sh': pool('winpool1') } })
})
afterEach(async () => {
  expect(hub.violations).toEqual([])
  await hub.close()
})

const run = (options: HereOptions = {}) => runHere(hub, repository, options)
const logOf = ({ log }: RunHere): string => log.join('\n')
const marks = () => [...repository.comments, ...repository.reviews].flatMap(({ body }) => parseMarkers(body))

/** The gate held, and the findings stand where no permission is needed. */
function expectHeld({ failed, summary, annotations }: RunHere): void {
  expect(failed).toContain('1 error that this change brings in')
  expect(summary).toContain('long-windows-pool-name')
  expect(annotations).toContainEqual(expect.objectContaining({ level: 'error', properties: expect.objectContaining({ file: 'pool.sh' }) }))
}

describe('more than GitHub shows', () => {
  test('more than 3,000 files: all are scanned, the rest of the list is said to be missing, and the gate closes', async () => {
    const many = Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`img/${index}.png`, `${index}`]))
    repository = hub.repository('octo-org/many', { base: {}, head: { ...many, 'z/pool.sh': pool('winpool1') } })
    const closed = await run({ inputs: { 'fail-on': 'none' } })
    expect(closed.failed).toContain('more files than GitHub lists (3000)')
    expect(closed.summary).toContain('more files than GitHub lists')
    expect(repository.comments).toEqual([])
    expect(repository.reviews[0]!.body).toMatch(/long-windows-pool-name.*\[`z\/pool\.sh:1`\]\(http\S+\/z\/pool\.sh\?plain=1#L1\)/)
    const warned = await run({ inputs: { 'fail-on': 'none', 'on-unscanned': 'warn' } })
    expect(warned.failed).toBeUndefined()
    expect(marks()).toHaveLength(1)
  }, 30_000)

  test('a diff too large to show: the finding stands in the body with a link', async () => {
    hub.limits.patchBytes = 10
    expectHeld(await run())
    expect(repository.comments).toEqual([])
    expect(repository.reviews[0]!.body).toContain('[`pool.sh:1`](')
    await run()
    expect(marks()).toHaveLength(1)
  })

  test('a tree that is cut short is read folder by folder', async () => {
    repository = hub.repository('octo-org/tree', {
      base: {},
      head: { 'pool.sh': pool('winpool1'), 'a/1.sh': 'echo\n', 'a/2.sh': 'echo\n', 'b/1.sh': 'echo\n' },
    })
    hub.limits.treeEntries = 3
    expectHeld(await run())
  })

  test('more comments than can be listed: nothing is said twice, and the gate holds', async () => {
    for (let index = 0; index <= 3000; index++) repository.comment(person, { path: 'pool.sh', line: 1, body: 'x' })
    const left = await run()
    expectHeld(left)
    expect(logOf(left)).toContain('more comments than can be listed')
    expect(marks()).toEqual([])
  }, 20_000)

  test('a folder that is cut short itself is said to be, and the gate closes', async () => {
    repository = hub.repository('octo-org/tree', { base: {}, head: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.sh`, 'echo\n'])) })
    hub.limits.treeEntries = 3
    expect((await run()).failed).toContain('the repository has more files than GitHub lists')
    expect((await run({ inputs: { 'on-unscanned': 'warn' } })).failed).toBeUndefined()
  })

  test('a file too large, or no text, is named, and the gate closes', async () => {
    repository.push({ 'pool.sh': pool('winpool1'), 'big.yaml': 'x'.repeat(2000), 'binary.yaml': new Uint8Array([0, 1]) })
    const closed = await run({ inputs: { 'fail-on': 'none', 'max-file-size': '1000' } })
    expect(closed.failed).toBe('2 changed files were not scanned')
    for (const name of ['big.yaml', 'binary.yaml']) expect(closed.summary).toContain(name)
    expect((await run({ inputs: { 'fail-on': 'none', 'max-file-size': '1000', 'on-unscanned': 'warn' } })).failed).toBeUndefined()
  })
})

test('what stands for something elsewhere is told: a pointer of Git LFS closes the gate, a link and a submodule are not followed', async () => {
  repository.push({
    'stored.yaml': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0f'.repeat(32)}\nsize 12345\n`,
    'link.yaml': { link: '../../etc/passwd' },
    'modules/other': { submodule: 'c'.repeat(40) },
  })
  const { failed, summary } = await run()
  expect(failed).toBe('1 changed file was not scanned')
  expect(summary).toContain('`stored.yaml`: a pointer of Git LFS')
  expect(summary).toContain('`link.yaml`: it is a link, and links are not followed')
  expect(summary).toContain('`modules/other`: it is a submodule')
})

describe('more than the budget', () => {
  const left = async (inputs: HereOptions['inputs'], more: HereOptions) => run({ inputs: { 'fail-on': 'none', ...inputs }, ...more })

  test('a changed file that has no room is named, and the gate closes', async () => {
    repository.push({ 'a.sh': 'echo\n', 'pool.sh': pool('winpool1') })
    const closed = await left({}, { budget: { files: 1 } })
    expect(closed.failed).toBe('1 changed file was not scanned')
    expect(closed.summary).toContain('`pool.sh`: too many files: the limit is 1')
    expect((await left({ 'on-unscanned': 'warn' }, { budget: { files: 1 } })).failed).toBeUndefined()
  })

  test('a run that takes too long says what it left, and the gate closes', async () => {
    let time = 0
    const slow = { clock: () => (time += 1000), budget: { time: 500 } }
    const closed = await left({}, slow)
    expect(closed.failed).toMatch(/^1 changed file was not scanned; reading scripts across files was left out: the scan takes longer than 0.5 seconds; /)
    expect(closed.summary).toContain('`pool.sh`: the scan takes longer than 0.5 seconds')
    expect((await left({ 'on-unscanned': 'warn' }, slow)).failed).toBeUndefined()
  })

  test('files around the change that have no room are told and fail nothing', async () => {
    repository = hub.repository('octo-org/around', {
      base: { 'a.sh': 'echo\n', 'b.sh': 'echo\n' },
      head: { 'a.sh': 'echo\n', 'b.sh': 'echo\n', 'pool.sh': pool('win1') },
    })
    const passed = await left({}, { budget: { files: 2 } })
    expect(passed.failed).toBeUndefined()
    expect(passed.summary).toContain('1 file around the change could not be read (too many files: the limit is 2)')
  })
})

describe('posting', () => {
  test.each<[string, Fault]>([
    ['403', { ...posting, status: 403, headers: { 'retry-after': '5' }, body: { message: 'You have exceeded a secondary rate limit' } }],
    ['429', { ...posting, status: 429, headers: { 'retry-after': '5' } }],
    ['422 "abuse"', { ...posting, status: 422, body: { message: 'Validation Failed', errors: [{ code: 'abuse' }] } }],
    ['422 "submitted too quickly"', { ...posting, status: 422, body: { message: 'Unprocessable', errors: ['was submitted too quickly'] } }],
  ])('a secondary limit in the form of %s is waited for', async (_, fault) => {
    hub.faults.push(fault)
    expectHeld(await run())
    expect(marks()).toHaveLength(1)
  })

  test('a limit that lasts is told', async () => {
    hub.faults.push({ ...posting, status: 429, headers: { 'retry-after': '5' }, body: { message: 'Slow down' }, times: 9 })
    const left = await run()
    expectHeld(left)
    expect(logOf(left)).toContain('GitHub takes no more requests for now (Slow down), so there are no comments on the pull request from this run')
    await run()
    await run()
    await run()
    expect(marks()).toHaveLength(1)
  })

  test.each<[string, Fault, string]>([
    ['a 502 after the write went through', { ...posting, status: 502, after: true }, 'but the review is there'],
    ['a connection that broke after it', { ...posting, drop: 'before', after: true }, 'but the review is there'],
    ['an answer that broke off', { ...posting, drop: 'middle' }, 'but the review is there'],
    ['an answer that came too late', { ...posting, delay: 900, after: true }, 'but the review is there'],
    ['a 502 before it', { ...posting, status: 502 }, 'posted a review'],
    ['a connection that broke before it', { ...posting, drop: 'before' }, 'posted a review'],
  ])('%s doubles nothing', async (_, fault, line) => {
    await run()
    repository.comments.splice(0)
    repository.reviews.splice(0)
    hub.faults.push(fault)
    const left = await run({ timeout: 500 })
    expectHeld(left)
    expect(logOf(left)).toContain(line)
    expect(marks()).toHaveLength(1)
  })

  test('a pending review that a broken run left behind is deleted first', async () => {
    repository.reviews.push({ id: repository.next(), user: hub.viewer, state: 'PENDING', body: '', commit: repository.pull.head })
    repository.reviews.push({ id: repository.next(), user: person, state: 'PENDING', body: '', commit: repository.pull.head })
    expectHeld(await run())
    expect(repository.reviews.map(({ user, state }) => `${user.login} ${state}`)).toEqual(['mona PENDING', 'github-actions[bot] COMMENTED'])
  })

  test('one line that GitHub does not take costs no finding', async () => {
    hub.faults.push({ ...posting, status: 422, body: { message: 'Unprocessable Entity', errors: ['line must be part of the diff'] } })
    const left = await run()
    expectHeld(left)
    expect(logOf(left)).toContain('GitHub did not take the comments on lines')
    expect(marks()).toHaveLength(1)
  })
})

describe('settling', () => {
  beforeEach(async () => {
    repository.push({ 'a.sh': pool('winpool1'), 'b.sh': pool('winpool2'), 'c.sh': pool('winpool3') })
    await run()
    repository.comment(person, { path: 'c.sh', line: 1, body: 'Why?', replyTo: repository.comments[2]!.id })
    repository.push({ 'a.sh': pool('win1'), 'b.sh': pool('win2'), 'c.sh': pool('win3') })
  })

  test.each<[string, Fault]>([
    ['a 502 after a deletion', { method: 'DELETE', status: 502, after: true }],
    ['a 502 before a deletion', { method: 'DELETE', status: 502 }],
    ['a comment that was deleted meanwhile', { method: 'DELETE', status: 404, after: true }],
    ['a 500 for an edit', { method: 'PATCH', status: 500 }],
    ['a limit', { method: 'DELETE', status: 429, headers: { 'retry-after': '900' } }],
    ['threads that cannot be listed', { path: /graphql/, status: 500, times: 3 }],
  ])('%s: the next run ends the work', async (_, fault) => {
    hub.faults.push(fault)
    const { failed, log } = await run()
    expect(failed).toBeUndefined()
    expect(log.filter(line => line.includes('could not be settled')).length).toBeLessThanOrEqual(1)
    hub.faults.splice(0)
    await run()
    expect(marks()).toEqual([])
    expect(repository.comments.map(({ user, path }) => `${user.login} ${path}`)).toEqual(['github-actions[bot] c.sh', 'mona c.sh'])
  })
})

describe('reading', () => {
  test.each<[string, Fault]>([
    ['the list of files', { path: /\/files/, status: 502 }],
    ['the comparison', { path: /\/compare\//, drop: 'before' }],
    ['a tree', { path: /\/trees\//, status: 500 }],
    ['the blobs in one request', { path: /graphql/, status: 502, times: 3 }],
    ['the comments', { path: /\/comments/, drop: 'middle' }],
    ['the pull request', { path: /\/pulls\/7$/, status: 504 }],
    ['the config', { path: /\/contents\//, status: 429, headers: { 'retry-after': '2' } }],
  ])('%s is tried again', async (_, fault) => {
    hub.faults.push(fault)
    expectHeld(await run())
    expect(marks()).toHaveLength(1)
  })

  test('what stays unreadable is said in one line', async () => {
    hub.faults.push({ path: /\/compare\//, status: 404, body: { message: 'Not Found' }, times: 9 })
    const { failed, log } = await run()
    expect(failed).toBe(
      'no findings: GET /repos/{owner}/{repo}/compare/{basehead} failed (Not Found; where it should be there, the token may lack a permission)',
    )
    expect(log).toEqual([])
  })

  test('a limit in the middle of the files around the change leaves what needs them open', async () => {
    repository.push({ 'pool.sh': pool('winpool1') })
    repository.advance({ 'around/a.sh': 'echo a\n', 'around/b.sh': 'echo b\n' })
    repository.forcePush({ 'pool.sh': pool('winpool1') })
    hub.faults.push({ path: /graphql/, status: 429, headers: { 'retry-after': '900' }, times: 9 })
    const left = await run()
    expect(left.failed).toContain('1 error')
    expect(marks()).toHaveLength(1)
  })
})

test('on a server of one’s own the addresses are its own', async () => {
  const own = await startLoopback({ enterprise: true })
  const shop = own.repository('octo-org/shop', { base: {}, head: { 'pool.sh': pool('winpool1'), 'web.sh': 'echo\n' } })
  const left = await runHere(own, shop)
  expect(left.failed).toContain('1 error')
  expect(own.requests.map(({ path }) => path).filter(path => !path.startsWith('/api/v3/') && path !== '/api/graphql')).toEqual([])
  expect(left.summary).toContain(`](${own.serverUrl}/octo-org/shop/blob/${shop.pull.head}/pool.sh?plain=1#L1)`)
  expect(left.outputs['review-url']).toContain(`${own.serverUrl}/octo-org/shop/pull/7`)
  shop.comment(person, { path: 'pool.sh', line: 1, body: 'Why?', replyTo: shop.comments[0]!.id })
  own.permissions.contents = 'write'
  shop.push({ 'pool.sh': pool('win1'), 'web.sh': 'echo\n' })
  expect(logOf(await runHere(own, shop))).toContain('1 thread resolved')
  expect(own.violations).toEqual([])
  await own.close()
})
