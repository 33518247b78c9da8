import { osSkuOf } from '../../catalogue/os-skus.js'
import { sources } from '../../catalogue/sources.js'
import type { Command, NodePool } from '../../model/facts.js'
import { poolSubject, windowsPoolNamed } from '../../model/pool.js'
import { plainly, say } from '../../model/prose.js'
import type { Day, Problem, Rule } from '../../model/rule.js'
import { decidedAt, isText, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A pool is to change its version of Windows Server in place',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2022-09-18',
  sources: [sources.upgradeWindowsOs, sources.defaultWindowsOsSku],
  on: ['node-pool', 'command'],
  check(fact, world) {
    return fact.kind === 'command' ? ofRefused(fact, world.day) : ofUpdate(fact, world)
  },
} satisfies Rule<'node-pool' | 'command'>

/** A preview of the CLI changes it since then: https://github.com/Azure/azure-cli-extensions/pull/10255 */
const preview: Day = '2026-08-26'

const wordsOn = (day: Day): Pick<Problem, 'why' | 'remedy'> => ({
  why: say`The version of Windows Server of a pool is set once.${day < preview ? [] : say` Only a preview changes it, from ${'Windows2022'} to ${'Windows2025'} and for pools with FIPS images; it was announced to become generally available in November 2026.`}`,
  remedy: plainly('Add a pool with the new OS SKU, move the pods, and delete the old one.'),
})

function ofUpdate(pool: NodePool, world: World): Problem | undefined {
  const { day } = world
  const osSku = valueOf(pool.osSku)
  const old = world.creationOf(pool)?.osSku
  if (pool.action !== 'update' || osSku === undefined || !osSkuOf(osSku) || (old && isText(old, osSku))) return undefined
  return {
    at: decidedAt(pool.osSku),
    subject: poolSubject(pool),
    message: say`${windowsPoolNamed(pool)} is to change to the OS SKU ${osSku}`,
    offending: { osSku },
    ...wordsOn(day),
  }
}

/** Without its preview `az` does not take the value, and the command states no pool. */
function ofRefused({ az }: Command, day: Day): Problem | undefined {
  const { option, value, at } = az?.rejected ?? {}
  if (az?.path !== 'aks nodepool update' || option !== '--os-sku' || value === undefined || !at || !osSkuOf(value)) return undefined
  return {
    at,
    subject: [`az ${az.path}`, value],
    message: say`the pool is to change to the OS SKU ${value}`,
    offending: { osSku: value },
    ...wordsOn(day),
  }
}
