import { booleanAt, type Entry, entriesAt, isClosed, itemsAt, type Node, nodeAt, numberAt, type Path, textAt } from '../../model/node.js'
import { absent, known, mapValue, unknown, type Value, valueOf } from '../../model/value.js'

/** How each property of a fact is read from a statement of some language. */
export type Readers<P, S = Node> = { readonly [K in keyof P]: P[K] extends Value<infer T> ? (statement: S) => Value<T> : never }
type Reader<T> = (node: Node) => Value<T>

/** Every property of a fact. */
export function readAll<P, S = Node>(readers: Readers<P, S>, statement: S): P {
  // A copy has all names in place: to add them one by one takes longer, and more memory.
  const properties: Record<string, unknown> = { ...readers }
  for (const [name, reader] of Object.entries<(statement: S) => unknown>(readers as never)) properties[name] = reader(statement)
  return properties as P
}

/** The text under a path of names. */
export const text =
  (...path: readonly string[]): Reader<string> =>
  node =>
    textAt(at(node, ...path))

/** The boolean under a path of names. */
export const flag =
  (...path: readonly string[]): Reader<boolean> =>
  node =>
    booleanAt(at(node, ...path))

/** The number under a path of names. */
export const number =
  (...path: readonly string[]): Reader<number> =>
  node =>
    numberAt(at(node, ...path))

/** A text that switches something: known to be on for one value, off for any other. */
export const word =
  (on: string, ...path: readonly string[]): Reader<boolean> =>
  node =>
    mapValue(text(...path)(node), value => value.toLowerCase() === on)

/** The texts of a list. One that nobody can see makes the list unknown. */
export const texts =
  (...path: readonly string[]): Reader<readonly string[]> =>
  node => {
    const list = at(node, ...path)
    if (list.is !== 'known') return list
    const found = itemsAt(list).map(item => valueOf(textAt(item)))
    return list.value.kind === 'list' && isClosed(list) && found.every(each => each !== undefined) ? known(found, list.at) : unknown(list.at)
  }

/** The entries of a map as `key=value`. */
export const pairs =
  (...path: readonly string[]): Reader<readonly string[]> =>
  node => {
    const map = at(node, ...path)
    if (map.is !== 'known') return map
    const found = entriesAt(map).map(({ key, value }: Entry) => `${key.text}=${valueOf(textAt(value)) ?? ''}`)
    return map.value.kind === 'map' && isClosed(map) ? known(found, map.at) : unknown(map.at)
  }

/** The keys of a map. */
export const keys =
  (...path: readonly string[]): Reader<readonly string[]> =>
  node =>
    mapValue(at(node, ...path), map => (map.kind === 'map' && isClosed(map) ? entriesAt(map).map(({ key }) => key.text) : undefined))

/** A block of settings, of which only its presence matters. */
export const block =
  (...path: readonly string[]): Reader<string> =>
  node =>
    mapValue(at(node, ...path), found => (found.kind === 'map' && found.entries.length > 0 ? 'set' : undefined))

/** Whether a list has something in it. */
export const filled =
  (...path: readonly string[]): Reader<boolean> =>
  node =>
    mapValue(at(node, ...path), list => (list.kind === 'list' && (list.items.length > 0 || !list.open) ? list.items.length > 0 : undefined))

/** What the language has no property for. */
export const nowhere: Reader<never> = node => absent(node.at)

/** The node under a path of names, whatever their case. */
export function at(node: Node, ...path: readonly string[]): Value<Node> {
  let value = nodeAt(node)
  for (const name of path) value = nodeAt(value, ...step(value, name))
  return value
}

function step(value: Value<Node>, name: string): Path {
  if (value.is !== 'known' || value.value.kind !== 'map') return [name]
  const wanted = name.toLowerCase()
  const { entries } = value.value
  const written = entries.findLast(({ key }) => key.text === name) ?? entries.findLast(({ key }) => key.text.toLowerCase() === wanted)
  return [written?.key.text ?? name]
}
