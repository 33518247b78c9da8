import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerProblems, type Call, callFor, requestProblems } from './contract.js'
import { answerGraph } from './graph.js'
import { type EventDetails, type EventName, payloadOf } from './payloads.js'
import { makeRepository, type Repository, type RepositorySpec, type User } from './repository.js'
import { type Answer, failure, type Limits, routes } from './routes.js'

/** A fault to come. The first that fits is used, and each time it is used counts. */
export interface Fault {
  readonly method?: string
  /** Tested against path and query. */
  readonly path?: RegExp
  /** How often; default once. */
  times?: number
  /** The request is carried out all the same, and only its answer is lost. */
  readonly after?: boolean
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** The connection breaks: before the answer, or in the middle of it. */
  readonly drop?: 'before' | 'middle'
  /** Milliseconds before anything else, or with `after` before the answer. */
  readonly delay?: number
  /** What else happens on GitHub just before. Alone it is no fault: the request is answered as it then is. */
  readonly meanwhile?: () => void | Promise<void>
}

/** What a token may do. `contents: write` is what resolving threads takes. */
export interface Permissions {
  contents: 'none' | 'read' | 'write'
  pull_requests: 'none' | 'read' | 'write'
}

export interface Recorded {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly body: unknown
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** A GitHub on this machine, for repositories in memory. */
export interface Loopback {
  /** `GITHUB_API_URL` */
  readonly url: string
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string
  /** `GITHUB_SERVER_URL` */
  readonly serverUrl: string
  /** All requests, in order. */
  readonly requests: Recorded[]
  /** Whatever is against GitHub's description, in requests and in the answers of this server. A test of good behaviour expects none. */
  readonly violations: string[]
  readonly faults: Fault[]
  readonly limits: Limits
  /** Whose the token is. */
  viewer: User
  /** Of the token. */
  readonly permissions: Permissions
  /** The token may not write, as in a pull request from a fork. */
  readOnly: boolean
  repository(fullName: string, spec: RepositorySpec): Repository
  payload(event: EventName, repository: Repository, details?: EventDetails): object
  close(): Promise<void>
}

type Hub = Omit<Loopback, 'close' | 'repository' | 'payload'> & { readonly repositories: Map<string, Repository> }

/** The account that `GITHUB_TOKEN` acts as. */
export const actionsBot: User = { login: 'github-actions[bot]', type: 'Bot' }

/** Starts a server on a free port of 127.0.0.1. A server of one's own (GHES) has its API below `/api`. */
export async function startLoopback({ enterprise = false }: { readonly enterprise?: boolean } = {}): Promise<Loopback> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const hub: Loopback & Hub = {
    url: enterprise ? `${serverUrl}/api/v3` : serverUrl,
    graphqlUrl: enterprise ? `${serverUrl}/api/graphql` : `${serverUrl}/graphql`,
    serverUrl,
    requests: [],
    violations: [],
    faults: [],
    limits: { pullFiles: 3000, comparedFiles: 300, treeEntries: 100_000, patchBytes: 500_000 },
    viewer: actionsBot,
    permissions: { contents: 'read', pull_requests: 'write' },
    get readOnly() {
      return hub.permissions.pull_requests !== 'write'
    },
    set readOnly(value) {
      hub.permissions.pull_requests = value ? 'read' : 'write'
    },
    repositories: new Map(),
    repository(fullName, spec) {
      const repository = makeRepository(fullName, spec)
      hub.repositories.set(fullName, repository)
      return repository
    },
    payload: (event, repository, details) => payloadOf(event, repository, { api: hub.url, web: serverUrl }, details),
    close: () => closeServer(server),
  }
  server.on('request', (request, response) => {
    serve(hub, request, response).catch(error => {
      hub.violations.push(`the server failed: ${error instanceof Error ? error.stack : error}`)
      response.destroy()
    })
  })
  return hub
}

function closeServer(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function serve(hub: Hub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url: path = '/', headers } = request
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const body = text === '' ? undefined : parsed(text)
  hub.requests.push({ method, path, body, headers })
  const fault = takeFault(hub.faults, method, path)
  await fault?.meanwhile?.()
  const delayed = (): Promise<void> => new Promise(resolve => setTimeout(resolve, fault?.delay).unref())
  if (fault?.delay && !fault.after) await delayed()
  const carriedOut = fault && !fault.after && (fault.status !== undefined || fault.drop === 'before') ? undefined : answer(hub, method, path, body, headers)
  if (fault?.delay && fault.after) await delayed()
  if (fault?.drop === 'before') response.destroy()
  else if (fault?.status !== undefined) send(response, { status: fault.status, body: fault.body ?? { message: 'Fault' }, headers: fault.headers ?? {} })
  else send(response, carriedOut!, fault?.drop === 'middle')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function takeFault(faults: Fault[], method: string, path: string): Fault | undefined {
  const fault = faults.find(candidate => (candidate.method ?? method) === method && (candidate.path?.test(path) ?? true))
  if (!fault) return undefined
  fault.times = (fault.times ?? 1) - 1
  if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1)
  return fault
}

function answer(hub: Hub, method: string, path: string, body: unknown, headers: IncomingMessage['headers']): Answer {
  const url = new URL(path, hub.serverUrl)
  const violated = (problems: readonly string[]): boolean => {
    hub.violations.push(...problems.map(problem => `${method} ${path}: ${problem}`))
    return problems.length > 0
  }
  if (!/^(?:token|bearer) \S+$/i.test(headers.authorization ?? '')) return failure(401, 'Requires authentication')
  violated(headerProblems(headers, body))
  if (method === 'POST' && url.href === hub.graphqlUrl) return { status: 200, body: answerGraph({ ...hub, find: name => hub.repositories.get(name) }, body) }
  const call = url.href.startsWith(`${hub.url}/`) ? callFor(method, url.pathname.slice(new URL(hub.url).pathname.replace(/\/$/, '').length)) : undefined
  if (!call) return violated(['nothing of that name is served']) ? failure(404, 'Not Found') : failure(500, 'unreachable')
  if (violated(requestProblems(call, url.searchParams, body))) return failure(422, 'The request is not as described')
  const given = answerCall(hub, call, url, body, headers.accept ?? '')
  return !given.raw && violated(answerProblems(call, given.status, given.body)) ? failure(500, 'The answer is not as described') : given
}

function headerProblems(headers: IncomingMessage['headers'], body: unknown): readonly string[] {
  const version = headers['x-github-api-version']
  return [
    ...(version === '2022-11-28' ? [] : [`the API version is ${version}`]),
    ...(headers['user-agent'] ? [] : ['there is no user agent']),
    ...(body === undefined || headers['content-type']?.startsWith('application/json') ? [] : ['the body is not sent as JSON']),
  ]
}

function answerCall(hub: Hub, call: Call, url: URL, body: unknown, accept: string): Answer {
  const repository = hub.repositories.get(`${call.parameters.owner}/${call.parameters.repo}`)
  if (!repository) return failure(404, 'Not Found')
  const scope = call.path.startsWith('/repos/{owner}/{repo}/pulls') ? 'pull_requests' : call.path === '/repos/{owner}/{repo}' ? undefined : 'contents'
  const level = call.method === 'GET' ? 'read' : 'write'
  const granted = scope && hub.permissions[scope]
  if (scope && granted !== 'write' && granted !== level) {
    return { ...failure(403, 'Resource not accessible by integration'), headers: { 'x-accepted-github-permissions': `${scope}=${level}` } }
  }
  const { viewer, limits, serverUrl } = hub
  const to = { api: hub.url, web: serverUrl }
  return routes[`${call.method} ${call.path}`]!({ repository, call, query: url.searchParams, body, accept, viewer, limits, to, url })
}

/** Sends an answer, or the first half of it. */
function send(response: ServerResponse, { status, body, raw, headers }: Answer, half = false): void {
  const bytes = raw ? raw.bytes : Buffer.from(body === undefined ? '' : JSON.stringify(body))
  const type = raw?.type ?? 'application/json; charset=utf-8'
  response.writeHead(status, { ...(bytes.length > 0 && { 'content-type': type }), 'content-length': bytes.length, ...headers })
  if (!half) response.end(bytes)
  // Not at once, so that the client has begun to read.
  else response.write(bytes.subarray(0, bytes.length >> 1), () => setTimeout(() => response.destroy(), 30))
}
