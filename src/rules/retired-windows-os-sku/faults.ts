import { kubernetesMismatch, type OsSku, osSkuState, retiresSoon } from '../../catalogue/os-skus.js'
import type { NodePool } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Evidence, Problem } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { decidedAt, type Value, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

/** What speaks against an OS SKU in a statement about a pool. */
export interface Fault extends Pick<Problem, 'severity'> {
  readonly at: Span
  readonly says: Prose
  readonly why: Prose
  readonly offending: Readonly<Record<string, string>>
  readonly because?: Evidence
}

/** The gravest fault of a pool that has an OS SKU. */
export const faultOf = (pool: NodePool, osSku: Value<string>, sku: OsSku, world: World): Fault | undefined =>
  retirement(pool, osSku, sku, world) ?? mismatch(pool, osSku, sku, world) ?? deadline(pool, osSku, sku, world)

/** No pool can be made with it any more. */
function retirement(pool: NodePool, osSku: Value<string>, sku: OsSku, { day }: World): Fault | undefined {
  const state = osSkuState(sku, day)
  if (pool.action !== 'create' || (state !== 'retired' && state !== 'removed')) return undefined
  const removal = state === 'retired' ? say`, and the node images are deleted on ${plainly(sku.imagesRemoved ?? '')}` : say`; the node images are deleted`
  return {
    at: decidedAt(osSku),
    says: say`asks for the OS SKU ${valueOf(osSku)!}, which retired on ${plainly(sku.retires ?? '')}`,
    why: say`AKS makes no new pools with ${plainly(sku.name)}. Pools that have it get no security updates${removal}.`,
    offending: { osSku: valueOf(osSku)! },
  }
}

/** It can still be made, but not for long. */
function deadline(pool: NodePool, osSku: Value<string>, sku: OsSku, { day }: World): Fault | undefined {
  if (pool.action !== 'create' || !retiresSoon(sku, day)) return undefined
  return {
    severity: 'notice',
    at: decidedAt(osSku),
    says: say`asks for the OS SKU ${valueOf(osSku)!}, which retires on ${plainly(sku.retires ?? '')}`,
    why: say`From that day on AKS makes no new pools with ${plainly(sku.name)}, and pools that have it get no security updates. Their node images are deleted on ${plainly(sku.imagesRemoved ?? '')}.`,
    offending: { osSku: valueOf(osSku)! },
  }
}

/** The Kubernetes version of the pool, else of its cluster, is one that does not have it. */
function mismatch(pool: NodePool, osSku: Value<string>, sku: OsSku, world: World): Fault | undefined {
  const own = pool.kubernetesVersion
  const cluster = pool.action === 'create' && own.is === 'absent' ? world.clustersOf(pool).find(link => link.certain)?.fact : undefined
  const version = cluster?.kubernetesVersion ?? own
  const text = valueOf(version)
  const order = text === undefined ? undefined : kubernetesMismatch(sku, text)
  if (text === undefined || !order) return undefined
  return {
    at: pool.action === 'create' ? decidedAt(osSku) : decidedAt(version),
    says: say`with the OS SKU ${valueOf(osSku)!} is to run Kubernetes ${text}`,
    why:
      order === 'too new'
        ? say`${plainly(sku.name)} goes up to Kubernetes ${plainly(sku.kubernetes.to ?? '')} on AKS; newer versions refuse it.`
        : say`${plainly(sku.name)} starts with Kubernetes ${plainly(sku.kubernetes.from ?? '')} on AKS; older versions refuse it.`,
    offending: { osSku: valueOf(osSku)! },
    ...(cluster && { because: { at: version.at, says: plainly('the cluster gets its version here') } }),
  }
}
