import { type Entry, type HoleNode, type ListNode, listWith, type MapNode, mapWith, type Node, type ScalarNode } from '../../model/node.js'
import type { Span, Text } from '../../model/text.js'
import type { Reference } from './reference.js'

/**
 * Values of Terraform are nodes, so that what reads YAML and ARM reads them too. `null` is absence there and here. A value that nobody can see is a hole;
 * it may know more than that.
 */
export interface Unseen extends HoleNode {
  /** What it refers to: a resource that is not made yet, a module. */
  readonly reference?: Reference
  /** Terraform itself would stop here: `try` goes on to its next argument. */
  readonly failed?: true
  /** The content of a file of the repository, by its path. */
  readonly file?: string
}

export interface TextNode extends ScalarNode {
  /** Its characters with their places, where they stand in one file. */
  readonly content?: Text
  /** What was encoded: `yamlencode`, `jsonencode`. */
  readonly tree?: Node
}

export const hole = (at: Span, more: Omit<Unseen, 'kind' | 'at'> = {}): Unseen => ({ kind: 'hole', at, ...more })
export const failed = (at: Span): Unseen => hole(at, { failed: true })
export const isHole = (node: Node): node is Unseen => node.kind === 'hole'
export const referenceOf = (node: Node): Reference | undefined => (isHole(node) ? node.reference : undefined)

/** No text is longer, no collection larger: values that double in each step would fill the memory. */
const maximumLength = 200_000
const maximumSize = 20_000
const maximumPlaces = 20

export function scalar(value: string | number | boolean | null, at: Span, from: readonly Span[] = []): ScalarNode | Unseen {
  if (typeof value === 'string' && value.length > maximumLength) return hole(at)
  const style = typeof value === 'string' ? 'quoted' : 'plain'
  return { kind: 'scalar', at, value, text: value === null ? '' : String(value), style, ...(from.length > 0 && { from: from.slice(0, maximumPlaces) }) }
}

const sizes = new WeakMap<Node, number>()

function sizeOf(node: Node): number {
  if (node.kind === 'scalar' || node.kind === 'hole') return 1
  const known = sizes.get(node)
  if (known !== undefined) return known
  const children = node.kind === 'map' ? node.entries.map(entry => entry.value) : node.items
  const size = children.reduce((sum, child) => sum + sizeOf(child), 1)
  sizes.set(node, size)
  return size
}

/** The collection, or a hole where it is larger than anybody writes. */
const bounded = (node: MapNode | ListNode): Node => (sizeOf(node) > maximumSize ? hole(node.at) : node)

export const list = (items: readonly Node[], at: Span, open = false): Node => bounded({ kind: 'list', at, items, open })
export const map = (entries: readonly Entry[], at: Span, open = false): Node => bounded({ kind: 'map', at, entries, open })
/** A text of which only the length is known. */
export const unseenText = (length: number, at: Span, from: readonly Span[] = []): Node => ({
  kind: 'scalar',
  at,
  value: '',
  text: '',
  parts: [undefined],
  unseen: length,
  style: 'quoted',
  ...(from.length > 0 && { from }),
})

export const keyOf = (text: string, at: Span): ScalarNode => ({ kind: 'scalar', at, value: text, text, style: 'plain' })
export const entry = (key: string, value: Node, at: Span = value.at): Entry => ({ key: keyOf(key, at), value })

/** The value at a place where it is used; where it was written is remembered. */
export function usedAt(node: Node, at: Span): Node {
  if (node.at.source === at.source && node.at.start === at.start && node.at.end === at.end) return node
  if (node.kind === 'map') return mapWith(node, { at })
  if (node.kind === 'list') return listWith(node, { at })
  if (node.kind === 'hole') return { ...node, at }
  const from = [node.at, ...(node.from ?? [])].slice(0, maximumPlaces)
  return { ...node, at, from }
}

export const isNull = (node: Node): boolean => node.kind === 'scalar' && node.value === null && !node.parts

/** The text of a known scalar; Terraform turns numbers and booleans into text by itself. */
export const textOf = (node: Node | undefined): string | undefined => (node?.kind === 'scalar' && !node.parts && node.value !== null ? node.text : undefined)

export function numberOf(node: Node | undefined): number | undefined {
  const text = textOf(node)
  return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}

export function booleanOf(node: Node | undefined): boolean | undefined {
  const text = textOf(node)
  return text === 'true' ? true : text === 'false' ? false : undefined
}

/** The items of a list that is known whole. */
export const itemsOf = (node: Node | undefined): readonly Node[] | undefined => (node?.kind === 'list' && !node.open ? node.items : undefined)

/** The entries of a map that is known whole. */
export const entriesOf = (node: Node | undefined): readonly Entry[] | undefined => (node?.kind === 'map' && !node.open ? node.entries : undefined)
