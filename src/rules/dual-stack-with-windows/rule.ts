import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import type { Cluster } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'

export const rule = {
  title: 'IP families that a cluster with Windows nodes cannot have',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2024-07-16',
  sources: [sources.networkOverlay, sources.kubernetesDualStack],
  on: 'cluster',
  check(cluster, world) {
    const fault = faultOf(cluster)
    const sign = fault && windowsSign(cluster, world)
    if (!sign) return
    const families = valueOf(cluster.ipFamilies)!.join(',')
    return {
      at: decidedAt(cluster.ipFamilies),
      subject: clusterSubject(cluster),
      message: say`${clusterNamed(cluster)} has the IP families ${families}${fault.says}, and ${sign.says}`,
      why: fault.why,
      remedy: fault.remedy,
      offending: {},
      probable: !sign.certain,
      ...(sign.because && { because: [sign.because] }),
    }
  },
} satisfies Rule<'cluster'>

interface Fault {
  /** Goes on from the families. */
  readonly says: Prose
  readonly why: Prose
  readonly remedy: Prose
}

function faultOf(cluster: Cluster): Fault | undefined {
  const families = valueOf(cluster.ipFamilies)?.map(family => family.toLowerCase()) ?? []
  const { networkPlugin: plugin, networkPluginMode: mode, networkPolicy: policy } = cluster
  if (!families.includes('ipv6')) return undefined
  if (families.length === 1) {
    return {
      says: [],
      why: plainly('Kubernetes has no Windows pods with IPv6 alone, and AKS no such clusters.'),
      remedy: say`Write ${setting(cluster, 'ipFamilies')} with IPv4 and IPv6, in this order.`,
    }
  }
  const engine = valueOf(policy)
  if (engine !== undefined && isText(policy, 'azure', 'calico')) {
    return {
      says: say` and the network policy engine ${engine}`,
      why: plainly('With two families neither Calico nor the engine of Azure is supported. On Windows nodes nothing then enforces network policies.'),
      remedy: plainly('Choose: IPv4 alone with Calico, or two families without network policies on Windows nodes.'),
    }
  }
  if (!isText(plugin, 'azure') || mode.is !== 'absent' || cluster.action !== 'create') return undefined
  return {
    says: say` without the overlay network`,
    why: plainly('Windows nodes have two families with Azure CNI Overlay only; without the mode the pods get addresses of the subnet.'),
    remedy: say`Add ${setting(cluster, 'networkPluginMode', 'overlay')}.`,
  }
}
