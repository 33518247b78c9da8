import type { MapNode, Node } from './node.js'

/** Adds those of some names that a stretch of a text is. */
export type NameSearch = (text: string, start: number, end: number, found: Set<string>) => void

/** A name with a `*`, and the texts before and behind it. */
interface Pattern {
  readonly name: string
  readonly head: string
  readonly tail: string
}

/**
 * Looks for names among texts that are mostly none of them, such as the keys of all manifests: that a text is none is told by its length and its first
 * character, without making it.
 * @param names `*` stands for any text, once in a name
 */
export function searchFor(names: Iterable<string>): NameSearch {
  const byLength: string[][] = []
  const byFirst: Pattern[][] = []
  const withoutHead: Pattern[] = []
  for (const name of new Set(names)) {
    const [head = '', tail] = name.split('*')
    if (tail === undefined) add(byLength, name.length, name)
    else if (head === '') withoutHead.push({ name, head, tail })
    else add(byFirst, head.charCodeAt(0), { name, head, tail })
  }
  const shortestTail = Math.min(...withoutHead.map(({ tail }) => tail.length))
  return (text, start, end, found) => {
    const first = text.charCodeAt(start)
    const names = byLength[end - start]
    if (names) for (const name of names) if (name.charCodeAt(0) === first && text.startsWith(name, start)) found.add(name)
    const patterns = byFirst[first]
    if (patterns) for (const pattern of patterns) if (isLike(pattern, text, start, end)) found.add(pattern.name)
    if (end - start >= shortestTail) for (const pattern of withoutHead) if (isLike(pattern, text, start, end)) found.add(pattern.name)
  }
}

function add<T>(groups: T[][], index: number, item: T): void {
  const group = groups[index]
  if (group) group.push(item)
  else groups[index] = [item]
}

const isLike = ({ head, tail }: Pattern, text: string, start: number, end: number): boolean =>
  end - start >= head.length + tail.length && text.startsWith(head, start) && text.startsWith(tail, end - tail.length)

/** Adds the names that keys within a node have, at any depth. */
export function searchKeys(node: Node, search: NameSearch, found: Set<string>): void {
  if (node.kind === 'list') for (const item of node.items) searchKeys(item, search, found)
  if (node.kind === 'map' && node.searchKeys) node.searchKeys(search, found)
  else if (node.kind === 'map') searchEntries(node, search, found)
}

function searchEntries({ entries }: MapNode, search: NameSearch, found: Set<string>): void {
  for (const { key, value } of entries) {
    search(key.text, 0, key.text.length, found)
    searchKeys(value, search, found)
  }
}
