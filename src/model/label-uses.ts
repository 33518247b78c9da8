import { addAll } from './add-all.js'
import { type Entry, entryOf, itemsAt, type Node, type ScalarNode } from './node.js'

/** A place where a label of nodes is named: the key of a selector, or the `key` of an expression. */
export interface LabelUse {
  readonly label: ScalarNode
  /** The entry of the selector; for an expression, what it asks for. */
  readonly entry: Entry
  /** The map or the expression around it. */
  readonly within: Node
}

/** The labels of nodes that stand anywhere below a node: in `nodeSelector` maps and in `matchExpressions`. */
export function labelUses(root: Node): readonly LabelUse[] {
  const uses: LabelUse[] = []
  const left: Node[] = [root]
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.kind === 'list') addAll(left, node.items.toReversed())
    if (node.kind !== 'map') continue
    for (const { key, value } of node.entries.toReversed()) {
      left.push(value)
      if (key.text === 'nodeSelector' && value.kind === 'map')
        addAll(
          uses,
          value.entries.map(entry => ({ label: entry.key, entry, within: value })),
        )
      if (key.text === 'matchExpressions') addAll(uses, itemsAt(value).flatMap(expressionUse))
    }
  }
  return uses
}

function expressionUse(expression: Node): LabelUse[] {
  const label = entryOf(expression, 'key')?.value
  const values = entryOf(expression, 'values')
  return label?.kind === 'scalar' && values ? [{ label, entry: values, within: expression }] : []
}
