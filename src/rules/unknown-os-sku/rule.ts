import { takesOsSku } from '../../catalogue/azurerm.js'
import { isLinuxOsSku, osSkuOf, osSkuState, osSkusOn } from '../../catalogue/os-skus.js'
import { sources } from '../../catalogue/sources.js'
import type { Command, NodePool } from '../../model/facts.js'
import { poolSubject } from '../../model/pool.js'
import { listed, say } from '../../model/prose.js'
import type { Day, Problem, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { decidedAt, isText, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows node pool asks for an OS SKU that there is not',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.azureCliNodePool, sources.windowsBestPractices],
  on: ['node-pool', 'command'],
  commands: ['az aks nodepool add'],
  check(fact, world) {
    const use = fact.kind === 'command' ? refusedUse(fact) : poolUse(fact, world.day)
    return use && problem(use, world.day)
  },
} satisfies Rule<'node-pool' | 'command'>

interface Use {
  readonly at: Span
  readonly text: string
  readonly subject: readonly string[]
  readonly via: string
}

function problem({ at, text, subject, via }: Use, day: Day): Problem {
  const early = osSkuOf(text) !== undefined
  const names = osSkusOn(day).flatMap(({ sku }) => (takesOsSku(via, sku) ? [sku] : []))
  return {
    at,
    subject,
    message: early ? say`there is no OS SKU ${text} yet` : say`there is no OS SKU ${text}`,
    why: early
      ? say`AKS does not offer this version of Windows Server: the pool is refused.`
      : say`AKS knows the versions of Windows Server by names of its own. A tag of an image or the name of a Windows release is none of them.`,
    remedy:
      day < firstChoice
        ? say`Leave it out: all Windows pools have Windows Server 2019.`
        : say`Write ${listed(names, 'or')}, or leave it out for the default of the Kubernetes version.`,
    offending: { osSku: text },
  }
}

/** Until the preview of the second version of Windows Server there was nothing to choose. */
const firstChoice: Day = '2022-05-22'

const isKnown = (text: string): boolean => osSkuOf(text) !== undefined || isLinuxOsSku(text)

/** An OS SKU of a later day than this one. What all pools had may be written before one could write it. */
function isEarly(text: string, day: Day): boolean {
  const sku = osSkuOf(text)
  return sku !== undefined && sku.sku !== 'Windows2019' && osSkuState(sku, day) === 'none'
}

function poolUse(pool: NodePool, day: Day): Use | undefined {
  const text = valueOf(pool.osSku)
  if (pool.action !== 'create' || text === undefined) return undefined
  if (!isEarly(text, day) && (isKnown(text) || !(meansWindows(text) || isText(pool.osType, 'Windows')))) return undefined
  return { at: decidedAt(pool.osSku), text, subject: poolSubject(pool), via: pool.via }
}

/** `az` refuses the value, so that the command states no pool. */
function refusedUse({ az, words }: Command): Use | undefined {
  const { option, value, at } = az?.rejected ?? {}
  if (!az || option !== '--os-sku' || value === undefined || !at || isKnown(value)) return undefined
  if (!meansWindows(value) && !words.some(word => isText(word.value, 'windows'))) return undefined
  return { at, text: value, subject: [`az ${az.path}`, value], via: 'az' }
}

const meansWindows = (text: string): boolean => /win|ltsc|server|20(?:16|19|22|25)$/i.test(text) && !/^(?:ubuntu|azurelinux|mariner|cblmariner)/i.test(text)
