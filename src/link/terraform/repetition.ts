import type { Node } from '../../model/node.js'
import type { Block } from '../../parse/hcl/syntax.js'
import { element, evaluate, type Scope } from './evaluate.js'
import { elementsOf } from './for.js'
import { argument } from './module.js'
import type { Key } from './reference.js'
import { entry, hole, isNull, map, numberOf, scalar, textOf } from './values.js'

/** One of the instances that `count` or `for_each` makes of a block. */
export interface Repetition {
  readonly key: Key
  /** `each` and `count` for it. */
  readonly names: ReadonlyMap<string, Node>
  /** Nobody can see whether there is one. */
  readonly conditional: boolean
}

const maximumInstances = 100

/** The instances of a block. Where nobody can see how many there are, one stands for all, with what is unknown of each. */
export function repetitions(block: Block, scope: Scope): { readonly repeated: boolean; readonly found: readonly Repetition[] } {
  const count = argument(block, 'count')
  if (count) return { repeated: true, found: counted(evaluate(count.value, scope), scope) }
  const each = argument(block, 'for_each')
  if (each) return { repeated: true, found: eachOf(evaluate(each.value, scope), scope) }
  return { repeated: false, found: [{ key: undefined, names: scope.names, conditional: false }] }
}

function counted(count: Node, scope: Scope): readonly Repetition[] {
  const number = numberOf(count)
  const one = (index: number, conditional: boolean): Repetition => ({
    key: index,
    names: new Map(scope.names).set('count', map([entry('index', scalar(index, count.at))], count.at)),
    conditional,
  })
  // If there is any, there is a first.
  if (number === undefined) return [one(0, true)]
  return Array.from({ length: Math.max(0, Math.min(number, maximumInstances)) }, (_, index) => one(index, false))
}

function eachOf(collection: Node, scope: Scope): readonly Repetition[] {
  const elements = elementsOf(collection)
  const { at } = collection
  if (isNull(collection)) return []
  const unseen: Repetition = {
    key: undefined,
    names: new Map(scope.names).set('each', element(hole(at, { name: 'each.key' }), hole(at, { name: 'each.value' }), at)),
    conditional: true,
  }
  if (!elements) return [unseen]
  const known = elements.pairs.slice(0, maximumInstances).map(([key, value]): Repetition => {
    // A set of texts has each text as key and as value.
    const name = collection.kind === 'list' ? value : key
    const text = textOf(name)
    return text === undefined ? unseen : { key: text, names: new Map(scope.names).set('each', element(name, value, at)), conditional: false }
  })
  return elements.open || elements.pairs.length > maximumInstances ? [...known, unseen] : known
}
