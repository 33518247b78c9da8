import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import type { NodePool } from '../../model/facts.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { type Prose, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { type Value, valueOf } from '../../model/value.js'

export const rule = {
  title: 'Trusted launch is not available for Windows node pools',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2024-03-17',
  sources: [sources.trustedLaunch],
  on: 'node-pool',
  check(pool, world) {
    const on = parts(pool).filter(({ value }) => valueOf(value) === true)
    const first = on[0]
    if (!first || !shapesWindowsPool(pool, world)) return
    const named = on.length > 1 ? say`${on[0]!.says} and ${on[1]!.says}` : first.says
    return {
      at: first.value.at,
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} asks for trusted launch (${named})`,
      why: say`AKS offers secure boot and the virtual TPM on Linux nodes only, and refuses a Windows pool that asks for them.`,
      remedy: say`Leave out ${named} for this pool; Linux pools of the cluster may keep them.`,
      offending: {},
    }
  },
} satisfies Rule<'node-pool'>

const parts = (pool: NodePool): readonly { value: Value<boolean>; says: Prose }[] => [
  { value: pool.vtpm, says: setting(pool, 'vtpm') },
  { value: pool.secureBoot, says: setting(pool, 'secureBoot') },
]
