import type { Workload } from './facts.js'
import { itemsAt, textAt } from './node.js'
import { weakMemo } from './once.js'
import { type Container, containersOf } from './pod.js'
import type { Value } from './value.js'

/** A command that the kubelet has a container run: its own, that of a probe, that of a hook. */
export interface PodCommand {
  readonly container: Container
  /** `command`, `livenessProbe`, `preStop`, ... */
  readonly of: string
  readonly words: readonly [Value<string>, ...Value<string>[]]
}

const places = [
  ['command'],
  ['livenessProbe', 'exec', 'command'],
  ['readinessProbe', 'exec', 'command'],
  ['startupProbe', 'exec', 'command'],
  ['lifecycle', 'postStart', 'exec', 'command'],
  ['lifecycle', 'preStop', 'exec', 'command'],
] as const

/** The commands of a workload's containers. `args` alone are words for the entry point of the image, which nobody can see. */
export const commandsOf: (workload: Workload) => readonly PodCommand[] = weakMemo(readCommands, ({ pod }) => pod)

function readCommands(workload: Workload): readonly PodCommand[] {
  return containersOf(workload).flatMap(container =>
    places.flatMap((path): PodCommand[] => {
      const words = itemsAt(container.node, ...path).map(word => textAt(word))
      const args = path[0] === 'command' ? itemsAt(container.node, 'args').map(word => textAt(word)) : []
      const [first, ...rest] = [...words, ...args]
      return words.length > 0 && first
        ? [{ container, of: path.findLast(step => step !== 'command' && step !== 'exec') ?? 'command', words: [first, ...rest] }]
        : []
    }),
  )
}
