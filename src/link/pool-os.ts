import type { NodePool } from '../model/facts.js'
import { isWritten, known, mapValue, unknown, type Value } from '../model/value.js'
import type { Os } from '../model/world.js'
import type { ClusterLinks } from './clusters.js'

/**
 * The OS of a pool's nodes. The statement that makes the pool decides: its OS type, else its OS SKU, else Linux, which is the default of every
 * tool. Statements that change a pool say nothing of it; the one that makes it does.
 */
export function poolOs(pool: NodePool, links: ClusterLinks): Value<Os> {
  if (pool.action !== 'create') {
    const created = links.creationOf(pool)
    return created ? poolOs(created, links) : unknown(pool.at)
  }
  const byType = mapValue(pool.osType, asOs)
  if (byType.is === 'known' && byType.value === 'Windows') return byType
  const bySku = mapValue(pool.osSku, sku => (/^windows/i.test(sku) ? ('Windows' as const) : ('Linux' as const)))
  if (bySku.is === 'known' && bySku.value === 'Windows') return bySku
  if (byType.is !== 'absent') return byType
  if (isWritten(pool.snapshotId) || bySku.is === 'unknown' || bySku.is === 'partial') return unknown(pool.at)
  return bySku.is === 'known' ? bySku : known('Linux', pool.at)
}

/** `--os-type` has no enumeration: the service compares without case, and a script with CRLF hands over `Windows\r`. */
const asOs = (text: string): Os | undefined => (/^windows\s*$/i.test(text) ? 'Windows' : /^linux\s*$/i.test(text) ? 'Linux' : undefined)
