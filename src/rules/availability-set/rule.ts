import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import type { NodePool } from '../../model/facts.js'
import { poolSubject } from '../../model/pool.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Day, Rule } from '../../model/rule.js'
import { decidedAt, isText, shown } from '../../model/value.js'
import { windowsSign } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

const retired: Day = '2025-09-30'

export const rule = {
  title: 'Availability sets are retired, and never took Windows node pools',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2019-05-06',
  deadlines: [{ day: '2025-09-30', what: 'Availability sets of VMs as node pools retire' }],
  sources: [sources.availabilitySets, sources.createNodePools],
  on: 'node-pool',
  check(pool, world) {
    if (!isText(pool.vmSetType, 'AvailabilitySet')) return
    const over = world.day >= retired
    if (!over && !windowsBeside(pool, world)) return
    const name = shown(pool.name)
    const named = pool.first || name === '' ? plainly('the pool') : say`the pool ${name}`
    return {
      at: decidedAt(pool.vmSetType),
      subject: poolSubject(pool),
      message: over
        ? say`${named} is to be an availability set, which AKS does not support since ${plainly(retired)}`
        : say`${named} is to be an availability set, and the cluster is to have Windows nodes`,
      why: over
        ? say`No new ones can be made, and old ones get no support.`
        : say`A cluster with an availability set has one pool only; Windows nodes need a second one.`,
      remedy: remedyFor(pool),
      offending: {},
    }
  },
} satisfies Rule<'node-pool'>

const windowsBeside = (pool: NodePool, world: World): boolean =>
  isText(world.osOf(pool), 'Windows') || world.clustersOf(pool).some(({ fact }) => windowsSign(fact, world)?.certain === true)

/** Az PowerShell asks for an availability set where nothing else is said, and stops itself where the pool is to run Windows. */
const remedyFor = (pool: NodePool): Prose =>
  pool.via === 'New-AzAksNodePool'
    ? say`Write ${setting(pool, 'vmSetType', 'VirtualMachineScaleSets')}: without it ${pool.via} asks for an availability set.`
    : say`Leave out ${setting(pool, 'vmSetType')}: the default is ${'VirtualMachineScaleSets'}.`
