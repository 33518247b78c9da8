import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Loopback } from './loopback.js'
import type { EventDetails, EventName } from './payloads.js'
import type { Repository } from './repository.js'

/** The folders and files of a run, below one folder. */
export interface RunFolder {
  readonly workspace: string
  readonly summary: string
  readonly output: string
}

/** Where a run in a folder keeps its files; made empty. */
export function runFolder(folder: string): RunFolder {
  const run = { workspace: join(folder, 'workspace'), summary: join(folder, 'summary.md'), output: join(folder, 'output') }
  mkdirSync(run.workspace, { recursive: true })
  for (const file of [run.summary, run.output]) writeFileSync(file, '')
  return run
}

/** The variables that the runner sets for an action, with the event's payload written to a file. Inputs are added by their names. */
export function runEnvironment(
  hub: Loopback,
  repository: Repository,
  folder: string,
  event: EventName,
  { inputs = {}, ...details }: EventDetails & { readonly inputs?: Readonly<Record<string, string>> } = {},
): Readonly<Record<string, string>> {
  const run = runFolder(folder)
  const eventPath = join(folder, 'event.json')
  writeFileSync(eventPath, JSON.stringify(hub.payload(event, repository, details)))
  const isPull = event === 'pull_request'
  const { pull, branch, fullName } = repository
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: hub.url,
    GITHUB_GRAPHQL_URL: hub.graphqlUrl,
    GITHUB_SERVER_URL: hub.serverUrl,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: fullName,
    // A pull request is run on its merge with the base, a commit that nobody pushed.
    GITHUB_SHA: isPull ? repository.commit(repository.spec.head, [pull.base, pull.head]) : pull.base,
    GITHUB_REF_NAME: isPull ? `${pull.number}/merge` : branch,
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_STEP_SUMMARY: run.summary,
    GITHUB_OUTPUT: run.output,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: folder,
    // As the runner names them: upper case, blanks to underscores, hyphens kept.
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
  }
}
