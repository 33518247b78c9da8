import type { Expression, Member } from '../../parse/arm/expression.js'
import { evaluate, MAX_DEPTH, rounds } from './evaluate.js'
import { propertyOf } from './from-bicep.js'
import { type Given, type Instance, type Scope, scopeOf, spend } from './instance.js'
import { moduleInstance, resourceNamed } from './names.js'
import type { TemplateResource } from './template.js'
import { stringOf, textOf } from './values.js'

/**
 * What a resource is known by within a deployment: the text of its name, in which what nobody can see stands as the parameter or the call that decides it. Two names of
 * equal identity are one name, whatever it will be; this is how a pool is told to be on a cluster whose name only a run decides.
 */
export function identityOf(resource: TemplateResource, scope: Scope): string | undefined {
  const name = propertyOf(resource.body, 'name')
  return name && identityOfText(name, scope).toLowerCase()
}

/** The identity of the resource that a child belongs to: the one it is written in, its `parent`, or what stands before the last slash of its name. */
export function parentIdentity(child: TemplateResource, scope: Scope): string | undefined {
  if (child.within) return identityOf(child.within, scope)
  const parent = propertyOf(child.body, 'parent')
  if (parent) return identityOfReference(parent, scope)
  const own = identityOf(child, scope)
  const slash = own?.lastIndexOf('/') ?? -1
  return slash < 0 ? undefined : own!.slice(0, slash)
}

/** `aks`, or `aks[index]` where it is deployed in a loop. */
function identityOfReference(reference: Expression, scope: Scope): string | undefined {
  const named = reference.kind === 'element' ? reference.of : reference
  const resource = named.kind === 'name' ? resourceNamed(scope.instance, named.name) : undefined
  if (!resource) return undefined
  const loop = resource.guards.find(guard => 'loop' in guard)
  if (!loop) return identityOf(resource, scopeOf(scope.instance))
  if (reference.kind !== 'element') return undefined
  const { scopes, possible } = rounds(loop.loop, scopeOf(scope.instance))
  const index = Number(textOf(evaluate(reference.index, scope)) ?? Number.NaN)
  const round = Number.isInteger(index) ? scopes[index] : possible[0]
  return round && identityOf(resource, round)
}

/** The text of an expression, with what is not known written as it stands. A slash in the latter is none of the name. */
export function identityOfText(expression: Expression, scope: Scope): string {
  const { deployment } = scope.instance
  if (!spend(scope.instance) || deployment.depth >= MAX_DEPTH) return `{${expression.at.source}:${expression.at.start}}`
  deployment.depth++
  const text = textOf(evaluate(expression, scope)) ?? textOfParts(expression, scope)
  deployment.depth--
  return text.length > longestIdentity ? `{${expression.at.source}:${expression.at.start}}` : text
}

/** Variables that each join two of the next double at every step. */
const longestIdentity = 5000

function textOfParts(expression: Expression, scope: Scope): string {
  if (expression.kind === 'interpolation')
    return expression.parts.map(part => (typeof part === 'object' ? identityOfText(part, scope) : (part ?? '{}'))).join('')
  const elsewhere = definitionOf(expression, scope)
  if (elsewhere) return identityOfText(elsewhere.expression, elsewhere.scope)
  return expression.kind === 'call' ? identityOfCall(expression, scope) : hidden(written(expression, scope))
}

function identityOfCall(call: Extract<Expression, { kind: 'call' }>, scope: Scope): string {
  const name = call.name.toLowerCase()
  const [pattern, ...rest] = call.args
  if (name === 'concat') return call.args.map(arg => identityOfText(arg, scope)).join('')
  if (name === 'tolower' || name === 'toupper' || name === 'string') return call.args.map(arg => identityOfText(arg, scope)).join('')
  const format = name === 'format' && pattern ? stringOf(evaluate(pattern, scope)) : undefined
  if (format !== undefined)
    return format.replace(/\{(\d+)\}/g, (whole, index: string) => (rest[Number(index)] ? identityOfText(rest[Number(index)]!, scope) : whole))
  return hidden(written(call, scope))
}

const hidden = (text: string): string => `{${text.replaceAll('/', '|').slice(0, 300)}}`

/** Where what an expression names is defined: the value of a parameter, a variable, the name of a resource, an output of a module. */
function definitionOf(expression: Expression, scope: Scope): Given | undefined {
  const { instance } = scope
  if (expression.kind === 'name') return scope.locals.has(expression.name.toLowerCase()) ? undefined : valueNamed(expression.name, instance)
  if (expression.kind === 'call' && /^(?:parameters|variables)$/i.test(expression.name)) {
    const name = expression.args[0] && stringOf(evaluate(expression.args[0], scope))
    if (name === undefined) return undefined
    return /^p/i.test(expression.name) ? parameterNamed(name, instance) : variableNamed(name, instance)
  }
  return expression.kind === 'member' ? memberDefined(expression, instance) : undefined
}

const valueNamed = (name: string, instance: Instance): Given | undefined =>
  instance.template.parameters.has(name.toLowerCase()) ? parameterNamed(name, instance) : variableNamed(name, instance)

function parameterNamed(name: string, instance: Instance): Given | undefined {
  const key = name.toLowerCase()
  const given = instance.given.get(key)
  const own = given || instance.open ? undefined : instance.template.parameters.get(key)?.default
  return given ?? (own && { expression: own, scope: scopeOf(instance) })
}

function variableNamed(name: string, instance: Instance): Given | undefined {
  const expression = instance.template.variables.get(name.toLowerCase())
  return expression && { expression, scope: scopeOf(instance) }
}

function memberDefined({ of, name }: Member, instance: Instance): Given | undefined {
  const resource = of.kind === 'name' && name === 'name' ? resourceNamed(instance, of.name) : undefined
  const resourceName = resource && propertyOf(resource.body, 'name')
  if (resourceName) return { expression: resourceName, scope: scopeOf(instance) }
  if (of.kind !== 'member' || of.name !== 'outputs' || of.of.kind !== 'name') return undefined
  const module = moduleInstance(instance, of.of.name)
  const output = module?.template.outputs.get(name.toLowerCase())
  return output && module && { expression: output, scope: scopeOf(module) }
}

/** An expression as it could be written, so that equal ones are equal. A parameter belongs to its file. */
function written(expression: Expression, scope: Scope): string {
  if (!spend(scope.instance)) return ''
  const inner = (each: Expression): string => identityOfText(each, scope)
  switch (expression.kind) {
    case 'literal':
      return String(expression.value)
    case 'name':
      return `${scope.instance.chain.join('>')}#${expression.name}`
    case 'member':
      return `${inner(expression.of)}.${expression.name}`
    case 'element':
      return `${inner(expression.of)}[${inner(expression.index)}]`
    case 'call':
      if (/^(?:parameters|variables)$/i.test(expression.name)) return `${scope.instance.chain.join('>')}#${expression.args.map(inner).join()}`
      return `${expression.name}(${expression.args.map(inner).join()})`
    case 'choice':
      return `${inner(expression.condition)}?${inner(expression.whenTrue)}:${inner(expression.whenFalse)}`
    default:
      return `${expression.at.source}:${expression.at.start}`
  }
}
