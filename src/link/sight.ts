import type { Cluster, Fact, NodePool } from '../model/facts.js'
import { memo } from '../model/once.js'
import { say } from '../model/prose.js'
import type { Value } from '../model/value.js'
import { isWritten, valueOf } from '../model/value.js'
import type { Destination, Linked, Os, WindowsInSight } from '../model/world.js'

/** What the look-up needs of the World. */
export interface Landscape {
  readonly pools: readonly NodePool[]
  readonly complete: boolean
  /** Some Windows workload is in the repository: Windows pools exist somewhere. */
  readonly windowsWorkloads: boolean
  destinationOf(fact: Fact): Destination
  osOf(pool: NodePool): Value<Os>
  poolsOf(cluster: Cluster): readonly Linked<NodePool>[]
  clustersOf(pool: NodePool): readonly Linked<Cluster>[]
}

/**
 * Whether a pod that a fact describes could meet a Windows node, by the clusters that it may go to. Pools that are linked to no cluster count for all of
 * them. Worked out once for each destination.
 */
export function windowsInSight(land: Landscape): (fact: Fact) => WindowsInSight {
  const loose = land.pools.filter(pool => pool.action === 'create' && land.clustersOf(pool).length === 0)
  const anywhere = loose.filter(pool => !pool.example)
  return memo(
    fact => look(land.destinationOf(fact), fact.example ? loose.filter(pool => pool.at.source === fact.at.source) : anywhere, land),
    fact => land.destinationOf(fact),
  )
}

function look(destination: Destination, loose: readonly NodePool[], land: Landscape): WindowsInSight {
  const { clusters, by } = destination
  const linked = new Set(clusters.flatMap(cluster => land.poolsOf(cluster).map(link => link.fact)))
  const pools = by === 'config' ? [...linked] : [...linked, ...loose]
  const windows = pools.filter(pool => valueOf(land.osOf(pool)) === 'Windows')
  // The pools of another environment say nothing of this one.
  if (windows.length > 0) return by === 'elsewhere' ? { is: 'unknown' } : seen(windows, destination, land)
  return seenWhole(clusters, pools, land, by === 'config') ? { is: 'no' } : { is: 'unknown' }
}

function seen(windows: readonly NodePool[], { clusters, otherLesson }: Destination, land: Landscape): WindowsInSight {
  const pool = windows[0]!
  const name = valueOf(pool.name)
  const isWindows = new Set(windows)
  const certain = !otherLesson && clusters.every(cluster => land.poolsOf(cluster).some(({ fact }) => isWindows.has(fact)))
  const says = name === undefined ? say`a Windows pool (${pool.at})` : say`the Windows pool ${name} (${pool.at})`
  return { is: 'yes', pools: windows, certain, says, at: pool.at }
}

/** The repository defines these clusters whole: every pool is known, and nothing hints at Windows pools made elsewhere. */
function seenWhole(clusters: readonly Cluster[], pools: readonly NodePool[], land: Landscape, declared: boolean): boolean {
  if (clusters.length === 0 || pools.some(pool => land.osOf(pool).is !== 'known')) return false
  if (declared) return clusters.every(cluster => land.poolsOf(cluster).length > 0)
  return (
    land.complete && !land.windowsWorkloads && clusters.every(cluster => !isWritten(cluster.windowsAdminUsername) && !isWritten(cluster.windowsAdminPassword))
  )
}
