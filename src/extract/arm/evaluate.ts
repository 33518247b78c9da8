import type { Entry, MapNode, Node } from '../../model/node.js'
import type { Call, Choice, Expression, Lambda, Loop, ObjectExpression } from '../../parse/arm/expression.js'
import { either } from './alternatives.js'
import { callFunction } from './calls.js'
import { overlay } from './collection-functions.js'
import { type Scope, spend, within } from './instance.js'
import { memberOfName, valueOfName } from './names.js'
import { booleanOf, entry, hole, isNull, list, map, member, numberOf, partsOf, scalar, stringOf, textFrom, textOf, usedAt } from './values.js'

/** The evaluation is recursive; no template comes near. */
export const MAX_DEPTH = 500

/** What an expression comes to, as far as the repository shows it. */
export function evaluate(expression: Expression, scope: Scope): Node {
  const { deployment } = scope.instance
  if (!spend(scope.instance) || deployment.depth >= MAX_DEPTH) return hole(expression.at)
  deployment.depth++
  const value = valueOf(expression, scope)
  deployment.depth--
  return value
}

function valueOf(expression: Expression, scope: Scope): Node {
  const { at } = expression
  switch (expression.kind) {
    case 'literal':
      return scalar(expression.value, at)
    case 'interpolation':
      return textFrom(
        expression.parts.flatMap(part => (typeof part === 'object' ? (partsOf(evaluate(part, scope)) ?? [undefined]) : [part])),
        at,
      )
    case 'name':
      return valueOfName(expression, scope)
    case 'member':
      return memberOfName(expression, scope) ?? usedAt(memberOf(evaluate(expression.of, scope), expression.name, expression), at)
    case 'element':
      return usedAt(elementOf(evaluate(expression.of, scope), evaluate(expression.index, scope), expression), at)
    case 'call':
      return callOf(expression, scope)
    case 'choice':
      return choose(expression, scope)
    case 'conditional':
      return choose({ ...expression, kind: 'choice', whenTrue: expression.body, whenFalse: { kind: 'literal', at, value: null } }, scope)
    case 'object':
      return objectOf(expression, scope)
    case 'list':
      return listOf(expression.items, expression, scope)
    case 'loop':
      return loopOf(expression, scope)
    case 'spread':
      return evaluate(expression.of, scope)
    default:
      return hole(at)
  }
}

function memberOf(node: Node, name: string, { at, safe }: { readonly at: Node['at']; readonly safe: boolean }): Node {
  if (node.kind === 'map') {
    const found = member(node, name)
    if (found) return found.value
  }
  const none = isNull(node) || (node.kind === 'map' && !node.open)
  return safe && none ? scalar(null, at) : hole(at)
}

function elementOf(node: Node, index: Node, expression: { readonly at: Node['at']; readonly safe: boolean }): Node {
  const key = stringOf(index)
  if (key !== undefined) return memberOf(node, key, expression)
  const position = numberOf(index)
  if (node.kind !== 'list' || position === undefined) return hole(expression.at)
  // `[^1]` counts from the end.
  const place = position < 0 ? (node.open ? -1 : node.items.length + position) : position
  const item = node.items[place]
  return item ?? (expression.safe && !node.open ? scalar(null, expression.at) : hole(expression.at))
}

function choose({ condition, whenTrue, whenFalse, at }: Choice, scope: Scope): Node {
  const taken = booleanOf(evaluate(condition, scope))
  if (taken !== undefined) return evaluate(taken ? whenTrue : whenFalse, scope)
  return either(evaluate(whenTrue, scope), evaluate(whenFalse, scope), at, () => spend(scope.instance))
}

function objectOf({ entries, at }: ObjectExpression, scope: Scope): Node {
  let made: MapNode = map([], at)
  let own: Entry[] = []
  const flush = (): void => {
    made = map([...made.entries, ...own], at, made.open)
    own = []
  }
  for (const each of entries) {
    if (each.kind === 'property') {
      const key = textOf(evaluate(each.key, scope))
      if (key !== undefined) own.push(entry(key, evaluate(each.value, scope), each.key.at))
      else made = map(made.entries, at, true)
    } else {
      flush()
      const laid = overlay(made, evaluate(each.of, scope), at, () => spend(scope.instance), false)
      made = laid.kind === 'map' ? laid : map([], at, true)
    }
  }
  flush()
  return made
}

function listOf(items: readonly Expression[], { at }: Expression, scope: Scope): Node {
  let open = false
  const possible: Node[] = []
  const made = items.flatMap((item): readonly Node[] => {
    const value = evaluate(item, scope)
    if (item.kind !== 'spread') return [value]
    if (value.kind !== 'list') open ||= !isNull(value)
    else {
      open ||= value.open
      possible.push(...(value.possible ?? []))
    }
    return value.kind === 'list' ? value.items : []
  })
  return list(made, at, open, possible)
}

function loopOf(loop: Loop, scope: Scope): Node {
  const { scopes, possible } = rounds(loop, scope)
  const bodies = scopes.map(each => evaluate(loop.body, each))
  const maybe = possible.map(each => evaluate(loop.body, each))
  return list(bodies, loop.at, possible.length > 0, maybe)
}

/** The scopes of the rounds of a loop. Where nobody can see how many there are, one whose item nobody can see stands for those. */
export function rounds(loop: Loop, scope: Scope): { readonly scopes: readonly Scope[]; readonly possible: readonly Scope[] } {
  const over = evaluate(loop.over, scope)
  const round = (item: Node, index: Node): Scope =>
    within(scope, [
      ...(loop.item === undefined ? [] : [[loop.item, item] as const]),
      ...(loop.index === undefined ? [] : [[loop.index, index] as const]),
      ...(loop.copy === undefined ? [] : ([['copyindex', item] as const, [`copyindex:${loop.copy}`, item] as const] as const)),
    ])
  const items = over.kind === 'list' ? over.items : []
  const open = over.kind === 'list' ? over.open : true
  const unseen = over.kind === 'list' && over.possible ? over.possible : [hole(loop.over.at)]
  return {
    scopes: items.map((item, index) => round(item, scalar(index, loop.at))),
    possible: open ? unseen.map(item => round(item, hole(loop.at))) : [],
  }
}

function callOf(call: Call, scope: Scope): Node {
  const name = call.name.toLowerCase()
  const lambda = call.args.find((arg): arg is Lambda => arg.kind === 'lambda')
  if (!lambda) return callFunction(call, scope)
  const [first, second] = call.args
  const over = first ? evaluate(first, scope) : hole(call.at)
  const body = (...values: Node[]): Node =>
    evaluate(
      lambda.body,
      within(
        scope,
        lambda.parameters.map((parameter, index) => [parameter, values[index] ?? hole(call.at)] as const),
      ),
    )
  if (over.kind === 'map' && name === 'mapvalues') {
    return map(
      over.entries.map(({ key, value }) => ({ key, value: body(value) })),
      call.at,
      over.open,
    )
  }
  if (over.kind !== 'list') return name === 'map' || name === 'filter' ? list([], call.at, true) : hole(call.at)
  const bodies = (): readonly Node[] => over.items.map((item, index) => body(item, scalar(index, call.at)))
  if (name === 'map')
    return list(
      bodies(),
      call.at,
      over.open,
      (over.possible ?? []).map(item => body(item)),
    )
  if (name === 'filter') return filtered(over.items, bodies(), over.open, call)
  if (name === 'reduce' && second && !over.open) return over.items.reduce<Node>((sum, item) => body(sum, item), evaluate(second, scope))
  return name === 'toobject' ? toObject(over.items, bodies(), over.open, call, scope) : hole(call.at)
}

function filtered(items: readonly Node[], kept: readonly Node[], open: boolean, { at }: Call): Node {
  const by = (wanted: boolean | undefined): readonly Node[] => items.filter((_, index) => booleanOf(kept[index]) === wanted)
  const unsure = by(undefined)
  return list(by(true), at, open || unsure.length > 0, unsure)
}

function toObject(items: readonly Node[], keys: readonly Node[], open: boolean, call: Call, scope: Scope): Node {
  const [, , value] = call.args
  const entries = items.flatMap((item, index): readonly Entry[] => {
    const key = textOf(keys[index]!)
    const made = value?.kind === 'lambda' ? evaluate(value.body, within(scope, [[value.parameters[0] ?? '', item]])) : item
    return key === undefined ? [] : [entry(key, made)]
  })
  return map(entries, call.at, open || entries.length < items.length)
}
