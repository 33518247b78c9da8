import { isHostProcess } from '../../catalogue/pod-fields.js'
import { sources } from '../../catalogue/sources.js'
import type { KubernetesObject, Workload } from '../../model/facts.js'
import { nodeAt, textAt } from '../../model/node.js'
import { containersOf, workloadPlace, workloadSubject } from '../../model/pod.js'
import { listed, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { shown, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'The Pod Security Standard of a namespace keeps Windows pods out',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2022-08-23',
  sources: [sources.kubernetesPodSecurity, sources.windowsHostProcess],
  on: 'workload',
  pods: 'Windows',
  given: world => world.objects('Namespace').length > 0,
  check(workload, world) {
    const namespace = namespaceOf(workload, world)
    const level = namespace && textAt(namespace.object, 'metadata', 'labels', 'pod-security.kubernetes.io/enforce')
    if (level?.is !== 'known') return
    const words = ofHostProcess(workload, level.value) ?? ofRestricted(workload, level.value)
    if (!words) return
    return {
      ...words,
      at: workloadPlace(workload),
      subject: workloadSubject(workload),
      offending: { enforce: level.value },
      because: [{ at: level.at, says: say`the namespace ${shown(workload.namespace)} enforces ${level.value}` }, ...world.podOs(workload).evidence.slice(0, 1)],
    }
  },
} satisfies Rule<'workload'>

type Words = Pick<Problem, 'message' | 'why' | 'remedy'>

/** The namespace by its name; where there are several of one name, which it is nobody can know. */
function namespaceOf(workload: Workload, world: World): KubernetesObject | undefined {
  const name = valueOf(workload.namespace)
  const found = name === undefined ? [] : world.objects('Namespace', name).filter(({ example, at }) => !example || at.source === workload.at.source)
  return found.length === 1 ? found[0] : undefined
}

function ofHostProcess(workload: Workload, level: string): Words | undefined {
  const host = containersOf(workload).some(({ node }) => valueOf(isHostProcess(workload.pod, node)) === true)
  if (!host || !['baseline', 'restricted'].includes(level)) return undefined
  return {
    message: say`the HostProcess pods of ${shown(workload.name)} are in a namespace that enforces ${level}`,
    why: say`Both ${'baseline'} and ${'restricted'} forbid HostProcess containers, which have all rights on their node: the API server refuses the pods.`,
    remedy: say`Put them into a namespace of their own with ${'pod-security.kubernetes.io/enforce: privileged'}.`,
  }
}

/** What the standard asks of pods that do not say that they are for Windows. */
const asked = ['seccompProfile', 'capabilities', 'allowPrivilegeEscalation'] as const

function ofRestricted(workload: Workload, level: string): Words | undefined {
  if (level !== 'restricted' || nodeAt(workload.pod, 'os').is !== 'absent') return undefined
  // A pod that has the fields of Linux gets in, and other rules speak of it.
  const has = containersOf(workload).some(({ securityContext }) => nodeAt(securityContext, 'capabilities').is !== 'absent')
  if (has) return undefined
  return {
    message: say`the Windows pods of ${shown(workload.name)} are in a namespace that enforces ${level}, and have no ${'os.name'}`,
    why: say`The standard asks every pod for ${listed(asked)}, which Windows does not have, unless the pod names its OS: the API server refuses these pods.`,
    remedy: say`Write ${'os.name: windows'} in the pod spec. ${'runAsNonRoot: true'} is asked for all the same.`,
  }
}
