import { limitOn } from '../../catalogue/limits.js'
import { sources } from '../../catalogue/sources.js'
import { poolSubject } from '../../model/pool.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, shown, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A node pool asks for fewer or more pods per node than a node may hold',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2019-05-06',
  sources: [sources.ipAddressPlanning, sources.createNodePools],
  on: 'node-pool',
  check(pool, world) {
    const maxPods = valueOf(pool.maxPods)
    const least = limitOn('leastPodsPerNode', world.day)?.value ?? 0
    const most = limitOn('mostPodsPerNode', world.day)?.value ?? Number.POSITIVE_INFINITY
    if (maxPods === undefined || (maxPods >= least && maxPods <= most)) return
    const name = shown(pool.name)
    return {
      at: decidedAt(pool.maxPods),
      subject: poolSubject(pool),
      message: say`${name === '' || pool.first ? plainly('the pool') : say`the pool ${name}`} asks for ${maxPods} pods per node; a node holds ${least} to ${most}`,
      why: say`The service refuses the pool. The tools do not check the number, so the fault shows only when they run.`,
      remedy: say`Take a number from ${least} to ${most}, or leave it out for the default of the network. It cannot be changed once the pool is there.`,
      offending: { maxPods: String(maxPods) },
    }
  },
} satisfies Rule<'node-pool'>
