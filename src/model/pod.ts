import type { Workload } from './facts.js'
import { entryOf, itemsAt, type MapNode, type Node, nodeAt, textAt } from './node.js'
import type { Span } from './text.js'
import { type Value, valueOf } from './value.js'

/** One container of a pod spec, in whichever of the three lists it stands. */
export interface Container {
  readonly list: ContainerList
  readonly index: number
  readonly name: Value<string>
  readonly image: Value<string>
  readonly node: Node
  readonly securityContext: Value<Node>
}

export const containerLists = ['containers', 'initContainers', 'ephemeralContainers'] as const
export type ContainerList = (typeof containerLists)[number]

/** The containers of a pod spec, init and ephemeral ones included, in the order of the file's lists. */
export function containersOf({ pod }: Pick<Workload, 'pod'>): readonly Container[] {
  const known = containers.get(pod) ?? readContainers(pod)
  containers.set(pod, known)
  return known
}

/** Most rules ask for the containers of every pod. */
const containers = new WeakMap<MapNode, readonly Container[]>()

function readContainers(pod: MapNode): readonly Container[] {
  return containerLists.flatMap(list =>
    itemsAt(pod, list).map((node, index) => ({
      list,
      index,
      name: textAt(node, 'name'),
      image: textAt(node, 'image'),
      node,
      securityContext: nodeAt(node, 'securityContext'),
    })),
  )
}

/** The names of all fields and keys of a workload, at any depth. Workloads with the same names, as most are, share the set. */
export function fieldNames({ object }: Pick<Workload, 'object'>): ReadonlySet<string> {
  const known = names.get(object)
  if (known) return known
  const found = new Set<string>()
  collectNames(object, found)
  const alike = shared([...found].join('\0'), found)
  names.set(object, alike)
  return alike
}

const names = new WeakMap<MapNode, ReadonlySet<string>>()

function shared(written: string, found: ReadonlySet<string>): ReadonlySet<string> {
  const known = sets.get(written)
  if (known) return known
  if (sets.size < maximumSets) sets.set(written, found)
  return found
}

const sets = new Map<string, ReadonlySet<string>>()
const maximumSets = 1000

function collectNames(node: Node, found: Set<string>): void {
  if (node.kind === 'list') for (const item of node.items) collectNames(item, found)
  if (node.kind === 'map' && node.namesWithin) node.namesWithin(found)
  else if (node.kind === 'map') collectFrom(node, found)
}

function collectFrom(map: MapNode, found: Set<string>): void {
  for (const { key, value } of map.entries) {
    found.add(key.text)
    collectNames(value, found)
  }
}

/** What a person calls the workload: `Deployment shop/web`. */
export function workloadSubject(workload: Workload, container?: Container): string[] {
  const name = valueOf(workload.name) ?? ''
  return [workload.resource, valueOf(workload.namespace) ?? '', name, ...(container ? [containerNamed(container)] : [])]
}

/** What a person calls a container: its name, else its place in its list. */
export const containerNamed = (container: Container): string => valueOf(container.name) ?? `${container.list}[${container.index}]`

/** The place where a field that the pod spec lacks would stand: beside its list of containers. */
export const podPlace = ({ pod }: Pick<Workload, 'pod'>): Span => entryOf(pod, 'containers')?.key.at ?? { ...pod.at, end: pod.at.start }

/** The place that names the workload: its `metadata.name`, else the start of the object. */
export function workloadPlace(workload: Workload): Span {
  return workload.name.is === 'known' ? workload.name.at : { ...workload.at, end: workload.at.start }
}
