import { entrySpan } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { declaresWindows, entryText, type Setting, securitySettings } from '../../model/pod-settings.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'

export const rule = {
  title: 'A Windows pod asks for a Linux user or group by number',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [
    {
      title: 'Configure RunAsUserName for Windows pods and containers',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/',
      read: '2026-08-21',
    },
    { title: 'Windows containers in Kubernetes: field compatibility', url: 'https://kubernetes.io/docs/concepts/windows/intro/', read: '2026-08-21' },
  ],
  on: 'workload',
  pods: 'Windows',
  fields: ['runAsUser', 'runAsGroup'],
  check(workload, world) {
    const os = world.podOs(workload)
    const refused = declaresWindows(workload)
    return byHolder(securitySettings(workload, ['runAsUser', 'runAsGroup'])).map(settings => {
      const first = settings[0]!
      const fields = settings.map(setting => setting.field)
      return {
        at: entrySpan(first.entry),
        subject: workloadSubject(workload, first.container),
        message: say`${listed(fields)} ${plainly(fields.length > 1 ? 'are' : 'is')} set for Windows pods`,
        ...(refused ? whereRefused : ignored),
        remedy,
        offending: Object.fromEntries(settings.map(setting => [setting.field, entryText(setting.entry)])),
        because: os.evidence.slice(0, 1),
        fix: settings.map(setting => ({ at: entrySpan(setting.entry), text: '', removesEntry: true })),
      } as const
    })
  },
} satisfies Rule<'workload'>

const whereRefused = {
  severity: 'error',
  why: say`Windows knows users by name, not by number. With ${'os.name: windows'} the API server refuses the pod.`,
} as const

const ignored = {
  severity: 'warning',
  why: plainly('Windows knows users by name, not by number, so the field is ignored and the container runs as the user of its image.'),
} as const

const remedy = say`Remove it. To choose a user, write ${'windowsOptions.runAsUserName'} (from Kubernetes 1.18 on) with a name: ${'ContainerUser'} has few rights, ${'ContainerAdministrator'} has all.`

/** One finding for the pod's own security context and one for each container's. */
function byHolder(settings: readonly Setting[]): readonly (readonly Setting[])[] {
  const groups = new Map<unknown, Setting[]>()
  for (const setting of settings) groups.set(setting.container?.node, [...(groups.get(setting.container?.node) ?? []), setting])
  return [...groups.values()]
}
