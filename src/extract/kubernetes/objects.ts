import { apiGroup } from '../../model/api-group.js'
import type { KubernetesObject, Workload } from '../../model/facts.js'
import { interned } from '../../model/interned.js'
import { itemsAt, type MapNode, type Node, nodeAt, type Path, textAt } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'
import { podTemplatePaths } from './pod-templates.js'

/** The Kubernetes objects of a document, those of a `List` one by one, and the workloads among them. */
export function kubernetesFacts(root: Node, example: boolean): readonly (KubernetesObject | Workload)[] {
  const found: (KubernetesObject | Workload)[] = []
  addObjects(root, 0, example, found)
  return found
}

const maximumListDepth = 4

function addObjects(object: Node, depth: number, example: boolean, found: (KubernetesObject | Workload)[]): void {
  if (object.kind !== 'map' || depth > maximumListDepth) return
  const named = valueOf(textAt(object, 'kind'))
  if (named === undefined) return
  const apiVersion = textAt(object, 'apiVersion')
  if (apiVersion.is === 'absent') return
  const resource = interned(named)
  if (resource.endsWith('List') && nodeAt(object, 'items').is === 'known') {
    for (const item of itemsAt(object, 'items')) addObjects(item, depth + 1, example, found)
    return
  }
  const group = groupOf(apiVersion)
  found.push(new ObjectView(object, resource, group, example))
  for (const path of podTemplatePaths.get(resource) ?? []) {
    const pod = nodeAt(object, ...path, 'spec')
    if (pod.is === 'known' && pod.value.kind === 'map') found.push(new WorkloadView(object, resource, group, example, pod.value, path))
  }
}

function groupOf(apiVersion: Value<string>): string | undefined {
  const group = apiGroup(apiVersion)
  return group === undefined ? undefined : interned(group)
}

/**
 * An object as its tree tells of it: what a field says is looked up when it is asked for. Thousands of objects live as long as the scan, and of most of them
 * no more is asked than what they are. A copy is made by `restated`.
 */
abstract class View {
  readonly conditional = false

  constructor(
    readonly object: MapNode,
    readonly resource: string,
    readonly group: string | undefined,
    readonly example: boolean,
  ) {}

  get at(): Span {
    return this.object.at
  }

  get apiVersion(): Value<string> {
    return textAt(this.object, 'apiVersion')
  }

  get name(): Value<string> {
    const name = textAt(this.object, 'metadata', 'name')
    return name.is === 'absent' ? textAt(this.object, 'metadata', 'generateName') : name
  }

  get namespace(): Value<string> {
    return textAt(this.object, 'metadata', 'namespace')
  }
}

class ObjectView extends View implements KubernetesObject {
  readonly kind = 'object'
}

class WorkloadView extends View implements Workload {
  readonly kind = 'workload'

  constructor(
    object: MapNode,
    resource: string,
    group: string | undefined,
    example: boolean,
    readonly pod: MapNode,
    /** Of the pod template in the object. */
    readonly path: Path,
  ) {
    super(object, resource, group, example)
  }

  get podMetadata(): Value<Node> {
    return nodeAt(this.object, ...this.path, 'metadata')
  }
}
