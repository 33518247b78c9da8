import { sources } from '../../catalogue/sources.js'
import { dialectOf } from '../../catalogue/spellings.js'
import type { Cluster, Workload } from '../../model/facts.js'
import { textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { isText, shown, valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'Virtual nodes do not run Windows pods',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.virtualNodes],
  on: ['workload', 'cluster'],
  pods: 'Windows',
  fields: ['nodeSelector'],
  check(fact, world) {
    return fact.kind === 'cluster' ? enabled(fact, world) : selecting(fact, world)
  },
} satisfies Rule<'workload' | 'cluster'>

const remedy = say`Run Windows pods on a Windows pool, with the cluster autoscaler for the peaks.`

function selecting(workload: Workload, world: World): Problem | undefined {
  const type = textAt(workload.pod, 'nodeSelector', 'type')
  if (!isText(type, 'virtual-kubelet')) return undefined
  return {
    at: type.at,
    subject: workloadSubject(workload),
    message: say`the Windows pods select the virtual node (${`type: ${shown(type)}`})`,
    why: say`The virtual node of AKS is a Linux node: the pods stay pending, or fail there.`,
    remedy,
    offending: { type: shown(type) },
    because: world.podOs(workload).evidence.slice(0, 1),
  }
}

/** The virtual node still serves the Linux pods of the cluster. */
function enabled(cluster: Cluster, world: World): Problem | undefined {
  const addon = 'virtual-node'
  const sign = valueOf(cluster.addons)?.includes(addon) ? windowsSign(cluster, world) : undefined
  if (!sign) return undefined
  return {
    at: cluster.addons.at,
    subject: clusterSubject(cluster),
    severity: 'notice',
    message: say`${clusterNamed(cluster)} has the add-on ${addon}, and ${sign.says}`,
    why: say`The virtual node runs Linux pods only.`,
    remedy,
    offending: dialectOf(cluster) === 'az' ? { addon } : {},
    ...(sign.because && { because: [sign.because] }),
  }
}
