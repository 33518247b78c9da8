import type { Span } from '../../model/text.js'
import type { Expression } from './expression.js'

/** Nesting that nobody writes; the reader is recursive. */
const MAX_DEPTH = 100

interface Reader {
  readonly text: string
  readonly at: Span
  next: number
  depth: number
  broken: boolean
}

const BLANK = /\s*/y
const NAME = /[A-Za-z_][\w-]*/y
const NUMBER = /[+-]?\d+(?:\.\d+)?/y
const STRING = /'(?:[^']|'')*'/y

/** Whether a string of a template is an expression: in brackets, of which the first is not doubled. */
export const isExpression = (text: string): boolean => text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[')

/**
 * Reads what stands between the brackets of `"[concat(parameters('name'), '-pool')]"`. The whole string is the place of each of its parts.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */
export function templateExpression(text: string, at: Span): Expression {
  const reader: Reader = { text: text.slice(1, -1), at, next: 0, depth: 0, broken: false }
  const read = valueOf(reader)
  skip(reader, BLANK)
  return reader.broken || reader.next < reader.text.length ? { kind: 'unread', at } : read
}

function valueOf(reader: Reader): Expression {
  if (reader.broken || reader.depth >= MAX_DEPTH) return broken(reader)
  reader.depth++
  const read = memberOf(reader)
  reader.depth--
  return read
}

function memberOf(reader: Reader): Expression {
  const { at } = reader
  let read = primaryOf(reader)
  for (;;) {
    skip(reader, BLANK)
    if (reader.broken) return broken(reader)
    if (takes(reader, '.')) {
      const name = skip(reader, NAME)
      if (name === undefined) return broken(reader)
      const args = read.kind === 'name' && takes(reader, '(') ? argumentsOf(reader) : undefined
      read = args ? callOf(name, args, reader, read) : { kind: 'member', at, of: read, name, safe: false }
    } else if (takes(reader, '[')) {
      const index = valueOf(reader)
      skip(reader, BLANK)
      if (!takes(reader, ']')) return broken(reader)
      read = { kind: 'element', at, of: read, index, safe: false }
    } else return read
  }
}

function primaryOf(reader: Reader): Expression {
  const { at } = reader
  skip(reader, BLANK)
  const quoted = skip(reader, STRING)
  if (quoted !== undefined) return { kind: 'literal', at, value: quoted.slice(1, -1).replaceAll("''", "'") }
  const number = skip(reader, NUMBER)
  if (number !== undefined) return { kind: 'literal', at, value: Number(number) }
  const name = skip(reader, NAME)
  if (name === undefined) return broken(reader)
  skip(reader, BLANK)
  if (!takes(reader, '(')) return { kind: 'name', at, name }
  return callOf(name, argumentsOf(reader), reader)
}

/** Functions that Bicep writes as words and operators have the same form from both. */
function callOf(name: string, args: readonly Expression[], { at }: Reader, of?: Expression): Expression {
  const [condition, whenTrue, whenFalse] = args
  if (/^if$/i.test(name) && condition && whenTrue && whenFalse && args.length === 3) return { kind: 'choice', at, condition, whenTrue, whenFalse }
  if (args.length === 0 && /^(?:true|false|null)$/i.test(name)) return { kind: 'literal', at, value: /^null$/i.test(name) ? null : /^true$/i.test(name) }
  return { kind: 'call', at, name, args, ...(of && { of }) }
}

function argumentsOf(reader: Reader): readonly Expression[] {
  const args: Expression[] = []
  skip(reader, BLANK)
  if (takes(reader, ')')) return args
  do {
    args.push(valueOf(reader))
    skip(reader, BLANK)
  } while (!reader.broken && takes(reader, ','))
  if (!takes(reader, ')')) broken(reader)
  return args
}

function broken(reader: Reader): Expression {
  reader.broken = true
  return { kind: 'unread', at: reader.at }
}

function takes(reader: Reader, sign: string): boolean {
  if (reader.text[reader.next] !== sign) return false
  reader.next++
  return true
}

function skip(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.next
  const found = pattern.exec(reader.text)?.[0]
  reader.next += found?.length ?? 0
  return found
}
