import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import type { NodePool } from '../../model/facts.js'
import { poolSubject, windowsPoolNamed } from '../../model/pool.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, isWritten, shown } from '../../model/value.js'
import type { World } from '../../model/world.js'

/** Nobody says more of one pool; a hostile file might. */
const enough = 100

export const rule = {
  title: 'An upgrade of a Windows node pool can neither add nor take away a node',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2020-06-01',
  sources: [
    { title: 'Upgrade node pools: node surge', url: 'https://learn.microsoft.com/azure/aks/upgrade-aks-cluster', read: '2026-08-21' },
    sources.azureCliNodePool,
  ],
  on: 'node-pool',
  check(pool, world) {
    if (!isZero(pool.maxSurge) || !isText(world.osOf(pool), 'Windows') || mayBeUnavailable(pool, world)) return
    // What an update does not say may have been set by hand.
    const created = pool.action === 'create' || isZero(pool.maxUnavailable)
    const surge = shown(pool.maxSurge)
    return {
      at: decidedAt(pool.maxSurge),
      subject: poolSubject(pool),
      ...(created ? {} : { severity: 'warning' as const }),
      message: say`${windowsPoolNamed(pool)} has a surge of ${surge}, and no node may be unavailable during an upgrade${created ? [] : plainly(' unless that was set elsewhere')}`,
      why: say`An upgrade adds a node before it takes one away, or takes one away first. With neither it could not begin, and the service refuses the settings.`,
      remedy: say`Add ${setting(pool, 'maxUnavailable', '1')}, or allow a surge of at least 1.`,
      offending: { maxSurge: surge },
    }
  },
} satisfies Rule<'node-pool'>

const isZero = (value: NodePool['maxSurge']): boolean => isText(value, '0', '0%')

/** The statement, or another about the pool where this one does not say, allows it or may do so. */
function mayBeUnavailable(pool: NodePool, world: World): boolean {
  if (isWritten(pool.maxUnavailable)) return !isZero(pool.maxUnavailable)
  return (
    pool.action !== 'create' &&
    world
      .statementsOf(pool)
      .slice(0, enough)
      .some(({ maxUnavailable }) => isWritten(maxUnavailable) && !isZero(maxUnavailable))
  )
}
