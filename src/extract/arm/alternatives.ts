import type { ListNode, MapNode, Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { entry, hole, isNull, list, map, member } from './values.js'

/** Whether there is work left to spend; shared values make trees that are small to hold and endless to walk. */
export type Spend = () => boolean

/** What is certain of a value that is one of two, whichever a condition nobody can see takes. */
export function either(a: Node, b: Node, at: Span, spend: Spend): Node {
  if (a === b || same(a, b, spend)) return a
  if (!spend()) return hole(at)
  if (a.kind === 'map' && b.kind === 'map') return eitherMap(a, b, at, spend)
  if (a.kind === 'list' && b.kind === 'list') return eitherList(a, b, at, spend)
  return isNull(a) || isNull(b) || mayBeAbsent(a) || mayBeAbsent(b) ? missing(at) : hole(at)
}

const missing = (at: Span): Node => ({ kind: 'hole', at, optional: true })

const mayBeAbsent = (node: Node): boolean => node.kind === 'hole' && node.optional === true

/** A key that only one of them has may be there or not. */
function eitherMap(a: MapNode, b: MapNode, at: Span, spend: Spend): Node {
  const shared = a.entries.map(({ key, value }) => {
    const other = member(b, key.text)
    return { key, value: other ? either(value, other.value, value.at, spend) : missing(value.at) }
  })
  const added = b.entries.filter(({ key }) => !member(a, key.text)).map(({ key, value }) => entry(key.text, missing(value.at), key.at))
  return map([...shared, ...added], at, a.open || b.open)
}

/** The items that both begin with; the others are possible. */
function eitherList(a: ListNode, b: ListNode, at: Span, spend: Spend): Node {
  let common = 0
  while (common < Math.min(a.items.length, b.items.length) && same(a.items[common]!, b.items[common]!, spend)) common++
  const rest = [...a.items.slice(common), ...b.items.slice(common), ...(a.possible ?? []), ...(b.possible ?? [])]
  return list(a.items.slice(0, common), at, true, rest)
}

/** Whether two values are certain to be equal. */
export function same(a: Node, b: Node, spend: Spend): boolean {
  if (a === b) return a.kind !== 'hole'
  if (!spend() || a.kind !== b.kind) return false
  if (a.kind === 'scalar' && b.kind === 'scalar') return !a.parts && !b.parts && a.value === b.value
  if (a.kind === 'list' && b.kind === 'list')
    return !a.open && !b.open && a.items.length === b.items.length && a.items.every((item, index) => same(item, b.items[index]!, spend))
  if (a.kind !== 'map' || b.kind !== 'map' || a.open || b.open || a.entries.length !== b.entries.length) return false
  return a.entries.every(({ key, value }) => {
    const other = member(b, key.text)
    return other !== undefined && same(value, other.value, spend)
  })
}
