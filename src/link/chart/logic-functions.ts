import type { Span } from '../../model/text.js'
import { awaited, type Datum, hole, isAwaited, isNothing, nothing, plainText, truth } from './data.js'
import { numberOf, type TemplateFunction, yesOrNo } from './template-function.js'

/** Choices, conditions and comparisons. */
export const logicFunctions: Readonly<Record<string, TemplateFunction>> = {
  default: ([fallback, value], at) => firstTrue([value ?? nothing(at), fallback ?? nothing(at)], at) ?? fallback ?? nothing(at),
  ternary: ([yes, no, condition], at) => chosen(condition ?? hole(at), yes ?? hole(at), no ?? hole(at), at),
  coalesce: (args, at) => firstTrue(args, at) ?? nothing(at),
  or: (args, at) => firstTrue(args, at) ?? args.at(-1) ?? hole(at),
  and: (args, at) => {
    for (const arg of args) {
      const holds = truth(arg)
      if (holds !== true) return holds === undefined && !isAwaited(arg) ? hole(at) : arg
    }
    return args.at(-1) ?? hole(at)
  },
  not: ([value], at) => yesOrNo(value && negated(truth(value)), at),
  empty: ([value], at) => yesOrNo(value && negated(truth(value)), at),
  required: ([, value], at) => (value && !isNothing(value) ? value : hole(at)),
  eq: ([first, ...others], at) => yesOrNo(anyEqual(first, others), at),
  ne: ([a, b], at) => yesOrNo(negated(anyEqual(a, b ? [b] : [])), at),
  lt: compare((a, b) => a < b),
  le: compare((a, b) => a <= b),
  gt: compare((a, b) => a > b),
  ge: compare((a, b) => a >= b),
}

const negated = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value)

function chosen(condition: Datum, yes: Datum, no: Datum, at: Span): Datum {
  const holds = truth(condition)
  return holds === undefined ? hole(at) : holds ? yes : no
}

/**
 * The first that is true; a hole where one before it may be; undefined where none is. An empty default gives way to what stands behind it, as one that
 * is not there would.
 */
function firstTrue(args: readonly Datum[], at: Span): Datum | undefined {
  for (const arg of args) {
    const holds = truth(arg)
    if (holds === undefined && !isAwaited(arg)) return hole(at)
    if (holds) return arg
  }
  return args.some(isAwaited) ? awaited(at) : undefined
}

/** Whether a value is one of the others: the same text, or nothing as well. */
export function anyEqual(value: Datum | undefined, others: readonly Datum[]): boolean | undefined {
  if (!value) return undefined
  const answers = others.map(other => {
    if (isNothing(value) || isNothing(other)) return seen(value) && seen(other) ? isNothing(value) && isNothing(other) : undefined
    const [a, b] = [plainText(value), plainText(other)]
    return a === undefined || b === undefined ? undefined : a === b
  })
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
}

const seen = (datum: Datum): boolean => datum.kind !== 'hole' && plainText(datum) !== undefined

function compare(holds: (a: number, b: number) => boolean): TemplateFunction {
  return ([a, b], at) => {
    const [x, y] = [numberOf(a), numberOf(b)]
    return yesOrNo(x === undefined || y === undefined ? undefined : holds(x, y), at)
  }
}
