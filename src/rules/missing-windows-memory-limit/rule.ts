import { sources } from '../../catalogue/sources.js'
import { nodeAt } from '../../model/node.js'
import { containerNamed, containersOf, workloadPlace, workloadSubject } from '../../model/pod.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'

export const rule = {
  title: 'A Windows container has no memory limit',
  severity: 'notice',
  confidence: 'low',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindowsResources],
  on: 'workload',
  pods: 'Windows',
  check(workload, world) {
    const os = world.podOs(workload)
    const bare = containersOf(workload).filter(({ list, node }) => list === 'containers' && nodeAt(node, 'resources', 'limits', 'memory').is === 'absent')
    if (bare.length === 0 || nodeAt(workload.pod, 'resources').is !== 'absent') return
    return {
      at: workloadPlace(workload),
      subject: workloadSubject(workload),
      message: say`${plainly(bare.length > 1 ? 'the Windows containers' : 'the Windows container')} ${listed(bare.slice(0, 5).map(containerNamed))} ${plainly(bare.length > 1 ? 'have' : 'has')} no memory limit`,
      why: plainly(
        'Windows does not stop a process that takes too much memory, and the kubelet evicts no pod for it: the node pages to its disk and slows down for all pods on it.',
      ),
      remedy: say`Set ${'resources.limits.memory'}, and the request to the same value.`,
      offending: { kind: workload.resource },
      because: os.evidence.slice(0, 1),
    }
  },
} satisfies Rule<'workload'>
