import { sources } from '../../catalogue/sources.js'
import { itemsAt, textAt } from '../../model/node.js'
import { containerNamed, containersOf, workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'

export const rule = {
  title: 'A Windows container mounts a part of a volume',
  severity: 'warning',
  confidence: 'low',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindowsStorage],
  on: 'workload',
  pods: 'Windows',
  fields: ['subPath', 'subPathExpr'],
  check(workload, world) {
    const os = world.podOs(workload)
    return containersOf(workload).flatMap(container => {
      const paths = itemsAt(container.node, 'volumeMounts').flatMap(mount => [textAt(mount, 'subPath'), textAt(mount, 'subPathExpr')])
      const [first] = paths.filter(path => path.is === 'known' && path.value !== '')
      if (first?.is !== 'known') return []
      return [
        {
          at: first.at,
          subject: [...workloadSubject(workload, container), 'subPath'],
          message: say`the Windows container ${containerNamed(container)} mounts a part of a volume (${first.value})`,
          why: say`The documentation of Kubernetes lists ${'subPath'} as not supported on Windows, where a volume is mounted whole. With containerd folders work in practice; single files do not.`,
          remedy: say`Mount the volume whole, in a folder of its own.`,
          offending: { subPath: first.value },
          because: os.evidence.slice(0, 1),
        },
      ]
    })
  },
} satisfies Rule<'workload'>
