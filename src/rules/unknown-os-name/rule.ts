import { sources } from '../../catalogue/sources.js'
import { textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'

export const rule = {
  title: 'A pod names an OS that there is not',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2021-12-07',
  sources: [sources.podValidation, sources.kubernetesPodOs],
  on: 'workload',
  fields: ['os'],
  check(workload) {
    const name = textAt(workload.pod, 'os', 'name')
    // What has nothing of Windows in it is for others to judge.
    if (name.is !== 'known' || name.value === 'windows' || !/^win/i.test(name.value)) return
    return {
      at: name.at,
      subject: [...workloadSubject(workload), 'os.name'],
      message: say`${'os.name'} is ${name.value}, which is no OS that Kubernetes knows`,
      why: say`The API server takes ${'windows'} and ${'linux'} as they stand here, in lower case, and refuses the pod otherwise.`,
      remedy: say`Write ${'windows'}.`,
      offending: { 'os.name': name.value },
      fix: [{ at: name.at, text: 'windows', finds: name.value }],
    }
  },
} satisfies Rule<'workload'>
