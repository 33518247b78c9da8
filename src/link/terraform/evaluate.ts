import { entryOf, type Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import type { Call, Conditional, Expression, Index, Literal, ObjectExpression, Operation, Splat } from '../../parse/hcl/syntax.js'
import { evaluateFor } from './for.js'
import { call } from './functions.js'
import type { ModuleInstance } from './instance.js'
import { operate } from './operators.js'
import { textOfTemplate } from './templates.js'
import { booleanOf, entry, failed, hole, isHole, isNull, keyOf, list, map, numberOf, scalar, type TextNode, textOf, usedAt } from './values.js'

/** Where an expression is evaluated. */
export interface Scope {
  readonly instance: ModuleInstance
  /** `each`, `count`, the iterator of a dynamic block, the names of a for expression. */
  readonly names: ReadonlyMap<string, Node>
}

/** The value of an expression, as far as it can be told without a run. The work for one repository is bounded; beyond it nothing is known. */
export function evaluate(expression: Expression, scope: Scope): Node {
  const { at } = expression
  if (!scope.instance.land.spend()) return hole(at)
  switch (expression.is) {
    case 'literal':
      return literal(expression)
    case 'template':
      return textOfTemplate(expression, scope)
    case 'tuple':
      return list(
        expression.items.map(item => evaluate(item, scope)),
        at,
      )
    case 'object':
      return object(expression, scope)
    case 'variable':
      return named(expression.name, at, scope)
    case 'member': {
      const { of, name } = expression
      if (of.is === 'variable' && !scope.names.has(of.name)) {
        const root = scope.instance.root(of.name, name, at)
        if (root) return root
      }
      return memberOf(evaluate(of, scope), name, at)
    }
    case 'index':
      return indexed(expression, scope)
    case 'splat':
      return splat(expression, scope)
    case 'call':
      return called(expression, scope)
    case 'operation':
      return operation(expression, scope)
    case 'conditional':
      return conditional(expression, scope)
    case 'for':
      return evaluateFor(expression, scope)
    default:
      return hole(at)
  }
}

function literal({ value, at, inner, content }: Literal): Node {
  const node = scalar(value, typeof value === 'string' && inner ? inner : at)
  return content ? ({ ...node, content } as TextNode) : node
}

function object({ entries, at }: ObjectExpression, scope: Scope): Node {
  let open = false
  const known = entries.flatMap(({ key, value }) => {
    const name = textOf(evaluate(key, scope))
    if (name === undefined) open = true
    return name === undefined ? [] : [{ key: keyOf(name, key.at), value: evaluate(value, scope) }]
  })
  return map(known, at, open)
}

/** A name alone: of a for expression, or the first of a reference. */
function named(name: string, at: Span, { names, instance }: Scope): Node {
  const bound = names.get(name)
  if (bound) return usedAt(bound, at)
  if (name === 'data') return hole(at, { reference: { is: 'data', instance } })
  return hole(at, { name, reference: { is: 'type', instance, type: name } })
}

/** `of.name`. A name that is not there stops Terraform, unless something unseen may hold it. */
export function memberOf(of: Node, name: string, at: Span): Node {
  if (isHole(of)) {
    if (of.failed) return failed(at)
    const { reference } = of
    return reference ? reference.instance.member(reference, name, at) : hole(at, of.name === undefined ? {} : { name: `${of.name}.${name}` })
  }
  if (of.kind === 'map') {
    const found = entryOf(of, name)
    if (found) return usedAt(found.value, at)
    return of.open ? hole(at) : failed(at)
  }
  // Terraform before 0.12 wrote the name behind a list of one.
  if (of.kind === 'list' && of.items.length === 1 && !of.open) return memberOf(of.items[0]!, name, at)
  return of.kind === 'list' && of.open ? hole(at) : failed(at)
}

function indexed({ of, key, at }: Index, scope: Scope): Node {
  return itemOf(evaluate(of, scope), evaluate(key, scope), at)
}

/** `of[key]` */
export function itemOf(of: Node, key: Node, at: Span): Node {
  if (isHole(of)) {
    if (of.failed) return failed(at)
    return of.reference ? of.reference.instance.item(of.reference, key, at) : hole(at, of.name === undefined ? {} : { name: of.name })
  }
  if (of.kind === 'map') {
    const name = textOf(key)
    return name === undefined ? hole(at) : memberOf(of, name, at)
  }
  const index = numberOf(key)
  if (of.kind !== 'list' || index === undefined) return isHole(key) ? hole(at) : failed(at)
  const item = of.items[index]
  if (item) return usedAt(item, at)
  return of.open ? hole(at) : failed(at)
}

function splat({ of, steps, at }: Splat, scope: Scope): Node {
  const whole = evaluate(of, scope)
  const items = isHole(whole) && whole.reference ? whole.reference.instance.instances(whole.reference, at) : whole
  if (isNull(items)) return list([], at)
  if (isHole(items)) return hole(at)
  const nodes = items.kind === 'list' ? items.items : [items]
  const taken = nodes.map(node =>
    steps.reduce<Node>((from, step) => (typeof step === 'string' ? memberOf(from, step, at) : itemOf(from, evaluate(step, scope), at)), node),
  )
  return list(taken, at, items.kind === 'list' && items.open)
}

function called({ name, args, spread, at }: Call, scope: Scope): Node {
  const values = args.map(argument => evaluate(argument, scope))
  const last = values.at(-1)
  if (!spread || !last) return call(name, values, at, scope.instance)
  return last.kind === 'list' && !last.open ? call(name, [...values.slice(0, -1), ...last.items], at, scope.instance) : hole(at)
}

function operation({ operator, operands, at }: Operation, scope: Scope): Node {
  return operate(
    operator,
    operands.map(operand => evaluate(operand, scope)),
    at,
  )
}

/** Where nobody can see the condition, the value is known if both halves are the same. */
function conditional({ condition, then, otherwise, at }: Conditional, scope: Scope): Node {
  const decides = booleanOf(evaluate(condition, scope))
  if (decides !== undefined) return usedAt(evaluate(decides ? then : otherwise, scope), at)
  const [one, other] = [evaluate(then, scope), evaluate(otherwise, scope)]
  return one.kind === 'scalar' && other.kind === 'scalar' && !one.parts && !other.parts && one.text === other.text && one.value === other.value
    ? usedAt(one, at)
    : hole(at)
}

/** A map with the two names of an element. */
export const element = (key: Node, value: Node, at: Span): Node => map([entry('key', key), entry('value', value)], at)
