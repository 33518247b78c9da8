/** What an event asks for. All of it comes from the payload: data to check, never to trust. */
export type Target = PullTarget | PullNumberTarget | RunTarget | MergeGroupTarget | PushTarget | TreeTarget | NothingTarget

/** A pull request whose ends the payload tells. */
export interface PullTarget {
  readonly kind: 'pull-request'
  readonly number: number
  readonly base: End
  readonly head: End
  readonly draft: boolean
  /** From another repository, or from a fork that was deleted. */
  readonly fork: boolean
  readonly author: string
  /** `pull_request_target`: the token may write, and the checkout, if any, is of the base. */
  readonly privileged: boolean
}

/** One end of a pull request. */
export interface End {
  readonly sha: string
  /** The branch, without `refs/heads/`. */
  readonly ref: string
  /** `owner/name`; undefined where the fork was deleted. */
  readonly repository?: string
}

/** A pull request of which only the number is known. */
export interface PullNumberTarget {
  readonly kind: 'pull-number'
  readonly number: number
}

/** The second stage of a run for a pull request, which may be a fork's: with the rights that the first one lacked. */
export interface RunTarget {
  readonly kind: 'workflow-run'
  /** The head that the first stage ran for. A number must be of a pull request with this very head. */
  readonly head: string
  /** Where it was pushed: names that somebody else chose. */
  readonly owner: string
  readonly branch: string
  readonly number?: number
}

/** What the merge queue is about to merge: there is no pull request to comment on. */
export interface MergeGroupTarget {
  readonly kind: 'merge-group'
  readonly base: string
  readonly head: string
  /** The branch that is merged into, without `refs/heads/`. */
  readonly baseRef: string
}

export interface PushTarget {
  readonly kind: 'push'
  /** Undefined for a new branch or tag: there is nothing to compare with. */
  readonly before?: string
  readonly after: string
  /** The branch or tag, without `refs/heads/` or `refs/tags/`. */
  readonly ref: string
  readonly forced: boolean
  readonly defaultBranch?: string
}

/** A run that no change caused: the whole tree is looked at. */
export interface TreeTarget {
  readonly kind: 'tree'
  readonly commit: string
  readonly ref: string
}

export interface NothingTarget {
  readonly kind: 'nothing'
  /** In words for the log. */
  readonly reason: string
}

/** What the run knows besides the payload: `GITHUB_SHA`, `GITHUB_REF_NAME`, and the input `pr-number`. */
export interface Run {
  readonly sha: string
  readonly refName: string
  readonly pullNumber?: string
}

/** Reads the payload of the event that started the run. */
export function targetOf(event: string, payload: unknown, run: Run): Target {
  if (event === 'pull_request' || event === 'pull_request_target') return pullTarget(event, payload)
  const number = run.pullNumber?.trim()
  if (event === 'workflow_run' && at(payload, 'workflow_run', 'event') === 'pull_request') return runTarget(payload, number)
  if (number !== undefined && number !== '') return numbered(number)
  if (event === 'merge_group') return mergeGroupTarget(payload)
  if (event === 'push') return pushTarget(payload)
  // Started by anything but pull_request, its head_sha may be the base's.
  if (event === 'workflow_run') return nothing('the first workflow did not run on pull_request; set the input pr-number')
  if (event === 'workflow_dispatch' || event === 'schedule') return treeTarget(event, run)
  return nothing(`the event ${event} has nothing to look at; use pull_request, merge_group, push, workflow_dispatch or schedule, or set the input pr-number`)
}

function pullTarget(event: string, payload: unknown): Target {
  if (at(payload, 'action') === 'closed') return nothing('the pull request is closed')
  const pull = at(payload, 'pull_request')
  const number = positive(at(pull, 'number'))
  const [base, head] = [endOf(at(pull, 'base')), endOf(at(pull, 'head'))]
  if (number === undefined || !base || !head) return malformed(event)
  return {
    kind: 'pull-request',
    number,
    base,
    head,
    draft: at(pull, 'draft') === true,
    fork: head.repository === undefined || head.repository !== base.repository,
    author: text(at(pull, 'user', 'login')) ?? '',
    privileged: event === 'pull_request_target',
  }
}

function mergeGroupTarget(payload: unknown): Target {
  const action = at(payload, 'action')
  if (action !== undefined && action !== 'checks_requested') return nothing('the merge group is gone')
  const group = at(payload, 'merge_group')
  const [base, head] = [sha(at(group, 'base_sha')), sha(at(group, 'head_sha'))]
  if (base === undefined || head === undefined) return malformed('merge_group')
  return { kind: 'merge-group', base, head, baseRef: shortRef(text(at(group, 'base_ref')) ?? '') }
}

function pushTarget(payload: unknown): Target {
  const [before, after] = [sha(at(payload, 'before')), sha(at(payload, 'after'))]
  if (before === undefined || after === undefined) return malformed('push')
  if (isZeros(after)) return nothing('the branch or tag was deleted')
  const defaultBranch = text(at(payload, 'repository', 'default_branch'))
  const place = { after, ref: shortRef(text(at(payload, 'ref')) ?? ''), forced: at(payload, 'forced') === true }
  const target = { kind: 'push', ...place, ...(defaultBranch !== undefined && { defaultBranch }) } as const
  return isZeros(before) ? target : { ...target, before }
}

/** Of pull requests from forks the payload tells no number, only where their head is. */
function runTarget(payload: unknown, written: string | undefined): Target {
  const run = at(payload, 'workflow_run')
  const [head, branch, owner] = [sha(at(run, 'head_sha')), text(at(run, 'head_branch')), text(at(run, 'head_repository', 'owner', 'login'))]
  if (head === undefined || branch === undefined || owner === undefined) return malformed('workflow_run')
  const target = { kind: 'workflow-run', head, owner, branch } as const
  if (written === undefined || written === '') return target
  const numberOf = numbered(written)
  return numberOf.kind === 'pull-number' ? { ...target, number: numberOf.number } : numberOf
}

function treeTarget(event: string, run: Run): Target {
  const commit = sha(run.sha)
  return commit === undefined ? malformed(event) : { kind: 'tree', commit, ref: run.refName }
}

function numbered(written: string): PullNumberTarget | NothingTarget {
  const number = /^\d{1,10}$/.test(written) ? positive(Number(written)) : undefined
  return number === undefined ? nothing('the input pr-number is not the number of a pull request') : { kind: 'pull-number', number }
}

const nothing = (reason: string): NothingTarget => ({ kind: 'nothing', reason })
const malformed = (event: string): NothingTarget => nothing(`the payload of the event ${event} is not what GitHub sends`)

function endOf(end: unknown): End | undefined {
  const commit = sha(at(end, 'sha'))
  const ref = text(at(end, 'ref'))
  if (commit === undefined || ref === undefined) return undefined
  const repository = text(at(end, 'repo', 'full_name'))
  return { sha: commit, ref, ...(repository !== undefined && { repository }) }
}

/** The value under a path of keys; undefined where something else than an object is in the way. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string, unknown>)[key]
  }
  return found
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const sha = (value: unknown): string | undefined => (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined)
const positive = (value: unknown): number | undefined => (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined)
const isZeros = (id: string): boolean => /^0+$/.test(id)
const shortRef = (ref: string): string => ref.replace(/^refs\/(?:heads|tags)\//, '')
