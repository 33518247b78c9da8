import { isCloser, isLineEnd, nested, peek, report, type Scan, skipBlanks, skipLines, take, type Value } from './powershell-scan.js'
import { readExpansion, readString, startsString, textPart } from './powershell-string.js'
import { statementsOf, unseenValue, wordOf } from './powershell-value.js'
import type { Part, Word } from './syntax.js'

interface Entry {
  readonly key: Word
  readonly value: Word
}

const bareKey = /[\p{L}\p{N}_.-]+/uy

/** `@{ Name = 'x'; OsType = 'Windows' }`; the scan stands at the `@`. */
export function readTable(scan: Scan): Value {
  const start = scan.at++
  const table = nested(scan, '}', () => readEntries(scan), [])
  const body = table.flatMap(entry => [...entry.key.parts, ...entry.value.parts]).flatMap(part => (part.kind === 'substitution' ? part.body : []))
  const value = unseenValue(start, scan.at)
  return { ...value, table, parts: body.length > 0 ? [{ kind: 'substitution', body, start, end: scan.at, quoted: false }] : value.parts }
}

function readEntries(scan: Scan): readonly Entry[] {
  const entries: Entry[] = []
  for (;;) {
    const before = scan.at
    skipLines(scan)
    const c = peek(scan)
    if (c === ';') {
      scan.at++
      continue
    }
    if (c === '' || isCloser(c)) return entries
    const start = scan.at
    const key = readKey(scan)
    skipBlanks(scan)
    if (peek(scan) !== '=') {
      report(scan, 'An entry of a hashtable has no `=`.', start, scan.at)
      // Only a bare word is read again, as the start of a statement: it holds nothing that could nest.
      if (key?.parts[0]?.kind === 'text' && !key.parts[0].quoted) scan.at = before
      return entries
    }
    scan.at++
    entries.push({ key: key ?? { start, end: scan.at, parts: [{ kind: 'unseen', start, end: scan.at, quoted: false }] }, value: readEntryValue(scan) })
  }
}

function readKey(scan: Scan): Word | undefined {
  const start = scan.at
  const word = (parts: readonly Part[]): Word => ({ start, end: scan.at, parts })
  if (startsString(scan)) return word(readString(scan))
  const expansion = readExpansion(scan, false)
  if (expansion) return word(expansion)
  const bare = take(scan, bareKey)
  if (bare) return word([textPart(bare[0], start, scan.at, false)])
  if (peek(scan) !== '=' && !isLineEnd(peek(scan))) scan.at++
  return undefined
}

/** The value of an entry is a statement, whose words are those of an argument: an array stands with commas. */
function readEntryValue(scan: Scan): Word {
  skipLines(scan)
  const start = scan.at
  if (isCloser(peek(scan)) || peek(scan) === ';') return { start, end: start, parts: [{ kind: 'unseen', start, end: start, quoted: false }] }
  const item = scan.statement(scan)
  if (item.value && item.statements.length === 0) return wordOf(item.value)
  return { start, end: scan.at, parts: [{ kind: 'substitution', body: statementsOf([item]), start, end: scan.at, quoted: false }] }
}
