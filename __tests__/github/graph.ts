import type { Permissions } from './loopback.js'
import type { Repository, User } from './repository.js'

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

export interface Graph {
  readonly viewer: User
  readonly permissions: Permissions
  find(fullName: string): Repository | undefined
}

const forbidden = { type: 'FORBIDDEN', message: 'Resource not accessible by integration' }

/** Answers the queries that are served; anything else is refused, as a mistake in a query would be. */
export function answerGraph(graph: Graph, body: unknown): unknown {
  const { query, variables } = body as { query: string; variables: Record<string, unknown> }
  const plain = (query ?? '').replace(/\s+/g, ' ')
  if (plain === 'query { viewer { login } }') return { data: { viewer: { login: graph.viewer.login } } }
  if (plain === threadsQuery) return answerThreads(graph, variables)
  if (plain === resolveMutation) return answerResolve(graph, variables)
  return graph.permissions.contents === 'none' ? { data: { repository: null }, errors: [forbidden] } : answerBlobs(graph.find, query, variables)
}

const threadsQuery =
  'query ($owner: String!, $name: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $name) { pullRequest(number: $number) { reviewThreads(first: 100, after: $after) { nodes { id isResolved viewerCanResolve comments(first: 1) { nodes { fullDatabaseId } } } pageInfo { hasNextPage endCursor } } } } }'
const resolveMutation = 'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }'

function answerThreads({ find, permissions }: Graph, { owner, name, after }: Record<string, unknown>): unknown {
  const repository = find(`${owner}/${name}`)
  if (!repository || permissions.pull_requests === 'none') return { data: { repository: null }, errors: [forbidden] }
  const first = repository.comments.filter(comment => comment.replyTo === undefined)
  const from = after === null ? 0 : Number(after)
  const nodes = first.slice(from, from + 100).map(({ id }) => ({
    id: `PRRT_${owner}/${name}/${id}`,
    isResolved: repository.resolved.has(id),
    viewerCanResolve: permissions.contents === 'write' && permissions.pull_requests === 'write',
    comments: { nodes: [{ fullDatabaseId: String(id) }] },
  }))
  const pageInfo = { hasNextPage: first.length > from + 100, endCursor: nodes.length > 0 ? String(from + nodes.length) : null }
  return { data: { repository: { pullRequest: { reviewThreads: { nodes, pageInfo } } } } }
}

function answerResolve({ find, permissions }: Graph, { id }: Record<string, unknown>): unknown {
  const [owner, name, comment] = String(id).replace('PRRT_', '').split('/')
  const repository = find(`${owner}/${name}`)
  if (permissions.contents !== 'write' || permissions.pull_requests !== 'write') return { data: { resolveReviewThread: null }, errors: [forbidden] }
  repository?.resolved.add(Number(comment))
  return { data: { resolveReviewThread: { thread: { isResolved: true } } } }
}

/** Blobs by id, each under its alias. */
function answerBlobs(find: Graph['find'], query: string, variables: Record<string, unknown>): unknown {
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
