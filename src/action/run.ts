import { type Change, type ChangeOptions, collectChange } from '../collect/change.js'
import { decode } from '../collect/decode.js'
import { defaultConfigPath, parseConfig } from '../compare/config.js'
import { ApiFault, type GitHubApi, type Pull } from '../github/api.js'
import { type PullTarget, type Target, targetOf } from '../github/event.js'
import { inWords, publish } from '../github/publish.js'
import { type Config, defaultConfig } from '../model/config.js'
import type { Day, Notice, Rule } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'
import { clusterMap } from '../report/cluster-map.js'
import { clusterMapMarkdown } from '../report/cluster-map-markdown.js'
import { annotations } from '../report/github.js'
import { linksInto } from '../report/links.js'
import { formatMarkdown } from '../report/markdown.js'
import { countsOf, openOnes, type Report } from '../report/report.js'
import { formatSarif } from '../report/sarif.js'
import { scan } from '../scan.js'
import { failure } from './gate.js'
import { InputError, type Inputs, readInputs } from './inputs.js'
import { type Log, openLog, type Runner } from './log.js'

/** Everything that the action reaches outside of itself. */
export interface Ports {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly runner: Runner
  getInput(name: string): string
  readText(path: string): string
  writeText(path: string, text: string): void
  connect(token: string, repository: string): Promise<GitHubApi>
  today(): Day
  readonly rules: Readonly<Record<string, Rule>>
  readonly version: string
}

/** The action: reads the change, scans both ends, reports, and fails the job where the change brings in what the gate does not let through. */
export async function run(ports: Ports): Promise<void> {
  const log = openLog(ports.runner)
  try {
    const failed = await check(ports, log)
    if (failed !== undefined) ports.runner.setFailed(failed)
  } catch (fault) {
    ports.runner.setFailed(wordsFor(fault))
  }
}

/** Mistakes of the workflow's author, refusals of GitHub and faults of our own are told apart. */
function wordsFor(fault: unknown): string {
  if (fault instanceof InputError) return fault.message
  if (fault instanceof ApiFault)
    return fault.kind === 'denied' ? `the token may not read the repository; it needs ${fault.permission ?? 'contents:read'}` : inWords(fault, 'findings')
  const message = fault instanceof Error ? fault.message : 'unknown fault'
  return `aks-windows-lint failed: ${message}. Please report it: https://github.com/aks-windows-lint/aks-windows-lint/issues`
}

async function check(ports: Ports, log: Log): Promise<string | undefined> {
  const inputs = readInputs(ports.getInput)
  const target = readTarget(ports, inputs)
  if (target.kind === 'nothing') return done(log, target.reason)
  const repository = ports.env.GITHUB_REPOSITORY ?? ''
  const api = await ports.connect(inputs.token, repository)
  const pull = await pullOf(api, target)
  if (pull?.draft && inputs.skipDrafts) return done(log, 'the pull request is a draft, and skip-drafts is set')
  const ends = await endsOf(api, target, pull)
  const settings = await readConfig(api, inputs, ends.configAt, Object.keys(ports.rules))
  const change = await collectChange(api, ends, changeOptions(ports, inputs, settings.config))
  if (change.relevant.size === 0) return done(log, 'the change touches no file that could matter')
  log.info(`${change.relevant.size} changed files; ${change.head.length} files read, ${api.requests} requests`)

  const day = inputs.asOf ?? ports.today()
  const { head: files, base, renames, complete } = change
  const result = scan({ files, ...(base && { base }), renames, complete, ...settings, day, rules: ports.rules, maxFileSize: inputs.maxFileSize })
  const notices = [...change.notices, ...configNotice(change, inputs), ...result.notices.flatMap(notice => ofTheChange(notice, change))]
  const link = linksInto(`${ports.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`, ends.head)
  const map = clusterMapMarkdown(clusterMap(result.world), result.sources, link)
  const report: Report = { ...result, notices, rules: ports.rules, version: ports.version, day, map }

  await writeOut(ports, inputs, report, link)
  if (pull) {
    const options = { number: pull.number, head: ends.head, maxComments: inputs.maxComments, commentId: inputs.commentId, botLogin: inputs.botLogin, link }
    const published = await publish(api, report, path => change.hunks.get(path) ?? [], options)
    for (const line of published.said) log.info(line)
    ports.runner.setOutput('review-url', published.url ?? '')
  }
  return failure(result.findings, notices, inputs)
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

/** The pull request that a review can go to. */
async function pullOf(api: GitHubApi, target: Target): Promise<(Pick<PullTarget, 'number' | 'draft' | 'base' | 'head'> & Partial<Pull>) | undefined> {
  if (target.kind === 'pull-request') return target
  return target.kind === 'pull-number' ? api.getPull(target.number) : undefined
}

interface RunEnds {
  readonly base: string | undefined
  readonly head: string
  readonly listed: Awaited<ReturnType<GitHubApi['listPullFiles']>>['items']
  /** Where the config is read: never from what a pull request brings. */
  readonly configAt: string
}

/** The commits to compare. A pull request is compared with the merge base, as its diff is. */
async function endsOf(api: GitHubApi, target: Exclude<Target, { kind: 'nothing' }>, pull: Awaited<ReturnType<typeof pullOf>>): Promise<RunEnds> {
  if (pull) {
    const [files, comparison] = await Promise.all([api.listPullFiles(pull.number), api.compare(pull.base.sha, pull.head.sha)])
    return { base: comparison.mergeBase, head: pull.head.sha, listed: files.items, configAt: pull.base.ref }
  }
  if (target.kind === 'merge-group') return { base: target.base, head: target.head, listed: [], configAt: target.base }
  if (target.kind === 'push') return { base: target.before, head: target.after, listed: [], configAt: target.after }
  const commit = target.kind === 'tree' ? target.commit : ''
  return { base: undefined, head: commit, listed: [], configAt: commit }
}

async function readConfig(api: GitHubApi, inputs: Inputs, ref: string, rules: readonly string[]): Promise<{ config: Config; configFile?: SourceFile }> {
  const bytes = await api.getFile(inputs.config, ref, 1024 * 1024)
  if (!bytes && inputs.config !== defaultConfigPath) throw new InputError(`there is no config file ${inputs.config} on ${ref}`)
  if (!bytes) return { config: defaultConfig }
  const decoded = decode(bytes)
  if ('reason' in decoded) throw new InputError(`the config file ${inputs.config} is ${decoded.reason}`)
  const { config, errors } = parseConfig(decoded.text, rules)
  if (errors.length > 0)
    throw new InputError(errors.map(({ message, line }) => `${inputs.config}${line === undefined ? '' : `:${line}`}: ${message}`).join('\n'))
  return { config, configFile: { path: inputs.config, text: decoded.text } }
}

function changeOptions({ env }: Ports, inputs: Inputs, config: Config): ChangeOptions {
  const root = env.GITHUB_WORKSPACE
  const { maxFileSize, context, contextRequests } = inputs
  return { maxFileSize, context, contextRequests, ignore: config.ignore, ...(root !== undefined && { root }) }
}

function configNotice({ relevant }: Change, inputs: Inputs): Notice[] {
  return relevant.has(inputs.config)
    ? [{ kind: 'config', path: inputs.config, message: 'the config of the base branch is used; this change of it takes effect after the merge' }]
    : []
}

/** What could not be read beside the change is told, but does not fail the gate; how it is written is nobody's business here. */
function ofTheChange(notice: Notice, { relevant }: Change): Notice[] {
  if (relevant.has(notice.path) || notice.kind === 'internal' || notice.kind === 'config') return [notice]
  return notice.kind === 'unscanned' ? [{ ...notice, kind: 'context' }] : []
}

async function writeOut({ runner, writeText }: Ports, inputs: Inputs, report: Report, link: ReturnType<typeof linksInto>): Promise<void> {
  const brought = report.findings.filter(finding => finding.isNew)
  for (const annotation of annotations({ ...report, findings: inputs.gate === 'all' ? report.findings : brought })) runner.annotate(annotation)
  if (inputs.summary) await runner.writeSummary(formatMarkdown(report, { link }))
  const [fresh, all] = [countsOf(openOnes(brought)), countsOf(report.findings)]
  runner.setOutput('new-errors', String(fresh.error))
  runner.setOutput('new-warnings', String(fresh.warning))
  runner.setOutput('new-notices', String(fresh.notice))
  runner.setOutput('errors', String(all.error))
  runner.setOutput('warnings', String(all.warning))
  runner.setOutput('notices', String(all.notice))
  if (inputs.sarifFile !== undefined) writeText(inputs.sarifFile, formatSarif(report))
  runner.setOutput('sarif-file', inputs.sarifFile ?? '')
}
