import type { Cluster, ClusterName, KubernetesObject, NodePool } from '../../model/facts.js'
import { type MapNode, type Node, nodeAt, textAt } from '../../model/node.js'
import { isWritten, type Value } from '../../model/value.js'
import { agentPoolProfilesOf, clusterPropertiesOf, poolPropertiesOf } from './arm-properties.js'
import type { Refer } from './references.js'
import { fromId } from './resource-id.js'

/** What the statement of an object has whatever its language. */
export type Stated = Pick<KubernetesObject, 'at' | 'example' | 'conditional' | 'environment' | 'consumer'>

/** An object of the operator, also one that stands in another. */
export interface AsoObject extends Pick<KubernetesObject, 'resource' | 'object'> {
  /** Its namespace. */
  readonly within: string
}

/**
 * Azure Service Operator: `ManagedCluster` and `ManagedClustersAgentPool` have the properties of ARM under `spec`.
 * https://azure.github.io/azure-service-operator/reference/containerservice/
 */
export function asoFacts({ resource, object, within }: AsoObject, stated: Stated, refer: Refer): readonly (Cluster | NodePool)[] {
  const spec = nodeAt(object, 'spec')
  if (spec.is !== 'known') return []
  if (resource === 'ManagedCluster') return clusterFacts(object, spec.value, within, stated, refer)
  if (resource !== 'ManagedClustersAgentPool') return []
  return [
    {
      ...{ kind: 'node-pool', action: 'create', first: false, via: resource, ...stated },
      ...poolPropertiesOf(spec.value),
      name: azureName(object, spec.value),
      cluster: ownerOf(spec.value, within, refer),
    },
  ]
}

function clusterFacts(object: MapNode, spec: Node, namespace: string, stated: Stated, refer: Refer): readonly (Cluster | NodePool)[] {
  const via = 'ManagedCluster'
  const name: ClusterName = {
    name: azureName(object, spec),
    resourceGroup: ownerName(spec, 'resourceGroups'),
    symbol: symbolOf(namespace, refer(object, 'metadata', 'name') ?? `at ${object.at.source}:${object.at.start}`),
  }
  const cluster: Cluster = { kind: 'cluster', action: 'create', via, ...stated, ...clusterPropertiesOf(spec), ...name }
  const pools = agentPoolProfilesOf(spec).map(
    ({ node, properties, ...profile }): NodePool => ({
      ...{ kind: 'node-pool', action: 'create', via, ...stated, at: node.at },
      ...properties,
      name: profile.name,
      first: profile.first,
      cluster: name,
    }),
  )
  return [cluster, ...pools]
}

/** The name in Azure is that of the object, unless it says another. */
function azureName(object: MapNode, spec: Node): Value<string> {
  const name = textAt(spec, 'azureName')
  return isWritten(name) ? name : textAt(object, 'metadata', 'name')
}

/** The owner by the name of its object, or by its ID in Azure. */
function ownerName(spec: Node, segment: string): Value<string> {
  const id = textAt(spec, 'owner', 'armId')
  return isWritten(id) ? fromId(id, segment) : textAt(spec, 'owner', 'name')
}

function ownerOf(spec: Node, namespace: string, refer: Refer): ClusterName {
  const name = ownerName(spec, 'managedClusters')
  const owner = refer(spec, 'owner', 'name')
  const group = fromId(textAt(spec, 'owner', 'armId'), 'resourceGroups')
  return { name, resourceGroup: group, ...(owner !== undefined && { symbol: symbolOf(namespace, owner) }) }
}

const symbolOf = (namespace: string, name: string): string => `ManagedCluster ${namespace}/${name}`
