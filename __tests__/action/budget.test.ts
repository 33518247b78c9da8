import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Loopback, startLoopback } from '../github/loopback.js'
import { runHere } from './run-here.js'

// The requests that a run may take, as docs/workflows.md states them.

const pool = (name: string): string => `az aks nodepool add -g rg --cluster-name shop --name ${name} --os-type Windows\n`
const create = 'az aks create -g rg -n shop --network-plugin kubenet\n'
const around = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`apps/${index}.yaml`, `kind: ConfigMap\nmetadata: {name: a${index}}\n`]))
const base = { ...around, 'create.sh': create, 'README.md': '# Shop\n' }

let hub: Loopback
beforeEach(async () => {
  hub = await startLoopback()
})
afterEach(async () => {
  expect(hub.violations).toEqual([])
  await hub.close()
})

const stated = new Map(
  [...readFileSync('docs/workflows.md', 'utf8').matchAll(/^\| ([^|]+) \| (\d+) \|$/gm)].map(match => [match[1]!, Number(match[2])] as const),
)

test('a run keeps to the requests that are stated, and states no more than it needs', async () => {
  const repository = hub.repository('octo-org/shop', { base, head: { ...base, 'a.sh': pool('winpool1'), 'b.sh': pool('winpool2') } })
  const count = async (of = repository): Promise<number> => (await runHere(hub, of)).requests.length
  const taken = new Map<string, number>()
  taken.set('First push, three findings', await count())
  expect(repository.comments).toHaveLength(2)
  taken.set('The same head again', await count())
  repository.push({ ...base, 'a.sh': pool('winpool1'), 'b.sh': pool('winpool2'), 'c.sh': pool('winpool3') })
  taken.set('One new finding', await count())
  expect(repository.comments).toHaveLength(3)
  taken.set('Nothing that matters changed', await count(hub.repository('octo-org/docs', { base, head: { ...base, LICENSE: 'MIT\n', 'a.png': 'x' } })))
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`pools/${index}.sh`, pool(`winpool${index}`)]))
  const hundred = hub.repository('octo-org/hundred', { base: around, head: { ...around, ...many } })
  taken.set('100 findings', await count(hundred))
  expect(hundred.comments).toHaveLength(20)
  expect(hundred.reviews[0]!.body).toContain('80 problems stand here')
  expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(stated))
})
