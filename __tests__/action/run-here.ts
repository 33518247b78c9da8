import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { run } from '../../src/action/run.js'
import { connect } from '../../src/github/octokit.js'
import type { Budget, Clock } from '../../src/model/budget.js'
import type { Rule } from '../../src/model/rule.js'
import type { Annotation } from '../../src/report/github.js'
import { rules } from '../../src/rules/index.js'
import type { Loopback } from '../github/loopback.js'
import type { EventDetails, EventName } from '../github/payloads.js'
import type { Repository } from '../github/repository.js'

/** What a run left behind. */
export interface RunHere {
  /** Why the job failed; undefined where it passed. */
  readonly failed: string | undefined
  /** Without annotations. */
  readonly log: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, string>>
  readonly requests: readonly { readonly method: string; readonly path: string }[]
}

export interface HereOptions {
  readonly event?: EventName
  readonly details?: EventDetails
  readonly inputs?: Readonly<Record<string, string>>
  readonly workspace?: string
  /** The payload, where it is not of this moment. */
  readonly payload?: object
  /** Milliseconds for one request. */
  readonly timeout?: number
  readonly clock?: Clock
  readonly budget?: Partial<Budget>
  /** Beside those of the catalogue. */
  readonly rules?: Readonly<Record<string, Rule>>
  readonly writeSummary?: (markdown: string) => Promise<void>
  readonly writeText?: (path: string, text: string) => void
}

const defaults = Object.fromEntries(
  Object.entries(parse(readFileSync('action.yml', 'utf8')).inputs as Record<string, { default?: string }>).map(([name, input]) => [name, input.default ?? '']),
)

/** Runs the action in this process, with the real port to GitHub, and without waiting where it would wait. */
export async function runHere(hub: Loopback, repository: Repository, options: HereOptions = {}): Promise<RunHere> {
  const event = options.event ?? 'pull_request'
  const inputs: Readonly<Record<string, string>> = { ...defaults, 'github-token': 'ghs_loopback', 'as-of': '2026-11-22', ...options.inputs }
  const payload = options.payload ?? hub.payload(event, repository, options.details)
  const before = hub.requests.length
  const left = { failed: undefined as string | undefined, log: [] as string[], annotations: [] as Annotation[], summary: '' }
  const outputs: Record<string, string> = {}
  const files: Record<string, string> = {}
  await run({
    env: {
      GITHUB_SERVER_URL: hub.serverUrl,
      GITHUB_REPOSITORY: repository.fullName,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: 'event.json',
      GITHUB_SHA: repository.pull.head,
      GITHUB_REF_NAME: '7/merge',
      ...(options.workspace !== undefined && { GITHUB_WORKSPACE: options.workspace }),
    },
    runner: {
      print: line => left.log.push(line),
      annotate: annotation => left.annotations.push(annotation),
      setOutput: (name, value) => {
        outputs[name] = value
      },
      writeSummary:
        options.writeSummary ??
        (async markdown => {
          left.summary += markdown
        }),
      setFailed: message => {
        left.failed = message
      },
    },
    getInput: name => inputs[name] ?? '',
    readText: () => JSON.stringify(payload),
    writeText:
      options.writeText ??
      ((path, text) => {
        files[path] = text
      }),
    connect: (token, name) =>
      connect({
        token,
        repository: name,
        apiUrl: hub.url,
        graphqlUrl: hub.graphqlUrl,
        pause: async () => {},
        ...(options.timeout !== undefined && { timeout: options.timeout }),
      }),
    clock: options.clock ?? (() => 0),
    ...(options.budget && { budget: options.budget }),
    today: () => '2026-11-22',
    rules: { ...rules, ...options.rules },
    version: '0.0.0',
  })
  return { ...left, outputs, files, requests: hub.requests.slice(before).map(({ method, path }) => ({ method, path })) }
}
