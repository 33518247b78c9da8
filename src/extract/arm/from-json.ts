import { booleanAt, type Entry, entriesAt, hasKey, isClosed, itemsAt, type MapNode, type Node, nodeAt, type ScalarNode, textAt } from '../../model/node.js'
import { valueOf } from '../../model/value.js'
import type { Expression, Loop, ObjectExpression } from '../../parse/arm/expression.js'
import { isExpression, templateExpression } from '../../parse/arm/template-expression.js'
import { armSchemaOf } from './schema.js'
import type { ArmFile, Guard, Template, TemplateFunction, TemplateModule, TemplateResource } from './template.js'

/** What a JSON file of Azure Resource Manager declares; undefined where it is none. */
export function armFileOfJson(root: Node): ArmFile | undefined {
  if (root.kind !== 'map') return undefined
  const is = armSchemaOf(root)
  if (is === 'parameters') return { is, parameters: parametersOf(root) }
  return is && { is, template: templateOf(root) }
}

function parametersOf(root: MapNode): Extract<ArmFile, { is: 'parameters' }>['parameters'] {
  const given = entriesAt(root, 'parameters').flatMap(({ key, value }) => {
    const own = nodeAt(value, 'value')
    // A reference to a key vault, or an expression: something that nobody can see.
    return [[key.text.toLowerCase(), own.is === 'known' ? plainExpression(own.value) : ({ kind: 'unread', at: value.at } as const)] as const]
  })
  return { at: root.at, values: new Map(given), variables: new Map(), imports: [] }
}

function templateOf(root: MapNode): Template {
  const lower = <T>(path: string, read: (value: Node) => T): ReadonlyMap<string, T> =>
    new Map(entriesAt(root, path).map(({ key, value }) => [key.text.toLowerCase(), read(value)]))
  const { resources, modules } = resourcesOf(nodeAt(root, 'resources'), undefined)
  return {
    at: root.at,
    parameters: lower('parameters', parameter => {
      const value = nodeAt(parameter, 'defaultValue')
      if (value.is === 'known') return { at: parameter.at, default: expressionOf(value.value) }
      const isNullable = valueOf(booleanAt(parameter, 'nullable')) || (value.is === 'absent' && hasKey(parameter, 'defaultValue'))
      return { at: parameter.at, ...(isNullable && { default: { kind: 'literal', at: parameter.at, value: null } as const }) }
    }),
    variables: new Map([...lower('variables', expressionOf), ...copiesOf(nodeAt(root, 'variables', 'copy'))]),
    functions: functionsOf(root),
    outputs: lower('outputs', output => memberOr(output, 'value')),
    resources,
    modules,
    imports: [],
    generated: textAt(root, 'metadata', '_generator', 'name').is === 'known',
  }
}

/** `namespace.name` of each function that the template defines. */
function functionsOf(root: MapNode): ReadonlyMap<string, TemplateFunction> {
  const functions = new Map<string, TemplateFunction>()
  for (const space of itemsAt(root, 'functions')) {
    const namespace = valueOf(textAt(space, 'namespace')) ?? ''
    for (const { key, value } of entriesAt(space, 'members')) {
      const parameters = itemsAt(value, 'parameters').map(parameter => valueOf(textAt(parameter, 'name')) ?? '')
      functions.set(`${namespace}.${key.text}`.toLowerCase(), { parameters, body: memberOr(value, 'output', 'value') })
    }
  }
  return functions
}

function memberOr(node: Node, ...path: readonly string[]): Expression {
  const value = nodeAt(node, ...path)
  return value.is === 'known' ? expressionOf(value.value) : { kind: 'unread', at: node.at }
}

interface Declared {
  readonly resources: TemplateResource[]
  readonly modules: TemplateModule[]
}

/** Resources stand in a list or, since version 2.0 of the language, under their symbols. */
function resourcesOf(list: ReturnType<typeof nodeAt>, within: TemplateResource | undefined): Declared {
  const declared: Declared = { resources: [], modules: [] }
  if (list.is !== 'known') return declared
  const { value } = list
  const pairs: readonly (readonly [symbol: string | undefined, node: Node])[] =
    value.kind === 'map' ? value.entries.map(entry => [entry.key.text, entry.value] as const) : itemsAt(value).map(item => [undefined, item] as const)
  for (const [symbol, node] of pairs) if (node.kind === 'map') declare(declared, symbol, node, within)
  return declared
}

/** What some rule may ask about. Templates that a tool made are long, and nothing in them refers to the resources beside. */
const RULED = /^microsoft\.(?:containerservice|devspaces)\//

function declare(declared: Declared, symbol: string | undefined, node: MapNode, within: TemplateResource | undefined): void {
  const written = textAt(node, 'type')
  const own = valueOf(written)?.toLowerCase() ?? ''
  const type = within ? `${within.type}/${own}` : own
  const named = symbol === undefined ? {} : { symbol: symbol.toLowerCase() }
  const guards = [...(within?.guards ?? []), ...guardsOf(node)]
  if (own === 'microsoft.resources/deployments') {
    declared.modules.push({ at: node.at, ...named, guards, ...deploymentOf(node) })
    return
  }
  if (!RULED.test(type)) return
  const resource: TemplateResource = {
    at: node.at,
    ...named,
    type,
    written: { type: valueOf(written) ?? '', at: written.at },
    existing: valueOf(textAt(node, 'existing')) === 'true',
    guards,
    body: expressionOf(node),
    ...(within && { within }),
  }
  declared.resources.push(resource)
  const children = resourcesOf(nodeAt(node, 'resources'), resource)
  declared.resources.push(...children.resources)
  declared.modules.push(...children.modules)
}

function deploymentOf(node: MapNode): Pick<TemplateModule, 'path' | 'inline' | 'outer' | 'parameters' | 'wrapped'> {
  const inline = nodeAt(node, 'properties', 'template')
  const path = [nodeAt(node, 'properties', 'templateLink', 'relativePath'), nodeAt(node, 'properties', 'templateLink', 'uri')].find(({ is }) => is === 'known')
  const parameters = nodeAt(node, 'properties', 'parameters')
  const scope = valueOf(textAt(node, 'properties', 'expressionEvaluationOptions', 'scope'))?.toLowerCase()
  return {
    wrapped: true,
    outer: scope !== 'inner',
    ...(inline.is === 'known' && inline.value.kind === 'map' && { inline: templateOf(inline.value) }),
    ...(path?.is === 'known' && { path: expressionOf(path.value) }),
    ...(parameters.is === 'known' && { parameters: expressionOf(parameters.value) }),
  }
}

function guardsOf(node: MapNode): readonly Guard[] {
  const condition = nodeAt(node, 'condition')
  const copy = nodeAt(node, 'copy')
  return [
    ...(copy.is === 'known' ? [{ loop: loopOf(copy.value, { kind: 'unread', at: node.at }) }] : []),
    ...(condition.is === 'known' ? [{ condition: expressionOf(condition.value) }] : []),
  ]
}

/** `"copy": { "name": ..., "count": ... }` around a body. */
function loopOf(copy: Node, body: Expression): Loop {
  const { at } = copy
  const zero: Expression = { kind: 'literal', at, value: 0 }
  const over: Expression = { kind: 'call', at, name: 'range', args: [zero, memberOr(copy, 'count')] }
  return { kind: 'loop', at, copy: valueOf(textAt(copy, 'name'))?.toLowerCase() ?? '', over, body }
}

/** The lists that a `copy` within an object makes, each under its name. */
function copiesOf(list: ReturnType<typeof nodeAt>): readonly (readonly [name: string, loop: Loop])[] {
  return itemsAt(list).map(copy => [valueOf(textAt(copy, 'name'))?.toLowerCase() ?? '', loopOf(copy, memberOr(copy, 'input'))] as const)
}

/** A value of a template, with the expressions in its strings. */
export const expressionOf = (node: Node): Expression => convert(node, true)

/** A value in which a string is a string. */
const plainExpression = (node: Node): Expression => convert(node, false)

function convert(node: Node, evaluates: boolean): Expression {
  const { at } = node
  if (node.kind === 'hole') return { kind: 'unread', at }
  if (node.kind === 'list') {
    const items = node.items.map(item => convert(item, evaluates))
    return { kind: 'list', at, items: isClosed(node) ? items : [...items, unseen(node)] }
  }
  return node.kind === 'map' ? objectOf(node, evaluates) : scalarOf(node, evaluates)
}

const unseen = ({ at }: Node): Expression => ({ kind: 'spread', at, of: { kind: 'unread', at } })

function objectOf(node: MapNode, evaluates: boolean): ObjectExpression {
  const entries = node.entries.flatMap(({ key, value }: Entry): ObjectExpression['entries'] => {
    const copies = evaluates && key.text === 'copy' && value.kind === 'list' ? copiesOf(nodeAt(value)) : undefined
    if (copies) return copies.map(([name, loop]) => ({ kind: 'property', key: { kind: 'literal', at: loop.at, value: name }, value: loop }))
    return [{ kind: 'property', key: scalarOf(key, evaluates), value: convert(value, evaluates) }]
  })
  return { kind: 'object', at: node.at, entries: isClosed(node) ? entries : [...entries, { kind: 'spread', at: node.at, of: { kind: 'unread', at: node.at } }] }
}

function scalarOf(scalar: ScalarNode, evaluates: boolean): Expression {
  const { at, value, parts } = scalar
  if (typeof value !== 'string') return { kind: 'literal', at, value }
  if (evaluates && isExpression(value)) return templateExpression(value, at)
  if (parts) return { kind: 'interpolation', at, parts }
  // A text is what stands between its quotes, where it could be written anew.
  const inner = at.end - at.start === value.length + 2 ? { ...at, start: at.start + 1, end: at.end - 1 } : at
  return { kind: 'literal', at: inner, value: evaluates && value.startsWith('[[') ? value.slice(1) : value }
}
