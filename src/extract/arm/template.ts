import type { Span } from '../../model/text.js'
import type { Expression, Loop } from '../../parse/arm/expression.js'

/**
 * What a template declares, whether it is written in Bicep or in JSON. Names are in lower case: Azure Resource Manager compares them so.
 */
export interface Template {
  readonly at: Span
  readonly parameters: ReadonlyMap<string, TemplateParameter>
  readonly variables: ReadonlyMap<string, Expression>
  readonly functions: ReadonlyMap<string, TemplateFunction>
  readonly outputs: ReadonlyMap<string, Expression>
  readonly resources: readonly TemplateResource[]
  readonly modules: readonly TemplateModule[]
  readonly imports: readonly TemplateImport[]
  /** Another tool made it from a source of its own. */
  readonly generated: boolean
}

export interface TemplateParameter {
  readonly at: Span
  readonly default?: Expression
}

export interface TemplateFunction {
  readonly parameters: readonly string[]
  readonly body: Expression
}

/** What decides whether and how often something is deployed, outermost first. */
export type Guard = { readonly condition: Expression } | { readonly loop: Loop }

export interface TemplateResource {
  readonly at: Span
  /** The name by which the template speaks of it. */
  readonly symbol?: string
  /** Lower case, without the API version; for a child that of its parents included. */
  readonly type: string
  /** The type as it is written, the version left out. */
  readonly written: { readonly type: string; readonly at: Span }
  readonly existing: boolean
  readonly guards: readonly Guard[]
  /** An object with `name`, `properties` and so on. */
  readonly body: Expression
  /** The resource that it is written in. */
  readonly within?: TemplateResource
}

/** A template that is deployed from this one. */
export interface TemplateModule {
  readonly at: Span
  readonly symbol?: string
  readonly guards: readonly Guard[]
  /** Its path, or the address of a registry. */
  readonly path?: Expression
  /** Written in place. */
  readonly inline?: Template
  /** The expressions of the template in place are those of the template around it. */
  readonly outer: boolean
  /** An object with a value, or in JSON with a `value` each, under the name of each parameter. */
  readonly parameters?: Expression
  /** The values stand below `value`. */
  readonly wrapped: boolean
}

/** Variables and functions of another file. */
export interface TemplateImport {
  readonly path: Expression
  readonly all?: string
  readonly names: readonly { readonly name: string; readonly as: string }[]
}

/** Values for the parameters of a template, in a file of their own. */
export interface ParameterFile {
  readonly at: Span
  readonly values: ReadonlyMap<string, Expression>
  readonly variables: ReadonlyMap<string, Expression>
  readonly imports: readonly TemplateImport[]
  /** The template that it names; a JSON file names none. */
  readonly using?: Expression
  readonly extends?: Expression
}

/** What a file of Bicep or Resource Manager JSON is. */
export type ArmFile = { readonly is: 'template'; readonly template: Template } | { readonly is: 'parameters'; readonly parameters: ParameterFile }
