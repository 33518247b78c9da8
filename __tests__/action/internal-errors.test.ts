import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Rule } from '../../src/model/rule.js'
import { rules } from '../../src/rules/index.js'
import { type Loopback, startLoopback } from '../github/loopback.js'
import type { Repository } from '../github/repository.js'
import { runHere } from './run-here.js'

// A fault of ours is one line with the rule and the place; everything else still comes out; the job fails at the end with where to report it.

const pool = (name: string): string => `az aks nodepool add -g rg --cluster-name shop --name ${name} --os-type Windows\n`
const where = 'please report it: https://github.com/aks-windows-lint/aks-windows-lint/issues'
const known = rules['long-windows-pool-name']!

let hub: Loopback
let repository: Repository
beforeEach(async () => {
  hub = await startLoopback()
  repository = hub.repository('octo-org/shop', { base: {}, head: { 'a.sh': 'echo\n', 'pool.sh': pool('winpool1') + pool('winpool2') } })
})
afterEach(async () => {
  expect(hub.violations).toEqual([])
  await hub.close()
})

describe('a rule that throws', () => {
  const broken: Rule = {
    ...known,
    check() {
      throw new Error('a fault of ours')
    },
  }

  test('is one line that names it and the place; the findings of the others are posted, and the job fails', async () => {
    const { failed, summary, annotations } = await runHere(hub, repository, { rules: { 'broken-rule': broken } })
    expect(failed).toBe(`2 errors that this change brings in; 1 internal error; ${where}`)
    expect(repository.comments.map(({ path, line }) => `${path}:${line}`)).toEqual(['pool.sh:1', 'pool.sh:2'])
    expect(summary.match(/broken-rule/g)).toHaveLength(1)
    expect(summary).toMatch(/`?pool\.sh:1`?.*: the rule broken-rule failed here and at 1 more place: a fault of ours/)
    expect(annotations.filter(({ message }) => message.includes('broken-rule'))).toEqual([
      expect.objectContaining({ level: 'warning', properties: expect.objectContaining({ file: 'pool.sh', startLine: 1 }) }),
    ])
  })

  test('fails the job where nothing else does, whatever is let through', async () => {
    const inputs = { 'fail-on': 'none', 'on-unscanned': 'warn' }
    expect((await runHere(hub, repository, { rules: { 'broken-rule': broken }, inputs })).failed).toBe(`1 internal error; ${where}`)
  })
})

describe('a reporter that throws', () => {
  /** What is read of a rule only where its finding is written. */
  const unwritable = Object.defineProperty({ ...known }, 'title', {
    enumerable: true,
    get() {
      throw new Error('no title')
    },
  })

  test('keeps none of the others from their work', async () => {
    const left = await runHere(hub, repository, { rules: { 'long-windows-pool-name': unwritable }, inputs: { 'sarif-file': 'out.sarif' } })
    expect(left.failed).toBe(`2 errors that this change brings in; the annotations failed: no title; the SARIF file failed: no title; ${where}`)
    expect(left.annotations).toEqual([])
    expect(left.summary).toContain('winpool1')
    expect(left.outputs).toMatchObject({ 'new-errors': '2', errors: '2' })
    expect(repository.comments).toHaveLength(2)
  })

  test('of the runner: a summary that cannot be written', async () => {
    const left = await runHere(hub, repository, {
      writeSummary: async () => {
        throw new Error('no space left')
      },
    })
    expect(left.failed).toBe(`2 errors that this change brings in; the summary failed: no space left; ${where}`)
    expect(left.annotations).toHaveLength(2)
    expect(repository.comments).toHaveLength(2)
  })

  test('a SARIF file that cannot be written is a mistake of the workflow, told once the review is posted', async () => {
    const left = await runHere(hub, repository, {
      inputs: { 'sarif-file': 'no/folder/out.sarif' },
      writeText: () => {
        throw Object.assign(new Error('x'), { code: 'ENOENT' })
      },
    })
    expect(left.failed).toBe('input sarif-file is "no/folder/out.sarif"; it cannot be written (ENOENT)')
    expect(repository.comments).toHaveLength(2)
  })
})
