import type { Cluster, ClusterName, NodePool } from '../../model/facts.js'
import { type Entry, entriesAt, entryOf, listWith, type MapNode, mapWith, type Node, nodeAt, textAt } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { isWritten, unknown, type Value, valueOf } from '../../model/value.js'
import { clusterFacts, poolFact } from '../terraform/aks.js'
import { agentPoolProfilesOf, clusterPropertiesOf, poolPropertiesOf } from './arm-properties.js'
import type { Stated } from './aso.js'
import { snakeCased } from './crossplane.js'
import { fromId } from './resource-id.js'

/** The types that make clusters and pools, of the native provider (ARM's properties) and of the classic one (Terraform's arguments in camel case). */
const types: readonly (readonly [pattern: RegExp, via: string])[] = [
  [/^azure-native:containerservice(?:\/\w+)?:ManagedCluster$/, 'azure-native:containerservice:ManagedCluster'],
  [/^azure-native:containerservice(?:\/\w+)?:AgentPool$/, 'azure-native:containerservice:AgentPool'],
  [/^azure:containerservice(?:\/kubernetesCluster)?:KubernetesCluster$/, 'azure:containerservice:KubernetesCluster'],
  [/^azure:containerservice(?:\/kubernetesClusterNodePool)?:KubernetesClusterNodePool$/, 'azure:containerservice:KubernetesClusterNodePool'],
]

interface Program {
  readonly root: Node
  readonly example: boolean
  /** The characters of the file. */
  written(at: Span): string
  /** Each node once, however often aliases and variables repeat it. */
  readonly resolved: Map<Node, Node>
}

/** The clusters and pools of a program in Pulumi YAML: https://www.pulumi.com/docs/iac/languages-sdks/yaml/yaml-language-reference/ */
export function pulumiFacts(root: Node, example: boolean, written: (at: Span) => string): readonly (Cluster | NodePool)[] {
  const resources = entriesAt(root, 'resources')
  if (resources.length === 0) return []
  const program: Program = { root, example, written, resolved: new Map() }
  return resources.flatMap(entry => {
    const type = valueOf(textAt(entry.value, 'type'))
    const via = type === undefined ? undefined : types.find(([pattern]) => pattern.test(type))?.[1]
    return via === undefined ? [] : resourceFacts(entry, via, program)
  })
}

function resourceFacts({ key, value }: Entry, via: string, program: Program): readonly (Cluster | NodePool)[] {
  const found = nodeAt(value, 'properties')
  const properties = found.is === 'known' ? resolved(found.value, program, 0) : emptyMap(value, found.is === 'unknown')
  const at = { ...key.at, end: Math.max(key.at.end, value.at.end) }
  const stated: Stated = { at, example: program.example, conditional: false }
  const symbol = symbolOf(key.at.source, key.text)
  switch (via) {
    case 'azure-native:containerservice:ManagedCluster':
      return nativeCluster(
        properties,
        { name: named(properties, 'resourceName'), resourceGroup: textAt(properties, 'resourceGroupName'), symbol },
        { ...stated, via },
      )
    case 'azure-native:containerservice:AgentPool': {
      const cluster = owner(value, properties, 'resourceName', program)
      const pool = { ...poolPropertiesOf(properties), name: named(properties, 'agentPoolName'), cluster }
      return [{ kind: 'node-pool', action: 'create', first: false, via, ...stated, ...pool }]
    }
    case 'azure:containerservice:KubernetesCluster': {
      const body = snakeCased(properties) as MapNode
      const name = { name: named(body, 'name'), resourceGroup: textAt(body, 'resource_group_name'), symbol }
      return clusterFacts(body, name, stated).map(fact => ({ ...fact, via }))
    }
    default: {
      const body = snakeCased(properties) as MapNode
      return [{ ...poolFact(body, owner(value, properties, 'kubernetesClusterId', program), stated), via, name: named(body, 'name') }]
    }
  }
}

function nativeCluster(properties: Node, name: ClusterName, stated: Stated & { readonly via: string }): readonly (Cluster | NodePool)[] {
  const cluster: Cluster = { kind: 'cluster', action: 'create', ...stated, ...clusterPropertiesOf(properties), ...name }
  const pools = agentPoolProfilesOf(properties).map(
    ({ node, properties: own, ...profile }): NodePool => ({ kind: 'node-pool', action: 'create', ...stated, at: node.at, ...own, ...profile, cluster: name }),
  )
  return [cluster, ...pools]
}

const emptyMap = (value: Node, open: boolean): MapNode => ({ kind: 'map', at: value.at, entries: [], open })

/** Without a name Pulumi makes one up. */
function named(properties: Node, property: string): Value<string> {
  const name = textAt(properties, property)
  return name.is === 'absent' ? unknown(name.at) : name
}

/** The cluster of a pool: a resource of the program (`${cluster.name}`), a name, or an ID in Azure. */
function owner(resource: Node, properties: Node, property: string, { root, written }: Program): ClusterName {
  const value = nodeAt(resource, 'properties', property)
  const logical = /^["']?\$\{([\w-]+)\.\w+\}["']?$/.exec(written(value.at))?.[1]
  const resourceGroup = textAt(properties, 'resourceGroupName')
  const name = textAt(properties, property)
  if (logical !== undefined && isWritten(nodeAt(root, 'resources', logical)))
    return { name: unknown(value.at), resourceGroup, symbol: symbolOf(value.at.source, logical) }
  return property === 'resourceName' ? { name, resourceGroup } : { name: fromId(name, 'managedClusters'), resourceGroup: fromId(name, 'resourceGroups') }
}

const symbolOf = (source: number, logical: string): string => `pulumi ${source} ${logical}`

/** Deeper than this no variable refers to others. */
const maximumDepth = 20

/** The tree with what the program decides itself in its place: defaults of the configuration, and variables. What a function gives is not seen. */
function resolved(node: Node, program: Program, depth: number): Node {
  const known = program.resolved.get(node)
  if (known) return known
  const found = depth > maximumDepth ? ({ kind: 'hole', at: node.at } as const) : resolvedNow(node, program, depth + 1)
  program.resolved.set(node, found)
  return found
}

function resolvedNow(node: Node, program: Program, depth: number): Node {
  if (node.kind === 'list') return listWith(node, { items: node.items.map(item => resolved(item, program, depth)) })
  if (node.kind === 'map') {
    const secret = entryOf(node, 'fn::secret')
    if (secret) return resolved(secret.value, program, depth)
    if (node.entries.some(({ key }) => key.text.startsWith('fn::'))) return { kind: 'hole', at: node.at }
    return mapWith(node, { entries: node.entries.map(({ key, value }) => ({ key, value: resolved(value, program, depth) })) })
  }
  if (node.kind === 'scalar' && !node.parts) return node
  const name = /^["']?\$\{([\w-]+)\}["']?$/.exec(program.written(node.at))?.[1]
  const decided = name === undefined ? undefined : decidedBy(name, program.root)
  if (!decided) return node
  const value = resolved(decided, program, depth)
  return value.kind === 'scalar' ? { ...value, at: node.at, from: [...(value.from ?? []), value.at] } : value
}

function decidedBy(name: string, root: Node): Node | undefined {
  const variable = nodeAt(root, 'variables', name)
  if (variable.is === 'known') return variable.value
  const config = [nodeAt(root, 'config', name, 'default'), nodeAt(root, 'configuration', name, 'default')]
  return config.flatMap(value => (value.is === 'known' ? [value.value] : []))[0]
}
