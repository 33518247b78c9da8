import { type Span, spanOf, type Text } from '../../model/text.js'
import type { Unread } from '../parsed.js'

/** Where a reader of HCL is. Readers move `at` and add problems; nothing is read twice. */
export interface Cursor {
  readonly text: Text
  at: number
  /** Brackets in which a line break is a blank. */
  joined: boolean
  depth: number
  /** The blanks that were passed last: what is read before them ends where they begin. */
  blanks: { start: number; end: number }
  readonly problems: Unread[]
}

/** Nesting that nobody writes; the readers are recursive. */
const maximumDepth = 100
const maximumProblems = 10

export const cursorOf = (text: Text): Cursor => ({ text, at: 0, joined: false, depth: 0, blanks: { start: 0, end: -1 }, problems: [] })

/** The place of what was read from an offset on, without the blanks behind it. */
export const placeFrom = (cursor: Cursor, start: number, end = endOf(cursor)): Span => spanOf(cursor.text, start, Math.max(start, end))

const endOf = ({ at, blanks }: Cursor): number => (at === blanks.end ? blanks.start : at)

/** What cannot be read, in words for the person who wrote it. */
export function problem(cursor: Cursor, message: string, start = cursor.at, end = start + 1): void {
  if (cursor.problems.length < maximumProblems) cursor.problems.push({ message, at: placeFrom(cursor, start, Math.min(end, cursor.text.text.length)) })
}

/** Reads one level deeper; past the last level the rest of the text is given up. */
export function nested<T>(cursor: Cursor, read: () => T, otherwise: () => T): T {
  if (cursor.depth >= maximumDepth) {
    problem(cursor, `This is nested more than ${maximumDepth} levels deep, and the rest was not read.`)
    cursor.at = cursor.text.text.length
    return otherwise()
  }
  cursor.depth++
  const result = read()
  cursor.depth--
  return result
}

/** Reads with line breaks as blanks, or as ends. */
export function within<T>(cursor: Cursor, joined: boolean, read: () => T): T {
  const before = cursor.joined
  cursor.joined = joined
  const result = read()
  cursor.joined = before
  return result
}

const BLANKS = /(?:[ \t\uFEFF]|\r(?!\n))*/y
const BLANKS_AND_BREAKS = /[ \t\r\n\uFEFF]*/y

/** Moves past blanks and comments; past line breaks where they are blanks. */
export function skipBlanks(cursor: Cursor, breaks = cursor.joined): void {
  const start = endOf(cursor)
  passBlanks(cursor, breaks)
  cursor.blanks = { start, end: cursor.at }
}

function passBlanks(cursor: Cursor, breaks: boolean): void {
  const { text } = cursor.text
  for (;;) {
    cursor.at = pass(breaks ? BLANKS_AND_BREAKS : BLANKS, cursor)
    if (text[cursor.at] === '#' || text.startsWith('//', cursor.at)) {
      const end = text.indexOf('\n', cursor.at)
      cursor.at = end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end
    } else if (text.startsWith('/*', cursor.at)) {
      const end = text.indexOf('*/', cursor.at + 2)
      if (end < 0) problem(cursor, 'This comment is not closed.', cursor.at, cursor.at + 2)
      cursor.at = end < 0 ? text.length : end + 2
    } else return
  }
}

function pass(pattern: RegExp, cursor: Cursor): number {
  pattern.lastIndex = cursor.at
  pattern.test(cursor.text.text)
  return pattern.lastIndex
}

/** Takes a sign where it stands next. */
export function take(cursor: Cursor, sign: string): boolean {
  if (!cursor.text.text.startsWith(sign, cursor.at)) return false
  cursor.at += sign.length
  return true
}

const WORD = /[\p{L}_][\p{L}\p{N}\p{M}\p{Pc}_-]*/uy

/** Takes a name where one stands next. */
export function takeWord(cursor: Cursor): string | undefined {
  WORD.lastIndex = cursor.at
  const word = WORD.exec(cursor.text.text)?.[0]
  if (word !== undefined) cursor.at += word.length
  return word
}

/** Whether a line ends here, or the text. */
export function atLineEnd(cursor: Cursor): boolean {
  const { text } = cursor.text
  return cursor.at >= text.length || text[cursor.at] === '\n' || text.startsWith('\r\n', cursor.at)
}

/** Gives up the rest of a line. */
export function skipLine(cursor: Cursor): void {
  const end = cursor.text.text.indexOf('\n', cursor.at)
  cursor.at = end < 0 ? cursor.text.text.length : end
}
