import { clusterFacts, poolFact, type Stated } from '../../extract/terraform/aks.js'
import type { Fact } from '../../model/facts.js'
import type { MapNode } from '../../model/node.js'
import { clusterOfId, clusterOfResource } from './clusters.js'
import type { ModuleInstance } from './instance.js'
import type { Resource } from './module.js'
import { type Repetition, repetitions } from './repetition.js'

/** What makes one reading of a root module differ from others. */
export interface Reading {
  readonly example: boolean
  readonly environment?: string
}

/** One instance of a resource, evaluated. */
interface Made {
  readonly instance: ModuleInstance
  readonly resource: Resource
  readonly repetition: Repetition
  readonly body: MapNode
  readonly stated: Stated
}

const readers: Readonly<Record<string, (made: Made) => readonly Fact[]>> = {
  azurerm_kubernetes_cluster: ({ instance, resource, repetition: { key }, body, stated }) =>
    clusterFacts(body, clusterOfResource({ is: 'resource', instance, resource, key, path: [] }, stated.at), stated),
  azurerm_kubernetes_cluster_node_pool: ({ body, stated }) => [poolFact(body, clusterOfId(body, 'kubernetes_cluster_id'), stated)],
}

/** What a use of a module states, the modules that it calls included. */
export function factsOf(instance: ModuleInstance, reading: Reading): readonly Fact[] {
  const own = [...instance.module.resources.values()].flatMap(resource => {
    const read = resource.block.type === 'resource' && Object.hasOwn(readers, resource.type) ? readers[resource.type] : undefined
    return read ? repetitions(resource.block, instance.scope).found.flatMap(repetition => read(madeOf(instance, resource, repetition, reading))) : []
  })
  const called = [...instance.module.calls].flatMap(([name, block]) =>
    repetitions(block, instance.scope).found.flatMap(repetition => {
      const child = instance.child(name, block, repetition)
      return child ? factsOf(child, reading) : []
    }),
  )
  return [...own, ...called]
}

function madeOf(instance: ModuleInstance, resource: Resource, repetition: Repetition, { example, environment }: Reading): Made {
  const body = instance.body(resource, repetition) as MapNode
  // Each instance has a place of its own, though the characters are the same: a cluster and its first pool are told by it.
  const at = { ...resource.block.at }
  const conditional = instance.conditional || repetition.conditional
  return { instance, resource, repetition, body, stated: { at, example, conditional, ...(environment !== undefined && { environment }) } }
}
