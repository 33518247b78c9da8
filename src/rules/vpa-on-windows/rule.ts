import { sources } from '../../catalogue/sources.js'
import type { Cluster, KubernetesObject, Workload } from '../../model/facts.js'
import { textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { isText, shown, type Value, valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'The Vertical Pod Autoscaler does not support Windows pods',
  severity: 'warning',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.verticalPodAutoscaler],
  on: ['workload', 'cluster'],
  pods: 'Windows',
  given: world => world.objects('VerticalPodAutoscaler').length > 0 || world.facts('cluster').length > 0,
  check(fact, world) {
    return fact.kind === 'cluster' ? enabled(fact, world) : target(fact, world)
  },
} satisfies Rule<'workload' | 'cluster'>

const remedy = say`Set requests and limits of Windows pods by hand, with equal values for memory, and scale them out with the Horizontal Pod Autoscaler or KEDA.`

/** The autoscaler still serves the Linux pods of the cluster. */
function enabled(cluster: Cluster, world: World): Problem | undefined {
  const sign = valueOf(cluster.verticalPodAutoscaler) === true ? windowsSign(cluster, world) : undefined
  if (!sign) return undefined
  return {
    at: cluster.verticalPodAutoscaler.at,
    subject: clusterSubject(cluster),
    severity: 'notice',
    message: say`${clusterNamed(cluster)} has the Vertical Pod Autoscaler, and ${sign.says}`,
    why: say`It works for Linux pods only.`,
    remedy,
    offending: {},
    ...(sign.because && { because: [sign.because] }),
  }
}

function target(workload: Workload, world: World): Problem | undefined {
  const autoscaler = world.autoscalersOf(workload).find(object => aimsAt(object, workload))
  if (!autoscaler) return undefined
  const name = shown(workload.name)
  return {
    at: textAt(autoscaler.object, 'spec', 'targetRef', 'name').at,
    subject: workloadSubject(workload),
    message: say`the VerticalPodAutoscaler ${shown(autoscaler.name)} is to size the Windows pods of ${name}`,
    why: say`The Vertical Pod Autoscaler of AKS does not support Windows containers.`,
    remedy,
    offending: { name },
    because: world.podOs(workload).evidence.slice(0, 1),
  }
}

/** Whether an autoscaler with the kind and the name of a workload acts, and on that one. */
function aimsAt({ object, namespace, example, at }: KubernetesObject, workload: Workload): boolean {
  if (isText(textAt(object, 'spec', 'updatePolicy', 'updateMode'), 'Off')) return false
  if ((example || workload.example) && at.source !== workload.at.source) return false
  return same(namespace, workload.namespace) || (namespace.is === 'absent' && workload.namespace.is === 'absent')
}

const same = (a: Value<string>, b: Value<string>): boolean => a.is === 'known' && b.is === 'known' && a.value === b.value
