import { EVENT_ID } from 'js-yaml'
import type { Entry, MapNode, Node, ScalarNode } from '../model/node.js'
import type { Span } from '../model/text.js'
import { type EventProblem, MAX_DEPTH, type YamlEvent } from './yaml-events.js'
import type { Frame, Gaps, Hollow } from './yaml-gaps.js'
import { anchorOf, endToken, nextStart, readScalar, type ScalarEvent, tagOf } from './yaml-leaf.js'
import { resolveMerges } from './yaml-merge.js'
import { afterIndicator, closingBracket } from './yaml-places.js'
import { isPlainCollection } from './yaml-scalar.js'

/** One document, its events, and how its offsets become places in the file. */
export interface Source {
  readonly events: readonly YamlEvent[]
  /** The characters that were parsed. */
  readonly text: string
  /** The same length, with a mark wherever a template decides what stands there; `text` where there is no template. */
  readonly inked: string
  /** The same length, as written. */
  readonly written: string
  /** Where there is a template. */
  readonly gaps: Gaps | undefined
  readonly place: (start: number, end: number) => Span
}

/** A document while its tree is made. */
export interface Reader extends Source {
  readonly problems: EventProblem[]
  readonly anchors: Map<string, Anchored>
  /** The event that comes next. */
  index: number
  /** The first event at or after `index` that has a place, as far as it was looked for. */
  ahead: number
  /** End of the last token. */
  cursor: number
  /** Nodes so far, aliases written out. */
  size: number
  /** Levels below the last node. */
  height: number
  /** Entries that merge keys brought in. */
  merged: number
}

/** What an anchor names. `node` is missing while the anchor's own content is being read, so that a cycle is seen. */
interface Anchored {
  node?: Node
  size: number
  height: number
}

type CollectionEvent = Extract<YamlEvent, { type: 2 | 3 }>
type AliasEvent = Extract<YamlEvent, { type: 5 }>

/** Nodes that a document may have when every alias is written out: what walks the tree later does not know of sharing. */
const MAX_NODES = 1_000_000

/** The tree of one document. Places of empty scalars and ends of collections are not in the events: they are found in the text. */
export function treeOf(source: Source): { readonly root: Node | undefined; readonly problems: readonly EventProblem[] } {
  const reader: Reader = { ...source, problems: [], anchors: new Map(), index: 0, ahead: 0, cursor: 0, size: 0, height: 0, merged: 0 }
  if (source.events[0]?.type === EVENT_ID.DOCUMENT) reader.index++
  reader.gaps?.until(0, nextStart(reader))
  const first = source.events[reader.index]
  if (!first || isNothing(reader, first)) return { root: undefined, problems: [] }
  return { root: readNode(reader, 0, undefined), problems: reader.problems }
}

const isNothing = (reader: Reader, event: YamlEvent): boolean =>
  event.type === EVENT_ID.SCALAR && event.valueStart < 0 && anchorOf(reader, event) === undefined && tagOf(reader, event) === undefined

/** @param hollow what actions of a template may print where the node stands: what is there is not all */
function readNode(reader: Reader, depth: number, hollow: Hollow | undefined): Node {
  const event = reader.events[reader.index++]!
  reader.size++
  if (event.type === EVENT_ID.ALIAS) return readAlias(reader, event, depth)
  const content = event as ScalarEvent | CollectionEvent
  const name = anchorOf(reader, content)
  if (name === undefined) return readContent(reader, content, depth, hollow)
  const anchor: Anchored = { size: 0, height: 0 }
  const before = reader.size
  reader.anchors.set(name, anchor)
  const node = readContent(reader, content, depth, hollow)
  anchor.size = reader.size - before + 1
  anchor.height = reader.height
  anchor.node = node
  return node
}

function readContent(reader: Reader, event: ScalarEvent | CollectionEvent, depth: number, hollow: Hollow | undefined): Node {
  if (event.type === EVENT_ID.SCALAR) return readScalar(reader, event, hollow)
  const frame = reader.gaps?.enter(reader.text, event.start, event.type === EVENT_ID.MAPPING, event.style === 1, hollow)
  const node = event.type === EVENT_ID.SEQUENCE ? readList(reader, event, depth, frame) : readMap(reader, event, depth, frame)
  const tag = tagOf(reader, event)
  return tag === undefined || isPlainCollection(tag) ? node : { kind: 'hole', at: node.at }
}

function readAlias(reader: Reader, event: AliasEvent, depth: number): Node {
  const name = reader.text.slice(event.anchorStart, event.anchorEnd)
  const anchor = reader.anchors.get(name)
  const place = { start: event.anchorStart - 1, end: event.anchorEnd }
  const hole: Node = { kind: 'hole', at: reader.place(place.start, place.end) }
  reader.height = 0
  endToken(reader, event.anchorEnd)
  if (!anchor) reader.problems.push({ message: `There is no anchor &${name} before this alias.`, ...place })
  if (!anchor?.node) return hole
  if (reader.size + anchor.size > MAX_NODES || depth + anchor.height >= MAX_DEPTH) {
    reader.problems.push({ message: 'Written out, the aliases of this document are too many to be read.', ...place })
    return hole
  }
  reader.size += anchor.size
  reader.height = anchor.height
  return anchor.node
}

const anything: Hollow = { open: true, keys: [], optional: false }

function readList(reader: Reader, event: CollectionEvent, depth: number, frame: Frame | undefined): Node {
  const items: Node[] = []
  let height = 0
  reader.cursor = event.start + (event.style === 1 ? 0 : 1)
  for (let next = reader.events[reader.index]; next && next.type !== EVENT_ID.POP; next = reader.events[reader.index]) {
    reader.gaps?.follow()
    const empty = isEmpty(next)
    if (empty && event.style === 1) reader.cursor = afterIndicator(reader.text, reader.cursor, '-')
    const item = readNode(reader, depth + 1, empty && frame?.open === true ? anything : undefined)
    if (frame && item.kind === 'hole') frame.open = true
    items.push(item)
    height = Math.max(height, reader.height)
  }
  const at = finish(reader, event, true)
  reader.height = height + 1
  return { kind: 'list', at, items, open: frame?.open ?? false }
}

function readMap(reader: Reader, event: CollectionEvent, depth: number, frame: Frame | undefined): Node {
  const entries: Entry[] = []
  const braced = event.style === 2 && reader.text[event.start] === '{' && !isPair(reader, event)
  let unseen = false
  let merges = false
  let height = 0
  reader.cursor = event.start + (braced ? 1 : 0)
  for (let next = reader.events[reader.index]; next && next.type !== EVENT_ID.POP; next = reader.events[reader.index]) {
    reader.gaps?.follow()
    if (frame) frame.awaiting = true
    const key = keyOf(readNode(reader, depth + 1, undefined))
    height = Math.max(height, reader.height)
    if (key.parts) unseen = true
    if (key.text === '<<') merges = true
    if (isEmpty(reader.events[reader.index])) reader.cursor = afterIndicator(reader.text, reader.cursor, ':')
    entries.push({ key, value: readNode(reader, depth + 1, frame && reader.gaps!.take(frame)) })
    height = Math.max(height, reader.height)
  }
  const at = finish(reader, event, braced)
  reader.height = height + 1
  const open = unseen || (frame?.open ?? false)
  const possible = frame?.possible ?? []
  const all = open && frame ? withAlternatives(entries) : withPossible(entries, possible)
  const map: MapNode = { kind: 'map', at, entries: all, open, ...(possible.length > 0 && { possible }) }
  return merges ? withMerges(reader, map, event.start) : map
}

/** In `[a: b]` and `[{a: b}: c]` a map stands without braces of its own. */
function isPair(reader: Reader, event: CollectionEvent): boolean {
  const key = reader.events[reader.index]
  return key?.type === EVENT_ID.MAPPING && key.start === event.start
}

const isEmpty = (event: YamlEvent | undefined): boolean => event?.type === EVENT_ID.SCALAR && event.valueStart < 0

/** Passes the end of a collection and gives its place. */
function finish(reader: Reader, event: CollectionEvent, bracketed: boolean): Span {
  reader.index++
  reader.gaps?.leave()
  if (bracketed && event.style === 2) endToken(reader, closingBracket(reader.text, reader.cursor))
  return reader.place(event.start, reader.cursor)
}

/** Kubernetes and every reader of its files know scalar keys alone; any other key is one that nobody sees. */
function keyOf(node: Node): ScalarNode {
  return node.kind === 'scalar' ? node : { kind: 'scalar', at: node.at, value: '', text: '', parts: [undefined], style: 'plain' }
}

/** Where a template's branches write a key twice, both stay, and a hole after them keeps the last from being taken for the only one. */
function withAlternatives(entries: readonly Entry[]): readonly Entry[] {
  const last = new Map<string, Entry>()
  const repeated = new Set<string>()
  for (const entry of entries) {
    if (last.has(entry.key.text)) repeated.add(entry.key.text)
    last.set(entry.key.text, entry)
  }
  const holes = [...repeated].map((text): Entry => ({ key: last.get(text)!.key, value: { kind: 'hole', at: last.get(text)!.value.at } }))
  return holes.length > 0 ? [...entries, ...holes] : entries
}

/** A key that is written and may be written once more: a hole behind it keeps it from being taken for certain. */
function withPossible(entries: readonly Entry[], possible: readonly string[]): readonly Entry[] {
  const doubtful = entries.filter(({ key }) => possible.includes(key.text))
  return doubtful.length > 0 ? [...entries, ...doubtful.map(({ key, value }): Entry => ({ key, value: { kind: 'hole', at: value.at } }))] : entries
}

function withMerges(reader: Reader, map: MapNode, start: number): MapNode {
  const result = resolveMerges(map, reader.merged)
  reader.merged = result.count
  if (result.excess) reader.problems.push({ message: 'The merge keys of this document bring in too many entries to be read.', start, end: start })
  return result.map
}
