import { newDeployment, type TemplateFiles } from '../../extract/arm/facts.js'
import { instanceOf, scopeOf } from '../../extract/arm/instance.js'
import { childOf } from '../../extract/arm/modules.js'
import type { Template } from '../../extract/arm/template.js'

interface Caller {
  readonly path: string
  readonly example: boolean
  readonly template: Template
}

/**
 * The paths of the templates that others deploy. What only an example deploys is not used up by that, and of templates that deploy each other in a ring, which
 * have no caller outside, the first is taken for it.
 */
export function calledTemplates(templates: readonly Caller[], around: TemplateFiles): ReadonlySet<string> {
  const byPath = new Map(templates.map(template => [template.path, template]))
  const calls = new Map(templates.map(template => [template.path, pathsCalled(template, around).filter(path => uses(template, byPath.get(path)))]))
  const called = new Set([...calls.values()].flat())
  const reached = new Set<string>()
  const visit = (start: string): void => {
    for (const open = [start]; open.length > 0; ) {
      const path = open.pop()!
      if (reached.has(path)) continue
      reached.add(path)
      open.push(...(calls.get(path) ?? []))
    }
  }
  for (const { path } of templates) if (!called.has(path)) visit(path)
  for (const { path } of templates) {
    if (reached.has(path)) continue
    called.delete(path)
    visit(path)
  }
  return called
}

const uses = (caller: Caller, template: Caller | undefined): boolean =>
  template !== undefined && template.path !== caller.path && (!caller.example || template.example)

/** Where an address depends on a parameter, its default decides. */
function pathsCalled(caller: Caller, around: TemplateFiles): readonly string[] {
  if (caller.template.modules.length === 0) return []
  const paths: string[] = []
  const noting: TemplateFiles = {
    ...around,
    templateAt: (path, from) => {
      const found = around.templateAt(path, from)
      if (found) paths.push(found.path)
      return found
    },
  }
  const entry = instanceOf(caller, newDeployment(noting))
  if (entry) for (const module of modulesOf(caller.template)) childOf(module, scopeOf(entry))
  return paths
}

const modulesOf = (template: Template): Template['modules'] => template.modules.flatMap(module => [module, ...(module.inline ? modulesOf(module.inline) : [])])
