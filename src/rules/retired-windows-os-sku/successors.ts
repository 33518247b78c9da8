import { takesOsSku } from '../../catalogue/azurerm.js'
import { type OsSku, osSkusOn } from '../../catalogue/os-skus.js'
import { setting } from '../../catalogue/spellings.js'
import type { NodePool } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { World } from '../../model/world.js'

/** What a new pool can have instead, in the language of the pool where there is one. */
export function successors(old: OsSku | undefined, { day }: World, pool?: NodePool): Prose {
  const names = osSkusOn(day).filter(({ sku, generallyAvailable }) => sku !== old?.sku && generallyAvailable !== undefined && takesOsSku(pool?.via ?? '', sku))
  const named = names.flatMap(
    ({ sku, kubernetes, needsFips }, index): Prose => [
      ...(index === 0 ? [] : [' or ']),
      { code: sku },
      ...(kubernetes.to === undefined ? [] : [` (on Kubernetes up to ${kubernetes.to})`]),
      ...(needsFips ? [' with ', ...(pool ? setting(pool, 'fipsImage', true) : ['FIPS'])] : []),
    ],
  )
  return say`Take ${named}.`
}

/** What becomes of the images. */
export const images = (sku: OsSku | undefined): Prose =>
  sku?.sku === 'Windows2019' ? plainly(' Images of Windows Server 2019 do not start on newer nodes, so they are to be rebuilt.') : []
