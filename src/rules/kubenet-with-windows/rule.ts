import { setting, settings } from '../../catalogue/spellings.js'
import type { Cluster } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Day, Rule } from '../../model/rule.js'
import { decidedAt, isText, isWritten, shown } from '../../model/value.js'
import { clusterNamed, clusterSubject, takenHere, windowsSign } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A cluster on kubenet cannot have Windows node pools',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [
    { title: 'Windows containers best practices in AKS: networking', url: 'https://learn.microsoft.com/azure/aks/windows-best-practices', read: '2026-08-21' },
    { title: 'Azure/AKS#2839, with the answer of the service', url: 'https://github.com/Azure/AKS/issues/2839', read: '2026-08-21' },
  ],
  on: 'cluster',
  check(cluster, world) {
    const sign = usesKubenet(cluster, world) ? windowsSign(cluster, world) : undefined
    if (!sign) return
    return {
      at: decidedAt(cluster.networkPlugin),
      subject: clusterSubject(cluster),
      message: say`${clusterNamed(cluster)} is created with the network plugin ${shown(cluster.networkPlugin)}, and ${sign.says}`,
      why: say`Kubenet does not work on Windows nodes. The service answers ${'AzureCNIOnlyForWindows'} when the Windows pool is added, or at once where the cluster is given Windows credentials.${retirement(world.day)}`,
      remedy: remedyFor(cluster, world.day),
      offending: { networkPlugin: shown(cluster.networkPlugin) },
      probable: !sign.certain,
      because: [...(sign.because ? [sign.because] : []), ...takenHere(cluster.networkPlugin, cluster)],
    }
  },
} satisfies Rule<'cluster'>

/** Announced in Azure/AKS#4859. */
const retirement = (day: Day): Prose => (day < '2025-03-12' ? [] : plainly(' Kubenet itself retires on 2028-03-31.'))

/** Created on kubenet, and not moved to another plugin later on. */
function usesKubenet(cluster: Cluster, world: World): boolean {
  return cluster.action === 'create' && isText(cluster.networkPlugin, 'kubenet') && !world.updatesOf(cluster).some(update => isWritten(update.networkPlugin))
}

/** Overlay networking, and moving a cluster to it, came with the release of 2023-08-13. */
function remedyFor(cluster: Cluster, day: Day): Prose {
  if (day < '2023-08-13')
    return say`Create the cluster with Azure CNI: ${setting(cluster, 'networkPlugin', 'azure')}. The plugin of a running cluster cannot be changed.`
  const overlay = settings(cluster, { networkPlugin: 'azure', networkPluginMode: 'overlay' })
  return say`Create the cluster with Azure CNI: ${overlay}. A running kubenet cluster can be moved to Azure CNI Overlay, but one that was created without Windows support may go on refusing Windows pools.`
}
