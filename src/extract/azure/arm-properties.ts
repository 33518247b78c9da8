import type { ClusterProperties, NodePoolProperties } from '../../model/facts.js'
import { entriesAt, entrySpan, isClosed, itemsAt, type Node } from '../../model/node.js'
import { isText, isWritten, known, mapValue, unknown, type Value, valueOf } from '../../model/value.js'
import { addonNames } from './addons.js'
import { at, block, filled, flag, keys, nowhere, number, pairs, type Readers, readAll, text, texts, word } from './property-readers.js'

/**
 * Azure's own schema of clusters and pools (`Microsoft.ContainerService/managedClusters` and its child `agentPools`, API versions up to 2026-05-01), which
 * ARM templates, Bicep, `azapi`, Azure Service Operator and Pulumi's azure-native share. A reader of one of these languages finds the nodes and calls
 *
 * - `clusterPropertiesOf(properties, resource)` for a cluster: `properties` holds `networkProfile` and the rest, `resource` holds `identity` and `sku` (the same node where
 *   the language has no `properties` level, which is so for ASO's `spec` and Pulumi's `properties`);
 * - `poolPropertiesOf(properties)` for an `agentPools` child, or an item of `agentPoolProfiles`;
 * - `agentPoolProfilesOf(properties)` for the pools that a cluster brings with it.
 *
 * An expression that was not resolved is a `HoleNode`, or a scalar with `parts`: what hangs on it is unknown. `null` is absent, as it is for ARM.
 * Names of properties are compared without case, as ARM does: https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
export const clusterPropertiesOf = (properties: Node, resource: Node = properties): ClusterProperties => ({
  ...readAll(clusterReaders, properties),
  managedIdentity: mapValue(text('identity', 'type')(resource), type => !/^none$/i.test(type)),
  sku: text('sku', 'name')(resource),
})

/** What an `agentPools` resource, or an item of `agentPoolProfiles`, sets. */
export const poolPropertiesOf = (properties: Node): NodePoolProperties => readAll(poolReaders, properties)

/** A pool that is written inside its cluster. */
export interface AgentPoolProfile {
  readonly node: Node
  readonly name: Value<string>
  readonly properties: NodePoolProperties
  /** The only System pool that the cluster is made with: it cannot be taken away. */
  readonly first: boolean
}

/** The pools of `agentPoolProfiles`. What nobody can see may be any number of pools: one that has everything unknown stands for them. */
export function agentPoolProfilesOf(properties: Node): readonly AgentPoolProfile[] {
  const list = at(properties, 'agentPoolProfiles')
  if (list.is === 'absent') return []
  const whole = list.is === 'known' && list.value.kind === 'list' && !list.value.open
  const nodes: readonly Node[] = whole ? list.value.items : [...itemsAt(list), { kind: 'hole', at: list.at }]
  const profiles = nodes.map(node => ({ node, name: text('name')(node), properties: poolPropertiesOf(node) }))
  const first = firstOf(profiles.map(profile => profile.properties))
  return profiles.map(profile => {
    if (profile.properties !== first) return { ...profile, first: false }
    const mode = isWritten(first.mode) ? first.mode : known('System', profile.node.at)
    return { ...profile, properties: { ...first, mode }, first: true }
  })
}

/** Where a cluster comes with one pool and its mode is left out (API versions before 2020-09-01), it is a System pool. */
function firstOf(pools: readonly NodePoolProperties[]): NodePoolProperties | undefined {
  const [only, ...others] = pools.length === 1 ? pools : pools.filter(({ mode }) => mode.is !== 'absent' && !isText(mode, 'User', 'Gateway'))
  if (!only || others.length > 0 || isText(only.osType, 'Windows')) return undefined
  return isText(only.mode, 'System') || (pools.length === 1 && only.mode.is === 'absent') ? only : undefined
}

const clusterReaders: Readers<ClusterProperties> = {
  kubernetesVersion: text('kubernetesVersion'),
  supportPlan: text('supportPlan'),
  networkPlugin: text('networkProfile', 'networkPlugin'),
  networkPluginMode: text('networkProfile', 'networkPluginMode'),
  networkPolicy: text('networkProfile', 'networkPolicy'),
  networkDataplane: text('networkProfile', 'networkDataplane'),
  loadBalancerSku: text('networkProfile', 'loadBalancerSku'),
  outboundType: text('networkProfile', 'outboundType'),
  // Each pool says these of itself.
  vmSetType: nowhere,
  clusterAutoscaler: nowhere,
  windowsAdminUsername: text('windowsProfile', 'adminUsername'),
  windowsAdminPassword: text('windowsProfile', 'adminPassword'),
  hybridBenefit: word('windows_server', 'windowsProfile', 'licenseType'),
  gmsaEnabled: flag('windowsProfile', 'gmsaProfile', 'enabled'),
  gmsaDnsServer: text('windowsProfile', 'gmsaProfile', 'dnsServer'),
  gmsaRootDomain: text('windowsProfile', 'gmsaProfile', 'rootDomainName'),
  servicePrincipal: text('servicePrincipalProfile', 'clientId'),
  managedIdentity: nowhere,
  addons: enabledAddons,
  upgradeChannel: text('autoUpgradeProfile', 'upgradeChannel'),
  nodeOsUpgradeChannel: text('autoUpgradeProfile', 'nodeOSUpgradeChannel'),
  nodeProvisioningMode: text('nodeProvisioningProfile', 'mode'),
  azureMonitorMetrics: flag('azureMonitorProfile', 'metrics', 'enabled'),
  // They are resources of their own (`prometheusRuleGroups`), which may stand anywhere.
  windowsRecordingRules: node => unknown(node.at),
  verticalPodAutoscaler: flag('workloadAutoScalerProfile', 'verticalPodAutoscaler', 'enabled'),
  blobDriver: flag('storageProfile', 'blobCSIDriver', 'enabled'),
  podIdentity: flag('podIdentityProfile', 'enabled'),
  serviceMesh: word('istio', 'serviceMeshProfile', 'mode'),
  httpApplicationRouting: flag('addonProfiles', 'httpApplicationRouting', 'enabled'),
  sku: nowhere,
  ipFamilies: texts('networkProfile', 'ipFamilies'),
  podCidr: text('networkProfile', 'podCidr'),
  imageCleaner: flag('securityProfile', 'imageCleaner', 'enabled'),
  imdsRestriction: word('none', 'networkProfile', 'podLinkLocalAccess'),
  customCertificates: filled('securityProfile', 'customCATrustCertificates'),
  sshAccess: nowhere,
  aiToolchainOperator: flag('aiToolchainOperatorProfile', 'enabled'),
  initializationTaints: nowhere,
}

const poolReaders: Readers<NodePoolProperties> = {
  osType: text('osType'),
  osSku: text('osSKU'),
  mode: text('mode'),
  vmSize: text('vmSize'),
  vmSetType: text('type'),
  count: number('count'),
  minCount: number('minCount'),
  maxCount: number('maxCount'),
  maxPods: number('maxPods'),
  clusterAutoscaler: flag('enableAutoScaling'),
  fipsImage: flag('enableFIPS'),
  taints: texts('nodeTaints'),
  labels: pairs('nodeLabels'),
  priority: text('scaleSetPriority'),
  maxSurge: text('upgradeSettings', 'maxSurge'),
  maxUnavailable: text('upgradeSettings', 'maxUnavailable'),
  kubernetesVersion: text('orchestratorVersion'),
  workloadRuntime: text('workloadRuntime'),
  gpuInstanceProfile: text('gpuInstanceProfile'),
  gpuDriver: text('gpuProfile', 'driver'),
  gpuDriverType: text('gpuProfile', 'driverType'),
  linuxOsConfig: block('linuxOSConfig'),
  // Only `az` takes a file.
  kubeletConfig: nowhere,
  kubeletSettings: keys('kubeletConfig'),
  messageOfTheDay: text('messageOfTheDay'),
  artifactStreaming: flag('artifactStreamingProfile', 'enabled'),
  secureBoot: flag('securityProfile', 'enableSecureBoot'),
  vtpm: flag('securityProfile', 'enableVTPM'),
  outboundNatDisabled: flag('windowsProfile', 'disableOutboundNat'),
  nodePublicIp: flag('enableNodePublicIP'),
  snapshotId: text('creationData', 'sourceResourceId'),
  customHeaders: nowhere,
}

/** The add-ons that are certain to be on, under the names that `az` has for them. Those that a parameter decides are not in it. */
function enabledAddons(properties: Node): Value<readonly string[]> {
  const profiles = at(properties, 'addonProfiles')
  const enabled = entriesAt(profiles).filter(({ value }) => valueOf(flag('enabled')(value)) === true)
  if (profiles.is !== 'known' || (enabled.length === 0 && !isClosed(profiles))) return profiles.is === 'absent' ? profiles : unknown(profiles.at)
  const place = enabled.length === 1 ? entrySpan(enabled[0]!) : profiles.at
  return known(
    enabled.map(({ key }) => addonNames.get(key.text.toLowerCase()) ?? key.text),
    place,
  )
}
