import { refusalOf, refusedFields } from '../../catalogue/refused-fields.js'
import { sources } from '../../catalogue/sources.js'
import { entrySpan, hasKey } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { declaresWindows } from '../../model/pod-settings.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'

const resources = refusalOf('resources')

export const rule = {
  title: 'A Windows pod has resources for the pod as a whole',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2025-08-27',
  sources: [sources.podLevelResources, sources.podValidation],
  on: 'workload',
  pods: 'Windows',
  check(workload, world) {
    if (!hasKey(workload.pod, 'resources')) return
    const os = world.podOs(workload)
    const [holder] = refusedFields(workload, resources, declaresWindows(workload))
    if (!holder) return
    return {
      at: entrySpan(holder.fields[0].entry),
      subject: workloadSubject(workload),
      message: say`Windows pods have ${'resources'} for the pod as a whole`,
      why: declaresWindows(workload)
        ? say`Only Linux can share resources among the containers of a pod. With ${'os.name: windows'} the API server refuses the pod since Kubernetes 1.34.`
        : plainly('Only Linux can share resources among the containers of a pod. Since Kubernetes 1.34 the kubelet of a Windows node refuses the pod.'),
      remedy: say`Give each container ${'resources'} of its own, with a memory limit.`,
      offending: { resources: 'resources' },
      because: os.evidence.slice(0, 1),
    }
  },
} satisfies Rule<'workload'>
