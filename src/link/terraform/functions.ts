import type { Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { collectionFunctions } from './collections.js'
import { contentFunctions } from './contents.js'
import type { ModuleInstance } from './instance.js'
import { stringFunctions } from './strings.js'
import { booleanOf, failed, hole, isHole, isNull, numberOf, scalar, textOf, usedAt } from './values.js'

/** What a function makes of its arguments; undefined where that cannot be told. */
export type TerraformFunction = (args: readonly Node[], at: Span, instance: ModuleInstance) => Node | undefined

const choices: Readonly<Record<string, TerraformFunction>> = {
  try: (args, at) => {
    const first = args.find(node => !(isHole(node) && node.failed))
    return first ? usedAt(first, at) : failed(at)
  },
  can: ([value], at) => (value && isHole(value) && !value.failed ? undefined : scalar(!(value && isHole(value)), at)),
  coalesce: (args, at) => {
    const first = args.find(node => !isNull(node) && textOf(node) !== '')
    return first && usedAt(first, at)
  },
  coalescelist: (args, at) => {
    const first = args.find(node => !(node.kind === 'list' && !node.open && node.items.length === 0))
    return first && usedAt(first, at)
  },
  tostring: ([value], at) => {
    const text = textOf(value)
    return text === undefined ? value && usedAt(value, at) : scalar(text, at, placesOf(value!))
  },
  tonumber: ([value], at) => {
    const number = numberOf(value)
    return number === undefined ? value && usedAt(value, at) : scalar(number, at, placesOf(value!))
  },
  tobool: ([value], at) => {
    const boolean = booleanOf(value)
    return boolean === undefined ? value && usedAt(value, at) : scalar(boolean, at, placesOf(value!))
  },
  sensitive: ([value], at) => value && usedAt(value, at),
  nonsensitive: ([value], at) => value && usedAt(value, at),
  ephemeralasnull: () => undefined,
  min: (args, at) => extreme(args, at, Math.min),
  max: (args, at) => extreme(args, at, Math.max),
  floor: ([value], at) => numeric(value, at, Math.floor),
  ceil: ([value], at) => numeric(value, at, Math.ceil),
  abs: ([value], at) => numeric(value, at, Math.abs),
}

const functions: Readonly<Record<string, TerraformFunction>> = { ...choices, ...stringFunctions, ...collectionFunctions, ...contentFunctions }

/** The value of a call. Functions that ask for the clock, for chance or for what is outside of the repository give nothing that could be known. */
export function call(name: string, args: readonly Node[], at: Span, instance: ModuleInstance): Node {
  const run = Object.hasOwn(functions, name) ? functions[name] : undefined
  const stops = name !== 'try' && name !== 'can' && name !== 'lookup' && args.some(node => isHole(node) && node.failed)
  return stops ? failed(at) : (run?.(args, at, instance) ?? hole(at))
}

/** Where an argument was written and decided: that is where its result is decided. */
export const placesOf = (node: Node): readonly Span[] => [node.at, ...((node.kind === 'scalar' && node.from) || [])]

function numeric(value: Node | undefined, at: Span, change: (value: number) => number): Node | undefined {
  const number = numberOf(value)
  return number === undefined ? undefined : scalar(change(number), at, placesOf(value!))
}

function extreme(args: readonly Node[], at: Span, choose: (...values: number[]) => number): Node | undefined {
  const numbers = args.map(numberOf)
  return args.length > 0 && args.length < 1000 && numbers.every(number => number !== undefined) ? scalar(choose(...numbers), at) : undefined
}
