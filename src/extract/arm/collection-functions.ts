import { type ListNode, listWith, type MapNode, type Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { type Spend, same } from './alternatives.js'
import type { TemplateFunctionOf } from './functions.js'
import { isEmptyText, textOrListFunctions } from './text-functions.js'
import { entry, hole, isNull, list, MAX_ITEMS, map, member, numberOf, partsOf, scalar, stringOf, textFrom, textOf } from './values.js'

/** Texts, or lists one after the other. */
const concat: TemplateFunctionOf = (args, at) => {
  if (!args.some(arg => arg.kind === 'list'))
    return textFrom(
      args.flatMap(arg => partsOf(arg) ?? [undefined]),
      at,
    )
  const open = args.some(arg => arg.kind !== 'list' || arg.open)
  const lists = args.filter((arg): arg is ListNode => arg.kind === 'list')
  return list(
    lists.flatMap(({ items }) => items),
    at,
    open,
    lists.flatMap(({ possible }) => possible ?? []),
  )
}

/** Objects are merged, and so are the objects in them; of lists each item is taken once. */
const union: TemplateFunctionOf = (args, at, spend) => {
  if (args.some(arg => arg.kind === 'list')) {
    const all = concat(args, at, spend)
    if (all?.kind !== 'list') return undefined
    const kept: Node[] = []
    for (const item of all.items) if (!kept.some(other => same(other, item, spend))) kept.push(item)
    return listWith(all, { items: kept })
  }
  return args.reduce<Node | undefined>((merged, arg) => (merged ? overlay(merged, arg, at, spend, true) : arg), undefined)
}

/** One object over another. What one that nobody can see would change is not known any more. */
export function overlay(under: Node, over: Node, at: Span, spend: Spend, deep: boolean): Node {
  if (isNull(over)) return under
  if (over.kind !== 'map' || !spend()) return map([], at, true)
  const below: MapNode = under.kind === 'map' && !over.open ? under : map([], at, true)
  const kept = below.entries.filter(({ key }) => !member(over, key.text))
  const laid = over.entries.map(({ key, value }) => {
    const old = deep && value.kind === 'map' ? member(below, key.text) : undefined
    return old?.value.kind === 'map' ? { key, value: overlay(old.value, value, value.at, spend, true) } : { key, value }
  })
  return map([...kept, ...laid], at, below.open)
}

const range: TemplateFunctionOf = ([start, count], at) => {
  const from = numberOf(start)
  const length = numberOf(count)
  if (from === undefined || length === undefined || length < 0) return undefined
  const items = Array.from({ length: Math.min(length, MAX_ITEMS) }, (_, index) => scalar(from + index, at))
  return list(items, at, length > MAX_ITEMS)
}

const contains: TemplateFunctionOf = ([whole, wanted], at, spend) => {
  if (whole?.kind === 'list') {
    if (wanted && whole.items.some(item => same(item, wanted, spend))) return scalar(true, at)
    const certain = !whole.open && wanted?.kind === 'scalar' && !wanted.parts && whole.items.every(item => item.kind === 'scalar' && !item.parts)
    return certain ? scalar(false, at) : undefined
  }
  if (whole?.kind === 'map') {
    const key = stringOf(wanted)
    if (key === undefined) return undefined
    // A value that nobody can see may be a key that is not there.
    const found = member(whole, key)
    return found ? (found.value.kind === 'hole' ? undefined : scalar(true, at)) : whole.open ? undefined : scalar(false, at)
  }
  return whole && textOrListFunctions.contains(whole, wanted, at)
}

const empty: TemplateFunctionOf = ([value], at) => {
  if (!value) return undefined
  if (isNull(value)) return scalar(true, at)
  const size = value.kind === 'list' ? value.items.length : value.kind === 'map' ? value.entries.length : undefined
  if (size !== undefined) return size > 0 ? scalar(false, at) : 'open' in value && value.open ? undefined : scalar(true, at)
  const none = isEmptyText(value)
  return none === undefined ? undefined : scalar(none, at)
}

const length: TemplateFunctionOf = ([value], at) => {
  if (value?.kind === 'list') return value.open ? undefined : scalar(value.items.length, at)
  if (value?.kind === 'map') return value.open ? undefined : scalar(value.entries.length, at)
  const text = stringOf(value)
  return text === undefined ? undefined : scalar(text.length, at)
}

const first: TemplateFunctionOf = ([value], at) => {
  if (value?.kind === 'list') return value.items[0] ?? (value.open ? undefined : scalar(null, at))
  const text = stringOf(value)
  return text === undefined ? undefined : scalar(text.slice(0, 1), at)
}

const last: TemplateFunctionOf = ([value], at) => {
  if (value?.kind === 'list') return value.open ? undefined : (value.items.at(-1) ?? scalar(null, at))
  const text = stringOf(value)
  return text === undefined ? undefined : scalar(text.slice(-1), at)
}

const take: TemplateFunctionOf = ([value, count], at, spend) => {
  const size = numberOf(count)
  if (value?.kind !== 'list')
    return textOrListFunctions.take(
      [value, count].filter(each => each !== undefined),
      at,
      spend,
    )
  if (size === undefined) return list([], at, true, value.items)
  const items = value.items.slice(0, Math.max(0, size))
  return list(items, at, value.open && items.length < size)
}

const skip: TemplateFunctionOf = ([value, count], at) => {
  const size = numberOf(count)
  if (size === undefined || !value) return undefined
  if (value.kind === 'list') return list(value.items.slice(Math.max(0, size)), at, value.open, value.possible)
  const text = stringOf(value)
  return text === undefined ? undefined : scalar(text.slice(Math.max(0, size)), at)
}

const flatten: TemplateFunctionOf = ([value], at, spend) =>
  value?.kind === 'list'
    ? value.items.length === 0
      ? list([], at, value.open)
      : concat([...value.items, ...(value.open ? [hole(at)] : [])], at, spend)
    : undefined

const createObject: TemplateFunctionOf = (args, at) => {
  const entries = args.flatMap((arg, index) => {
    const key = index % 2 === 0 ? textOf(arg) : undefined
    const value = args[index + 1]
    return key === undefined || !value ? [] : [entry(key, value)]
  })
  return map(entries, at, entries.length < args.length / 2)
}

/** `{ key, value }` of each entry, by the keys in order. */
const items: TemplateFunctionOf = ([value], at) => {
  if (value?.kind !== 'map') return undefined
  const sorted = [...value.entries].sort((a, b) => (a.key.text < b.key.text ? -1 : 1))
  return list(
    sorted.map(({ key, value: inner }) => map([entry('key', scalar(key.text, key.at)), entry('value', inner)], inner.at)),
    at,
    value.open,
  )
}

export const collectionFunctions: Readonly<Record<string, TemplateFunctionOf>> = {
  concat,
  union,
  range,
  contains,
  empty,
  length,
  first,
  last,
  take,
  skip,
  flatten,
  items,
  createobject: createObject,
  createarray: (args, at) => list(args, at),
  array: ([value], at) => (value?.kind === 'hole' ? list([], at, true) : value?.kind === 'list' ? value : value && list([value], at)),
  objectkeys: ([value], at) =>
    value?.kind === 'map'
      ? list(
          value.entries.map(({ key }) => scalar(key.text, key.at)),
          at,
          value.open,
        )
      : undefined,
  shallowmerge: ([value], at, spend) =>
    value?.kind === 'list' && !value.open ? value.items.reduce<Node>((merged, item) => overlay(merged, item, at, spend, false), map([], at)) : undefined,
  intersection: ([a, b], at, spend) =>
    a?.kind === 'list' && b?.kind === 'list' && !a.open && !b.open
      ? list(
          a.items.filter(item => b.items.some(other => same(item, other, spend))),
          at,
        )
      : undefined,
}
