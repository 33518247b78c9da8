import { sources } from '../../catalogue/sources.js'
import { isConfidential, vmSizeOf } from '../../catalogue/vm-sizes.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows node pool cannot have confidential VMs',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2022-10-09',
  sources: [sources.confidentialVms],
  on: 'node-pool',
  check(pool, world) {
    const text = valueOf(pool.vmSize)
    const size = text === undefined ? undefined : vmSizeOf(text)
    if (text === undefined || !size || !isConfidential(size) || !shapesWindowsPool(pool, world)) return
    return {
      at: decidedAt(pool.vmSize),
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} has the VM size ${text}, which is one of confidential VMs`,
      why: say`AKS runs confidential VMs with Linux only, and refuses the pool.`,
      remedy: say`Take a size of another family, such as ${'Standard_D4ads_v5'}. The size of a pool cannot be changed later on.`,
      offending: { vmSize: text },
    }
  },
} satisfies Rule<'node-pool'>
