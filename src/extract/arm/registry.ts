import { windowsOsSku } from '../../catalogue/windows-builds.js'
import type { ClusterName, NodePool } from '../../model/facts.js'
import type { Entry, MapNode, Node } from '../../model/node.js'
import { unknown, valueOf } from '../../model/value.js'
import { text } from '../azure/property-readers.js'
import { type ClusterStatement, poolFact, type Stated } from './clusters.js'
import { collectionFunctions } from './collection-functions.js'
import { evaluate } from './evaluate.js'
import { propertyOf } from './from-bicep.js'
import { identityOfText } from './identity.js'
import { spend } from './instance.js'
import type { RemoteModule } from './resources.js'
import { entry, map, member, textOf } from './values.js'

/**
 * The module of a cluster in Azure Verified Modules, whose parameters are for the most part properties of the resource.
 * https://github.com/Azure/bicep-registry-modules/tree/main/avm/res/container-service/managed-cluster
 */
const VERIFIED = /(?:^|[/:])avm\/res\/container-service\/managed-cluster(\/agent-pool)?:/

/** Parameters that the module puts elsewhere: where each of them ends up. Others are properties of the same name. */
const MOVED: Readonly<Record<string, readonly string[]>> = {
  networkPlugin: ['networkProfile', 'networkPlugin'],
  networkPluginMode: ['networkProfile', 'networkPluginMode'],
  networkPolicy: ['networkProfile', 'networkPolicy'],
  networkDataplane: ['networkProfile', 'networkDataplane'],
  loadBalancerSku: ['networkProfile', 'loadBalancerSku'],
  outboundType: ['networkProfile', 'outboundType'],
  aksServicePrincipalProfile: ['servicePrincipalProfile'],
  enableStorageProfileBlobCSIDriver: ['storageProfile', 'blobCSIDriver', 'enabled'],
  httpApplicationRoutingEnabled: ['addonProfiles', 'httpApplicationRouting', 'enabled'],
  openServiceMeshEnabled: ['addonProfiles', 'openServiceMesh', 'enabled'],
  aciConnectorLinuxEnabled: ['addonProfiles', 'aciConnectorLinux', 'enabled'],
  kubeDashboardEnabled: ['addonProfiles', 'kubeDashboard', 'enabled'],
}

type Found = Omit<ClusterStatement, keyof Stated> & { readonly identity: string | undefined }

/** The cluster that a module of the registry makes; undefined where it makes none. */
export function registryCluster({ module, scope }: RemoteModule): readonly Found[] | undefined {
  const which = module.path && VERIFIED.exec(textOf(evaluate(module.path, scope)) ?? '')
  if (!which || which[1] || !module.parameters) return undefined
  const given = evaluate(module.parameters, scope)
  if (given.kind !== 'map') return undefined
  const name = propertyOf(module.parameters, 'name')
  const identity = name && identityOfText(name, scope).toLowerCase()
  return [{ at: module.at, body: given, properties: propertiesOf(given, () => spend(scope.instance)), identity }]
}

function propertiesOf(given: MapNode, spending: () => boolean): Node {
  const moved = Object.entries(MOVED).flatMap(([parameter, path]) => {
    const found = member(given, parameter)
    return found ? [nested(path, found)] : []
  })
  const own = map(
    given.entries.filter(({ key }) => !Object.hasOwn(MOVED, key.text)),
    given.at,
    given.open,
  )
  const merged = collectionFunctions.union!([own, ...moved], given.at, spending) ?? own
  const lists = ['primaryAgentPoolProfiles', 'primaryAgentPoolProfile', 'agentPools'].flatMap(parameter => member(given, parameter)?.value ?? [])
  const pools = lists.length > 0 ? collectionFunctions.concat!(lists, lists[0]!.at, spending) : undefined
  return merged.kind === 'map' && pools ? map([...merged.entries, entry('agentPoolProfiles', pools)], merged.at, merged.open) : merged
}

const nested = (path: readonly string[], { key, value }: Entry): Node =>
  path.reduceRight<Node>((inner, name) => map([entry(name, inner, key.at)], inner.at), value)

/** What modules call the name of a pool, and that of its cluster. */
const POOL_NAMES = ['agentPoolName', 'nodePoolName', 'poolName', 'name']
const CLUSTER_NAMES = ['managedClusterName', 'clusterName', 'aksName', 'aksClusterName']

/** The pool that a module makes whose template nobody can see: one that is told the OS SKU of Windows nodes makes a Windows pool. */
export function registryPool(
  { module, scope }: RemoteModule,
  stated: Stated,
  symbol: (identity: string | undefined) => Pick<ClusterName, 'symbol'>,
): readonly NodePool[] {
  const { at, path, parameters } = module
  const given = parameters && evaluate(parameters, scope)
  if (!parameters || given?.kind !== 'map') return []
  const verified = VERIFIED.exec((path && textOf(evaluate(path, scope))) ?? '')?.[1] !== undefined
  const sku = valueOf(text('osSKU')(given))
  if (!verified && (sku === undefined || !windowsOsSku(sku))) return []
  const written = (names: readonly string[]): string | undefined => names.find(name => member(given, name))
  const owner = written(CLUSTER_NAMES)
  const ownerName = owner === undefined ? undefined : propertyOf(parameters, owner)
  const name = written(POOL_NAMES)
  const cluster: ClusterName = {
    name: owner === undefined ? unknown(at) : text(owner)(given),
    resourceGroup: unknown(at),
    ...symbol(ownerName && identityOfText(ownerName, scope).toLowerCase()),
  }
  return [poolFact(given, { at, name: name === undefined ? unknown(at) : text(name)(given), cluster, ...stated })]
}
