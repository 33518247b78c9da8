import type { Workload } from './facts.js'
import { entryOf, hasKey, itemsAt, type Node, nodeAt, textAt } from './node.js'
import { weakMemo } from './once.js'
import type { Span } from './text.js'
import { trimmed } from './trimmed.js'
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
export const containersOf: (workload: Pick<Workload, 'pod'>) => readonly Container[] = weakMemo(readContainers, ({ pod }) => pod)

function readContainers({ pod }: Pick<Workload, 'pod'>): readonly Container[] {
  const lists = containerLists.filter(list => hasKey(pod, list))
  return trimmed(lists.flatMap(list => itemsAt(pod, list).map((node, index) => new ListedContainer(list, index, node))))
}

/** What a field says is looked up when it is asked for. */
class ListedContainer implements Container {
  /** Kept: the first question of many rules. */
  #image: Value<string> | undefined

  constructor(
    readonly list: ContainerList,
    readonly index: number,
    readonly node: Node,
  ) {}

  get image(): Value<string> {
    this.#image ??= textAt(this.node, 'image')
    return this.#image
  }

  get name(): Value<string> {
    return textAt(this.node, 'name')
  }

  get securityContext(): Value<Node> {
    return nodeAt(this.node, 'securityContext')
  }
}

/** What a person calls the workload: `Deployment shop/web`. */
export function workloadSubject(workload: Workload, container?: Container): string[] {
  const { resource } = workload
  const name = valueOf(workload.name) ?? ''
  const namespace = valueOf(workload.namespace) ?? ''
  return container ? [resource, namespace, name, containerNamed(container)] : [resource, namespace, name]
}

/** What a person calls a container: its name, else its place in its list. */
export const containerNamed = (container: Container): string => valueOf(container.name) ?? `${container.list}[${container.index}]`

/** The place where a field that the pod spec lacks would stand: beside its list of containers. */
export const podPlace = ({ pod }: Pick<Workload, 'pod'>): Span => entryOf(pod, 'containers')?.key.at ?? { ...pod.at, end: pod.at.start }

/** The place that names the workload: its `metadata.name`, else the start of the object. */
export function workloadPlace(workload: Workload): Span {
  return workload.name.is === 'known' ? workload.name.at : { ...workload.at, end: workload.at.start }
}
