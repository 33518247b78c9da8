import type { HunksOf } from '../report/anchor.js'
import type { LinkTo } from '../report/links.js'
import { parseMarkers, safeId } from '../report/marker.js'
import { openOnes, type Report } from '../report/report.js'
import { type Review as Plan, planReview } from '../report/review.js'
import { ApiFault, type GitHubApi, type NewReview, type ReviewComment } from './api.js'

export interface PublishOptions {
  readonly number: number
  /** The commit that was scanned. */
  readonly head: string
  readonly maxComments: number
  readonly commentId: string
  /** The login that the token posts as. */
  readonly botLogin: string
  readonly link: LinkTo
}

export interface Published {
  readonly url?: string
  /** What happened, one line each, for the log. */
  readonly said: readonly string[]
}

/**
 * Brings the pull request's comments in step with the findings: one review for what is new and not said yet, and our own comments on what is fixed
 * are taken back. Whatever GitHub refuses, the findings stand in the annotations and the summary all the same.
 */
export async function publish(api: GitHubApi, report: Report, hunksOf: HunksOf, options: PublishOptions): Promise<Published> {
  try {
    const pull = await api.getPull(options.number)
    if (pull.state === 'closed') return { said: ['the pull request is closed: no comments'] }
    if (pull.head.sha !== options.head) return { said: ['there is a newer commit on the pull request: its own run will comment'] }
    const before = await ownState(api, options)
    const review = await postReview(api, report, hunksOf, options, before)
    const taken = await takeBack(api, report, options, before)
    return { ...review, said: [...review.said, ...taken] }
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault
    return { said: [inWords(fault, 'comments on the pull request')] }
  }
}

/** What stands on the pull request, and which of it is ours: by our marker and by our author, for anybody can write the marker. */
interface OwnState {
  readonly comments: readonly ReviewComment[]
  readonly ours: readonly ReviewComment[]
  readonly posted: readonly string[]
  /** Reviews of ours that were never submitted; GitHub takes no other review while there is one. */
  readonly pending: readonly number[]
}

async function ownState(api: GitHubApi, { number, botLogin, commentId }: PublishOptions): Promise<OwnState> {
  const [comments, reviews] = await Promise.all([api.listReviewComments(number), api.listReviews(number)])
  const isOurs = (author: { readonly login: string } | undefined): boolean => author?.login === botLogin
  const markersOf = (body: string): readonly string[] =>
    parseMarkers(body)
      .filter(marker => marker.id === safeId(commentId))
      .map(marker => marker.fingerprint)
  const ours = comments.items.filter(comment => isOurs(comment.author) && markersOf(comment.body).length > 0)
  const ownReviews = reviews.items.filter(review => isOurs(review.author))
  return {
    comments: comments.items,
    ours,
    posted: [...ours, ...ownReviews].flatMap(({ body }) => markersOf(body)),
    pending: ownReviews.filter(review => review.state === 'PENDING').map(review => review.id),
  }
}

async function postReview(api: GitHubApi, report: Report, hunksOf: HunksOf, options: PublishOptions, before: OwnState): Promise<Published> {
  const { maxComments, commentId, link } = options
  const plan = (most: number, posted: readonly string[]): Plan => planReview(report, hunksOf, { maxComments: most, commentId, link, posted })
  const first = plan(maxComments, before.posted)
  if (first.body === '') return { said: ['nothing new to comment on'] }
  for (const id of before.pending) await api.deletePendingReview(options.number, id)
  try {
    return await create(api, first, options)
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault
    if (fault.kind === 'invalid') {
      // One line that GitHub does not take spoils them all: say it in the body instead.
      const whole = await create(api, plan(0, before.posted), options)
      return { ...whole, said: [`GitHub did not take the comments on lines (${fault.message}); they stand in the body of the review`, ...whole.said] }
    }
    if (fault.kind !== 'broken' && fault.kind !== 'timeout') throw fault
    return again(api, plan, options, fault)
  }
}

/** A write whose answer was lost may have been carried out: look, and post only what is not there. */
async function again(api: GitHubApi, plan: (most: number, posted: readonly string[]) => Plan, options: PublishOptions, fault: ApiFault): Promise<Published> {
  const now = await ownState(api, options)
  const rest = plan(options.maxComments, now.posted)
  if (rest.body === '') return { said: [`GitHub's answer was lost (${fault.message}), but the review is there`] }
  return create(api, rest, options)
}

async function create(api: GitHubApi, plan: Plan, { number, head }: PublishOptions): Promise<Published> {
  const comments = plan.comments.map(({ path, line, side, start_line, body }) => ({
    path,
    line,
    side,
    body,
    ...(start_line !== undefined && { startLine: start_line }),
  }))
  const review: NewReview = { commit: head, event: 'COMMENT', body: plan.body, comments }
  const { url } = await api.createReview(number, review)
  const left = plan.left.length > 0 ? `, ${plan.left.length} in its body` : ''
  return { url, said: [`posted a review with ${comments.length} ${comments.length === 1 ? 'comment' : 'comments'}${left}`] }
}

/** Our comments on what is no longer found: removed, or marked where somebody answered. */
async function takeBack(api: GitHubApi, report: Report, { head, commentId }: PublishOptions, { comments, ours }: OwnState): Promise<readonly string[]> {
  const standing = new Set(openOnes(report.findings).map(finding => finding.fingerprint))
  const answered = new Set(comments.map(comment => comment.replyTo))
  const gone = ours.filter(({ body }) => parseMarkers(body).every(marker => marker.id !== safeId(commentId) || !standing.has(marker.fingerprint)))
  let removed = 0
  for (const comment of gone) {
    if (answered.has(comment.id)) await api.updateReviewComment(comment.id, fixedBody(comment.body, head))
    else await api.deleteReviewComment(comment.id)
    removed++
  }
  return removed > 0 ? [`${removed} earlier ${removed === 1 ? 'comment is' : 'comments are'} settled`] : []
}

/** Without its markers, so that the fault is new again should it come back. */
function fixedBody(body: string, head: string): string {
  const lines = body.split('\n')
  const content = lines.slice(parseMarkers(body).length).join('\n').trim()
  return `**Fixed in ${head.slice(0, 12)}.**\n\n<details><summary>What was wrong</summary>\n\n${content}\n\n</details>`
}

/** A fault in one line for the person who wrote the workflow. */
export function inWords({ kind, message, permission, request }: ApiFault, what: string): string {
  if (kind === 'denied')
    return `the token may not write ${what}${permission === undefined ? '' : `; it would need ${permission}`}. Findings stand in the annotations and the summary`
  if (kind === 'limited') return `GitHub takes no more requests for now, so there are no ${what} from this run`
  return `no ${what}: ${request} failed (${message})`
}
