import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Loopback } from '../github/loopback.js'
import type { EventDetails, EventName } from '../github/payloads.js'
import type { Repository } from '../github/repository.js'

export interface ActionRun {
  readonly code: number
  readonly log: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** Requests that this run made. */
  readonly requests: readonly { readonly method: string; readonly path: string }[]
}

export interface ActionOptions {
  readonly event?: EventName
  readonly details?: EventDetails
  /** The payload, where it is not as GitHub would send it. */
  readonly payload?: object
  readonly inputs?: Readonly<Record<string, string>>
  /** The checkout; empty where there is none. */
  readonly workspace?: string
  readonly env?: Readonly<Record<string, string>>
}

/** The defaults that the runner fills in. */
const defaults = Object.fromEntries(
  Object.entries(parse(readFileSync('action.yml', 'utf8')).inputs as Record<string, { default?: string }>).map(([name, input]) => [name, input.default ?? '']),
)

/** The environment of a run, with its event and its command files in a folder. */
export function actionEnvironment(hub: Loopback, repository: Repository, options: ActionOptions, folder: string): Readonly<Record<string, string>> {
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const event = options.event ?? 'pull_request'
  const inputs = { ...defaults, 'github-token': 'ghs_loopback', 'as-of': '2026-11-22', ...options.inputs }
  return {
    PATH: process.env.PATH ?? '',
    GITHUB_API_URL: hub.url,
    GITHUB_GRAPHQL_URL: hub.graphqlUrl,
    GITHUB_SERVER_URL: hub.serverUrl,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.payload ?? hub.payload(event, repository, options.details))),
    GITHUB_WORKSPACE: options.workspace ?? join(folder, 'nothing'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_SHA: repository.pull.head,
    GITHUB_REF_NAME: '7/merge',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replace(/ /g, '_').toUpperCase()}`, value])),
    ...options.env,
  }
}

/** Runs the committed bundle as a process, the way a runner does: by environment, event file and command files. */
export async function runAction(hub: Loopback, repository: Repository, options: ActionOptions = {}): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'action-'))
  const env = actionEnvironment(hub, repository, options, folder)
  const before = hub.requests.length
  const { code, log } = await finished(env)
  const run = {
    code,
    log,
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
    outputs: outputsOf(readFileSync(join(folder, 'output'), 'utf8')),
    requests: hub.requests.slice(before).map(({ method, path }) => ({ method, path })),
  }
  rmSync(folder, { recursive: true, force: true })
  return run
}

function finished(env: Readonly<Record<string, string>>): Promise<{ code: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/index.js'], { env })
    let log = ''
    child.stdout.on('data', chunk => {
      log += chunk
    })
    child.stderr.on('data', chunk => {
      log += chunk
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? -1, log }))
  })
}

/** The runner's format: `name<<delimiter`, the value, the delimiter. */
function outputsOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map(match => [match[1]!, match[3]!]))
}
