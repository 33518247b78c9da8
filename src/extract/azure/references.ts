import { type Node, nodeAt, type Path } from '../../model/node.js'
import type { Span } from '../../model/text.js'

/**
 * What is written under a path, placeholders included: two references of the same characters are to the same thing, whatever is filled in (`${CLUSTER_NAME}`).
 * Undefined where nothing is written.
 */
export type Refer = (node: Node, ...path: Path) => string | undefined

/** @param written the characters of a file */
export const referring =
  (written: (at: Span) => string | undefined): Refer =>
  (node, ...path) => {
    const found = nodeAt(node, ...path)
    if (found.is === 'unknown') return written(found.at)?.replace(/^(["'])(.*)\1$/s, '$2')
    return found.is === 'known' && found.value.kind === 'scalar' ? found.value.text : undefined
  }
