import { sources } from '../../catalogue/sources.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, shown } from '../../model/value.js'

export const rule = {
  title: 'A Windows node pool is to be of the type Virtual Machines',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2024-11-01',
  sources: [sources.virtualMachinePools],
  on: 'node-pool',
  check(pool, world) {
    const value = pool.vmSetType
    if (!isText(value, 'VirtualMachines') || !shapesWindowsPool(pool, world)) return
    return {
      at: decidedAt(value),
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} is to be of the type ${shown(value)}`,
      why: say`Pools of single virtual machines are for Linux nodes: the documentation and the CLI say that Windows is not supported, although the release notes of March 2025 say that such pools can be made.`,
      remedy: say`Leave the type out: a scale set is the default.`,
      offending: { vmSetType: shown(value) },
    }
  },
} satisfies Rule<'node-pool'>
