import { type Span, spanOf, type Text } from '../../model/text.js'
import type { Unread as UnreadExpression } from '../arm/expression.js'
import type { Unread } from '../parsed.js'
import type { Token } from './tokens.js'

/** Where the reader is in the words of one statement. */
export interface Reader {
  readonly text: Text
  readonly tokens: readonly Token[]
  /** The index of the next word. */
  at: number
  /** The index behind the last word of the statement. */
  end: number
  /** How deep expressions are nested. */
  depth: number
  readonly problems: Unread[]
}

/** Nesting that nobody writes; the reader is recursive. */
export const maximumDepth = 100
const maximumProblems = 10

/** The next word; the text's end where the statement has no more. */
export const peek = (reader: Reader, ahead = 0): Token =>
  reader.at + ahead < reader.end ? reader.tokens[reader.at + ahead]! : reader.tokens[reader.tokens.length - 1]!

/** Takes the next word. */
export function next(reader: Reader): Token {
  const token = peek(reader)
  if (reader.at < reader.end) reader.at++
  if (token.problem !== undefined) report(reader, token.problem, token)
  return token
}

/** Whether the next word is this sign. */
export const isSign = (reader: Reader, sign: string, ahead = 0): boolean => {
  const token = peek(reader, ahead)
  return token.kind === 'sign' && token.text === sign
}

/** Takes a sign if it is next. */
export function skipSign(reader: Reader, sign: string): boolean {
  if (!isSign(reader, sign)) return false
  reader.at++
  return true
}

/** Takes a sign that has to be there. */
export function expectSign(reader: Reader, sign: string): void {
  if (!skipSign(reader, sign)) report(reader, `"${sign}" was expected`, peek(reader))
}

/** Takes line ends. */
export function skipNewlines(reader: Reader): void {
  while (peek(reader).kind === 'newline') reader.at++
}

/** Takes line ends where a sign that cannot begin anything stands behind them: the expression goes on. */
export function joinLines(reader: Reader, goesOn: (token: Token) => boolean): void {
  let ahead = 0
  while (peek(reader, ahead).kind === 'newline') ahead++
  if (ahead > 0 && goesOn(peek(reader, ahead))) reader.at += ahead
}

/** Notes what could not be read. After the first of a statement the others mostly follow from it. */
export function report(reader: Reader, reason: string, { start, end }: Pick<Token, 'start' | 'end'>): void {
  const at = spanOf(reader.text, start, end)
  if (reader.problems.length < maximumProblems) reader.problems.push({ message: `This Bicep could not be read whole: ${reason}.`, at })
}

/** The place from a word to the one that was taken last. */
export function spanFrom(reader: Reader, start: number): Span {
  const last = reader.tokens[Math.max(0, reader.at - 1)]!
  return spanOf(reader.text, start, Math.max(start, last.end))
}

/** Gives up on a statement. */
export function unread(reader: Reader, reason: string): UnreadExpression {
  const token = peek(reader)
  report(reader, reason, token)
  reader.at = reader.end
  return { kind: 'unread', at: spanOf(reader.text, token.start, token.end) }
}
