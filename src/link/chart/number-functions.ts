import { hole, scalarOf } from './data.js'
import { numberOf, type TemplateFunction } from './template-function.js'

/** Arithmetic. */
export const numberFunctions: Readonly<Record<string, TemplateFunction>> = {
  int: onNumbers(value => Math.trunc(value ?? 0)),
  int64: onNumbers(value => Math.trunc(value ?? 0)),
  add: onNumbers((...values) => values.reduce((sum, value) => sum + value, 0)),
  add1: onNumbers(value => (value ?? 0) + 1),
  sub: onNumbers((a = 0, b = 0) => a - b),
  mul: onNumbers((...values) => values.reduce((product, value) => product * value, 1)),
  max: onNumbers((...values) => Math.max(...values)),
  min: onNumbers((...values) => Math.min(...values)),
}

function onNumbers(compute: (...values: number[]) => number): TemplateFunction {
  return (args, at) => {
    const values = args.map(numberOf)
    return values.includes(undefined) ? hole(at) : scalarOf(compute(...(values as number[])), args.length === 1 ? (args[0]?.at ?? at) : at)
  }
}
