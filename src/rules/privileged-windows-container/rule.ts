import { isHostProcess } from '../../catalogue/pod-fields.js'
import { booleanAt, entrySpan } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { declaresWindows, entryText, securitySettings } from '../../model/pod-settings.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows container is marked privileged',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [
    { title: 'Create a Windows HostProcess pod', url: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/', read: '2026-08-21' },
    { title: 'Windows and Linux containers in AKS compared', url: 'https://learn.microsoft.com/azure/aks/windows-vs-linux-containers', read: '2026-08-21' },
  ],
  on: 'workload',
  pods: 'Windows',
  fields: ['privileged'],
  check(workload, world) {
    const os = world.podOs(workload)
    const refused = declaresWindows(workload)
    return securitySettings(workload, ['privileged'])
      .filter(({ entry }) => refused || valueOf(booleanAt(entry.value)) === true)
      .map(({ entry, container }) => {
        const isHost = container !== undefined && valueOf(isHostProcess(workload.pod, container.node)) === true
        return {
          at: entrySpan(entry),
          subject: workloadSubject(workload, container),
          message: say`${`privileged: ${entryText(entry)}`} is set for a Windows ${plainly(isHost ? 'HostProcess ' : '')}container`,
          ...(refused ? whereRefused : isHost ? ofHostProcess : ignored),
          offending: { privileged: entryText(entry) },
          because: os.evidence.slice(0, 1),
          fix: [{ at: entrySpan(entry), text: '', removesEntry: true as const }],
        }
      })
  },
} satisfies Rule<'workload'>

type Words = Pick<Problem, 'severity' | 'why' | 'remedy'>

const remedy = say`Remove it. A container that must manage its node is a HostProcess container: ${'windowsOptions.hostProcess: true'} with ${'hostNetwork: true'}, from Kubernetes 1.23 on.`

const whereRefused: Words = {
  severity: 'error',
  why: say`Windows has no privileged containers. With ${'os.name: windows'} the API server refuses the field whatever its value.`,
  remedy,
}

const ignored: Words = {
  severity: 'warning',
  why: plainly('Windows has no privileged containers: the field is ignored on a Windows node, and the container runs without the rights that it counts on.'),
  remedy,
}

const ofHostProcess: Words = {
  severity: 'notice',
  why: say`Windows has no privileged containers: the field is ignored. The rights that this container has on its node come from ${'hostProcess: true'} and from the user that it runs as.`,
  remedy: say`Remove it. It does nothing here, and the API server refuses it as soon as the pod says ${'os.name: windows'}.`,
}
