import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import { poolSubject } from '../../model/pool.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, isWritten, shown, valueOf } from '../../model/value.js'

export const rule = {
  title: 'The type of the GPU driver is chosen for a Linux node pool',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2024-11-01',
  sources: [sources.windowsGpu],
  on: 'node-pool',
  check(pool, world) {
    const type = valueOf(pool.gpuDriverType)
    if (type === undefined || pool.action !== 'create' || !isText(world.osOf(pool), 'Linux')) return
    const name = shown(pool.name)
    const meansWindows = isWritten(pool.osType) ? [] : say` If it is to run Windows, say so: ${setting(pool, 'osType', 'Windows')}.`
    return {
      at: decidedAt(pool.gpuDriverType),
      subject: poolSubject(pool),
      message: say`${name === '' ? plainly('this Linux pool') : say`the Linux pool ${name}`} asks for the GPU driver ${type}`,
      why: plainly(
        'The type of the driver is a choice for Windows nodes only; for Linux nodes AKS takes the one that fits the size, and refuses another word.',
      ),
      remedy: say`Leave out ${setting(pool, 'gpuDriverType')}.${meansWindows}`,
      offending: { driverType: type },
    }
  },
} satisfies Rule<'node-pool'>
