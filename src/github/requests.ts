import { Octokit } from '@octokit/core'
import { ApiFault, type FaultKind } from './api.js'
import { faultOf } from './faults.js'
import { bytesOf, fetchDirectly, isStream, usesProxy } from './fetch.js'

export interface Connection {
  readonly token: string
  /** Of the API; default: what the runner says in `GITHUB_API_URL`. */
  readonly apiUrl?: string
  /** Milliseconds for one request. GitHub itself gives up on one after 10 seconds. */
  readonly timeout?: number
  /** The longest wait for a rate limit, in seconds; where GitHub asks for more the fault is handed on. */
  readonly patience?: number
  /** Tries of a request, the first included. */
  readonly attempts?: number
  /** Waits; tests need not. */
  readonly pause?: (milliseconds: number) => Promise<void>
  /** Milliseconds since 1970, to read `x-ratelimit-reset` by. */
  readonly now?: () => number
}

/** What a request needs besides its parameters: its time limit, and silence, for octokit writes to the log what a server says. */
export interface RequestOptions {
  readonly request: { readonly signal: AbortSignal; readonly log: Log }
}

export interface Requests {
  readonly octokit: Octokit
  readonly sent: number
  /** Tried again while GitHub, the network or a short rate limit is in the way. */
  read<T>(name: string, send: (options: RequestOptions) => Promise<T>): Promise<T>
  /** Tried again only where a limit refused it: a write whose answer was lost may have been carried out, and the caller has to look. */
  write<T>(name: string, send: (options: RequestOptions) => Promise<T>): Promise<T>
}

/** GitHub's oldest version that is still served; without the header it is the server's choice. */
const apiVersion = '2022-11-28'

/** Opens the way to GitHub. Nothing is sent yet. */
export async function openRequests(connection: Connection): Promise<Requests> {
  const octokit = await loadOctokit(connection)
  let sent = 0
  octokit.hook.wrap('request', async (send, options) => {
    sent++
    options.headers['x-github-api-version'] = apiVersion
    if (options.request.parseSuccessResponseBody === false) return send(options)
    options.request = { ...options.request, parseSuccessResponseBody: false }
    const response = await send(options)
    return { ...response, data: await dataOf(response.data) }
  })
  return {
    octokit,
    get sent() {
      return sent
    },
    read: (name, send) => tried(name, send, connection, ['limited', 'broken', 'timeout']),
    write: (name, send) => tried(name, send, connection, ['limited']),
  }
}

/**
 * What an answer says. Octokit would call a function for each value, so that numbers stay whole that are longer than any of GitHub's, and would hand on as text
 * what is no JSON: a body that broke off, or a proxy's page.
 */
async function dataOf(body: unknown): Promise<unknown> {
  if (!isStream(body)) return body
  const text = (await bytesOf(body)).toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('the answer is not whole')
  }
}

/**
 * With a proxy it is that of `@actions/github`, which knows proxies and is as large as the rest of the program; it reads the event file and the API's URL when it
 * is imported, and throws there on a bad file, so it is imported here.
 */
async function loadOctokit({ token, apiUrl = process.env.GITHUB_API_URL }: Connection): Promise<Octokit> {
  const request = 'connect'
  if (token === '') throw new ApiFault('there is no token', { kind: 'denied', status: 0, request })
  const options = { userAgent: 'aks-windows-lint', log: silent, ...(apiUrl && { baseUrl: apiUrl }) }
  if (!usesProxy(process.env)) return new Octokit({ ...options, auth: token, request: { fetch: fetchDirectly } })
  try {
    return (await import('@actions/github')).getOctokit(token, options)
  } catch (error) {
    throw faultOf(error, request, 0, false)
  }
}

async function tried<T>(name: string, send: (options: RequestOptions) => Promise<T>, connection: Connection, retried: readonly FaultKind[]): Promise<T> {
  const { timeout = 15_000, patience = 60, attempts = 3, pause = wait, now = Date.now } = connection
  for (let attempt = 1; ; attempt++) {
    const signal = AbortSignal.timeout(timeout)
    try {
      return await send({ request: { signal, log: silent } })
    } catch (error) {
      const fault = faultOf(error, name, now(), signal.aborted)
      const seconds = secondsUntilRetry(fault, attempt)
      if (attempt >= attempts || !retried.includes(fault.kind) || seconds > patience) throw fault
      await pause(seconds * 1000)
    }
  }
}

/** GitHub asks for at least a minute where a limit names no time. */
const secondsUntilRetry = (fault: ApiFault, attempt: number): number => (fault.kind === 'limited' ? (fault.retryAfter ?? 60) : attempt ** 2)

const wait = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

interface Log {
  debug(): void
  info(): void
  warn(): void
  error(): void
}

const nothing = (): void => {}
const silent: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing }
