import { previewFeature } from '../../catalogue/preview-features.js'
import { sources } from '../../catalogue/sources.js'
import type { Command } from '../../model/facts.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, type Value, valueOf } from '../../model/value.js'

const cmdlets: ReadonlySet<string> = new Set([
  'register-azproviderfeature',
  'get-azproviderfeature',
  'register-azurermproviderfeature',
  'get-azurermproviderfeature',
])

export const rule = {
  title: 'A preview flag for Windows node pools that is of no use any more',
  severity: 'notice',
  confidence: 'high',
  scope: 'windows',
  since: '2020-04-27',
  sources: [sources.aksReleases, sources.windowsFaq],
  on: 'command',
  check(command, world) {
    const name = flagOf(command)
    const flag = name && valueOf(name)
    const found = flag === undefined ? undefined : previewFeature(flag)
    if (!name || flag === undefined || !found || world.day < found.over) return
    return {
      at: decidedAt(name),
      subject: [command.az ? `az ${command.az.path}` : command.tool, found.flag],
      message: found.ended
        ? say`the preview flag ${flag} is of no use since ${found.over}: ${plainly(found.feature)} takes no new users`
        : say`the preview flag ${flag} is not needed since ${found.over}`,
      why: found.ended
        ? say`The preview ended without becoming generally available.`
        : say`It was for ${plainly(found.feature)}, and what it turned on is there for every subscription. To wait until it is registered costs minutes, and sometimes never ends.`,
      remedy: say`Remove the command, with the one that waits for it (${'az feature show'}) and the ${'az provider register'} behind it, unless another flag needs them.`,
      offending: { flag },
    }
  },
} satisfies Rule<'command'>

/** The flag that a command registers or asks for. */
function flagOf({ az, tool, words }: Command): Value<string> | undefined {
  if (az?.path === 'feature register' || az?.path === 'feature show') return az.options.find(({ name }) => name === '--name')?.values.at(-1)
  return cmdlets.has(tool) ? words.find(({ value }) => previewFeature(valueOf(value) ?? ''))?.value : undefined
}
