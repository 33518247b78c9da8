import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseMarkers } from '../../src/report/marker.js'
import { type Loopback, startLoopback } from '../github/loopback.js'
import type { Repository, RepositorySpec } from '../github/repository.js'
import { runAction } from './run-action.js'

const create = `#!/bin/bash
CLUSTER=shop
az aks create \\
  --resource-group shop-rg \\
  --name $CLUSTER \\
  --network-plugin kubenet
`
const pool = (name: string): string => `az aks nodepool add \\
  --resource-group shop-rg \\
  --cluster-name shop \\
  --name ${name} \\
  --os-type Windows
`
const web = (security: string): string => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector:
    kubernetes.io/os: windows
${security}  containers:
    - name: web
      image: shop.azurecr.io/web:1
`
const runAsUser = '  securityContext:\n    runAsUser: 1000\n'

const spec: RepositorySpec = {
  base: { 'create.sh': create, 'web.yaml': web(''), 'README.md': '# Shop\n' },
  head: { 'create.sh': create, 'web.yaml': web(runAsUser), 'pool.sh': pool('winpool1'), 'README.md': '# Shop\n' },
}

let hub: Loopback
let repository: Repository

beforeEach(async () => {
  hub = await startLoopback()
  repository = hub.repository('octo-org/shop', spec)
})
afterEach(async () => {
  expect(hub.violations).toEqual([])
  await hub.close()
})

const posted = () => repository.comments.filter(comment => comment.replyTo === undefined)

describe('on a pull request', () => {
  test('posts one review with a comment on each line, annotates, sums up and fails', async () => {
    const run = await runAction(hub, repository)
    expect(run.code).toBe(1)
    expect(repository.reviews).toHaveLength(1)
    expect(repository.reviews[0]!.commit).toBe(repository.pull.head)
    expect(posted().map(({ path, line, side }) => ({ path, line, side }))).toEqual([
      { path: 'pool.sh', line: 1, side: 'RIGHT' },
      { path: 'pool.sh', line: 4, side: 'RIGHT' },
      { path: 'web.yaml', line: 9, side: 'RIGHT' },
    ])
    expect(run.outputs).toMatchObject({ 'new-errors': '2', 'new-warnings': '1', errors: '2' })
    expect(run.outputs['review-url']).toContain('/pull/7')
    expect(run.log).toMatch(/^::error title=[^\n]*file=pool\.sh,line=4,endLine=4,col=10,endColumn=18::/m)
    expect(run.log).toContain('::error::2 errors that this change brings in')
    expect(run.summary).toContain('kubenet-with-windows')
  })

  test('a fault in an untouched file is told where the change makes it one', async () => {
    await runAction(hub, repository)
    const comment = posted().find(({ line, path }) => path === 'pool.sh' && line === 1)!
    expect(comment.body).toContain('kubenet')
    expect(comment.body).toContain(`${hub.serverUrl}/octo-org/shop/blob/${repository.pull.head}/create.sh`)
  })

  test('suggests what one edit on the lines of the diff mends', async () => {
    await runAction(hub, repository)
    expect(posted().find(({ path, line }) => path === 'pool.sh' && line === 4)!.body).toContain('```suggestion\n  --name win1 \\\n```')
    expect(posted().find(({ path }) => path === 'web.yaml')!.body).toContain('```suggestion\n```')
  })

  test('a second run on the same head posts nothing twice', async () => {
    await runAction(hub, repository)
    const again = await runAction(hub, repository)
    expect(again.code).toBe(1)
    expect(repository.reviews).toHaveLength(1)
    expect(posted()).toHaveLength(3)
    expect(again.requests.filter(({ method }) => method !== 'GET' && method !== 'POST')).toEqual([])
  })

  test('what is fixed is taken back, what is new is added, what was answered stays', async () => {
    await runAction(hub, repository)
    const answered = posted().find(({ path }) => path === 'web.yaml')!
    repository.comment({ login: 'mona', type: 'User' }, { path: 'web.yaml', line: 9, body: 'Why?', replyTo: answered.id })
    repository.push({ ...spec.head, 'web.yaml': web(''), 'pool.sh': pool('win1') })
    const run = await runAction(hub, repository, { details: { action: 'synchronize' } })
    expect(run.code).toBe(1)
    const left = posted().map(({ path, body }) => `${path} ${parseMarkers(body).map(marker => marker.rule)}`)
    expect(left).toEqual(['pool.sh kubenet-with-windows', 'web.yaml '])
    expect(repository.comments.find(comment => comment.id === answered.id)!.body).toContain(`Fixed in ${repository.pull.head.slice(0, 12)}`)
    expect(repository.reviews.filter(review => review.user.type === 'Bot')).toHaveLength(1)
  })

  test('with the checkout of the merge commit it says the same on the same lines', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
    repository.checkOut(workspace, { ...spec.head, 'create.sh': `# moved\n${create}` })
    const run = await runAction(hub, repository, { workspace })
    rmSync(workspace, { recursive: true })
    expect(posted().map(({ line }) => line)).toEqual([1, 4, 9])
    expect(run.code).toBe(1)
  })

  test('a read-only token still blocks: annotations, summary and exit code', async () => {
    hub.readOnly = true
    const run = await runAction(hub, repository)
    expect(run.code).toBe(1)
    expect(repository.reviews).toEqual([])
    expect(run.log).toContain('it would need pull_requests=write')
    expect(run.log).toContain('file=pool.sh')
    expect(run.summary).toContain('long-windows-pool-name')
  })

  test('passes, in few requests, when the change touches nothing that matters', async () => {
    const quiet = hub.repository('octo-org/docs', { base: { 'a.png': 'x', 'create.sh': create }, head: { 'a.png': 'y', 'create.sh': create } })
    const run = await runAction(hub, quiet)
    expect(run.code).toBe(0)
    // files, compare, two trees, config; pull, comments, reviews: there may be comments of an earlier push.
    expect(run.requests.length).toBeLessThanOrEqual(8)
  })

  test('old faults in touched files do not block', async () => {
    const old = hub.repository('octo-org/old', { base: { 'pool.sh': pool('winpool1') }, head: { 'pool.sh': `# Adds the pool\n${pool('winpool1')}` } })
    expect((await runAction(hub, old)).code).toBe(0)
    expect(old.reviews).toEqual([])
    expect((await runAction(hub, old, { inputs: { gate: 'all' } })).code).toBe(1)
  })
})

describe('gates', () => {
  test.each([
    ['warning', 1],
    ['error', 0],
    ['none', 0],
  ])('fail-on %s ends a run with one warning with %i', async (failOn, code) => {
    const warned = hub.repository('octo-org/warned', { base: { 'web.yaml': web('') }, head: { 'web.yaml': web(runAsUser) } })
    expect((await runAction(hub, warned, { inputs: { 'fail-on': failOn } })).code).toBe(code)
  })

  test('an allowed finding does not block, and a comment without a reason allows nothing', async () => {
    const allow = (comment: string): string => `${comment}\n${pool('winpool1')}`
    const fine = hub.repository('octo-org/fine', {
      base: {},
      head: { 'pool.sh': allow('# aks-windows-lint: allow long-windows-pool-name - kept for the test cluster') },
    })
    expect((await runAction(hub, fine)).code).toBe(0)
    const bare = hub.repository('octo-org/bare', { base: {}, head: { 'pool.sh': allow('# aks-windows-lint: allow long-windows-pool-name') } })
    expect((await runAction(hub, bare)).code).toBe(1)
  })

  test('the config is read from the base branch only', async () => {
    const off = 'rules:\n  long-windows-pool-name: "off"\n'
    const config = '.github/aks-windows-lint.yml'
    const inHead = hub.repository('octo-org/head', { base: {}, head: { 'pool.sh': pool('winpool1'), [config]: off } })
    const run = await runAction(hub, inHead)
    expect(run.code).toBe(1)
    expect(run.log).toContain('takes effect after the merge')
    const inBase = hub.repository('octo-org/base', { base: { [config]: off }, head: { [config]: off, 'pool.sh': pool('winpool1') } })
    expect((await runAction(hub, inBase)).code).toBe(0)
  })

  test('a mistake in the config or an input is one clear line', async () => {
    const config = '.github/aks-windows-lint.yml'
    const wrong = hub.repository('octo-org/wrong', { base: { [config]: 'extend: strict\n' }, head: { [config]: 'extend: strict\n', 'pool.sh': pool('win1') } })
    const run = await runAction(hub, wrong)
    expect(run.code).toBe(1)
    expect(run.log).toContain(`::error::${config}:1`)
    const input = await runAction(hub, repository, { inputs: { 'fail-on': 'fatal' } })
    expect(input.log).toContain('input fail-on is "fatal"; it may be error, warning, notice, none')
  })
})

describe('other events', () => {
  test('a merge group is compared with its base and gets no review', async () => {
    const run = await runAction(hub, repository, { event: 'merge_group' })
    expect(run.code).toBe(1)
    expect(repository.reviews).toEqual([])
  })

  test('a push is compared with what was there before', async () => {
    expect((await runAction(hub, repository, { event: 'push' })).code).toBe(1)
  })

  test('a schedule looks at the whole tree', async () => {
    const run = await runAction(hub, repository, { event: 'schedule' })
    expect(run.outputs.errors).toBe('2')
  })

  test('a dispatch names its pull request by number', async () => {
    const run = await runAction(hub, repository, { event: 'workflow_dispatch', inputs: { 'pr-number': '7' } })
    expect(run.code).toBe(1)
    expect(repository.reviews).toHaveLength(1)
  })

  test('pull_request_target needs no checkout', async () => {
    const run = await runAction(hub, repository, { event: 'pull_request_target' })
    expect(run.code).toBe(1)
    expect(posted()).toHaveLength(3)
  })

  test('a draft is left alone where that is asked for, a closed pull request always', async () => {
    const draft = hub.repository('octo-org/draft', { ...spec, draft: true })
    expect((await runAction(hub, draft, { inputs: { 'skip-drafts': 'true' } })).code).toBe(0)
    expect((await runAction(hub, draft)).code).toBe(1)
    const closed = hub.repository('octo-org/closed', spec)
    closed.pull.state = 'closed'
    await runAction(hub, closed)
    expect(closed.reviews).toEqual([])
  })

  test('a pull request from a fork that was deleted is judged like any other', async () => {
    const fork = hub.repository('octo-org/fork', { ...spec, fork: 'deleted' })
    hub.readOnly = true
    expect((await runAction(hub, fork)).code).toBe(1)
  })
})

test('requests are few: a first push, the same again, a hundred findings', async () => {
  const count = async (of: Repository): Promise<number> => (await runAction(hub, of)).requests.length
  // files, compare, 2 trees, config, blobs of both ends, of the context; pull, comments, reviews, the review.
  expect(await count(repository)).toBeLessThanOrEqual(14)
  expect(await count(repository)).toBeLessThanOrEqual(13)
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`pools/${index}.sh`, pool(`winpool${index}`)]))
  const hundred = hub.repository('octo-org/hundred', { base: {}, head: many })
  expect(await count(hundred)).toBeLessThanOrEqual(14)
  expect(hundred.comments).toHaveLength(20)
  expect(hundred.reviews[0]!.body).toContain('80')
})

test('a finding on a line that the change deleted stands on the deleted line', async () => {
  const selects = 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ingress\nspec:\n  template:\n    spec:\n'
  const controller = '      containers:\n        - name: controller\n          image: traefik:v3.5\n'
  const before = `${selects}      nodeSelector:\n        kubernetes.io/os: linux\n${controller}`
  const moved = hub.repository('octo-org/moved', {
    base: { 'ingress.yaml': before, 'pool.sh': pool('win1') },
    head: { 'ingress.yaml': `${selects}${controller}`, 'pool.sh': pool('win1') },
  })
  const run = await runAction(hub, moved)
  expect(run.log).toContain('ingress')
  expect(moved.comments).toHaveLength(1)
  expect(moved.comments[0]!.path).toBe('ingress.yaml')
})

describe('bad input', () => {
  test('each gets a notice, everything else is scanned', async () => {
    const messy = hub.repository('octo-org/messy', {
      base: {},
      head: {
        'pool.sh': pool('winpool1'),
        'broken.yaml': 'a: [1\n---\nkind: Pod\n\tx: 1\n',
        'half.sh': 'if true; then\n  az aks create -g a -n "b\n',
        'binary.yaml': new Uint8Array([0, 1, 2, 3, 0, 0]),
        'wide.ps1': new Uint8Array([0xff, 0xfe, 0x61, 0, 0x0a, 0]),
        'link.yaml': { link: '../../etc/passwd' },
        'new\nline.sh': pool('winpool2'),
        '::error::x.sh': pool('winpool3'),
      },
    })
    const run = await runAction(hub, messy)
    expect(run.code).toBe(1)
    expect(run.outputs.errors).toBe('3')
    expect(run.summary).toContain('binary.yaml')
    expect(run.log).toContain('1 changed file was not scanned')
    expect(run.log.split('\n').filter(line => line.startsWith('::error::x'))).toEqual([])
  })
})
