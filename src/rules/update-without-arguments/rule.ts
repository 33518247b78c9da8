import { sources } from '../../catalogue/sources.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { shown, valueOf } from '../../model/value.js'

/** What names the cluster or the pool, and what every command takes. Anything else is something to change, or an answer (`--yes`). */
const idle: ReadonlySet<string> = new Set([
  '--name',
  '--resource-group',
  '--cluster-name',
  '--nodepool-name',
  '--subscription',
  '--output',
  '--query',
  '--only-show-errors',
  '--verbose',
  '--debug',
])

export const rule = {
  title: 'An update that changes nothing and waits for an answer',
  severity: 'warning',
  confidence: 'high',
  scope: 'any',
  since: '2022-03-01',
  sources: [sources.azureCli, sources.hybridBenefit],
  on: 'command',
  commands: ['az aks update', 'az aks nodepool update'],
  check({ az, at, example, piped, breaks }) {
    // A command that a line break cuts short has its own rule, and its arguments stand below.
    if (!az || az.rejected || az.open || az.help || piped || breaks || az.options.some(({ name }) => !idle.has(name))) return
    const command = `az ${az.path}`
    const name = az.options.find(option => option.name === (az.path === 'aks update' ? '--name' : '--nodepool-name'))?.values[0]
    // `$CLUSTER--enable-ahub`: the argument is there, glued to the name.
    if (name && /\S--[a-z]/.test(shown(name))) return
    return {
      at,
      subject: [command, (name && valueOf(name)) ?? ''],
      ...(example && { severity: 'notice' as const }),
      message: say`${command} names nothing to change`,
      why: say`The command then asks whether to reconcile with the settings as they are. In a pipeline nobody answers, and it fails; whatever it was to turn on stays off.`,
      remedy: say`Add the argument that was meant, for instance ${'--enable-ahub'}. Where the cluster is to be reconciled on purpose, pipe the answer: ${`yes | ${command}`}.`,
      offending: { command },
    }
  },
} satisfies Rule<'command'>
