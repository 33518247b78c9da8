import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Loopback, type Permissions, startLoopback } from '../github/loopback.js'
import type { Repository } from '../github/repository.js'
import { type HereOptions, type RunHere, runHere } from './run-here.js'

// The table of permissions in the README, row by row: what each is for, and what happens without it.

const pool = (name: string): string => `az aks nodepool add -g rg --cluster-name shop --name ${name} --os-type Windows\n`
const person = { login: 'mona', type: 'User' } as const

let hub: Loopback
let repository: Repository
beforeEach(async () => {
  hub = await startLoopback()
  repository = hub.repository('octo-org/shop', { base: {}, head: { 'pool.sh': pool('winpool1'), 'more.sh': 'echo\n' } })
})
afterEach(async () => {
  expect(hub.violations).toEqual([])
  await hub.close()
})

const withRights = (permissions: Partial<Permissions>, options: HereOptions = {}): Promise<RunHere> => {
  Object.assign(hub.permissions, permissions)
  return runHere(hub, repository, options)
}
const logOf = ({ log }: RunHere): string => log.join('\n')

function expectHeld({ failed, summary, annotations, outputs }: RunHere): void {
  expect(failed).toBe('1 error that this change brings in')
  expect(summary).toContain('long-windows-pool-name')
  expect(annotations.map(({ level }) => level)).toEqual(['error'])
  expect(outputs['new-errors']).toBe('1')
}

const rows: Readonly<Record<string, () => Promise<void>>> = {
  'Annotations, job summary, outputs, exit code': async () => {
    for (const event of ['pull_request', 'merge_group', 'push', 'schedule'] as const)
      expectHeld(await withRights({ contents: 'read', pull_requests: 'none' }, { event }))
  },
  'Read the change, the files around it, the config': async () => {
    for (const event of ['pull_request', 'merge_group', 'push', 'schedule'] as const) {
      const { failed, annotations } = await withRights({ contents: 'none' }, { event })
      expect(failed).toBe('the token may not read the repository; it needs contents=read')
      expect(annotations).toEqual([])
    }
  },
  'List the files of a pull request': async () => {
    const left = await withRights({ pull_requests: 'none' })
    expectHeld(left)
    expect(logOf(left)).toContain('(it would need pull_requests=read): the comparison of the commits tells them instead')
    expect(repository.reviews).toEqual([])
  },
  'Post, bring up to date and remove its own comments': async () => {
    const left = await withRights({ pull_requests: 'read' })
    expectHeld(left)
    expect(left.log.filter(line => line.includes('pull_requests=write'))).toHaveLength(1)
    expect(repository.reviews).toEqual([])
    await withRights({ pull_requests: 'write' })
    expect(repository.comments).toHaveLength(1)
    repository.push({ 'pool.sh': pool('win1'), 'more.sh': 'echo\n' })
    const { failed, log } = await withRights({ pull_requests: 'read' })
    expect(failed).toBeUndefined()
    expect(log.filter(line => line.includes('pull_requests=write'))).toHaveLength(1)
    expect(repository.comments).toHaveLength(1)
  },
  'Resolve the thread of a finding that is fixed and that somebody answered': async () => {
    await withRights({})
    repository.comment(person, { path: 'pool.sh', line: 1, body: 'Why?', replyTo: repository.comments[0]!.id })
    repository.push({ 'pool.sh': pool('win1'), 'more.sh': 'echo\n' })
    const left = await withRights({ contents: 'read' })
    expect(repository.comments[0]!.body).toMatch(/^\*\*Fixed in /)
    expect(repository.resolved.size).toBe(0)
    expect(left.log.filter(line => line.includes('contents: write'))).toHaveLength(1)
  },
  'Upload the SARIF file with `github/codeql-action/upload-sarif`': async () => {
    // The other action's matter: this one writes the file and asks for nothing.
    const { files } = await withRights({ pull_requests: 'none' }, { inputs: { 'sarif-file': 'x.sarif' } })
    expect(JSON.parse(files['x.sarif']!).runs[0].results).toHaveLength(1)
  },
}

describe('permissions', () => {
  test.each(Object.entries(rows))('%s', (_, holds) => holds())

  test('stand in the README, row for row', () => {
    const section = readFileSync('README.md', 'utf8').split('### Permissions')[1]!.split('\n\n')[1]!
    expect(
      section
        .split('\n')
        .slice(2)
        .map(row => row.split(' | ')[0]!.slice(2)),
    ).toEqual(Object.keys(rows))
  })

  test('are named as the header of the refusal has them', async () => {
    const headers = { 'x-accepted-github-permissions': 'contents=read; administration=read' }
    hub.faults.push({ path: /\/compare\//, status: 403, headers, times: 9 })
    expect((await withRights({})).failed).toBe('the token may not read the repository; it needs contents=read; administration=read')
    hub.faults.splice(0)
    hub.faults.push({ method: 'POST', path: /\/reviews/, status: 403, headers: { 'x-accepted-github-permissions': 'pull_requests=write,issues=write' } })
    expect(logOf(await withRights({}))).toContain('it would need pull_requests=write,issues=write')
  })
})
