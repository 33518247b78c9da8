import { sources } from '../../catalogue/sources.js'
import { entriesAt, entrySpan, itemsAt, textAt } from '../../model/node.js'
import { containerNamed, containersOf, workloadSubject } from '../../model/pod.js'
import { entryText } from '../../model/pod-settings.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows pod asks for huge pages',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindows, sources.kubernetesWindowsResources],
  on: 'workload',
  pods: 'Windows',
  fields: ['hugepages-*', 'medium'],
  check(workload, world) {
    const os = world.podOs(workload)
    const because = os.evidence.slice(0, 1)
    const inContainers = containersOf(workload).flatMap((container): Problem[] => {
      const asked = ['requests', 'limits'].flatMap(part => entriesAt(container.node, 'resources', part))
      const entry = asked.find(
        ({ key, value }) => key.text.startsWith('hugepages-') && value.kind === 'scalar' && value.value !== null && !/^0/.test(value.text),
      )
      if (!entry) return []
      const message = say`the Windows container ${containerNamed(container)} asks for ${entry.key.text}`
      return [
        { ...words, at: entrySpan(entry), subject: workloadSubject(workload, container), message, offending: { [entry.key.text]: entryText(entry) }, because },
      ]
    })
    const volumes = itemsAt(workload.pod, 'volumes').flatMap((volume): Problem[] => {
      const medium = textAt(volume, 'emptyDir', 'medium')
      if (medium.is !== 'known' || !/^HugePages(?:-|$)/.test(medium.value)) return []
      const name = valueOf(textAt(volume, 'name')) ?? ''
      const message = say`the volume ${name} of Windows pods is to be made of huge pages (${medium.value})`
      return [{ ...words, at: medium.at, subject: [...workloadSubject(workload), name], message, offending: { medium: medium.value }, because }]
    })
    return [...inContainers, ...volumes]
  },
} satisfies Rule<'workload'>

const words = {
  why: plainly('Kubernetes has no huge pages on Windows. No Windows node offers any, so the scheduler finds no place and the pod stays Pending.'),
  remedy: plainly('Remove them. A program for Windows that wants large pages asks Windows for them itself.'),
}
