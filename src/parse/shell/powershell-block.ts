import { readBraces } from './powershell-command.js'
import { nested, peek, report, type Scan, skipLines, take } from './powershell-scan.js'
import { statementsOf } from './powershell-value.js'
import type { Branch, Statement } from './syntax.js'

/** A word that may be a keyword: nothing follows that would make it the name of a program or a part of one. */
export const keyword = /[A-Za-z]+(?![\w.\\/:=-])/y

/** A choice that began at `start` and ends here. */
export function branch(start: number, scan: Scan, tests: readonly Statement[], arms: Branch['arms'], exhaustive: boolean): Branch {
  return { kind: 'branch', tests, arms, exhaustive, start, end: scan.at }
}

/** `( )` of a statement: what runs in it. */
export function readCondition(scan: Scan): readonly Statement[] {
  skipLines(scan)
  return peek(scan) === '(' ? statementsOf(nested(scan, ')', () => scan.block(scan), [])) : []
}

/** `{ }` of a statement, over line ends. */
export function readBody(scan: Scan): readonly Statement[] {
  skipLines(scan)
  if (peek(scan) === '{') return readBraces(scan)
  report(scan, 'A block `{` is missing.', scan.at, Math.min(scan.at + 1, scan.end))
  return []
}

/** Whether the word stands next, over line ends; past it if so. */
export function takeWord(scan: Scan, ...words: readonly string[]): boolean {
  const before = scan.at
  skipLines(scan)
  const found = take(scan, keyword)?.[0].toLowerCase()
  if (found !== undefined && words.includes(found)) return true
  scan.at = before
  return false
}
