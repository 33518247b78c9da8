import { azurermRead, azurermVersions, azurermWindowsSkus } from '../../catalogue/azurerm.js'
import { osSkuOf } from '../../catalogue/os-skus.js'
import { sources } from '../../catalogue/sources.js'
import type { NodePool } from '../../model/facts.js'
import { poolSubject } from '../../model/pool.js'
import { listed, type Prose, plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, valueOf } from '../../model/value.js'

export const rule = {
  title: 'The azurerm provider does not take the OS SKU of a Windows node pool',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2025-11-05',
  sources: [sources.terraformNodePool, sources.terraformWindows2025],
  on: 'node-pool',
  check(pool) {
    const text = valueOf(pool.osSku)
    const sku = text === undefined ? undefined : osSkuOf(text)
    if (!pool.via.startsWith('azurerm_') || pool.first || text === undefined || !sku || azurermWindowsSkus.includes(text)) return
    const versions = azurermVersions(pool.provider)
    const respelled = azurermWindowsSkus.find(name => name === sku.sku)
    if (versions === 'none' && !respelled) return
    const certain = versions === 'all' || respelled !== undefined
    return {
      at: decidedAt(pool.osSku),
      subject: poolSubject(pool),
      severity: certain ? 'error' : 'warning',
      message: say`${namedPool(pool)} asks for the OS SKU ${text}, which the azurerm provider does not take`,
      why: say`Up to version ${azurermRead} it knows ${listed(azurermWindowsSkus)} only, in this spelling, and stops at the plan with ${'expected os_sku to be one of'}.${certain ? [] : plainly(' No version is pinned here, and a newer one may know more.')}`,
      remedy: respelled ? say`Write ${respelled}.` : wayOut(sku.needsFips === true, sku.sku),
      offending: { osSku: text },
      ...(respelled && pool.osSku.is === 'known' && { fix: [{ at: decidedAt(pool.osSku), text: respelled, replaces: text }] }),
    }
  },
} satisfies Rule<'node-pool'>

const namedPool = (pool: NodePool): Prose => {
  const name = valueOf(pool.name)
  return name === undefined ? plainly('the pool') : say`the pool ${name}`
}

/** AzAPI hands on what the API takes. A pool that is made by another resource is another pool for Terraform. */
function wayOut(fips: boolean, sku: string): Prose {
  const settings = [`osSKU = "${sku}"`, ...(fips ? ['enableFIPS = true'] : [])]
  return say`Take ${'Windows2022'}, or make the pool with an ${'azapi_resource'} of type ${'Microsoft.ContainerService/managedClusters/agentPools'}, and ${listed(settings)} in its body. For a pool that Terraform made already this is a new one: move the pods, then remove the old one.`
}
