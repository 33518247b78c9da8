import { dialectOf } from '../../catalogue/spellings.js'
import type { NodePool } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Evidence, Rule } from '../../model/rule.js'
import { isText, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

/** With the API of 2020-03-01 other System pools could take over from the first. */
const systemPools = '2020-06-01'

/** The names that `az aks create` and the portal give to the first pool. */
const usualNames: ReadonlySet<string> = new Set(['nodepool1', 'agentpool', 'systempool'])

export const rule = {
  title: 'The only System node pool of a cluster is taken away',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [
    { title: 'Create node pools in AKS: limitations', url: 'https://learn.microsoft.com/azure/aks/create-node-pools', read: '2026-08-21' },
    { title: 'Manage system node pools in AKS', url: 'https://learn.microsoft.com/azure/aks/use-system-pools', read: '2026-08-21' },
  ],
  on: 'node-pool',
  check(pool, world) {
    const what = takesAway(pool)
    const sign = what && world.windowsFor(pool).is === 'yes' ? firstPool(pool, world) : undefined
    if (!what || !sign || otherSystemPool(pool, world)) return
    const name = valueOf(pool.name) ?? ''
    const before = world.day < systemPools
    return {
      at: pool.name.at,
      subject: [pool.via, valueOf(pool.cluster.name) ?? '', name],
      severity: before ? 'error' : 'warning',
      message: say`${plainly(what)} the pool ${name}, ${sign.says}`,
      why: before
        ? say`The first pool holds the pods of the system, which run on Linux only. It cannot be deleted unless the whole cluster is.`
        : say`The pods of the system run on Linux only, so a cluster keeps at least one Linux pool of mode ${'System'}. Azure refuses to take the last one away, and no other is in sight here.`,
      remedy: before ? say`Keep the pool; scale it down instead.` : say`Add another Linux System pool first: ${addition(pool)}.`,
      offending: { name },
      ...(sign.because && { because: [sign.because] }),
    }
  },
} satisfies Rule<'node-pool'>

/** How a pool is added in the language of the statement; only commands delete or change one. */
function addition(pool: NodePool): Prose {
  if (dialectOf(pool) === 'azPowerShell') return say`${'New-AzAksNodePool -Mode System -OsType Linux -VmSetType VirtualMachineScaleSets'}`
  return say`${'az aks nodepool add --mode System --os-type Linux'}`
}

function takesAway(pool: NodePool): string | undefined {
  if (pool.action === 'delete') return 'this deletes'
  return pool.action === 'update' && isText(pool.mode, 'User') ? 'this takes the mode System from' : undefined
}

/** The pool is known to be the first of its cluster, or has the name that a first pool usually has and no other statement makes it. */
function firstPool(pool: NodePool, world: World): { says: Prose; because?: Evidence } | undefined {
  const created = world.statementsOf(pool).find(statement => statement.action === 'create')
  if (created?.first)
    return {
      says: plainly('the first pool of its cluster'),
      because: { at: created.at, says: plainly('the cluster is created here, with this pool as its first') },
    }
  if (created || !usualNames.has(valueOf(pool.name) ?? '')) return undefined
  return { says: plainly('which by its name is the first pool of its cluster') }
}

function otherSystemPool(pool: NodePool, world: World): boolean {
  if (world.day < systemPools) return false
  const mine = new Set(world.statementsOf(pool))
  const near = world.clustersOf(pool).flatMap(({ fact }) => world.poolsOf(fact).map(link => link.fact))
  const all = near.length > 0 ? near : world.facts('node-pool').filter(other => other.at.source === pool.at.source)
  return all.some(other => !mine.has(other) && isText(other.mode, 'System'))
}
