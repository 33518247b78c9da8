import type { Entry, HoleNode, ListNode, MapNode, Node, ScalarNode } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { joined } from '../../model/value.js'

/** Longer texts and lists than a template has are not put together: a template that doubles one in each variable would fill the memory. */
const MAX_LENGTH = 5000
export const MAX_ITEMS = 1000

export const hole = (at: Span, name?: string): HoleNode => (name === undefined ? { kind: 'hole', at } : { kind: 'hole', at, name })

/** A value of a template at the place where it is used. */
export function scalar(value: ScalarNode['value'], at: Span): ScalarNode | HoleNode {
  if (typeof value === 'string' && value.length > MAX_LENGTH) return hole(at)
  return { kind: 'scalar', at, value, text: value === null ? '' : String(value), style: typeof value === 'string' ? 'quoted' : 'plain' }
}

/** A text of certain and unseen runs. */
export function textFrom(parts: readonly (string | undefined)[], at: Span): Node {
  const value = joined(parts, at)
  if (value.is === 'known') return scalar(value.value, at)
  if (value.is !== 'partial' || value.parts.length > MAX_ITEMS || value.parts.join('').length > MAX_LENGTH) return hole(at)
  return { kind: 'scalar', at, value: '', text: '', style: 'quoted', parts: value.parts }
}

/** A list; one that is longer than anybody writes is cut, and open. */
export function list(items: readonly Node[], at: Span, open = false, possible: readonly Node[] = []): ListNode {
  const kept = items.slice(0, MAX_ITEMS)
  const maybe = possible.slice(0, MAX_ITEMS)
  return { kind: 'list', at, items: kept, open: open || kept.length < items.length, ...(maybe.length > 0 && { possible: maybe }) }
}

export const map = (entries: readonly Entry[], at: Span, open = false): MapNode => ({ kind: 'map', at, entries, open })

export const entry = (key: string, value: Node, at = value.at): Entry => ({
  key: { kind: 'scalar', at, value: key, text: key, style: 'quoted' },
  value,
})

/** The runs of a text, number or boolean; one unseen run for what is not known; undefined for a map or list. */
export function partsOf(node: Node): readonly (string | undefined)[] | undefined {
  if (node.kind === 'hole') return [undefined]
  if (node.kind !== 'scalar') return undefined
  return node.parts ?? [textOf(node)]
}

/** What a scalar that is known says, as Azure Resource Manager writes it into a text. */
export function textOf(node: Node): string | undefined {
  if (node.kind !== 'scalar' || node.parts) return undefined
  return typeof node.value === 'boolean' ? (node.value ? 'True' : 'False') : node.text
}

export const numberOf = (node: Node | undefined): number | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value) ? node.value : undefined

export const booleanOf = (node: Node | undefined): boolean | undefined => (node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined)

export const isNull = (node: Node): boolean => node.kind === 'scalar' && node.value === null && !node.parts

/** The text of a scalar that is a text, when all of it is known. */
export const stringOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'string' && !node.parts ? node.value : undefined

/** The value that stands under a key, whatever its case; the last one where it is repeated. */
export function member(node: MapNode, key: string): Entry | undefined {
  const wanted = key.toLowerCase()
  return node.entries.findLast(({ key: { text } }) => text === key) ?? node.entries.findLast(({ key: { text } }) => text.toLowerCase() === wanted)
}

/** A value where it is used; where it was decided stays with it. Maps and lists stand where they are written. */
export function usedAt(node: Node, at: Span): Node {
  const { start, end, source } = node.at
  if (start === at.start && end === at.end && source === at.source) return node
  if (node.kind === 'hole') return hole(at, node.name)
  return node.kind === 'scalar' ? { ...node, at, from: [node.at, ...(node.from ?? [])] } : node
}
