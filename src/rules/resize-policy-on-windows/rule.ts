import { sources } from '../../catalogue/sources.js'
import { entryOf, itemsAt, textAt } from '../../model/node.js'
import { containerNamed, containersOf, workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows container says how it is to be resized in place',
  severity: 'notice',
  confidence: 'medium',
  scope: 'windows',
  // The day AKS had Kubernetes 1.33, where the API server first takes it without a feature gate.
  since: '2025-06-01',
  sources: [sources.resizeOnWindows, sources.podTypes],
  on: 'workload',
  pods: 'Windows',
  fields: ['resizePolicy'],
  check(workload, world) {
    const os = world.podOs(workload)
    return containersOf(workload).flatMap((container): Problem[] => {
      const entry = entryOf(container.node, 'resizePolicy')
      const [first] = itemsAt(container.node, 'resizePolicy').flatMap(item => valueOf(textAt(item, 'resourceName')) ?? [])
      if (!entry || first === undefined) return []
      return [
        {
          at: entry.key.at,
          subject: [...workloadSubject(workload, container), 'resizePolicy'],
          message: say`the Windows container ${containerNamed(container)} has a ${'resizePolicy'}`,
          why: say`The kubelet of Windows nodes resizes no pod in place: a request to do so ends as ${'Infeasible'}, and the policy never comes into play.`,
          remedy: say`Leave it out, and change ${'resources'} in the template: the pods are then replaced.`,
          offending: { resizePolicy: first },
          because: os.evidence.slice(0, 1),
        },
      ]
    })
  },
} satisfies Rule<'workload'>
