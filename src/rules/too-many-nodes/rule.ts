import { limitOn } from '../../catalogue/limits.js'
import { sources } from '../../catalogue/sources.js'
import type { Cluster, NodePool } from '../../model/facts.js'
import { poolSubject } from '../../model/pool.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { decidedAt, shown, valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A node pool or a cluster has more nodes than AKS allows',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2019-05-06',
  sources: [sources.largeWorkloads, sources.windowsVersusLinux],
  on: ['node-pool', 'cluster'],
  check(fact, world) {
    return fact.kind === 'cluster' ? wholeCluster(fact, world) : onePool(fact, world)
  },
} satisfies Rule<'node-pool' | 'cluster'>

function onePool(pool: NodePool, world: World): Problem | undefined {
  const most = limitOn('nodesPerPool', world.day)?.value
  const count = [pool.count, pool.minCount, pool.maxCount].find(value => most !== undefined && (valueOf(value) ?? 0) > most)
  if (most === undefined || !count) return undefined
  const name = shown(pool.name)
  return {
    at: decidedAt(count),
    subject: poolSubject(pool),
    message: say`${name === '' ? plainly('the pool') : say`the pool ${name}`} is to have ${valueOf(count)!} nodes; a pool may have ${most}`,
    why: say`The service refuses more nodes in one pool.`,
    remedy: say`Spread them over several pools, or take fewer and larger nodes.`,
    offending: { count: String(valueOf(count)) },
  }
}

/** Only what is certain counts: pools without a number have at least one node, which makes no difference here. */
function wholeCluster(cluster: Cluster, world: World): Problem | undefined {
  const most = limitOn('nodesPerCluster', world.day)?.value
  if (most === undefined) return undefined
  const pools = new Map(world.poolsOf(cluster).flatMap(({ fact, certain }) => (certain && !fact.conditional ? [[shown(fact.name), fact] as const] : [])))
  const sum = [...pools.values()].reduce((nodes, pool) => nodes + (valueOf(pool.count) ?? 0), 0)
  if (sum <= most) return undefined
  return {
    at: cluster.name.at,
    subject: clusterSubject(cluster),
    message: say`the pools of ${clusterNamed(cluster)} have ${sum} nodes together; a cluster may have ${most}`,
    why: say`The service refuses more nodes in one cluster, whatever their pools.`,
    remedy: say`Take fewer and larger nodes, or a second cluster.`,
    offending: {},
    because: [...pools.values()]
      .filter(pool => valueOf(pool.count) !== undefined)
      .slice(0, 3)
      .map(pool => ({ at: pool.count.at, says: say`${valueOf(pool.count)!} nodes` })),
  }
}
