import { sources } from '../../catalogue/sources.js'
import { isCommandLine } from '../../catalogue/spellings.js'
import { comparePartial } from '../../catalogue/versions.js'
import type { Cluster, NodePool } from '../../model/facts.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isWritten, valueOf } from '../../model/value.js'
import { clusterNamed } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A Windows node pool has a newer version of Kubernetes than its cluster',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2020-03-01',
  sources: [sources.createNodePools],
  on: 'node-pool',
  check(pool, world) {
    const version = valueOf(pool.kubernetesVersion)
    if (version === undefined || !shapesWindowsPool(pool, world)) return
    const cluster = olderCluster(pool, version, world)
    if (!cluster) return
    const own = valueOf(cluster.kubernetesVersion)!
    return {
      at: decidedAt(pool.kubernetesVersion),
      subject: poolSubject(pool),
      // A module may be told to leave the version of its cluster alone once it is there.
      severity: isCommandLine(pool) ? 'error' : 'warning',
      message: say`${windowsPoolNamed(pool)} is to have Kubernetes ${version}, and ${clusterNamed(cluster)} has ${own}`,
      why: say`Nodes may be older than the control plane, never newer: AKS refuses the pool.`,
      remedy: say`Give the pool a version up to ${own}, or none, which is that of the cluster; or upgrade the cluster first.`,
      offending: { kubernetesVersion: version },
      because: [{ at: decidedAt(cluster.kubernetesVersion), says: say`${clusterNamed(cluster)} gets ${own} here` }],
    }
  },
} satisfies Rule<'node-pool'>

/** The cluster of a pool where it is certain to be older. A script that made it once tells nothing of what it is when another one runs. */
function olderCluster(pool: NodePool, version: string, world: World): Cluster | undefined {
  const [link] = world.clustersOf(pool)
  if (!link?.certain || link.fact.conditional) return undefined
  const { fact: cluster } = link
  if (isCommandLine(cluster) && cluster.at.source !== pool.at.source) return undefined
  if (world.updatesOf(cluster).some(update => isWritten(update.kubernetesVersion))) return undefined
  const own = valueOf(cluster.kubernetesVersion)
  return own !== undefined && (comparePartial(version, own) ?? 0) > 0 ? cluster : undefined
}
