import { limitOn } from '../../catalogue/limits.js'
import { sources } from '../../catalogue/sources.js'
import { vmSizeOf } from '../../catalogue/vm-sizes.js'
import type { NodePool } from '../../model/facts.js'
import { poolSubject } from '../../model/pool.js'
import { type Prose, say } from '../../model/prose.js'
import type { Evidence, Rule } from '../../model/rule.js'
import { decidedAt, isText, type Value, valueOf } from '../../model/value.js'
import { windowsSign } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'The System node pool of a cluster with Windows nodes is small',
  severity: 'notice',
  confidence: 'high',
  scope: 'windows',
  since: '2020-06-01',
  sources: [sources.systemPools],
  on: 'node-pool',
  check(pool, world) {
    const fault = pool.action === 'create' && isText(pool.mode, 'System') ? faultOf(pool, world) : undefined
    if (!fault) return
    const sign = windowsBeside(pool, world)
    if (!sign) return
    return {
      at: decidedAt(fault.value),
      subject: poolSubject(pool),
      message: say`the System pool ${fault.says}`,
      why: say`It holds DNS and the other pods that the whole cluster needs, its Windows pods included. ${fault.why}`,
      remedy: say`Take at least two nodes, better three, of four cores or more, such as ${'Standard_D4ds_v5'}. For a cluster to try things on, let it be.`,
      offending: fault.offending,
      because: sign,
    }
  },
} satisfies Rule<'node-pool'>

interface Fault {
  readonly value: Value<unknown>
  readonly says: Prose
  readonly why: Prose
  readonly offending: Readonly<Record<string, string>>
}

function faultOf({ count, clusterAutoscaler, vmSize }: NodePool, { day }: World): Fault | undefined {
  const nodes = valueOf(count)
  const least = limitOn('recommendedNodesOfSystemPool', day)?.value ?? 0
  if (nodes !== undefined && nodes < least && clusterAutoscaler.is === 'absent') {
    return {
      value: count,
      says: say`has ${nodes} ${[nodes === 1 ? 'node' : 'nodes']}`,
      why: say`AKS asks for ${least} nodes, so that one can be upgraded or fail.`,
      offending: { count: String(nodes) },
    }
  }
  const size = valueOf(vmSize)
  if (size === undefined || vmSizeOf(size)?.family !== 'B') return undefined
  return {
    value: vmSize,
    says: say`has nodes of the size ${size}`,
    why: say`B sizes run on credits, and AKS does not support them for System pools.`,
    offending: { vmSize: size },
  }
}

/** Why Windows pods depend on the pool. */
function windowsBeside(pool: NodePool, world: World): readonly Evidence[] | undefined {
  for (const { fact } of world.clustersOf(pool)) {
    const sign = windowsSign(fact, world)
    if (sign) return sign.because ? [sign.because] : []
  }
  return undefined
}
