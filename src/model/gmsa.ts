import type { Workload } from './facts.js'
import { nodeAt, textAt } from './node.js'
import { type Container, containersOf } from './pod.js'
import type { Span } from './text.js'
import type { Value } from './value.js'

/** A place where a pod asks for a credential spec. */
export interface GmsaUse {
  readonly at: Span
  /** The name of the credential spec; unknown for an inline one. */
  readonly name: Value<string>
  readonly container?: Container
}

/** Where a pod or one of its containers asks to run as a group managed service account. */
export function gmsaUses(workload: Workload): readonly GmsaUse[] {
  const holders = [{ node: workload.pod, container: undefined }, ...containersOf(workload).map(container => ({ node: container.node, container }))]
  return holders.flatMap(({ node, container }): GmsaUse[] => {
    const options = nodeAt(node, 'securityContext', 'windowsOptions')
    const name = textAt(options, 'gmsaCredentialSpecName')
    const inline = textAt(options, 'gmsaCredentialSpec')
    const found = name.is !== 'absent' && options.is === 'known' ? name : inline.is === 'known' ? inline : undefined
    return found ? [{ at: found.at, name, ...(container && { container }) }] : []
  })
}
