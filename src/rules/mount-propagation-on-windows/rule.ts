import { sources } from '../../catalogue/sources.js'
import { itemsAt, textAt } from '../../model/node.js'
import { containerNamed, containersOf, workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'

export const rule = {
  title: 'A Windows container asks for mount propagation',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindowsStorage],
  on: 'workload',
  pods: 'Windows',
  fields: ['mountPropagation'],
  check(workload, world) {
    const os = world.podOs(workload)
    return containersOf(workload).flatMap(container =>
      itemsAt(container.node, 'volumeMounts').flatMap(mount => {
        const mode = textAt(mount, 'mountPropagation')
        if (mode.is !== 'known' || mode.value === 'None') return []
        return [
          {
            at: mode.at,
            subject: [...workloadSubject(workload, container), 'mountPropagation'],
            message: say`a volume of the Windows container ${containerNamed(container)} has ${`mountPropagation: ${mode.value}`}`,
            why: say`Windows has no mounts that one container could hand to another, and Kubernetes does not support the field there.`,
            remedy: say`Leave ${'mountPropagation'} out.`,
            offending: { mountPropagation: mode.value },
            because: os.evidence.slice(0, 1),
          },
        ]
      }),
    )
  },
} satisfies Rule<'workload'>
