import { type Entry, listWith, type MapNode, mapWith, type Node, type ScalarNode } from '../model/node.js'
import type { Span } from '../model/text.js'

/*
 * Changes to trees. A tree is never changed in place, since bases and anchors share it; what is not touched keeps its node, and with it its place.
 */

/** The map with an entry set: where the key stands already, else at the end. */
export function withEntry(map: MapNode, entry: Entry): MapNode {
  const index = map.entries.findLastIndex(({ key }) => key.text === entry.key.text)
  return mapWith(map, { entries: index < 0 ? [...map.entries, entry] : map.entries.with(index, entry) })
}

/** The map without a key. */
export const withoutEntry = (map: MapNode, key: string): MapNode => mapWith(map, { entries: map.entries.filter(entry => entry.key.text !== key) })

/** A text that is written at one place and meant for another. */
export const textNode = (text: string, at: Span, from: readonly Span[] = []): ScalarNode => ({
  kind: 'scalar',
  at,
  value: text,
  text,
  style: 'quoted',
  ...(from.length > 0 && { from }),
})

/** A step into a tree: a key, or `each` item of a list. */
export type Step = string | typeof each
export const each = Symbol('each item')

/** The tree with the nodes under a path replaced; where nothing stands there, the tree as it is. `undefined` from the function takes the entry away. */
export function changed(node: Node, path: readonly Step[], change: (node: Node) => Node | undefined): Node | undefined {
  const [step, ...rest] = path
  if (step === undefined) return change(node)
  if (step === each) {
    if (node.kind !== 'list') return node
    return listWith(node, { items: node.items.flatMap(item => changed(item, rest, change) ?? []) })
  }
  if (node.kind !== 'map') return node
  const entry = node.entries.findLast(({ key }) => key.text === step)
  if (!entry) return node
  const value = changed(entry.value, rest, change)
  if (value === entry.value) return node
  return value ? withEntry(node, { key: entry.key, value }) : withoutEntry(node, step)
}

/** The tree with maps under a path of keys, those that are missing made. */
export function changedOrMade(node: Node, path: readonly string[], at: Span, change: (map: MapNode) => Node): Node {
  if (node.kind === 'scalar' && node.value === null) node = { kind: 'map', at, entries: [], open: false }
  if (node.kind !== 'map') return node
  const [step, ...rest] = path
  if (step === undefined) return change(node)
  const entry = node.entries.findLast(({ key }) => key.text === step)
  const value = changedOrMade(entry?.value ?? { kind: 'map', at, entries: [], open: node.open }, rest, at, change)
  return withEntry(node, { key: entry?.key ?? textNode(step, at), value })
}

/** The tree as a part of something that nobody sees whole: what is not found in it is unknown. */
export function opened(node: Node): Node {
  if (node.kind === 'map') return mapWith(node, { open: true, entries: node.entries.map(({ key, value }) => ({ key, value: opened(value) })) })
  return node.kind === 'list' ? listWith(node, { open: true, items: node.items.map(opened) }) : node
}

/** The same shape with nothing known of its leaves. */
export function blurred(node: Node): Node {
  if (node.kind === 'map') return mapWith(node, { open: true, entries: node.entries.map(({ key, value }) => ({ key, value: blurred(value) })) })
  return { kind: 'hole', at: node.at }
}
