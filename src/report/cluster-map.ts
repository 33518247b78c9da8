import type { Cluster, Fact, HelmRelease, NodePool, Workload } from '../model/facts.js'
import { shown, type Value, valueOf } from '../model/value.js'
import type { Os, World } from '../model/world.js'

/** A cluster with all that was linked to it. The last entry of a map has none: what goes to no cluster in sight. */
export interface ClusterEntry {
  readonly cluster?: Cluster
  readonly pools: readonly PoolEntry[]
  readonly pods: readonly PodsEntry[]
  readonly releases: readonly Placed<HelmRelease>[]
}

/** A fact that goes to the cluster, and whether that is certain. */
export interface Placed<T extends Fact> {
  readonly fact: T
  readonly certain: boolean
}

export interface PoolEntry extends Placed<NodePool> {
  /** Undefined where nobody can know. */
  readonly os: Os | undefined
}

export interface PodsEntry extends Placed<Workload> {
  readonly os: Os | 'unknown' | 'contradiction'
}

/** A fact that may go to more clusters than this goes to none that could be named. */
const mostClusters = 4

/** What was understood, by cluster: pools, pods and releases. Examples are left out, unless there is nothing else. */
export function clusterMap(world: World): readonly ClusterEntry[] {
  const real = mapOf(world, false)
  return real.length > 0 ? real : mapOf(world, true)
}

function mapOf(world: World, examples: boolean): readonly ClusterEntry[] {
  const clusters = world.facts('cluster').filter(({ action, example }) => action === 'create' && example === examples)
  const workloads = placed(world, world.facts('workload'), examples)
  const releases = placed(world, world.facts('helm-release'), examples)
  const pods = (cluster: Cluster | undefined): readonly PodsEntry[] =>
    (workloads.get(cluster) ?? []).map(entry => ({ ...entry, os: world.podOs(entry.fact).os }))
  const pool = (fact: NodePool, certain: boolean): PoolEntry => ({ fact, certain, os: valueOf(world.osOf(fact)) })
  const loose = world.facts('node-pool').filter(fact => fact.action === 'create' && fact.example === examples && world.clustersOf(fact).length === 0)
  const entries: ClusterEntry[] = clusters.map(cluster => ({
    cluster,
    pools: world.poolsOf(cluster).map(({ fact, certain }) => pool(fact, certain)),
    pods: pods(cluster),
    releases: releases.get(cluster) ?? [],
  }))
  const rest: ClusterEntry = { pools: loose.map(fact => pool(fact, true)), pods: pods(undefined), releases: releases.get(undefined) ?? [] }
  return rest.pools.length + rest.pods.length + rest.releases.length === 0 ? entries : [...entries, rest]
}

function placed<T extends Workload | HelmRelease>(
  world: World,
  facts: readonly T[],
  examples: boolean,
): ReadonlyMap<Cluster | undefined, readonly Placed<T>[]> {
  const byCluster = new Map<Cluster | undefined, Placed<T>[]>()
  for (const fact of facts) {
    if (fact.example !== examples) continue
    const { clusters, by } = world.destinationOf(fact)
    const possible = by === 'elsewhere' || clusters.length === 0 || clusters.length > mostClusters ? [undefined] : clusters
    for (const cluster of possible) {
      const list = byCluster.get(cluster) ?? []
      byCluster.set(cluster, list)
      list.push({ fact, certain: possible.length === 1 })
    }
  }
  return byCluster
}

/** What a person wants to know of a cluster: `kubenet`, `azure, overlay, policy calico`. */
export function networkWords({ networkPlugin, networkPluginMode, networkPolicy, networkDataplane }: Cluster): readonly string[] {
  return [...word(networkPlugin), ...word(networkPluginMode), ...word(networkPolicy, 'policy '), ...word(networkDataplane, 'data plane ')]
}

/** What a person wants to know of a pool: OS, OS SKU, mode, size, taints. */
export function poolWords({ fact, os }: PoolEntry): readonly string[] {
  const taints = valueOf(fact.taints) ?? []
  const mode = valueOf(fact.mode)
  return [os ?? 'OS not known', ...word(fact.osSku), ...(mode === undefined ? [] : [mode]), ...word(fact.vmSize), ...taints.map(taint => `taint ${taint}`)]
}

export const nameOf = (value: Value<string>): string => shown(value) || 'of a name that is not known'

const word = (value: Value<string>, before = ''): readonly string[] => (value.is === 'absent' ? [] : [`${before}${shown(value) || 'not known'}`])
