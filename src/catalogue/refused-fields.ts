import type { Workload } from '../model/facts.js'
import { type Entry, entryOf, entrySpan, type Node, nodeAt } from '../model/node.js'
import { type Container, containersOf } from '../model/pod.js'
import type { Edit } from '../model/rule.js'
import { contains } from '../model/text.js'
import { type ForbiddenField, forbiddenOnWindows, refusedValue } from './pod-fields.js'

/** A field that Windows does not have, as a pod spec or a container sets it. */
export interface RefusedField {
  readonly name: string
  readonly entry: Entry
}

/** The fields of one holder: the pod spec, where there is no container, or a container. */
export interface RefusedFields {
  readonly container?: Container
  readonly node: Node
  readonly fields: readonly [RefusedField, ...RefusedField[]]
}

/** Fields of some names, where Windows refuses them. */
export interface Refusal {
  readonly names: readonly string[]
  readonly ofPod: readonly ForbiddenField[]
  readonly ofContainer: readonly ForbiddenField[]
}

/** The fields of these names that Windows does not have. */
export function refusalOf(...names: readonly string[]): Refusal {
  const at = (level: ForbiddenField['level']): readonly ForbiddenField[] =>
    forbiddenOnWindows.filter(field => field.level === level && names.includes(field.path.at(-1)!))
  return { names, ofPod: at('pod'), ofContainer: at('container') }
}

/**
 * The fields that a pod and its containers set although Windows refuses them, by holder.
 * @param refused the API server checks the pod as one of Windows: then every value counts, otherwise only those that ask for something
 */
export function refusedFields(workload: Workload, { ofPod, ofContainer }: Refusal, refused: boolean): readonly RefusedFields[] {
  const containers = ofContainer.length > 0 ? containersOf(workload).map(container => ({ node: container.node, container, wanted: ofContainer })) : []
  return [{ node: workload.pod, wanted: ofPod }, ...containers].flatMap(({ wanted, ...holder }): RefusedFields[] => {
    const [first, ...rest] = wanted.flatMap(field => setField(field, holder.node, refused))
    return first ? [{ ...holder, fields: [first, ...rest] }] : []
  })
}

function setField(field: ForbiddenField, node: Node, refused: boolean): RefusedField[] {
  const name = field.path.at(-1)!
  const parent = nodeAt(node, ...field.path.slice(0, -1))
  const entry = parent.is === 'known' ? entryOf(parent.value, name) : undefined
  const value = entry && refusedValue(field, node)
  return entry && value?.is === 'known' && (refused || asksForSomething(name, value.value)) ? [{ name, entry }] : []
}

/** What Kubernetes does anyway where nothing is said: a container loses nothing when Windows ignores it. */
const defaults: ReadonlyMap<string, boolean> = new Map([
  ['readOnlyRootFilesystem', false],
  ['allowPrivilegeEscalation', true],
  ['shareProcessNamespace', false],
  ['hostUsers', true],
])

function asksForSomething(name: string, node: Node): boolean {
  if (node.kind === 'map') return node.open || node.entries.length > 0
  if (node.kind === 'list') return node.open || node.items.length > 0
  return !defaults.has(name) || (node.kind === 'scalar' && !node.parts && typeof node.value === 'boolean' && node.value !== defaults.get(name))
}

/** Edits that take the fields away; none where one of them stands elsewhere (anchors, merge keys), since others may use it. */
export function withoutFields({ node, fields }: RefusedFields): readonly Edit[] | undefined {
  const places = fields.map(({ entry }) => entrySpan(entry))
  return places.every(at => contains(node.at, at)) ? places.map(at => ({ at, text: '', removesEntry: true })) : undefined
}
