import type { KubernetesObject, Workload } from '../../model/facts.js'
import { itemsAt, type MapNode, type Node, nodeAt, textAt } from '../../model/node.js'
import { valueOf } from '../../model/value.js'
import type { DataDocument } from '../../parse/parsed.js'
import { podTemplatePaths } from './pod-templates.js'

/** The Kubernetes objects of a document, those of a `List` one by one, and the workloads among them. */
export function kubernetesFacts(document: DataDocument, example: boolean): readonly (KubernetesObject | Workload)[] {
  return objectsOf(document.root, 0).flatMap(object => {
    const resource = valueOf(textAt(object, 'kind')) ?? ''
    const common = {
      at: object.at,
      example,
      conditional: false,
      apiVersion: textAt(object, 'apiVersion'),
      resource,
      name: nameOf(object),
      namespace: textAt(object, 'metadata', 'namespace'),
      object,
    }
    return [{ kind: 'object' as const, ...common }, ...podsOf(object, resource).map(pod => ({ kind: 'workload' as const, ...common, ...pod }))]
  })
}

const maximumListDepth = 4

function objectsOf(node: Node, depth: number): readonly MapNode[] {
  if (node.kind !== 'map' || depth > maximumListDepth) return []
  const kind = valueOf(textAt(node, 'kind'))
  if (kind === undefined || textAt(node, 'apiVersion').is === 'absent') return []
  if (kind.endsWith('List') && nodeAt(node, 'items').is === 'known') return itemsAt(node, 'items').flatMap(item => objectsOf(item, depth + 1))
  return [node]
}

function nameOf(object: MapNode): KubernetesObject['name'] {
  const name = textAt(object, 'metadata', 'name')
  return name.is === 'absent' ? textAt(object, 'metadata', 'generateName') : name
}

function podsOf(object: MapNode, resource: string): readonly Pick<Workload, 'pod' | 'podMetadata'>[] {
  return (podTemplatePaths.get(resource) ?? []).flatMap(path => {
    const pod = nodeAt(object, ...path, 'spec')
    if (pod.is !== 'known' || pod.value.kind !== 'map') return []
    return [{ pod: pod.value, podMetadata: nodeAt(object, ...path, 'metadata') }]
  })
}
