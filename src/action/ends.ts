import { ApiFault, type ChangedFile, type Comparison, type GitHubApi, type Listed, type Pull } from '../github/api.js'
import type { NothingTarget, PullTarget, PushTarget, RunTarget, Target } from '../github/event.js'
import type { Notice } from '../model/rule.js'
import type { SettingsAt } from './settings.js'

/** A pull request that a review can go to. */
export type PullOfRun = Pick<PullTarget, 'number' | 'draft' | 'base' | 'head'>

/** The commits to compare. */
export interface RunEnds {
  readonly base: string | undefined
  readonly head: string
  readonly listed: readonly ChangedFile[]
  readonly isWhole: boolean
  readonly settingsAt: SettingsAt
  readonly notices: readonly Notice[]
  /** What is to be known of how they were found, one line each. */
  readonly said: readonly string[]
}

/** The pull request of a target, if it has one, or why there is nothing to do. */
export async function pullOf(api: GitHubApi, target: Target): Promise<{ readonly pull?: PullOfRun } | NothingTarget> {
  if (target.kind === 'pull-request') return { pull: target }
  if (target.kind !== 'pull-number' && target.kind !== 'workflow-run') return {}
  const pull = target.kind === 'pull-number' ? await api.getPull(target.number) : await pullOfRun(api, target)
  if ('reason' in pull) return pull
  return pull.state === 'closed' ? { kind: 'nothing', reason: `the pull request ${pull.number} is closed` } : { pull }
}

/** The number may come from an artifact that the pull request itself has written: only the head that GitHub names is believed. */
async function pullOfRun(api: GitHubApi, { head, owner, branch, number }: RunTarget): Promise<Pull | NothingTarget> {
  const found = number ?? (await api.listPullsFrom(owner, branch)).find(pull => pull.sha === head)?.number
  const pull = found === undefined ? undefined : await api.getPull(found)
  if (pull?.head.sha === head) return pull
  const which = number === undefined ? 'no open pull request' : `the pull request ${number}`
  return {
    kind: 'nothing',
    reason: `${which}${number === undefined ? ' has' : ' does not have'} the commit ${head} that the first workflow ran for as its head`,
  }
}

/** The commits of a target. A pull request is compared with the merge base, as its diff is. */
export async function endsOf(api: GitHubApi, target: Exclude<Target, NothingTarget>, pull: PullOfRun | undefined): Promise<RunEnds> {
  if (pull) return endsOfPull(api, pull)
  const none = { listed: [], isWhole: false, notices: [], said: [] }
  if (target.kind === 'merge-group') return { base: target.base, head: target.head, settingsAt: at(target.base), ...none }
  if (target.kind === 'push') return { ...none, ...(await endsOfPush(api, target)), head: target.after, settingsAt: at(target.after) }
  const commit = target.kind === 'tree' ? target.commit : ''
  return { base: undefined, head: commit, settingsAt: at(commit), ...none }
}

const at = (commit: string): SettingsAt => ({ ref: commit, otherwise: commit })

async function endsOfPull(api: GitHubApi, { number, base, head }: PullOfRun): Promise<RunEnds> {
  const [files, comparison] = await Promise.all([filesOf(api, number), api.compare(base.sha, head.sha)])
  const listed = files instanceof ApiFault ? comparison.files : files
  const cut = `the change has more files than GitHub lists (${listed.items.length}): of the others it is not known which lines are new`
  return {
    base: comparison.mergeBase,
    head: head.sha,
    listed: listed.items,
    isWhole: !listed.truncated,
    settingsAt: { ref: base.ref, otherwise: base.sha },
    notices: listed.truncated ? [{ kind: 'unscanned', path: '', message: cut }] : [],
    said: files instanceof ApiFault ? [withoutList(files)] : [],
  }
}

/** The files of the pull request, or the refusal of a token that may only read the repository. */
async function filesOf(api: GitHubApi, number: number): Promise<Listed<ChangedFile> | ApiFault> {
  try {
    return await api.listPullFiles(number)
  } catch (fault) {
    if (fault instanceof ApiFault && (fault.kind === 'denied' || fault.kind === 'missing')) return fault
    throw fault
  }
}

const withoutList = ({ permission = 'pull_requests=read' }: ApiFault): string =>
  `the token may not list the files of the pull request (it would need ${permission}): the comparison of the commits tells them instead`

/** What was there before; for a new branch, or where that is gone since, what the branch has in common with the default branch. */
async function endsOfPush(api: GitHubApi, { before, after, ref, forced, defaultBranch }: PushTarget): Promise<Pick<RunEnds, 'base' | 'said'>> {
  if (before !== undefined && !(forced && (await compared(api, before, after)) === undefined)) return { base: before, said: [] }
  const base = defaultBranch === undefined || ref === defaultBranch ? undefined : (await compared(api, defaultBranch, after))?.mergeBase
  const why = before === undefined ? 'the branch is new' : 'the commit before the push is gone'
  return {
    base,
    said: [base === undefined ? `${why}: the whole tree is looked at` : `${why}: it is compared with ${base.slice(0, 12)}, where it left ${defaultBranch}`],
  }
}

/** Undefined where one of the two is gone or they have nothing in common. */
async function compared(api: GitHubApi, base: string, head: string): Promise<Comparison | undefined> {
  try {
    return await api.compare(base, head)
  } catch (fault) {
    if (fault instanceof ApiFault && fault.kind === 'missing') return undefined
    throw fault
  }
}
