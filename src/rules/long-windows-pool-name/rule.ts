import { dialectOf } from '../../catalogue/spellings.js'
import type { NodePool } from '../../model/facts.js'
import { windowsPoolNamed } from '../../model/pool.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { isSameSpan } from '../../model/text.js'
import { decidedAt, isText, leastLength, shown, type Value, valueOf } from '../../model/value.js'
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
    if (!isText(world.osOf(pool), 'Windows')) return
    return [longName(pool, world), longRotationName(pool)].filter(problem => problem !== undefined)
  },
} satisfies Rule<'node-pool'>

function longName(pool: NodePool, world: World): Problem | undefined {
  if (pool.action !== 'create' || leastLength(pool.name) <= longest) return undefined
  const name = shown(pool.name)
  return {
    at: decidedAt(pool.name),
    subject: [pool.via, valueOf(pool.cluster.name) ?? '', name],
    message: say`the name of the Windows node pool ${name === '…' ? [] : say`${name} `}has ${pool.name.is === 'known' ? [] : plainly('at least ')}${leastLength(pool.name)} characters; Windows pools may have ${longest}`,
    why: say`The service refuses the pool when it is created. ${nobodyElseChecks(pool)}`,
    remedy: say`${shortName(pool.name)} A pool that already runs cannot be renamed${renaming(pool)}.`,
    offending: { name },
    ...usedElsewhere(pool),
    ...rename(pool, world),
  }
}

/** Azure knows nothing of the pool's purpose: it is a Windows pool like any other. */
function longRotationName(pool: NodePool): Problem | undefined {
  const { rotationName } = pool
  if (!rotationName || leastLength(rotationName) <= longest) return undefined
  const name = shown(rotationName)
  return {
    at: decidedAt(rotationName),
    subject: [pool.via, valueOf(pool.cluster.name) ?? '', shown(pool.name), 'temporary_name_for_rotation'],
    message: say`the Windows pool that stands in while ${windowsPoolNamed(pool)} is replaced is to be called ${name}, with ${leastLength(rotationName)} characters; Windows pools may have ${longest}`,
    why: say`Terraform makes a pool of that name to move the pods to. The service refuses it, so that the change fails when it is applied. ${nobodyElseChecks(pool)}`,
    remedy: say`Take another name of one to six lowercase letters and digits, for instance ${`${shorter(name).slice(0, longest - 1)}t`}.`,
    offending: { name },
  }
}

function nobodyElseChecks(pool: NodePool): Prose {
  const dialect = dialectOf(pool)
  if (dialect === 'az') return say`${'az'} itself only checks for the twelve characters of Linux pools, so the fault shows when the script runs.`
  return dialect === 'terraform'
    ? plainly('The provider only checks for the twelve characters of Linux pools, so the fault shows when the plan is applied.')
    : []
}

/** Terraform takes a new name for a new pool, and deletes the old one first. */
function renaming(pool: NodePool): Prose {
  return isHcl(dialectOf(pool))
    ? plainly(
        ': Terraform deletes it, with its nodes, before it makes the new one. Add a pool with the new name beside it, move the pods, then remove the old one',
      )
    : plainly('; add one with the new name, move the pods and delete the old pool')
}

const isHcl = (dialect: ReturnType<typeof dialectOf>): boolean => dialect === 'terraform' || dialect === 'azapi'

function usedElsewhere({ name }: NodePool): Pick<Problem, 'because'> {
  return isSameSpan(decidedAt(name), name.at) ? {} : { because: [{ at: name.at, says: plainly('the pool gets its name here') }] }
}

/** Characters that nobody can see take room from those that are written. */
function shortName(name: Value<string>): Prose {
  const unseen = name.is === 'partial' ? (name.unseen ?? 0) : 0
  const room = longest - unseen
  if (unseen === 0 || room < 1) {
    return say`Take one to six lowercase letters and digits, a letter first: for instance ${shorter(shown(name))}.`
  }
  return say`Write no more than ${room} characters, lowercase letters and digits, a letter first: ${unseen} more are put to them. For instance ${shorter(shown(name)).slice(0, room)}.`
}

/** Digits at the end tell pools apart (`winpool1`, `winpool2`), so they stay; two of a year. */
function shorter(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  const [number = ''] = plain.match(/\d+$/) ?? []
  const digits = number.length > 3 ? number.slice(-2) : number
  const letters = plain.slice(0, plain.length - number.length).replace(/^\d+/, '')
  const room = longest - digits.length
  const [short = ''] = letters.match(/^(?:np)?win/) ?? [letters.slice(0, room)]
  return `${short !== '' && short.length <= room ? short : 'win'}${digits}`
}

/** Renaming is the whole remedy only where the name stands in place and nothing else speaks of the pool. */
function rename(pool: NodePool, world: World): Pick<Problem, 'fix' | 'fixOnlyIfNew'> {
  if (pool.name.is !== 'known' || pool.name.from.length > 0 || world.statementsOf(pool).length > 1) return {}
  return { fix: [{ at: pool.name.at, text: shorter(pool.name.value), replaces: pool.name.value }], fixOnlyIfNew: true }
}
