import { type Entry, entryOf, type ListNode, listWith, type MapNode, mapWith, type Node, textAt } from '../../model/node.js'
import { isSameSpan } from '../../model/text.js'
import { valueOf } from '../../model/value.js'
import { opened, withEntry, withoutEntry } from '../trees.js'

/**
 * The keys by which lists of the built-in kinds are merged, by the field and, where that does not tell, the one above it. All other lists are replaced:
 * `tolerations`, `args` and `command` are.
 * https://github.com/kubernetes/kubernetes/blob/master/api/openapi-spec/swagger.json (x-kubernetes-patch-merge-key)
 */
const mergeKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['containers', ['name']],
  ['initContainers', ['name']],
  ['ephemeralContainers', ['name']],
  ['env', ['name']],
  ['volumes', ['name']],
  ['volumeMounts', ['mountPath']],
  ['volumeDevices', ['devicePath']],
  ['imagePullSecrets', ['name']],
  ['hostAliases', ['ip']],
  ['topologySpreadConstraints', ['topologyKey', 'whenUnsatisfiable']],
  ['resourceClaims', ['name']],
  ['secrets', ['name']],
  ['webhooks', ['name']],
  ['ownerReferences', ['uid']],
  ['containers ports', ['containerPort', 'protocol']],
  ['initContainers ports', ['containerPort', 'protocol']],
  ['spec ports', ['port', 'protocol']],
])

/** Groups whose kinds have merge keys; the lists of all others are replaced. */
export const isBuiltIn = (apiVersion: string | undefined): boolean =>
  apiVersion !== undefined && /^(?:[a-z\d]+|(?:apps|batch|extensions|policy|autoscaling|[\w.]+\.k8s\.io)\/.+)$/.test(apiVersion)

/** Where a merge stands, as far as it tells the merge key. */
interface Place {
  readonly field: string
  readonly above: string
  readonly builtIn: boolean
}

/** A strategic merge patch applied to an object; undefined where the patch deletes it. https://github.com/kubernetes-sigs/kustomize/tree/master/kyaml/yaml/merge2 */
export function merged(base: MapNode, patch: MapNode, builtIn: boolean): MapNode | undefined {
  const result = over(base, patch, { field: '', above: '', builtIn })
  return result?.kind === 'map' ? result : undefined
}

function over(base: Node, patch: Node, place: Place): Node | undefined {
  if (patch.kind === 'map') return overMap(base, patch, place)
  if (patch.kind === 'list') return overList(base, patch, place)
  return patch
}

function overMap(base: Node, patch: MapNode, place: Place): Node | undefined {
  const directive = valueOf(textAt(patch, '$patch'))
  if (directive === 'delete') return undefined
  const own = withoutEntry(patch, '$patch')
  // Keys that a template may add would win over those of the base, so that none of them is sure.
  if (directive === 'replace' || patch.open) return plain(own)
  if (base.kind === 'hole') return opened(plain(own)!)
  if (base.kind !== 'map') return plain(own)
  return own.entries.reduce<MapNode>((map, entry) => overEntry(map, entry, place), base)
}

function overEntry(map: MapNode, entry: Entry, place: Place): MapNode {
  const field = entry.key.text
  if (field.startsWith('$') || isNull(entry.value)) return isNull(entry.value) ? withoutEntry(map, field) : map
  const under = entryOf(map, field)
  const value = under
    ? over(under.value, entry.value, { field, above: place.field, builtIn: place.builtIn })
    : map.open
      ? opened(plain(entry.value) ?? entry.value)
      : plain(entry.value)
  if (!value) return withoutEntry(map, field)
  // What is merged keeps the place of the base, what is replaced has that of the patch.
  return withEntry(map, { key: under && isSameSpan(value.at, under.value.at) ? under.key : entry.key, value })
}

function overList(base: Node, patch: ListNode, place: Place): Node {
  const keys = place.builtIn ? (mergeKeys.get(place.field) ?? mergeKeys.get(`${place.above} ${place.field}`)) : undefined
  const replaces = patch.items.some(item => isDirective(item) && valueOf(textAt(item, '$patch')) === 'replace')
  const own = listWith(patch, { items: patch.items.filter(item => !isDirective(item)) })
  const written = plain(own) ?? own
  if (!keys || replaces) return written
  if (base.kind === 'hole' || patch.open) return opened(written)
  return base.kind === 'list' ? byKey(base, own.items, keys, place) : written
}

/** The items of the patch, each over the one with its key, and then the rest of the base. */
function byKey(base: ListNode, own: readonly Node[], keys: readonly string[], place: Place): ListNode {
  const left = [...base.items]
  const first = own.flatMap((item): Node[] => {
    const index = left.findIndex(other => sameKey(other, item, keys))
    const [under] = index < 0 ? [] : left.splice(index, 1)
    // The key of an item of the base may be one that a template decides.
    const unsure = base.open || left.some(other => keys.some(key => ['unknown', 'partial'].includes(textAt(other, key).is)))
    const value = under ? over(under, item, { field: place.field, above: place.above, builtIn: place.builtIn }) : plain(item)
    return value ? [under || !unsure ? value : opened(value)] : []
  })
  return listWith(base, { items: [...first, ...left] })
}

function sameKey(a: Node, b: Node, keys: readonly string[]): boolean {
  const [primary, ...others] = keys.map(key => [textAt(a, key), textAt(b, key)] as const)
  const same = ([one, other]: NonNullable<typeof primary>): boolean => one.is === 'known' && other.is === 'known' && one.value === other.value
  return same(primary!) && others.every(pair => pair[0].is === 'absent' || pair[1].is === 'absent' || same(pair))
}

const isNull = (node: Node): boolean => node.kind === 'scalar' && node.value === null && !node.parts

const isDirective = (item: Node): boolean => item.kind === 'map' && item.entries.length === 1 && item.entries[0]!.key.text === '$patch'

/** What a patch adds, without its directives and the keys that it takes away; undefined where nothing is left to add. */
function plain(node: Node): Node | undefined {
  if (node.kind === 'list') return listWith(node, { items: node.items.flatMap(item => plain(item) ?? []) })
  if (node.kind !== 'map') return node
  if (valueOf(textAt(node, '$patch')) === 'delete') return undefined
  const entries = node.entries.flatMap(({ key, value }): Entry[] => {
    const kept = key.text.startsWith('$') || isNull(value) ? undefined : plain(value)
    return kept ? [{ key, value: kept }] : []
  })
  return mapWith(node, { entries })
}
