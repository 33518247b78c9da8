import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

export const rule = {
  title: 'The cluster autoscaler was not for Windows node pools',
  severity: 'warning',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  until: '2019-11-01',
  sources: [sources.clusterAutoscaler, sources.aksReleases],
  on: 'node-pool',
  check(pool, world) {
    if (valueOf(pool.clusterAutoscaler) !== true || !shapesWindowsPool(pool, world)) return
    return {
      at: pool.clusterAutoscaler.at,
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} is to be scaled by the cluster autoscaler`,
      why: say`The cluster autoscaler is a preview that does not support Windows nodes.`,
      remedy: say`Leave out ${setting(pool, 'clusterAutoscaler')} for this pool and scale it by hand.`,
      offending: {},
    }
  },
} satisfies Rule<'node-pool'>
