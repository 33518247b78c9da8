import { evaluate, rounds } from './evaluate.js'
import type { Instance, Scope } from './instance.js'
import { scopeOf, spend } from './instance.js'
import { childOf } from './modules.js'
import type { Guard, TemplateModule, TemplateResource } from './template.js'
import { booleanOf } from './values.js'

/** A resource as it is deployed once. */
export interface DeployedResource {
  readonly resource: TemplateResource
  readonly scope: Scope
  /** A condition that nobody can see decides whether it is. */
  readonly conditional: boolean
}

/** A module as it is deployed once whose template is not in the repository. */
export interface RemoteModule {
  readonly module: TemplateModule
  readonly scope: Scope
  readonly conditional: boolean
}

/** What an instance deploys, with its modules. */
export function deployed(
  instance: Instance,
  conditional = false,
): { readonly resources: readonly DeployedResource[]; readonly remote: readonly RemoteModule[] } {
  const resources: DeployedResource[] = instance.template.resources.flatMap(resource =>
    resource.existing ? [] : rounded(resource.guards, { scope: scopeOf(instance), conditional }).map(round => ({ resource, ...round })),
  )
  const remote: RemoteModule[] = []
  for (const module of instance.template.modules) {
    for (const round of rounded(module.guards, { scope: scopeOf(instance), conditional })) {
      const child = childOf(module, round.scope)
      const inner = child && deployed(child, round.conditional)
      resources.push(...(inner?.resources ?? []))
      remote.push(...(inner?.remote ?? [{ module, ...round }]))
    }
  }
  return { resources, remote }
}

type Round = Pick<DeployedResource, 'scope' | 'conditional'>

/** Each time that something is deployed behind its conditions and in its loops. */
function rounded(guards: readonly Guard[], start: Round): readonly Round[] {
  return guards.reduce<readonly Round[]>((found, guard) => found.flatMap(round => behind(guard, round)), [start])
}

function behind(guard: Guard, { scope, conditional }: Round): readonly Round[] {
  if (!spend(scope.instance)) return []
  if ('condition' in guard) {
    const met = booleanOf(evaluate(guard.condition, scope))
    return met === false ? [] : [{ scope, conditional: conditional || met === undefined }]
  }
  const { scopes, possible } = rounds(guard.loop, scope)
  return [...scopes.map(each => ({ scope: each, conditional })), ...possible.map(each => ({ scope: each, conditional: true }))]
}
