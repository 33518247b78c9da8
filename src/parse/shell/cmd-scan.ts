import type { Hole } from './mask.js'
import type { SyntaxProblem } from './syntax.js'

/** A batch text and how far it was read. */
export interface Scan {
  readonly text: string
  readonly holes: ReadonlyMap<number, Hole>
  readonly problems: SyntaxProblem[]
  at: number
  /** Where the text ends for the reader at work: the command of `for /f` ends before its file does. */
  end: number
  /** Open parentheses: inside one, `)` ends a command, and outside it is a character. */
  open: number
  /** Statements within statements. */
  depth: number
  /** The loops around: outside of all, `%%i` is no variable. */
  loops: number
  /** The command of `for /f` is unescaped twice: its carets are gone when it is read. */
  readonly carets: 'escape' | 'gone'
  /** `!NAME!` is a variable only after `setlocal enabledelayedexpansion`. */
  readonly delayed: boolean
  /** How often a set that is never closed may still be looked for over line ends: what keeps the time linear. */
  returns: number
}

const mostProblems = 100

export const peek = (scan: Scan, ahead = 0): string => (scan.at + ahead < scan.end ? scan.text[scan.at + ahead]! : '')
export const isBlank = (c: string): boolean => c === ' ' || c === '\t' || c === '\u00a0' || c === '\r' || c === '\f' || c === '\v'

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

/** Past blanks and continued lines. */
export function skipBlanks(scan: Scan): void {
  for (;;) {
    if (isBlank(peek(scan)) && !scan.holes.has(scan.at)) scan.at++
    else if (peek(scan) === '^' && (scan.carets === 'gone' || peek(scan, 1) === '\n' || isBlank(peek(scan, 1)))) scan.at += peek(scan, 1) === '\n' ? 2 : 1
    else return
  }
}

/** The end of the line, continued lines not counted in. */
export function lineEnd(scan: Scan): number {
  const end = scan.text.indexOf('\n', scan.at)
  return end < 0 || end > scan.end ? scan.end : end
}

/** Whether the command ends here. */
export function endsCommand(scan: Scan): boolean {
  if (scan.holes.has(scan.at)) return false
  const c = peek(scan)
  return c === '' || c === '\n' || c === '&' || c === '|' || (c === ')' && scan.open > 0)
}

/** Reads `start..end` of the text as if nothing followed; the scan comes back to where it stood. */
export function within<T>(scan: Scan, start: number, end: number, read: (inner: Scan) => T, carets = scan.carets): T {
  const inner: Scan = { ...scan, at: start, end, open: 0, carets }
  const result = read(inner)
  scan.returns = inner.returns
  return result
}
