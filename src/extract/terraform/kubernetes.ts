import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../../model/node.js'
import { hasKey, listWith, mapWith } from '../../model/node.js'

/** The kinds that the kubernetes provider has resources for and that some rule asks about, with their API. */
const kinds: ReadonlyMap<string, readonly [apiVersion: string, kind: string]> = new Map([
  ['kubernetes_pod', ['v1', 'Pod']],
  ['kubernetes_deployment', ['apps/v1', 'Deployment']],
  ['kubernetes_daemonset', ['apps/v1', 'DaemonSet']],
  ['kubernetes_daemon_set', ['apps/v1', 'DaemonSet']],
  ['kubernetes_stateful_set', ['apps/v1', 'StatefulSet']],
  ['kubernetes_replication_controller', ['v1', 'ReplicationController']],
  ['kubernetes_job', ['batch/v1', 'Job']],
  ['kubernetes_cron_job', ['batch/v1', 'CronJob']],
  ['kubernetes_service', ['v1', 'Service']],
  ['kubernetes_ingress', ['networking.k8s.io/v1', 'Ingress']],
  ['kubernetes_ingress_class', ['networking.k8s.io/v1', 'IngressClass']],
  ['kubernetes_network_policy', ['networking.k8s.io/v1', 'NetworkPolicy']],
  ['kubernetes_storage_class', ['storage.k8s.io/v1', 'StorageClass']],
  ['kubernetes_persistent_volume', ['v1', 'PersistentVolume']],
  ['kubernetes_persistent_volume_claim', ['v1', 'PersistentVolumeClaim']],
  ['kubernetes_service_account', ['v1', 'ServiceAccount']],
  ['kubernetes_config_map', ['v1', 'ConfigMap']],
  ['kubernetes_namespace', ['v1', 'Namespace']],
  ['kubernetes_runtime_class', ['node.k8s.io/v1', 'RuntimeClass']],
])

const kindOf = (type: string): readonly [string, string] | undefined => kinds.get(type.replace(/_v\d(?:beta\d)?$/, ''))

/** Whether a resource is an object of Kubernetes in Terraform's words. */
export const isKubernetesResource = (type: string): boolean => kindOf(type) !== undefined

/** Blocks that may come again, under the name of the list that Kubernetes has for them. */
const lists: Readonly<Record<string, string>> = {
  container: 'containers',
  init_container: 'initContainers',
  volume: 'volumes',
  volume_mount: 'volumeMounts',
  volume_device: 'volumeDevices',
  env: 'env',
  env_from: 'envFrom',
  port: 'ports',
  toleration: 'tolerations',
  host_aliases: 'hostAliases',
  image_pull_secrets: 'imagePullSecrets',
  topology_spread_constraint: 'topologySpreadConstraints',
  readiness_gate: 'readinessGates',
  sysctl: 'sysctls',
  match_expressions: 'matchExpressions',
  match_fields: 'matchFields',
  node_selector_term: 'nodeSelectorTerms',
  preferred_during_scheduling_ignored_during_execution: 'preferredDuringSchedulingIgnoredDuringExecution',
  http_header: 'httpHeaders',
  items: 'items',
  sources: 'sources',
  volume_claim_template: 'volumeClaimTemplates',
  ingress: 'ingress',
  egress: 'egress',
  from: 'from',
  to: 'to',
  ports: 'ports',
  rule: 'rules',
  path: 'paths',
  tls: 'tls',
}

/** Arguments with keys of the user's own. */
const maps: ReadonlySet<string> = new Set([
  'annotations',
  'labels',
  'match_labels',
  'node_selector',
  'selector',
  'limits',
  'requests',
  'parameters',
  'data',
  'volume_attributes',
  'overhead',
])

/** Numbers that the provider takes as text. */
const numbers: ReadonlySet<string> = new Set(['run_as_user', 'run_as_group', 'fs_group', 'replicas'])

/** The object that a resource of the kubernetes provider makes, as Kubernetes writes it. */
export function kubernetesObject(type: string, body: MapNode): MapNode {
  const [apiVersion, kind] = kindOf(type)!
  const word = (text: string): ScalarNode => ({ kind: 'scalar', at: body.at, value: text, text, style: 'plain' })
  const entries = body.entries.flatMap(entry => converted(entry, type) ?? [])
  return mapWith(body, { entries: [{ key: word('apiVersion'), value: word(apiVersion) }, { key: word('kind'), value: word(kind) }, ...entries] })
}

function converted({ key, value }: Entry, parent: string): Entry {
  const name = key.text
  const item = (node: Node): Node => (node.kind === 'map' ? mapWith(node, { entries: node.entries.map(inner => converted(inner, name)) }) : node)
  if (maps.has(name) && !isBlock(value)) return { key: renamed(key, camel(name)), value }
  if (value.kind === 'list' && (isBlock(value) || value.items.length === 0)) {
    const list = listName(name, parent)
    if (list !== undefined) return { key: renamed(key, list), value: listWith(value, { items: value.items.map(item) }) }
    return { key: renamed(key, camel(name)), value: value.items[0] ? item(value.items[0]) : emptied(value) }
  }
  return { key: renamed(key, camel(name)), value: numbers.has(name) ? asNumber(value) : item(value) }
}

/** `required_during_...` is one selector for nodes, and a list of terms for pods; a `secret` of `sources` is no list, nor is the port of a probe. */
function listName(name: string, parent: string): string | undefined {
  if (name === 'required_during_scheduling_ignored_during_execution') return parent === 'node_affinity' ? undefined : camel(name)
  if (parent === 'backend' || parent === 'service') return name === 'port' ? undefined : lists[name]
  return Object.hasOwn(lists, name) ? lists[name] : undefined
}

/** A list of blocks rather than of values. */
const isBlock = (node: Node): boolean => node.kind === 'list' && node.items.length > 0 && node.items.every(item => item.kind === 'map')

const emptied = (list: ListNode): Node => (list.open ? { kind: 'hole', at: list.at } : { kind: 'scalar', at: list.at, value: null, text: '', style: 'plain' })

const renamed = (key: ScalarNode, text: string): ScalarNode => ({ ...key, value: text, text })

const words: Readonly<Record<string, string>> = {
  host_ipc: 'hostIPC',
  host_pid: 'hostPID',
  cluster_ip: 'clusterIP',
  fs_type: 'fsType',
  pod_ip: 'podIP',
  run_as_username: 'runAsUserName',
}

const camel = (name: string): string => words[name] ?? name.replace(/_([a-z\d])/g, (_, letter: string) => letter.toUpperCase())

function asNumber(node: Node): Node {
  if (node.kind !== 'scalar' || node.parts || typeof node.value !== 'string' || !/^\d+$/.test(node.value)) return node
  return { ...node, value: Number(node.value) }
}

/** Whether a value is written as an object of Kubernetes: `manifest`, `yaml_body`. */
export const isObject = (node: Node | undefined): node is MapNode => node?.kind === 'map' && hasKey(node, 'kind') && hasKey(node, 'apiVersion')
