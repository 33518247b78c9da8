import type { Hole } from './mask.js'
import type { Part, Statement, SyntaxProblem, Word } from './syntax.js'

/** A PowerShell text and how far it was read. */
export interface Scan {
  readonly text: string
  readonly holes: ReadonlyMap<number, Hole>
  readonly problems: SyntaxProblem[]
  at: number
  /** Where the text ends for the reader at work: that of a here-string ends before its file does. */
  end: number
  /** The brackets that are still to be closed, outermost first. */
  readonly awaited: string[]
  /** How often reading may still go back after a quote that is never closed: what keeps the time linear. */
  returns: number
  /** The next place of a terminator, so that a text full of openers is searched once. */
  readonly places: Map<string, { readonly from: number; readonly at: number }>
  /** Reads statements up to the bracket that is awaited. Fields, because words hold statements and statements hold words. */
  readonly block: (scan: Scan) => readonly Item[]
  /** Reads one statement. */
  readonly statement: (scan: Scan) => Item
  /** Reads an expression; `lists` is off where a comma separates something else. */
  readonly expression: (scan: Scan, lists: boolean) => Value
}

/** What one statement comes to: things that run, or the value of an expression. */
export interface Item {
  readonly statements: readonly Statement[]
  readonly value?: Value
}

/** The value of an expression as far as the script shows it. `parts` stand for it where one word is wanted. */
export interface Value {
  readonly kind: 'value'
  readonly start: number
  readonly end: number
  readonly parts: readonly Part[]
  readonly list?: readonly Word[]
  readonly table?: readonly { readonly key: Word; readonly value: Word }[]
  /** The variables that an assignment would set, each with the key where one entry of a hashtable is meant. */
  readonly targets?: readonly Target[]
  /** A method call that changes a variable in place: `$list.Add('x')`. */
  readonly effect?: Statement
}

export interface Target {
  readonly name: string
  readonly key?: Word
  /** A place within the variable that cannot be told. */
  readonly within: boolean
}

const deepest = 64
const mostProblems = 100

export const peek = (scan: Scan, ahead = 0): string => (scan.at + ahead < scan.end ? scan.text[scan.at + ahead]! : '')
export const isLineEnd = (c: string): boolean => c === '\n' || c === '\r'
export const isBlank = (c: string): boolean => c === ' ' || c === '\t' || c === '\u00a0' || c === '\f' || c === '\v'
/** PowerShell takes typographic quotes for quotes, which is how pasted text survives. */
export const isDouble = (c: string): boolean => c === '"' || c === '\u201c' || c === '\u201d' || c === '\u201e'
export const isSingle = (c: string): boolean => c === "'" || c === '\u2018' || c === '\u2019' || c === '\u201a' || c === '\u201b'
export const isCloser = (c: string): boolean => c === ')' || c === '}' || c === ']'

/** Adds items to a list; `push` with a spread would overflow the stack for a long one. */
export function addAll<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}

export function report(scan: Scan, message: string, start: number, end: number): void {
  if (scan.problems.length < mostProblems) scan.problems.push({ message, start, end })
}

/** The match of a sticky expression at the place of the scan, which moves past it. */
export function take(scan: Scan, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = scan.at
  const match = pattern.exec(scan.text)
  if (!match || pattern.lastIndex > scan.end) return undefined
  scan.at = pattern.lastIndex
  return match
}

/** The next place of `needle`, or the end of the text. */
export function find(scan: Scan, needle: string, from: number): number {
  const known = scan.places.get(needle)
  if (known && known.from <= from && from <= known.at) return Math.min(known.at, scan.end)
  const found = scan.text.indexOf(needle, from)
  const at = found < 0 ? scan.text.length : found
  scan.places.set(needle, { from, at })
  return Math.min(at, scan.end)
}

/** The end of the line without its line break. */
export function lineEnd(scan: Scan, from: number): number {
  const end = find(scan, '\n', from)
  return end > from && scan.text[end - 1] === '\r' ? end - 1 : end
}

/** Past blanks, comments and lines that a backtick continues. A backtick before a blank continues nothing. */
export function skipBlanks(scan: Scan): void {
  for (;;) {
    const c = peek(scan)
    if (scan.holes.has(scan.at)) return
    if (isBlank(c)) scan.at++
    else if (c === '`' && isLineEnd(peek(scan, 1))) scan.at += peek(scan, 1) === '\r' && peek(scan, 2) === '\n' ? 3 : 2
    else if (c === '#') scan.at = lineEnd(scan, scan.at)
    else if (c === '<' && peek(scan, 1) === '#') skipBlockComment(scan)
    else return
  }
}

/** Past blanks, comments and line ends. */
export function skipLines(scan: Scan): void {
  for (;;) {
    skipBlanks(scan)
    if (!isLineEnd(peek(scan))) return
    scan.at++
  }
}

function skipBlockComment(scan: Scan): void {
  const start = scan.at
  const close = find(scan, '#>', start + 2)
  if (close >= scan.end) report(scan, 'The comment `<#` is not closed.', start, start + 2)
  scan.at = close >= scan.end ? lineEnd(scan, start) : close + 2
}

/** Reads what a bracket holds and steps over the closer; the scan stands at the opener. Too deep a nest is skipped. */
export function nested<T>(scan: Scan, closer: string, read: () => T, skipped: T): T {
  const start = scan.at++
  if (scan.awaited.length >= deepest) {
    skipNest(scan)
    report(scan, 'Brackets are nested too deeply to be read.', start, start + 1)
    return skipped
  }
  scan.awaited.push(closer)
  const result = read()
  scan.awaited.pop()
  const after = scan.at
  skipLines(scan)
  if (peek(scan) === closer) {
    scan.at++
    return result
  }
  scan.at = after
  report(scan, `The bracket \`${scan.text[start]}\` is not closed.`, start, start + 1)
  return result
}

function skipNest(scan: Scan): void {
  for (let open = 1; open > 0 && scan.at < scan.end; scan.at++) {
    const c = scan.text[scan.at]!
    if (c === '(' || c === '{' || c === '[') open++
    else if (isCloser(c)) open--
  }
}

/** Reads `start..end` of the text as if nothing followed, and comes back to where the scan stood. */
export function within<T>(scan: Scan, start: number, end: number, read: () => T): T {
  const [at, outerEnd] = [scan.at, scan.end]
  scan.at = start
  scan.end = end
  const result = read()
  scan.at = at
  scan.end = outerEnd
  return result
}
