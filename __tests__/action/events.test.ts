import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Loopback, startLoopback } from '../github/loopback.js'
import type { Repository } from '../github/repository.js'
import { type HereOptions, runHere } from './run-here.js'

const pool = (name: string): string => `az aks nodepool add -g rg --cluster-name shop --name ${name} --os-type Windows\n`
const zeros = '0'.repeat(40)
const config = '.github/aks-windows-lint.yml'

let hub: Loopback
let repository: Repository

beforeEach(async () => {
  hub = await startLoopback()
  repository = hub.repository('octo-org/shop', { base: { 'old.sh': pool('winold1') }, head: { 'old.sh': pool('winold1'), 'new.sh': pool('winpool1') } })
})
afterEach(async () => {
  expect(hub.violations).toEqual([])
  await hub.close()
})

const run = (options: HereOptions = {}) => runHere(hub, repository, options)
const posted = () => repository.comments.map(({ path, line }) => `${path}:${line}`)

describe('push', () => {
  test('is compared with what was there before', async () => {
    expect(await run({ event: 'push' })).toMatchObject({ failed: expect.stringContaining('1 error'), outputs: { 'new-errors': '1', errors: '2' } })
    expect(repository.reviews).toEqual([])
  })

  test('of a new branch is compared with where it left the default branch', async () => {
    repository.advance({ 'old.sh': pool('winold1'), 'meanwhile.sh': pool('winother') })
    const { outputs, log } = await run({ event: 'push', details: { before: zeros, ref: 'refs/heads/feature' } })
    expect(outputs).toMatchObject({ 'new-errors': '1', errors: '2' })
    expect(log.join('\n')).toContain('the branch is new')
  })

  test('that makes the default branch is looked at whole', async () => {
    expect((await run({ event: 'push', details: { before: zeros } })).outputs).toMatchObject({ 'new-errors': '2' })
  })

  test('by force over a commit that is gone', async () => {
    const { outputs, log } = await run({ event: 'push', details: { before: 'a'.repeat(40), ref: 'refs/heads/feature', forced: true } })
    expect(outputs).toMatchObject({ 'new-errors': '1' })
    expect(log.join('\n')).toContain('the commit before the push is gone')
  })

  test.each(['', 'echo done\n'])('of a file that was renamed, with %j added: its faults are old', async added => {
    const old = `set -e\n# The pool of old.\n${pool('winold1')}`
    repository = hub.repository('octo-org/renamed', { base: { 'old.sh': old }, head: { 'scripts/pool.sh': old + added } })
    for (const event of ['push', 'merge_group'] as const) {
      expect(await run({ event })).toMatchObject({ failed: undefined, outputs: { 'new-errors': '0', errors: '1' } })
    }
  })

  test('of more files than a comparison shows is scanned whole', async () => {
    const many = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`pools/${index}.sh`, index === 319 ? pool('winpool1') : `echo ${index}\n`]))
    repository = hub.repository('octo-org/many', { base: {}, head: many })
    expect((await run({ event: 'push' })).failed).toContain('1 error')
    expect((await run({ event: 'merge_group' })).failed).toContain('1 error')
  }, 20_000)
})

describe('pull_request_target', () => {
  test('reads the pull request through the API alone, whatever is checked out', async () => {
    const { failed } = await run({ event: 'pull_request_target' })
    expect(failed).toContain('1 error')
    expect(posted()).toEqual(['new.sh:1'])
  })

  test('reads the config of the base branch only', async () => {
    repository.push({ ...repository.spec.head, [config]: 'rules:\n  long-windows-pool-name: "off"\n' })
    expect((await run({ event: 'pull_request_target' })).failed).toContain('1 error')
  })
})

describe('merge_group', () => {
  test('fails for what the group brings in, and posts nothing', async () => {
    expect((await run({ event: 'merge_group' })).failed).toContain('1 error')
    expect(hub.requests.filter(({ path }) => path.includes('/pulls/'))).toEqual([])
  })
})

describe('workflow_run, the second stage for forks', () => {
  beforeEach(() => {
    repository = hub.repository('octo-org/shop', { base: {}, head: { 'new.sh': pool('winpool1') }, fork: true })
  })

  test('finds the pull request by the head that GitHub names, and comments', async () => {
    hub.readOnly = true
    expect((await run()).failed).toContain('1 error')
    expect(posted()).toEqual([])
    hub.readOnly = false
    const second = await run({ event: 'workflow_run', inputs: { 'fail-on': 'none' } })
    expect(second.failed).toBeUndefined()
    expect(posted()).toEqual(['new.sh:1'])
  })

  test.each(['9', '7'])('takes the number %s from an artifact only for a pull request with that very head', async number => {
    const payload = hub.payload('workflow_run', repository)
    if (number === '7') repository.push({ 'new.sh': pool('winpool2') })
    const { failed, log } = await run({ event: 'workflow_run', payload, inputs: { 'pr-number': number } })
    expect(repository.reviews).toEqual([])
    if (number === '7') expect([failed, log.join('\n')]).toEqual([undefined, expect.stringContaining('the pull request 7 does not have the commit')])
  })

  test('a number of the right pull request is as good', async () => {
    await run({ event: 'workflow_run', inputs: { 'pr-number': '7' } })
    expect(posted()).toEqual(['new.sh:1'])
  })

  test('a pull request that was closed or moved on gets nothing', async () => {
    const payload = hub.payload('workflow_run', repository)
    repository.push({ 'new.sh': pool('winpool2') })
    expect((await run({ event: 'workflow_run', payload })).log.join('\n')).toContain('no open pull request has the commit')
    repository.pull.state = 'closed'
    expect((await run({ event: 'workflow_run' })).failed).toBeUndefined()
    expect(repository.reviews).toEqual([])
  })
})

describe('workflow_dispatch and schedule', () => {
  test('with a number: the pull request', async () => {
    await run({ event: 'workflow_dispatch', inputs: { 'pr-number': '7' } })
    expect(posted()).toEqual(['new.sh:1'])
  })

  test('with the number of a pull request that is closed: nothing', async () => {
    repository.pull.state = 'closed'
    const { failed, log } = await run({ event: 'workflow_dispatch', inputs: { 'pr-number': '7' } })
    expect([failed, log]).toEqual([undefined, ['| the pull request 7 is closed']])
  })

  test.each(['workflow_dispatch', 'schedule'] as const)('%s without one: the whole tree', async event => {
    expect(await run({ event })).toMatchObject({ failed: expect.stringContaining('2 errors'), outputs: { errors: '2' } })
  })
})

describe('drafts', () => {
  test.each([
    ['true', []],
    ['false', ['new.sh:1']],
  ])('skip-drafts: %s', async (skip, expected) => {
    repository = hub.repository('octo-org/draft', { base: {}, head: { 'new.sh': pool('winpool1') }, draft: true })
    await run({ inputs: { 'skip-drafts': skip } })
    await run({ event: 'workflow_dispatch', inputs: { 'skip-drafts': skip, 'pr-number': '7' } })
    expect(posted()).toEqual(expected)
  })
})

describe('settings', () => {
  test('a baseline is read from the base branch, allows what it holds and tells what is gone', async () => {
    const { files } = await run({ event: 'schedule', inputs: { 'sarif-file': 'x.sarif' } })
    const [old] = JSON.parse(files['x.sarif']!).runs[0].results.filter((result: { locations: unknown }) => JSON.stringify(result.locations).includes('old.sh'))
    const entry = { rule: old.ruleId, path: 'old.sh', fingerprint: old.partialFingerprints['aksWindowsLint/v1'], count: 1 }
    const baseline = (...findings: object[]): string => JSON.stringify({ version: 1, findings })
    const inputs = { baseline: 'baseline.json', gate: 'all' }
    expect((await run({ inputs })).failed).toBe('there is no baseline baseline.json on main; it takes effect once it is merged')
    repository.advance({ ...repository.spec.base, 'baseline.json': baseline(entry, { ...entry, fingerprint: 'ff' }) })
    const { failed, summary } = await run({ inputs })
    expect(failed).toBe('1 error')
    expect(summary).toContain('the baseline holds 1 finding that is no more')
    repository.advance({ ...repository.spec.base, 'baseline.json': '{}' })
    expect((await run({ inputs })).failed).toBe('baseline.json: "version" must be 1')
  })

  test('are read from the commit where the base branch is gone', async () => {
    repository.advance({ ...repository.spec.base, [config]: 'rules:\n  long-windows-pool-name: "off"\n' })
    hub.faults.push({ path: /contents.*ref=main/, status: 404, body: { message: 'No commit found for the ref main' } })
    expect((await run()).failed).toBeUndefined()
  })

  test('a suppression that ended, or allows nothing, is told', async () => {
    const allow = (what: string): string => `# aks-windows-lint: allow ${what}\n`
    repository.push({
      'old.sh': pool('winold1'),
      'ended.sh': `${allow('long-windows-pool-name until 2026-01-01 - for the move')}${pool('winpool1')}`,
      'stale.sh': `${allow('long-windows-pool-name - was long once')}${pool('win1')}`,
      'holds.sh': `${allow('long-windows-pool-name until 2027-01-01 - for the move')}${pool('winpool2')}`,
    })
    const { failed, summary, annotations } = await run()
    expect(failed).toBe('1 error that this change brings in')
    expect(summary).toContain('it ended on 2026-01-01')
    expect(summary).toContain('which finds nothing here')
    expect(annotations.filter(({ level }) => level === 'notice').map(({ properties }) => properties.file)).toEqual(['ended.sh', 'stale.sh'])
  })
})

describe('a file of findings', () => {
  test('holds all of the tree, also when the change touches nothing that matters', async () => {
    repository = hub.repository('octo-org/docs', { base: { 'old.sh': pool('winold1') }, head: { 'old.sh': pool('winold1'), 'logo.png': 'x' } })
    const { failed, files, outputs } = await run({ event: 'push', inputs: { 'sarif-file': 'out.sarif' } })
    expect(failed).toBeUndefined()
    expect(JSON.parse(files['out.sarif']!).runs[0].results).toHaveLength(1)
    expect(outputs['sarif-file']).toBe('out.sarif')
  })

  test('a gate on all findings holds then too', async () => {
    repository = hub.repository('octo-org/docs', { base: { 'old.sh': pool('winold1') }, head: { 'old.sh': pool('winold1'), 'logo.png': 'x' } })
    expect((await run({ inputs: { gate: 'all' } })).failed).toBe('1 error')
  })
})
