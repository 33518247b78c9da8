import { sources } from '../../catalogue/sources.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, shown } from '../../model/value.js'

export const rule = {
  title: 'A gateway node pool cannot run Windows',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2024-10-06',
  sources: [sources.staticEgressGateway],
  on: 'node-pool',
  check(pool, world) {
    if (!isText(pool.mode, 'Gateway') || !shapesWindowsPool(pool, world)) return
    return {
      at: decidedAt(pool.mode),
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} is to be a gateway (mode ${shown(pool.mode)})`,
      why: say`The nodes of a static egress gateway route the traffic of other pods with Linux tools; AKS refuses Windows nodes for it.`,
      remedy: say`Make the gateway pool a Linux pool, and keep Windows in a pool of mode ${'User'}.`,
      offending: { mode: shown(pool.mode) },
    }
  },
} satisfies Rule<'node-pool'>
