import { sources } from '../../catalogue/sources.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, shown, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows node pool asks for a part of a GPU',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2021-10-08',
  sources: [sources.windowsVersusLinux, sources.azPowerShell],
  on: 'node-pool',
  check(pool, world) {
    const value = pool.gpuInstanceProfile
    if (valueOf(value) === undefined || !shapesWindowsPool(pool, world)) return
    return {
      at: decidedAt(value),
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} asks for the GPU instance profile ${shown(value)}`,
      why: say`Multi-instance GPUs are divided by the driver of Linux; Windows nodes have whole GPUs only.`,
      remedy: say`Leave it out, or make a Linux pool for it.`,
      offending: { gpuInstanceProfile: shown(value) },
    }
  },
} satisfies Rule<'node-pool'>
