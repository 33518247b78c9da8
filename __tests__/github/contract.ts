import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formatsOf from 'ajv-formats'

type Schema = Readonly<Record<string, unknown>>

interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: Schema }[]
  readonly body: Schema | null
  readonly responses: Readonly<Record<string, Schema | null>>
}

interface Slice {
  readonly operations: readonly Operation[]
  readonly schemas: Readonly<Record<string, Schema & { readonly required?: readonly string[]; readonly properties?: Readonly<Record<string, Schema>> }>>
}

/** GitHub's description of the operations that are served; see scripts/slice-openapi.mjs. */
const slice: Slice = JSON.parse(readFileSync('__tests__/github/openapi-slice.json', 'utf8'))

export interface Call {
  readonly method: string
  /** As described: `/repos/{owner}/{repo}`. */
  readonly path: string
  readonly parameters: Readonly<Record<string, string>>
}

/** The described operation that a request is for. */
export function callFor(method: string, pathname: string): Call | undefined {
  const parts = pathname.split('/')
  for (const { method: wanted, path } of slice.operations) {
    const pattern = path.split('/')
    if (wanted !== method || pattern.length !== parts.length) continue
    const parameters: Record<string, string> = {}
    const fits = pattern.every((part, index) => {
      if (!part.startsWith('{')) return part === parts[index]
      parameters[part.slice(1, -1)] = decodeURIComponent(parts[index]!)
      return true
    })
    if (fits) return { method, path, parameters }
  }
  return undefined
}

const strict = addFormats(new Ajv({ allErrors: true, strict: false }))
/** Parameters come as text. */
const coercing = addFormats(new Ajv({ allErrors: true, strict: false, coerceTypes: true }))
const compiled = new Map<string, ValidateFunction>()

function addFormats(ajv: Ajv): Ajv {
  formatsOf.default(ajv)
  return ajv.addFormat('int64', true)
}

/** What is wrong with a request, by the description. */
export function requestProblems(call: Call, query: URLSearchParams, body: unknown): readonly string[] {
  const { parameters, body: schema } = operationOf(call)
  const given: Record<string, string> = { ...call.parameters, ...Object.fromEntries(query) }
  const unknown = [...query.keys()].filter(name => !parameters.some(parameter => parameter.in === 'query' && parameter.name === name))
  const described = { type: 'object', properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])) }
  // The description tells the limit of a page in prose only.
  const page = Number(query.get('per_page') ?? 1) > 100 || Number(query.get('page') ?? 1) < 1 ? ['the page is out of bounds'] : []
  return [
    ...unknown.map(name => `there is no parameter ${name}`),
    ...page,
    ...problems(`${call.method} ${call.path} parameters`, described, given, coercing),
    ...(schema ? problems(`${call.method} ${call.path} body`, schema, body, strict) : body === undefined ? [] : ['there is no body to send']),
  ]
}

/** What is wrong with an answer of this server, by the description. Errors that are not described have GitHub's common shape. */
export function answerProblems(call: Call, status: number, body: unknown): readonly string[] {
  const schema = operationOf(call).responses[status]
  if (schema === undefined && status >= 400) return problems('error', { $ref: '#/schemas/basic-error' }, body, strict)
  if (schema === undefined) return [`the status ${status} is not described`]
  return schema ? problems(`${call.method} ${call.path} ${status}`, schema, body, strict) : body === undefined ? [] : ['no body is described']
}

const operationOf = ({ method, path }: Call): Operation => slice.operations.find(operation => operation.method === method && operation.path === path)!

function problems(name: string, schema: Schema, value: unknown, ajv: Ajv): readonly string[] {
  const validate = compiled.get(name) ?? ajv.compile({ ...schema, schemas: slice.schemas })
  compiled.set(name, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
}

/** The links that a schema requires: they are many, and nobody follows them. */
export function links(schema: string, base: string): Readonly<Record<string, string>> {
  const names = slice.schemas[schema]?.required?.filter(name => /(?:^|_)url$/.test(name)) ?? []
  return Object.fromEntries(names.map(name => [name, name === 'url' ? base : `${base}/${name.replace(/_url$/, '')}`]))
}

/** The properties that a schema knows: full and short forms of a repository differ in a few. */
export function known<T extends object>(schema: string, value: T): T {
  const properties = slice.schemas[schema]?.properties ?? {}
  return Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(properties, name))) as T
}
