// Cuts the operations that the tests' GitHub serves out of GitHub's OpenAPI description: names, types, enums, required and limits, no prose.
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
//   node scripts/slice-openapi.mjs package/generated/api.github.com.json && npx biome format --write __tests__/github
import { readFileSync, writeFileSync } from 'node:fs'

const repository = '/repos/{owner}/{repo}'
const pull = `${repository}/pulls/{pull_number}`
const operations = [
  `get ${repository}`,
  `get ${repository}/compare/{basehead}`,
  `get ${repository}/contents/{path}`,
  `get ${repository}/git/blobs/{file_sha}`,
  `get ${repository}/git/trees/{tree_sha}`,
  `get ${repository}/pulls`,
  `get ${pull}`,
  `get ${pull}/files`,
  `get ${pull}/comments`,
  `get ${pull}/reviews`,
  `post ${pull}/reviews`,
  `put ${pull}/reviews/{review_id}`,
  `delete ${pull}/reviews/{review_id}`,
  `patch ${repository}/pulls/comments/{comment_id}`,
  `delete ${repository}/pulls/comments/{comment_id}`,
]

/** What JSON Schema checks; all else is prose or meant for generators. */
const checked = ['type', 'format', 'pattern', 'enum', 'required', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems']

/** Where GitHub sends null and the description does not say so: comments that are outdated, pull requests from a fork that was deleted. */
const alsoNull = [
  ['pull-request-review-comment', 'line'],
  ['pull-request-review-comment', 'position'],
  ['pull-request', 'head', 'repo'],
]

const description = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const schemas = {}

const find = reference =>
  reference
    .slice(2)
    .split('/')
    .reduce((part, key) => part[key], description)
const resolved = part => (part.$ref ? find(part.$ref) : part)

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, and objects take no property that is not described. */
function schemaOf(schema) {
  if (schema.$ref) return { $ref: `#/schemas/${named(schema.$ref)}` }
  const sliced = {}
  for (const key of checked) if (schema[key] !== undefined) sliced[key] = schema[key]
  if (schema.items) sliced.items = schemaOf(schema.items)
  for (const key of ['allOf', 'anyOf', 'oneOf']) if (schema[key]) sliced[key] = schema[key].map(schemaOf)
  if (schema.properties) {
    sliced.properties = Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, schemaOf(property)]))
    sliced.additionalProperties = false
  }
  if (typeof schema.additionalProperties === 'object') sliced.additionalProperties = schemaOf(schema.additionalProperties)
  return schema.nullable ? nullable(sliced) : sliced
}

function nullable(schema) {
  if (!schema.type) return { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum && { enum: [...schema.enum, null] }) }
}

function named(reference) {
  const name = reference.split('/').at(-1)
  if (schemas[name]) return name
  // Set first: schemas may refer to themselves.
  schemas[name] = {}
  Object.assign(schemas[name], schemaOf(find(reference)))
  return name
}

/** The schema of a JSON body; null where there is no body or it has another type. */
function bodyOf(content) {
  const json = content?.['application/json']?.schema
  return json ? schemaOf(json) : null
}

function operationOf(line) {
  const [method, path] = line.split(' ')
  const { parameters = [], requestBody, responses } = description.paths[path][method]
  return {
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(resolved).map(({ name, in: place, required = false, schema }) => ({ name, in: place, required, schema: schemaOf(schema) })),
    body: bodyOf(requestBody && resolved(requestBody).content),
    responses: Object.fromEntries(Object.entries(responses).map(([status, response]) => [status, bodyOf(resolved(response).content)])),
  }
}

const cut = operations.map(operationOf)
for (const [name, ...path] of alsoNull) {
  const property = path.pop()
  const { properties } = path.reduce((schema, key) => schema.properties[key], schemas[name])
  properties[property] = nullable(properties[property])
}

const slice = {
  source: `@octokit/openapi ${description.info.version}, api.github.com.json, cut by scripts/slice-openapi.mjs`,
  license: description.info.license.name,
  operations: cut,
  schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
}
writeFileSync(new URL('../__tests__/github/openapi-slice.json', import.meta.url), `${JSON.stringify(slice, null, 1)}\n`)
