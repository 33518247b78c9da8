import { settings } from '../../catalogue/spellings.js'
import { plainly, say } from '../../model/prose.js'
import type { Day, Rule, Severity } from '../../model/rule.js'
import { decidedAt, isText, isWritten, shown, valueOf } from '../../model/value.js'
import { takenHere, windowsSign } from '../../model/windows-cluster.js'

const retires: Day = '2028-03-31'
const lastYear: Day = '2027-03-31'

export const rule = {
  title: 'Kubenet retires on 2028-03-31',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2025-03-12',
  deadlines: [{ day: '2028-03-31', what: 'Kubenet retires' }],
  sources: [
    { title: 'Azure/AKS#4859: retirement of kubenet', url: 'https://github.com/Azure/AKS/issues/4859', read: '2026-08-21' },
    { title: 'Use kubenet networking in AKS', url: 'https://learn.microsoft.com/azure/aks/configure-kubenet', read: '2026-08-21' },
  ],
  on: 'cluster',
  check(cluster, world) {
    if (cluster.action !== 'create' || !isText(cluster.networkPlugin, 'kubenet')) return
    const moved = world.updatesOf(cluster).some(update => isWritten(update.networkPlugin))
    // With Windows in sight kubenet-with-windows has the more pressing reason.
    if (moved || windowsSign(cluster, world)) return
    return {
      at: decidedAt(cluster.networkPlugin),
      subject: [cluster.via, valueOf(cluster.name) ?? ''],
      severity: severityOn(world.day),
      message: say`the cluster is created with the network plugin ${shown(cluster.networkPlugin)}, which ${plainly(world.day < retires ? 'retires' : 'retired')} on 2028-03-31`,
      why: say`After that day kubenet clusters are not supported. Windows node pools never fit on one: they need Azure CNI.`,
      remedy: say`Create the cluster with ${settings(cluster, { networkPlugin: 'azure', networkPluginMode: 'overlay' })}: like kubenet it keeps pods out of the address space of the virtual network.`,
      offending: { networkPlugin: shown(cluster.networkPlugin) },
      because: takenHere(cluster.networkPlugin, cluster),
    }
  },
} satisfies Rule<'cluster'>

const severityOn = (day: Day): Severity => (day >= retires ? 'error' : day >= lastYear ? 'warning' : 'notice')
