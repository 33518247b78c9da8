import type { Cluster } from './facts.js'
import { type Prose, plainly, say } from './prose.js'
import type { Evidence } from './rule.js'
import { contains } from './text.js'
import { isWritten, type Unknown, type Value, valueOf } from './value.js'
import type { World } from './world.js'

/** Why a cluster is one with Windows nodes. */
export interface WindowsSign {
  /** Goes on from `the cluster ... , and`. */
  readonly says: Prose
  /** Known to be of this cluster; otherwise only likely. */
  readonly certain: boolean
  readonly because?: Evidence
}

/** What identifies a statement about a cluster across commits. */
export const clusterSubject = (cluster: Cluster): string[] => [cluster.via, valueOf(cluster.name) ?? '']

/** `the cluster shop`, or `this cluster` where nobody can know its name. */
export function clusterNamed(cluster: Cluster): Prose {
  const name = valueOf(cluster.name)
  return name === undefined ? plainly('this cluster') : say`the cluster ${name}`
}

/** A Windows pool of the cluster, or settings for Windows nodes in the statement itself; undefined where nothing speaks of Windows. */
export function windowsSign(cluster: Cluster, world: World): WindowsSign | undefined {
  return profileSign(cluster) ?? poolSign(cluster, world)
}

/** Settings that are for Windows nodes alone. An unknown one in an arm that may not run may just as well be empty. */
function profileSign(cluster: Cluster): WindowsSign | undefined {
  const credentials = [cluster.windowsAdminUsername, cluster.windowsAdminPassword].find(value => isGiven(value, cluster))
  if (credentials?.is === 'known' || (credentials && !cluster.conditional))
    return { says: plainly('the same statement sets Windows credentials'), certain: true }
  if (valueOf(cluster.gmsaEnabled)) return { says: plainly('the same statement enables gMSA for Windows nodes'), certain: true }
  return valueOf(cluster.hybridBenefit) ? { says: plainly('the same statement sets the licence of Windows nodes'), certain: true } : undefined
}

/** Certain to be written, be it known or not. What an open statement may hold unseen has one place for all of its fields: that of the part that is open. */
export function isGiven(value: Value<string>, cluster: Cluster): boolean {
  if (value.is !== 'unknown') return isWritten(value)
  if (contains(value.at, cluster.name.at)) return false
  const { start, end } = value.at
  const others = Object.values(cluster).filter(other => isUnknown(other) && other.at.start === start && other.at.end === end)
  return others.length < 3
}

const isUnknown = (field: unknown): field is Unknown => typeof field === 'object' && field !== null && 'is' in field && field.is === 'unknown'

function poolSign(cluster: Cluster, world: World): WindowsSign | undefined {
  const link = world.windowsPoolOf(cluster)
  if (!link) return undefined
  const { fact: pool, certain } = link
  const name = valueOf(pool.name)
  const named = name === undefined ? plainly('a Windows pool') : say`the Windows pool ${name}`
  return {
    says: certain ? say`${named} is on it` : say`${named} is added to a cluster that is probably this one`,
    certain: certain && !cluster.conditional,
    because: { at: pool.at, says: say`${named} is added here` },
  }
}

/** Where a cluster takes a value that was decided elsewhere: a variable with a default, a file of values. */
export const takenHere = (value: Value<unknown>, cluster: Cluster): readonly Evidence[] =>
  value.is === 'known' && value.from.length > 0 ? [{ at: value.at, says: say`${clusterNamed(cluster)} takes it here` }] : []
