import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Loopback, startLoopback } from '../github/loopback.js'
import { runAction } from './run-action.js'

let hub: Loopback
let proxy: Server
let tunnels: string[]

beforeEach(async () => {
  hub = await startLoopback()
  tunnels = []
  proxy = createServer()
  // No name is looked up: whatever host is asked for, the tunnel leads to the server of the test.
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const { hostname, port } = new URL(hub.url)
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    for (const end of [socket, onward]) end.on('error', () => undefined)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
})
afterEach(async () => {
  proxy.close().closeAllConnections()
  await hub.close()
})

test('all requests go through the proxy that the environment names', async () => {
  const files = { 'pool.sh': 'az aks nodepool add -g rg --cluster-name shop --name winpool1 --os-type Windows\n' }
  const elsewhere = (url: string): string => url.replace(/127\.0\.0\.1:\d+/, 'github.test')
  const env = {
    http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    GITHUB_API_URL: elsewhere(hub.url),
    GITHUB_GRAPHQL_URL: elsewhere(hub.graphqlUrl),
  }
  const run = await runAction(hub, hub.repository('octo-org/shop', { base: {}, head: files }), { env })
  expect([run.code, run.log]).toEqual([1, expect.stringContaining('posted a review')])
  expect(run.requests.length).toBeGreaterThan(5)
  expect([...new Set(tunnels)]).toEqual(['github.test:80'])
})
