import { takesOsSku } from '../../catalogue/azurerm.js'
import { isLinuxOsSku, osSkuOf } from '../../catalogue/os-skus.js'
import { sources } from '../../catalogue/sources.js'
import { addToCommand, setting } from '../../catalogue/spellings.js'
import type { NodePool } from '../../model/facts.js'
import { poolSubject } from '../../model/pool.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { decidedAt, isText, shown, valueOf } from '../../model/value.js'

export const rule = {
  title: 'The OS type and the OS SKU of a node pool do not fit together',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2022-09-06',
  sources: [sources.azureCliNodePool, sources.createNodePools],
  on: 'node-pool',
  check(pool) {
    const osSku = valueOf(pool.osSku)
    if (pool.action !== 'create' || pool.first || osSku === undefined) return
    const windowsSku = osSkuOf(osSku) !== undefined
    const missing = pool.osType.is === 'absent'
    const wrong = windowsSku ? missing || isText(pool.osType, 'Linux') : isLinuxOsSku(osSku) && isText(pool.osType, 'Windows')
    if (!wrong) return
    const name = shown(pool.name)
    const which = name === '' ? plainly('the pool') : say`the pool ${name}`
    return {
      at: decidedAt(pool.osSku),
      subject: poolSubject(pool),
      message: missing ? say`${which} has the OS SKU ${osSku}, but no OS type` : say`${which} has the OS SKU ${osSku} and the OS type ${shown(pool.osType)}`,
      why: windowsSku
        ? say`Without the OS type ${'Windows'} it is a Linux pool, and the answer is ${'OS SKU is invalid for Linux OS Type'}.`
        : say`An OS SKU of Linux does not make a Windows pool; the service refuses the two together.`,
      remedy: windowsSku
        ? say`${plainly(missing ? 'Add' : 'Write')} ${setting(pool, 'osType', 'Windows')}.`
        : say`Take ${listed(
            ['Windows2022', 'Windows2025'].filter(sku => takesOsSku(pool.via, sku)),
            'or',
          )} for Windows nodes, or leave out the OS type for Linux nodes.`,
      offending: { osSku },
      ...(missing ? addOption(pool) : {}),
    }
  },
} satisfies Rule<'node-pool'>

function addOption(pool: NodePool): Pick<Problem, 'fix'> {
  const edit = addToCommand(pool, pool.osSku, 'osType', 'Windows')
  return edit ? { fix: [edit] } : {}
}
