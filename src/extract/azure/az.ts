import type { Argument } from '../../model/argument.js'
import { clusterPropertiesOf, poolPropertiesOf } from '../../model/azure-properties.js'
import type { Cluster, ClusterProperties, NodePool, NodePoolProperties } from '../../model/facts.js'
import { interned } from '../../model/interned.js'
import { type Absent, absent, known, mapValue, type Unknown, unknown, type Value, valueOf } from '../../model/value.js'
import { type AzCommand, hasFlag, option, readMeaning } from './grammar.js'

/**
 * What `az aks` commands say of clusters and node pools. Option names and defaults: azure-cli 2.91.0 and earlier. A command that is refused as it is
 * written, for an option that is gone or a line that ends too early, is read as it was plainly meant: a person will mend it, and the rest has to be right then.
 * @param rest the words below, where the command ends too early
 */
export function azFacts(written: AzCommand, words: readonly Argument[], rest: readonly Argument[], where: Where): readonly (Cluster | NodePool)[] {
  const command = written.rejected ? readMeaning([...words, ...rest]) : written
  if (!command || command.help) return []
  const stated = { ...where, via: interned(`az ${command.path}`), ...(written.rejected && { refused: true as const }) }
  const action = poolActions.get(command.path)
  if (action) return [poolFact(command, action, stated)]
  if (command.path === 'aks create') {
    const cluster = clusterFact(command, 'create', stated)
    return [cluster, firstPool(command, cluster, stated)]
  }
  return clusterUpdates.has(command.path) ? [clusterFact(command, 'update', stated)] : []
}

type Where = Pick<Cluster, 'at' | 'example' | 'conditional'>

const poolActions: ReadonlyMap<string, NodePool['action']> = new Map([
  ['aks nodepool add', 'create'],
  ['aks nodepool update', 'update'],
  ['aks nodepool upgrade', 'upgrade'],
  ['aks nodepool scale', 'scale'],
  ['aks nodepool delete', 'delete'],
])
const clusterUpdates: ReadonlySet<string> = new Set(['aks update', 'aks upgrade', 'aks enable-addons', 'aks mesh enable'])

/** How a property is read, and the options that say something of it. */
interface Reader<T> {
  readonly options: readonly string[]
  read(command: AzCommand): Value<T>
}

const text = (name: string): Reader<string> => ({ options: [name], read: command => option(command, name) })
const number = (name: string): Reader<number> => ({
  options: [name],
  read: command => mapValue(option(command, name), value => (/^-?\d+$/.test(value) ? Number(value) : undefined)),
})
const flag = (name: string): Reader<boolean> => ({ options: [name], read: command => hasFlag(command, name) })
/** A pair of flags that switch one thing. */
const toggle = (on: string, off: string): Reader<boolean> => ({
  options: [on, off],
  read(command) {
    const disabled = hasFlag(command, off)
    return disabled.is === 'known' ? known(!disabled.value, disabled.at) : hasFlag(command, on)
  },
})
const commas = (name: string): Reader<readonly string[]> => ({
  options: [name],
  read: command => mapValue(option(command, name), value => value.split(',').filter(Boolean)),
})
const words = (name: string): Reader<readonly string[]> => ({
  options: [name],
  read(command) {
    const found = command.options.get(name)
    if (!found) return option(command, name) as Value<never>
    const values = found.values.map(valueOf)
    return values.every(value => value !== undefined) ? known(values, found.at) : { is: 'unknown', at: found.at }
  },
})
const addons: Reader<readonly string[]> = {
  options: ['--addons', '--enable-addons'],
  read: command => commas(command.options.has('--addons') ? '--addons' : '--enable-addons').read(command),
}
const addon = (name: string): Reader<boolean> => ({
  options: addons.options,
  read(command) {
    const all = addons.read(command)
    if (all.is !== 'known') return all.is === 'absent' ? all : { is: 'unknown', at: all.at }
    return all.value.includes(name) ? known(true, all.at, all.from) : absent(all.at)
  },
})

type Readers<P> = { readonly [K in keyof P]: P[K] extends Value<infer T> ? Reader<T> : never }

/**
 * Reads the properties that options of a command say something of. The others have one value in common: they are most of them.
 * @param unsaid all properties, with that value
 */
function propertiesBy<P>(unsaid: (value: Absent | Unknown) => P, readers: Readers<P>): (command: AzCommand) => P {
  const saidBy = new Map<string, (keyof P)[]>()
  for (const name of Object.keys(readers) as (keyof P)[]) for (const option of readers[name].options) saidBy.set(option, [...(saidBy.get(option) ?? []), name])
  return command => {
    const properties: Record<keyof P, unknown> = unsaid(command.open ? unknown(command.at) : absent(command.at))
    for (const option of command.options.keys()) for (const name of saidBy.get(option) ?? []) properties[name] = readers[name].read(command)
    return properties as P
  }
}

const clusterProperties = propertiesBy<ClusterProperties>(clusterPropertiesOf, {
  kubernetesVersion: text('--kubernetes-version'),
  supportPlan: text('--k8s-support-plan'),
  networkPlugin: text('--network-plugin'),
  networkPluginMode: text('--network-plugin-mode'),
  networkPolicy: text('--network-policy'),
  networkDataplane: text('--network-dataplane'),
  loadBalancerSku: text('--load-balancer-sku'),
  outboundType: text('--outbound-type'),
  vmSetType: text('--vm-set-type'),
  windowsAdminUsername: text('--windows-admin-username'),
  windowsAdminPassword: text('--windows-admin-password'),
  hybridBenefit: toggle('--enable-ahub', '--disable-ahub'),
  gmsaEnabled: toggle('--enable-windows-gmsa', '--disable-windows-gmsa'),
  gmsaDnsServer: text('--gmsa-dns-server'),
  gmsaRootDomain: text('--gmsa-root-domain-name'),
  servicePrincipal: text('--service-principal'),
  managedIdentity: flag('--enable-managed-identity'),
  addons,
  upgradeChannel: text('--auto-upgrade-channel'),
  nodeOsUpgradeChannel: text('--node-os-upgrade-channel'),
  nodeProvisioningMode: text('--node-provisioning-mode'),
  clusterAutoscaler: toggle('--enable-cluster-autoscaler', '--disable-cluster-autoscaler'),
  azureMonitorMetrics: toggle('--enable-azure-monitor-metrics', '--disable-azure-monitor-metrics'),
  windowsRecordingRules: flag('--enable-windows-recording-rules'),
  verticalPodAutoscaler: flag('--enable-vpa'),
  blobDriver: flag('--enable-blob-driver'),
  podIdentity: flag('--enable-pod-identity'),
  serviceMesh: flag('--enable-azure-service-mesh'),
  httpApplicationRouting: addon('http_application_routing'),
  sku: text('--sku'),
  ipFamilies: commas('--ip-families'),
  podCidr: text('--pod-cidr'),
  imageCleaner: toggle('--enable-image-cleaner', '--disable-image-cleaner'),
  imdsRestriction: toggle('--enable-imds-restriction', '--disable-imds-restriction'),
  customCertificates: {
    options: ['--custom-ca-trust-certificates'],
    read: command => mapValue(option(command, '--custom-ca-trust-certificates'), () => true),
  },
  sshAccess: text('--ssh-access'),
  aiToolchainOperator: toggle('--enable-ai-toolchain-operator', '--disable-ai-toolchain-operator'),
  initializationTaints: commas('--nodepool-initialization-taints'),
})

const poolProperties = propertiesBy<NodePoolProperties>(poolPropertiesOf, {
  osType: text('--os-type'),
  osSku: text('--os-sku'),
  mode: text('--mode'),
  vmSize: text('--node-vm-size'),
  vmSetType: text('--vm-set-type'),
  count: number('--node-count'),
  minCount: number('--min-count'),
  maxCount: number('--max-count'),
  maxPods: number('--max-pods'),
  clusterAutoscaler: toggle('--enable-cluster-autoscaler', '--disable-cluster-autoscaler'),
  fipsImage: toggle('--enable-fips-image', '--disable-fips-image'),
  taints: commas('--node-taints'),
  labels: words('--labels'),
  priority: text('--priority'),
  maxSurge: text('--max-surge'),
  maxUnavailable: text('--max-unavailable'),
  kubernetesVersion: text('--kubernetes-version'),
  workloadRuntime: text('--workload-runtime'),
  gpuInstanceProfile: text('--gpu-instance-profile'),
  gpuDriver: text('--gpu-driver'),
  gpuDriverType: text('--driver-type'),
  linuxOsConfig: text('--linux-os-config'),
  kubeletConfig: text('--kubelet-config'),
  // `az` takes them in a file only.
  kubeletSettings: { options: ['--kubelet-config'], read: ({ at }) => unknown(at) },
  messageOfTheDay: text('--message-of-the-day'),
  artifactStreaming: flag('--enable-artifact-streaming'),
  secureBoot: flag('--enable-secure-boot'),
  vtpm: flag('--enable-vtpm'),
  outboundNatDisabled: flag('--disable-windows-outbound-nat'),
  nodePublicIp: flag('--enable-node-public-ip'),
  snapshotId: text('--snapshot-id'),
  customHeaders: text('--aks-custom-headers'),
})

type Stated = Where & Pick<Cluster, 'via' | 'refused'>

function clusterFact(command: AzCommand, action: Cluster['action'], stated: Stated): Cluster {
  return {
    ...clusterProperties(command),
    ...(command.path === 'aks mesh enable' && { serviceMesh: known(true, command.at) }),
    kind: 'cluster',
    action,
    ...stated,
    name: option(command, '--name'),
    resourceGroup: option(command, '--resource-group'),
    subscription: option(command, '--subscription'),
  }
}

function poolFact(command: AzCommand, action: NodePool['action'], stated: Stated): NodePool {
  return {
    ...poolProperties(command),
    kind: 'node-pool',
    action,
    first: false,
    ...stated,
    name: option(command, '--nodepool-name'),
    cluster: {
      name: option(command, '--cluster-name'),
      resourceGroup: option(command, '--resource-group'),
      subscription: option(command, '--subscription'),
    },
  }
}

/** `az aks create` makes one Linux System pool; its options name it `--nodepool-...`. */
function firstPool(command: AzCommand, cluster: Cluster, stated: Stated): NodePool {
  const named = option(command, '--nodepool-name')
  return {
    ...poolFact(command, 'create', stated),
    first: true,
    cluster: { name: cluster.name, resourceGroup: cluster.resourceGroup },
    name: named.is === 'absent' ? known('nodepool1', command.at) : named,
    osType: known('Linux', command.at),
    mode: known('System', command.at),
    taints: commas('--nodepool-taints').read(command),
    labels: words('--nodepool-labels').read(command),
  }
}
