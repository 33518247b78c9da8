import { describe, expect, test } from '@jest/globals'
import { targetOf } from '../../src/github/event.js'
import { type EventDetails, type EventName, payloadOf } from './payloads.js'
import { makeRepository, type RepositorySpec } from './repository.js'

const to = { api: 'https://api.example.com', web: 'https://example.com' }
const run = { sha: 'a'.repeat(40), refName: 'main' }
const zeros = '0'.repeat(40)
const spec = { base: { 'a.sh': 'a\n' }, head: { 'a.sh': 'b\n' } }
const shop = makeRepository('octo-org/shop', spec)
const { base, head } = shop.pull

const read = (event: EventName, more: Partial<RepositorySpec> = {}, details: EventDetails = {}) =>
  targetOf(event, payloadOf(event, makeRepository('octo-org/shop', { ...spec, ...more }), to, details), run)

describe('pull_request', () => {
  test.each(['opened', 'synchronize', 'reopened', 'ready_for_review', 'edited'])('%s tells both ends', action => {
    expect(read('pull_request', {}, { action })).toEqual({
      kind: 'pull-request',
      number: 7,
      base: { sha: base, ref: 'main', repository: 'octo-org/shop' },
      head: { sha: head, ref: 'change', repository: 'octo-org/shop' },
      draft: false,
      fork: false,
      author: 'mona',
      privileged: false,
    })
  })

  test('from a fork', () => expect(read('pull_request', { fork: true })).toMatchObject({ fork: true, head: { repository: 'mona/shop' } }))
  test('from a fork that was deleted', () => {
    const target = read('pull_request', { fork: 'deleted' })
    expect(target).toMatchObject({ fork: true, head: { sha: head, ref: 'change' } })
    expect(target).not.toHaveProperty('head.repository')
  })
  test('of a draft', () => expect(read('pull_request', { draft: true })).toMatchObject({ draft: true }))
  test('with the rights of the base', () => expect(read('pull_request_target')).toMatchObject({ kind: 'pull-request', privileged: true }))
  test('that was closed', () => expect(read('pull_request', {}, { action: 'closed' })).toEqual({ kind: 'nothing', reason: 'the pull request is closed' }))
  test('is not renumbered by an input', () => {
    expect(targetOf('pull_request', payloadOf('pull_request', shop, to), { ...run, pullNumber: '9' })).toMatchObject({ number: 7 })
  })
})

describe('other events', () => {
  test('merge_group', () => expect(read('merge_group')).toEqual({ kind: 'merge-group', base, head, baseRef: 'main' }))
  test('merge_group that is gone', () => expect(targetOf('merge_group', { action: 'destroyed' }, run)).toMatchObject({ kind: 'nothing' }))
  test('push', () => expect(read('push')).toEqual({ kind: 'push', before: base, after: head, ref: 'main', forced: false, defaultBranch: 'main' }))
  test('push of a new branch has nothing before it', () => {
    expect(read('push', {}, { before: zeros, ref: 'refs/heads/feature/x' })).toEqual({
      kind: 'push',
      after: head,
      ref: 'feature/x',
      forced: false,
      defaultBranch: 'main',
    })
  })
  test('push that deletes', () => expect(read('push', {}, { after: zeros })).toMatchObject({ kind: 'nothing' }))
  test.each(['schedule', 'workflow_dispatch'] as const)('%s looks at the whole tree', event => {
    expect(read(event)).toEqual({ kind: 'tree', commit: run.sha, ref: 'main' })
  })
  test.each(['workflow_dispatch', 'workflow_run', 'issue_comment'])('%s takes the number from the inputs', event => {
    expect(targetOf(event, {}, { ...run, pullNumber: ' 12 ' })).toEqual({ kind: 'pull-number', number: 12 })
  })
  test.each(['0', '-1', '1e3', 'x', '1.5', '99999999999999999999'])('%s is not a number of a pull request', pullNumber => {
    expect(targetOf('workflow_dispatch', {}, { ...run, pullNumber })).toMatchObject({ kind: 'nothing' })
  })
  test('workflow_run tells where the head is, also of a fork', () => {
    expect(read('workflow_run')).toEqual({ kind: 'workflow-run', head, owner: 'octo-org', branch: 'change' })
    expect(read('workflow_run', { fork: true })).toEqual({ kind: 'workflow-run', head, owner: 'mona', branch: 'change' })
  })
  test('workflow_run keeps the head beside a number from the inputs', () => {
    const payload = payloadOf('workflow_run', shop, to)
    expect(targetOf('workflow_run', payload, { ...run, pullNumber: '9' })).toMatchObject({ kind: 'workflow-run', head, number: 9 })
    expect(targetOf('workflow_run', payload, { ...run, pullNumber: '9; rm' })).toMatchObject({ kind: 'nothing' })
  })
  test.each(['pull_request_target', 'push'] as const)('workflow_run after %s has the commit of the base, so it needs a number', of => {
    const payload = payloadOf('workflow_run', shop, to, { of })
    expect(targetOf('workflow_run', payload, run)).toMatchObject({ kind: 'nothing' })
    expect(targetOf('workflow_run', payload, { ...run, pullNumber: '9' })).toEqual({ kind: 'pull-number', number: 9 })
  })
  test('workflow_run of a fork that was deleted', () => expect(read('workflow_run', { fork: 'deleted' })).toMatchObject({ kind: 'nothing' }))
  test('an event that has no change', () => expect(targetOf('watch', {}, run)).toMatchObject({ kind: 'nothing' }))
})

describe('payloads that GitHub does not send', () => {
  const events = ['pull_request', 'pull_request_target', 'merge_group', 'push']
  const good = JSON.parse(JSON.stringify(payloadOf('pull_request', shop, to)))
  const broken = (change: (pull: { number: unknown; head: { sha: unknown }; base?: { sha: unknown } }) => void): unknown => {
    const payload = structuredClone(good)
    change(payload.pull_request)
    return payload
  }
  test.each(events)('%s', event => {
    for (const payload of [undefined, null, 1, 'x', [], {}, { pull_request: null, merge_group: [], before: 1 }]) {
      expect(targetOf(event, payload, run)).toMatchObject({ kind: 'nothing', reason: expect.stringContaining(event) })
    }
  })
  test.each([
    ['a number as text', broken(pull => (pull.number = '7'))],
    ['a negative number', broken(pull => (pull.number = -7))],
    ['a branch for a commit', broken(pull => (pull.head.sha = 'main'))],
    ['a commit with more behind it', broken(pull => (pull.base!.sha = `${base}\n--upload-pack=x`))],
    ['no base', broken(pull => delete pull.base)],
  ])('%s', (_name, payload) => expect(targetOf('pull_request', payload, run)).toMatchObject({ kind: 'nothing' }))
  test('a schedule without a commit', () => expect(targetOf('schedule', {}, { ...run, sha: '' })).toMatchObject({ kind: 'nothing' }))
})
