import type { Cluster, ClusterName, ClusterProperties, NodePool } from '../../model/facts.js'
import { entryOf, isClosed, type Node, nodeAt, textAt } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { isWritten, unknown, type Value } from '../../model/value.js'
import { agentPoolProfilesOf, clusterPropertiesOf, poolPropertiesOf } from '../azure/arm-properties.js'
import { hole } from './values.js'

/** What is said of every fact of a deployment. */
export type Stated = Pick<Cluster, 'example' | 'conditional' | 'environment'>

/** A cluster that a template deploys: the resource, and its properties. */
export interface ClusterStatement extends Stated {
  readonly at: Span
  /** `name`, `identity` and so on. */
  readonly body: Node
  readonly properties: Node
}

const via = 'Microsoft.ContainerService/managedClusters'

/** A cluster, and the pools that are written in it. */
export function clusterFacts(statement: ClusterStatement, symbol: Pick<ClusterName, 'symbol'>): readonly (Cluster | NodePool)[] {
  const { at, body, properties, ...stated } = statement
  const name: ClusterName = { name: textAt(body, 'name'), resourceGroup: unknown(at), ...symbol }
  const settings = withCredentials(clusterPropertiesOf(properties, body), properties, at)
  const cluster: Cluster = {
    kind: 'cluster',
    action: changesOnly(body, properties) ? 'update' : 'create',
    at,
    via,
    example: stated.example,
    conditional: stated.conditional,
    ...(stated.environment !== undefined && { environment: stated.environment }),
    ...name,
    ...settings,
  }
  const common = {
    kind: 'node-pool',
    action: 'create',
    via,
    cluster: name,
    example: cluster.example,
    ...(cluster.environment !== undefined && { environment: cluster.environment }),
  } as const
  return [
    cluster,
    ...agentPoolProfilesOf(properties).map(
      ({ node, first, name: own, properties: set }): NodePool => ({ ...common, at: node.at, conditional: stated.conditional, first, name: own, ...set }),
    ),
    ...possiblePools(properties).map(
      (node): NodePool => ({ ...common, at: node.at, conditional: true, first: false, name: textAt(node, 'name'), ...poolPropertiesOf(node) }),
    ),
  ]
}

/** A pool that is deployed beside its cluster. */
export function poolFact(properties: Node, said: Stated & Pick<NodePool, 'at' | 'name' | 'cluster'>): NodePool {
  return { kind: 'node-pool', action: 'create', via: `${via}/agentPools`, first: false, ...poolPropertiesOf(properties), ...said }
}

/** A cluster needs pools, a network or a name in the DNS to be made; a template without any of them switches something on a cluster that is there. */
function changesOnly(body: Node, properties: Node): boolean {
  const makes = ['agentPoolProfiles', 'dnsPrefix', 'fqdnSubdomain', 'networkProfile', 'windowsProfile', 'kubernetesVersion']
  const automatic = nodeAt(body, 'sku')
  return (
    isClosed(properties) &&
    properties.kind === 'map' &&
    properties.entries.length > 0 &&
    !isWritten(automatic) &&
    !makes.some(key => isWritten(nodeAt(properties, key)))
  )
}

/** What stands under a key, or a place where nobody can see what does. */
export function below(node: Node, key: string): Node {
  const value = nodeAt(node, key)
  if (value.is === 'known') return value.value
  return value.is === 'absent' ? { kind: 'map', at: node.at, entries: [], open: false } : hole(node.at)
}

/** Credentials that may not be there at all have the place of the whole statement, as those of a command do that may have options nobody can see. */
function withCredentials(settings: ClusterProperties, properties: Node, at: Span): ClusterProperties {
  const profile = nodeAt(properties, 'windowsProfile')
  const isSure = (key: string): boolean => {
    const found = profile.is === 'known' ? entryOf(profile.value, key)?.value : undefined
    return found !== undefined && !(found.kind === 'hole' && found.optional)
  }
  const place = (value: Value<string>, key: string): Value<string> => (value.is === 'unknown' && !isSure(key) ? unknown(at) : value)
  return {
    ...settings,
    windowsAdminUsername: place(settings.windowsAdminUsername, 'adminUsername'),
    windowsAdminPassword: place(settings.windowsAdminPassword, 'adminPassword'),
  }
}

/** Pools that a condition nobody can see may add to a cluster. */
function possiblePools(properties: Node): readonly Node[] {
  const profiles = nodeAt(properties, 'agentPoolProfiles')
  return profiles.is === 'known' && profiles.value.kind === 'list' ? (profiles.value.possible ?? []) : []
}
