import type { Span } from '../../model/text.js'
import type { Expression, ObjectExpression } from '../../parse/arm/expression.js'
import type { BicepFile } from '../../parse/bicep/bicep.js'
import type { BicepObject, Module, Resource, Statement, Using } from '../../parse/bicep/statements.js'
import type { ArmFile, Guard, ParameterFile, Template, TemplateImport, TemplateModule, TemplateResource } from './template.js'

/** What a Bicep file declares. */
export function armFileOfBicep({ statements }: BicepFile, at: Span): ArmFile {
  const named = (is: Using['is']): Expression | undefined => statements.find((statement): statement is Using => statement.is === is)?.path
  const using = named('using')
  const extended = named('extends')
  if (using || extended) return { is: 'parameters', parameters: parametersOf(statements, at, using, extended) }
  return { is: 'template', template: templateOf(statements, at) }
}

function templateOf(statements: readonly Statement[], at: Span): Template {
  const of = <S extends Statement['is']>(is: S): readonly Extract<Statement, { is: S }>[] =>
    statements.filter((statement): statement is Extract<Statement, { is: S }> => statement.is === is)
  return {
    at,
    parameters: new Map(of('param').map(({ name, nameAt, value }) => [name.toLowerCase(), { at: nameAt, ...(value && { default: value }) }])),
    variables: new Map(of('var').map(({ name, value }) => [name.toLowerCase(), value])),
    functions: new Map(of('func').map(({ name, parameters, value }) => [name.toLowerCase(), { parameters, body: value }])),
    outputs: new Map(of('output').map(({ name, value }) => [name.toLowerCase(), value])),
    resources: of('resource').flatMap(resource => resourcesOf(resource)),
    modules: of('module').map(moduleOf),
    imports: importsOf(statements),
    generated: false,
  }
}

function parametersOf(statements: readonly Statement[], at: Span, using: Expression | undefined, extended: Expression | undefined): ParameterFile {
  return {
    at,
    values: new Map(statements.flatMap(statement => (statement.is === 'param' && statement.value ? [[statement.name.toLowerCase(), statement.value]] : []))),
    variables: new Map(statements.flatMap(statement => (statement.is === 'var' ? [[statement.name.toLowerCase(), statement.value]] : []))),
    imports: importsOf(statements),
    ...(using && { using }),
    ...(extended && { extends: extended }),
  }
}

const importsOf = (statements: readonly Statement[]): readonly TemplateImport[] =>
  statements.flatMap(statement =>
    statement.is === 'import' ? [{ path: statement.path, names: statement.names, ...(statement.all && { all: statement.all }) }] : [],
  )

/** A resource, and the children that are written in it. */
function resourcesOf(resource: Resource, within?: TemplateResource): readonly TemplateResource[] {
  const { guards, body } = guardsOf(resource.value)
  const type = typeOf(resource.type).toLowerCase()
  const read: TemplateResource = {
    at: resource.at,
    symbol: resource.name.toLowerCase(),
    type: within ? `${within.type}/${type}` : type,
    written: { type: typeOf(resource.type), at: resource.type.at },
    existing: resource.existing,
    guards: [...(within?.guards ?? []), ...guards],
    body,
    ...(within && { within }),
  }
  const { children = [] } = body as Partial<BicepObject>
  return [read, ...children.flatMap(child => (child.is === 'resource' ? resourcesOf(child, read) : []))]
}

const typeOf = (type: Expression): string => (type.kind === 'literal' ? String(type.value).split('@')[0]! : '')

function moduleOf({ at, name, path, value }: Module): TemplateModule {
  const { guards, body } = guardsOf(value)
  const parameters = propertyOf(body, 'params')
  return { at, symbol: name.toLowerCase(), guards, path, outer: false, wrapped: false, ...(parameters && { parameters }) }
}

/** The conditions and loops around a body. */
function guardsOf(value: Expression): { readonly guards: readonly Guard[]; readonly body: Expression } {
  const guards: Guard[] = []
  let body = value
  for (;;) {
    if (body.kind === 'conditional') guards.push({ condition: body.condition })
    else if (body.kind === 'loop') guards.push({ loop: body })
    else return { guards, body }
    body = body.body
  }
}

/** The value of a property that is written with its plain name. */
export function propertyOf(body: Expression, name: string): Expression | undefined {
  if (body.kind !== 'object') return undefined
  return (body as ObjectExpression).entries.flatMap(entry => (entry.kind === 'property' && isNamed(entry.key, name) ? [entry.value] : [])).at(-1)
}

const isNamed = (key: Expression, name: string): boolean => key.kind === 'literal' && String(key.value).toLowerCase() === name.toLowerCase()
