import { sources } from '../../catalogue/sources.js'
import { settings } from '../../catalogue/spellings.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, isWritten, shown } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'

export const rule = {
  title: 'A cluster without a network plugin of AKS cannot have Windows node pools',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2022-03-27',
  sources: [sources.windowsVersusLinux, sources.networkOverview],
  on: 'cluster',
  check(cluster, world) {
    if (cluster.action !== 'create' || !isText(cluster.networkPlugin, 'none')) return
    const sign = world.updatesOf(cluster).some(update => isWritten(update.networkPlugin)) ? undefined : windowsSign(cluster, world)
    if (!sign) return
    return {
      at: decidedAt(cluster.networkPlugin),
      subject: clusterSubject(cluster),
      message: say`${clusterNamed(cluster)} has the network plugin ${shown(cluster.networkPlugin)}, and ${sign.says}`,
      why: say`A network plugin of your own works on Linux nodes only; Windows nodes need Azure CNI.`,
      remedy: say`Create the cluster with ${settings(cluster, { networkPlugin: 'azure', networkPluginMode: 'overlay' })}.`,
      offending: { networkPlugin: shown(cluster.networkPlugin) },
      probable: !sign.certain,
      ...(sign.because && { because: [sign.because] }),
    }
  },
} satisfies Rule<'cluster'>
