import { kubernetesMismatch, type OsSku, osSkuOf, osSkuState, osSkusOn } from '../../catalogue/os-skus.js'
import { sources } from '../../catalogue/sources.js'
import type { NodePool } from '../../model/facts.js'
import { poolSubject, windowsPoolNamed } from '../../model/pool.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Evidence, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { decidedAt, type Value, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A node pool asks for a version of Windows Server that AKS no longer offers',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2025-06-01',
  sources: [sources.windowsServer2019Retirement, sources.windowsServer2022Retirement, sources.windowsAnnualRetirement],
  on: 'node-pool',
  check(pool, world) {
    const osSku = world.creationOf(pool)?.osSku
    const text = osSku && valueOf(osSku)
    const sku = text === undefined ? undefined : osSkuOf(text)
    const fault = osSku && sku ? (retirement(pool, osSku, sku, world) ?? mismatch(pool, osSku, sku, world)) : undefined
    if (text === undefined || !fault) return
    return {
      at: fault.at,
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} ${fault.says}`,
      why: fault.why,
      remedy: say`${successors(sku, world)} The OS SKU of a pool cannot be changed: add a pool, move the pods, delete the old one.${images(sku)}`,
      offending: fault.offending,
      ...(fault.because && { because: [fault.because] }),
    }
  },
} satisfies Rule<'node-pool'>

interface Fault {
  readonly at: Span
  readonly says: Prose
  readonly why: Prose
  readonly offending: Readonly<Record<string, string>>
  readonly because?: Evidence
}

/** What a new pool can have instead. */
function successors(old: OsSku | undefined, { day }: World): Prose {
  const names = osSkusOn(day).filter(({ sku, generallyAvailable }) => sku !== old?.sku && generallyAvailable !== undefined)
  const named = names.flatMap(
    ({ sku, kubernetes, needsFips }, index): Prose => [
      ...(index === 0 ? [] : [' or ']),
      { code: sku },
      ...(kubernetes.to === undefined ? [] : [` (on Kubernetes up to ${kubernetes.to})`]),
      ...(needsFips ? [' with ', { code: '--enable-fips-image' }] : []),
    ],
  )
  return say`Take ${named}.`
}

const images = (sku: OsSku | undefined): Prose =>
  sku?.sku === 'Windows2019' ? plainly(' Images of Windows Server 2019 do not start on newer nodes, so they are to be rebuilt.') : []

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

/** The Kubernetes version of the pool, else of its cluster, is one that no longer has it. */
function mismatch(pool: NodePool, osSku: Value<string>, sku: OsSku, world: World): Fault | undefined {
  const own = pool.kubernetesVersion
  const cluster = pool.action === 'create' && own.is === 'absent' ? world.clustersOf(pool).find(link => link.certain)?.fact : undefined
  const version = cluster?.kubernetesVersion ?? own
  const text = valueOf(version)
  if (text === undefined || kubernetesMismatch(sku, text) !== 'too new') return undefined
  return {
    at: pool.action === 'create' ? decidedAt(osSku) : decidedAt(version),
    says: say`with the OS SKU ${valueOf(osSku)!} is to run Kubernetes ${text}`,
    why: say`${plainly(sku.name)} goes up to Kubernetes ${plainly(sku.kubernetes.to ?? '')} on AKS; newer versions refuse it.`,
    offending: { osSku: valueOf(osSku)! },
    ...(cluster && { because: { at: version.at, says: plainly('the cluster gets its version here') } }),
  }
}
