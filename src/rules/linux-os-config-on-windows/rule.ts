import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'

export const rule = {
  title: 'A Windows node pool has a Linux OS configuration',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2020-11-30',
  sources: [sources.customNodeConfiguration],
  on: 'node-pool',
  check(pool, world) {
    // Of an open statement nobody knows whether it is written; a value with parts or a name is.
    const { linuxOsConfig: config } = pool
    const written = config.is === 'known' || config.is === 'partial' || (config.is === 'unknown' && config.name !== undefined)
    if (!written || !shapesWindowsPool(pool, world)) return
    const option = setting(pool, 'linuxOsConfig')
    return {
      at: config.at,
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} is given a Linux OS configuration`,
      why: say`Its settings, such as sysctls and swap, are those of a Linux kernel. AKS refuses them for Windows nodes.`,
      remedy: say`Leave out ${option} for this pool.`,
      offending: {},
    }
  },
} satisfies Rule<'node-pool'>
