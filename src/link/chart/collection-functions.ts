import { type ListNode, listWith, type MapNode, mapWith } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { withEntry, withoutEntry } from '../trees.js'
import { asNode, type Datum, hole, isNothing, mapOf, member, nothing, plainText, scalarOf } from './data.js'
import { anyEqual } from './logic-functions.js'
import { type TemplateFunction, yesOrNo } from './template-function.js'

/** Maps and lists. None is changed in place: a function that changes one gives another. */
export const collectionFunctions: Readonly<Record<string, TemplateFunction>> = {
  dict: (args, at) => dictionary(args, at),
  list: (args, at) => ({ kind: 'list', at, items: args.map(asNode), open: false }),
  get: ([map, key], at) => keyed(map, key, at),
  index: ([value, ...steps], at) => steps.reduce<Datum>((now, step) => keyed(now, step, at), value ?? hole(at)),
  dig: (args, at) => {
    const map = args.at(-1)
    const found = args.slice(0, -2).reduce<Datum>((now, step) => (isNothing(now) ? now : keyed(now, step, at)), map ?? hole(at))
    return isNothing(found) ? (args.at(-2) ?? hole(at)) : found
  },
  hasKey: ([map, key], at) => {
    const found = keyed(map, key, at)
    const isThere = map?.kind === 'map' && map.entries.some(entry => entry.key.text === plainText(key ?? nothing(at)))
    return yesOrNo(isThere ? true : found.kind === 'hole' ? undefined : false, at)
  },
  set: ([map, key, value], at) => {
    const name = key && plainText(key)
    return map?.kind === 'map' && name !== undefined && value ? withEntry(map, { key: { ...scalarKey(name, at) }, value: asNode(value) }) : hole(at)
  },
  unset: ([map, key], at) => (map?.kind === 'map' && key && plainText(key) !== undefined ? withoutEntry(map, plainText(key)!) : hole(at)),
  omit: ([map, ...keys], at) => {
    const names = keys.map(plainText)
    return map?.kind === 'map' && !names.includes(undefined) ? names.reduce<MapNode>((now, name) => withoutEntry(now, name!), map) : hole(at)
  },
  pick: ([map, ...keys], at) => {
    const names = keys.map(plainText)
    return map?.kind === 'map' && !names.includes(undefined) ? mapWith(map, { entries: map.entries.filter(({ key }) => names.includes(key.text)) }) : hole(at)
  },
  merge: (args, at) => args.reduce((now, arg) => mergedMaps(arg, now, at)),
  mergeOverwrite: (args, at) => args.reduce((now, arg) => mergedMaps(now, arg, at)),
  deepCopy: ([value], at) => value ?? hole(at),
  keys: ([map], at) => (map?.kind === 'map' ? { kind: 'list', at, open: map.open, items: map.entries.map(({ key }) => key) } : hole(at)),
  len: ([value], at) => length(value, at),
  first: ([list], at) => (list?.kind === 'list' && !list.open ? (list.items[0] ?? nothing(at)) : hole(at)),
  last: ([list], at) => (list?.kind === 'list' && !list.open ? (list.items.at(-1) ?? nothing(at)) : hole(at)),
  append: ([list, item], at) => (list?.kind === 'list' && item ? listWith(list, { items: [...list.items, asNode(item)] }) : hole(at)),
  concat: (lists, at) => {
    const all = lists.filter((list): list is ListNode => list.kind === 'list')
    return all.length === lists.length && all.every(({ items }) => items.length < maximumItems)
      ? { kind: 'list', at, open: all.some(({ open }) => open), items: all.flatMap(({ items }) => items) }
      : hole(at)
  },
  has: ([item, list], at) => yesOrNo(item && list?.kind === 'list' && !list.open ? anyEqual(item, list.items) : undefined, at),
  join: ([separator, list], at) => {
    const texts = list?.kind === 'list' && !list.open ? list.items.map(plainText) : [undefined]
    const sign = separator && plainText(separator)
    return texts.includes(undefined) || sign === undefined ? hole(at) : scalarOf(texts.join(sign), at)
  },
}

const scalarKey = (text: string, at: Span) => ({ kind: 'scalar', at, value: text, text, style: 'plain' }) as const

/** Lists longer than this are made to be. */
const maximumItems = 1000

function dictionary(args: readonly Datum[], at: Span): Datum {
  const entries: (readonly [string, Datum])[] = []
  let open = false
  for (let index = 0; index < args.length; index += 2) {
    const key = plainText(args[index]!)
    if (key === undefined) open = true
    else entries.push([key, args[index + 1] ?? scalarOf('', at)])
  }
  return mapOf(entries, at, open)
}

function keyed(value: Datum | undefined, step: Datum | undefined, at: Span): Datum {
  const key = step && plainText(step)
  if (!value || key === undefined) return hole(at)
  if (value.kind !== 'list') return member(value, key, at)
  return value.items[Number(key)] ?? (value.open ? hole(at) : nothing(at))
}

/** Maps within each other; what is shared is merged as often as it is met. */
const maximumMerges = 20_000

function mergedMaps(base: Datum, top: Datum, at: Span, budget = { left: maximumMerges }): Datum {
  if (isNothing(top)) return base
  if (base.kind !== 'map' || top.kind !== 'map') return [base.kind, top.kind].some(kind => kind === 'hole' || kind === 'text') ? hole(at) : top
  let merged: MapNode = base
  for (const { key, value } of top.entries) {
    if (--budget.left < 0) break
    const under = merged.entries.findLast(entry => entry.key.text === key.text)?.value
    merged = withEntry(merged, { key, value: under?.kind === 'map' && value.kind === 'map' ? asNode(mergedMaps(under, value, at, budget)) : value })
  }
  return mapWith(merged, { open: merged.open || top.open || budget.left < 0 })
}

function length(value: Datum | undefined, at: Span): Datum {
  if (value?.kind === 'map' && !value.open) return scalarOf(value.entries.length, at)
  if (value?.kind === 'list' && !value.open) return scalarOf(value.items.length, at)
  const text = value && plainText(value)
  return text === undefined ? hole(at) : scalarOf(text.length, at)
}
