import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { actionEnvironment, runAction } from '../../__tests__/action/run-action.js'
import { type Loopback, startLoopback } from '../../__tests__/github/loopback.js'
import type { Files } from '../../__tests__/github/objects.js'
import type { Program } from './measure.js'
import { type SyntheticFile, repository as synthetic } from './repository.js'

/** The tree of a pull request before and after. */
interface Ends {
  readonly base: Files
  readonly head: Files
}

const filesOf = (files: readonly SyntheticFile[]): Files => Object.fromEntries(files.map(({ path, text }) => [path, text]))

/** One manifest of 200 files gets a user that Windows does not know. */
export function oneChanged(): Ends {
  const files = synthetic(200).slice(0, 200)
  const changed = files.find(({ text }) => text.includes('runAsUser'))!
  const before = changed.text.replace(/^ +securityContext:\n +runAsUser: .*\n +privileged: .*\n/m, '')
  return { base: { ...filesOf(files), [changed.path]: before }, head: filesOf(files) }
}

/** As many files as GitHub lists of a pull request. */
export const manyChanged = (): Ends => ({ base: { 'README.md': '# Shop\n' }, head: { 'README.md': '# Shop\n', ...filesOf(synthetic(3000).slice(0, 2999)) } })

/** The action, and the least that an action can do which makes the same requests, on a pull request in a GitHub on this machine. */
export interface ActionCase {
  readonly programs: readonly Program[]
  readonly requests: number
  close(): Promise<void>
}

/** @param folder for the bundle and the files of the runs */
export async function actionCase(ends: Ends, folder: string): Promise<ActionCase> {
  const hub = await startLoopback()
  const repository = () => hub.repository('octo-org/shop', ends)
  const { log } = await runAction(hub, repository())
  const requests = hub.requests.map(({ method, path, body, headers }) => ({ method, url: `${hub.serverUrl}${path}`, accept: headers.accept, body }))
  if (!/\d+ files read, \d+ requests/.test(log)) throw new Error(`the action did not do its work: ${log}`)
  mkdirSync(folder, { recursive: true })
  const list = join(folder, 'requests.json')
  writeFileSync(list, JSON.stringify(requests))
  // A repository of its own for each run: none finds the comments of another.
  const prepare = () => ({ ...actionEnvironment(hub, repository(), {}, folder), BENCH_REQUESTS: list })
  const programs: readonly Program[] = [
    { name: ours, args: [resolve('dist/index.js')], prepare, codes: [0, 1] },
    { name: sameRequests, args: [bundled(join(folder, 'bundle'))], prepare },
  ]
  return { programs, requests: requests.length, close: () => closed(hub) }
}

export const ours = 'aks-windows-lint'
export const sameRequests = 'an action that only makes the same requests'

async function closed(hub: Loopback): Promise<void> {
  await hub.close()
  if (hub.violations.length > 0) throw new Error(`against GitHub's description: ${hub.violations.slice(0, 5).join('; ')}`)
}

/** Bundled as the action is. */
function bundled(folder: string): string {
  execFileSync(process.execPath, ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'scripts/bench/requests.mjs', '-o', folder, '--no-cache', '--quiet'])
  const name = readdirSync(folder).find(file => /^index\.m?js$/.test(file))
  if (name === undefined) throw new Error('the bundle of requests was not built')
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  return join(folder, name)
}
