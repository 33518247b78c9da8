import type { Fact } from './facts.js'
import type { Node } from './node.js'
import { windowsPoolNamed } from './pool.js'
import { type Prose, plainly, say } from './prose.js'
import type { Evidence, Problem } from './rule.js'
import { keptOff } from './taints.js'
import type { Value } from './value.js'
import type { World } from './world.js'

/** How much it weighs that pods may meet a Windows node, and why they may. */
export type Weight = Pick<Problem, 'severity' | 'probable'> & { readonly because: readonly Evidence[] }

/**
 * Whether pods that select nothing may meet a Windows node. Undefined where they cannot: the repository's clusters have none, or taints keep the pods off
 * all of them. A warning where the repository does not say; probable where the cluster or its taints are not certain.
 */
export function mayMeetWindows(fact: Fact, world: World, tolerations: Value<Node>): Weight | undefined {
  const sight = world.windowsFor(fact)
  if (sight.is === 'no') return undefined
  if (sight.is === 'unknown') return { severity: 'warning', because: [] }
  const kept = keptOff(tolerations, sight.pools, world)
  if (kept === 'yes') return undefined
  const pool = sight.pools.find(other => keptOff(tolerations, [other], world) === kept) ?? sight.pools[0]!
  const taints = kept === 'no' ? plainly(', and no taint keeps these pods off') : []
  return {
    ...((kept === 'unknown' || !sight.certain) && { probable: true }),
    because: [{ at: pool.at, says: say`${windowsPoolNamed(pool)} is made here${taints}` }],
  }
}

/** Said behind `Windows nodes` where the repository does not show what its cluster has. */
export const ifAny = ({ severity }: Pick<Weight, 'severity'>): Prose => plainly(severity === 'warning' ? ', if its cluster has any' : '')
