import type { Workload } from './facts.js'
import { type Entry, entryOf, type Node, nodeAt, type Path } from './node.js'
import { type Container, containersOf } from './pod.js'

/** A field that is set in the security context of a pod or of one of its containers. */
export interface Setting {
  /** `runAsUser`. */
  readonly field: string
  readonly entry: Entry
  /** Undefined for the pod's own security context. */
  readonly container?: Container
}

/** The fields of these names that are set, for the pod and for each container. `null` takes a default away and is not a setting. */
export function securitySettings(workload: Workload, fields: readonly string[]): readonly Setting[] {
  return [
    ...settings(workload.pod, ['securityContext'], fields),
    ...containersOf(workload).flatMap(container => settings(container.node, ['securityContext'], fields).map(setting => ({ ...setting, container }))),
  ]
}

function settings(node: Node, path: Path, fields: readonly string[]): Setting[] {
  const context = nodeAt(node, ...path)
  if (context.is !== 'known') return []
  return fields.flatMap(field => {
    const entry = entryOf(context.value, field)
    return entry && nodeAt(context.value, field).is !== 'absent' ? [{ field, entry }] : []
  })
}

/** `spec.os.name` is `windows`: the API server then refuses fields that Windows does not have. */
export function declaresWindows(workload: Workload): boolean {
  const name = nodeAt(workload.pod, 'os', 'name')
  return name.is === 'known' && name.value.kind === 'scalar' && name.value.text === 'windows'
}

/** The text of a scalar entry, for a message. */
export const entryText = ({ value }: Entry): string => (value.kind === 'scalar' ? value.text : '')
