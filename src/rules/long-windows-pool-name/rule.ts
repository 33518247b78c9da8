import type { NodePool } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { decidedAt, isText, leastLength, shown, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

/** Characters of the name of a Windows pool; Linux pools have twelve. */
const longest = 6

export const rule = {
  title: 'The name of a Windows node pool has more than six characters',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [
    { title: 'Create node pools in AKS: limitations', url: 'https://learn.microsoft.com/azure/aks/create-node-pools', read: '2026-08-21' },
    { title: 'Azure/AKS#1986, with the answer of the service', url: 'https://github.com/Azure/AKS/issues/1986', read: '2026-08-21' },
  ],
  on: 'node-pool',
  check(pool, world) {
    if (pool.action !== 'create' || !isText(world.osOf(pool), 'Windows') || leastLength(pool.name) <= longest) return
    const name = shown(pool.name)
    return {
      at: decidedAt(pool.name),
      subject: [pool.via, valueOf(pool.cluster.name) ?? '', name],
      message: say`the name of the Windows node pool ${name} has ${pool.name.is === 'known' ? [] : plainly('at least ')}${leastLength(pool.name)} characters; Windows pools may have ${longest}`,
      why: say`The service refuses the pool when it is created. ${nobodyElseChecks(pool)}`,
      remedy: say`Take one to six lowercase letters and digits, a letter first: for instance ${shorter(name)}. A pool that already runs cannot be renamed; add one with the new name, move the pods and delete the old pool.`,
      offending: { name },
      ...usedElsewhere(pool),
      ...rename(pool, world),
    }
  },
} satisfies Rule<'node-pool'>

function nobodyElseChecks(pool: NodePool): Prose {
  return pool.via.startsWith('az ') ? say`${'az'} itself only checks for the twelve characters of Linux pools, so the fault shows when the script runs.` : []
}

function usedElsewhere({ name }: NodePool): Pick<Problem, 'because'> {
  return name.is === 'known' && name.from.length > 0 ? { because: [{ at: name.at, says: plainly('the pool gets its name here') }] } : {}
}

/** Digits at the end tell pools apart (`winpool1`, `winpool2`), so they stay. */
function shorter(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  const digits = plain.match(/\d{1,3}$/)?.[0] ?? ''
  const letters = plain.slice(0, plain.length - digits.length).replace(/^\d+/, '')
  const short = letters.match(/^(?:np)?win/)?.[0] ?? letters.slice(0, longest - digits.length)
  return `${short.slice(0, longest - digits.length) || 'win'}${digits}`
}

/** Renaming is the whole remedy only where the name stands in place and nothing else speaks of the pool. */
function rename(pool: NodePool, world: World): Pick<Problem, 'fix' | 'fixOnlyIfNew'> {
  if (pool.name.is !== 'known' || pool.name.from.length > 0 || world.statementsOf(pool).length > 1) return {}
  return { fix: [{ at: pool.name.at, text: shorter(pool.name.value), replaces: pool.name.value }], fixOnlyIfNew: true }
}
