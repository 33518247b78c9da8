import type { Edit, Finding } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'
import { type Hunk, type HunksOf, hunkShowing } from './anchor.js'
import { lastLine, linesIn, locate } from './place.js'

/** A change that a click applies: the lines `startLine` .. `line` of the head become `text`; an empty text deletes them. */
export interface Suggestion {
  readonly path: string
  readonly startLine: number
  readonly line: number
  readonly text: string
}

/** Longer ones are no one-click change. */
const mostLines = 30
const longestText = 10_000

/**
 * The fix of a finding as a suggestion, where one is safe: all edits on lines that one hunk shows, and on a statement that is new as a whole where
 * the fix asks for that. None in a file with CRLF, as the server writes other line ends when it applies a suggestion, and none over characters that
 * a reviewer cannot see.
 */
export function suggestionFor(finding: Finding, sources: readonly SourceFile[], hunksOf: HunksOf): Suggestion | undefined {
  const edits = [...(finding.fix ?? [])].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
  const source = edits[0] && sources[edits[0].at.source]
  if (!source || edits.some(edit => edit.at.source !== edits[0]!.at.source)) return undefined
  const hunks = hunksOf(source.path)
  if (finding.fixOnlyIfNew && !isAllNew(finding, sources, hunks)) return undefined
  const places = edits.map(edit => locate(sources, edit.at))
  const startLine = places[0]!.line
  const line = Math.max(...places.map(lastLine))
  if (line - startLine >= mostLines) return undefined
  const hunk = hunkShowing(hunks, startLine)
  if (!hunk || hunk !== hunkShowing(hunks, line)) return undefined
  const text = rewritten(source, startLine, line, edits)
  return text === undefined ? undefined : { path: source.path, startLine, line, text }
}

/** Whether two suggestions change a line that is the same. */
export const overlap = (a: Suggestion, b: Suggestion): boolean => a.path === b.path && a.startLine <= b.line && b.startLine <= a.line

/** The lines with the edits made, without the last line end; undefined where a suggestion cannot say it exactly. */
function rewritten(source: SourceFile, startLine: number, line: number, edits: readonly Edit[]): string | undefined {
  const lines = linesIn(source)
  const start = lines.start(startLine - 1)
  const end = lines.start(line)
  let text = ''
  let at = start
  for (const edit of edits) {
    if (edit.at.start < at) return undefined
    text += source.text.slice(at, edit.at.start) + edit.text
    at = edit.at.end
  }
  text += source.text.slice(at, end)
  const before = source.text.slice(start, end)
  if (!before.endsWith('\n') || text === before || text.length > longestText || hasHidden(before) || hasHidden(text)) return undefined
  if (text === '') return text
  // One blank line cannot be told from none.
  return text.endsWith('\n') && text !== '\n' ? text.slice(0, -1) : undefined
}

/** A carriage return is among them. */
const hasHidden = (text: string): boolean => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text.replace(/[\t\n]/g, ''))

function isAllNew(finding: Finding, sources: readonly SourceFile[], hunks: readonly Hunk[]): boolean {
  if (finding.fix?.some(edit => edit.at.source !== finding.statement.source)) return false
  const place = locate(sources, finding.statement)
  const last = lastLine(place)
  const added = new Set(hunks.flatMap(hunk => hunk.added.filter(line => place.line <= line && line <= last)))
  return added.size === last - place.line + 1
}
