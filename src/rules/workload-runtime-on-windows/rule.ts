import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows node pool cannot have a workload runtime of its own',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2021-10-08',
  sources: [sources.azureCliNodePool, sources.windowsBestPractices],
  on: 'node-pool',
  check(pool, world) {
    const runtime = valueOf(pool.workloadRuntime)
    if (runtime === undefined || isText(pool.workloadRuntime, 'OCIContainer') || !shapesWindowsPool(pool, world)) return
    return {
      at: decidedAt(pool.workloadRuntime),
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} asks for the workload runtime ${runtime}`,
      why: say`Kata and WebAssembly runtimes exist on Linux nodes only; containers on Windows nodes run with process isolation.`,
      remedy: say`Leave out ${setting(pool, 'workloadRuntime')} for this pool, and run what needs ${runtime} on a Linux pool.`,
      offending: { workloadRuntime: runtime },
    }
  },
} satisfies Rule<'node-pool'>
