import type { Finding } from '../model/rule.js'
import { type Anchor, anchorOf, type HunksOf } from './anchor.js'
import { commentBody } from './comment.js'
import type { LinkTo } from './links.js'
import { markerLine } from './marker.js'
import { countsInWords, countsOf, inWords, openOnes, type Report, worstFirst } from './report.js'
import { overlap, type Suggestion, suggestionFor } from './suggestion.js'
import { findingRow, tableHead } from './table.js'

export interface ReviewOptions {
  /** Comments on lines; what is beyond goes to the review's body. */
  readonly maxComments: number
  readonly commentId: string
  /** Fingerprints of what stands on the pull request already; one that was posted twice is listed twice. */
  readonly posted?: Iterable<string>
  readonly link?: LinkTo
}

/** A comment as `POST /repos/{owner}/{repo}/pulls/{number}/reviews` takes it. */
export interface ReviewComment {
  readonly path: string
  readonly line: number
  readonly side: 'LEFT' | 'RIGHT'
  readonly start_line?: number
  readonly start_side?: 'RIGHT'
  readonly body: string
}

export interface Review {
  /** Empty where there is nothing new to say: then no review is posted. */
  readonly body: string
  readonly comments: readonly ReviewComment[]
  /** Findings that stand in the body because no line of the diff shows them or there are too many. */
  readonly left: readonly Finding[]
}

/** GitHub takes 65,536 characters. */
const longestBody = 60_000

/** One review of what a change brings in, worst first: a comment for each line, and the rest in its body. */
export function planReview(report: Report, hunksOf: HunksOf, options: ReviewOptions): Review {
  const brought = worstFirst(openOnes(report.findings).filter(finding => finding.isNew))
  const fresh = unposted(brought, options.posted ?? [])
  if (fresh.length === 0) return { body: '', comments: [], left: [] }
  const { threads, homeless } = threadsOf(fresh, report, hunksOf)
  const shown = threads.slice(0, Math.max(options.maxComments, 0))
  const left = worstFirst([...threads.slice(shown.length).flatMap(thread => thread.findings), ...homeless])
  const comments = withSuggestions(shown, report, hunksOf).map(thread => commentOf(thread, report, options))
  return { body: reviewBody(report, brought, fresh.length, left, options), comments, left }
}

/** The findings that share a line. */
interface Thread {
  readonly anchor: Anchor
  readonly findings: Finding[]
  readonly suggestion?: Suggestion
}

function unposted(findings: readonly Finding[], posted: Iterable<string>): readonly Finding[] {
  const counts = new Map<string, number>()
  for (const fingerprint of posted) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1)
  return findings.filter(({ fingerprint }) => {
    const count = counts.get(fingerprint) ?? 0
    counts.set(fingerprint, count - 1)
    return count <= 0
  })
}

function threadsOf(findings: readonly Finding[], { sources }: Report, hunksOf: HunksOf): { threads: readonly Thread[]; homeless: readonly Finding[] } {
  const threads = new Map<string, Thread>()
  const homeless: Finding[] = []
  for (const finding of findings) {
    const anchor = anchorOf(finding, sources, hunksOf)
    if (!anchor) {
      homeless.push(finding)
      continue
    }
    const key = `${anchor.side} ${anchor.line} ${anchor.path}`
    const thread = threads.get(key)
    if (thread) thread.findings.push(finding)
    else threads.set(key, { anchor, findings: [finding] })
  }
  return { threads: [...threads.values()], homeless }
}

/** A thread offers the fix of its first finding, where that is on its line and no thread before it changes the same lines. */
function withSuggestions(threads: readonly Thread[], { sources }: Report, hunksOf: HunksOf): readonly Thread[] {
  const given: Suggestion[] = []
  return threads.map(thread => {
    const { anchor, findings } = thread
    const suggestion = anchor.side === 'RIGHT' && findings[0] ? suggestionFor(findings[0], sources, hunksOf) : undefined
    if (!suggestion || suggestion.path !== anchor.path || anchor.line < suggestion.startLine || suggestion.line < anchor.line) return thread
    if (given.some(other => overlap(other, suggestion))) return thread
    given.push(suggestion)
    return { ...thread, suggestion }
  })
}

function commentOf({ anchor, findings, suggestion }: Thread, { sources, rules }: Report, { commentId, link }: ReviewOptions): ReviewComment {
  const body = commentBody(findings, anchor, { sources, rules, commentId, ...(link && { link }) }, suggestion)
  const place = { path: anchor.path, line: suggestion?.line ?? anchor.line, side: anchor.side }
  // GitHub refuses a range of one line.
  const isRange = suggestion && suggestion.startLine < suggestion.line
  return isRange ? { ...place, start_line: suggestion.startLine, start_side: 'RIGHT', body } : { ...place, body }
}

function reviewBody(report: Report, brought: readonly Finding[], fresh: number, left: readonly Finding[], options: ReviewOptions): string {
  const words = countsInWords(countsOf(brought)) ?? ''
  const before = brought.length - fresh
  const already = before > 0 ? ` ${before} of them ${before === 1 ? 'was' : 'were'} reported here before.` : ''
  const head = `**aks-windows-lint** found ${words} that this change brings in.${already}`
  if (left.length === 0) return head
  const rows = left.map(finding => ({ marker: markerLine(finding, options.commentId), row: findingRow(finding, report.sources, options.link) }))
  const which = left.length === 1 ? 'It has no line of its own in the diff, or there were' : 'They have no line of their own in the diff, or there were'
  const intro = `${left.length === fresh ? '' : `${inWords(left.length, 'problem')} stand${left.length === 1 ? 's' : ''} here. `}${which} too many to comment on each:`
  let length = head.length + intro.length + tableHead.length
  const fitting = rows.filter(({ marker, row }) => {
    length += marker.length + row.length + 2
    return length <= longestBody
  })
  const more = rows.length > fitting.length ? `\n\n${inWords(rows.length - fitting.length, 'more problem')} in the summary of the run.` : ''
  return `${fitting.map(({ marker }) => `${marker}\n`).join('')}${head}\n\n${intro}\n\n${tableHead}\n${fitting.map(({ row }) => row).join('\n')}${more}`
}
