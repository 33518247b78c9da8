import { entriesAt, entryOf, hasKey, itemsAt, listWith, type Node, nodeAt, textAt } from '../../model/node.js'
import { valueOf } from '../../model/value.js'
import { blurred, opened, textNode, withEntry, withoutEntry } from '../trees.js'

/** One operation of a JSON patch (RFC 6902). */
export interface Operation {
  readonly op: string
  readonly path: readonly string[]
  readonly from: readonly string[]
  readonly value: Node | undefined
  /** Where it is written. */
  readonly node: Node
}

/** The operations of a patch; undefined where the tree is none, or one of them cannot be seen. */
export function operationsOf(patch: Node): readonly Operation[] | undefined {
  if (patch.kind !== 'list' || patch.open) return undefined
  const operations = patch.items.map((node): Operation | undefined => {
    const op = valueOf(textAt(node, 'op'))
    const path = pointer(valueOf(textAt(node, 'path')))
    const from = pointer(valueOf(textAt(node, 'from')))
    if (op === undefined || !path || (!from && nodeAt(node, 'from').is !== 'absent')) return undefined
    const value = entriesAt(node).findLast(({ key }) => key.text === 'value')?.value
    return { op, path, from: from ?? [], value, node }
  })
  return operations.every(operation => operation !== undefined) ? operations : undefined
}

/** RFC 6901; kustomize takes a path without the first slash too. */
function pointer(text: string | undefined): readonly string[] | undefined {
  const steps = text?.split('/').map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (steps?.[0] === '') steps.shift()
  return steps
}

/** The tree after the operations. One that does not fit the tree changes nothing: kustomize would not build at all. */
export const patchedBy = (root: Node, operations: readonly Operation[]): Node => operations.reduce(applied, root)

function applied(root: Node, { op, path, from, value, node }: Operation): Node {
  if (op === 'remove') return edit(root, path, 'remove', undefined, node) ?? root
  if ((op === 'add' || op === 'replace') && value) return edit(root, path, op, value, node) ?? root
  if (op !== 'move' && op !== 'copy') return root
  const moved = found(root, from)
  const base = op === 'move' ? (edit(root, from, 'remove', undefined, node) ?? root) : root
  return edit(base, path, 'add', moved ?? { kind: 'hole', at: node.at }, node) ?? root
}

function found(root: Node, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root
  for (const step of path) {
    if (node?.kind === 'map') node = entryOf(node, step)?.value
    else node = node?.kind === 'list' ? node.items[Number(step)] : undefined
  }
  return node
}

/** The node with the place under a path changed; undefined where the path does not fit. */
function edit(node: Node, path: readonly string[], op: 'add' | 'replace' | 'remove', value: Node | undefined, at: Node): Node | undefined {
  const [step, ...rest] = path
  if (step === undefined) return op === 'remove' ? undefined : value
  if (node.kind === 'map') return editMap(node, step, rest, op, value, at)
  if (node.kind === 'list') return editList(node, step, rest, op, value, at)
  return node.kind === 'hole' ? node : undefined
}

function editMap(
  node: Extract<Node, { kind: 'map' }>,
  step: string,
  rest: readonly string[],
  op: 'add' | 'replace' | 'remove',
  value: Node | undefined,
  at: Node,
): Node | undefined {
  const entry = entryOf(node, step)
  if (rest.length === 0) {
    if (op === 'remove') return withoutEntry(node, step)
    if (!value || (op === 'replace' && !entry && !node.open)) return undefined
    return withEntry(node, { key: textNode(step, value.at), value })
  }
  if (!entry && !node.open) return undefined
  const under: Node = entry?.value ?? opened({ kind: 'map', at: at.at, entries: [], open: true })
  const changed = edit(under, rest, op, value, at)
  return changed && withEntry(node, { key: entry?.key ?? textNode(step, at.at), value: changed })
}

function editList(
  node: Extract<Node, { kind: 'list' }>,
  step: string,
  rest: readonly string[],
  op: 'add' | 'replace' | 'remove',
  value: Node | undefined,
  at: Node,
): Node | undefined {
  // Which item is meant cannot be told where some of them are not seen.
  if (node.open) return step === '-' && value ? listWith(node, { items: [...node.items, value] }) : listWith(node, { items: node.items.map(blurred) })
  const index = step === '-' ? node.items.length : Number(step)
  if (!Number.isInteger(index) || index < 0 || index > node.items.length) return undefined
  if (rest.length > 0) {
    const item = node.items[index]
    const changed = item && edit(item, rest, op, value, at)
    return changed && listWith(node, { items: node.items.with(index, changed) })
  }
  if (op === 'add') return value && listWith(node, { items: node.items.toSpliced(index, 0, value) })
  if (index === node.items.length) return undefined
  if (op === 'remove') return listWith(node, { items: node.items.toSpliced(index, 1) })
  return value && listWith(node, { items: node.items.with(index, value) })
}

/** Whether a tree looks like a JSON patch rather than an object. */
export const isJsonPatch = (patch: Node): boolean => patch.kind === 'list' && itemsAt(patch).every(item => hasKey(item, 'op'))
