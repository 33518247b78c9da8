import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseMarkers } from '../../src/report/marker.js'
import { type Loopback, startLoopback } from '../github/loopback.js'
import type { Repository, RepositorySpec } from '../github/repository.js'
import { runHere } from './run-here.js'

// What becomes of a comment from one push to the next.

const pool = (name: string, more = ''): string => `az aks nodepool add -g rg --cluster-name shop --name ${name} --os-type Windows${more}\n`
const config = '.github/aks-windows-lint.yml'
const close = (): void => {
  repository.pull.state = 'closed'
}
const person = { login: 'mona', type: 'User' } as const

let hub: Loopback
let repository: Repository

const open = (spec: Partial<RepositorySpec>): Repository => {
  repository = hub.repository('octo-org/shop', { base: {}, head: {}, ...spec })
  return repository
}
beforeEach(async () => {
  hub = await startLoopback()
})
afterEach(async () => {
  expect(hub.violations).toEqual([])
  await hub.close()
})

const run = (options = {}) => runHere(hub, repository, options)
const ours = () => repository.comments.filter(comment => comment.user.type === 'Bot')
/** What our comments say: where, and which rules. */
const said = () => ours().map(({ path, line, body }) => `${path}:${line} ${parseMarkers(body).map(marker => marker.rule)}`)
const long = 'long-windows-pool-name'

describe('nothing is said twice, nothing is lost', () => {
  beforeEach(async () => {
    open({ base: { 'pool.sh': '# pools\n# of the shop\n' }, head: { 'pool.sh': `# pools\n# of the shop\n${pool('winpool1')}` } })
    await run()
    expect(said()).toEqual([`pool.sh:3 ${long}`])
  })

  test('when the same is pushed again, beside something else', async () => {
    repository.push({ ...repository.spec.head, 'more.sh': 'echo hello\n' })
    await run()
    expect(said()).toEqual([`pool.sh:3 ${long}`])
    expect(repository.reviews).toHaveLength(1)
  })

  test('when lines move', async () => {
    repository.push({ 'pool.sh': `# pools\n# of the shop\nset -e\n\n${pool('winpool1')}` })
    const { failed } = await run()
    expect(said()).toEqual([`pool.sh:5 ${long}`])
    expect(failed).toContain('1 error')
  })

  test('when the branch is rebased and pushed by force', async () => {
    repository.advance({ 'pool.sh': '# pools\n# of the shop\n', 'other.sh': 'echo\n' })
    repository.forcePush({ 'pool.sh': `# all pools\n${pool('winpool1')}` })
    await run()
    expect(said()).toEqual([`pool.sh:2 ${long}`])
  })

  test('when the file is renamed', async () => {
    repository.push({ 'scripts/add-pool.sh': `# pools\n# of the shop\n${pool('winpool1')}` })
    await run()
    expect(said()).toEqual([`scripts/add-pool.sh:3 ${long}`])
  })

  test('when the rule words it otherwise by now', async () => {
    const [comment] = ours()
    comment!.body = comment!.body.replace('the name of', 'a former wording of')
    await run()
    expect(ours()).toHaveLength(1)
    expect(ours()[0]!.body).toContain('a former wording of')
  })

  test('when the comment has lost its line and somebody answered it', async () => {
    const [comment] = ours()
    repository.comment(person, { path: 'pool.sh', line: 3, body: 'Why?', replyTo: comment!.id })
    repository.push({ 'pool.sh': `# pools\n# of the shop\nset -e\n${pool('winpool1')}` })
    await run()
    expect(said()).toEqual([`pool.sh:null ${long}`])
  })

  test('when the base branch gets the fault too: it is old, not fixed', async () => {
    repository.advance({ 'pool.sh': `# pools\n# of the shop\n${pool('winpool1')}` })
    repository.push({ 'pool.sh': `# pools\n# of the shop\n${pool('winpool1')}echo done\n` })
    expect((await run()).outputs.errors).toBe('1')
    expect(ours()).toHaveLength(1)
  })

  test('when the token posts as another account than the inputs say', async () => {
    open({ head: { 'pool.sh': pool('winpool1') } })
    hub.viewer = { login: 'shop-linter[bot]', type: 'Bot' }
    await run()
    await run()
    expect(said()).toEqual([`pool.sh:1 ${long}`])
    repository.push({ 'pool.sh': pool('win1') })
    await run()
    expect(said()).toEqual([])
  })

  test('when a marker is copied by somebody else', async () => {
    open({ head: { 'pool.sh': pool('winpool1') } })
    await run()
    const { body } = ours()[0]!
    ours().splice(0)
    repository.comments.splice(0)
    repository.comment(person, { path: 'pool.sh', line: 1, body })
    repository.comment({ login: 'other[bot]', type: 'Bot' }, { path: 'pool.sh', line: 1, body })
    await run()
    expect(repository.comments.map(comment => comment.user.login)).toEqual(['mona', 'other[bot]', 'github-actions[bot]'])
    repository.push({ 'pool.sh': pool('win1') })
    await run()
    expect(repository.comments.map(comment => comment.user.login)).toEqual(['mona', 'other[bot]'])
    expect(repository.comments.map(comment => comment.body)).toEqual([body, body])
  })

  test('when two configurations share the pull request', async () => {
    await run({ inputs: { 'comment-id': 'team-b' } })
    expect(ours()).toHaveLength(2)
    repository.push({ 'pool.sh': pool('win1') })
    await run({ inputs: { 'comment-id': 'team-b' } })
    expect(ours().flatMap(({ body }) => parseMarkers(body).map(marker => marker.id))).toEqual(['default'])
  })
})

describe('what is fixed', () => {
  test('is deleted, and new again when it comes back', async () => {
    open({ head: { 'pool.sh': pool('winpool1') } })
    await run()
    repository.push({ 'pool.sh': pool('win1') })
    expect((await run()).log.join('\n')).toContain('of our earlier comments: 1 deleted')
    expect(ours()).toEqual([])
    repository.push({ 'pool.sh': pool('winpool1') })
    await run()
    expect(said()).toEqual([`pool.sh:1 ${long}`])
  })

  test.each([
    ['write', true, '1 thread resolved'],
    ['read', false, '1 thread with answers left open: the token would need contents: write to resolve them'],
  ] as const)('is marked where somebody answered, and with contents: %s the thread is resolved: %s', async (contents, resolved, line) => {
    hub.permissions.contents = contents
    open({ head: { 'pool.sh': pool('winpool1') } })
    await run()
    const { id } = ours()[0]!
    const answer = repository.comment(person, { path: 'pool.sh', line: 1, body: `Why? ${ours()[0]!.body}`, replyTo: id })
    const answerBody = repository.comments.find(comment => comment.id === answer)!.body
    const head = repository.push({ 'pool.sh': pool('win1') })
    const { log } = await run()
    expect(log.join('\n')).toContain(line)
    expect(repository.resolved.has(id)).toBe(resolved)
    expect(repository.comments.map(comment => comment.body)).toEqual([expect.stringContaining(`**Fixed in ${head.slice(0, 12)}.**`), answerBody])
    expect(ours()[0]!.body).not.toMatch(/resolved|```suggestion/)
    // Once more, nothing is left to do; and when it comes back it is said anew.
    expect((await run()).requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('graphql'))).toEqual([])
    repository.push({ 'pool.sh': pool('winpool1') })
    await run()
    expect(ours()).toHaveLength(2)
  })

  test('is taken out of a comment that speaks of more', async () => {
    open({ head: { 'pool.sh': pool('winpool1', ' --mode System') } })
    await run()
    expect(said()).toEqual([`pool.sh:1 ${long},windows-system-pool`])
    const { id } = ours()[0]!
    repository.push({ 'pool.sh': pool('winpool1', ' --mode User') })
    // As GitHub does where the line is still in the diff.
    ours()[0]!.line = 1
    await run()
    expect(ours().map(comment => comment.id)).toEqual([id])
    expect(said()).toEqual([`pool.sh:1 ${long}`])
    expect(ours()[0]!.body).not.toContain('windows-system-pool')
    expect(ours()[0]!.body).toContain('Windows pools may have 6')
  })

  test('is struck from the body of a review, and new again when it comes back', async () => {
    open({ head: { 'a.sh': pool('winpool1'), 'b.sh': pool('winpool2'), 'c.sh': pool('winpool3') } })
    await run({ inputs: { 'max-comments': '1' } })
    const body = (): string => repository.reviews[0]!.body
    expect(parseMarkers(body())).toHaveLength(2)
    const head = repository.push({ 'a.sh': pool('winpool1'), 'b.sh': pool('win2'), 'c.sh': pool('winpool3') })
    await run({ inputs: { 'max-comments': '1' } })
    expect(parseMarkers(body())).toHaveLength(1)
    expect(body()).toMatch(new RegExp(`\\| Error \\|.*winpool3.*\\n\\| Fixed in ${head.slice(0, 12)} \\|.*winpool2`))
    repository.push(repository.spec.head)
    await run({ inputs: { 'max-comments': '1' } })
    expect(said()).toEqual([`a.sh:1 ${long}`, `b.sh:1 ${long}`])
    expect(repository.reviews).toHaveLength(2)
  })

  test('is what the pull request takes back altogether', async () => {
    open({ base: { 'README.md': 'x\n' }, head: { 'README.md': 'x\n', 'pool.sh': pool('winpool1') } })
    await run()
    repository.push({ 'README.md': 'x\n', 'logo.png': 'y' })
    const { failed } = await run()
    expect(failed).toBeUndefined()
    expect(ours()).toEqual([])
  })
})

describe('what is not fixed is not called so', () => {
  const answered = async (): Promise<void> => {
    await run()
    repository.comment(person, { path: 'pool.sh', line: 1, body: 'On purpose.', replyTo: ours()[0]!.id })
  }

  test('but allowed', async () => {
    open({ head: { 'pool.sh': pool('winpool1') } })
    await answered()
    repository.push({ 'pool.sh': `# aks-windows-lint: allow ${long} - never deployed\n${pool('winpool1')}` })
    expect((await run()).failed).toBeUndefined()
    expect(ours()[0]!.body).toMatch(/^\*\*Allowed in /)
  })

  test('but no longer checked', async () => {
    open({ head: { 'pool.sh': pool('winpool1') } })
    await answered()
    repository.advance({ [config]: `rules:\n  ${long}: "off"\n` })
    await run()
    expect(ours()[0]!.body).toMatch(/^\*\*No longer checked as of /)
  })

  test('but could not be read this time', async () => {
    open({ head: { 'pool.sh': pool('winpool1'), 'other.sh': 'echo\n' } })
    await run()
    hub.faults.push({ method: 'POST', path: /graphql/, status: 500, times: 9 }, { method: 'GET', path: /\/git\/blobs\//, status: 500, times: 9 })
    expect((await run()).failed).toContain('not scanned')
    expect(said()).toEqual([`pool.sh:1 ${long}`])
    repository.push({ 'pool.sh': new Uint8Array([0, 1, 2]), 'other.sh': 'echo\n' })
    await run()
    expect(ours()).toHaveLength(1)
  })
})

describe('two runs at once', () => {
  /** A second run that does all its work just before the first one posts. */
  const during = (options = {}) => {
    let others: Promise<unknown> | undefined
    hub.faults.push({
      method: 'POST',
      path: /\/reviews$/,
      meanwhile: async () => {
        others = run(options)
        await others
      },
    })
  }

  test('leave each comment once, the oldest', async () => {
    open({ head: { 'a.sh': pool('winpool1'), 'b.sh': pool('winpool2') } })
    during()
    const { failed } = await run()
    expect(failed).toContain('2 errors')
    expect(said()).toEqual([`a.sh:1 ${long}`, `b.sh:1 ${long}`])
    expect(new Set(ours().map(comment => comment.review)).size).toBe(1)
    expect(ours()[0]!.review).toBe(repository.reviews[0]!.id)
    expect(repository.reviews[1]!.body).toContain('said the same at the same time')
  })

  test('leave what stands in the body of a review once', async () => {
    open({ head: { 'a.sh': pool('winpool1') } })
    during({ inputs: { 'max-comments': '0' } })
    await run({ inputs: { 'max-comments': '0' } })
    expect(repository.reviews.flatMap(({ body }) => parseMarkers(body))).toHaveLength(1)
    expect(repository.reviews[1]!.body).toContain('Said twice')
  })

  test('keep two findings that look alike', async () => {
    open({ head: { 'a.sh': `${pool('winpool1')}echo between\n${pool('winpool1')}` } })
    during()
    await run()
    expect(said()).toEqual([`a.sh:1 ${long}`, `a.sh:3 ${long}`])
  })

  test('side by side', async () => {
    open({ head: { 'a.sh': pool('winpool1'), 'b.sh': pool('winpool2') } })
    await Promise.all([run(), run()])
    await run()
    expect(said()).toEqual([`a.sh:1 ${long}`, `b.sh:1 ${long}`])
  })
})

describe('a head that moves', () => {
  test('while the run reads: nothing is posted, and the gate holds for what was read', async () => {
    open({ head: { 'pool.sh': pool('winpool1') } })
    hub.faults.push({ path: /\/git\/trees\//, meanwhile: () => void repository.push({ 'pool.sh': pool('win1') }) })
    const { failed, log } = await run()
    expect(failed).toContain('1 error')
    expect(log.join('\n')).toContain('there is a newer commit')
    expect(repository.reviews).toEqual([])
  })

  test('before the run begins', async () => {
    open({ head: { 'pool.sh': pool('winpool1') } })
    const payload = hub.payload('pull_request', repository)
    repository.push({ 'pool.sh': pool('win1') })
    const { failed } = await run({ payload })
    expect(failed).toContain('1 error')
    expect(repository.reviews).toEqual([])
  })

  test('that is merged meanwhile gets no comment', async () => {
    open({ head: { 'pool.sh': pool('winpool1') } })
    hub.faults.push({ path: /\/git\/trees\//, meanwhile: () => close() })
    const { log } = await run()
    expect(log.join('\n')).toContain('the pull request is closed')
    expect(repository.reviews).toEqual([])
  })
})
