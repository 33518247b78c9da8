import type { NameSearch } from './name-search.js'
import type { Span } from './text.js'
import { type Absent, absent, joined, type Known, known, optional, type Unknown, unknown, type Value } from './value.js'

/**
 * A tree of data with places: YAML, JSON, and what other languages write in the shape of a Kubernetes object.
 * Anchors and merge keys are resolved where the tree is made; an alias shares the node of its anchor.
 */
export type Node = MapNode | ListNode | ScalarNode | HoleNode

export interface MapNode {
  readonly kind: 'map'
  readonly at: Span
  /** Made when they are asked for, in maps as they are written: a copy of a map is given its entries by name. */
  readonly entries: readonly Entry[]
  /** Something that nobody can see may add keys: a key that is not found is unknown, not absent. */
  readonly open: boolean
  /** Keys that only a value of whoever installs the chart would add: they are unknown, while the map is closed to others. */
  readonly possible?: readonly string[]
  /** What `entryOf` and `nodeAt` ask, in maps that need not make the other entries for it; it is made anew each time. */
  entry?(key: string): Entry | undefined
  child?(key: string): Node | undefined
  /** What `hasKey` asks, in maps that need not make the entry for it. */
  has?(key: string): boolean
  /** What the function `searchKeys` asks, in maps that need not make the nodes for it. */
  searchKeys?(search: NameSearch, found: Set<string>): void
}

export interface Entry {
  readonly key: ScalarNode
  readonly value: Node
}

export interface ListNode {
  readonly kind: 'list'
  readonly at: Span
  /** See MapNode.entries. */
  readonly items: readonly Node[]
  /** Something that nobody can see may add items. */
  readonly open: boolean
  /** Items that a condition nobody can see may add; the list is open then. */
  readonly possible?: readonly Node[]
}

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly at: Span
  /** The scalar as its language types it (YAML 1.2 core schema). */
  readonly value: string | number | boolean | null
  /** The scalar as text: decoded, untyped. `0123` stays `0123`. */
  readonly text: string
  /** Set where a template or a variable decides a part of the text; undefined runs are unseen. */
  readonly parts?: readonly (string | undefined)[]
  /** The fewest characters of the unseen runs (see Partial.unseen). */
  readonly unseen?: number
  readonly style: 'plain' | 'quoted' | 'block'
  /** Where the value was decided, when that is another place (see Known.from). */
  readonly from?: readonly Span[]
}

/** A place whose content nobody can see, such as `{{ toYaml .Values.nodeSelector | nindent 8 }}`. */
export interface HoleNode {
  readonly kind: 'hole'
  readonly at: Span
  /** The variable that would decide it (see Unknown.name). */
  readonly name?: string
  /** There may just as well be nothing. */
  readonly optional?: boolean
}

export type Path = readonly (string | number)[]

/** The node under a path of keys and indices. `null` counts as absent: the API server drops it. */
export function nodeAt(root: Value<Node> | Node, ...path: Path): Value<Node> {
  if (path.length === 0 && !isNode(root)) return root
  const found = reach(root, path)
  return isNode(found) ? known(found, found.at) : found
}

/** What stands under a path, or what is known of it where no node stands there. */
function reach(root: Value<Node> | Node, path: Path): Node | Exclude<Value<Node>, Known<Node>> {
  if (!isNode(root) && root.is !== 'known') return root
  let node = isNode(root) ? root : root.value
  let parent = node
  // Every rule looks up many paths of every pod: only the end of one is worth a place, and an iterator is one for each step.
  for (let index = 0; index < path.length; index++) {
    const step = path[index]!
    const gone = endOf(node, parent)
    if (gone) return gone
    const next = child(node, step)
    if (!next) return missing(node, step)
    parent = node
    node = next
  }
  return endOf(node, parent) ?? node
}

const isNode = (found: Value<Node> | Node): found is Node => (found as Node).kind !== undefined

/** The text of the scalar under a path; unknown where a map or list stands there. */
export function textAt(root: Value<Node> | Node, ...path: Path): Value<string> {
  return scalarAt(root, path, textOf, true)
}

const textOf = ({ text }: ScalarNode): string => text

/** The boolean under a path. YAML 1.1 words (yes, on) are read too, as kubectl does. */
export function booleanAt(root: Value<Node> | Node, ...path: Path): Value<boolean> {
  return scalarAt(root, path, booleanOf)
}

function booleanOf({ value, style, text }: ScalarNode): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (style !== 'plain') return undefined
  if (/^(?:y|yes|on)$/i.test(text)) return true
  return /^(?:n|no|off)$/i.test(text) ? false : undefined
}

/** The number under a path. */
export function numberAt(root: Value<Node> | Node, ...path: Path): Value<number> {
  return scalarAt(root, path, numberOf)
}

const numberOf = ({ value }: ScalarNode): number | undefined => (typeof value === 'number' ? value : undefined)

/** The items of the list under a path; none where it is absent or unseen. */
export function itemsAt(root: Value<Node> | Node, ...path: Path): readonly Node[] {
  const found = reach(root, path)
  return isNode(found) && found.kind === 'list' ? found.items : []
}

/** The entries of the map under a path; none where it is absent or unseen. */
export function entriesAt(root: Value<Node> | Node, ...path: Path): readonly Entry[] {
  const found = reach(root, path)
  return isNode(found) && found.kind === 'map' ? found.entries : []
}

/** Whether what stands under the path was read whole, so that absence there means something. */
export function isClosed(root: Value<Node> | Node, ...path: Path): boolean {
  const found = reach(root, path)
  if (!isNode(found)) return found.is === 'absent'
  if (found.kind === 'hole') return false
  return found.kind === 'scalar' || !(found.open || (found.possible ?? []).length > 0)
}

/** The entry of a map by its key, the last one where a key is repeated (as Kubernetes' own reader takes it). */
export function entryOf(map: Node, key: string): Entry | undefined {
  if (map.kind !== 'map') return undefined
  if (map.entry) return map.entry(key)
  const { entries } = map
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index]!
    if (entry.key.text === key) return entry
  }
  return undefined
}

/** Whether a map has an entry with a key, whatever its value is: null counts, and so does what nobody can see. */
export const hasKey = (map: Node, key: string): boolean => (map.kind === 'map' && map.has ? map.has(key) : entryOf(map, key) !== undefined)

/** The same map with something else said of it. No spread: a map may look up in its text what it says, and a spread would lose that (see yaml-tape). */
export const mapWith = (map: MapNode, { at, entries, open }: Partial<Pick<MapNode, 'at' | 'entries' | 'open'>>): MapNode => ({
  kind: 'map',
  at: at ?? map.at,
  entries: entries ?? map.entries,
  open: open ?? map.open,
  ...(map.possible && { possible: map.possible }),
})

/** The same list with something else said of it; see `mapWith`. */
export const listWith = (list: ListNode, { at, items, open }: Partial<Pick<ListNode, 'at' | 'items' | 'open'>>): ListNode => ({
  kind: 'list',
  at: at ?? list.at,
  items: items ?? list.items,
  open: open ?? list.open,
  ...(list.possible && { possible: list.possible }),
})

/** The characters of an entry, key and value; the key alone where the value is written elsewhere. */
export function entrySpan({ key, value }: Entry): Span {
  const together = value.at.source === key.at.source && value.at.start >= key.at.start
  return together ? { ...key.at, end: Math.max(key.at.end, value.at.end) } : key.at
}

/** What is known of a step that a node does not have: nothing, where nobody can see all that it holds of this kind. */
function missing(node: Node, step: string | number): Unknown | Absent {
  if (node.kind === 'map' && !node.open && node.possible?.includes(step as string)) return optional(node.at)
  const open =
    node.kind === 'scalar' ? node.parts !== undefined : node.kind === (typeof step === 'string' ? 'map' : 'list') && (node as MapNode | ListNode).open
  return open ? unknown(node.at) : absent(node.at)
}

function child(node: Node, step: string | number): Node | undefined {
  if (typeof step === 'string') return node.kind === 'map' && node.child ? node.child(step) : entryOf(node, step)?.value
  return node.kind === 'list' ? node.items[step] : undefined
}

/** What a path ends at where a node holds no more: a hole, a template, nothing. */
function endOf(node: Node, parent: Node): Unknown | Absent | undefined {
  if (node.kind === 'hole') return node.optional ? optional(node.at) : unknown(node.at, node.name)
  return node.kind === 'scalar' && node.value === null && !node.parts ? absent(parent.at) : undefined
}

function partOf({ at, unseen, from }: ScalarNode, parts: readonly (string | undefined)[]): Value<string> {
  return unseen === undefined ? joined(parts, at) : { is: 'partial', parts, at, unseen, ...(from && { from }) }
}

function scalarAt<T>(root: Value<Node> | Node, path: Path, read: (scalar: ScalarNode) => T | undefined, partial = false): Value<T> {
  const node = reach(root, path)
  if (!isNode(node)) return node
  if (node.kind !== 'scalar') return unknown(node.at)
  if (node.parts && partial) return partOf(node, node.parts) as Value<T>
  const result = node.parts ? undefined : read(node)
  return result === undefined ? unknown(node.at) : known(result, node.at, node.from)
}
