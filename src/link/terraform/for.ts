import type { Entry, Node } from '../../model/node.js'
import type { For } from '../../parse/hcl/syntax.js'
import { evaluate, type Scope } from './evaluate.js'
import { booleanOf, hole, isHole, isNull, keyOf, list, map, scalar, textOf } from './values.js'

/** `[for ...]` and `{for ...}` over what is known. */
export function evaluateFor(expression: For, scope: Scope): Node {
  const { at, over, value } = expression
  const source = evaluate(over, scope)
  const elements = elementsOf(source)
  if (!elements) return hole(at)
  let { open } = elements
  const entries: Entry[] = []
  const items: Node[] = []
  for (const [key, item] of elements.pairs) {
    const inner = bind(expression, key, item, scope)
    const holds = expression.condition === undefined ? true : booleanOf(evaluate(expression.condition, inner))
    if (holds === undefined) open = true
    if (holds !== true) continue
    const result = evaluate(value, inner)
    if (!expression.key) items.push(result)
    else {
      const name = textOf(evaluate(expression.key, inner))
      if (name === undefined) open = true
      else entries.push({ key: keyOf(name, expression.key.at), value: result })
    }
  }
  if (!expression.key) return list(items, at, open)
  return map(expression.grouped ? grouped(entries) : entries, at, open)
}

function bind({ names }: For, key: Node, value: Node, scope: Scope): Scope {
  const [first, second] = names
  const bound = new Map(scope.names)
  if (second !== undefined) bound.set(first!, key).set(second, value)
  else if (first !== undefined) bound.set(first, value)
  return { ...scope, names: bound }
}

function grouped(entries: readonly Entry[]): readonly Entry[] {
  const groups = new Map<string, Entry[]>()
  for (const each of entries) groups.set(each.key.text, [...(groups.get(each.key.text) ?? []), each])
  return [...groups.values()].map(group => ({
    key: group[0]!.key,
    value: list(
      group.map(each => each.value),
      group[0]!.value.at,
    ),
  }))
}

/** Keys and values of a collection; undefined where nobody can see any of it. */
export function elementsOf(node: Node): { readonly pairs: readonly (readonly [key: Node, value: Node])[]; readonly open: boolean } | undefined {
  if (isNull(node) || isHole(node) || node.kind === 'scalar' || node.kind === 'hole') return undefined
  const pairs =
    node.kind === 'map'
      ? lastOfEach(node.entries).map(({ key, value }) => [key, value] as const)
      : node.items.map((item, index) => [scalar(index, item.at), item] as const)
  return { pairs, open: node.open }
}

const lastOfEach = (entries: readonly Entry[]): readonly Entry[] => [...new Map(entries.map(each => [each.key.text, each])).values()]
