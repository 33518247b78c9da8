import { type Lines, linesOf } from '../compare/lines.js'
import { weakMemo } from '../model/once.js'
import type { SourceFile } from '../model/source.js'
import type { Span } from '../model/text.js'

/** Where a span stands: lines and columns count from 1, columns in UTF-16 units, the end is behind the last character. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

const nowhere: SourceFile = { path: '', text: '' }

/** The lines of a file, which are found once. */
export const linesIn: (source: SourceFile) => Lines = weakMemo(
  ({ text }) => linesOf(text),
  source => source,
)

/** The file of a span; an empty one where there is none, since a report has to come out whatever happens. */
export const sourceOf = (sources: readonly SourceFile[], span: Span): SourceFile => sources[span.source] ?? nowhere

/** The line and column of both ends of a span. */
export function locate(sources: readonly SourceFile[], span: Span): Place {
  const source = sourceOf(sources, span)
  const lines = linesIn(source)
  const start = Math.min(Math.max(span.start, 0), source.text.length)
  const end = Math.min(Math.max(span.end, start), source.text.length)
  const line = lines.at(start)
  const endLine = lines.at(end)
  return { path: source.path, line: line + 1, column: start - lines.start(line) + 1, endLine: endLine + 1, endColumn: end - lines.start(endLine) + 1 }
}

/** The last line that a place has a character on. */
export const lastLine = (place: Place): number => (place.endColumn === 1 && place.endLine > place.line ? place.endLine - 1 : place.endLine)

/** A path is shown by its end beyond this many characters, so that a quote of it still has its line. */
const longestPath = 150

/** `path:line`. */
export const pathAndLine = ({ path, line }: Place): string => `${path.length > longestPath ? `…${path.slice(-longestPath)}` : path}:${line}`
