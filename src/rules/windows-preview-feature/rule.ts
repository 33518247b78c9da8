import { osSkuOf, osSkuState } from '../../catalogue/os-skus.js'
import { previewFeature } from '../../catalogue/preview-features.js'
import { sources } from '../../catalogue/sources.js'
import { isGpu } from '../../catalogue/vm-sizes.js'
import type { Command, NodePool } from '../../model/facts.js'
import { poolSubject, windowsPoolNamed } from '../../model/pool.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Day, Problem, Rule } from '../../model/rule.js'
import { decidedAt, isText, type Value, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

/** The preview of GPUs on Windows nodes was documented, and has not ended. */
const gpuPreview: Day = '2024-03-18'

/** The preview of Windows node pools ended. */
const generallyAvailable: Day = '2020-04-27'

const cmdlets = ['register-azproviderfeature', 'register-azurermproviderfeature']

export const rule = {
  title: 'Windows nodes that are a preview, or the flag of a preview that is over',
  severity: 'notice',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.aksReleases, sources.windowsFaq, sources.windowsGpu],
  on: ['command', 'node-pool'],
  commands: ['az feature register', ...cmdlets],
  check(fact, world) {
    return fact.kind === 'command' ? staleFlag(fact, world) : previewPool(fact, world)
  },
} satisfies Rule<'command' | 'node-pool'>

function staleFlag(command: Command, world: World): Problem | undefined {
  const name = flagOf(command)
  const flag = name && valueOf(name)
  const found = flag === undefined ? undefined : previewFeature(flag)
  if (!name || flag === undefined || !found || world.day < found.over) return undefined
  return {
    at: decidedAt(name),
    subject: [command.az ? `az ${command.az.path}` : command.tool, found.flag],
    message: found.ended
      ? say`the preview flag ${flag} is of no use since ${plainly(found.over)}: ${plainly(found.feature)} takes no new users`
      : say`the preview flag ${flag} is not needed since ${plainly(found.over)}`,
    why: found.ended
      ? say`The preview ended without becoming generally available.`
      : say`It was for ${plainly(found.feature)}, and what it turned on is there for every subscription. To wait until it is registered costs minutes, and sometimes never ends.`,
    remedy: say`Remove the command, with what waits for it (${'az feature show'}) and the ${'az provider register'} behind it, unless another flag needs them.`,
    offending: { flag },
  }
}

/** All Windows pools once, and later those with a version of Windows Server that is a preview. */
function previewPool(pool: NodePool, world: World): Problem | undefined {
  const preview = pool.action === 'create' ? previewOf(pool, world) : undefined
  if (!preview) return undefined
  return {
    at: decidedAt(preview.value),
    subject: poolSubject(pool),
    message: say`${windowsPoolNamed(pool)} ${preview.says}`,
    why: plainly('A preview comes without a promise: no support plan covers it, and it may change or end.'),
    remedy: say`Keep it out of production. A preview also asks for its feature flag (${'az feature register'}) and the extension ${'aks-preview'}.`,
    offending: { preview: valueOf(preview.value)! },
  }
}

function previewOf({ osSku, osType, vmSize }: NodePool, { day }: World): { readonly value: Value<string>; readonly says: Prose } | undefined {
  if (day < generallyAvailable)
    return isText(osType, 'Windows') ? { value: osType, says: plainly('is a preview: Windows node pools are not generally available yet') } : undefined
  const sku = osSkuOf(valueOf(osSku) ?? '')
  if (sku && osSkuState(sku, day) === 'preview') return { value: osSku, says: say`has the OS SKU ${valueOf(osSku)!}, which is a preview` }
  const size = valueOf(vmSize)
  const hasGpu = size !== undefined && day >= gpuPreview && isGpu(size)
  return hasGpu && isText(osType, 'Windows') ? { value: vmSize, says: say`has the VM size ${size}, and GPUs of Windows nodes are a preview` } : undefined
}

/** The flag that a command registers. The one that waits for it goes with it, and is not told of a second time. */
function flagOf({ az, words }: Command): Value<string> | undefined {
  if (az) return az.options.find(({ name }) => name === '--name')?.values.at(-1)
  return words.find(({ value }) => previewFeature(valueOf(value) ?? ''))?.value
}
