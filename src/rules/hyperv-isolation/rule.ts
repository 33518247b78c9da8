import { sources } from '../../catalogue/sources.js'
import type { KubernetesObject, Workload } from '../../model/facts.js'
import { entryOf, entrySpan, nodeAt, textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { isText, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

const key = 'experimental.windows.kubernetes.io/isolation-type'

export const rule = {
  title: 'Containers are to run under Hyper-V isolation',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.windowsBestPractices, sources.kubernetesWindows],
  on: ['workload', 'object'],
  fields: [key],
  resources: ['RuntimeClass'],
  check: (fact, world) => (fact.kind === 'object' ? runtimeClass(fact) : annotation(fact, world)),
} satisfies Rule<'workload' | 'object'>

const remedy = plainly('Remove it, and use an image for the version of Windows that the nodes have. To keep tenants apart, give each a node pool of its own.')

/** The handlers of containerd for Hyper-V: `runhcs-wcow-hypervisor`, `runhcs-wcow-hypervisor-20348`. */
function runtimeClass(object: KubernetesObject): Problem | undefined {
  const handler = textAt(object.object, 'handler')
  if (handler.is !== 'known' || !handler.value.startsWith('runhcs-wcow-hypervisor')) return undefined
  const name = valueOf(object.name) ?? ''
  return {
    at: handler.at,
    subject: ['RuntimeClass', name],
    message: say`the RuntimeClass ${name} has the handler ${handler.value}`,
    why: plainly('Windows nodes of AKS have process isolation only. Their containerd does not know the handler, and pods of the class do not start.'),
    remedy,
    offending: { handler: handler.value },
  }
}

function annotation(workload: Workload, world: World): Problem | undefined {
  const annotations = nodeAt(workload.podMetadata, 'annotations')
  const entry = annotations.is === 'known' ? entryOf(annotations.value, key) : undefined
  if (!entry || !isText(textAt(annotations, key), 'hyperv') || world.podOs(workload).os === 'Linux') return undefined
  return {
    at: entrySpan(entry),
    subject: [...workloadSubject(workload), 'annotations'],
    severity: 'warning',
    message: say`the pods are annotated with ${`${key}: hyperv`}`,
    why: plainly('The annotation was an experiment with Docker and went with Kubernetes 1.21: the containers run under process isolation without a word.'),
    remedy,
    offending: { annotation: key },
    fix: [{ at: entrySpan(entry), text: '', removesEntry: true }],
  }
}
