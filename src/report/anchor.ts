import type { Finding } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'
import type { Span } from '../model/text.js'
import { lastLine, locate } from './place.js'

/** What a report has to know of one hunk of a diff: the lines that a comment can stand on. */
export interface Hunk {
  /** The lines of the head that it shows, context included: `newStart` and those behind it, without a gap. */
  readonly newStart: number
  readonly newLines: number
  /** Lines of the head that the change wrote, ascending. */
  readonly added: readonly number[]
  /** Lines of the base that the change took away, ascending. */
  readonly deleted: readonly number[]
}

/** The hunks of a file of the head; none where the change did not touch it or its diff is not known. */
export type HunksOf = (path: string) => readonly Hunk[]

/** A line that a review can comment on. */
export interface Anchor {
  readonly path: string
  readonly line: number
  /** LEFT are deleted lines, numbered as in the base; RIGHT are the lines of the head. */
  readonly side: 'LEFT' | 'RIGHT'
  /** What stands there: the deciding place, another place that it rests on, a line of the same statement, or what was deleted from it. */
  readonly is: 'deciding' | 'evidence' | 'statement' | 'deleted'
}

/** Where a comment on a finding stands; undefined where the diff shows nothing of it. */
export function anchorOf(finding: Finding, sources: readonly SourceFile[], hunksOf: HunksOf): Anchor | undefined {
  const candidates: readonly (readonly [Anchor['is'], Span])[] = [
    ['deciding', finding.at],
    ...(finding.because ?? []).map(({ at }) => ['evidence', at] as const),
    ['statement', finding.statement],
  ]
  for (const [is, span] of candidates) {
    const { path, line } = locate(sources, span)
    const shown = nearestShown(linesOf(span, sources), hunksOf(path), is === 'statement' ? locate(sources, finding.at).line : line)
    if (shown !== undefined) return { path, line: shown, side: 'RIGHT', is }
  }
  return deletedFrom(finding, sources, hunksOf)
}

/** The hunk that shows a line of the head. */
export const hunkShowing = (hunks: readonly Hunk[], line: number): Hunk | undefined =>
  hunks.find(({ newStart, newLines }) => newStart <= line && line < newStart + newLines)

interface LineRange {
  readonly first: number
  readonly last: number
}

function linesOf(span: Span, sources: readonly SourceFile[]): LineRange {
  const place = locate(sources, span)
  return { first: place.line, last: lastLine(place) }
}

/** The line of a range that some hunk shows and that is nearest to the wanted one; of two the upper. */
function nearestShown({ first, last }: LineRange, hunks: readonly Hunk[], wanted: number): number | undefined {
  let best: number | undefined
  for (const { newStart, newLines } of hunks) {
    const from = Math.max(first, newStart)
    const to = Math.min(last, newStart + newLines - 1)
    if (from > to) continue
    const nearest = Math.min(Math.max(wanted, from), to)
    if (best === undefined || Math.abs(nearest - wanted) < Math.abs(best - wanted)) best = nearest
  }
  return best
}

/** Hunks without a line of the head name the line before the gap; only a diff without context has them. */
function deletedFrom(finding: Finding, sources: readonly SourceFile[], hunksOf: HunksOf): Anchor | undefined {
  const { path } = locate(sources, finding.statement)
  const { first, last } = linesOf(finding.statement, sources)
  const hunk = hunksOf(path).find(({ newStart, newLines, deleted }) => newLines === 0 && deleted.length > 0 && first - 1 <= newStart && newStart <= last)
  return hunk && { path, line: hunk.deleted[0]!, side: 'LEFT', is: 'deleted' }
}
