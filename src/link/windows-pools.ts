import type { Cluster, NodePool } from '../model/facts.js'
import { isText, type Value } from '../model/value.js'
import type { Linked, Os } from '../model/world.js'
import { type ClusterLinks, mayEqual } from './clusters.js'

/** Looks up a Windows pool of the cluster that a statement is about. The pools of a cluster are walked once, however many statements speak of it. */
export function windowsPools(links: ClusterLinks, osOf: (pool: NodePool) => Value<Os>): (cluster: Cluster) => Linked<NodePool> | undefined {
  const ofCreated = new WeakMap<Cluster, { readonly found: Linked<NodePool> | undefined }>()
  const ofNamed = new WeakMap<readonly NodePool[], { readonly found: NodePool | undefined }>()
  const isWindows = (pool: NodePool): boolean => isText(osOf(pool), 'Windows')

  const amongLinked = (created: Cluster): Linked<NodePool> | undefined => {
    const known = ofCreated.get(created)
    if (known) return known.found
    const pools = links.poolsOf(created).filter(({ fact }) => isWindows(fact))
    const found = pools.find(({ certain }) => certain) ?? pools[0]
    ofCreated.set(created, { found })
    return found
  }

  /** Where no statement makes the cluster, the pools that name it alike are on it. */
  const amongNamed = (cluster: Cluster): Linked<NodePool> | undefined => {
    const pools = links.poolsNaming(cluster)
    const known = ofNamed.get(pools) ?? { found: pools.find(isWindows) }
    ofNamed.set(pools, known)
    return known.found && mayEqual(known.found.cluster.resourceGroup, cluster.resourceGroup) ? { fact: known.found, certain: true } : undefined
  }

  return cluster => {
    const created = links.clustersOf(cluster)
    if (created.length === 0) return amongNamed(cluster)
    // Where several clusters may be meant, none of them is certain.
    const [pool] = created.flatMap(({ fact, certain }) => {
      const found = amongLinked(fact)
      return found ? [{ fact: found.fact, certain: found.certain && certain }] : []
    })
    return pool
  }
}
