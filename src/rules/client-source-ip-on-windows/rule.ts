import { sources } from '../../catalogue/sources.js'
import { nodeAt, textAt } from '../../model/node.js'
import { workloadPlace } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { isText, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A service wants to keep the address of the client for Windows pods',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2020-08-06',
  sources: [sources.windowsFaq, sources.kubernetesWindowsNetworking],
  on: 'object',
  resources: ['Service'],
  fields: ['externalTrafficPolicy'],
  check(service, world) {
    const policy = textAt(service.object, 'spec', 'externalTrafficPolicy')
    const selector = nodeAt(service.object, 'spec', 'selector')
    if (policy.is !== 'known' || !isText(policy, 'Local') || selector.is !== 'known') return
    if (selector.value.kind !== 'map' || selector.value.entries.length === 0) return
    const workload = world.selected(selector.value, 'Windows', service)
    if (!workload) return
    const name = valueOf(service.name) ?? ''
    return {
      at: policy.at,
      subject: ['Service', valueOf(service.namespace) ?? '', name],
      message: say`the service ${name} has ${'externalTrafficPolicy: Local'}, and its pods run on Windows`,
      why: plainly(
        'AKS does not support keeping the client address with Windows nodes. Kubernetes does where kube-proxy uses direct server return, which AKS turns on with Calico.',
      ),
      remedy: say`Where the pods need the address, let a proxy on Linux nodes take it and hand it on as ${'X-Forwarded-For'}. Where ${'Local'} is there to save ports on clusters with hundreds of services, leave it and allow this.`,
      offending: { externalTrafficPolicy: policy.value },
      because: [
        { at: workloadPlace(workload), says: say`the service selects the pods of ${workload.resource} ${valueOf(workload.name) ?? ''}` },
        ...world.podOs(workload).evidence.slice(0, 1),
      ],
    }
  },
} satisfies Rule<'object'>
