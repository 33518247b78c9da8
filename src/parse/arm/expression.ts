import type { Span } from '../../model/text.js'

/**
 * The expressions of Azure Resource Manager. Bicep compiles to the JSON of ARM templates, so both spellings are read into this one form: an operator of Bicep is a
 * call of the template function that it compiles to. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */
export type Expression =
  | Literal
  | Interpolation
  | Name
  | Member
  | Element
  | Call
  | Choice
  | ObjectExpression
  | ListExpression
  | Loop
  | Conditional
  | Lambda
  | Spread
  | Unread

interface Written {
  readonly at: Span
}

export interface Literal extends Written {
  readonly kind: 'literal'
  readonly value: string | number | boolean | null
}

/** `'${prefix}-pool'`; `undefined` is a run that no expression decides (a token that a pipeline replaces). */
export interface Interpolation extends Written {
  readonly kind: 'interpolation'
  readonly parts: readonly (string | Expression | undefined)[]
}

/** A parameter, a variable, a resource, a module, an import or the item of a loop. */
export interface Name extends Written {
  readonly kind: 'name'
  readonly name: string
}

export interface Member extends Written {
  readonly kind: 'member'
  readonly of: Expression
  readonly name: string
  /** `.?`: null where there is none. */
  readonly safe: boolean
}

export interface Element extends Written {
  readonly kind: 'element'
  readonly of: Expression
  readonly index: Expression
  readonly safe: boolean
}

export interface Call extends Written {
  readonly kind: 'call'
  readonly name: string
  /** `sys` in `sys.concat()`, a namespace of functions, or a resource. */
  readonly of?: Expression
  readonly args: readonly Expression[]
}

/** `condition ? whenTrue : whenFalse`, `if(condition, whenTrue, whenFalse)` */
export interface Choice extends Written {
  readonly kind: 'choice'
  readonly condition: Expression
  readonly whenTrue: Expression
  readonly whenFalse: Expression
}

export interface ObjectExpression extends Written {
  readonly kind: 'object'
  readonly entries: readonly (Property | Spread)[]
}

export interface Property {
  readonly kind: 'property'
  readonly key: Expression
  readonly value: Expression
}

export interface ListExpression extends Written {
  readonly kind: 'list'
  readonly items: readonly Expression[]
}

/** `[for item in list: body]`, or `copy` with its count. */
export interface Loop extends Written {
  readonly kind: 'loop'
  /** What the body calls the item, and its place in the list. */
  readonly item?: string
  readonly index?: string
  /** The name of a `copy`, which `copyIndex()` may tell. */
  readonly copy?: string
  readonly over: Expression
  readonly body: Expression
}

/** `if (condition) body` */
export interface Conditional extends Written {
  readonly kind: 'conditional'
  readonly condition: Expression
  readonly body: Expression
}

export interface Lambda extends Written {
  readonly kind: 'lambda'
  readonly parameters: readonly string[]
  readonly body: Expression
}

/** `...list`, `...object` */
export interface Spread extends Written {
  readonly kind: 'spread'
  readonly of: Expression
}

/** What could not be read. */
export interface Unread extends Written {
  readonly kind: 'unread'
}
