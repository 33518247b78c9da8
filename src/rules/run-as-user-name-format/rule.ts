import { sources } from '../../catalogue/sources.js'
import { gmsaCredentialSpecNameProblem, gmsaCredentialSpecProblem, runAsUserNameProblem } from '../../catalogue/windows-names.js'
import { type Node, nodeAt, textAt } from '../../model/node.js'
import { containersOf, workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A name in windowsOptions that the API server refuses',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-09-18',
  sources: [sources.podValidation, sources.kubernetesRunAsUserName],
  on: 'workload',
  fields: ['runAsUserName', 'gmsaCredentialSpecName', 'gmsaCredentialSpec'],
  check(workload) {
    const holders = [{ node: workload.pod as Node }, ...containersOf(workload).map(container => ({ node: container.node, container }))]
    return holders.flatMap(holder =>
      formats.flatMap(({ field, problemOf, remedy }) => {
        const value = textAt(nodeAt(holder.node, 'securityContext', 'windowsOptions'), field)
        const text = valueOf(value)
        const problem = text === undefined || isLeftToFill(text) ? undefined : problemOf(text)
        if (text === undefined || problem === undefined) return []
        return [
          {
            at: decidedAt(value),
            subject: [...workloadSubject(workload, 'container' in holder ? holder.container : undefined), field],
            message: text === '' ? say`${field} ${plainly(problem)}` : say`${field} ${shownName(text)} ${plainly(problem)}`,
            why: say`The API server checks the form of ${field} for every pod and refuses this one.`,
            remedy,
            offending: { [field]: shownName(text) },
          },
        ]
      }),
    )
  },
} satisfies Rule<'workload'>

const formats = [
  {
    field: 'runAsUserName',
    problemOf: runAsUserNameProblem,
    remedy: say`Write ${'ContainerUser'}, ${'ContainerAdministrator'} or ${'DOMAIN\\user'}: one backslash, no more than 104 characters for the user. In double quotes YAML reads backslashes as escapes, so use single ones or none.`,
  },
  {
    field: 'gmsaCredentialSpecName',
    problemOf: gmsaCredentialSpecNameProblem,
    remedy: say`Write the name of the ${'GMSACredentialSpec'} object: lower-case letters, digits, hyphens and dots.`,
  },
  {
    field: 'gmsaCredentialSpec',
    problemOf: gmsaCredentialSpecProblem,
    remedy: say`Leave ${'gmsaCredentialSpec'} out, since the webhook of AKS fills it in, and name the spec in ${'gmsaCredentialSpecName'}.`,
  },
] as const

/** `< name of the credential spec >`: the text is filled in before it is applied. */
const isLeftToFill = (text: string): boolean => /^<[^<>]{1,200}>$/.test(text.trim())

/** A name as a person can read it: control characters as they are written in double quotes. */
function shownName(text: string): string {
  const cut = text.length > 200 ? `${text.slice(0, 60)}…` : text
  return cut.replace(/\p{Cc}/gu, control => JSON.stringify(control).slice(1, -1))
}
