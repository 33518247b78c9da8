import type { NodePool } from './facts.js'
import { type Prose, plainly, say } from './prose.js'
import { isText, shown, valueOf } from './value.js'
import type { World } from './world.js'

/** What identifies a pool across commits. */
export const poolSubject = (pool: NodePool): string[] => [pool.via, valueOf(pool.cluster.name) ?? '', shown(pool.name)]

/** `the Windows pool npwin`, or `this Windows pool` where nobody can know its name. */
export function windowsPoolNamed(pool: NodePool): Prose {
  const name = shown(pool.name)
  return name === '' || name === '…' ? plainly('this Windows pool') : say`the Windows pool ${name}`
}

/** Whether a statement makes or changes a pool whose nodes are certain to run Windows. */
export const shapesWindowsPool = (pool: NodePool, world: World): boolean =>
  (pool.action === 'create' || pool.action === 'update') && isText(world.osOf(pool), 'Windows')
