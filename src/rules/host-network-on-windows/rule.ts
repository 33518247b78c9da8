import { isHostProcess } from '../../catalogue/pod-fields.js'
import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { booleanAt, entryOf, entrySpan, textAt } from '../../model/node.js'
import { containersOf, workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { isText, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows pod asks for the network of its node',
  severity: 'warning',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindows, sources.hostNetworkWithdrawn, sources.kubernetesDns],
  on: 'workload',
  pods: 'Windows',
  fields: ['hostNetwork', 'dnsPolicy'],
  check(workload, world) {
    const os = world.podOs(workload)
    if (mayBeHostProcess(workload)) return
    const because = os.evidence.slice(0, 1)
    const problem =
      valueOf(booleanAt(workload.pod, 'hostNetwork')) === true ? ofNetwork : isText(textAt(workload.pod, 'dnsPolicy'), policy) ? ofNames : undefined
    if (!problem) return
    const entry = entryOf(workload.pod, problem === ofNetwork ? 'hostNetwork' : 'dnsPolicy')
    return entry && { ...problem, at: entrySpan(entry), subject: workloadSubject(workload), because }
  },
} satisfies Rule<'workload'>

const policy = 'ClusterFirstWithHostNet'
type Words = Omit<Problem, 'at' | 'subject' | 'because'>

const ofNetwork: Words = {
  message: say`${'hostNetwork: true'} is set for Windows pods that are no HostProcess pods`,
  why: say`Only HostProcess containers are on the network of a Windows node. Every other Windows container has a network of its own, and the field does nothing but reserve the ports of the pod on the node.`,
  remedy: say`Remove it, and reach the pod through a Service. An agent that must listen on its node is a HostProcess container: ${'windowsOptions.hostProcess: true'}, which gives it all rights on the node.`,
  offending: { hostNetwork: 'true' },
}

const ofNames: Words = {
  message: say`${`dnsPolicy: ${policy}`} is set for Windows pods`,
  why: say`Kubernetes does not support the policy on Windows, where pods are not on the network of their node.`,
  remedy: say`Remove it: the default, ${'ClusterFirst'}, finds the names of the cluster.`,
  offending: { dnsPolicy: policy },
}

const mayBeHostProcess = (workload: Workload): boolean =>
  containersOf(workload).some(({ node }) => {
    const hostProcess = isHostProcess(workload.pod, node)
    return hostProcess.is !== 'known' || hostProcess.value
  })
