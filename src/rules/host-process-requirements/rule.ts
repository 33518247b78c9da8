import { isHostProcess, lacksHostNetwork } from '../../catalogue/pod-fields.js'
import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { booleanAt, entryOf, entrySpan, type Node, textAt } from '../../model/node.js'
import { type Container, containerNamed, containersOf, workloadSubject } from '../../model/pod.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Edit, Problem, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A HostProcess pod lacks what HostProcess pods must have',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2021-12-07',
  sources: [sources.kubernetesHostProcess, sources.podValidation, sources.windowsHostProcess],
  on: 'workload',
  fields: ['hostProcess'],
  check(workload) {
    const containers = containersOf(workload).map(container => ({ container, hostProcess: isHostProcess(workload.pod, container.node) }))
    const host = containers.filter(({ hostProcess }) => valueOf(hostProcess) === true)
    const first = host[0]
    if (!first) return
    const others = containers.filter(({ hostProcess }) => valueOf(hostProcess) === false).map(({ container }) => container)
    return [
      ...network(workload, first.hostProcess.at),
      ...mixed(workload, others, first.hostProcess.at),
      ...(others.length === 0 ? contradicted(workload, first.hostProcess.at) : []),
      ...host.flatMap(({ container }) => account(workload, container)),
    ]
  },
} satisfies Rule<'workload'>

function network(workload: Workload, at: Span): Problem[] {
  if (lacksHostNetwork(workload.pod) !== true) return []
  const entry = entryOf(workload.pod, 'hostNetwork')
  const written = entry !== undefined && booleanAt(workload.pod, 'hostNetwork').is === 'known'
  return [
    {
      at: written ? entrySpan(entry) : at,
      subject: [...workloadSubject(workload), 'hostNetwork'],
      message: say`the HostProcess pod ${written ? say`has ${'hostNetwork: false'}` : say`lacks ${'hostNetwork: true'}`}`,
      why: plainly('HostProcess containers run on the network of their node, and the API server refuses a pod that does not say so.'),
      remedy: say`Write ${'hostNetwork: true'} in the pod spec.`,
      offending: written ? { hostNetwork: 'false' } : { hostProcess: 'true' },
      fix: networkFix(workload, written ? entry.value : undefined),
    },
  ]
}

function networkFix({ pod }: Workload, value: Node | undefined): Edit[] {
  if (value) return [{ at: value.at, text: 'true', replaces: 'false' }]
  const [first] = pod.entries
  return first ? [{ at: { ...first.key.at, end: first.key.at.start }, text: 'hostNetwork: true', insertsEntry: true }] : []
}

/** The API server wants all or none, and a container may not say other than its pod does. */
function mixed(workload: Workload, others: readonly Container[], at: Span): Problem[] {
  if (others.length === 0) return []
  return [
    {
      at,
      subject: [...workloadSubject(workload), 'hostProcess'],
      message: say`some containers of the pod are HostProcess containers, but not ${listed(others.map(containerNamed))}`,
      why: plainly('HostProcess containers run on the node itself, others in a pod of their own; the API server refuses a pod that has both.'),
      remedy: say`Set ${'windowsOptions.hostProcess: true'} once, for the pod, and nowhere ${'hostProcess: false'}; or move the other containers to a pod of their own.`,
      offending: { hostProcess: 'hostProcess' },
      because: others.slice(0, 5).map(container => ({ at: container.node.at, says: say`${containerNamed(container)} is no HostProcess container` })),
    },
  ]
}

/** Every container is one, and the pod says that it is none. */
function contradicted(workload: Workload, container: Span): Problem[] {
  const own = booleanAt(workload.pod, 'securityContext', 'windowsOptions', 'hostProcess')
  if (own.is !== 'known' || own.value) return []
  return [
    {
      at: own.at,
      subject: [...workloadSubject(workload), 'hostProcess'],
      message: say`the pod has ${'hostProcess: false'}, and its containers have ${'hostProcess: true'}`,
      why: plainly('Where both say something, the API server wants them to say the same.'),
      remedy: say`Write ${'hostProcess: true'} for the pod, or leave it out there.`,
      offending: { hostProcess: 'false' },
      because: [{ at: container, says: plainly('a container says otherwise') }],
      fix: [{ at: own.at, text: 'true', replaces: 'false' }],
    },
  ]
}

/** Users that only the images of containers have. */
const containerUsers: readonly string[] = ['containeruser', 'containeradministrator']

function account(workload: Workload, container: Container): Problem[] {
  const own = userName(container.node)
  const name = own.is === 'absent' ? userName(workload.pod) : own
  const text = valueOf(name)
  if (text === undefined || !containerUsers.includes(text.toLowerCase())) return []
  return [
    {
      at: name.at,
      subject: [...workloadSubject(workload, container), 'runAsUserName'],
      message: say`the HostProcess container ${containerNamed(container)} runs as ${text}`,
      why: plainly('HostProcess containers run as users of the node, and the node does not have this one: it belongs to container images.'),
      remedy: say`Write ${'NT AUTHORITY\\Local service'} or ${'NT AUTHORITY\\NetworkService'} for few rights, ${'NT AUTHORITY\\SYSTEM'} for all, or a local group of the node.`,
      offending: { runAsUserName: text },
    },
  ]
}

const userName = (node: Node): Value<string> => textAt(node, 'securityContext', 'windowsOptions', 'runAsUserName')
