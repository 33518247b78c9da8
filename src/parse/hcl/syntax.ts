import type { Span, Text } from '../../model/text.js'

/** The syntax of HCL, as Terraform writes it: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md. Places are places in the file. */
export interface Body {
  readonly at: Span
  readonly attributes: readonly Attribute[]
  readonly blocks: readonly Block[]
  /** A part of it could not be read: what is missing may be what was not understood. */
  readonly broken: boolean
}

/** `name = value` */
export interface Attribute {
  readonly name: string
  readonly nameAt: Span
  readonly value: Expression
  readonly at: Span
}

/** `resource "azurerm_kubernetes_cluster" "aks" { ... }` */
export interface Block {
  readonly type: string
  readonly labels: readonly Label[]
  readonly body: Body
  readonly at: Span
}

export interface Label {
  readonly text: string
  /** Without quotes. */
  readonly at: Span
}

export type Expression = Literal | Template | Tuple | ObjectExpression | Variable | Member | Index | Splat | Call | Operation | Conditional | For | Unread

interface Placed {
  readonly at: Span
}

export interface Literal extends Placed {
  readonly is: 'literal'
  readonly value: string | number | boolean | null
  /** The characters between the quotes. */
  readonly inner?: Span
  /** The content of a here-document, so that a manifest in it keeps its places. */
  readonly content?: Text
}

/** A text with expressions in it. */
export interface Template extends Placed {
  readonly is: 'template'
  readonly parts: readonly TemplatePart[]
  /** A here-document. */
  readonly lines: boolean
}

export type TemplatePart =
  | { readonly is: 'text'; readonly text: string; readonly content: Text }
  | { readonly is: 'value'; readonly value: Expression; readonly at: Span }
  /** `%{ if ... }`: what stands between it and its end cannot be told without a run. */
  | { readonly is: 'directive'; readonly word: string; readonly at: Span }

export interface Tuple extends Placed {
  readonly is: 'tuple'
  readonly items: readonly Expression[]
}

export interface ObjectExpression extends Placed {
  readonly is: 'object'
  readonly entries: readonly ObjectEntry[]
}

export interface ObjectEntry {
  /** A bare word is a literal. */
  readonly key: Expression
  readonly value: Expression
}

/** The first name of a reference. */
export interface Variable extends Placed {
  readonly is: 'variable'
  readonly name: string
}

/** `of.name` */
export interface Member extends Placed {
  readonly is: 'member'
  readonly of: Expression
  readonly name: string
}

/** `of[key]` */
export interface Index extends Placed {
  readonly is: 'index'
  readonly of: Expression
  readonly key: Expression
}

/** `of[*].a.b`: what follows is taken of each item. */
export interface Splat extends Placed {
  readonly is: 'splat'
  readonly of: Expression
  readonly steps: readonly (string | Expression)[]
}

export interface Call extends Placed {
  readonly is: 'call'
  readonly name: string
  readonly args: readonly Expression[]
  /** The last argument is a list of arguments: `f(a, b...)`. */
  readonly spread: boolean
}

/** An operator with one or two operands. */
export interface Operation extends Placed {
  readonly is: 'operation'
  readonly operator: string
  readonly operands: readonly Expression[]
}

export interface Conditional extends Placed {
  readonly is: 'conditional'
  readonly condition: Expression
  readonly then: Expression
  readonly otherwise: Expression
}

/** `[for k, v in over : value if condition]`, and with `key =>` in braces. */
export interface For extends Placed {
  readonly is: 'for'
  readonly names: readonly string[]
  readonly over: Expression
  readonly key?: Expression
  readonly value: Expression
  readonly condition?: Expression
  /** `value...`: values of one key are put together in a list. */
  readonly grouped: boolean
}

/** Not understood, with a problem of its own. */
export interface Unread extends Placed {
  readonly is: 'unread'
}
