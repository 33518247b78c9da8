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
 * Looks for names among texts that are mostly none of them, such as the keys of all manifests: that a text is none is told by its first character and its
 * length, without making it.
 * @param names `*` stands for any text, once in a name
 */
export function searchFor(names: Iterable<string>): NameSearch {
  /** By first character and length. */
  const whole: string[][][] = []
  const byFirst: Pattern[][] = []
  const withoutHead: Pattern[] = []
  for (const name of new Set(names)) {
    const [head = '', tail] = name.split('*')
    const first = name.charCodeAt(0)
    if (tail === undefined) groupAt(groupAt(whole, first), name.length).push(name)
    else if (head === '') withoutHead.push({ name, head, tail })
    else groupAt(byFirst, first).push({ name, head, tail })
  }
  const shortestTail = Math.min(...withoutHead.map(({ tail }) => tail.length))
  return (text, start, end, found) => {
    const first = text.charCodeAt(start)
    // Every key of every manifest comes by here: for...of would make an iterator for each.
    const names = whole[first]?.[end - start]
    if (names) for (let index = 0; index < names.length; index++) if (text.startsWith(names[index]!, start)) found.add(names[index]!)
    const patterns = byFirst[first]
    if (patterns) addLike(patterns, text, start, end, found)
    if (end - start >= shortestTail) addLike(withoutHead, text, start, end, found)
  }
}

function groupAt<T>(groups: T[][], index: number): T[] {
  groups[index] ??= []
  return groups[index]
}

function addLike(patterns: readonly Pattern[], text: string, start: number, end: number, found: Set<string>): void {
  for (let index = 0; index < patterns.length; index++) {
    const { name, head, tail } = patterns[index]!
    if (end - start >= head.length + tail.length && text.startsWith(head, start) && text.startsWith(tail, end - tail.length)) found.add(name)
  }
}

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
