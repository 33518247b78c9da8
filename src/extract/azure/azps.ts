import type { Cluster, ClusterName, ClusterProperties, NodePool, NodePoolProperties } from '../../model/facts.js'
import { absent, isText, isWritten, known, mapValue, unknown, type Value } from '../../model/value.js'
import { hasFlag, option } from '../cli-options.js'
import { addonNames } from './addons.js'
import { type AzPsCommand, listOf } from './azps-grammar.js'
import { type Readers, readAll } from './property-readers.js'
import { fromId } from './resource-id.js'

type Stated = Pick<Cluster, 'at' | 'example' | 'conditional' | 'via'>

/** What the cmdlets of Az.Aks say of clusters and node pools. Parameters and defaults: Az.Aks of azps 16.2. */
export function azPsFacts(command: AzPsCommand, where: Omit<Stated, 'via'>): readonly (Cluster | NodePool)[] {
  const stated: Stated = { ...where, via: command.cmdlet }
  switch (command.cmdlet) {
    case 'New-AzAksCluster': {
      const cluster = clusterFact(command, 'create', stated)
      return [withDefaults(cluster, command), firstPool(command, cluster, stated)]
    }
    case 'Set-AzAksCluster':
      return [clusterFact(command, 'update', stated)]
    case 'Enable-AzAksAddOn':
      return [addonFact(command, stated)]
    default:
      return [poolFact(command, poolAction(command), stated)]
  }
}

function poolAction({ cmdlet, options }: AzPsCommand): NodePool['action'] {
  if (cmdlet === 'New-AzAksNodePool') return 'create'
  if (cmdlet === 'Remove-AzAksNodePool') return 'delete'
  return options.has('NodeImageOnly') || options.has('KubernetesVersion') ? 'upgrade' : 'update'
}

type Reader<T> = (command: AzPsCommand) => Value<T>

const text =
  (name: string): Reader<string> =>
  command =>
    option(command, name)
const flag =
  (name: string): Reader<boolean> =>
  command =>
    hasFlag(command, name)
const number =
  (name: string): Reader<number> =>
  command =>
    mapValue(option(command, name), value => (/^-?\d+$/.test(value) ? Number(value) : undefined))
const list =
  (name: string): Reader<readonly string[]> =>
  command =>
    listOf(command, name)
const addons =
  (name: string): Reader<readonly string[]> =>
  command =>
    mapValue(listOf(command, name), names => names.map(each => addonNames.get(each.toLowerCase()) ?? each))
const routing = (names: Value<readonly string[]>): Value<boolean> => {
  if (names.is !== 'known') return names
  return names.value.includes('http_application_routing') ? known(true, names.at, names.from) : absent(names.at)
}
/** No parameter sets it, so only a word that nobody can see could not either. */
const nowhere: Reader<never> = command => absent(command.at)
/** An object that the script makes elsewhere: that it is given is all that shows. */
const given =
  <T extends string | boolean>(name: string, set: T): Reader<T> =>
  command => {
    const value = option(command, name)
    return command.options.has(name) ? known(set, value.at) : unless(value)
  }
/** What is not given is absent, or one of the words that nobody can see. */
const unless = (value: Value<unknown>): Value<never> => (value.is === 'absent' ? value : unknown(value.at))
/** A hashtable, whose entries do not show. */
const hidden =
  (name: string): Reader<never> =>
  command =>
    unless(option(command, name))

const clusterReaders: Readers<ClusterProperties, AzPsCommand> = {
  kubernetesVersion: text('KubernetesVersion'),
  supportPlan: text('SupportPlan'),
  networkPlugin: text('NetworkPlugin'),
  networkPluginMode: text('NetworkPluginMode'),
  networkPolicy: text('NetworkPolicy'),
  networkDataplane: text('NetworkDataplane'),
  loadBalancerSku: text('LoadBalancerSku'),
  outboundType: text('OutboundType'),
  vmSetType: text('NodeVmSetType'),
  windowsAdminUsername: text('WindowsProfileAdminUserName'),
  windowsAdminPassword: text('WindowsProfileAdminUserPassword'),
  hybridBenefit: flag('EnableAHUB'),
  gmsaEnabled: nowhere,
  gmsaDnsServer: nowhere,
  gmsaRootDomain: nowhere,
  servicePrincipal: text('ServicePrincipalIdAndSecret'),
  managedIdentity: flag('EnableManagedIdentity'),
  addons: addons('AddOnNameToBeEnabled'),
  upgradeChannel: text('NodeAutoUpgradeChannel'),
  nodeOsUpgradeChannel: text('NodeOSAutoUpgradeChannel'),
  nodeProvisioningMode: text('NodeProvisioningMode'),
  clusterAutoscaler: flag('EnableNodeAutoScaling'),
  azureMonitorMetrics: flag('EnableMonitorMetric'),
  windowsRecordingRules: command => unknown(command.at),
  verticalPodAutoscaler: flag('EnableVerticalPodAutoscaler'),
  blobDriver: flag('EnableBlobCSIDriver'),
  podIdentity: flag('EnablePodIdentity'),
  serviceMesh: nowhere,
  httpApplicationRouting: command => routing(addons('AddOnNameToBeEnabled')(command)),
  sku: nowhere,
  ipFamilies: list('IPFamily'),
  podCidr: text('PodCidr'),
  imageCleaner: flag('EnableImageCleaner'),
  imdsRestriction: nowhere,
  customCertificates: given('CustomCaTrustCertificate', true),
  sshAccess: text('NodeSshAccess'),
  aiToolchainOperator: flag('EnableAIToolchainOperator'),
  initializationTaints: nowhere,
}

const poolReaders: Readers<NodePoolProperties, AzPsCommand> = {
  osType: text('OsType'),
  osSku: text('OsSKU'),
  mode: text('Mode'),
  vmSize: text('VmSize'),
  vmSetType: text('VmSetType'),
  count: command => number(command.options.has('NodeCount') ? 'NodeCount' : 'Count')(command),
  minCount: number('MinCount'),
  maxCount: number('MaxCount'),
  maxPods: number('MaxPodCount'),
  clusterAutoscaler: flag('EnableAutoScaling'),
  fipsImage: flag('EnableFIPS'),
  taints: list('NodeTaint'),
  labels: hidden('NodeLabel'),
  priority: text('ScaleSetPriority'),
  maxSurge: text('MaxSurge'),
  maxUnavailable: text('MaxUnavailable'),
  kubernetesVersion: text('KubernetesVersion'),
  workloadRuntime: text('WorkloadRuntime'),
  gpuInstanceProfile: text('GpuInstanceProfile'),
  gpuDriver: text('GPUDriver'),
  gpuDriverType: nowhere,
  linuxOsConfig: given('LinuxOSConfig', 'set'),
  kubeletConfig: nowhere,
  kubeletSettings: hidden('KubeletConfig'),
  messageOfTheDay: text('MessageOfTheDay'),
  artifactStreaming: nowhere,
  secureBoot: flag('EnableSecureBoot'),
  vtpm: flag('EnableVtpm'),
  outboundNatDisabled: nowhere,
  nodePublicIp: flag('EnableNodePublicIp'),
  snapshotId: nowhere,
  customHeaders: hidden('AksCustomHeader'),
}

/** The first pool of a cluster has parameters of its own. */
const firstPoolReaders: Partial<Readers<NodePoolProperties, AzPsCommand>> = {
  osSku: text('NodeOsSKU'),
  vmSize: text('NodeVmSize'),
  vmSetType: text('NodeVmSetType'),
  count: number('NodeCount'),
  minCount: number('NodeMinCount'),
  maxCount: number('NodeMaxCount'),
  maxPods: number('NodeMaxPodCount'),
  clusterAutoscaler: flag('EnableNodeAutoScaling'),
  labels: hidden('NodePoolLabel'),
  priority: text('NodeSetPriority'),
  maxSurge: text('NodeMaxSurge'),
  workloadRuntime: text('NodeWorkloadRuntime'),
  linuxOsConfig: given('NodeLinuxOSConfig', 'set'),
  kubeletSettings: hidden('NodeKubeletConfig'),
  messageOfTheDay: text('NodeMessageOfTheDay'),
  secureBoot: flag('NodeEnableSecureBoot'),
  vtpm: flag('NodeEnableVtpm'),
}

function clusterFact(command: AzPsCommand, action: Cluster['action'], stated: Stated): Cluster {
  return { kind: 'cluster', action, ...stated, ...readAll(clusterReaders, command), ...ownName(command) }
}

/** `Enable-AzAksAddOn` has parameters of its own. */
function addonFact(command: AzPsCommand, stated: Stated): Cluster {
  const names = addons('Name')(command)
  return { ...clusterFact(command, 'update', stated), ...clusterOf(command), addons: names, httpApplicationRouting: routing(names) }
}

/** A cluster by its name, or by its resource ID. */
function ownName(command: AzPsCommand): ClusterName {
  const id = option(command, 'Id')
  if (id.is === 'absent') return { name: option(command, 'Name'), resourceGroup: option(command, 'ResourceGroupName') }
  return { name: fromId(id, 'managedClusters'), resourceGroup: fromId(id, 'resourceGroups') }
}

/** The cluster of a pool: by name, by the pool's resource ID, or by an object that a variable holds. */
function clusterOf(command: AzPsCommand): ClusterName {
  const object = option(command, 'ClusterObject')
  if (isWritten(object)) return { name: object.is === 'unknown' ? object : unknown(object.at), resourceGroup: unknown(object.at) }
  const id = option(command, 'Id')
  if (isWritten(id)) return { name: fromId(id, 'managedClusters'), resourceGroup: fromId(id, 'resourceGroups') }
  const name = option(command, 'ClusterName')
  // Without a name the cluster comes down the pipeline.
  return { name: name.is === 'absent' ? unknown(name.at) : name, resourceGroup: option(command, 'ResourceGroupName') }
}

/** What the cmdlet fills in, which for the network plugin is not what Azure would. */
function withDefaults(cluster: Cluster, command: AzPsCommand): Cluster {
  return cluster.networkPlugin.is === 'absent' ? { ...cluster, networkPlugin: known('azure', command.at) } : cluster
}

function poolFact(command: AzPsCommand, action: NodePool['action'], stated: Stated): NodePool {
  const id = option(command, 'Id')
  const properties = readAll(poolReaders, command)
  // The cmdlet itself asks for an availability set, and refuses that for Windows before it calls Azure: NewAzureRmAksNodePool.cs of Az.Aks.
  const refused = action === 'create' && properties.vmSetType.is === 'absent' && isText(properties.osType, 'Windows')
  return {
    kind: 'node-pool',
    action,
    first: false,
    ...stated,
    ...properties,
    ...(refused && { vmSetType: known('AvailabilitySet', properties.osType.at) }),
    name: isWritten(id) ? fromId(id, 'agentPools') : option(command, 'Name'),
    cluster: clusterOf(command),
  }
}

/** `New-AzAksCluster` makes one Linux System pool. */
function firstPool(command: AzPsCommand, cluster: Cluster, stated: Stated): NodePool {
  const named = option(command, 'NodeName')
  const mode = option(command, 'NodePoolMode')
  return {
    kind: 'node-pool',
    action: 'create',
    first: true,
    ...stated,
    ...readAll({ ...poolReaders, ...firstPoolReaders } as Readers<NodePoolProperties, AzPsCommand>, command),
    name: named.is === 'absent' ? known('default', command.at) : named,
    cluster: { name: cluster.name, resourceGroup: cluster.resourceGroup },
    osType: known('Linux', command.at),
    mode: mode.is === 'absent' ? known('System', command.at) : mode,
  }
}
