import { type Span, spanOf } from '../../model/text.js'
import type { Call, Expression, ObjectExpression } from '../arm/expression.js'
import { expressionOf, stringOf } from './expressions.js'
import { valueOf } from './literals.js'
import { expectSign, isSign, next, peek, type Reader, skipNewlines, skipSign, spanFrom } from './reader.js'
import { nesting, type Token } from './tokens.js'

/** The statements of Bicep that declare something to evaluate. https://learn.microsoft.com/azure/azure-resource-manager/bicep/file */
export type Statement = Parameter | Variable | UserFunction | Resource | Module | Output | Import | Using

interface Declared {
  readonly at: Span
  readonly name: string
  readonly nameAt: Span
  /** `@secure()`, `@export()` */
  readonly decorators: readonly Call[]
}

export interface Parameter extends Declared {
  readonly is: 'param'
  /** The default; in a `.bicepparam` file the value. A type that may be null, `string?`, has null for its default. */
  readonly value?: Expression
}

export interface Variable extends Declared {
  readonly is: 'var'
  readonly value: Expression
}

export interface UserFunction extends Declared {
  readonly is: 'func'
  readonly parameters: readonly string[]
  readonly value: Expression
}

export interface Resource extends Declared {
  readonly is: 'resource'
  /** `Microsoft.ContainerService/managedClusters@2025-05-01` */
  readonly type: Expression
  readonly existing: boolean
  readonly value: Expression
}

export interface Module extends Declared {
  readonly is: 'module'
  readonly path: Expression
  readonly value: Expression
}

export interface Output extends Declared {
  readonly is: 'output'
  readonly value: Expression
}

/** `import { a, b as c } from 'shared.bicep'`, `import * as shared from ...` */
export interface Import {
  readonly is: 'import'
  readonly at: Span
  readonly path: Expression
  readonly all?: string
  readonly names: readonly { readonly name: string; readonly as: string }[]
}

/** `using 'main.bicep'`, `extends 'base.bicepparam'` of a parameter file. */
export interface Using {
  readonly is: 'using' | 'extends'
  readonly at: Span
  readonly path: Expression
}

/** The body of a resource may declare its children. */
export interface BicepObject extends ObjectExpression {
  readonly children: readonly Statement[]
}

/** Reads one statement with its decorators; undefined for one that declares nothing to evaluate. */
export function statementOf(reader: Reader): Statement | undefined {
  const { start } = peek(reader)
  const decorators = decoratorsOf(reader)
  const keyword = peek(reader).text
  if (keyword === 'import') return importOf(reader)
  if (keyword === 'using' || keyword === 'extends') return usingOf(reader, keyword)
  const declare = Object.hasOwn(declarations, keyword) ? declarations[keyword] : undefined
  if (!declare || peek(reader).kind !== 'word' || peek(reader, 1).kind !== 'word') return undefined
  next(reader)
  const named = next(reader)
  const nameAt = spanFrom(reader, named.start)
  const read = declare(reader)
  return read && ({ ...read, name: named.text, nameAt, decorators, at: spanFrom(reader, start) } as Statement)
}

/** A child in the body of a resource; a property may be called `resource` too. */
export function nestedResourceOf(reader: Reader): Statement | undefined {
  const { at } = reader
  if (!isSign(reader, '@') && peek(reader).text !== 'resource') return undefined
  const read = isSign(reader, '@') || (peek(reader, 1).kind === 'word' && peek(reader, 2).kind === 'string') ? statementOf(reader) : undefined
  if (!read) reader.at = at
  return read
}

type Undeclared<S> = Omit<S, keyof Declared>

const declarations: Readonly<Record<string, (reader: Reader) => Undeclared<Parameter | Variable | UserFunction | Resource | Module | Output> | undefined>> = {
  param: (reader): Undeclared<Parameter> => {
    const { end } = skipType(reader)
    if (skipSign(reader, '=')) return { is: 'param', value: assigned(reader) }
    return end?.text === '?' ? { is: 'param', value: { kind: 'literal', at: spanOf(reader.text, end.start, end.end), value: null } } : { is: 'param' }
  },
  var: (reader): Undeclared<Variable> => {
    skipType(reader)
    expectSign(reader, '=')
    return { is: 'var', value: assigned(reader) }
  },
  output: (reader): Undeclared<Output> => {
    skipType(reader)
    expectSign(reader, '=')
    return { is: 'output', value: assigned(reader) }
  },
  func: (reader): Undeclared<UserFunction> => {
    const parameters = parametersOf(reader)
    skipType(reader)
    expectSign(reader, '=>')
    return { is: 'func', parameters, value: assigned(reader) }
  },
  resource: (reader): Undeclared<Resource> | undefined => {
    if (peek(reader).kind !== 'string') return undefined
    const type = stringOf(reader)
    const existing = peek(reader).text === 'existing'
    if (existing) next(reader)
    expectSign(reader, '=')
    return { is: 'resource', type, existing, value: assigned(reader) }
  },
  module: (reader): Undeclared<Module> | undefined => {
    if (peek(reader).kind !== 'string') return undefined
    const path = stringOf(reader)
    expectSign(reader, '=')
    return { is: 'module', path, value: assigned(reader) }
  },
}

function assigned(reader: Reader): Expression {
  skipNewlines(reader)
  return valueOf(reader)
}

function decoratorsOf(reader: Reader): readonly Call[] {
  const decorators: Call[] = []
  while (skipSign(reader, '@')) {
    const decorator = expressionOf(reader)
    if (decorator.kind === 'call') decorators.push(decorator)
    skipNewlines(reader)
  }
  return decorators
}

/** Types say little that a value does not. Up to `=` or `=>` outside of brackets, or the end of the statement; the last word of the type. */
function skipType(reader: Reader): { readonly end?: Token } {
  let end: Token | undefined
  for (let depth = 0; reader.at < reader.end; reader.at++) {
    const token = peek(reader)
    const { kind, text } = token
    if (kind === 'sign') depth += nesting(text)
    if (depth === 0 && kind === 'sign' && (text === '=' || text === '=>')) break
    if (kind !== 'newline') end = token
  }
  return end ? { end } : {}
}

/** The names in `(name type, other type)`. */
function parametersOf(reader: Reader): readonly string[] {
  const names: string[] = []
  expectSign(reader, '(')
  let named = true
  for (let depth = 1; reader.at < reader.end; reader.at++) {
    const { kind, text } = peek(reader)
    if (kind === 'sign') depth += nesting(text)
    if (depth === 0) break
    if (depth === 1 && kind === 'sign' && text === ',') named = true
    else if (named && kind === 'word') {
      names.push(text)
      named = false
    }
  }
  expectSign(reader, ')')
  return names
}

function importOf(reader: Reader): Import | undefined {
  const { start } = next(reader)
  const names: { name: string; as: string }[] = []
  let all: string | undefined
  for (let before = ''; reader.at < reader.end && peek(reader).text !== 'from'; ) {
    const { kind, text } = next(reader)
    if (kind !== 'word' || text === 'as') before = text
    else if (before !== 'as') names.push({ name: text, as: text })
    else {
      const last = names.pop()
      if (last) names.push({ name: last.name, as: text })
      else all = text
      before = ''
    }
  }
  next(reader)
  if (peek(reader).kind !== 'string') return undefined
  const path = stringOf(reader)
  return { is: 'import', at: spanFrom(reader, start), path, names, ...(all !== undefined && { all }) }
}

function usingOf(reader: Reader, is: Using['is']): Using | undefined {
  const { start } = next(reader)
  if (peek(reader).kind !== 'string') return undefined
  const path = stringOf(reader)
  return { is, at: spanFrom(reader, start), path }
}
