import type { Workload } from './facts.js'
import { entryOf, type MapNode, type Node, nodeAt } from './node.js'
import type { Edit } from './rule.js'
import { contains } from './text.js'
import type { Value } from './value.js'
import type { Os } from './world.js'

/** Labels that nodes of both systems carry alike: selecting them leaves the OS open. */
const sharedLabels: ReadonlySet<string> = new Set(['kubernetes.io/arch', 'beta.kubernetes.io/arch'])

const otherSteering = [['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'], ['nodeName'], ['runtimeClassName']] as const

/**
 * Whether a pod is certain to say nothing of the nodes that it may run on: no selector, no required affinity, no node or runtime class by name.
 * The scheduler heeds these alone; `os.name` is not among them.
 */
export function isUnsteered({ pod }: Pick<Workload, 'pod'>): boolean {
  return selectsNothing(nodeAt(pod, 'nodeSelector')) && otherSteering.every(path => nodeAt(pod, ...path).is === 'absent')
}

function selectsNothing(selector: Value<Node>): boolean {
  if (selector.is !== 'known') return selector.is === 'absent'
  const { value } = selector
  return value.kind === 'map' && !value.open && value.entries.every(({ key }) => !key.parts && sharedLabels.has(key.text))
}

/** Edits that let the pod select an OS; undefined where the pod spec is not in block style and a person has to place the lines. */
export function selectOs(pod: MapNode, os: Os): readonly Edit[] | undefined {
  const label = `kubernetes.io/os: ${os.toLowerCase()}`
  const selector = entryOf(pod, 'nodeSelector')
  if (!selector) return inserted(pod, `nodeSelector:\n  ${label}`)
  if (selector.value.kind !== 'map') return undefined
  return inserted(selector.value, label)
}

/** Lines before the first entry of a map in block style. A map in braces starts before its first key. */
function inserted(map: MapNode, text: string): readonly Edit[] | undefined {
  const [first] = map.entries
  if (!first || first.key.at.start !== map.at.start || !contains(map.at, first.key.at)) return undefined
  return [{ at: { ...first.key.at, end: first.key.at.start }, text, insertsEntry: true }]
}
