import { sources } from '../../catalogue/sources.js'
import { isArm, vmSizeOf } from '../../catalogue/vm-sizes.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows node pool cannot have a VM size with Arm processors',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2022-05-22',
  sources: [sources.arm64],
  on: 'node-pool',
  check(pool, world) {
    const text = valueOf(pool.vmSize)
    const size = text === undefined ? undefined : vmSizeOf(text)
    if (text === undefined || !size || !isArm(size) || !shapesWindowsPool(pool, world)) return
    return {
      at: decidedAt(pool.vmSize),
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} has the VM size ${text}, which has Arm processors`,
      why: say`AKS has Windows node images for x64 only, and refuses the pool.`,
      remedy: say`Take a size without the ${'p'} after the number of cores, such as ${'Standard_D4ds_v5'}. The size of a pool cannot be changed later on.`,
      offending: { vmSize: text },
    }
  },
} satisfies Rule<'node-pool'>
