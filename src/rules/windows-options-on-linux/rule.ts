import { forbiddenMessages, forbiddenOnLinux } from '../../catalogue/pod-fields.js'
import { sources } from '../../catalogue/sources.js'
import { entryOf, entrySpan, type Node, nodeAt, textAt } from '../../model/node.js'
import { type Container, containerNamed, containersOf, workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { contains } from '../../model/text.js'
import { valueOf } from '../../model/value.js'

export const rule = {
  title: 'A pod that says it is for Linux has options for Windows',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2021-12-07',
  sources: [sources.podValidation, sources.kubernetesPodOs],
  on: 'workload',
  fields: ['windowsOptions'],
  check(workload) {
    const name = textAt(workload.pod, 'os', 'name')
    if (valueOf(name) !== 'linux') return
    const holders: readonly { node: Node; container?: Container }[] = [
      { node: workload.pod },
      ...containersOf(workload).map(container => ({ node: container.node, container })),
    ]
    return holders.flatMap(({ node, container }) => {
      const context = nodeAt(node, forbiddenOnLinux[0]!)
      const entry = context.is === 'known' ? entryOf(context.value, 'windowsOptions') : undefined
      if (!entry || nodeAt(node, ...forbiddenOnLinux).is !== 'known') return []
      const at = entrySpan(entry)
      return [
        {
          at,
          subject: workloadSubject(workload, container),
          message: say`${'windowsOptions'} are set for ${container ? say`the container ${containerNamed(container)} of ` : []}a pod that says ${'os.name: linux'}`,
          why: say`The API server refuses the pod: ${forbiddenMessages.linux}.`,
          remedy: say`Remove ${'windowsOptions'}, or write ${'os.name: windows'} where the pod is to run on Windows.`,
          offending: { windowsOptions: 'windowsOptions' },
          because: [{ at: name.at, says: say`${'os.name'} is ${'linux'}` }],
          ...(contains(node.at, at) && { fix: [{ at, text: '', removesEntry: true }] }),
        },
      ]
    })
  },
} satisfies Rule<'workload'>
