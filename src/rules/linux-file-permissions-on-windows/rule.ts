import { type RefusedFields, refusalOf, refusedFields, withoutFields } from '../../catalogue/refused-fields.js'
import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { entrySpan } from '../../model/node.js'
import { containerNamed, workloadSubject } from '../../model/pod.js'
import { commandsOf } from '../../model/pod-commands.js'
import { declaresWindows, entryText } from '../../model/pod-settings.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'
import { ignoredMountOptions, modesOf } from './modes.js'

const groups = refusalOf('fsGroup', 'fsGroupChangePolicy', 'supplementalGroups', 'supplementalGroupsPolicy')

export const rule = {
  title: 'Linux file permissions in a Windows pod',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindowsStorage, sources.podValidation, sources.windowsVersusLinux],
  on: 'workload',
  pods: 'Windows',
  fields: [...groups.names, 'volumes', 'volumeClaimTemplates', 'command'],
  check(workload, world) {
    const os = world.podOs(workload)
    const refused = declaresWindows(workload)
    const found = [
      ...refusedFields(workload, groups, refused).map(holder => ofGroups(workload, holder, refused)),
      ...modesOf(workload),
      ...commandsOf(workload).flatMap(({ container, words: [first], of }): Problem[] => {
        const text = valueOf(first)
        return text !== undefined && programs.has(text)
          ? [
              {
                ...ofProgram(text),
                at: first.at,
                subject: [...workloadSubject(workload, container), of],
                message: say`the Windows container ${containerNamed(container)} runs ${text}`,
              },
            ]
          : []
      }),
      ...ignoredMountOptions(workload, world),
    ]
    const because = os.evidence.slice(0, 1)
    return found.map(problem => ({ ...problem, because: [...(problem.because ?? []), ...because] }))
  },
} satisfies Rule<'workload'>

const programs: ReadonlySet<string> = new Set(['chmod', 'chown', 'chgrp', 'setfacl'])

function ofGroups(workload: Workload, holder: RefusedFields, refused: boolean): Problem {
  const names = holder.fields.map(({ name }) => name)
  const fix = withoutFields(holder)
  return {
    at: entrySpan(holder.fields[0].entry),
    subject: workloadSubject(workload),
    severity: refused ? 'error' : 'warning',
    message: say`${listed(names)} ${plainly(names.length > 1 ? 'are' : 'is')} set for Windows pods`,
    why: refused
      ? say`Files on Windows belong to users and groups by name, not by number. With ${'os.name: windows'} the API server refuses the pod.`
      : plainly('Files on Windows belong to users and groups by name, not by number: Windows nodes ignore the field.'),
    remedy: plainly(`Remove ${names.length > 1 ? 'them' : 'it'}. Windows lets the user of the container write to its volumes all the same.`),
    offending: Object.fromEntries(holder.fields.map(({ name, entry }) => [name, entryText(entry) || name])),
    ...(fix && { fix }),
  }
}

const ofProgram = (text: string): Pick<Problem, 'severity' | 'why' | 'remedy' | 'offending'> => ({
  severity: 'warning',
  why: plainly('Windows has access control lists in place of modes and numbered owners, and its images do not have the program.'),
  remedy: say`Remove the command, or change the list with ${'icacls'}.`,
  offending: { command: text },
})
