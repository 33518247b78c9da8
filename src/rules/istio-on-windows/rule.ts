import { sources } from '../../catalogue/sources.js'
import type { Cluster, Workload } from '../../model/facts.js'
import { textAt } from '../../model/node.js'
import { workloadPlace, workloadSubject } from '../../model/pod.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Evidence, Problem, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { isText, isWritten, valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

/** The label that the pods decide by themselves with. */
const injects = 'sidecar.istio.io/inject'

export const rule = {
  title: 'The Istio add-on does not support Windows pods',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2023-04-16',
  sources: [sources.istio, sources.kubernetesWindows],
  on: ['cluster', 'workload'],
  pods: 'Windows',
  mentions: [injects],
  given: world => world.facts('cluster').length > 0 || world.objects('Namespace').length > 0 || world.treesWith(injects).size > 0,
  check(fact, world) {
    return fact.kind === 'cluster' ? meshedCluster(fact, world) : meshedPod(fact, world)
  },
} satisfies Rule<'cluster' | 'workload'>

const remedy = say`Keep Windows pods out of the mesh: no ${'istio.io/rev'} on their namespace, or the label ${'sidecar.istio.io/inject: "false"'} on the pods.`

function meshedCluster(cluster: Cluster, world: World): Problem | undefined {
  const sign = valueOf(cluster.serviceMesh) === true ? windowsSign(cluster, world) : undefined
  if (!sign) return undefined
  return {
    at: cluster.serviceMesh.at,
    subject: clusterSubject(cluster),
    severity: 'notice',
    message: say`${clusterNamed(cluster)} has the Istio add-on, and ${sign.says}`,
    why: say`Istio's proxy is a Linux container; pods on the Windows nodes cannot take part in the mesh.`,
    remedy,
    offending: {},
    ...(sign.because && { because: [sign.because] }),
  }
}

function meshedPod(workload: Workload, world: World): Problem | undefined {
  const injection = injectionOf(workload, world)
  if (!injection) return undefined
  return {
    at: injection.at,
    subject: workloadSubject(workload),
    message: say`the Windows pods get a sidecar of Istio: ${injection.says}`,
    why: say`The sidecar is a Linux container. One pod cannot hold Linux and Windows containers, so it never starts.`,
    remedy,
    offending: {},
    because: [...(injection.because ?? []), ...world.podOs(workload).evidence.slice(0, 1)],
  }
}

interface Injection {
  readonly at: Span
  readonly says: Prose
  readonly because?: readonly Evidence[]
}

/** The pod decides where it says something; else its namespace does. */
function injectionOf(workload: Workload, world: World): Injection | undefined {
  if (!world.has(workload, injects) && world.objects('Namespace').length === 0) return undefined
  const own = textAt(workload.podMetadata, 'labels', injects)
  if (isText(own, 'true')) return { at: own.at, says: say`they have the label ${injects}` }
  const annotation = textAt(workload.podMetadata, 'annotations', injects)
  const namespace = valueOf(workload.namespace)
  if (isWritten(own) || isWritten(annotation) || namespace === undefined) return undefined
  const found = world.objects('Namespace', namespace)[0]
  const label =
    found &&
    [textAt(found.object, 'metadata', 'labels', 'istio.io/rev'), textAt(found.object, 'metadata', 'labels', 'istio-injection')].find(
      value => value.is === 'known',
    )
  if (!label || isText(label, 'disabled')) return undefined
  return {
    at: workloadPlace(workload),
    says: say`their namespace ${namespace} asks for it`,
    because: [{ at: label.at, says: plainly('the label of the namespace') }],
  }
}
