import { type Change, type ChangeOptions, collectChange } from '../collect/change.js'
import { applyBaseline, staleNotice } from '../compare/baseline.js'
import { ApiFault, type GitHubApi } from '../github/api.js'
import { type Target, targetOf } from '../github/event.js'
import { publish } from '../github/publish.js'
import { faultInWords } from '../github/words.js'
import { speaks } from '../judge/judge.js'
import { type Budget, type Clock, defaultBudget, startRoom } from '../model/budget.js'
import type { Config } from '../model/config.js'
import type { Day, Notice, Rule } from '../model/rule.js'
import { clusterMap } from '../report/cluster-map.js'
import { clusterMapMarkdown } from '../report/cluster-map-markdown.js'
import { linksInto, reportIt } from '../report/links.js'
import type { Report } from '../report/report.js'
import { scanOnDemand } from '../scan-on-demand.js'
import { endsOf, pullOf } from './ends.js'
import { failure } from './gate.js'
import { InputError, type Inputs, readInputs } from './inputs.js'
import { type Log, openLog, type Runner } from './log.js'
import { writeOut } from './output.js'
import { readSettings } from './settings.js'

/** Everything that the action reaches outside of itself. */
export interface Ports {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly runner: Runner
  getInput(name: string): string
  readText(path: string): string
  writeText(path: string, text: string): void
  connect(token: string, repository: string): Promise<GitHubApi>
  /** Milliseconds for the budget of time. */
  readonly clock: Clock
  /** Where it is not the default. */
  readonly budget?: Partial<Budget>
  today(): Day
  readonly rules: Readonly<Record<string, Rule>>
  readonly version: string
}

/** The action: reads the change, scans both ends, reports, and fails the job where the change brings in what the gate does not let through. */
export async function run(ports: Ports): Promise<void> {
  const failed = await check(ports, openLog(ports.runner)).catch(wordsFor)
  if (failed !== undefined) ports.runner.setFailed(failed)
}

/** Mistakes of the workflow's author, refusals of GitHub and faults of our own are told apart. */
function wordsFor(fault: unknown): string {
  if (fault instanceof InputError) return fault.message
  if (fault instanceof ApiFault)
    return fault.kind === 'denied' ? `the token may not read the repository; it needs ${fault.permission ?? 'contents:read'}` : faultInWords(fault, 'findings')
  const message = fault instanceof Error ? fault.message : 'unknown fault'
  return `aks-windows-lint failed: ${message}; ${reportIt}`
}

async function check(ports: Ports, log: Log): Promise<string | undefined> {
  const inputs = readInputs(ports.getInput)
  const target = readTarget(ports, inputs)
  if (target.kind === 'nothing') return done(log, target.reason)
  const repository = ports.env.GITHUB_REPOSITORY ?? ''
  const api = await ports.connect(inputs.token, repository)
  const found = await pullOf(api, target)
  if ('reason' in found) return done(log, found.reason)
  const { pull } = found
  if (pull?.draft && inputs.skipDrafts) return done(log, 'the pull request is a draft, and skip-drafts is set')
  const ends = await endsOf(api, target, pull)
  for (const line of ends.said) log.info(line)
  const { baseline, ...settings } = await readSettings(api, inputs, ends.settingsAt, Object.keys(ports.rules))
  const change = await collectChange(api, ends, changeOptions(ports, inputs, settings.config))
  const matter = change.relevant.size === 0 ? 'the change touches no file that could matter' : `${change.relevant.size} changed files that could matter`
  log.info(`${matter}; ${change.head.length} files read, ${api.requests} requests`)

  const day = inputs.asOf ?? ports.today()
  const { head: files, base, renames, complete } = change
  const { clock, budget, rules } = ports
  const limits = { maxFileSize: inputs.maxFileSize, clock, ...(budget && { budget }) }
  const result = await scanOnDemand({ files, ...(base && { base }), renames, complete, ...settings, day, rules, ...limits })
  const known = baseline ? applyBaseline(result.findings, baseline) : { findings: result.findings, gone: [] }
  const notices = [
    ...ends.notices,
    ...change.notices,
    ...configNotice(change, inputs),
    ...(complete && files.length > 0 ? staleNotice(inputs.baseline ?? '', known.gone) : []),
    ...result.notices.flatMap(notice => ofTheChange(notice, change)),
  ]
  const link = linksInto(`${ports.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`, ends.head)
  const map = clusterMapMarkdown(clusterMap(result.world), result.sources, link)
  const report: Report = { ...result, findings: known.findings, notices, rules: ports.rules, version: ports.version, day, map }

  const written = await writeOut(ports, inputs, report, link)
  if (pull) {
    const isChecked = (id: string): boolean => ports.rules[id] !== undefined && speaks(id, ports.rules[id], day, settings.config)
    const { maxComments, commentId, botLogin } = inputs
    const options = { number: pull.number, head: ends.head, maxComments, commentId, botLogin, link, isChecked, isUnsure: unsure(change, notices) }
    const published = await publish(api, report, path => change.hunks.get(path) ?? [], options)
    for (const line of published.said) log.info(line)
    ports.runner.setOutput('review-url', published.url ?? '')
  }
  if (written.mistake) throw written.mistake
  return failure(report.findings, notices, inputs, written.faults)
}

function done(log: Log, reason: string): undefined {
  log.info(reason)
}

function readTarget({ env, readText }: Ports, inputs: Inputs): Target {
  const path = env.GITHUB_EVENT_PATH
  let payload: unknown
  try {
    payload = path === undefined ? {} : JSON.parse(readText(path))
  } catch {
    throw new InputError('the event that started the run could not be read (GITHUB_EVENT_PATH)')
  }
  const number = inputs.pullNumber === undefined ? {} : { pullNumber: String(inputs.pullNumber) }
  return targetOf(env.GITHUB_EVENT_NAME ?? '', payload, { sha: env.GITHUB_SHA ?? '', refName: env.GITHUB_REF_NAME ?? '', ...number })
}

function changeOptions({ env, budget }: Ports, inputs: Inputs, config: Config): ChangeOptions {
  const root = env.GITHUB_WORKSPACE
  const { maxFileSize, context, contextRequests } = inputs
  // A file of findings is taken for all of them, and a gate on all of them has to know them.
  const always = inputs.sarifFile !== undefined || inputs.gate === 'all'
  const room = startRoom({ ...defaultBudget, ...budget })
  return { maxFileSize, room, context, contextRequests, ignore: config.ignore, always, ...(root !== undefined && { root }) }
}

function configNotice({ relevant }: Change, inputs: Inputs): Notice[] {
  return relevant.has(inputs.config)
    ? [{ kind: 'config', path: inputs.config, message: 'the config of the base branch is used; this change of it takes effect after the merge' }]
    : []
}

/** What could not be read beside the change is told, but does not fail the gate; how it is written is nobody's business here. Without a path it is about all. */
function ofTheChange(notice: Notice, { relevant }: Change): Notice[] {
  if (notice.path === '' || relevant.has(notice.path) || notice.kind === 'internal' || notice.kind === 'config') return [notice]
  return notice.kind === 'unscanned' ? [{ ...notice, kind: 'context' }] : []
}

/** Where something may have been missed this time, so that nothing found before is taken for fixed. */
function unsure({ isFaulty }: Change, notices: readonly Notice[]): (path?: string) => boolean {
  const unread = new Set(notices.filter(({ kind }) => kind === 'unscanned' || kind === 'internal').map(notice => notice.path))
  return path => isFaulty || unread.has('') || (path === undefined ? unread.size > 0 : unread.has(path))
}
