import { type Entry, type MapNode, mapWith, type Node } from '../model/node.js'

/** Entries that the merge keys of one document may bring in. Each merge of a merge copies again, so the number is not bounded by the text. */
const MAX_MERGED = 10_000

interface Merged {
  readonly map: MapNode
  /** Entries that were brought in, those of the document so far included. */
  readonly count: number
  readonly excess: boolean
}

const isMerge = (entry: Entry): boolean => entry.key.text === '<<' && entry.key.style === 'plain' && !entry.key.parts

/**
 * The map with its `<<` resolved: own keys win, then the earlier of a list of maps. What is brought in comes first, so that "the last one
 * wins" holds. The entries keep their places in the map that was merged.
 */
export function resolveMerges(map: MapNode, before: number): Merged {
  const own = map.entries.filter(entry => !isMerge(entry))
  const seen = new Set(own.map(entry => entry.key.text))
  const entries: Entry[] = []
  let open = map.open
  let count = before
  for (const source of map.entries.filter(isMerge).flatMap(entry => (entry.value.kind === 'list' ? entry.value.items : [entry.value]))) {
    if (isOpen(source)) open = true
    for (const entry of source.kind === 'map' ? source.entries : []) {
      if (++count > MAX_MERGED) return { map: mapWith(map, { open: true, entries: [...entries, ...own] }), count, excess: true }
      if (seen.has(entry.key.text)) continue
      seen.add(entry.key.text)
      entries.push(entry)
    }
  }
  return { map: mapWith(map, { open, entries: [...entries, ...own] }), count, excess: false }
}

/** Whether a merged node may hold keys that are not seen. */
function isOpen(node: Node): boolean {
  if (node.kind === 'map') return node.open
  return node.kind === 'hole' || (node.kind === 'scalar' && node.parts !== undefined)
}
