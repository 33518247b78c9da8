import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Loopback, startLoopback } from '../github/loopback.js'
import { commandsIn } from '../report/runner.js'
import { runAction } from './run-action.js'

// What the committed bundle prints, read as the runner reads it: annotations of our own, and no other command.

const attacks = [
  'x ##[error]fake',
  '  ::error file=a::pwn',
  'a\r::add-mask::a',
  'ok\n::stop-commands::tok',
  '##[add-path]/x',
  '\u0085::set-env name=PATH::/x',
  '::set-output name=review-url::https://evil.example',
  '\u2028::group::x',
]
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
const config = '.github/aks-windows-lint.yml'

let hub: Loopback
beforeEach(async () => {
  hub = await startLoopback()
})
afterEach(() => hub.close())

const annotations = ['::error', '::warning', '::notice']
const foreign = (log: string): string[] => commandsIn(log).filter(command => !annotations.includes(command))

describe('nothing of a pull request is taken for a command', () => {
  test('neither paths nor content', async () => {
    const pool = (value: string): string =>
      `az aks nodepool add -g ${quoted(value)} --cluster-name ${quoted(value)} --name ${quoted(`${value}12345678`)} --os-type Windows\n`
    const files = attacks.flatMap(attack => [
      [`${attack.replaceAll('/', '')}/pool.sh`, pool(attack)],
      [`web/${attack.replaceAll('/', '')}.yaml`, `a: [${attack}\n---\n\t${attack}\n`],
      [`${attack.replaceAll('/', '')}.bin.yaml`, new Uint8Array([0, 1])],
    ])
    const repository = hub.repository('octo-org/shop', { base: {}, head: Object.fromEntries(files) })
    const { code, log, summary, outputs } = await runAction(hub, repository)
    expect(code).toBe(1)
    expect(foreign(log)).toEqual([])
    expect(commandsIn(log).length).toBeGreaterThan(10)
    expect(commandsIn(summary)).toEqual([])
    expect(Object.keys(outputs).sort()).toEqual(['errors', 'new-errors', 'new-notices', 'new-warnings', 'notices', 'review-url', 'sarif-file', 'warnings'])
    expect(outputs['review-url']).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/octo-org\/shop\/pull\/7#pullrequestreview-\d+$/)
  })

  const all = attacks.join('\n')
  const pool = 'az aks nodepool add -g rg --cluster-name shop --name winpool1 --os-type Windows\n'

  test('no config', async () => {
    const repository = hub.repository('octo-org/shop', { base: { [config]: `${JSON.stringify(all)}: 1\n` }, head: { 'pool.sh': pool } })
    const { code, log } = await runAction(hub, repository)
    expect([code, commandsIn(log)]).toEqual([1, ['::error']])
  })

  test('no branch, and no path of a config', async () => {
    const repository = hub.repository('octo-org/shop', { base: {}, head: { 'pool.sh': pool } })
    const payload = JSON.parse(JSON.stringify(hub.payload('pull_request', repository)))
    payload.pull_request.base.ref = all
    hub.faults.push({ path: /\/contents\//, status: 404, body: { message: 'Not Found' }, times: 9 })
    const { code, log } = await runAction(hub, repository, { payload, inputs: { config: `.github/${all}.yml` } })
    expect([code, commandsIn(log)]).toEqual([1, ['::error']])
  })

  test('no input', async () => {
    const repository = hub.repository('octo-org/shop', { base: {}, head: { 'pool.sh': pool } })
    const { code, log } = await runAction(hub, repository, { inputs: { 'fail-on': all } })
    expect([code, commandsIn(log)]).toEqual([1, ['::error']])
  })

  test.each([403, 422])('no answer of GitHub (%i)', async status => {
    const repository = hub.repository('octo-org/shop', { base: {}, head: { 'pool.sh': pool } })
    const headers = { 'x-accepted-github-permissions': '##[add-path]x' }
    hub.faults.push({ method: 'POST', path: /\/reviews/, status, body: { message: all, errors: attacks }, headers })
    const { code, log } = await runAction(hub, repository)
    expect([code, foreign(log)]).toEqual([1, []])
  })
})
