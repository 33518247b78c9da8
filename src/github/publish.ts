import type { HunksOf } from '../report/anchor.js'
import type { LinkTo } from '../report/links.js'
import { parseMarkers } from '../report/marker.js'
import type { Report } from '../report/report.js'
import { type Review as Plan, planReview } from '../report/review.js'
import { ApiFault, type GitHubApi, type NewReview } from './api.js'
import { type Identity, type OwnState, readOwn, type Said } from './own.js'
import { type SettleOptions, settle } from './settle.js'
import { faultInWords } from './words.js'

export interface PublishOptions extends Identity, SettleOptions {
  readonly maxComments: number
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
  const done: { url?: string; said: string[] } = { said: [] }
  try {
    const pull = await api.getPull(options.number)
    if (pull.state === 'closed') return { said: ['the pull request is closed: no comments'] }
    if (pull.head.sha !== options.head) return { said: ['there is a newer commit on the pull request: its own run will comment'] }
    const before = await readOwn(api, options)
    if (!before.isWhole) return { said: ['the pull request has more comments than can be listed, so it is not known which of them are ours: no comments'] }
    const review = await postReview(api, report, hunksOf, options, before)
    done.said.push(...review.said)
    if (review.url !== undefined) done.url = review.url
    // Another run may have posted the same in the meantime.
    const after = review.isPosted ? await readOwn(api, options) : before
    done.said.push(...(await settle(api, report.findings, after, options)))
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault
    done.said.push(faultInWords(fault, 'comments on the pull request'))
  }
  return done
}

interface Posted extends Published {
  readonly isPosted: boolean
}

async function postReview(api: GitHubApi, report: Report, hunksOf: HunksOf, options: PublishOptions, before: OwnState): Promise<Posted> {
  const { maxComments, commentId, link } = options
  const plan = (most: number, posted: readonly string[]): Plan => planReview(report, hunksOf, { maxComments: most, commentId, link, posted })
  const posted = saidAlready(report, before, said => plan(maxComments, said))
  const first = plan(maxComments, posted)
  if (first.body === '') return { said: ['nothing new to comment on'], isPosted: false }
  for (const id of before.pending) await deletePending(api, options.number, id)
  try {
    return await create(api, first, options)
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault
    if (fault.kind === 'invalid') {
      // One line that GitHub does not take spoils them all: say it in the body instead.
      const whole = await create(api, plan(0, posted), options)
      return { ...whole, said: [`GitHub did not take the comments on lines (${fault.message}); they stand in the body of the review`, ...whole.said] }
    }
    if (fault.kind !== 'broken' && fault.kind !== 'timeout') throw fault
    return again(api, plan, options, fault)
  }
}

/**
 * The fingerprints that need not be said again. A comment that lost its line, which GitHub then folds away, is said again where the diff now shows
 * the finding, unless somebody answered it; settling takes the old one away.
 */
function saidAlready({ findings }: Report, { comments, reviews }: OwnState, plan: (posted: readonly string[]) => Plan): readonly string[] {
  const fingerprints = (said: readonly Said[]): readonly string[] => said.flatMap(({ marks }) => marks.map(mark => mark.fingerprint))
  const outdated = comments.filter(comment => comment.line === undefined && !comment.answered)
  const rest = fingerprints([...comments.filter(comment => !outdated.includes(comment)), ...reviews])
  if (outdated.length === 0) return rest
  const shown = new Set(plan(rest).comments.flatMap(({ body }) => parseMarkers(body).map(marker => marker.fingerprint)))
  const standing = new Set(findings.map(finding => finding.fingerprint))
  const moves = ({ marks }: Said): boolean =>
    marks.some(({ fingerprint }) => shown.has(fingerprint)) && marks.every(({ fingerprint }) => shown.has(fingerprint) || !standing.has(fingerprint))
  return [...rest, ...fingerprints(outdated.filter(comment => !moves(comment)))]
}

async function deletePending(api: GitHubApi, number: number, id: number): Promise<void> {
  try {
    await api.deletePendingReview(number, id)
  } catch (fault) {
    // Another run was quicker.
    if (!(fault instanceof ApiFault) || fault.kind !== 'missing') throw fault
  }
}

/** A write whose answer was lost may have been carried out: look, and post only what is not there. */
async function again(api: GitHubApi, plan: (most: number, posted: readonly string[]) => Plan, options: PublishOptions, fault: ApiFault): Promise<Posted> {
  const { comments, reviews } = await readOwn(api, options)
  const rest = plan(
    options.maxComments,
    [...comments, ...reviews].flatMap(({ marks }) => marks.map(mark => mark.fingerprint)),
  )
  if (rest.body === '') return { said: [`GitHub's answer was lost (${fault.message}), but the review is there`], isPosted: true }
  return create(api, rest, options)
}

async function create(api: GitHubApi, plan: Plan, { number, head }: PublishOptions): Promise<Posted> {
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
  return { url, said: [`posted a review with ${comments.length} ${comments.length === 1 ? 'comment' : 'comments'}${left}`], isPosted: true }
}
