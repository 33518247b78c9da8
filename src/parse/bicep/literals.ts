import { spanOf } from '../../model/text.js'
import type { Expression, ListExpression, Loop, Property, Spread } from '../arm/expression.js'
import { expressionOf, stringOf } from './expressions.js'
import { expectSign, isSign, maximumDepth, next, peek, type Reader, report, skipNewlines, skipSign, spanFrom, unread } from './reader.js'
import { type BicepObject, nestedResourceOf, type Statement } from './statements.js'

/** `{ ... }`: properties, spreads and, within a resource, its children. */
export function blockOf(reader: Reader): Expression {
  const { start } = next(reader)
  const entries: (Property | Spread)[] = []
  const children: Statement[] = []
  for (skipSeparators(reader); !isSign(reader, '}') && reader.at < reader.end; skipSeparators(reader)) {
    const before = reader.at
    const child = nestedResourceOf(reader)
    const entry = child ? undefined : (spreadOf(reader) ?? propertyOf(reader))
    if (child) children.push(child)
    if (entry) entries.push(entry)
    if (reader.at === before) reader.at++
  }
  expectSign(reader, '}')
  const read: BicepObject = { kind: 'object', at: spanFrom(reader, start), entries, children }
  return read
}

function propertyOf(reader: Reader): Property | undefined {
  const token = peek(reader)
  if (token.kind !== 'string' && token.kind !== 'word') {
    report(reader, 'the name of a property was expected', token)
    skipEntry(reader)
    return undefined
  }
  const key: Expression =
    token.kind === 'string' ? stringOf(reader) : { kind: 'literal', at: spanOf(reader.text, token.start, token.end), value: next(reader).text }
  expectSign(reader, ':')
  skipNewlines(reader)
  return { kind: 'property', key, value: valueOf(reader) }
}

/** `[ ... ]`: items, or one `for` that makes them. */
export function listOf(reader: Reader): Expression {
  const { start } = next(reader)
  skipNewlines(reader)
  if (peek(reader).text === 'for' && peek(reader).kind === 'word' && !isSign(reader, '.', 1)) return loopOf(reader, start)
  const items: Expression[] = []
  for (skipSeparators(reader); !isSign(reader, ']') && reader.at < reader.end; skipSeparators(reader)) {
    const before = reader.at
    items.push(spreadOf(reader) ?? valueOf(reader))
    if (reader.at === before) reader.at++
  }
  expectSign(reader, ']')
  const read: ListExpression = { kind: 'list', at: spanFrom(reader, start), items }
  return read
}

/** `for item in list: body`, `for (item, index) in list: body` */
function loopOf(reader: Reader, start: number): Loop {
  next(reader)
  const pair = skipSign(reader, '(')
  const item = next(reader).text
  const index = pair && skipSign(reader, ',') ? next(reader).text : undefined
  if (pair) expectSign(reader, ')')
  if (next(reader).text !== 'in') report(reader, '"in" was expected', peek(reader))
  const over = expressionOf(reader)
  expectSign(reader, ':')
  skipNewlines(reader)
  const body = valueOf(reader)
  skipNewlines(reader)
  expectSign(reader, ']')
  return { kind: 'loop', at: spanFrom(reader, start), item, ...(index !== undefined && { index }), over, body }
}

/** A value that may hang on a condition. */
export function valueOf(reader: Reader): Expression {
  const token = peek(reader)
  if (token.kind !== 'word' || token.text !== 'if' || !isSign(reader, '(', 1)) return expressionOf(reader)
  if (reader.depth >= maximumDepth) return unread(reader, `it is nested more than ${maximumDepth} levels deep`)
  next(reader)
  const condition = expressionOf(reader)
  skipNewlines(reader)
  reader.depth++
  const body = valueOf(reader)
  reader.depth--
  return { kind: 'conditional', at: spanFrom(reader, token.start), condition, body }
}

function spreadOf(reader: Reader): Spread | undefined {
  const { start } = peek(reader)
  if (!skipSign(reader, '...')) return undefined
  const of = expressionOf(reader)
  return { kind: 'spread', at: spanFrom(reader, start), of }
}

function skipSeparators(reader: Reader): void {
  while (peek(reader).kind === 'newline' || isSign(reader, ',')) reader.at++
}

function skipEntry(reader: Reader): void {
  while (reader.at < reader.end && peek(reader).kind !== 'newline' && !isSign(reader, '}')) reader.at++
}
