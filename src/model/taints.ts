import type { NodePool } from './facts.js'
import { type Node, textAt } from './node.js'
import { isText, known, type Value, valueOf } from './value.js'
import type { World } from './world.js'

/** Whether something is so: `unknown` where a part that bears on it cannot be seen. */
export type Answer = 'yes' | 'no' | 'unknown'

/**
 * Whether taints keep pods off every one of some pools.
 * @param tolerations what the pods tolerate; AKS puts no taint on Windows pools of its own accord, and one on Spot pools
 */
export function keptOff(tolerations: Value<Node>, pools: readonly NodePool[], world: World): Answer {
  const updates: Updates = new Map()
  const answers = pools.map(pool => keptOffPool(tolerations, pool, taintsOf(pool, world, updates)))
  if (answers.includes('no')) return 'no'
  return answers.includes('unknown') ? 'unknown' : 'yes'
}

/** What the statements about a pool make of its taints, by those statements: many pools may share them. */
type Updates = Map<readonly NodePool[], Value<readonly string[]> | undefined>

/** The taints that the statements about a pool end up with: an update replaces them all. */
function taintsOf(pool: NodePool, world: World, updates: Updates = new Map()): Value<readonly string[]> {
  const statements = world.statementsOf(pool)
  if (!updates.has(statements)) updates.set(statements, statements.findLast(({ action, taints }) => action === 'update' && taints.is !== 'absent')?.taints)
  return updates.get(statements) ?? pool.taints
}

/** AKS puts it on every Spot pool. https://learn.microsoft.com/azure/aks/spot-node-pool */
const spotTaint = 'kubernetes.azure.com/scalesetpriority=spot:NoSchedule'

/** The taints of a pool as far as they are certain, that of AKS for Spot pools included. */
export const certainTaints = (pool: NodePool, world: World): readonly string[] => [
  ...(valueOf(taintsOf(pool, world)) ?? []),
  ...(isText(pool.priority, 'Spot') ? [spotTaint] : []),
]

function keptOffPool(tolerations: Value<Node>, pool: NodePool, taints: Value<readonly string[]>): Answer {
  const answers = [byTaints(tolerations, taints), bySpot(tolerations, pool.priority)]
  return answers.find(answer => answer === 'yes') ?? answers.find(answer => answer === 'unknown') ?? 'no'
}

function bySpot(tolerations: Value<Node>, priority: Value<string>): Answer {
  if (priority.is === 'absent' || (priority.is === 'known' && !isText(priority, 'Spot'))) return 'no'
  const kept = byTaints(tolerations, known([spotTaint], priority.at))
  return kept === 'yes' && priority.is !== 'known' ? 'unknown' : kept
}

function byTaints(tolerations: Value<Node>, taints: Value<readonly string[]>): Answer {
  if (taints.is !== 'known') return taints.is === 'absent' ? 'no' : 'unknown'
  const tolerated = taints.value.map(readTaint).flatMap(taint => (taint ? [tolerates(tolerations, taint)] : []))
  if (tolerated.includes('no')) return 'yes'
  return tolerated.includes('unknown') ? 'unknown' : 'no'
}

interface Taint {
  readonly key: string
  readonly value: string
  readonly effect: string
}

/** `key=value:Effect`; undefined for an effect that lets pods in all the same. */
function readTaint(text: string): Taint | undefined {
  const colon = text.lastIndexOf(':')
  const effect = text.slice(colon + 1)
  if (effect !== 'NoSchedule' && effect !== 'NoExecute') return undefined
  const [key = '', value = ''] = text.slice(0, colon).split('=')
  return { key, value, effect }
}

function tolerates(tolerations: Value<Node>, taint: Taint): Answer {
  if (tolerations.is !== 'known') return tolerations.is === 'absent' ? 'no' : 'unknown'
  if (tolerations.value.kind !== 'list') return 'unknown'
  const answers = tolerations.value.items.map(item => matches(item, taint))
  if (answers.includes('yes')) return 'yes'
  return tolerations.value.open || answers.includes('unknown') ? 'unknown' : 'no'
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/ */
function matches(toleration: Node, taint: Taint): Answer {
  const [key, operator, value, effect] = ['key', 'operator', 'value', 'effect'].map(field => textAt(toleration, field)) as [Text, Text, Text, Text]
  if ([key, operator, value, effect].some(field => field.is === 'unknown' || field.is === 'partial')) return 'unknown'
  const anyKey = (valueOf(key) ?? '') === ''
  const exists = isText(operator, 'Exists')
  const sameKey = anyKey ? exists : valueOf(key) === taint.key
  const sameEffect = (valueOf(effect) ?? '') === '' || valueOf(effect) === taint.effect
  return sameKey && sameEffect && (exists || (valueOf(value) ?? '') === taint.value) ? 'yes' : 'no'
}

type Text = Value<string>
