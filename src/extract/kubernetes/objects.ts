import type { KubernetesObject, Workload } from '../../model/facts.js'
import { itemsAt, type Node, nodeAt, textAt } from '../../model/node.js'
import { type Value, valueOf } from '../../model/value.js'
import type { DataDocument } from '../../parse/parsed.js'
import { podTemplatePaths } from './pod-templates.js'

/** The Kubernetes objects of a document, those of a `List` one by one, and the workloads among them. */
export function kubernetesFacts({ root }: DataDocument, example: boolean): readonly (KubernetesObject | Workload)[] {
  const found: (KubernetesObject | Workload)[] = []
  addObjects(root, 0, example, found)
  return found
}

const maximumListDepth = 4

function addObjects(object: Node, depth: number, example: boolean, found: (KubernetesObject | Workload)[]): void {
  if (object.kind !== 'map' || depth > maximumListDepth) return
  const resource = valueOf(textAt(object, 'kind'))
  const apiVersion = textAt(object, 'apiVersion')
  if (resource === undefined || apiVersion.is === 'absent') return
  if (resource.endsWith('List') && nodeAt(object, 'items').is === 'known') {
    for (const item of itemsAt(object, 'items')) addObjects(item, depth + 1, example, found)
    return
  }
  const { at } = object
  const metadata = nodeAt(object, 'metadata')
  const name = nameOf(metadata)
  const namespace = textAt(metadata, 'namespace')
  found.push({ kind: 'object', at, example, conditional: false, apiVersion, resource, name, namespace, object })
  for (const path of podTemplatePaths.get(resource) ?? []) {
    const pod = nodeAt(object, ...path, 'spec')
    if (pod.is !== 'known' || pod.value.kind !== 'map') continue
    const podMetadata = nodeAt(object, ...path, 'metadata')
    found.push({ kind: 'workload', at, example, conditional: false, apiVersion, resource, name, namespace, object, pod: pod.value, podMetadata })
  }
}

function nameOf(metadata: Value<Node>): KubernetesObject['name'] {
  const name = textAt(metadata, 'name')
  return name.is === 'absent' ? textAt(metadata, 'generateName') : name
}
