import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ApiFault, type GitHubApi } from '../../src/github/api.js'
import { type ConnectOptions, connect } from '../../src/github/octokit.js'
import { type Fault, type Loopback, startLoopback } from './loopback.js'
import type { Repository } from './repository.js'

let hub: Loopback
let repository: Repository
let waits: number[]

const spec = { base: { 'a.sh': 'a\n' }, head: { 'a.sh': 'b\n', 'b.sh': 'some text\n' } }

// The server compiles the description when it is first asked, which takes longer than the time limit of these tests.
beforeAll(async () => {
  hub = await startLoopback()
  repository = hub.repository('octo-org/shop', spec)
  const api = await open({ timeout: 30_000 })
  await api.getPull(7)
  await post(api)
  await hub.close()
})
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
    // A machine that is busy with other things answers late.
    timeout: 10_000,
    now: () => 1_000_000,
    pause: async milliseconds => {
      waits.push(milliseconds)
    },
    ...options,
  })

/** For servers that are late on purpose. */
const patienceFor = ({ delay }: Fault): Partial<ConnectOptions> => (delay === undefined ? {} : { timeout: delay / 2 })

const faultOf = async (call: Promise<unknown>): Promise<ApiFault> => {
  const fault = await call.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(fault instanceof ApiFault)) throw new Error(`not a fault: ${fault}`)
  return fault
}

const post = (api: GitHubApi) => api.createReview(7, { commit: repository.pull.head, event: 'COMMENT', body: 'x', comments: [] })

describe('reads are tried again', () => {
  test.each<[string, Fault, number[]]>([
    ['after a 502', { status: 502, body: '<html>' }, [1000]],
    ['after two', { status: 503, times: 2 }, [1000, 4000]],
    ['after a connection that broke', { drop: 'before' }, [1000]],
    ['after an answer that broke off', { drop: 'middle' }, [1000]],
    ['after no answer in time', { delay: 2000 }, [1000]],
    ['after a page that a proxy sent', { status: 200, body: '<html>' }, [1000]],
    ['when a secondary limit says so', { status: 403, headers: { 'retry-after': '7' }, body: { message: 'You have exceeded a secondary rate limit' } }, [7000]],
    ['a minute after a limit that names no time', { status: 429 }, [60_000]],
    ['when the quota is filled again', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1012' } }, [12_000]],
    ['after a limit in words', { status: 403, body: { message: 'You have triggered an abuse detection mechanism' } }, [60_000]],
  ])('%s', async (_name, fault, expected) => {
    const api = await open(patienceFor(fault))
    hub.faults.push(fault)
    expect(await api.getPull(7)).toMatchObject({ number: 7 })
    expect(waits).toEqual(expected)
    expect(api.requests).toBe(1 + expected.length)
  })

  test('so are raw bytes and GraphQL', async () => {
    const api = await open()
    const tree = await api.getTree(repository.pull.head, true)
    const { id } = tree.entries.find(entry => entry.path === 'b.sh')!
    hub.faults.push({ path: /blobs/, drop: 'middle' }, { path: /graphql/, status: 502 })
    expect(Buffer.from((await api.getBlob(id, 100))!).toString()).toBe('some text\n')
    expect((await api.getTextBlobs([id])).size).toBe(1)
    expect(waits).toEqual([1000, 1000])
  })

  test('but not for ever', async () => {
    hub.faults.push({ status: 500, times: 9 })
    expect(await faultOf((await open()).getPull(7))).toMatchObject({ kind: 'broken', status: 500 })
    expect(hub.requests.length).toBe(3)
  })

  test('and not where the wait is too long', async () => {
    hub.faults.push({ status: 429, headers: { 'retry-after': '3600' } })
    expect(await faultOf((await open()).getPull(7))).toMatchObject({ kind: 'limited', retryAfter: 3600 })
    expect(waits).toEqual([])
  })
})

describe('what will not get better is not tried again', () => {
  test.each<[string, Fault, object]>([
    ['a bad token', { status: 401, body: { message: 'Bad credentials' } }, { kind: 'denied', status: 401, message: 'Bad credentials' }],
    ['a missing right', { status: 403, headers: { 'x-accepted-github-permissions': 'contents=read' } }, { kind: 'denied', permission: 'contents=read' }],
    ['nothing there', { status: 404 }, { kind: 'missing', request: 'GET /repos/{owner}/{repo}/pulls/{pull_number}' }],
    ['a diff that is too large', { status: 406 }, { kind: 'invalid' }],
    [
      'reasons as objects',
      { status: 422, body: { message: 'Validation Failed', errors: [{ field: 'body', code: 'missing' }] } },
      { message: 'Validation Failed; body missing' },
    ],
    ['a page instead of JSON', { status: 418, body: undefined }, { kind: 'invalid' }],
  ])('%s', async (_name, fault, expected) => {
    hub.faults.push(fault)
    expect(await faultOf((await open()).getPull(7))).toMatchObject(expected)
    expect(hub.requests.length).toBe(1)
  })

  test('a message is cut', async () => {
    hub.faults.push({ status: 400, body: { message: 'x'.repeat(10_000) } })
    expect((await faultOf((await open()).getPull(7))).message.length).toBe(500)
  })

  test('an answer of another shape is a fault as well', async () => {
    hub.faults.push({ status: 200, body: [], times: 3 })
    expect(await faultOf((await open()).getTree('a'.repeat(40), true))).toMatchObject({ kind: 'broken' })
  })

  test('GraphQL that refuses', async () => {
    const id = 'a'.repeat(40)
    hub.faults.push({ status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] } })
    expect(await faultOf((await open()).getTextBlobs([id]))).toMatchObject({ kind: 'denied', message: 'Resource not accessible' })
    hub.faults.push({ status: 200, body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] } })
    expect(await faultOf((await open({ patience: 5 })).getTextBlobs([id]))).toMatchObject({ kind: 'limited' })
    expect(await faultOf((await open({ repository: 'octo-org/other' })).getTextBlobs([id]))).toMatchObject({ kind: 'missing' })
  })

  test('no token', async () => expect(await faultOf(open({ token: '' }))).toMatchObject({ kind: 'denied' }))
})

describe('writes are sent once', () => {
  test.each<[string, Fault, object, number]>([
    ['a 502 that lost the answer', { status: 502, after: true }, { kind: 'broken', status: 502 }, 1],
    ['a 502 before anything was done', { status: 502 }, { kind: 'broken', status: 502 }, 0],
    ['a connection that broke', { drop: 'before', after: true }, { kind: 'broken', status: 0 }, 1],
    ['an answer that broke off', { drop: 'middle' }, { kind: 'broken' }, 1],
    ['no answer in time', { delay: 2000 }, { kind: 'timeout', status: 0 }, 1],
    ['a limit that asks for too long a wait', { status: 403, headers: { 'retry-after': '300' } }, { kind: 'limited', retryAfter: 300 }, 0],
    ['what GitHub does not take', { status: 422 }, { kind: 'invalid' }, 0],
  ])('%s', async (_name, fault, expected, reviews) => {
    const api = await open(patienceFor(fault))
    hub.faults.push(fault)
    expect(await faultOf(post(api))).toMatchObject(expected)
    if (fault.delay) await new Promise(resolve => setTimeout(resolve, 1500))
    expect(repository.reviews.length).toBe(reviews)
    expect(hub.requests.length).toBe(1)
    expect(waits).toEqual([])
  })

  test.each<[string, Fault, number]>([
    ['a limit that is disguised', { status: 422, body: { message: 'Validation Failed', errors: [{ code: 'abuse' }] } }, 60_000],
    ['too many in a row', { status: 422, body: { message: 'Unprocessable', errors: ['was submitted too quickly'] } }, 60_000],
    ['a limit with its time', { status: 403, headers: { 'retry-after': '3' } }, 3000],
    ['a limit in words', { status: 429, body: { message: 'You have exceeded a secondary rate limit' } }, 60_000],
  ])('but again after %s, which refused it', async (_name, fault, wait) => {
    const api = await open()
    hub.faults.push(fault)
    expect(await post(api)).toMatchObject({ state: 'COMMENTED' })
    expect(repository.reviews).toHaveLength(1)
    expect(waits).toEqual([wait])
  })
})
