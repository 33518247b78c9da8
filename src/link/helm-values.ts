import type { HelmRelease } from '../model/facts.js'
import { type Entry, type MapNode, mapWith, type Node, type ScalarNode } from '../model/node.js'
import type { Span } from '../model/text.js'
import { absent, known, unknown, type Value, valueOf } from '../model/value.js'

type Step = string | number

/** The values that a release hands to its chart, merged as Helm merges them: maps by key, anything else replaced, `null` removes a default. */
export function mergedValues(release: HelmRelease, fileAt: (path: string, near: number) => Node | undefined): MapNode {
  let merged: MapNode = { kind: 'map', at: release.at, entries: [], open: release.open }
  for (const layer of release.values) {
    if (layer.is === 'set') merged = set(merged, layer.path, scalar(layer.value, layer.text), layer.at) as MapNode
    else {
      const path = layer.is === 'file' ? valueOf(layer.path) : undefined
      const tree = layer.is === 'tree' ? layer.tree : path === undefined ? undefined : fileAt(path, release.at.source)
      merged = (tree ? overlaid(merged, tree) : mapWith(merged, { open: true })) as MapNode
    }
  }
  return merged
}

/**
 * What stands under a path of merged values: absent where the chart's own default holds. A known `null` is told apart from absence:
 * it takes the default away.
 */
export function valueAt(values: MapNode, path: readonly Step[]): Value<Node> {
  let node: Node = values
  let open = values.open
  for (const step of path) {
    if (node.kind === 'hole' || (node.kind === 'scalar' && node.parts)) return unknown(node.at)
    if (node.kind === 'scalar' || (node.kind === 'map') !== (typeof step === 'string')) return absent(node.at)
    open ||= node.open
    const next: Node | undefined = node.kind === 'map' ? entry(node, String(step))?.value : node.items[step as number]
    if (!next) return open ? unknown(node.at) : absent(node.at)
    node = next
  }
  return node.kind === 'hole' ? unknown(node.at) : known(node, node.at)
}

const entry = (map: MapNode, key: string): Entry | undefined => map.entries.findLast(({ key: { text } }) => text === key)

/** Values over others: maps by key, anything else replaced. */
export function overlaid(base: Node, top: Node): Node {
  if (base.kind !== 'map' || top.kind !== 'map') return top
  const entries = [...base.entries]
  for (const added of top.entries) {
    const index = entries.findIndex(({ key }) => key.text === added.key.text)
    if (index < 0) entries.push(added)
    else entries[index] = { key: added.key, value: overlaid(entries[index]!.value, added.value) }
  }
  return mapWith(base, { open: base.open || top.open, entries })
}

/** Lists set by index replace their item; the items before it that nobody set stay unseen. */
function set(node: Node | undefined, path: readonly Step[], value: Node, at: Span): Node {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (typeof step === 'number') {
    const items = node?.kind === 'list' ? [...node.items] : []
    while (items.length < Math.min(step, 100)) items.push({ kind: 'hole', at })
    if (step <= 100) items[step] = set(items[step], rest, value, at)
    return { kind: 'list', at, items, open: true }
  }
  const map: MapNode = node?.kind === 'map' ? node : { kind: 'map', at, entries: [], open: false }
  const key: ScalarNode = { kind: 'scalar', at, value: step, text: step, style: 'plain' }
  return mapWith(map, { entries: [...map.entries.filter(other => other.key.text !== step), { key, value: set(entry(map, step)?.value, rest, value, at) }] })
}

function scalar(value: Value<string>, text: boolean): Node {
  if (value.is === 'known') {
    return {
      kind: 'scalar',
      at: value.at,
      value: value.value === 'null' && !text ? null : value.value,
      text: value.value,
      style: text ? 'quoted' : 'plain',
      from: value.from,
    }
  }
  return value.is === 'partial' ? { kind: 'scalar', at: value.at, value: '', text: '', parts: value.parts, style: 'plain' } : { kind: 'hole', at: value.at }
}
