import { sources } from '../../catalogue/sources.js'
import type { Command, NodePool } from '../../model/facts.js'
import { poolSubject, shapesWindowsPool, windowsPoolNamed } from '../../model/pool.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { decidedAt, isText, shown } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A System node pool cannot run Windows',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.systemPools, sources.createNodePools],
  on: ['node-pool', 'command'],
  commands: ['az aks create'],
  check(fact, world) {
    return fact.kind === 'command' ? windowsCluster(fact) : windowsPool(fact, world)
  },
} satisfies Rule<'node-pool' | 'command'>

const why = say`The pods of the system are Linux containers, so a cluster has at least one Linux pool of mode ${'System'} and its first pool is one. Azure answers ${'SystemPoolMustBeLinux'}.`

function windowsPool(pool: NodePool, world: World): Problem | undefined {
  if (!shapesWindowsPool(pool, world)) return undefined
  // The first pool of a cluster is a System pool, whatever its mode says.
  const [field, value] = pool.first ? (['osSku', pool.osSku] as const) : (['mode', pool.mode] as const)
  if (!pool.first && !isText(pool.mode, 'System')) return undefined
  return {
    at: decidedAt(value),
    subject: poolSubject(pool),
    message: pool.first ? say`the first pool of the cluster is to run Windows` : say`${windowsPoolNamed(pool)} is to be a pool of mode ${shown(value)}`,
    why,
    remedy: pool.first
      ? say`Make the first pool a Linux pool, and add the Windows pool as one more, with mode ${'User'}.`
      : say`Leave out the mode, or write ${'User'}. The cluster's first pool, which is Linux, is a System pool already.`,
    offending: { [field]: shown(value) },
  }
}

/** `az aks create` takes no OS SKU of Windows: the first pool is always a Linux pool. */
function windowsCluster({ az }: Command): Problem | undefined {
  const { option, value, at } = az?.rejected ?? {}
  if (!az || option !== '--os-sku' || value === undefined || !at || !/^windows/i.test(value)) return undefined
  return {
    at,
    subject: [`az ${az.path}`, option],
    message: say`${'az aks create'} is asked for a first pool with the OS SKU ${value}`,
    why,
    remedy: say`Leave out ${option} here, and add the Windows pool as a second step: ${`az aks nodepool add --os-type Windows --os-sku ${value}`}.`,
    offending: { osSku: value },
  }
}
