import type { NodePool } from '../model/facts.js'
import { valueOf } from '../model/value.js'
import type { World } from '../model/world.js'
import { defaultOsSku } from './os-skus.js'
import { type WindowsOsSku, windowsOsSku } from './windows-builds.js'

/** The OS SKU that the nodes of a Windows pool have, by the statement that makes it; undefined where an update, or a value that nobody can see, decides. */
export function windowsSkuOf(pool: NodePool, world: World): WindowsOsSku | undefined {
  const changed = world.statementsOf(pool).some(statement => statement.action !== 'create' && statement.osSku.is !== 'absent')
  if (changed || (pool.osSku.is !== 'known' && pool.osSku.is !== 'absent') || pool.snapshotId.is !== 'absent') return undefined
  const named = valueOf(pool.osSku)
  if (named !== undefined) return windowsOsSku(named)
  const own = pool.kubernetesVersion
  const version = own.is === 'absent' ? world.clustersOf(pool).find(link => link.certain)?.fact.kubernetesVersion : own
  return defaultOsSku(version && valueOf(version), world.day)
}
