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

const annotation = 'openservicemesh.io/sidecar-injection'

export const rule = {
  title: 'The Open Service Mesh add-on does not support Windows pods',
  severity: 'warning',
  confidence: 'high',
  scope: 'windows',
  since: '2021-03-29',
  deadlines: [{ day: '2027-09-30', what: 'The Open Service Mesh add-on retires' }],
  sources: [sources.openServiceMesh],
  on: ['cluster', 'workload'],
  pods: 'Windows',
  fields: [annotation],
  check(fact, world) {
    return fact.kind === 'cluster' ? meshedCluster(fact, world) : meshedPod(fact, world)
  },
} satisfies Rule<'cluster' | 'workload'>

const remedy = say`Keep Windows pods and their namespaces out of the mesh. The add-on retires on 2027-09-30, so plan a move for the Linux pods too.`

function meshedCluster(cluster: Cluster, world: World): Problem | undefined {
  const addon = 'open-service-mesh'
  const sign = valueOf(cluster.addons)?.includes(addon) ? windowsSign(cluster, world) : undefined
  if (!sign) return undefined
  return {
    at: cluster.addons.at,
    subject: clusterSubject(cluster),
    message: say`${clusterNamed(cluster)} has the add-on ${addon}, and ${sign.says}`,
    why: say`The proxy of the mesh is a Linux container; pods on the Windows nodes cannot take part.`,
    remedy,
    offending: dialectOf(cluster) === 'az' ? { addon } : {},
    probable: !sign.certain,
    ...(sign.because && { because: [sign.because] }),
  }
}

function meshedPod(workload: Workload, world: World): Problem | undefined {
  const injection = textAt(workload.podMetadata, 'annotations', annotation)
  if (!isText(injection, 'enabled', 'true', 'yes')) return undefined
  return {
    at: injection.at,
    subject: workloadSubject(workload),
    message: say`the Windows pods are to get a sidecar of Open Service Mesh (${`${annotation}: ${shown(injection)}`})`,
    why: say`The sidecar is a Linux container, and one pod cannot mix the two.`,
    remedy,
    offending: { injection: shown(injection) },
    because: world.podOs(workload).evidence.slice(0, 1),
  }
}
