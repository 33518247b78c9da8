import { type MapNode, type Node, textAt } from '../../model/node.js'
import { valueOf } from '../../model/value.js'
import type { Selectable } from './select.js'

/** An object on its way through the layers. */
export interface Resource extends Selectable {
  readonly kind: string
  /** Something that cannot be seen may have changed any part of it. */
  readonly opaque: boolean
}

/** An object as a file has it. */
export function resourceOf(node: MapNode): Resource {
  const name = valueOf(textAt(node, 'metadata', 'name'))
  const namespace = valueOf(textAt(node, 'metadata', 'namespace'))
  return {
    node,
    kind: valueOf(textAt(node, 'kind')) ?? '',
    names: name === undefined ? [] : [name],
    namespaces: [namespace ?? ''],
    opaque: false,
  }
}

/** The resource with its object changed. */
export const withNode = (resource: Resource, node: Node | undefined): Resource =>
  node?.kind === 'map' && node !== resource.node ? { ...resource, node } : resource

/** Kinds that live in no namespace. */
export const clusterWide: ReadonlySet<string> = new Set([
  'APIService',
  'CSIDriver',
  'CSINode',
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'IngressClass',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PodSecurityPolicy',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeAttachment',
])
