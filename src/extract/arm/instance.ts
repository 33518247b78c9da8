import type { Node } from '../../model/node.js'
import type { Expression } from '../../parse/arm/expression.js'
import type { Template, TemplateModule } from './template.js'

/** A template with values for its parameters: as it is deployed once. */
export interface Instance {
  readonly template: Template
  /** The path of its file, from which the paths in it go. */
  readonly path: string
  /** The values that are given, each with where it is to be evaluated. */
  readonly given: ReadonlyMap<string, Given>
  /** Some values that are given cannot be seen: a parameter without one is not known. */
  readonly open: boolean
  readonly deployment: Deployment
  /** The files that lead to this one, itself included. */
  readonly chain: readonly string[]
  /** What parameters, variables and outputs came to, by kind and name. */
  readonly values: Map<string, Node>
  readonly children: Map<TemplateModule | string, Instance | undefined>
}

export interface Given {
  readonly expression: Expression
  readonly scope: Scope
}

/** Where an expression is evaluated. */
export interface Scope {
  readonly instance: Instance
  /** The items of loops and the parameters of lambdas and functions, by their names in lower case. */
  readonly locals: ReadonlyMap<string, Node>
}

/** One deployment of an entry template with all that it leads to. */
export interface Deployment {
  /** What is left to evaluate; a template that asks for more is read no further. */
  steps: number
  /** How deep the evaluation is: a variable that hangs on a variable, and so on. */
  depth: number
  /** How many more instances of templates may be made. */
  instances: number
  /** The template that a path written in a file leads to, with its own path. */
  readonly templateAt: (path: string, from: string) => FoundTemplate | undefined
  /** The data of a JSON or YAML file. */
  readonly dataAt: (path: string, from: string) => Node | undefined
}

export interface FoundTemplate {
  readonly template: Template
  readonly path: string
}

/** Modules in modules: deeper than this nobody writes. */
const MAX_DEPTH = 12

/** A template that is deployed with some values; undefined where it leads to itself or the deployment has grown too big. */
export function instanceOf(
  { template, path }: FoundTemplate,
  deployment: Deployment,
  given: Instance['given'] = new Map(),
  open = false,
  chain: readonly string[] = [],
): Instance | undefined {
  if (chain.includes(path) || chain.length >= MAX_DEPTH || deployment.instances <= 0) return undefined
  deployment.instances--
  return { template, path, given, open, deployment, chain: [...chain, path], values: new Map(), children: new Map() }
}

/**
 * An entry template of which nobody says with what parameters it is deployed: the defaults hold. A switch for Windows that is off by default is there to be
 * switched on, so what hangs on it may be or not.
 */
export function entryOf(found: FoundTemplate, deployment: Deployment): Instance | undefined {
  const given = new Map<string, Given>()
  const entry = instanceOf(found, deployment, given)
  if (!entry) return undefined
  for (const [name, parameter] of found.template.parameters) {
    const { default: value, at } = parameter
    if (/win/.test(name) && value?.kind === 'literal' && value.value === false) given.set(name, { expression: { kind: 'unread', at }, scope: scopeOf(entry) })
  }
  return entry
}

/** Takes one step; false where none is left. */
export function spend({ deployment }: Instance): boolean {
  deployment.steps--
  return deployment.steps > 0
}

/** A scope with more names. */
export const within = ({ instance, locals }: Scope, added: readonly (readonly [name: string, value: Node])[]): Scope => ({
  instance,
  locals: new Map([...locals, ...added.map(([name, value]) => [name.toLowerCase(), value] as const)]),
})

export const scopeOf = (instance: Instance): Scope => ({ instance, locals: new Map() })
