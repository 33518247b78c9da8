import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { repository } from '../scripts/bench/repository.js'
import { settingsFor } from '../src/engine.js'
import { runAction } from './action/run-action.js'
import { startLoopback } from './github/loopback.js'

/** Loaded before a program: says at its end how many bytes V8 holds for young objects, live or not. */
const probe = `process.on('exit', () => {
  const { space_size } = require('node:v8').getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
  process.stdout.write('\\nyoung ' + space_size + '\\n')
})`
const manifests = Object.fromEntries(repository(300).map(({ path, text }) => [path, text]))
/** What it is once the program is loaded; with as many manifests, V8 would make it 16 megabytes. */
const atTheStart = 4 * 1024 * 1024

let work: string
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'engine-'))
  writeFileSync(join(work, 'probe.cjs'), probe)
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

const preload = (): readonly string[] => ['--require', join(work, 'probe.cjs')]
const youngIn = (text: string): number => Number(/^young (\d+)$/m.exec(text)?.[1])

describe('what V8 is told for a short run', () => {
  test('each setting is one that this Node.js knows', () => {
    const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
    const settings = settingsFor(process.versions.node)
    expect(settings.length).toBeGreaterThan(0)
    for (const setting of settings) expect(known).toContain(`  ${setting.replace(/^--no-/, '--').replace(/=.*$/, '')} (`)
  })

  test('a Node.js of which nobody knows its settings is left as it is', () => {
    expect(settingsFor('18.20.8')).toEqual([])
    expect(settingsFor('20.19.0')).toHaveLength(2)
    expect(settingsFor('22.0.0')).toHaveLength(7)
    expect(settingsFor('24.0.0')).toHaveLength(8)
    expect(settingsFor('99.0.0')).toEqual([])
  })

  test('the command line keeps the room of young objects small, and V8 says nothing', () => {
    for (const [path, text] of Object.entries(manifests)) {
      mkdirSync(dirname(join(work, 'shop', path)), { recursive: true })
      writeFileSync(join(work, 'shop', path), text)
    }
    const args = [...preload(), resolve('dist/cli.js'), '--quiet', '--fail-on', 'none', 'shop']
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: work, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(youngIn(stdout)).toBeLessThanOrEqual(atTheStart)
  })

  test('so does the action', async () => {
    const hub = await startLoopback()
    try {
      const shop = hub.repository('octo-org/shop', { base: {}, head: manifests })
      const { log } = await runAction(hub, shop, { env: { NODE_OPTIONS: preload().join(' ') } })
      expect(youngIn(log)).toBeLessThanOrEqual(atTheStart)
    } finally {
      await hub.close()
    }
  })
})
