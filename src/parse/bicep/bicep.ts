import type { Text } from '../../model/text.js'
import type { Unread } from '../parsed.js'
import { peek, type Reader, report, skipNewlines } from './reader.js'
import { type Statement, statementOf } from './statements.js'
import { nesting, type Token, tokensOf } from './tokens.js'

/** A Bicep file, or a file of parameters for one. */
export interface BicepFile {
  readonly statements: readonly Statement[]
}

/** Reads Bicep. One statement that cannot be read spoils no other. */
export function parseBicep(text: Text): { readonly bicep: BicepFile; readonly problems: readonly Unread[] } {
  const tokens = tokensOf(text.text)
  const problems: Unread[] = []
  const statements: Statement[] = []
  for (const [start, end] of statementRanges(tokens)) {
    const reader: Reader = { text, tokens, at: start, end, depth: 0, problems }
    skipNewlines(reader)
    if (reader.at >= reader.end) continue
    const before = problems.length
    const first = peek(reader)
    const read = statementOf(reader)
    if (read) statements.push(read)
    if (OTHERS.has(first.text) || OTHERS.has(peek(reader).text) || problems.length > before) continue
    skipNewlines(reader)
    if (!read) report(reader, 'no statement begins so', peek(reader))
    else if (reader.at < reader.end) report(reader, 'this was not expected', peek(reader))
  }
  return { bicep: { statements }, problems }
}

/** Statements that declare nothing to evaluate, or of which more may follow. */
const OTHERS: ReadonlySet<string> = new Set([
  'targetScope',
  'metadata',
  'type',
  'assert',
  'test',
  'extension',
  'extensionConfig',
  'provider',
  'using',
  'extends',
  'import',
])

const KEYWORD = /^(?:targetScope|metadata|param|var|func|type|resource|module|output|import|using|extends|assert|test|extension|extensionConfig|provider)$/

/**
 * The words of each statement: up to a line end outside of brackets. Where a bracket is never closed, the lines that begin with a keyword end the statements from there on.
 */
function statementRanges(tokens: readonly Token[]): readonly (readonly [start: number, end: number])[] {
  const ranges: [number, number][] = []
  const last = tokens.length - 1
  let broken = false
  for (let start = afterNewlines(tokens, 0); start < last; ) {
    const { end, open } = statementEnd(tokens, start, broken)
    if (open && !broken) broken = true
    else {
      ranges.push([start, end])
      start = afterNewlines(tokens, end)
    }
  }
  return ranges
}

function statementEnd(tokens: readonly Token[], start: number, broken: boolean): { readonly end: number; readonly open: boolean } {
  let depth = 0
  let line = start
  for (let at = start; at < tokens.length - 1; at++) {
    const token = tokens[at]!
    if (token.kind === 'sign') depth += nesting(token.text)
    if (token.kind !== 'newline') continue
    const next = afterNewlines(tokens, at)
    if (depth > 0 ? broken && beginsStatement(tokens, next) : !goesOn(tokens, line, at, next)) return { end: at, open: false }
    if (depth <= 0) line = next
    at = next - 1
  }
  return { end: tokens.length - 1, open: depth > 0 }
}

function afterNewlines(tokens: readonly Token[], at: number): number {
  let next = at
  while (tokens[next]?.kind === 'newline') next++
  return next
}

const AFTER = /^(?:[?:|.=<>+*/%]|\?\?|\|\||&&|\.\?|[=!]=|[=!]~|[<>]=|=>)$/
const BEFORE = /^(?:[=?:|,<+*/%-]|\?\?|\|\||&&|[=!]=|[=!]~|=>)$/

/** Whether a statement goes on behind a line end: a decorator has its declaration below, a type or a choice its alternatives. */
function goesOn(tokens: readonly Token[], line: number, newline: number, next: number): boolean {
  const after = tokens[next]!
  const before = tokens[newline - 1]!
  if (tokens[line]!.kind === 'sign' && tokens[line]!.text === '@') return true
  if (after.kind === 'sign' && AFTER.test(after.text)) return true
  // `param name string?` ends with a type that may be null.
  if (before.text === '?' && /^(?:param|output|type|func)$/.test(tokens[line]!.text)) return false
  return before.kind === 'sign' && BEFORE.test(before.text)
}

/** A keyword at the very start of a line. */
function beginsStatement(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return token?.kind === 'word' && before !== undefined && before.end === token.start && KEYWORD.test(token.text)
}
