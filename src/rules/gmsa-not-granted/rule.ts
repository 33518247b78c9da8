import { sources } from '../../catalogue/sources.js'
import type { KubernetesObject, Workload } from '../../model/facts.js'
import { gmsaUses } from '../../model/gmsa.js'
import { textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import { covers, grants, isOfOne } from '../../model/rbac.js'
import type { Problem, Rule } from '../../model/rule.js'
import { shown, type Value, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A service account may not use the gMSA that its pods ask for',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2022-04-03',
  sources: [sources.kubernetesGmsa, sources.windowsGmsa],
  on: 'workload',
  fields: ['gmsaCredentialSpecName', 'gmsaCredentialSpec'],
  given: world => world.objects('GMSACredentialSpec').length > 0,
  check(workload, world) {
    const account = accountOf(workload)
    const name = account.is === 'absent' ? 'default' : valueOf(account)
    if (name === undefined || !world.complete || workload.example) return
    return gmsaUses(workload).flatMap(({ at, name: spec }): Problem[] => {
      const wanted = valueOf(spec)
      const other = wanted === undefined ? undefined : otherBinding(wanted, name, workload, world)
      if (wanted === undefined || !other) return []
      return [
        {
          at: account.is === 'known' ? account.at : at,
          subject: [...workloadSubject(workload), wanted],
          message: say`the pods run as the service account ${name}, which may not use the gMSA credential spec ${wanted}`,
          why: say`The webhook for gMSA asks whether the service account of a pod has the verb ${'use'} for the credential spec, and refuses the pod otherwise: the workload gets no pods.`,
          remedy: say`Add the service account to the subjects of the ${other.resource}, or set ${'serviceAccountName'} to the one that is there.`,
          offending: { gmsaCredentialSpecName: wanted },
          because: [{ at: other.at, says: say`the ${other.resource} ${shown(other.name)} grants it to others` }],
        },
      ]
    })
  },
} satisfies Rule<'workload'>

/** The service account that the pods run as; absent where they run as `default`. */
function accountOf({ pod }: Workload): Value<string> {
  const name = textAt(pod, 'serviceAccountName')
  return name.is === 'absent' ? textAt(pod, 'serviceAccount') : name
}

/**
 * A binding that lets other accounts use a credential spec, where the repository has the spec, a role for it and bindings of that role, and all of them leave
 * the account out. Undefined as soon as one of them may be for the account.
 */
function otherBinding(spec: string, account: string, workload: Workload, world: World): KubernetesObject | undefined {
  const written = (resource: string, name?: string): readonly KubernetesObject[] => world.objects(resource, name).filter(({ example }) => !example)
  if (written('GMSACredentialSpec', spec).length === 0) return undefined
  const permission = { group: 'windows.k8s.io', resource: 'gmsacredentialspecs', verb: 'use', name: spec }
  const roles = [...written('ClusterRole'), ...written('Role')].map(role => ({ role, answer: grants(role.object, permission) }))
  const granting = roles.filter(({ answer }) => answer !== 'no').map(({ role }) => role)
  const bindings = [...written('RoleBinding'), ...written('ClusterRoleBinding')].filter(binding => isOfOne(binding, granting))
  const answers = bindings.map(binding => covers(binding, account, workload))
  return roles.some(({ answer }) => answer === 'unknown') || answers.some(answer => answer !== 'no') ? undefined : bindings[0]
}
