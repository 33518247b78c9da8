import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Loopback, startLoopback } from '../github/loopback.js'
import type { Repository } from '../github/repository.js'
import { runAction } from './run-action.js'

const pool = (name: string): string => `az aks nodepool add -g rg --cluster-name shop --name ${name} --os-type Windows\n`
const reviews = /\/pulls\/7\/reviews(?:\?|$)/

let hub: Loopback
let repository: Repository

beforeEach(async () => {
  hub = await startLoopback()
  repository = hub.repository('octo-org/shop', { base: {}, head: { 'pool.sh': pool('winpool1') } })
})
afterEach(async () => {
  await hub.close()
})

/** Whatever GitHub does, the gate holds, and nothing is lost or doubled. */
async function expectBlocked(): Promise<string> {
  const run = await runAction(hub, repository)
  expect(run.code).toBe(1)
  expect(run.summary).toContain('long-windows-pool-name')
  expect(run.log).toContain('file=pool.sh')
  return run.log
}

describe('posting the review', () => {
  test('the answer is lost after the write went through: nothing is doubled', async () => {
    hub.faults.push({ method: 'POST', path: reviews, status: 502, after: true })
    expect(await expectBlocked()).toContain('but the review is there')
    expect(repository.reviews).toHaveLength(1)
  })

  test('the connection breaks before the write: it is sent again', async () => {
    hub.faults.push({ method: 'POST', path: reviews, drop: 'before' })
    await expectBlocked()
    expect(repository.reviews).toHaveLength(1)
    expect(repository.comments).toHaveLength(1)
  })

  test('GitHub takes no comments on these lines: they stand in the body', async () => {
    hub.faults.push({
      method: 'POST',
      path: reviews,
      status: 422,
      body: { message: 'Unprocessable Entity', errors: ['Pull request review thread line must be part of the diff'] },
    })
    expect(await expectBlocked()).toContain('they stand in the body of the review')
    expect(repository.reviews[0]!.body).toContain('long-windows-pool-name')
    expect(repository.comments).toEqual([])
  })

  test.each([403, 429])('a rate limit (%i) is told in one line', async status => {
    const headers = { 'retry-after': '600' }
    hub.faults.push({ method: 'POST', path: reviews, status, headers, body: { message: 'You have exceeded a secondary rate limit' }, times: 9 })
    expect(await expectBlocked()).toContain('GitHub takes no more requests for now')
    expect(repository.reviews).toEqual([])
  })

  test('the list of comments cannot be read: nothing is posted twice', async () => {
    hub.faults.push({ method: 'GET', path: /\/comments/, status: 500, times: 9 })
    await expectBlocked()
    expect(repository.reviews).toEqual([])
  })
})

describe('what stands on the pull request', () => {
  test('our pending review is deleted first', async () => {
    repository.reviews.push({ id: repository.next(), user: hub.viewer, state: 'PENDING', body: '', commit: repository.pull.head })
    await expectBlocked()
    expect(repository.reviews.map(review => review.state)).toEqual(['COMMENTED'])
  })

  test('a marker in the comment of somebody else is not ours', async () => {
    await runAction(hub, repository)
    const body = repository.comments[0]!.body
    const other = hub.repository('octo-org/copy', { base: {}, head: { 'pool.sh': pool('winpool1') } })
    const id = other.comment({ login: 'mallory', type: 'User' }, { path: 'pool.sh', line: 1, body })
    expect((await runAction(hub, other)).code).toBe(1)
    expect(other.comments.filter(comment => comment.user.type === 'Bot')).toHaveLength(1)
    other.push({ 'pool.sh': pool('win1') })
    await runAction(hub, other)
    expect(other.comments.map(comment => comment.id)).toEqual([id])
  })
})

describe('reading the change', () => {
  test('a short failure of GitHub is tried again', async () => {
    hub.faults.push({ method: 'GET', path: /\/git\/trees\//, status: 503 })
    await expectBlocked()
  })

  test('a token that may not read is told what it needs', async () => {
    hub.faults.push({
      method: 'GET',
      path: /\/compare\//,
      status: 403,
      headers: { 'x-accepted-github-permissions': 'contents=read' },
      body: { message: 'Resource not accessible by integration' },
      times: 9,
    })
    const run = await runAction(hub, repository)
    expect(run.code).toBe(1)
    expect(run.log).toContain('it needs contents=read')
  })

  test('a branch that is gone ends in one line, not in a stack', async () => {
    hub.faults.push({ method: 'GET', path: /\/compare\//, status: 404, times: 9 })
    const run = await runAction(hub, repository)
    expect(run.code).toBe(1)
    expect(run.log).not.toMatch(/^\s+at /m)
  })
})
