import { osSkuOf } from '../../catalogue/os-skus.js'
import { sources } from '../../catalogue/sources.js'
import { dialectOf } from '../../catalogue/spellings.js'
import type { NodePool } from '../../model/facts.js'
import { poolSubject, windowsPoolNamed } from '../../model/pool.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'
import { faultOf } from './faults.js'
import { nodeLabels, oldNodes } from './nodes.js'
import { images, successors } from './successors.js'

export const rule = {
  title: 'A node pool asks for a version of Windows Server that AKS does not offer, or not for long',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2025-03-01',
  sources: [sources.windowsServer2019Retirement, sources.windowsServer2022Retirement, sources.windowsAnnualRetirement],
  on: ['node-pool', 'workload'],
  fields: nodeLabels,
  check(fact, world) {
    return fact.kind === 'workload' ? oldNodes(fact, world) : oldPool(fact, world)
  },
} satisfies Rule<'node-pool' | 'workload'>

/** Terraform takes another OS SKU for another pool. */
const changing = (pool: NodePool): Prose =>
  dialectOf(pool) === 'terraform'
    ? plainly(
        'The OS SKU of a pool cannot be changed: Terraform deletes the pool, with its nodes, and makes a new one. Add a pool beside it, move the pods, then remove the old one.',
      )
    : plainly('The OS SKU of a pool cannot be changed: add a pool, move the pods, delete the old one.')

function oldPool(pool: NodePool, world: World): Problem | undefined {
  const osSku = world.creationOf(pool)?.osSku
  const text = osSku && valueOf(osSku)
  const sku = text === undefined ? undefined : osSkuOf(text)
  const fault = osSku && sku ? faultOf(pool, osSku, sku, world) : undefined
  if (text === undefined || !fault) return undefined
  return {
    at: fault.at,
    subject: poolSubject(pool),
    ...(fault.severity && { severity: fault.severity }),
    message: say`${windowsPoolNamed(pool)} ${fault.says}`,
    why: fault.why,
    remedy: say`${successors(sku, world, pool)} ${changing(pool)}${images(sku)}`,
    offending: fault.offending,
    ...(fault.because && { because: [fault.because] }),
  }
}
