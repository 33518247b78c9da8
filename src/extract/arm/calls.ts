import type { Node } from '../../model/node.js'
import type { Call } from '../../parse/arm/expression.js'
import { evaluate } from './evaluate.js'
import { templateFunctions } from './functions.js'
import { type Instance, type Scope, scopeOf, spend, within } from './instance.js'
import { importedFile, importedFrom, parameterValue, variableValue } from './names.js'
import type { TemplateFunction } from './template.js'
import { hole, numberOf, scalar, stringOf, textFrom, usedAt } from './values.js'

/** What a call of a function yields. */
export function callFunction(call: Call, scope: Scope): Node {
  const { at } = call
  const own = userFunction(call, scope.instance)
  const args = call.args.map(arg => evaluate(arg, scope))
  if (own) {
    const [file, { parameters, body }] = own
    return evaluate(
      body,
      within(
        scopeOf(file),
        parameters.map((name, index) => [name, args[index] ?? hole(at)] as const),
      ),
    )
  }
  const name = call.name.toLowerCase()
  const special = specials[name]
  if (special && isBuiltIn(call)) return special(args, at, scope)
  const known = isBuiltIn(call) ? templateFunctions.get(name) : undefined
  return known?.(args, at, () => spend(scope.instance)) ?? hole(at)
}

/** `sys.concat()` and `az.resourceId()` name the functions that are there anyway. */
const isBuiltIn = ({ of }: Call): boolean => of === undefined || (of.kind === 'name' && /^(?:sys|az)$/i.test(of.name))

type Found = readonly [file: Instance, found: TemplateFunction]

function userFunction({ name, of }: Call, instance: Instance): Found | undefined {
  const find = (file: Instance, called: string): Found | undefined => {
    const found = file.template.functions.get(called.toLowerCase())
    return found && [file, found]
  }
  if (!of) {
    const imported = importedFrom(instance, name)
    return find(instance, name) ?? (imported && find(...imported))
  }
  if (of.kind !== 'name') return undefined
  const file = importedFile(instance, of.name)
  return file ? find(file, name) : find(instance, `${of.name}.${name}`)
}

type Special = (args: readonly Node[], at: Node['at'], scope: Scope) => Node

/** Functions that ask the template rather than their arguments. */
const specials: Readonly<Record<string, Special>> = {
  // Within a function of the template they are its own.
  parameters: ([name], at, { instance, locals }) => {
    const key = stringOf(name)
    const value = key === undefined ? undefined : (locals.get(key.toLowerCase()) ?? parameterValue(instance, key))
    return value ? usedAt(value, at) : hole(at, key)
  },
  variables: ([name], at, { instance }) => {
    const key = stringOf(name)
    const value = key === undefined ? undefined : variableValue(instance, key)
    return value ? usedAt(value, at) : hole(at, key)
  },
  copyindex: ([first, second], at, { locals }) => {
    const loop = stringOf(first)
    const index = numberOf(locals.get(loop === undefined ? 'copyindex' : `copyindex:${loop.toLowerCase()}`))
    const offset = numberOf(loop === undefined ? first : second) ?? 0
    return index === undefined ? hole(at) : scalar(index + offset, at)
  },
  fromend: ([index], at) => (numberOf(index) === undefined ? hole(at) : scalar(-numberOf(index)!, at)),
  loadjsoncontent: (args, at, scope) => loaded(args, at, scope),
  loadyamlcontent: (args, at, scope) => loaded(args, at, scope),
  // An address beside the one of this template: only its end is certain.
  uri: ([, relative], at) => textFrom(['', undefined, `/${stringOf(relative)?.replace(/^\//, '') ?? ''}`], at),
}

/** The data of a file; a path into it is not followed. */
function loaded([path, inner]: readonly Node[], at: Node['at'], { instance }: Scope): Node {
  const written = stringOf(path)
  const data = written === undefined || inner ? undefined : instance.deployment.dataAt(written, instance.path)
  return data ?? hole(at)
}
