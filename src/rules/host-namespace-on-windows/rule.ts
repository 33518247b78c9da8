import { refusalOf, refusedFields, withoutFields } from '../../catalogue/refused-fields.js'
import { sources } from '../../catalogue/sources.js'
import { entrySpan } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { declaresWindows, entryText } from '../../model/pod-settings.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'

const namespaces = refusalOf('hostPID', 'hostIPC', 'hostUsers', 'shareProcessNamespace')

export const rule = {
  title: 'A Windows pod shares namespaces of the Linux kernel',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindows, sources.podValidation],
  on: 'workload',
  pods: 'Windows',
  fields: namespaces.names,
  check(workload, world) {
    const os = world.podOs(workload)
    const refused = declaresWindows(workload)
    return refusedFields(workload, namespaces, refused).map(holder => {
      const fix = withoutFields(holder)
      const settings = holder.fields.map(({ name, entry }) => `${name}: ${entryText(entry)}`)
      return {
        at: entrySpan(holder.fields[0].entry),
        subject: workloadSubject(workload),
        severity: refused ? 'error' : 'warning',
        message: say`Windows pods have ${listed(settings)}`,
        why: refused
          ? say`Windows has no process, IPC or user namespaces to share. With ${'os.name: windows'} the API server refuses the pod.`
          : plainly('Windows has no process, IPC or user namespaces to share: Windows nodes ignore the field, and what counts on it does not work.'),
        remedy: say`Remove it. What must see the processes of its node is a HostProcess container: ${'windowsOptions.hostProcess: true'} with ${'hostNetwork: true'}.`,
        offending: Object.fromEntries(holder.fields.map(({ name, entry }) => [name, entryText(entry)])),
        because: os.evidence.slice(0, 1),
        ...(fix && { fix }),
      } as const
    })
  },
} satisfies Rule<'workload'>
