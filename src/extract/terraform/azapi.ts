import type { Cluster, ClusterName, NodePool } from '../../model/facts.js'
import { type MapNode, type Node, textAt } from '../../model/node.js'
import { absent, isWritten, mapValue, unknown, type Value } from '../../model/value.js'
import { agentPoolProfilesOf, clusterPropertiesOf, poolPropertiesOf } from '../azure/arm-properties.js'
import { at as propertyAt } from '../azure/property-readers.js'
import type { Stated } from './aks.js'
import { at } from './readers.js'

/** Which resource of Azure an `azapi_resource` is about. */
export type AzapiKind = 'cluster' | 'pool'

/** `Microsoft.ContainerService/managedClusters@2025-05-01`, and its child. */
export function azapiKind(type: string | undefined): AzapiKind | undefined {
  const name = type?.split('@')[0]?.toLowerCase()
  if (name === 'microsoft.containerservice/managedclusters') return 'cluster'
  return name === 'microsoft.containerservice/managedclusters/agentpools' ? 'pool' : undefined
}

/** What a cluster in ARM's schema says, with the pools in it. The identity may stand beside the body. */
export function azapiCluster(
  body: MapNode,
  resource: Node,
  name: ClusterName,
  action: Cluster['action'],
  stated: Stated & { readonly via: string },
): readonly (Cluster | NodePool)[] {
  const properties = propertiesOf(resource)
  const own = clusterPropertiesOf(properties, resource)
  const identity = textAt(at(body, 'identity', 'type'))
  const managedIdentity = isWritten(own.managedIdentity) || !isWritten(identity) ? own.managedIdentity : mapValue(identity, () => true)
  const cluster = { kind: 'cluster', action, ...stated, ...own, managedIdentity, ...name } as Cluster
  const pools = agentPoolProfilesOf(properties).map(
    (pool): NodePool => ({
      ...{ kind: 'node-pool', action: 'create', ...stated, cluster: name },
      ...pool.properties,
      name: pool.name,
      first: pool.first,
      at: pool.first ? stated.at : pool.node.at,
    }),
  )
  return [cluster, ...(action === 'create' ? pools : [])]
}

/** What an agent pool in ARM's schema says. */
export function azapiPool(
  body: MapNode,
  resource: Node,
  cluster: ClusterName,
  action: 'create' | 'update',
  stated: Stated & { readonly via: string },
): NodePool {
  const properties = { ...poolPropertiesOf(propertiesOf(resource)), customHeaders: headersOf(body) }
  return { kind: 'node-pool', action, first: false, ...stated, ...properties, name: textAt(body, 'name'), cluster }
}

/** The provider can send headers of one's own (`create_headers`, `update_headers`), whose entries are not read. */
function headersOf(body: MapNode): Value<never> {
  const written = ['create_headers', 'update_headers'].map(name => at(body, name)).find(isWritten)
  return written ? unknown(written.at) : absent(body.at)
}

function propertiesOf(resource: Node): Node {
  const properties = propertyAt(resource, 'properties')
  if (properties.is === 'known') return properties.value
  return properties.is === 'absent' ? { kind: 'map', at: resource.at, entries: [], open: false } : { kind: 'hole', at: resource.at }
}
