import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { repository } from '../../scripts/bench/repository.js'
import { outputOf } from '../../src/cli/process.js'

// The command line as a process: who reads its output may be slow, or leave.

let work: string
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'process-'))
  for (const { path, text } of repository(400)) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), text)
  }
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

const command = [resolve('dist/cli.js'), '--format', 'json']

function started(): { readonly child: ChildProcess; readonly ended: Promise<unknown>; readonly errors: () => string } {
  const child = spawn(process.execPath, command, { cwd: work, stdio: ['ignore', 'pipe', 'pipe'] })
  let errors = ''
  child.stderr!.setEncoding('utf8').on('data', text => (errors += text))
  return { child, ended: once(child, 'exit'), errors: () => errors }
}

describe('a long report', () => {
  test('is written whole, however slow its reader is', async () => {
    const { child, ended, errors } = started()
    // More than a pipe holds is waiting by then.
    await once(child.stdout!, 'readable')
    await new Promise(later => setTimeout(later, 200))
    let out = ''
    for await (const text of child.stdout!.setEncoding('utf8')) out += text
    expect(await ended).toEqual([1, null])
    expect(errors()).toBe('')
    expect(out.length).toBeGreaterThan(200_000)
    const { findings, summary } = JSON.parse(out)
    expect(findings).toHaveLength(summary.all.error + summary.all.warning + summary.all.notice)
  })

  test('is made no faster than its reader takes it', async () => {
    const pipe = new PassThrough({ highWaterMark: 64 })
    let asked = 0
    function* pieces(): Iterable<string> {
      while (asked < 1000) yield `piece ${++asked}\n`.padStart(32)
    }
    const written = outputOf(pipe).writeAll(pieces())
    for (let turn = 0; turn < 100; turn++) await setImmediate()
    // What the pipe holds on either side.
    expect(asked).toBeLessThanOrEqual(4)
    let out = ''
    pipe.setEncoding('utf8').on('data', text => (out += text))
    await written
    expect(asked).toBe(1000)
    expect(out).toHaveLength(32 * asked)
  })

  test('ends with its verdict where the reader has seen enough', async () => {
    const { child, ended, errors } = started()
    await once(child.stdout!, 'readable')
    child.stdout!.destroy()
    expect(await ended).toEqual([1, null])
    expect(errors()).toBe('')
  })

  const withFullDisk = existsSync('/dev/full') ? test : test.skip
  withFullDisk('is no verdict where the disk is full', () => {
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: work, encoding: 'utf8', stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] })
    expect(stderr).toBe('aks-windows-lint: the output cannot be written (ENOSPC)\n')
    expect(status).toBe(3)
  })
  withFullDisk('is a fault where not even the complaint can be written', () => {
    const { status, stdout } = spawnSync(process.execPath, [...command, 'no-such-file'], {
      cwd: work,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', openSync('/dev/full', 'w')],
    })
    expect([status, stdout]).toEqual([3, ''])
  })
})
