import type { Node } from '../../model/node.js'
import type { Expression, Member, Name } from '../../parse/arm/expression.js'
import { evaluate } from './evaluate.js'
import { type Instance, instanceOf, type Scope, scopeOf } from './instance.js'
import { childOf } from './modules.js'
import type { TemplateImport, TemplateResource } from './template.js'
import { hole, map, usedAt } from './values.js'

/** What a name stands for in Bicep: the item of a loop, a parameter, a variable, something imported or a resource. */
export function valueOfName({ name, at }: Name, scope: Scope): Node {
  const local = scope.locals.get(name.toLowerCase())
  if (local) return usedAt(local, at)
  const { instance } = scope
  const value = parameterValue(instance, name) ?? variableValue(instance, name) ?? importedValue(instance, name)
  if (value) return usedAt(value, at)
  const resource = resourceNamed(instance, name)
  return resource ? asRead(evaluate(resource.body, scope)) : hole(at, name)
}

/** What was asked of a resource is what the template sets, as far as it does; the rest only Azure knows. */
function asRead(body: Node): Node {
  if (body.kind !== 'map') return body
  const entries = body.entries.map(({ key, value }) => ({ key, value: value.kind === 'map' ? map(value.entries, value.at, true) : value }))
  return map(entries, body.at, true)
}

/** An output of a module, or something of a file that was imported whole; undefined where the name stands for a value. */
export function memberOfName({ of, name, at }: Member, scope: Scope): Node | undefined {
  if (of.kind === 'name' && !scope.locals.has(of.name.toLowerCase())) {
    const imported = importedFile(scope.instance, of.name)
    return imported ? usedAt(variableValue(imported, name) ?? hole(at), at) : undefined
  }
  if (of.kind !== 'member' || of.name.toLowerCase() !== 'outputs' || of.of.kind !== 'name') return undefined
  const module = moduleInstance(scope.instance, of.of.name)
  return module && usedAt(outputValue(module, name) ?? hole(at), at)
}

/** The instance of a module by its symbol. */
export function moduleInstance(instance: Instance, symbol: string): Instance | undefined {
  const module = instance.template.modules.find(each => each.symbol === symbol.toLowerCase())
  return module && !module.guards.some(guard => 'loop' in guard) ? childOf(module, scopeOf(instance)) : undefined
}

export const resourceNamed = (instance: Instance, symbol: string): TemplateResource | undefined =>
  instance.template.resources.find(resource => resource.symbol === symbol.toLowerCase())

/** The value of a parameter: what is given, else its default, else nobody knows; undefined where there is no such parameter. */
export function parameterValue(instance: Instance, name: string): Node | undefined {
  const key = name.toLowerCase()
  const parameter = instance.template.parameters.get(key)
  if (!parameter) return undefined
  return once(instance, `parameter ${key}`, parameter.at, name, () => {
    const given = instance.given.get(key)
    if (given) {
      const value = evaluate(given.expression, given.scope)
      // A parameter that is given null takes its default.
      if (value.kind !== 'scalar' || value.value !== null || value.parts) return value
    }
    return parameter.default && !(instance.open && !given) ? evaluate(parameter.default, scopeOf(instance)) : hole(parameter.at, name)
  })
}

export function variableValue(instance: Instance, name: string): Node | undefined {
  const key = name.toLowerCase()
  const variable = instance.template.variables.get(key)
  return variable && once(instance, `variable ${key}`, variable.at, name, () => evaluate(variable, scopeOf(instance)))
}

function outputValue(instance: Instance, name: string): Node | undefined {
  const key = name.toLowerCase()
  const output = instance.template.outputs.get(key)
  return output && once(instance, `output ${key}`, output.at, name, () => evaluate(output, scopeOf(instance)))
}

/** Evaluates once; what leads to itself is not known. */
function once(instance: Instance, key: string, at: Node['at'], name: string, compute: () => Node): Node {
  const known = instance.values.get(key)
  if (known) return known
  instance.values.set(key, hole(at, name))
  const value = compute()
  instance.values.set(key, value)
  return value
}

function importedValue(instance: Instance, name: string): Node | undefined {
  const found = importedFrom(instance, name)
  return found && variableValue(...found)
}

/** The file that a name was given to by `import * as name`. */
export function importedFile(instance: Instance, name: string): Instance | undefined {
  const found = instance.template.imports.find(({ all }) => all === name)
  return found && fileOf(instance, found)
}

/** The file that holds an imported name, and what it is called there. */
export function importedFrom(instance: Instance, name: string): readonly [file: Instance, name: string] | undefined {
  for (const each of instance.template.imports) {
    const wanted = each.names.find(({ as }) => as === name)
    const file = wanted && fileOf(instance, each)
    if (file) return [file, wanted.name]
  }
  return undefined
}

function fileOf(instance: Instance, { path }: TemplateImport): Instance | undefined {
  const written = literalText(path)
  if (written === undefined) return undefined
  const key = `import ${written}`
  if (!instance.children.has(key)) {
    const found = instance.deployment.templateAt(written, instance.path)
    instance.children.set(key, undefined)
    instance.children.set(key, found && instanceOf(found, instance.deployment, new Map(), false, instance.chain))
  }
  return instance.children.get(key)
}

const literalText = (expression: Expression): string | undefined =>
  expression.kind === 'literal' && typeof expression.value === 'string' ? expression.value : undefined
