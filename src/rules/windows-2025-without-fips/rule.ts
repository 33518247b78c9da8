import { osSkuOf } from '../../catalogue/os-skus.js'
import { sources } from '../../catalogue/sources.js'
import { addToCommand, setting } from '../../catalogue/spellings.js'
import type { NodePool } from '../../model/facts.js'
import { poolSubject, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { decidedAt, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A Windows Server 2025 node pool needs a FIPS image',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2026-07-13',
  sources: [sources.upgradeWindowsOs, sources.fipsNodes],
  on: 'node-pool',
  check(pool, world) {
    const osSku = skuOf(pool, world)
    if (osSku === undefined || !osSkuOf(osSku)?.needsFips) return
    const off = valueOf(pool.fipsImage) === false
    if (!off && (pool.action !== 'create' || pool.fipsImage.is !== 'absent')) return
    return {
      at: off ? pool.fipsImage.at : decidedAt(pool.osSku),
      subject: poolSubject(pool),
      message: off
        ? say`${windowsPoolNamed(pool)} has the OS SKU ${osSku}, and FIPS is turned off`
        : say`${windowsPoolNamed(pool)} has the OS SKU ${osSku}, but no FIPS image is asked for`,
      why: say`Windows Server 2025 comes to AKS with FIPS images only: it has to be asked for, and cannot be turned off.`,
      remedy: off ? say`Leave FIPS on.` : say`Add ${setting(pool, 'fipsImage', true)}. It cannot be added to a pool later on.`,
      offending: { osSku },
      ...(off ? {} : addOption(pool)),
    }
  },
} satisfies Rule<'node-pool'>

/** What the statement says, or for a pool that is there already the one that makes it. */
function skuOf(pool: NodePool, world: World): string | undefined {
  const created = pool.action === 'create' || pool.action === 'update' ? world.creationOf(pool) : undefined
  return created && valueOf(created.osSku)
}

/** One word more in the command; for a pool that runs already it comes too late. */
function addOption(pool: NodePool): Pick<Problem, 'fix' | 'fixOnlyIfNew'> {
  const edit = addToCommand(pool, pool.osSku, 'fipsImage', true)
  return edit ? { fix: [edit], fixOnlyIfNew: true } : {}
}
