import type { Node } from '../../model/node.js'
import type { Expression } from '../../parse/arm/expression.js'
import { evaluate } from './evaluate.js'
import { propertyOf } from './from-bicep.js'
import { type FoundTemplate, type Given, type Instance, instanceOf, type Scope } from './instance.js'
import type { TemplateModule } from './template.js'
import { partsOf } from './values.js'

/** The instance that a module makes; undefined where its template is not in the repository. Outside of a loop it is made once. */
export function childOf(module: TemplateModule, scope: Scope): Instance | undefined {
  const { instance } = scope
  if (scope.locals.size > 0) return make(module, scope)
  if (!instance.children.has(module)) {
    instance.children.set(module, undefined)
    instance.children.set(module, make(module, scope))
  }
  return instance.children.get(module)
}

function make(module: TemplateModule, scope: Scope): Instance | undefined {
  const { instance } = scope
  const found = templateOf(module, scope)
  if (!found) return undefined
  if (module.inline && module.outer) return instanceOf(found, instance.deployment, instance.given, instance.open, instance.chain)
  const { given, open } = valuesOf(module, scope)
  return instanceOf(found, instance.deployment, given, open, instance.chain)
}

function templateOf({ inline, outer, path, at }: TemplateModule, scope: Scope): FoundTemplate | undefined {
  const { instance } = scope
  if (inline) {
    const { parameters, variables, functions } = instance.template
    // It has a place of its own in the chain of files, for it may be in the file that is read.
    return { path: `${instance.path}#${at.start}`, template: outer ? { ...inline, parameters, variables, functions } : inline }
  }
  const written = path && pathOf(evaluate(path, scope))
  return written === undefined ? undefined : instance.deployment.templateAt(written, instance.path.split('#')[0]!)
}

/** A path; of an address whose beginning nobody can see, what is certain at its end. */
function pathOf(node: Node): string | undefined {
  const parts = partsOf(node) ?? []
  const last = parts.at(-1)
  if (last === undefined) return undefined
  return (parts.length === 1 ? last : last.replace(/^[^/]*\//, '')).replace(/[?#].*$/, '')
}

function valuesOf({ parameters, wrapped }: TemplateModule, scope: Scope): { readonly given: ReadonlyMap<string, Given>; readonly open: boolean } {
  if (!parameters) return { given: new Map(), open: false }
  if (parameters.kind !== 'object') return { given: new Map(), open: true }
  const open = parameters.entries.some(entry => entry.kind === 'spread' || entry.key.kind !== 'literal')
  const given = parameters.entries.flatMap((entry): readonly (readonly [string, Given])[] => {
    if (entry.kind !== 'property' || entry.key.kind !== 'literal') return []
    const expression: Expression = wrapped ? (propertyOf(entry.value, 'value') ?? { kind: 'unread', at: entry.value.at }) : entry.value
    return [[String(entry.key.value).toLowerCase(), { expression, scope }]]
  })
  return { given: new Map(given), open }
}
