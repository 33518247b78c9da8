import { type Entry, entryOf, type Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import type { TerraformFunction } from './functions.js'
import { booleanOf, entriesOf, entry, isHole, isNull, itemsOf, keyOf, list, map, numberOf, scalar, textOf, usedAt } from './values.js'

const maximumRange = 1000

/** Lists in a row; one that nobody can see leaves the whole open. */
function concat(args: readonly Node[], at: Span): Node {
  const open = args.some(node => node.kind !== 'list' || node.open)
  return list(
    args.flatMap(node => (node.kind === 'list' ? node.items : [])),
    at,
    open,
  )
}

/** Maps over each other. Behind one that nobody can see, what was known before may be replaced. */
function merge(args: readonly Node[], at: Span): Node {
  let entries = new Map<string, Entry>()
  let open = false
  for (const node of args) {
    if (isNull(node)) continue
    if (node.kind !== 'map') {
      entries = new Map()
      open = true
      continue
    }
    if (node.open) {
      entries = new Map()
      open = true
    }
    for (const each of node.entries) entries.set(each.key.text, each)
  }
  return map([...entries.values()], at, open)
}

function distinct(items: readonly Node[], at: Span): Node {
  const seen = new Set<string>()
  return list(
    items.filter(item => {
      const text = textOf(item)
      return text === undefined || (!seen.has(text) && seen.add(text))
    }),
    at,
  )
}

const sorted = (items: readonly Node[]): readonly Node[] => [...items].sort((a, b) => compared(textOf(a) ?? '', textOf(b) ?? ''))
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const same: TerraformFunction = ([value], at) => value && usedAt(value, at)

/** A set is a list whose order means nothing; of equal texts one is kept. */
const toset: TerraformFunction = ([value], at) => {
  const items = itemsOf(value)
  return items ? distinct(items, at) : value && usedAt(value, at)
}

function flatten(node: Node): { readonly items: readonly Node[]; readonly open: boolean } {
  if (node.kind !== 'list') return { items: [node], open: isHole(node) }
  const parts = node.items.map(flatten)
  return { items: parts.flatMap(part => part.items).filter(item => !isHole(item)), open: node.open || parts.some(part => part.open) }
}

/** The functions of Terraform on lists, sets and maps. */
export const collectionFunctions: Readonly<Record<string, TerraformFunction>> = {
  tolist: same,
  tomap: same,
  toset,
  concat,
  merge,
  list: (args, at) => list(args, at),
  map: (args, at) => {
    const names = args.filter((_, index) => index % 2 === 0).map(textOf)
    return names.every(name => name !== undefined)
      ? map(
          names.flatMap((name, index) => (args[2 * index + 1] ? [entry(name, args[2 * index + 1]!)] : [])),
          at,
        )
      : undefined
  },
  length: ([value], at) => {
    const size = itemsOf(value)?.length ?? entriesOf(value)?.length ?? textOf(value)?.length
    return size === undefined ? undefined : scalar(size, at)
  },
  keys: ([value], at) => {
    const entries = entriesOf(value)
    const names = entries && [...new Set(entries.map(each => each.key.text))].sort(compared)
    return (
      names &&
      list(
        names.map(name => scalar(name, at)),
        at,
      )
    )
  },
  values: ([value], at) => {
    const entries = entriesOf(value)
    return (
      entries &&
      list(
        [...entries].sort((a, b) => compared(a.key.text, b.key.text)).map(each => each.value),
        at,
      )
    )
  },
  lookup: ([value, key, fallback], at) => {
    const name = textOf(key)
    if (value?.kind !== 'map' || name === undefined) return undefined
    const found = entryOf(value, name)
    if (found) return usedAt(found.value, at)
    return value.open || !fallback ? undefined : usedAt(fallback, at)
  },
  element: ([value, key], at) => {
    const [items, index] = [itemsOf(value), numberOf(key)]
    if (!items || index === undefined || items.length === 0) return undefined
    return usedAt(items[((Math.trunc(index) % items.length) + items.length) % items.length]!, at)
  },
  one: ([value], at) => {
    const items = itemsOf(value)
    if (items?.length === 0) return scalar(null, at)
    return items?.length === 1 ? usedAt(items[0]!, at) : undefined
  },
  contains: ([value, sought], at) => {
    const [items, text] = [itemsOf(value)?.map(textOf), textOf(sought)]
    if (!items || text === undefined) return undefined
    if (items.includes(text)) return scalar(true, at)
    return items.includes(undefined) ? undefined : scalar(false, at)
  },
  index: ([value, sought], at) => {
    const [items, text] = [itemsOf(value)?.map(textOf), textOf(sought)]
    const found = text === undefined ? -1 : (items?.indexOf(text) ?? -1)
    return found < 0 ? undefined : scalar(found, at)
  },
  distinct: ([value], at) => {
    const items = itemsOf(value)
    return items && distinct(items, at)
  },
  compact: ([value], at) => {
    const items = itemsOf(value)
    if (!items || items.some(isHole)) return undefined
    return list(
      items.filter(item => !isNull(item) && textOf(item) !== ''),
      at,
    )
  },
  flatten: ([value], at) => {
    if (value?.kind !== 'list') return undefined
    const { items, open } = flatten(value)
    return list(items, at, open)
  },
  sort: ([value], at) => {
    const items = itemsOf(value)
    return items?.every(item => textOf(item) !== undefined) ? list(sorted(items), at) : undefined
  },
  reverse: ([value], at) => {
    const items = itemsOf(value)
    return items && list([...items].reverse(), at)
  },
  slice: ([value, from, to], at) => {
    const [items, start, end] = [itemsOf(value), numberOf(from), numberOf(to)]
    return items && start !== undefined && end !== undefined ? list(items.slice(start, end), at) : undefined
  },
  range: (args, at) => {
    const [first = 0, last, step = 1] = args.length === 1 ? [0, numberOf(args[0])] : args.map(numberOf)
    if (last === undefined || step === 0 || Math.abs((last - first) / step) > maximumRange) return undefined
    return list(
      Array.from({ length: Math.max(0, Math.ceil((last - first) / step)) }, (_, index) => scalar(first + index * step, at)),
      at,
    )
  },
  zipmap: ([names, values], at) => {
    const [texts, items] = [itemsOf(names)?.map(textOf), itemsOf(values)]
    if (!items || !texts?.every(text => text !== undefined)) return undefined
    return map(
      texts.flatMap((text, index) => (items[index] ? [{ key: keyOf(text, at), value: items[index] }] : [])),
      at,
    )
  },
  setunion: (args, at) => {
    const all = concat(args, at)
    return toset([all], at, undefined as never)
  },
  setproduct: () => undefined,
  anytrue: ([value], at) => {
    const items = itemsOf(value)?.map(booleanOf)
    if (items?.includes(true)) return scalar(true, at)
    return items && !items.includes(undefined) ? scalar(false, at) : undefined
  },
  alltrue: ([value], at) => {
    const items = itemsOf(value)?.map(booleanOf)
    if (items?.includes(false)) return scalar(false, at)
    return items && !items.includes(undefined) ? scalar(true, at) : undefined
  },
}
