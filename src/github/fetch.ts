import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** What octokit hands to its `fetch`. */
interface Question {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
}

/** What octokit reads of an answer. The body can be read once, in one of the three ways. */
interface Answer {
  readonly status: number
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: AsyncIterable<Uint8Array>
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}

/**
 * As much of `fetch` as octokit uses, on the client of Node.js that is there anyway: that of `@actions/github`, undici, is as large as the rest of the
 * program, and loading it takes longer than all the requests. It knows no proxies (see `usesProxy`).
 */
export const fetchDirectly = (url: string, question: Question): Promise<Answer> => follow(new URL(url), question, mostRedirects)

/** Whether the environment names a proxy, in one of the ways that `@actions/http-client` knows. */
export const usesProxy = (env: Readonly<Record<string, string | undefined>>): boolean =>
  ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some(name => env[name])

/** GitHub sends on to where a repository that was renamed is now. */
const mostRedirects = 5

async function follow(url: URL, question: Question, left: number): Promise<Answer> {
  const answer = await send(url, question)
  const status = answer.statusCode ?? 0
  const { location } = answer.headers
  if (location === undefined || !redirects(status, question.method)) return answerOf(answer, status, url)
  answer.resume()
  if (left === 0) throw new Error('too many redirects')
  const next = new URL(location, url)
  const { authorization: _, ...withoutToken } = question.headers
  return follow(next, next.origin === url.origin ? question : { ...question, headers: withoutToken }, left - 1)
}

/** 301 and 302 leave it open whether what was sent is to be sent again. */
const redirects = (status: number, method: string): boolean => status === 307 || status === 308 || ((status === 301 || status === 302) && method === 'GET')

function send(url: URL, { method, headers, body, signal }: Question): Promise<IncomingMessage> {
  return new Promise((fulfil, reject) => {
    const options = { method, headers: { ...headers, 'accept-encoding': 'gzip' }, ...(signal && { signal }) }
    const sent = url.protocol === 'https:' ? requestSecure(url, options, fulfil) : requestPlain(url, options, fulfil)
    sent.on('error', reject)
    sent.end(body)
  })
}

function answerOf(message: IncomingMessage, status: number, url: URL): Answer {
  const headers = new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)]))
  const body = headers.get('content-encoding') === 'gzip' ? unzipped(message) : message
  // Nobody reads a body that is not there, and the connection is free only once it is read.
  if (status === 204 || status === 205) message.resume()
  return {
    status,
    url: url.href,
    headers,
    body,
    text: async () => (await bytesOf(body)).toString('utf8'),
    arrayBuffer: async () => new Uint8Array(await bytesOf(body)).buffer,
  }
}

function unzipped(message: IncomingMessage): Readable {
  const body = createGunzip()
  message.on('error', fault => body.destroy(fault))
  return message.pipe(body)
}

export const isStream = (body: unknown): body is AsyncIterable<Uint8Array> => typeof body === 'object' && body !== null && Symbol.asyncIterator in body

export async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}
