import type { Cluster, ClusterName, ClusterProperties, NodePool, NodePoolProperties } from '../../model/facts.js'
import { itemsAt, type MapNode, type Node, nodeAt, textAt } from '../../model/node.js'
import { absent, isWritten, known, mapValue, unknown, type Value, valueOf } from '../../model/value.js'
import { type Readers, readAll } from '../azure/property-readers.js'
import { at, block, either, elsewhere, filled, flag, names, nowhere, number, pairs, present, text, texts } from './readers.js'

/** What the statement of a resource adds to its arguments. */
export type Stated = Pick<Cluster, 'at' | 'example' | 'conditional' | 'environment' | 'consumer'>

/**
 * `azurerm_kubernetes_cluster`: the cluster and its first pool. Arguments of the azurerm provider 5.2, with the names they had in 4, 3 and 2; the
 * provider makes the first pool a Linux System pool whatever is written: `internal/services/containers/kubernetes_nodepool.go`.
 */
export function clusterFacts(body: MapNode, name: ClusterName, stated: Stated): readonly (Cluster | NodePool)[] {
  const via = 'azurerm_kubernetes_cluster'
  const cluster: Cluster = { kind: 'cluster', action: 'create', via, ...stated, ...readAll(clusterReaders, body), ...name }
  return [cluster, ...ownPools(body, name, { ...stated, via })]
}

/** `azurerm_kubernetes_automatic_cluster`: AKS decides nearly all of it, so that only the SKU is known. */
export function automaticClusterFact(body: MapNode, name: ClusterName, stated: Stated): Cluster {
  const unseen = readAll(clusterReaders, { kind: 'map', at: body.at, entries: [], open: true })
  return { kind: 'cluster', action: 'create', via: 'azurerm_kubernetes_automatic_cluster', ...stated, ...unseen, sku: known('Automatic', stated.at), ...name }
}

/** `azurerm_kubernetes_cluster_node_pool` */
export function poolFact(body: MapNode, cluster: ClusterName, stated: Stated): NodePool {
  const via = 'azurerm_kubernetes_cluster_node_pool'
  const pool = { kind: 'node-pool', action: 'create', first: false, via, ...stated, cluster } as const
  return { ...pool, ...readAll(poolReaders, body), name: textAt(body, 'name'), rotationName: textAt(body, 'temporary_name_for_rotation') }
}

/** `default_node_pool`; before azurerm 2 a cluster had its pools in `agent_pool_profile`. */
function ownPools(body: MapNode, cluster: ClusterName, stated: Stated & { readonly via: string }): readonly NodePool[] {
  const first = nodeAt(body, 'default_node_pool')
  const older = itemsAt(body, 'agent_pool_profile')
  const made = (node: Node): NodePool => ({
    ...{ kind: 'node-pool', action: 'create', first: false, ...stated },
    ...readAll(poolReaders, node),
    name: textAt(node, 'name'),
    cluster,
  })
  const firstPool = (node: Node): NodePool => ({
    ...made(node),
    first: true,
    at: stated.at,
    osType: known('Linux', node.at),
    mode: known('System', node.at),
    vmSetType: text('type')(node),
  })
  if (first.is === 'absent' && older.length > 0) {
    return older.map((node, index) => (index === 0 ? firstPool(node) : { ...made(node), at: node.at, vmSetType: text('type')(node) }))
  }
  const pool = at(body, 'default_node_pool')
  return pool.is === 'absent' ? [] : [firstPool(pool.is === 'known' ? pool.value : { kind: 'hole', at: pool.at })]
}

const clusterReaders: Readers<ClusterProperties> = {
  kubernetesVersion: text('kubernetes_version'),
  supportPlan: text('support_plan'),
  networkPlugin: text('network_profile.network_plugin'),
  networkPluginMode: text('network_profile.network_plugin_mode'),
  networkPolicy: text('network_profile.network_policy'),
  networkDataplane: text('network_profile.network_data_plane', 'network_profile.ebpf_data_plane'),
  loadBalancerSku: text('network_profile.load_balancer_sku'),
  outboundType: text('network_profile.outbound_type'),
  vmSetType: text('default_node_pool.type'),
  windowsAdminUsername: text('windows_profile.admin_username'),
  windowsAdminPassword: text('windows_profile.admin_password'),
  hybridBenefit: body => mapValue(text('windows_profile.license')(body), license => /^windows_server$/i.test(license)),
  gmsaEnabled: present('windows_profile', 'gmsa'),
  gmsaDnsServer: text('windows_profile.gmsa.dns_server'),
  gmsaRootDomain: text('windows_profile.gmsa.root_domain'),
  servicePrincipal: text('service_principal.client_id'),
  managedIdentity: present('identity'),
  addons,
  upgradeChannel: text('automatic_upgrade_channel', 'automatic_channel_upgrade'),
  nodeOsUpgradeChannel: text('node_os_upgrade_channel', 'node_os_channel_upgrade'),
  nodeProvisioningMode: text('node_provisioning_profile.mode'),
  clusterAutoscaler: flag('default_node_pool.auto_scaling_enabled', 'default_node_pool.enable_auto_scaling'),
  azureMonitorMetrics: present('monitor_metrics'),
  // They are resources of their own (`azurerm_monitor_alert_prometheus_rule_group`), which may stand anywhere.
  windowsRecordingRules: elsewhere,
  verticalPodAutoscaler: flag('workload_autoscaler_profile.vertical_pod_autoscaler_enabled'),
  blobDriver: flag('storage_profile.blob_driver_enabled'),
  podIdentity: nowhere,
  serviceMesh: present('service_mesh_profile'),
  httpApplicationRouting: flag('http_application_routing_enabled', 'addon_profile.http_application_routing.enabled'),
  sku: nowhere,
  ipFamilies: texts('network_profile.ip_versions'),
  podCidr: text('network_profile.pod_cidr'),
  imageCleaner: flag('image_cleaner_enabled'),
  imdsRestriction: nowhere,
  customCertificates: filled('custom_ca_trust_certificates_base64'),
  sshAccess: nowhere,
  aiToolchainOperator: flag('ai_toolchain_operator_enabled'),
  initializationTaints: nowhere,
}

const poolReaders: Readers<NodePoolProperties> = {
  osType: text('os_type'),
  osSku: text('os_sku'),
  mode: text('mode'),
  vmSize: text('vm_size'),
  vmSetType: nowhere,
  count: number('node_count', 'count'),
  minCount: number('min_count'),
  maxCount: number('max_count'),
  maxPods: number('max_pods'),
  clusterAutoscaler: flag('auto_scaling_enabled', 'enable_auto_scaling'),
  fipsImage: flag('fips_enabled'),
  taints: texts('node_taints'),
  labels: pairs('node_labels'),
  priority: text('priority'),
  maxSurge: text('upgrade_settings.max_surge'),
  maxUnavailable: text('upgrade_settings.max_unavailable'),
  kubernetesVersion: text('orchestrator_version'),
  workloadRuntime: text('workload_runtime'),
  gpuInstanceProfile: text('gpu_instance'),
  gpuDriver: text('gpu_driver'),
  gpuDriverType: nowhere,
  linuxOsConfig: block('linux_os_config'),
  kubeletConfig: nowhere,
  kubeletSettings: names('kubelet_config'),
  messageOfTheDay: text('message_of_the_day'),
  artifactStreaming: nowhere,
  secureBoot: nowhere,
  vtpm: nowhere,
  outboundNatDisabled: body => mapValue(flag('windows_profile.outbound_nat_enabled')(body), enabled => !enabled),
  nodePublicIp: flag('node_public_ip_enabled', 'enable_node_public_ip'),
  snapshotId: text('snapshot_id'),
  customHeaders: nowhere,
}

/** Add-ons under the names that `az` has for them: where each of them is switched on, in azurerm 3 and later and before. */
const addonArguments: readonly (readonly [addon: string, argument: string, before: string])[] = [
  ['http_application_routing', 'http_application_routing_enabled', 'http_application_routing'],
  ['monitoring', 'oms_agent', 'oms_agent'],
  ['virtual-node', 'aci_connector_linux', 'aci_connector_linux'],
  ['kube-dashboard', '', 'kube_dashboard'],
  ['azure-policy', 'azure_policy_enabled', 'azure_policy'],
  ['ingress-appgw', 'ingress_application_gateway', 'ingress_application_gateway'],
  ['confcom', 'confidential_computing', ''],
  ['open-service-mesh', 'open_service_mesh_enabled', 'open_service_mesh'],
  ['azure-keyvault-secrets-provider', 'key_vault_secrets_provider', 'azure_keyvault_secrets_provider'],
]

/** The add-ons that are certain to be on. The place is that of the one where there is one only. */
function addons(body: Node): Value<readonly string[]> {
  const found = addonArguments.flatMap(([addon, argument, before]) => {
    const own = argument === '' ? absent(body.at) : isOn(at(body, argument))
    const older = before === '' ? absent(body.at) : isOn(at(body, 'addon_profile', before))
    return [own, older].flatMap(value => (valueOf(value) === true ? [{ addon, at: value.at }] : []))
  })
  if (found.length > 0)
    return known(
      found.map(({ addon }) => addon),
      found.length === 1 ? found[0]!.at : body.at,
    )
  return 'open' in body && body.open ? unknown(body.at) : absent(body.at)
}

/** A block that is there, unless it says itself that it is not enabled; or a flag. */
function isOn(value: Value<Node>): Value<boolean> {
  if (value.is !== 'known') return value
  if (value.value.kind === 'scalar') return mapValue(textAt(value), text => /^true$/i.test(text))
  const own = either(value.value, ['enabled'])
  return isWritten(own) ? flag('enabled')(value.value) : known(true, value.at)
}
