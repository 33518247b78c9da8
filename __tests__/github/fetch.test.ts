import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fetchDirectly, usesProxy } from '../../src/github/fetch.js'

interface Seen {
  readonly method: string | undefined
  readonly path: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
  readonly port: number | undefined
}

let seen: Seen[]
let servers: Server[]

/** A server that gives the answers of its paths, and notes what it was asked. */
async function serve(answers: Readonly<Record<string, (response: ServerResponse) => void>>): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push({ method: request.method, path: request.url, headers: request.headers, body, port: request.socket.remotePort })
    answers[request.url ?? '']!(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  servers.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

beforeEach(() => {
  seen = []
  servers = []
})
afterEach(() => {
  for (const server of servers) server.close().closeAllConnections()
})

const get = { method: 'GET', headers: { authorization: 'token x', accept: 'text/plain' } }
const to = (location: string, status: number) => (response: ServerResponse) => void response.writeHead(status, { location }).end('moved')
const saying =
  (text: string, status = 200) =>
  (response: ServerResponse) =>
    void response.writeHead(status, { 'Content-Type': 'text/plain', 'X-One': '1' }).end(text)

describe('an answer', () => {
  test('has its status, its headers in small letters, its place and its body', async () => {
    const url = await serve({ '/a?b=1': saying('grün', 404) })
    const answer = await fetchDirectly(`${url}/a?b=1`, get)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-one'), answer.url]).toEqual([404, 'text/plain', '1', `${url}/a?b=1`])
    expect(await answer.text()).toBe('grün')
    expect(seen[0]!.headers).toMatchObject(get.headers)
  })

  test('comes to what was sent, byte for byte', async () => {
    const url = await serve({ '/': saying('ok', 201) })
    const answer = await fetchDirectly(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":"ü"}' })
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe('ok')
    expect(seen[0]).toMatchObject({ method: 'POST', body: '{"a":"ü"}', headers: { 'content-length': '10', 'content-type': 'application/json' } })
  })

  test('is unpacked', async () => {
    const packed = gzipSync('a long text '.repeat(1000))
    const url = await serve({
      '/': response => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
      '/cut': response => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed.subarray(0, 30)),
    })
    expect(await (await fetchDirectly(url, get)).text()).toBe('a long text '.repeat(1000))
    await expect(fetchDirectly(`${url}/cut`, get).then(answer => answer.text())).rejects.toThrow()
  })

  test.each([['as it is'], ['packed']])('that breaks off is no answer, %s', async how => {
    const headers = { 'content-length': '1000', ...(how === 'packed' && { 'content-encoding': 'gzip' }) }
    const bytes = how === 'packed' ? gzipSync('x'.repeat(1000)).subarray(0, 12) : 'x'
    const url = await serve({ '/': response => void response.writeHead(200, headers).write(bytes, () => setTimeout(() => response.destroy(), 20)) })
    const answer = await fetchDirectly(url, get)
    await expect(answer.text()).rejects.toThrow()
  })

  test('without a body leaves the connection to the next request', async () => {
    const url = await serve({ '/': response => void response.writeHead(204).end(), '/next': saying('') })
    expect((await fetchDirectly(url, { method: 'DELETE', headers: {} })).status).toBe(204)
    await new Promise(resolve => setTimeout(resolve, 20))
    await (await fetchDirectly(`${url}/next`, get)).text()
    expect(seen[1]!.port).toBe(seen[0]!.port)
  })
})

describe('without an answer it fails', () => {
  test('where nobody listens', async () => {
    const url = await serve({})
    await once(servers[0]!.close(), 'close')
    await expect(fetchDirectly(url, get)).rejects.toThrow('ECONNREFUSED')
  })

  test('when its time is up, before the answer and in the middle of it', async () => {
    const url = await serve({ '/never': () => undefined, '/slow': response => void response.writeHead(200, { 'content-length': '9' }).write('x') })
    const signal = () => AbortSignal.timeout(100)
    await expect(fetchDirectly(`${url}/never`, { ...get, signal: signal() })).rejects.toThrow('aborted')
    await expect(fetchDirectly(`${url}/slow`, { ...get, signal: signal() }).then(answer => answer.text())).rejects.toThrow('aborted')
  })
})

describe('where something has moved to another place', () => {
  test.each([301, 302, 307, 308])('a read follows (%i)', async status => {
    const url = await serve({ '/old': to('/new?x=1', status), '/new?x=1': saying('here') })
    const answer = await fetchDirectly(`${url}/old`, get)
    expect([answer.url, await answer.text(), seen[1]!.headers.authorization]).toEqual([`${url}/new?x=1`, 'here', 'token x'])
  })

  test('another host does not get the token', async () => {
    const other = await serve({ '/new': saying('here') })
    const url = await serve({ '/old': to(`${other}/new`, 302) })
    expect(await (await fetchDirectly(`${url}/old`, get)).text()).toBe('here')
    expect([seen[0]!.headers.authorization, seen[1]!.headers.authorization, seen[1]!.headers.accept]).toEqual(['token x', undefined, 'text/plain'])
  })

  test('a write is sent again only where GitHub says that it may be', async () => {
    const url = await serve({ '/307': to('/new', 307), '/301': to('/new', 301), '/new': saying('here') })
    const post = { method: 'POST', headers: {}, body: 'text' }
    await (await fetchDirectly(`${url}/307`, post)).text()
    expect(seen.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['POST', '/307', 'text'],
      ['POST', '/new', 'text'],
    ])
    const answer = await fetchDirectly(`${url}/301`, post)
    expect([answer.status, await answer.text(), seen.length]).toEqual([301, 'moved', 3])
  })

  test('a circle ends', async () => {
    const url = await serve({ '/a': to('/b', 301), '/b': to('/a', 301) })
    await expect(fetchDirectly(`${url}/a`, get)).rejects.toThrow('too many redirects')
    expect(seen).toHaveLength(6)
  })
})

test.each<[Record<string, string>, boolean]>([
  [{}, false],
  [{ no_proxy: 'github.com' }, false],
  [{ https_proxy: '' }, false],
  [{ https_proxy: 'http://proxy:3128' }, true],
  [{ HTTP_PROXY: 'http://proxy:3128' }, true],
])('%j names a proxy: %s', (env, expected) => expect(usesProxy(env)).toBe(expected))
