import { sources } from '../../catalogue/sources.js'
import { textAt } from '../../model/node.js'
import { containerNamed, containersOf, workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'

export const rule = {
  title: 'A Windows container has a file of its own for its last words',
  severity: 'notice',
  confidence: 'medium',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindows, sources.kubernetesWindowsStorage],
  on: 'workload',
  pods: 'Windows',
  fields: ['terminationMessagePath'],
  check(workload, world) {
    const os = world.podOs(workload)
    return containersOf(workload).flatMap(container => {
      const path = textAt(container.node, 'terminationMessagePath')
      if (path.is !== 'known' || path.value === '' || path.value === '/dev/termination-log') return []
      return [
        {
          at: path.at,
          subject: [...workloadSubject(workload, container), 'terminationMessagePath'],
          message: say`the Windows container ${containerNamed(container)} has the ${'terminationMessagePath'} ${path.value}`,
          why: say`The file would have to be mounted by itself, and Windows mounts folders only: what the program writes there does not reach the status of the pod.`,
          remedy: say`Leave it out, and write ${'terminationMessagePolicy: FallbackToLogsOnError'}: the end of the log is shown then.`,
          offending: { terminationMessagePath: path.value },
          because: os.evidence.slice(0, 1),
        },
      ]
    })
  },
} satisfies Rule<'workload'>
