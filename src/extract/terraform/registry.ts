import { type Entry, entryOf, type MapNode, mapWith, type Node, nodeAt, type ScalarNode, textAt } from '../../model/node.js'
import { isText, valueOf } from '../../model/value.js'

/** Where the inputs of `Azure/aks/azurerm` go in `azurerm_kubernetes_cluster`: https://github.com/Azure/terraform-azurerm-aks/blob/main/main.tf, versions 7 to 11. */
const inputs: Readonly<Record<string, string>> = {
  cluster_name: 'name',
  resource_group_name: 'resource_group_name',
  kubernetes_version: 'kubernetes_version',
  support_plan: 'support_plan',
  automatic_channel_upgrade: 'automatic_upgrade_channel',
  node_os_channel_upgrade: 'node_os_upgrade_channel',
  http_application_routing_enabled: 'http_application_routing_enabled',
  open_service_mesh_enabled: 'open_service_mesh_enabled',
  network_plugin: 'network_profile.network_plugin',
  network_plugin_mode: 'network_profile.network_plugin_mode',
  network_policy: 'network_profile.network_policy',
  network_data_plane: 'network_profile.network_data_plane',
  ebpf_data_plane: 'network_profile.network_data_plane',
  load_balancer_sku: 'network_profile.load_balancer_sku',
  net_profile_outbound_type: 'network_profile.outbound_type',
  storage_profile_blob_driver_enabled: 'storage_profile.blob_driver_enabled',
  windows_profile: 'windows_profile',
  service_mesh_profile: 'service_mesh_profile',
  workload_autoscaler_profile: 'workload_autoscaler_profile',
  monitor_metrics: 'monitor_metrics',
  client_id: 'service_principal.client_id',
  agents_pool_name: 'default_node_pool.name',
  agents_size: 'default_node_pool.vm_size',
  agents_count: 'default_node_pool.node_count',
  agents_min_count: 'default_node_pool.min_count',
  agents_max_count: 'default_node_pool.max_count',
  agents_max_pods: 'default_node_pool.max_pods',
  agents_type: 'default_node_pool.type',
  auto_scaling_enabled: 'default_node_pool.auto_scaling_enabled',
  enable_auto_scaling: 'default_node_pool.auto_scaling_enabled',
  os_sku: 'default_node_pool.os_sku',
}

/** Whether a source of the registry is a module whose inputs are known. */
export const isKnownModule = (source: string | undefined): boolean => /^(?:registry\.terraform\.io\/)?Azure\/aks\/azurerm$/i.test(source ?? '')

/** What such a module makes: the arguments of the cluster, and those of the pools beside it. What is not given has a default that depends on the version. */
export function madeByModule(call: MapNode): { readonly cluster: MapNode; readonly pools: readonly MapNode[] } {
  const entries = call.entries.flatMap(({ key, value }): readonly (readonly [string, ScalarNode, Node])[] => {
    const place = Object.hasOwn(inputs, key.text) ? inputs[key.text] : undefined
    return place === undefined || nodeAt(value).is === 'absent' ? [] : [[place, key, value]]
  })
  const top = new Map<string, Entry>()
  for (const [place, key, value] of entries) {
    const [first, second] = place.split('.')
    const before = top.get(first!)?.value
    const inner: readonly Entry[] = before?.kind === 'map' ? before.entries : []
    const name = (text: string): ScalarNode => ({ ...key, value: text, text })
    const whole: Node = second === undefined ? value : { kind: 'map', at: key.at, open: true, entries: [...inner, { key: name(second), value }] }
    top.set(first!, { key: name(first!), value: whole })
  }
  const pools = nodeAt(call, 'node_pools')
  const version = valueOf(textAt(call, 'version'))
  const found = pools.is === 'known' && pools.value.kind === 'map' ? pools.value.entries : []
  return {
    cluster: { kind: 'map', at: call.at, entries: [...top.values()], open: true },
    pools: found.flatMap(({ value }) => (value.kind === 'map' ? [withSuffix(value, version)] : [])),
  }
}

const suffixLength = 4

/** Since version 7.3 the module puts four random characters behind the name, so that it can make the new pool before it deletes the old one. */
function withSuffix(pool: MapNode, version: string | undefined): MapNode {
  const name = entryOf(pool, 'name')
  const old = /^\D{0,5}[0-7](?:\.|$)/.test(version ?? '')
  if (old || name?.value.kind !== 'scalar' || name.value.parts || isText(textAt(pool, 'create_before_destroy'), 'false')) return pool
  const suffixed: ScalarNode = { ...name.value, parts: [name.value.text, undefined], unseen: suffixLength }
  return mapWith(pool, { entries: [...pool.entries.filter(({ key }) => key.text !== 'name'), { key: name.key, value: suffixed }] })
}
