import { parseImage } from '../../catalogue/images.js'
import { isHostProcess } from '../../catalogue/pod-fields.js'
import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { booleanAt, type Node, textAt } from '../../model/node.js'
import { type Container, containerNamed, containersOf, workloadSubject } from '../../model/pod.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { isText, type Known, type Value, valueOf } from '../../model/value.js'

export const rule = {
  title: 'runAsNonRoot without a user that it could check',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2021-08-04',
  sources: [
    sources.kubernetesRunAsUserName,
    { title: 'kubernetes/kubernetes#112469: runAsNonRoot on Windows', url: 'https://github.com/kubernetes/kubernetes/issues/112469', read: '2026-08-21' },
  ],
  on: 'workload',
  pods: 'Windows',
  fields: ['runAsNonRoot'],
  check(workload, world) {
    const os = world.podOs(workload)
    const because = os.evidence.slice(0, 1)
    const checked = containersOf(workload).flatMap(container => {
      const check = ownOrPod(booleanAt, container, workload, 'runAsNonRoot')
      return valueOf(check) === true && check.is === 'known' && !mayBeHostProcess(workload, container)
        ? [{ container, check, user: userOf(container, workload) }]
        : []
    })
    const admins = checked.flatMap(({ container, user }) =>
      isText(user, 'ContainerAdministrator') ? [refusedByNode(workload, container, user as Known<string>)] : [],
    )
    const unchecked = checked.filter(({ container, user }) => user.is === 'absent' && !isNanoServer(container))
    return [...admins, ...withoutUser(workload, unchecked)].map(problem => ({ ...problem, because }))
  },
} satisfies Rule<'workload'>

function refusedByNode(workload: Workload, container: Container, user: Known<string>): Problem {
  return {
    at: user.at,
    subject: [...workloadSubject(workload, container), 'runAsUserName'],
    message: say`the container ${containerNamed(container)} runs as ${user.value}, and ${'runAsNonRoot: true'} forbids it`,
    why: plainly('The kubelet takes this user for the root of Windows and does not start the container (CreateContainerConfigError).'),
    remedy: say`Write ${'runAsUserName: ContainerUser'}. Where the program needs an administrator, remove ${'runAsNonRoot'}.`,
    offending: { runAsUserName: user.value },
  }
}

/** One problem for each place that asks for the check. */
function withoutUser(workload: Workload, checked: readonly { readonly container: Container; readonly check: Known<boolean> }[]): Problem[] {
  const places = new Map(checked.map(({ check }) => [check.at.start, check.at]))
  return [...places.values()].map(at => {
    const containers = checked.filter(({ check }) => check.at.start === at.start).map(({ container }) => container)
    return {
      at,
      subject: [...workloadSubject(workload), ...containers.map(containerNamed)],
      severity: 'notice',
      message: say`${'runAsNonRoot: true'} may check nothing: ${listed(containers.slice(0, 5).map(containerNamed))} ${plainly(containers.length > 1 ? 'have' : 'has')} no ${'runAsUserName'}`,
      why: say`On Windows the kubelet knows the user only from ${'runAsUserName'} or from the image. Images on Server Core name none: they run as ${'ContainerAdministrator'}, and the check lets them.`,
      remedy: say`Write ${'windowsOptions.runAsUserName: ContainerUser'} beside it. The program must do without the rights of an administrator then.`,
      offending: { runAsNonRoot: 'true' },
    }
  })
}

const userOf = (container: Container, workload: Workload): Value<string> => ownOrPod(textAt, container, workload, 'windowsOptions', 'runAsUserName')

/** The setting of a container, else that of its pod. */
function ownOrPod<T>(read: (node: Node, ...path: string[]) => Value<T>, { node }: Container, { pod }: Workload, ...path: string[]): Value<T> {
  const own = read(node, 'securityContext', ...path)
  return own.is === 'absent' ? read(pod, 'securityContext', ...path) : own
}

const mayBeHostProcess = ({ pod }: Workload, { node }: Container): boolean => valueOf(isHostProcess(pod, node)) !== false

/** Images on Nano Server run as ContainerUser, and say so. */
function isNanoServer({ image }: Container): boolean {
  const reference = valueOf(image)
  if (reference === undefined) return true
  const { repository, tag } = parseImage(reference)
  return `${repository}:${tag ?? ''}`.toLowerCase().includes('nanoserver')
}
