import type { Finding } from '../model/rule.js'
import { inWords as counted, openOnes } from '../report/report.js'
import { doubledReview, type Outcome, settledComment, settledReview, shortenedComment } from '../report/settled.js'
import { ApiFault, type GitHubApi } from './api.js'
import type { Mark, OwnComment, OwnState, Said } from './own.js'
import { faultInWords } from './words.js'

export interface SettleOptions {
  readonly number: number
  /** The commit that was scanned. */
  readonly head: string
  /** Whether the rule is on and holds: of one that is not, a missing finding says nothing. */
  isChecked(rule: string): boolean
  /** Whether something may have been missed in a file, or without a path anywhere: what was said of it is left as it is. */
  isUnsure(path?: string): boolean
}

/** What is done to what we said, and how often it was done. */
interface Work {
  readonly api: GitHubApi
  readonly options: SettleOptions
  /** Takes one finding that stands for each time that its fingerprint was said; false where it was said often enough. */
  take(fingerprint: string): boolean
  stands(mark: Mark): boolean
  outcomeOf(mark: Mark): Outcome
  deleted: number
  marked: number
  shortened: number
  resolved: number
  readonly faults: ApiFault[]
}

/**
 * Brings what we said before in step with what is found now. A comment on what is gone is deleted, or marked where somebody answered it; of equal
 * ones, which two runs at once may post, the oldest stays. Nobody else's words are touched.
 */
export async function settle(api: GitHubApi, findings: readonly Finding[], state: OwnState, options: SettleOptions): Promise<readonly string[]> {
  const work = startWork(api, findings, options)
  // One that has lost its line gives way to one that has one.
  const comments = [...state.comments].sort((a, b) => Number(a.line === undefined) - Number(b.line === undefined))
  const left: OwnComment[] = []
  const doubled = new Set<number>()
  const marked: OwnComment[] = []
  for (const comment of comments) {
    const gone = goneFrom(comment, work)
    const isGone = gone.size === comment.marks.length && !options.isUnsure(comment.path)
    if (isGone && !comment.answered) {
      if (!(await deleteComment(comment, work))) continue
      if (comment.review !== undefined && comment.line !== undefined && comment.marks.every(work.stands)) doubled.add(comment.review)
      continue
    }
    left.push(comment)
    if (isGone && (await markComment(comment, work))) marked.push(comment)
    else if (gone.size > 0 && gone.size < comment.marks.length && !options.isUnsure(comment.path)) await shortenComment(comment, gone, work)
  }
  for (const review of state.reviews) await settleBody(review, work)
  for (const id of doubled) {
    const speaks = left.some(comment => comment.review === id) || state.reviews.some(review => review.id === id)
    if (!speaks) await attempt(work, () => api.updateReview(options.number, id, doubledReview))
  }
  const threads = marked.length > 0 ? await resolveThreads(marked, work) : []
  return [...words(work), ...threads]
}

function startWork(api: GitHubApi, findings: readonly Finding[], options: SettleOptions): Work {
  const left = new Map<string, number>()
  for (const { fingerprint } of openOnes(findings)) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1)
  const open = new Set(left.keys())
  const allowed = new Set(findings.filter(finding => finding.allowed).map(finding => finding.fingerprint))
  return {
    api,
    options,
    take: fingerprint => {
      const count = left.get(fingerprint) ?? 0
      left.set(fingerprint, count - 1)
      return count > 0
    },
    stands: ({ fingerprint }) => open.has(fingerprint),
    outcomeOf: ({ rule, fingerprint }) => {
      if (open.has(fingerprint)) return 'repeated'
      return allowed.has(fingerprint) ? 'allowed' : options.isChecked(rule) ? 'fixed' : 'unchecked'
    },
    deleted: 0,
    marked: 0,
    shortened: 0,
    resolved: 0,
    faults: [],
  }
}

const goneFrom = ({ marks }: Said, work: Work): ReadonlySet<number> => new Set(marks.filter(mark => !work.take(mark.fingerprint)).map(mark => mark.index))

async function deleteComment({ id }: OwnComment, work: Work): Promise<boolean> {
  const done = await attempt(work, () => work.api.deleteReviewComment(id))
  if (done) work.deleted++
  return done
}

async function markComment({ id, body, marks }: OwnComment, work: Work): Promise<boolean> {
  const done = await attempt(work, () => work.api.updateReviewComment(id, settledComment(body, work.outcomeOf(marks[0]!), work.options.head)))
  if (done) work.marked++
  return done
}

async function shortenComment({ id, body }: OwnComment, gone: ReadonlySet<number>, work: Work): Promise<void> {
  const shortened = shortenedComment(body, gone)
  if (shortened !== undefined && (await attempt(work, () => work.api.updateReviewComment(id, shortened)))) work.shortened++
}

async function settleBody({ id, body, marks }: Said, work: Work): Promise<void> {
  const { number, head, isUnsure } = work.options
  const gone = new Map(marks.filter(mark => !work.take(mark.fingerprint)).map(mark => [mark.index, work.outcomeOf(mark)]))
  const settled = gone.size > 0 && !isUnsure() ? settledReview(body, gone, head) : undefined
  if (settled !== undefined && (await attempt(work, () => work.api.updateReview(number, id, settled)))) work.shortened++
}

/** Threads are resolved where the token may, which takes contents:write; those that are not are said to be open. */
async function resolveThreads(comments: readonly OwnComment[], work: Work): Promise<readonly string[]> {
  let why = 'the token would need contents: write to resolve them'
  let open = comments.length
  try {
    const threads = await work.api.listThreads(work.options.number)
    for (const { id, comment, isResolved, canResolve } of threads) {
      if (!comments.some(marked => marked.id === comment)) continue
      if (!isResolved && !canResolve) continue
      if (!isResolved) {
        await work.api.resolveThread(id)
        work.resolved++
      }
      open--
    }
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault
    if (fault.kind !== 'denied') why = fault.message
  }
  return [
    ...(work.resolved > 0 ? [`${counted(work.resolved, 'thread')} resolved`] : []),
    ...(open > 0 ? [`${counted(open, 'thread')} with answers left open: ${why}`] : []),
  ]
}

/** Whether a write was done. What is gone already is as good as deleted; where the token may not, or a limit is reached, the rest is not tried. */
async function attempt({ faults }: Work, send: () => Promise<void>): Promise<boolean> {
  if (faults.some(({ kind }) => kind === 'denied' || kind === 'limited')) return false
  try {
    await send()
    return true
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault
    if (fault.kind !== 'missing') faults.push(fault)
    return false
  }
}

function words({ deleted, marked, shortened, faults }: Work): readonly string[] {
  const done = [
    ...(deleted > 0 ? [`${deleted} deleted`] : []),
    ...(marked > 0 ? [`${marked} with answers marked as settled`] : []),
    ...(shortened > 0 ? [`${shortened} brought up to date`] : []),
  ]
  const [first] = faults
  return [
    ...(done.length > 0 ? [`of our earlier comments: ${done.join(', ')}`] : []),
    ...(first ? [`some earlier comments could not be settled; the next run tries again. ${faultInWords(first, 'comments on the pull request')}`] : []),
  ]
}
