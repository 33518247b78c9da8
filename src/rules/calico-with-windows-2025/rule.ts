import { windowsSkuOf } from '../../catalogue/pool-skus.js'
import { sources } from '../../catalogue/sources.js'
import { poolSubject, windowsPoolNamed } from '../../model/pool.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, isWritten } from '../../model/value.js'
import { clusterNamed } from '../../model/windows-cluster.js'

export const rule = {
  title: 'Nothing is documented of Calico on Windows Server 2025',
  severity: 'notice',
  confidence: 'low',
  scope: 'windows',
  since: '2026-05-29',
  sources: [
    sources.networkPolicies,
    {
      title: 'The images of Calico for Windows',
      url: 'https://github.com/projectcalico/calico/blob/master/metadata.mk',
      read: '2026-08-22',
    },
  ],
  on: 'node-pool',
  check(pool, world) {
    if (pool.action !== 'create' || !isText(world.osOf(pool), 'Windows') || windowsSkuOf(pool, world) !== 'Windows2025') return
    const cluster = world.clustersOf(pool).find(({ fact, certain }) => certain && isText(fact.networkPolicy, 'calico'))?.fact
    if (!cluster || world.updatesOf(cluster).some(update => isWritten(update.networkPolicy))) return
    return {
      at: isWritten(pool.osSku) ? decidedAt(pool.osSku) : pool.name.at,
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} runs Windows Server 2025, and ${clusterNamed(cluster)} uses Calico`,
      why: plainly(
        'AKS documents Calico for Windows Server 2019 and 2022, and Calico builds its Windows images for these two. Whether it enforces policies on this pool is not said.',
      ),
      remedy: say`Try whether policies hold on the pool before you rely on them, or take ${'Windows2022'} as long as it is there.`,
      offending: {},
      because: [{ at: decidedAt(cluster.networkPolicy), says: say`${clusterNamed(cluster)} gets Calico here` }],
    }
  },
} satisfies Rule<'node-pool'>
