import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

export const rule = {
  title: 'Artifact streaming is not available for Windows node pools',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2023-11-28',
  sources: [sources.artifactStreaming, sources.azureCliNodePool],
  on: 'node-pool',
  check(pool, world) {
    if (valueOf(pool.artifactStreaming) !== true || !shapesWindowsPool(pool, world)) return
    const option = setting(pool, 'artifactStreaming')
    return {
      at: pool.artifactStreaming.at,
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} asks for artifact streaming`,
      why: say`Only Linux images can be streamed, and AKS takes ${option} for Linux pools only.`,
      remedy: say`Leave out ${option} for this pool.`,
      offending: {},
    }
  },
} satisfies Rule<'node-pool'>
