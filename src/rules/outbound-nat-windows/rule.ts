import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import type { NodePool } from '../../model/facts.js'
import { poolSubject, windowsPoolNamed } from '../../model/pool.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Evidence, Rule } from '../../model/rule.js'
import { isText, isWritten, shown, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'Outbound NAT is disabled on a node pool where that cannot be',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2023-09-03',
  sources: [sources.natGateway, sources.azureCliNodePool],
  on: 'node-pool',
  check(pool, world) {
    const fault = pool.action === 'create' && valueOf(pool.outboundNatDisabled) === true ? faultOf(pool, world) : undefined
    if (!fault) return
    return {
      at: pool.outboundNatDisabled.at,
      subject: poolSubject(pool),
      message: fault.says,
      why: fault.why,
      remedy: fault.remedy,
      offending: {},
      ...(fault.because && { because: [fault.because] }),
    }
  },
} satisfies Rule<'node-pool'>

interface Fault {
  readonly says: Prose
  readonly why: Prose
  readonly remedy: Prose
  readonly because?: Evidence
}

function faultOf(pool: NodePool, world: World): Fault | undefined {
  const option = setting(pool, 'outboundNatDisabled')
  if (isText(world.osOf(pool), 'Linux')) {
    return {
      says: plainly('the outbound NAT of Windows nodes is disabled on a Linux pool'),
      why: plainly('Only Windows nodes have one.'),
      remedy: say`Leave out ${option}.`,
    }
  }
  if (!isText(world.osOf(pool), 'Windows')) return undefined
  if (valueOf(pool.nodePublicIp) === true) {
    return {
      says: say`${windowsPoolNamed(pool)} disables outbound NAT, and its nodes have public addresses`,
      why: plainly('The service refuses the two together.'),
      remedy: say`Leave out ${option}, or the public addresses.`,
    }
  }
  return onLoadBalancer(pool, world, option)
}

function onLoadBalancer(pool: NodePool, world: World, option: Prose): Fault | undefined {
  const cluster = world.clustersOf(pool).find(link => link.certain)?.fact
  if (!cluster || cluster.conditional || world.updatesOf(cluster).some(update => isWritten(update.outboundType))) return undefined
  const { outboundType } = cluster
  if (outboundType.is !== 'absent' && !isText(outboundType, 'loadBalancer')) return undefined
  return {
    says: say`${windowsPoolNamed(pool)} disables outbound NAT on a cluster whose outbound type is ${shown(outboundType) || 'loadBalancer'}${outboundType.is === 'absent' ? plainly(', the default') : []}`,
    why: plainly('The load balancer needs the translation on the node; the service takes the setting only with a NAT gateway or a route of your own.'),
    remedy: say`Leave out ${option}, or create the cluster with the outbound type ${'managedNATGateway'}, ${'userAssignedNATGateway'} or ${'userDefinedRouting'}.`,
    because: { at: outboundType.is === 'absent' ? cluster.name.at : outboundType.at, says: plainly('the cluster is created here') },
  }
}
