/**
 * The syntax of Go templates as charts use it. Offsets are those of the template's text.
 * https://pkg.go.dev/text/template
 */
export type TemplateNode = TextNode | OutputNode | AssignNode | BranchNode | StopNode

/** Characters that are printed as they are; those that the actions beside them trim are left out. */
export interface TextNode {
  readonly is: 'text'
  readonly start: number
  readonly end: number
}

/** `{{ ... }}` with its delimiters. */
export interface Tag {
  readonly start: number
  readonly end: number
}

export interface OutputNode extends Tag {
  readonly is: 'output'
  readonly pipe: Pipe
}

/** `{{ $name := ... }}`, `{{ $name = ... }}` */
export interface AssignNode extends Tag {
  readonly is: 'assign'
  readonly name: string
  readonly declares: boolean
  readonly pipe: Pipe
}

/** `if`, `with` and `range`, with their `else` arms in order. */
export interface BranchNode {
  readonly is: 'if' | 'with' | 'range'
  readonly arms: readonly Arm[]
  readonly close: Tag
}

export interface Arm {
  readonly tag: Tag
  /** None in a plain `else`. */
  readonly pipe?: Pipe
  /** `range $key, $value := ...`, `with $value := ...` */
  readonly variables: readonly string[]
  /** The dot is the value within: `with`. */
  readonly rebinds: boolean
  readonly body: readonly TemplateNode[]
}

/** `break` and `continue`. */
export interface StopNode extends Tag {
  readonly is: 'stop'
}

/** Commands joined by `|`: the value of each is the last argument of the next. */
export type Pipe = readonly Command[]

/** A function or a value, and its arguments. */
export type Command = readonly [Operand, ...Operand[]]

export type Operand =
  | { readonly is: 'literal'; readonly value: string | number | boolean | null }
  /** `.a.b`; the dot itself without a path. */
  | { readonly is: 'field'; readonly path: readonly string[] }
  /** `$name.a.b`; the root has the empty name. */
  | { readonly is: 'variable'; readonly name: string; readonly path: readonly string[] }
  | { readonly is: 'function'; readonly name: string }
  /** `( ... ).a.b` */
  | { readonly is: 'pipe'; readonly pipe: Pipe; readonly path: readonly string[] }

/** A file of templates. */
export interface TemplateSyntax {
  readonly body: readonly TemplateNode[]
  /** What `define` and `block` name. */
  readonly named: ReadonlyMap<string, readonly TemplateNode[]>
}
