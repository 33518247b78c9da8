import type { Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { type Spend, same } from './alternatives.js'
import { collectionFunctions } from './collection-functions.js'
import { textFunctions } from './text-functions.js'
import { booleanOf, hole, isNull, numberOf, partsOf, scalar, stringOf } from './values.js'

/** A function of templates on values of which some are not known; undefined where nothing is certain of what it yields. */
export type TemplateFunctionOf = (args: readonly Node[], at: Span, spend: Spend) => Node | undefined

/** A function of values that are all known. */
const comparison =
  (compare: (a: number | string, b: number | string) => boolean): TemplateFunctionOf =>
  ([a, b], at) => {
    const numbers = [numberOf(a), numberOf(b)] as const
    if (numbers[0] !== undefined && numbers[1] !== undefined) return scalar(compare(numbers[0], numbers[1]), at)
    const texts = [stringOf(a), stringOf(b)] as const
    return texts[0] !== undefined && texts[1] !== undefined ? scalar(compare(texts[0], texts[1]), at) : undefined
  }

const arithmetic =
  (compute: (a: number, b: number) => number): TemplateFunctionOf =>
  ([a, b], at) => {
    const left = numberOf(a)
    const right = numberOf(b)
    const result = left === undefined || right === undefined ? Number.NaN : compute(left, right)
    return Number.isFinite(result) ? scalar(Math.trunc(result), at) : undefined
  }

const negated =
  (inner: TemplateFunctionOf): TemplateFunctionOf =>
  (args, at, spend) => {
    const value = booleanOf(inner(args, at, spend))
    return value === undefined ? undefined : scalar(!value, at)
  }

/** Texts are compared with their case by `equals`, and without by `equalsIgnoreCase` (`=~`). */
const equality =
  (ignoreCase: boolean): TemplateFunctionOf =>
  ([a, b], at, spend) => {
    if (!a || !b || a.kind === 'hole' || b.kind === 'hole') return undefined
    const texts = [stringOf(a), stringOf(b)] as const
    if (ignoreCase && texts[0] !== undefined && texts[1] !== undefined) return scalar(texts[0].toLowerCase() === texts[1].toLowerCase(), at)
    if (same(a, b, spend)) return scalar(true, at)
    const certain = a.kind === 'scalar' && b.kind === 'scalar' ? !a.parts && !b.parts : isNull(a) || isNull(b)
    return certain ? scalar(false, at) : undefined
  }

/** `and` is false where one is, whatever the others are. */
const logic =
  (deciding: boolean): TemplateFunctionOf =>
  (args, at) => {
    const values = args.map(booleanOf)
    if (values.includes(deciding)) return scalar(deciding, at)
    return values.every(value => value !== undefined) ? scalar(!deciding, at) : undefined
  }

const extreme =
  (pick: (...values: number[]) => number): TemplateFunctionOf =>
  (args, at) => {
    const [only] = args
    const values = (args.length === 1 && only?.kind === 'list' && !only.open ? only.items : args).map(numberOf)
    return values.length > 0 && values.every(value => value !== undefined) ? scalar(pick(...values), at) : undefined
  }

const ordinary: Readonly<Record<string, TemplateFunctionOf>> = {
  add: arithmetic((a, b) => a + b),
  sub: arithmetic((a, b) => a - b),
  mul: arithmetic((a, b) => a * b),
  div: arithmetic((a, b) => a / b),
  mod: arithmetic((a, b) => a % b),
  minus: ([a], at) => (numberOf(a) === undefined ? undefined : scalar(-numberOf(a)!, at)),
  min: extreme(Math.min),
  max: extreme(Math.max),
  less: comparison((a, b) => a < b),
  lessorequals: comparison((a, b) => a <= b),
  greater: comparison((a, b) => a > b),
  greaterorequals: comparison((a, b) => a >= b),
  equals: equality(false),
  notequals: negated(equality(false)),
  equalsignorecase: equality(true),
  notequalsignorecase: negated(equality(true)),
  and: logic(false),
  or: logic(true),
  not: negated(([a]) => a),
  true: (_, at) => scalar(true, at),
  false: (_, at) => scalar(false, at),
  null: (_, at) => scalar(null, at),
  any: ([a]) => a,
  // Up to the first that is not null; one that nobody can see may be it.
  coalesce: (args, at) => args.find(arg => !isNull(arg)) ?? scalar(null, at),
  bool: ([a], at) => boolOf(a, at),
  int: ([a], at) => (/^-?\d+$/.test(partsOf(a ?? hole(at))?.[0] ?? '') && a?.kind === 'scalar' && !a.parts ? scalar(Number(a.text), at) : undefined),
}

function boolOf(node: Node | undefined, at: Span): Node | undefined {
  if (booleanOf(node) !== undefined) return node
  const text = stringOf(node)?.toLowerCase()
  if (text === 'true' || text === 'false') return scalar(text === 'true', at)
  const number = numberOf(node)
  return number === undefined ? undefined : scalar(number !== 0, at)
}

/** The functions of templates, by their names in lower case. Those that ask Azure, the clock or chance are not among them. */
export const templateFunctions: ReadonlyMap<string, TemplateFunctionOf> = new Map(Object.entries({ ...ordinary, ...textFunctions, ...collectionFunctions }))
