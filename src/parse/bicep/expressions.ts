import { spanOf } from '../../model/text.js'
import type { Expression, Lambda } from '../arm/expression.js'
import { certainRuns } from '../template.js'
import { blockOf, listOf } from './literals.js'
import { expectSign, isSign, joinLines, maximumDepth, next, peek, type Reader, skipNewlines, skipSign, spanFrom, unread } from './reader.js'
import type { Token } from './tokens.js'

/** Operators from the loosest to the tightest, each with the template function that it compiles to. */
const OPERATORS: readonly Readonly<Record<string, string>>[] = [
  { '??': 'coalesce' },
  { '||': 'or' },
  { '&&': 'and' },
  { '==': 'equals', '!=': 'notEquals', '=~': 'equalsIgnoreCase', '!~': 'notEqualsIgnoreCase' },
  { '<': 'less', '<=': 'lessOrEquals', '>': 'greater', '>=': 'greaterOrEquals' },
  { '+': 'add', '-': 'sub' },
  { '*': 'mul', '/': 'div', '%': 'mod' },
]

/** Signs that no line begins with unless it goes on with the one above. `-`, `!`, `[`, `(` and `{` may begin an item of a list. */
const continues = ({ kind, text }: Token): boolean => kind === 'sign' && /^(?:\?|\?\?|\|\||&&|[=!]=|[=!]~|[<>]=?|\+|\*|\/|%|\.|\.\?)$/.test(text)

/** Reads one expression. */
export function expressionOf(reader: Reader): Expression {
  if (reader.depth >= maximumDepth) return unread(reader, `it is nested more than ${maximumDepth} levels deep`)
  reader.depth++
  const read = choiceOf(reader)
  reader.depth--
  return read
}

function choiceOf(reader: Reader): Expression {
  const { start } = peek(reader)
  const condition = operationOf(reader, 0)
  joinLines(reader, continues)
  if (!skipSign(reader, '?')) return condition
  skipNewlines(reader)
  const whenTrue = expressionOf(reader)
  joinLines(reader, ({ kind, text }) => kind === 'sign' && text === ':')
  expectSign(reader, ':')
  skipNewlines(reader)
  const whenFalse = expressionOf(reader)
  return { kind: 'choice', at: spanFrom(reader, start), condition, whenTrue, whenFalse }
}

function operationOf(reader: Reader, level: number): Expression {
  const operators = OPERATORS[level]
  if (!operators) return unaryOf(reader)
  const { start } = peek(reader)
  let left = operationOf(reader, level + 1)
  for (;;) {
    joinLines(reader, continues)
    const token = peek(reader)
    const name = token.kind === 'sign' && Object.hasOwn(operators, token.text) ? operators[token.text] : undefined
    if (name === undefined) return left
    reader.at++
    skipNewlines(reader)
    const right = operationOf(reader, level + 1)
    left = { kind: 'call', at: spanFrom(reader, start), name, args: [left, right] }
  }
}

function unaryOf(reader: Reader): Expression {
  const signs: Token[] = []
  while (isSign(reader, '!') || isSign(reader, '-') || isSign(reader, '+')) signs.push(next(reader))
  let operand = memberOf(reader)
  for (const sign of signs.reverse()) {
    if (sign.text === '+') continue
    const at = spanFrom(reader, sign.start)
    const minus = sign.text === '-'
    if (minus && operand.kind === 'literal' && typeof operand.value === 'number') operand = { kind: 'literal', at, value: -operand.value }
    else operand = { kind: 'call', at, name: minus ? 'minus' : 'not', args: [operand] }
  }
  return operand
}

function memberOf(reader: Reader): Expression {
  const { start } = peek(reader)
  let read = primaryOf(reader)
  for (;;) {
    joinLines(reader, ({ kind, text }) => kind === 'sign' && (text === '.' || text === '.?'))
    const sign = peek(reader).kind === 'sign' ? peek(reader).text : ''
    if (sign === '.' || sign === '.?' || sign === '::') {
      reader.at++
      skipNewlines(reader)
      const { text: name } = next(reader)
      const args = isSign(reader, '(') ? argumentsOf(reader) : undefined
      const at = spanFrom(reader, start)
      read = args ? { kind: 'call', at, name, of: read, args } : { kind: 'member', at, of: read, name, safe: sign === '.?' }
    } else if (sign === '[' || sign === '[?') {
      reader.at++
      skipNewlines(reader)
      const index = indexOf(reader)
      expectSign(reader, ']')
      read = { kind: 'element', at: spanFrom(reader, start), of: read, index, safe: sign === '[?' }
    } else if (sign !== '!' || isSign(reader, '=', 1)) return read
    else reader.at++
  }
}

/** `[^1]` counts from the end. */
function indexOf(reader: Reader): Expression {
  const { start } = peek(reader)
  const fromEnd = skipSign(reader, '^')
  const index = expressionOf(reader)
  skipNewlines(reader)
  return fromEnd ? { kind: 'call', at: spanFrom(reader, start), name: 'fromEnd', args: [index] } : index
}

function primaryOf(reader: Reader): Expression {
  const token = peek(reader)
  const at = spanOf(reader.text, token.start, token.end)
  if (token.kind === 'string') return stringOf(reader)
  if (isSign(reader, '{')) return blockOf(reader)
  if (isSign(reader, '[')) return listOf(reader)
  if (isSign(reader, '(')) return lambdaOf(reader) ?? parenthesized(reader)
  if (token.kind === 'number') {
    reader.at++
    return { kind: 'literal', at, value: Number(token.text) }
  }
  if (token.kind !== 'word') return unread(reader, token.kind === 'newline' || token.kind === 'end' ? 'a value is missing' : 'this was not expected')
  reader.at++
  if (token.text === 'true' || token.text === 'false') return { kind: 'literal', at, value: token.text === 'true' }
  if (token.text === 'null') return { kind: 'literal', at, value: null }
  if (isSign(reader, '(')) {
    const args = argumentsOf(reader)
    return { kind: 'call', at: spanFrom(reader, token.start), name: token.text, args }
  }
  if (!isSign(reader, '=>')) return { kind: 'name', at, name: token.text }
  reader.at++
  skipNewlines(reader)
  const body = expressionOf(reader)
  return { kind: 'lambda', at: spanFrom(reader, token.start), parameters: [token.text], body }
}

/** A string, with the expressions in it. */
export function stringOf(reader: Reader): Expression {
  const first = next(reader)
  const runs = certainRuns(first.text)
  const parts: (string | Expression | undefined)[] = runs ?? [first.text]
  if (first.closes) {
    // A text is what stands between its quotes, where it could be written anew.
    const plain = first.end - first.start === first.text.length + 2
    const at = plain ? spanOf(reader.text, first.start + 1, first.end - 1) : spanFrom(reader, first.start)
    return runs ? { kind: 'interpolation', at, parts } : { kind: 'literal', at, value: first.text }
  }
  for (;;) {
    skipNewlines(reader)
    parts.push(expressionOf(reader))
    skipNewlines(reader)
    const run = peek(reader)
    if (run.kind !== 'string' || run.opens) {
      const { at } = unread(reader, 'an expression in a string is not closed')
      return { kind: 'unread', at }
    }
    const { text } = next(reader)
    parts.push(...(certainRuns(text) ?? [text]))
    if (run.closes) return { kind: 'interpolation', at: spanFrom(reader, first.start), parts }
  }
}

function argumentsOf(reader: Reader): readonly Expression[] {
  const args: Expression[] = []
  reader.at++
  skipNewlines(reader)
  while (!isSign(reader, ')') && reader.at < reader.end) {
    args.push(expressionOf(reader))
    skipNewlines(reader)
    if (!skipSign(reader, ',')) break
    skipNewlines(reader)
  }
  expectSign(reader, ')')
  return args
}

function parenthesized(reader: Reader): Expression {
  reader.at++
  skipNewlines(reader)
  const inner = expressionOf(reader)
  skipNewlines(reader)
  expectSign(reader, ')')
  return inner
}

/** `(a, b) => ...`; undefined where the bracket opens something else. */
function lambdaOf(reader: Reader): Lambda | undefined {
  const { start } = peek(reader)
  const parameters: string[] = []
  let ahead = afterNewlines(reader, 1)
  while (peek(reader, ahead).kind === 'word') {
    parameters.push(peek(reader, ahead).text)
    ahead = afterNewlines(reader, ahead + 1)
    if (!isSign(reader, ',', ahead)) break
    ahead = afterNewlines(reader, ahead + 1)
  }
  if (!isSign(reader, ')', ahead) || !isSign(reader, '=>', ahead + 1)) return undefined
  reader.at += ahead + 2
  skipNewlines(reader)
  const body = expressionOf(reader)
  return { kind: 'lambda', at: spanFrom(reader, start), parameters, body }
}

function afterNewlines(reader: Reader, ahead: number): number {
  let next = ahead
  while (peek(reader, next).kind === 'newline') next++
  return next
}
