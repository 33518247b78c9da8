import { readMembers } from './powershell-member.js'
import {
  find,
  isCloser,
  isDouble,
  isLineEnd,
  isSingle,
  lineEnd,
  nested,
  peek,
  report,
  type Scan,
  skipBlanks,
  skipLines,
  type Target,
  take,
  type Value,
} from './powershell-scan.js'
import { readExpansion, readString, readSubexpression, readVariable, startsString, textPart, unseenPart, variablePart } from './powershell-string.js'
import { readTable } from './powershell-table.js'
import { combine, itemsOf, itemsToParts, listValue, onlyValue, statementsOf, unseenValue } from './powershell-value.js'
import type { Part, Word } from './syntax.js'

const number = /(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?:[dlu]{0,2})(?:[kmgtp]b)?(?![\w])/iy
const unary = /(?:-(?:not|bnot|join|[ic]?split)(?![\w-])|!|\+\+|--|[-+,])/iy
const binary = /-[A-Za-z]+|\.\.|\?\?(?!=)|[-+*/%](?!=)|[?:]/y
const bareName = /[\p{L}\p{N}_.\\/-]+/uy
const splat = /@((?:[A-Za-z]+:)?[\p{L}_][\p{L}\p{N}_]*)/uy
/** Casts that leave what they are given as it is, as far as its text goes. */
const plainCasts = new Set([
  'string',
  'string[]',
  'array',
  'object',
  'object[]',
  'ordered',
  'hashtable',
  'pscustomobject',
  'void',
  'int',
  'int32',
  'int64',
  'long',
  'version',
  'uri',
])

/** An expression up to where it ends: a line end, a bracket, a pipe, an assignment. `lists` is off where a comma separates something else. */
export function readExpression(scan: Scan, lists = true): Value {
  const operands = [readOperand(scan)]
  const operators: string[] = []
  for (;;) {
    const before = scan.at
    skipBlanks(scan)
    const operator = readOperator(scan, lists)
    if (operator === undefined) {
      scan.at = before
      return combine(operands, operators)
    }
    skipLines(scan)
    operators.push(operator)
    operands.push(readOperand(scan))
  }
}

function readOperator(scan: Scan, lists: boolean): string | undefined {
  if (scan.holes.has(scan.at)) return undefined
  if (peek(scan) === ',') {
    if (lists) scan.at++
    return lists ? ',' : undefined
  }
  return take(scan, binary)?.[0].toLowerCase()
}

/** A term with what stands before it: signs, negations, casts. */
function readOperand(scan: Scan): Value {
  const start = scan.at
  let opaque = false
  for (;;) {
    skipBlanks(scan)
    if (scan.holes.has(scan.at)) break
    if (peek(scan) === '[') {
      const type = readType(scan)
      if (peek(scan) === ':' && peek(scan, 1) === ':') return readMembers(scan, unseenValue(start, scan.at), false)
      skipBlanks(scan)
      if (peek(scan) === '' || isLineEnd(peek(scan)) || isCloser(peek(scan))) return unseenValue(start, scan.at)
      opaque ||= !plainCasts.has(type)
    } else if (take(scan, unary)) opaque = true
    else break
  }
  const value = readMembers(scan, readTerm(scan), false)
  if (!opaque) return value.start === start ? value : { ...value, start }
  const { targets } = value
  return { ...unseenValue(start, scan.at, [value]), ...(targets && { targets }), ...(value.effect && { effect: value.effect }) }
}

/** `[string]`, `[Parameter(Mandatory)]`: past it; its name in lower case. */
export function readType(scan: Scan): string {
  const start = scan.at
  let open = 0
  for (let at = start; at < scan.end; at++) {
    const c = scan.text[at]!
    if (c === '[') open++
    else if (c === ']') open--
    else if (isSingle(c) || isDouble(c)) at = find(scan, c, at + 1)
    if (open > 0) continue
    scan.at = at + 1
    return scan.text
      .slice(start + 1, Math.min(at, start + 100))
      .trim()
      .toLowerCase()
  }
  report(scan, 'The bracket `[` is not closed.', start, start + 1)
  scan.at = scan.returns-- > 0 ? lineEnd(scan, start) : scan.end
  return ''
}

/** A term of an expression without members; what is none is taken as an unseen name, so that reading moves on. */
export function readTerm(scan: Scan): Value {
  const start = scan.at
  const c = peek(scan)
  const value = (parts: readonly Part[], targets?: readonly Target[]): Value => ({ kind: 'value', start, end: scan.at, parts, ...(targets && { targets }) })
  if (scan.holes.has(start)) return value(readExpansion(scan, false)!)
  if (startsString(scan)) return value(readString(scan))
  if (c === '$' && peek(scan, 1) === '(') return value(readSubexpression(scan, false))
  if (c === '$') {
    const variable = readVariable(scan, false)
    if (variable?.kind === 'variable') return value([variable], [{ name: variable.name, within: false }])
    if (variable) return value([variable])
  }
  if (c === '(') return readParentheses(scan)
  if (c === '{') return readScriptBlock(scan)
  if (c === '@') return readAt(scan)
  const digits = take(scan, number)
  if (digits) return value([textPart(digits[0], start, scan.at, false)])
  if (!take(scan, bareName) && c !== '' && !isLineEnd(c) && !isCloser(c) && !';|&=,'.includes(c)) scan.at++
  return unseenValue(start, scan.at)
}

function readParentheses(scan: Scan): Value {
  const start = scan.at
  const items = nested(scan, ')', () => scan.block(scan), [])
  const { targets: _, ...value } = onlyValue(items) ?? unseenSubstitution(itemsToParts(items, start, scan.at, false), start, scan.at)
  return { ...value, start, end: scan.at }
}

function readScriptBlock(scan: Scan): Value {
  const start = scan.at
  const items = nested(scan, '}', () => scan.block(scan), [])
  return unseenSubstitution([{ kind: 'substitution', body: statementsOf(items), start, end: scan.at, quoted: false }], start, scan.at)
}

const unseenSubstitution = (parts: readonly Part[], start: number, end: number): Value => ({ kind: 'value', start, end, parts })

/** `@( )`, `@{ }`, `@name`; strings were taken before. */
export function readAt(scan: Scan): Value {
  const start = scan.at
  const next = peek(scan, 1)
  if (next === '{') return readTable(scan)
  if (next === '(') {
    scan.at++
    const items = nested(scan, ')', () => scan.block(scan), [])
    const words = items.flatMap((item): readonly Word[] =>
      item.value && item.statements.length === 0 && !item.value.table
        ? itemsOf(item.value)
        : [{ start, end: scan.at, parts: [{ kind: 'substitution', body: statementsOf([item]), start, end: scan.at, quoted: false }] }],
    )
    return listValue(start, scan.at, words)
  }
  const name = take(scan, splat)?.[1]
  if (name === undefined) scan.at++
  const part = name === undefined ? unseenPart(start, scan.at) : variablePart(name.toLowerCase().replace(/^\w+:/, ''), start, scan.at, false, true)
  return { kind: 'value', start, end: scan.at, parts: [part] }
}
