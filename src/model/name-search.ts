import type { MapNode, Node } from './node.js'

/** Adds those of some names that a stretch of a text is. */
export type NameSearch = (text: string, start: number, end: number, found: Set<string>) => void

/** A name, and the texts that it begins and ends with around its `*`. */
interface Pattern {
  readonly name: string
  readonly head: string
  readonly tail: string
}

/**
 * Looks for names among texts that are mostly none of them, such as the keys of all manifests: that a text is none is told without making it.
 * @param names `*` stands for any text, once in a name
 */
export function searchFor(names: Iterable<string>): NameSearch {
  const whole: string[][] = []
  const patterns: Pattern[] = []
  for (const name of new Set(names)) {
    const [head = '', tail] = name.split('*')
    if (tail !== undefined) patterns.push({ name, head, tail })
    else if (whole[name.length]) whole[name.length]!.push(name)
    else whole[name.length] = [name]
  }
  const shortest = Math.min(...patterns.map(({ head, tail }) => head.length + tail.length))
  return (text, start, end, found) => {
    const candidates = whole[end - start]
    if (candidates) {
      const first = text.charCodeAt(start)
      for (const name of candidates) if (name.charCodeAt(0) === first && text.startsWith(name, start)) found.add(name)
    }
    if (end - start >= shortest) for (const pattern of patterns) if (isLike(pattern, text, start, end)) found.add(pattern.name)
  }
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
