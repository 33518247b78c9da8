import { type Entry, entryOf, type Node } from '../../model/node.js'
import type { Attribute, Call, Expression } from '../../parse/hcl/syntax.js'
import { isNull, list, map, scalar } from './values.js'

/**
 * A value as the type of its variable makes it: an attribute of an object that is `optional` has its default, or is null, where it is not given.
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export function convert(value: Node, type: Attribute | undefined): Node {
  return type ? converted(value, type.value, 0) : value
}

const maximumDepth = 20

function converted(value: Node, type: Expression, depth: number): Node {
  const [argument] = type.is === 'call' ? type.args : []
  if (type.is !== 'call' || !argument || depth > maximumDepth || value.kind === 'hole' || isNull(value)) return value
  if (type.name === 'object' && value.kind === 'map' && argument.is === 'object') return withDefaults(value, argument.entries, depth)
  if ((type.name === 'list' || type.name === 'set') && value.kind === 'list') {
    return list(
      value.items.map(item => converted(item, argument, depth + 1)),
      value.at,
      value.open,
    )
  }
  if (type.name !== 'map' || value.kind !== 'map') return value
  return map(
    value.entries.map(entry => ({ ...entry, value: converted(entry.value, argument, depth + 1) })),
    value.at,
    value.open,
  )
}

function withDefaults(
  value: Node & { readonly kind: 'map' },
  attributes: readonly { readonly key: Expression; readonly value: Expression }[],
  depth: number,
): Node {
  const entries = new Map<string, Entry>(value.entries.map(entry => [entry.key.text, entry]))
  for (const { key, value: type } of attributes) {
    if (key.is !== 'literal') continue
    const name = String(key.value)
    const given = entryOf(value, name)
    const optional = type.is === 'call' && type.name === 'optional' ? type : undefined
    const inner = optional?.args[0] ?? type
    if (given && !(isNull(given.value) && optional?.args[1])) entries.set(name, { ...given, value: converted(given.value, inner, depth + 1) })
    else if (optional && !value.open)
      entries.set(name, {
        key: given?.key ?? { kind: 'scalar', at: value.at, value: name, text: name, style: 'plain' },
        value: defaultOf(optional, value, depth),
      })
  }
  return map([...entries.values()], value.at, value.open)
}

function defaultOf(optional: Call, value: Node, depth: number): Node {
  const [type, fallback] = optional.args
  if (!fallback) return scalar(null, value.at)
  return converted(literalOf(fallback), type!, depth + 1)
}

/** Defaults of attributes are constants. */
function literalOf(expression: Expression): Node {
  const { at } = expression
  if (expression.is === 'literal') return scalar(expression.value, expression.inner ?? at)
  if (expression.is === 'tuple') return list(expression.items.map(literalOf), at)
  if (expression.is !== 'object') return { kind: 'hole', at }
  return map(
    expression.entries.flatMap(({ key, value }) =>
      key.is === 'literal'
        ? [{ key: { kind: 'scalar', at: key.at, value: String(key.value), text: String(key.value), style: 'plain' } as const, value: literalOf(value) }]
        : [],
    ),
    at,
  )
}
