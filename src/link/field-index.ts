import { searchFor, searchKeys } from '../model/name-search.js'
import type { MapNode } from '../model/node.js'
import { once } from '../model/once.js'

/**
 * Tells which trees have a field of a name, at any depth. All names are looked for in one walk, when the first of them is asked for.
 * @param names those that will be asked for (see searchFor); any other costs a walk of its own
 */
export function indexFields(trees: () => Iterable<MapNode>, names: readonly string[]): (name: string) => ReadonlySet<MapNode> {
  const announced = once(() => holders(trees(), names))
  const others = new Map<string, ReadonlySet<MapNode>>()
  return name => {
    const known = announced().get(name) ?? others.get(name)
    if (known) return known
    const found = holders(trees(), [name]).get(name)!
    others.set(name, found)
    return found
  }
}

function holders(trees: Iterable<MapNode>, names: readonly string[]): ReadonlyMap<string, ReadonlySet<MapNode>> {
  const search = searchFor(names)
  const groups = new Map(names.map(name => [name, new Set<MapNode>()]))
  const found = new Set<string>()
  for (const tree of trees) {
    searchKeys(tree, search, found)
    if (found.size === 0) continue
    for (const name of found) groups.get(name)!.add(tree)
    found.clear()
  }
  return groups
}
