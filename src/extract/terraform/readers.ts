import { entriesAt, isClosed, itemsAt, type Node, nodeAt, textAt } from '../../model/node.js'
import { absent, isWritten, known, mapValue, unknown, type Value, valueOf } from '../../model/value.js'

type Reader<T> = (body: Node) => Value<T>

/** The node under a path of blocks and arguments. A block stands in a list; JSON may leave the list out. */
export function at(body: Node, ...path: readonly string[]): Value<Node> {
  let value = nodeAt(body)
  for (const name of path) {
    value = first(value)
    value = nodeAt(value, name)
  }
  return first(value, path.length > 0)
}

/** A block that may be there once. */
function first(value: Value<Node>, blocksOnly = false): Value<Node> {
  if (value.is !== 'known' || value.value.kind !== 'list') return value
  const [item] = value.value.items
  if (blocksOnly && item && item.kind !== 'map') return value
  if (blocksOnly && !item && !value.value.open) return value.value.items.length === 0 ? absent(value.at) : value
  return nodeAt(value, 0)
}

/** The first of several names that is written. */
export function either(body: Node, ...paths: readonly (readonly string[])[]): Value<Node> {
  const values = paths.map(path => at(body, ...path))
  return values.find(isWritten) ?? values[0]!
}

const pathsOf = (paths: readonly string[]): readonly (readonly string[])[] => paths.map(path => path.split('.'))

/** The text of an argument, by its paths over the versions of the provider: `network_profile.network_data_plane`. */
export const text =
  (...paths: readonly string[]): Reader<string> =>
  body =>
    textAt(either(body, ...pathsOf(paths)))

/** A boolean, which Terraform also takes as text. */
export const flag =
  (...paths: readonly string[]): Reader<boolean> =>
  body =>
    mapValue(textAt(either(body, ...pathsOf(paths))), value => (/^true$/i.test(value) ? true : /^false$/i.test(value) ? false : undefined))

/** A number, which Terraform also takes as text. */
export const number =
  (...paths: readonly string[]): Reader<number> =>
  body =>
    mapValue(textAt(either(body, ...pathsOf(paths))), value => (/^-?\d+$/.test(value) ? Number(value) : undefined))

/** Whether a block is there. */
export const present =
  (...path: readonly string[]): Reader<boolean> =>
  body =>
    mapValue(at(body, ...path), node => (node.kind === 'map' ? true : undefined))

/** A block of settings, of which only its presence matters. */
export const block =
  (...path: readonly string[]): Reader<string> =>
  body =>
    mapValue(at(body, ...path), node => (node.kind === 'map' ? 'set' : undefined))

/** The list under a path of blocks. */
const listAt = (body: Node, path: string): Value<Node> => {
  const blocks = path.split('.')
  return nodeAt(at(body, ...blocks.slice(0, -1)), blocks.at(-1)!)
}

/** Whether a list has something in it. */
export const filled =
  (path: string): Reader<boolean> =>
  body =>
    mapValue(listAt(body, path), list => (list.kind === 'list' && (list.items.length > 0 || !list.open) ? list.items.length > 0 : undefined))

/** The texts of a list. */
export const texts =
  (path: string): Reader<readonly string[]> =>
  body => {
    const list = listAt(body, path)
    if (list.is !== 'known') return list
    const found = itemsAt(list).map(item => valueOf(textAt(item)))
    return list.value.kind === 'list' && isClosed(list) && found.every(each => each !== undefined) ? known(found, list.at) : unknown(list.at)
  }

/** The entries of a map as `key=value`. */
export const pairs =
  (name: string): Reader<readonly string[]> =>
  body =>
    mapValue(at(body, name), map => {
      const found = entriesAt(map).map(({ key, value }) => `${key.text}=${valueOf(textAt(value)) ?? ''}`)
      return map.kind === 'map' && isClosed(map) ? found : undefined
    })

/** The names of the arguments of a block. */
export const names =
  (name: string): Reader<readonly string[]> =>
  body =>
    mapValue(at(body, name), map =>
      map.kind === 'map' && isClosed(map)
        ? entriesAt(map)
            .filter(({ value }) => nodeAt(value).is !== 'absent')
            .map(({ key }) => key.text)
        : undefined,
    )

/** What the language has no argument for. */
export const nowhere: Reader<never> = body => absent(body.at)

/** What other resources may set. */
export const elsewhere: Reader<never> = body => unknown(body.at)
