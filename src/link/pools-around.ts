import type { Fact, NodePool } from '../model/facts.js'
import { valueOf } from '../model/value.js'
import type { Os } from '../model/world.js'
import type { Surroundings } from './pod-os.js'

type OsOfPool = (pool: NodePool) => Os | undefined

/** What a document shows is linked inside it, and the rest of the repository with itself. */
export const areTogether = (a: Fact, b: Fact): boolean => scopeOf(a) === scopeOf(b)

const scopeOf = (fact: Fact): string => (fact.example ? `example ${fact.at.source}` : 'repository')

/** What the pools of a repository tell of pods: by the label that names a pool, and by taints. */
export function poolsAround(pools: readonly NodePool[], osOf: OsOfPool): Pick<Surroundings, 'pool' | 'isWindowsTaint'> {
  const byName = new Map<string, { pool: NodePool; os: Os | undefined }>()
  const windows = new Set<string>()
  const others = new Set<string>()
  for (const pool of pools) {
    const scope = scopeOf(pool)
    const os = osOf(pool)
    for (const taint of valueOf(pool.taints) ?? []) {
      const pair = taint.split(':')[0]!
      // A toleration without a value is for every value of its key.
      for (const known of [pair, pair.split('=')[0]]) (os === 'Windows' ? windows : others).add(`${scope}\0${known}`)
    }
    const name = valueOf(pool.name)
    if (pool.action !== 'create' || name === undefined) continue
    const other = byName.get(`${scope}\0${name}`)
    // Two pools of one name on clusters of different kinds: the label decides nothing.
    byName.set(`${scope}\0${name}`, other && other.os !== os ? { pool, os: undefined } : { pool, os })
  }
  return {
    pool: (name, near) => byName.get(`${scopeOf(near)}\0${name}`),
    isWindowsTaint: (key, value, near) => {
      const taint = `${scopeOf(near)}\0${value === undefined ? key : `${key}=${value}`}`
      return windows.has(taint) && !others.has(taint)
    },
  }
}
