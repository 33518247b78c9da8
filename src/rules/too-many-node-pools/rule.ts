import { limitOn } from '../../catalogue/limits.js'
import { sources } from '../../catalogue/sources.js'
import type { Cluster, NodePool } from '../../model/facts.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A cluster has more node pools than AKS allows',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2019-05-06',
  sources: [sources.windowsFaq, sources.aksReleases],
  on: 'cluster',
  check(cluster, world) {
    const most = limitOn('nodePools', world.day)?.value
    const pools = cluster.action === 'create' ? poolsByName(cluster, world) : []
    const first = most === undefined ? undefined : pools[most]
    if (most === undefined || !first) return
    return {
      at: first.name.at,
      subject: clusterSubject(cluster),
      message: say`${clusterNamed(cluster)} gets ${pools.length} node pools; a cluster may have ${most}`,
      why: say`The service refuses every pool after the last that is allowed.`,
      remedy: say`Make one pool of those with the same size and OS, or take a second cluster.`,
      offending: {},
      because: [{ at: cluster.name.at, says: say`${clusterNamed(cluster)} is created here` }],
    }
  },
} satisfies Rule<'cluster'>

/** The pools that are certain to be there together, each name once. */
function poolsByName(cluster: Cluster, world: World): readonly NodePool[] {
  const pools = new Map<string, NodePool>()
  for (const { fact, certain } of world.poolsOf(cluster)) {
    const name = valueOf(fact.name)
    if (!certain || fact.conditional || name === undefined || pools.has(name)) continue
    if (!world.statementsOf(fact).some(statement => statement.action === 'delete')) pools.set(name, fact)
  }
  return [...pools.values()]
}
