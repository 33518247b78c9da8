import type { Cluster, ClusterName, ClusterProperties, KubernetesObject, NodePool, NodePoolProperties } from '../../model/facts.js'
import { itemsAt, type MapNode, type Node, nodeAt, numberAt, textAt } from '../../model/node.js'
import { isWritten, known, mapValue, unknown, type Value, valueOf } from '../../model/value.js'
import { asoFacts, type Stated } from './aso.js'
import { at, block, flag, keys, nowhere, number, pairs, type Readers, readAll, text } from './property-readers.js'
import type { Refer } from './references.js'

/** The objects of Cluster API that tell what belongs to what. */
export interface Owners {
  /** The MachinePool that an object of Azure is the infrastructure of. */
  machinePoolOf(object: KubernetesObject): KubernetesObject | undefined
  /** The name of the cluster, or the class of clusters, that has an object as its control plane or infrastructure. */
  clusterOf(object: KubernetesObject): string | undefined
  readonly refer: Refer
}

/**
 * Cluster API Provider Azure, v1beta1: https://capz.sigs.k8s.io/managed/managedcluster
 * The objects of a class of clusters (`...Template`) hold the same under `spec.template.spec`.
 */
export function capzFacts(object: KubernetesObject, owners: Owners): readonly (Cluster | NodePool)[] {
  const { at, example, conditional, environment, consumer } = object
  const stated: Stated = { at, example, conditional, ...(environment !== undefined && { environment }), ...(consumer && { consumer }) }
  const template = object.resource.endsWith('Template')
  const spec = nodeAt(object.object, ...(template ? ['spec', 'template', 'spec'] : ['spec']))
  if (spec.is !== 'known') return []
  switch (object.resource.replace(/Template$/, '')) {
    case 'AzureManagedControlPlane':
      return [clusterFact(object, spec.value, owners, stated)]
    case 'AzureManagedMachinePool':
      return [poolFact(object, spec.value, owners, stated)]
    case 'AzureMachinePool':
      return [machinePoolFact(object, spec.value, owners, stated)]
    case 'AzureASOManagedControlPlane':
    case 'AzureASOManagedMachinePool':
      return itemsAt(spec, 'resources').flatMap(item => (item.kind === 'map' ? embedded(item, object, stated, owners.refer) : []))
    default:
      return []
  }
}

/** An object of Azure Service Operator in one of Cluster API. */
const embedded = (item: MapNode, { object }: KubernetesObject, stated: Stated, refer: Refer): readonly (Cluster | NodePool)[] =>
  asoFacts({ resource: valueOf(textAt(item, 'kind')) ?? '', object: item, within: namespaceOf(object, refer) }, { ...stated, at: item.at }, refer)

const clusterReaders: Readers<ClusterProperties> = {
  kubernetesVersion: node => mapValue(text('version')(node), version => version.replace(/^v/, '')),
  supportPlan: nowhere,
  // The default of the CRD.
  networkPlugin: node => (at(node, 'networkPlugin').is === 'absent' ? known('azure', node.at) : text('networkPlugin')(node)),
  networkPluginMode: text('networkPluginMode'),
  networkPolicy: text('networkPolicy'),
  networkDataplane: text('networkDataplane'),
  loadBalancerSku: text('loadBalancerSKU'),
  outboundType: text('outboundType'),
  vmSetType: nowhere,
  windowsAdminUsername: nowhere,
  windowsAdminPassword: nowhere,
  hybridBenefit: nowhere,
  gmsaEnabled: nowhere,
  gmsaDnsServer: nowhere,
  gmsaRootDomain: nowhere,
  servicePrincipal: nowhere,
  managedIdentity: node => mapValue(text('identity', 'type')(node), () => true),
  addons: enabledAddons,
  upgradeChannel: text('autoUpgradeProfile', 'upgradeChannel'),
  nodeOsUpgradeChannel: nowhere,
  nodeProvisioningMode: nowhere,
  clusterAutoscaler: nowhere,
  azureMonitorMetrics: nowhere,
  windowsRecordingRules: node => unknown(node.at),
  verticalPodAutoscaler: nowhere,
  blobDriver: nowhere,
  podIdentity: nowhere,
  serviceMesh: nowhere,
  httpApplicationRouting: node => mapValue(enabledAddons(node), names => (names.includes('http_application_routing') ? true : undefined)),
  sku: nowhere,
  ipFamilies: nowhere,
  podCidr: nowhere,
  imageCleaner: flag('securityProfile', 'imageCleaner', 'enabled'),
  imdsRestriction: nowhere,
  customCertificates: nowhere,
  sshAccess: nowhere,
  aiToolchainOperator: nowhere,
  initializationTaints: nowhere,
}

const poolReaders: Readers<NodePoolProperties> = {
  osType: text('osType'),
  osSku: nowhere,
  mode: text('mode'),
  vmSize: text('sku'),
  vmSetType: nowhere,
  count: nowhere,
  minCount: number('scaling', 'minSize'),
  maxCount: number('scaling', 'maxSize'),
  maxPods: number('maxPods'),
  clusterAutoscaler: node => mapValue(at(node, 'scaling'), () => true),
  fipsImage: flag('enableFIPS'),
  taints: node => mapValue(at(node, 'taints'), taintsOf),
  labels: pairs('nodeLabels'),
  priority: text('scaleSetPriority'),
  maxSurge: nowhere,
  maxUnavailable: nowhere,
  kubernetesVersion: nowhere,
  workloadRuntime: nowhere,
  gpuInstanceProfile: nowhere,
  gpuDriver: nowhere,
  gpuDriverType: nowhere,
  linuxOsConfig: block('linuxOSConfig'),
  kubeletConfig: nowhere,
  kubeletSettings: keys('kubeletConfig'),
  messageOfTheDay: nowhere,
  artifactStreaming: nowhere,
  secureBoot: nowhere,
  vtpm: nowhere,
  outboundNatDisabled: nowhere,
  nodePublicIp: flag('enableNodePublicIP'),
  snapshotId: nowhere,
  customHeaders: nowhere,
}

/** `key=value:Effect`, as the other languages write them. */
function taintsOf(list: Node): readonly string[] | undefined {
  if (list.kind !== 'list' || list.open) return undefined
  const taints = list.items.map(item => ['key', 'value', 'effect'].map(field => valueOf(textAt(item, field))))
  return taints.every(([key, , effect]) => key !== undefined && effect !== undefined)
    ? taints.map(([key, value, effect]) => `${key}=${value ?? ''}:${effect}`)
    : undefined
}

/** The names are those of ARM; only the add-ons that matter here are told apart. */
function enabledAddons(node: Node): Value<readonly string[]> {
  const names: ReadonlyMap<string, string> = new Map([
    ['httpapplicationrouting', 'http_application_routing'],
    ['aciconnectorlinux', 'virtual-node'],
    ['kubedashboard', 'kube-dashboard'],
    ['openservicemesh', 'open-service-mesh'],
  ])
  return mapValue(at(node, 'addonProfiles'), list =>
    list.kind === 'list'
      ? list.items.flatMap(item => {
          const name = valueOf(textAt(item, 'name'))
          return name !== undefined && valueOf(flag('enabled')(item)) ? [names.get(name.toLowerCase()) ?? name] : []
        })
      : undefined,
  )
}

/** Patches may set what the object itself has no field for. */
function patched<P>(properties: P, patches: Value<Node>): P {
  if (patches.is === 'absent') return properties
  const entries = Object.entries(properties as Record<string, Value<unknown>>)
  return Object.fromEntries(entries.map(([name, value]) => [name, value.is === 'absent' ? unknown(patches.at) : value])) as P
}

function clusterFact(object: KubernetesObject, spec: Node, owners: Owners, stated: Stated): Cluster {
  const owner = owners.clusterOf(object) ?? labelled(object, owners.refer)
  return {
    ...{ kind: 'cluster', action: 'create', via: object.resource, ...stated },
    ...patched(readAll(clusterReaders, spec), at(spec, 'asoManagedClusterPatches')),
    name: object.resource.endsWith('Template') ? unknown(object.name.at) : object.name,
    resourceGroup: text('resourceGroupName')(spec),
    symbol: symbolOf(object, owner ?? owners.refer(object.object, 'metadata', 'name') ?? '', owners.refer),
  }
}

function poolFact(object: KubernetesObject, spec: Node, owners: Owners, stated: Stated): NodePool {
  const machines = owners.machinePoolOf(object)
  const written = text('name')(spec)
  const own = object.resource.endsWith('Template') ? unknown(object.name.at) : object.name
  return {
    ...{ kind: 'node-pool', action: 'create', first: false, via: object.resource, ...stated },
    ...patched(readAll(poolReaders, spec), at(spec, 'asoManagedClustersAgentPoolPatches')),
    ...(machines && { count: numberAt(machines.object, 'spec', 'replicas') }),
    name: isWritten(written) ? written : own,
    cluster: clusterName(object, machines, owners),
  }
}

/** Machines of a cluster that is not AKS: that they run Windows matters to pods, and the rest is no concern of Azure's node pools. */
function machinePoolFact(object: KubernetesObject, spec: Node, owners: Owners, stated: Stated): NodePool {
  return {
    ...{ kind: 'node-pool', action: 'create', first: false, via: object.resource, ...stated },
    ...readAll(poolReaders, { kind: 'map', at: spec.at, entries: [], open: true }),
    osType: text('template', 'osDisk', 'osType')(spec),
    osSku: nowhere(spec),
    snapshotId: nowhere(spec),
    customHeaders: nowhere(spec),
    name: unknown(object.name.at),
    cluster: clusterName(object, owners.machinePoolOf(object), owners),
  }
}

function clusterName(object: KubernetesObject, machines: KubernetesObject | undefined, owners: Owners): ClusterName {
  const named = machines ? textAt(machines.object, 'spec', 'clusterName') : undefined
  const owner = (machines && owners.refer(machines.object, 'spec', 'clusterName')) ?? owners.clusterOf(object) ?? labelled(object, owners.refer)
  const name = named ?? textAt(object.object, 'metadata', 'labels', clusterLabel)
  return {
    name: name.is === 'absent' ? unknown(name.at) : name,
    resourceGroup: unknown(object.name.at),
    ...(owner !== undefined && { symbol: symbolOf(object, owner, owners.refer) }),
  }
}

const clusterLabel = 'cluster.x-k8s.io/cluster-name'

const labelled = ({ object }: KubernetesObject, refer: Refer): string | undefined => refer(object, 'metadata', 'labels', clusterLabel)

const namespaceOf = (object: Node, refer: Refer): string => refer(object, 'metadata', 'namespace') ?? ''

const symbolOf = ({ object }: KubernetesObject, cluster: string, refer: Refer): string => `cluster.x-k8s.io ${namespaceOf(object, refer)}/${cluster}`
