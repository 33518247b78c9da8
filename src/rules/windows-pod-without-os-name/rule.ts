import { sources } from '../../catalogue/sources.js'
import { nodeAt } from '../../model/node.js'
import { workloadPlace, workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'

export const rule = {
  title: 'A Windows pod does not name its OS',
  severity: 'notice',
  confidence: 'low',
  scope: 'windows',
  since: '2022-08-23',
  sources: [sources.kubernetesPodOs, sources.kubernetesPodSecurity],
  on: 'workload',
  pods: 'Windows',
  check(workload, world) {
    const os = world.podOs(workload)
    if (os.strength !== 'certain' || nodeAt(workload.pod, 'os', 'name').is !== 'absent') return
    return {
      at: workloadPlace(workload),
      subject: workloadSubject(workload),
      message: say`the Windows pods have no ${'os.name'}`,
      why: say`Without it the API server does not check the pod as one of Windows, and Pod Security asks it for fields of Linux.`,
      remedy: say`Write ${'os.name: windows'} in the pod spec, beside the ${'nodeSelector'}: the scheduler does not look at it.`,
      offending: { kind: workload.resource },
      because: os.evidence.slice(0, 1),
    }
  },
} satisfies Rule<'workload'>
