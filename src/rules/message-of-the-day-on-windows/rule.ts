import { sources } from '../../catalogue/sources.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows node pool is given a message of the day',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2023-01-01',
  sources: [sources.azureCliNodePool, sources.azPowerShell],
  on: 'node-pool',
  check(pool, world) {
    const value = pool.messageOfTheDay
    if (!valueOf(value) || !shapesWindowsPool(pool, world)) return
    return {
      at: decidedAt(value),
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} has a message of the day`,
      why: say`The message is shown by the shells of Linux nodes; AKS refuses it for Windows nodes.`,
      remedy: say`Leave it out for this pool.`,
      offending: {},
    }
  },
} satisfies Rule<'node-pool'>
