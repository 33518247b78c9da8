import picomatch from 'picomatch'
import type { Config, DeclaredCluster } from '../model/config.js'
import type { Cluster, ClusterProperties, NodePool, NodePoolProperties } from '../model/facts.js'
import { absent, known, unknown, type Value } from '../model/value.js'

/** The clusters and pools of the config, as facts like any other. */
export interface Declared {
  readonly clusters: readonly Cluster[]
  readonly pools: readonly NodePool[]
  /** The declared clusters that the files of a path go to; undefined where the config declares none for it. */
  forPath(path: string): readonly Cluster[] | undefined
}

export function declaredFacts(config: Config): Declared {
  const rows = config.clusters.map(declared => ({ ...facts(declared), matches: matcher(declared.paths) }))
  return {
    clusters: rows.map(row => row.cluster),
    pools: rows.flatMap(row => row.pools),
    forPath: path => {
      const found = rows.filter(row => row.matches(path)).map(row => row.cluster)
      return found.length > 0 ? found : undefined
    },
  }
}

const matcher = (globs: readonly string[]): ((path: string) => boolean) => (globs.length === 0 ? () => true : picomatch([...globs], { dot: true }))

function facts(declared: DeclaredCluster): { cluster: Cluster; pools: readonly NodePool[] } {
  const stated = { example: false, conditional: false, via: 'the config' }
  // What a declaration leaves out is not known; only the list of pools can be said to be complete.
  const name = { name: known(declared.name, declared.at), resourceGroup: unknown(declared.at) }
  const cluster: Cluster = {
    kind: 'cluster',
    action: 'create',
    at: declared.at,
    ...stated,
    ...name,
    ...all<ClusterProperties>(clusterProperties, unknown(declared.at)),
    ...(declared.kubernetes && { kubernetesVersion: declared.kubernetes }),
    ...(declared.network && { networkPlugin: declared.network }),
    ...(declared.networkPolicy && { networkPolicy: declared.networkPolicy }),
    ...(declared.gmsa && { gmsaEnabled: declared.gmsa }),
  }
  const pools = declared.pools.map(
    (pool): NodePool => ({
      kind: 'node-pool',
      action: 'create',
      first: false,
      at: pool.name.at,
      ...stated,
      cluster: name,
      ...all<NodePoolProperties>(poolProperties, unknown(pool.name.at)),
      name: pool.name,
      osType: pool.os,
      osSku: pool.sku ?? absent(pool.name.at),
      snapshotId: absent(pool.name.at),
      taints: known(pool.taints, pool.name.at),
      // Who declares the taints declares the one of a Spot pool too.
      priority: absent(pool.name.at),
    }),
  )
  return { cluster, pools }
}

const all = <P>(names: readonly (keyof P)[], value: Value<never>): P => Object.fromEntries(names.map(name => [name, value])) as P

const clusterProperties: readonly (keyof ClusterProperties)[] = [
  'kubernetesVersion',
  'supportPlan',
  'networkPlugin',
  'networkPluginMode',
  'networkPolicy',
  'networkDataplane',
  'loadBalancerSku',
  'outboundType',
  'vmSetType',
  'windowsAdminUsername',
  'windowsAdminPassword',
  'hybridBenefit',
  'gmsaEnabled',
  'gmsaDnsServer',
  'gmsaRootDomain',
  'servicePrincipal',
  'managedIdentity',
  'addons',
  'upgradeChannel',
  'nodeOsUpgradeChannel',
  'nodeProvisioningMode',
  'clusterAutoscaler',
  'azureMonitorMetrics',
  'windowsRecordingRules',
  'verticalPodAutoscaler',
  'blobDriver',
  'podIdentity',
  'serviceMesh',
  'httpApplicationRouting',
  'sku',
  'ipFamilies',
  'podCidr',
  'imageCleaner',
  'imdsRestriction',
  'customCertificates',
  'sshAccess',
  'aiToolchainOperator',
  'initializationTaints',
]

const poolProperties: readonly (keyof NodePoolProperties)[] = [
  'osType',
  'osSku',
  'mode',
  'vmSize',
  'vmSetType',
  'count',
  'minCount',
  'maxCount',
  'maxPods',
  'clusterAutoscaler',
  'fipsImage',
  'taints',
  'labels',
  'priority',
  'maxSurge',
  'maxUnavailable',
  'kubernetesVersion',
  'workloadRuntime',
  'gpuInstanceProfile',
  'gpuDriver',
  'gpuDriverType',
  'linuxOsConfig',
  'kubeletConfig',
  'kubeletSettings',
  'messageOfTheDay',
  'artifactStreaming',
  'secureBoot',
  'vtpm',
  'outboundNatDisabled',
  'nodePublicIp',
  'snapshotId',
  'customHeaders',
]
