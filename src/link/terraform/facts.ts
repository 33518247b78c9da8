import { kubernetesFacts } from '../../extract/kubernetes/objects.js'
import { automaticClusterFact, clusterFacts, poolFact, type Stated } from '../../extract/terraform/aks.js'
import { azapiCluster, azapiKind, azapiPool } from '../../extract/terraform/azapi.js'
import { helmReleaseFact } from '../../extract/terraform/helm.js'
import { isKubernetesResource, isObject, kubernetesObject } from '../../extract/terraform/kubernetes.js'
import { isKnownModule, madeByModule } from '../../extract/terraform/registry.js'
import type { Fact } from '../../model/facts.js'
import { entryOf, type MapNode, type Node, textAt } from '../../model/node.js'
import { restated } from '../../model/restated.js'
import type { Span } from '../../model/text.js'
import { known, valueOf } from '../../model/value.js'
import type { Block } from '../../parse/hcl/syntax.js'
import { bodyNode } from './blocks.js'
import { clusterOfId, clusterOfResource } from './clusters.js'
import { treeOf } from './contents.js'
import type { ModuleInstance } from './instance.js'
import { argument, type Resource } from './module.js'
import { keyed } from './reference.js'
import { type Repetition, repetitions } from './repetition.js'

/** What makes one reading of a root module differ from others. */
export interface Reading {
  readonly example: boolean
  readonly environment?: string
  /** The file of values of the environment, or the call in the root module that leads here. */
  readonly consumer?: Span
  /** The folder of the root module. */
  readonly root: string
  /** The folders that several root modules call: the root module tells their readings apart. */
  readonly shared: ReadonlySet<string>
  /** The versions of azurerm that the root module asks for. */
  readonly azurerm?: string
}

/** One instance of a resource, evaluated. */
interface Made {
  readonly instance: ModuleInstance
  readonly resource: Resource
  readonly repetition: Repetition
  readonly body: MapNode
  readonly stated: Stated
  /** All that is asked of the version of azurerm. */
  readonly provider?: string
}

const readers: Readonly<Record<string, (made: Made) => readonly Fact[]>> = {
  azurerm_kubernetes_cluster: ({ instance, resource, repetition: { key }, body, stated }) =>
    clusterFacts(body, clusterOfResource({ is: 'resource', instance, resource, key, path: [] }, stated.at), stated),
  azurerm_kubernetes_automatic_cluster: ({ instance, resource, repetition: { key }, body, stated }) => [
    automaticClusterFact(body, clusterOfResource({ is: 'resource', instance, resource, key, path: [] }, stated.at), stated),
  ],
  azurerm_kubernetes_cluster_node_pool: ({ body, stated, provider }) => [
    { ...poolFact(body, clusterOfId(body, 'kubernetes_cluster_id'), stated), ...(provider !== undefined && { provider }) },
  ],
  azurerm_devspace_controller: ({ resource, body, stated }) => [
    { kind: 'azure-resource', ...stated, type: known(resource.type, resource.block.labels[0]!.at), name: textAt(body, 'name') },
  ],
  azapi_resource: azapiFacts,
  azapi_update_resource: azapiFacts,
  helm_release: ({ instance, body, stated }) => [helmReleaseFact(body, stated, text => treeOf(text, instance.land.document))],
  kubernetes_manifest: made => manifestFacts(made, entryOf(made.body, 'manifest')?.value),
  kubectl_manifest: made => manifestFacts(made, treeIn(made, 'yaml_body')),
}

/** What the text of an argument holds: of a file, nothing, since a file of manifests is read for itself. */
function treeIn({ body, instance }: Made, argument: string): Node | undefined {
  const text = entryOf(body, argument)?.value
  return text && 'file' in text ? undefined : text && treeOf(text, instance.land.document)
}

function manifestFacts({ stated }: Made, object: Node | undefined): readonly Fact[] {
  return isObject(object) && object.entries[0]?.key.at.source === stated.at.source ? objectFacts(object, stated) : []
}

function objectFacts(root: MapNode, stated: Stated): readonly Fact[] {
  return kubernetesFacts(root, stated.example).map(fact => restated(fact, stated))
}

/** A cluster or a pool in ARM's schema. `body` is an object, or the text that `jsonencode` makes of one. */
function azapiFacts({ instance, resource, repetition: { key }, body, stated }: Made): readonly Fact[] {
  const kind = azapiKind(valueOf(textAt(body, 'type')))
  if (!kind) return [{ kind: 'azure-resource', ...stated, type: textAt(body, 'type'), name: textAt(body, 'name') }]
  const written = entryOf(body, 'body')?.value
  const decoded = written && (treeOf(written, instance.land.document) ?? written)
  const tree: Node = decoded?.kind === 'map' ? decoded : { kind: 'hole', at: written?.at ?? body.at }
  const creates = resource.type === 'azapi_resource'
  const action = creates ? 'create' : 'update'
  const named = { ...stated, via: resource.type }
  const self = { is: 'resource', instance, resource, key, path: [] } as const
  if (kind === 'cluster') return azapiCluster(body, tree, creates ? clusterOfResource(self, stated.at) : clusterOfId(body, 'resource_id'), action, named)
  return creates ? [azapiPool(body, tree, clusterOfId(body, 'parent_id'), action, named)] : []
}

const readerOf = (type: string): ((made: Made) => readonly Fact[]) | undefined => {
  if (Object.hasOwn(readers, type)) return readers[type]
  return isKubernetesResource(type) ? ({ body, stated }) => objectFacts(kubernetesObject(type, body), stated) : undefined
}

/** What a use of a module states, the modules that it calls included. */
export function factsOf(instance: ModuleInstance, reading: Reading): readonly Fact[] {
  const own = [...instance.module.resources.values()].flatMap(resource => {
    const read = resource.block.type === 'resource' ? readerOf(resource.type) : undefined
    return read ? repetitions(resource.block, instance.scope).found.flatMap(repetition => read(madeOf(instance, resource, repetition, reading))) : []
  })
  const called = [...instance.module.calls].flatMap(([name, block]) =>
    repetitions(block, instance.scope).found.flatMap(repetition => {
      const child = instance.child(name, block, repetition)
      return child ? factsOf(child, { ...reading, consumer: reading.consumer ?? block.at }) : factsOfCall(instance, name, block, repetition, reading)
    }),
  )
  return [...own, ...called]
}

/** What a call of a module of the registry makes, where its inputs are known. */
function factsOfCall(instance: ModuleInstance, name: string, block: Block, repetition: Repetition, reading: Reading): readonly Fact[] {
  const source = argument(block, 'source')?.value
  if (source?.is !== 'literal' || !isKnownModule(String(source.value))) return []
  const call = bodyNode(block.body, { instance, names: repetition.names }, block.at)
  const { cluster, pools } = madeByModule(call)
  const stated = statedOf(instance, { ...block.at }, repetition, reading)
  const named = {
    name: textAt(cluster, 'name'),
    resourceGroup: textAt(cluster, 'resource_group_name'),
    symbol: `${instance.address}module.${keyed(name, repetition.key)}`,
  }
  return [...clusterFacts(cluster, named, stated), ...pools.map(pool => poolFact(pool, named, { ...stated, at: pool.at }))]
}

function madeOf(instance: ModuleInstance, resource: Resource, repetition: Repetition, reading: Reading): Made {
  const body = instance.body(resource, repetition) as MapNode
  // Each instance has a place of its own, though the characters are the same: a cluster and its first pool are told by it.
  const stated = statedOf(instance, { ...resource.block.at }, repetition, reading)
  const asked = [reading.azurerm, instance.module.azurerm].filter(version => version !== undefined)
  return { instance, resource, repetition, body, stated, ...(asked.length > 0 && { provider: asked.join(', ') }) }
}

function statedOf(instance: ModuleInstance, at: Span, { conditional }: Repetition, { example, consumer, ...reading }: Reading): Stated {
  const environment = reading.environment ?? (reading.shared.has(instance.module.folder) ? reading.root : undefined)
  return {
    at,
    example,
    conditional: instance.conditional || conditional,
    ...(environment !== undefined && { environment }),
    ...(consumer && { consumer }),
  }
}
