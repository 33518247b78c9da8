import type { Repository } from './repository.js'

/** GraphQL cuts the text of a blob here. */
const longestText = 512_000

interface Fields {
  readonly text?: string | null
  readonly byteSize?: number
  readonly isBinary?: boolean
  readonly isTruncated?: boolean
  readonly oid?: string
}

const document = /^query\s*\(([^)]*)\)\s*\{\s*repository\(owner: \$owner, name: \$name\)\s*\{([\s\S]*)\}\s*\}\s*$/
const field = /^\s*(\w+): object\(oid: \$(\w+)\) \{ \.\.\. on Blob \{ ([\w ]+) \} \}\s*/
const asked: readonly (keyof Fields)[] = ['text', 'byteSize', 'isBinary', 'isTruncated', 'oid']

/** Answers the one query that is served: blobs by id, each under its alias. Anything else is refused, as a mistake in a query would be. */
export function answerGraph(find: (fullName: string) => Repository | undefined, body: unknown): unknown {
  const { query, variables } = body as { query: string; variables: Record<string, unknown> }
  const match = document.exec(query ?? '')
  if (!match) return refused('Parse error')
  const declared = new Map((match[1] ?? '').split(',').map(variable => variable.trim().split(/:\s*/) as [string, string]))
  for (const name of Object.keys(variables)) if (!declared.has(`$${name}`)) return refused(`Variable $${name} is not declared`)
  const repository = find(`${variables.owner}/${variables.name}`)
  if (!repository) return { data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'], message: 'Could not resolve to a Repository' }] }
  const found: Record<string, Fields | null> = {}
  let rest = match[2] ?? ''
  for (let next = field.exec(rest); next; next = field.exec(rest)) {
    const [all, alias = '', variable = '', names = ''] = next
    const id = variables[variable]
    const fields = names.split(' ')
    if (declared.get(`$${variable}`) !== 'GitObjectID!' || typeof id !== 'string') return refused(`Type mismatch on variable $${variable}`)
    if (fields.some(name => !asked.includes(name as keyof Fields))) return refused(`Field '${names}' doesn't exist on type 'Blob'`)
    found[alias] = blobFields(repository, id, fields)
    rest = rest.slice(all.length)
  }
  return rest.trim() === '' ? { data: { repository: found } } : refused('Parse error')
}

const refused = (message: string): unknown => ({ errors: [{ message }] })

/** Of bytes that are not UTF-8 GitHub guesses the encoding; here they are Latin-1. */
function blobFields({ objects }: Repository, id: string, names: readonly string[]): Fields | null {
  const bytes = objects.blobs.get(id)
  if (!bytes) return objects.trees.has(id) || objects.commits.has(id) ? {} : null
  const isBinary = bytes.includes(0)
  const text = isBinary ? null : (isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : Buffer.from(bytes).toString('latin1')).slice(0, longestText)
  const fields: Fields = { oid: id, byteSize: bytes.length, isBinary, isTruncated: bytes.length > longestText, text }
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
