import { sources } from '../../catalogue/sources.js'
import { itemsAt, textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows pod asks for a volume in memory',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindowsStorage, sources.kubernetesWindows],
  on: 'workload',
  pods: 'Windows',
  fields: ['medium'],
  check(workload, world) {
    const os = world.podOs(workload)
    return itemsAt(workload.pod, 'volumes').flatMap(volume => {
      const medium = textAt(volume, 'emptyDir', 'medium')
      if (medium.is !== 'known' || medium.value !== 'Memory') return []
      const name = valueOf(textAt(volume, 'name')) ?? ''
      return [
        {
          at: medium.at,
          subject: [...workloadSubject(workload), name],
          message: say`the volume ${name} of Windows pods is to be in memory (${'medium: Memory'})`,
          why: plainly('Windows has no tmpfs: there is nothing that the kubelet could mount, and the data never lies in memory.'),
          remedy: say`Leave ${'medium'} out. The volume then lies on the disk of the node: it is slower, and what is in it touches the disk.`,
          offending: { medium: medium.value },
          because: os.evidence.slice(0, 1),
          fix: [{ at: medium.at, text: '""' }],
        },
      ]
    })
  },
} satisfies Rule<'workload'>
