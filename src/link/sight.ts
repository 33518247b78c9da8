import type { Cluster, Fact, NodePool } from '../model/facts.js'
import { say } from '../model/prose.js'
import type { Value } from '../model/value.js'
import { isWritten, valueOf } from '../model/value.js'
import type { Linked, Os, WindowsInSight } from '../model/world.js'

/** What the look-up needs of the World. */
export interface Landscape {
  readonly clusters: readonly Cluster[]
  readonly pools: readonly NodePool[]
  readonly complete: boolean
  /** Some Windows workload is in the repository: Windows pools exist somewhere. */
  readonly windowsWorkloads: boolean
  path(source: number): string
  osOf(pool: NodePool): Value<Os>
  poolsOf(cluster: Cluster): readonly Linked<NodePool>[]
  clustersOf(pool: NodePool): readonly Linked<Cluster>[]
  /** The clusters that the config declares for the path, if it declares any. */
  declaredFor(path: string): readonly Cluster[] | undefined
}

/**
 * Whether a pod that a fact describes could meet a Windows node. Its clusters are those that the config declares for its path; else those that
 * its own file makes; else those of the nearest folders. No statement says which cluster a manifest goes to, so more is not certain.
 */
export function windowsInSight(fact: Fact, land: Landscape): WindowsInSight {
  const path = land.path(fact.at.source)
  const declared = land.declaredFor(path)
  const here = fact.example ? fact.at.source : undefined
  const inScope = (other: Fact): boolean => (here === undefined ? !other.example : other.at.source === here)
  const clusters =
    declared ??
    nearest(
      fact,
      land.clusters.filter(cluster => cluster.action === 'create' && inScope(cluster)),
      land,
    )
  const pools = declared
    ? declared.flatMap(cluster => land.poolsOf(cluster).map(link => link.fact))
    : land.pools.filter(pool => pool.action === 'create' && inScope(pool) && belongs(pool, clusters, land))
  const windows = pools.filter(pool => valueOf(land.osOf(pool)) === 'Windows')
  if (windows.length > 0) return seen(windows, clusters, land)
  return seenWhole(clusters, pools, land, declared !== undefined) ? { is: 'no' } : { is: 'unknown' }
}

function seen(windows: readonly NodePool[], clusters: readonly Cluster[], land: Landscape): WindowsInSight {
  const pool = windows[0]!
  const name = valueOf(pool.name)
  const certain = clusters.every(cluster => land.poolsOf(cluster).some(({ fact }) => windows.includes(fact)))
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

/** A pool counts for the clusters that it is linked to; one that is linked to none counts everywhere. */
function belongs(pool: NodePool, clusters: readonly Cluster[], land: Landscape): boolean {
  const own = land.clustersOf(pool)
  return own.length === 0 || own.some(({ fact }) => clusters.includes(fact))
}

function nearest(fact: Fact, clusters: readonly Cluster[], land: Landscape): readonly Cluster[] {
  const same = clusters.filter(cluster => cluster.at.source === fact.at.source)
  if (same.length > 0) return same
  const folders = land.path(fact.at.source).split('/').slice(0, -1)
  const depths = clusters.map(cluster => sharedDepth(folders, land.path(cluster.at.source).split('/').slice(0, -1)))
  const deepest = Math.max(...depths)
  return clusters.filter((_, index) => depths[index] === deepest)
}

function sharedDepth(a: readonly string[], b: readonly string[]): number {
  let depth = 0
  while (depth < a.length && a[depth] === b[depth]) depth++
  return depth
}
