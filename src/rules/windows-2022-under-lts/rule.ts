import { takesOsSku } from '../../catalogue/azurerm.js'
import { windowsSkuOf } from '../../catalogue/pool-skus.js'
import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, isWritten } from '../../model/value.js'
import { clusterNamed } from '../../model/windows-cluster.js'

export const rule = {
  title: 'A cluster under long-term support gets nodes with Windows Server 2022',
  severity: 'notice',
  confidence: 'low',
  scope: 'windows',
  since: '2026-07-13',
  sources: [sources.windowsBestPractices, sources.windowsServer2022Retirement],
  on: 'node-pool',
  check(pool, world) {
    if (pool.action !== 'create' || !takesOsSku(pool.via, 'Windows2025') || !shapesWindowsPool(pool, world) || windowsSkuOf(pool, world) !== 'Windows2022')
      return
    const clusters = world.clustersOf(pool).flatMap(({ fact, certain }) => (certain ? [fact, ...world.updatesOf(fact)] : []))
    const cluster = clusters.find(({ supportPlan }) => isText(supportPlan, 'AKSLongTermSupport'))
    if (!cluster) return
    return {
      at: isWritten(pool.osSku) ? decidedAt(pool.osSku) : pool.name.at,
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} runs Windows Server 2022, and ${clusterNamed(cluster)} is under long-term support`,
      why: plainly(
        'Windows Server 2022 ends with Kubernetes 1.36 and retires on 2028-06-30: the pool has to be replaced before the cluster can go further. Microsoft advises Windows Server 2025 to customers of long-term support.',
      ),
      remedy: say`Take ${setting(pool, 'osSku', 'Windows2025')} with ${setting(pool, 'fipsImage', true)} for new pools.`,
      offending: {},
      because: [{ at: decidedAt(cluster.supportPlan), says: plainly('the support plan is chosen here') }],
    }
  },
} satisfies Rule<'node-pool'>
