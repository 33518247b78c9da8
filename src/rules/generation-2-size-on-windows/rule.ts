import { takesOsSku } from '../../catalogue/azurerm.js'
import { windowsSkuOf } from '../../catalogue/pool-skus.js'
import { sources } from '../../catalogue/sources.js'
import { addToCommand, canWrite, dialectOf, setting } from '../../catalogue/spellings.js'
import { needsGeneration2, vmSizeOf } from '../../catalogue/vm-sizes.js'
import type { NodePool } from '../../model/facts.js'
import { poolSubject, windowsPoolNamed } from '../../model/pool.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { decidedAt, isText, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A VM size boots generation 2 only, and the image of the Windows node pool is of generation 1',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2022-09-18',
  sources: [sources.generation2, sources.generation1Image, sources.generation2InTerraform],
  on: 'node-pool',
  check(pool, world) {
    const size = valueOf(pool.vmSize)
    const parts = size === undefined ? undefined : vmSizeOf(size)
    if (size === undefined || !parts || !needsGeneration2(parts) || !isText(world.osOf(pool), 'Windows') || !hasGeneration1(pool, world)) return
    return {
      at: decidedAt(pool.vmSize),
      subject: poolSubject(pool),
      message: say`${windowsPoolNamed(pool)} has the VM size ${size}, which boots images of generation 2 only`,
      why: say`AKS has the image of Windows Server 2022 in generation 1 unless a header asks for the other. The machines refuse it (${"cannot boot Hypervisor Generation '1'"}), and no pool is made.`,
      remedy: remedyFor(pool),
      offending: { vmSize: size },
      ...askForGeneration2(pool),
    }
  },
} satisfies Rule<'node-pool'>

const header = 'UseWindowsGen2VM'

/** Windows Server 2022 without the header. Windows Server 2025 is of generation 2, and what nobody can see may be either. */
function hasGeneration1(pool: NodePool, world: World): boolean {
  const { customHeaders: headers } = pool
  const asked = headers.is === 'absent' ? false : headers.is !== 'known' || headers.value.includes(header)
  return !asked && windowsSkuOf(pool, world) === 'Windows2022'
}

const setTo = (pool: NodePool): string => (dialectOf(pool) === 'azPowerShell' ? `@{${header} = 'true'}` : `${header}=true`)

function remedyFor(pool: NodePool): Prose {
  const older = say`a size of version 5, such as ${'Standard_D4s_v5'}`
  if (canWrite(pool, 'customHeaders')) return say`Add ${setting(pool, 'customHeaders', setTo(pool))}, or take ${older}.`
  const newer = takesOsSku(pool.via, 'Windows2025') ? plainly(', or Windows Server 2025') : []
  return say`The header cannot be sent from here: take ${older}${newer}.`
}

function askForGeneration2(pool: NodePool): Pick<Problem, 'fix' | 'fixOnlyIfNew'> {
  const edit = pool.customHeaders.is === 'absent' ? addToCommand(pool, pool.vmSize, 'customHeaders', setTo(pool)) : undefined
  return edit ? { fix: [edit], fixOnlyIfNew: true } : {}
}
