import { osSkuOf } from '../../catalogue/os-skus.js'
import { sources } from '../../catalogue/sources.js'
import { plainly, say } from '../../model/prose.js'
import type { Day, Rule } from '../../model/rule.js'

/** A preview of the CLI changes it since then: https://github.com/Azure/azure-cli-extensions/pull/10255 */
const preview: Day = '2026-08-26'

export const rule = {
  title: 'A pool is to change its version of Windows Server in place',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2022-09-18',
  sources: [sources.upgradeWindowsOs, sources.defaultWindowsOsSku],
  on: 'command',
  commands: ['az aks nodepool update'],
  // Without its preview `az` does not take the value, and the command states no pool.
  check({ az }, { day }) {
    const { option, value, at } = az?.rejected ?? {}
    if (!az || option !== '--os-sku' || value === undefined || !at || !osSkuOf(value)) return
    return {
      at,
      subject: [`az ${az.path}`, value],
      message: say`the pool is to change to the OS SKU ${value}`,
      why: say`The version of Windows Server of a pool is set once.${day < preview ? [] : say` Only a preview changes it, from ${'Windows2022'} to ${'Windows2025'} and for pools with FIPS images; it was announced to become generally available in November 2026.`}`,
      remedy: plainly('Add a pool with the new OS SKU, move the pods, and delete the old one.'),
      offending: { osSku: value },
    }
  },
} satisfies Rule<'command'>
