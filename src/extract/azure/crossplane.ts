import type { Cluster, ClusterName, KubernetesObject, NodePool } from '../../model/facts.js'
import { type Entry, listWith, type MapNode, mapWith, type Node, nodeAt, textAt } from '../../model/node.js'
import { isWritten, unknown, type Value } from '../../model/value.js'
import { clusterFacts, poolFact } from '../terraform/aks.js'
import type { Stated } from './aso.js'
import type { Refer } from './references.js'
import { fromId } from './resource-id.js'

/**
 * Crossplane's upjet provider: `spec.forProvider` has the arguments of Terraform's azurerm in camel case, and `spec.initProvider` those that hold only
 * when the resource is made. https://marketplace.upbound.io/providers/upbound/provider-azure-containerservice
 */
export function crossplaneFacts(object: KubernetesObject, stated: Stated, refer: Refer): readonly (Cluster | NodePool)[] {
  const arguments_ = argumentsOf(object.object)
  const via = object.resource
  if (via === 'KubernetesCluster') {
    const name = {
      name: externalName(object),
      resourceGroup: textAt(arguments_, 'resource_group_name'),
      symbol: symbolOf(object, refer(object.object, 'metadata', 'name') ?? '', refer),
    }
    return clusterFacts(arguments_, name, stated).map(fact => ({ ...fact, via }))
  }
  if (via !== 'KubernetesClusterNodePool') return []
  return [{ ...poolFact(arguments_, clusterOf(object, arguments_, refer), stated), via, name: externalName(object) }]
}

/** The arguments under Terraform's names. */
function argumentsOf(object: MapNode): MapNode {
  const parts = [nodeAt(object, 'spec', 'initProvider'), nodeAt(object, 'spec', 'forProvider')]
  const maps = parts.flatMap(part => (part.is === 'known' && part.value.kind === 'map' ? [part.value] : []))
  const open = parts.some(part => part.is === 'unknown') || maps.some(map => map.open)
  return snakeCased({ kind: 'map', at: maps.at(-1)?.at ?? object.at, entries: maps.flatMap(map => map.entries), open }) as MapNode
}

/** What users name themselves keeps its name. */
const free: ReadonlySet<string> = new Set(['nodeLabels', 'tags', 'labels'])

/** The tree with the names of Terraform's arguments: `osSku` is `os_sku`. What an alias repeats is turned once. */
export function snakeCased(node: Node, done = new Map<Node, Node>()): Node {
  const known = done.get(node)
  if (known || node.kind === 'hole' || node.kind === 'scalar') return known ?? node
  const turned: Node =
    node.kind === 'list'
      ? listWith(node, { items: node.items.map(item => snakeCased(item, done)) })
      : mapWith(node, { entries: node.entries.map(entry => snakeCasedEntry(entry, done)) })
  done.set(node, turned)
  return turned
}

function snakeCasedEntry({ key, value }: Entry, done: Map<Node, Node>): Entry {
  const text = key.text.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  return { key: { ...key, text, value: text }, value: free.has(key.text) ? value : snakeCased(value, done) }
}

/** The name in Azure is that of the object, unless an annotation says another. */
function externalName({ object, name }: KubernetesObject): Value<string> {
  const external = textAt(object, 'metadata', 'annotations', 'crossplane.io/external-name')
  return isWritten(external) ? external : name
}

function clusterOf(object: KubernetesObject, arguments_: MapNode, refer: Refer): ClusterName {
  const id = textAt(arguments_, 'kubernetes_cluster_id')
  if (isWritten(id)) return { name: fromId(id, 'managedClusters'), resourceGroup: fromId(id, 'resourceGroups') }
  const owner = textAt(arguments_, 'kubernetes_cluster_id_ref', 'name')
  const symbol = refer(arguments_, 'kubernetes_cluster_id_ref', 'name')
  return {
    name: owner.is === 'absent' ? unknown(owner.at) : owner,
    resourceGroup: unknown(owner.at),
    ...(symbol !== undefined && { symbol: symbolOf(object, symbol, refer) }),
  }
}

const symbolOf = ({ object }: KubernetesObject, name: string, refer: Refer): string =>
  `KubernetesCluster ${refer(object, 'metadata', 'namespace') ?? ''}/${name}`
