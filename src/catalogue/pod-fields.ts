import { booleanAt, itemsAt, type Node, nodeAt, type Path } from '../model/node.js'
import { known, unknown, unlessGiven, type Value, valueOf } from '../model/value.js'

/** A field that the API server refuses where `spec.os.name` is `windows`; without it, Windows nodes ignore the field. */
export interface ForbiddenField {
  /** In the pod spec, or in each container of its three lists. */
  readonly level: 'pod' | 'container'
  readonly path: readonly string[]
  /** `any`: every value but null, `false` and `{}` included. */
  readonly trigger: 'any' | 'true' | 'non-empty list'
  /** The Kubernetes version that has the check. `spec.os` itself is there since 1.23, by default since 1.24. */
  readonly since: string
}

const context = (level: ForbiddenField['level'], field: string, since = '1.23', trigger: ForbiddenField['trigger'] = 'any'): ForbiddenField => ({
  level,
  path: ['securityContext', field],
  trigger,
  since,
})
const ofPod = (field: string, since: string, trigger: ForbiddenField['trigger']): ForbiddenField => ({ level: 'pod', path: [field], trigger, since })

/** In the order of `validateWindows`, pkg/apis/core/validation/validation.go. Pod templates are checked like pods. */
export const forbiddenOnWindows: readonly ForbiddenField[] = [
  context('pod', 'appArmorProfile', '1.30'),
  context('pod', 'seLinuxOptions'),
  context('pod', 'seccompProfile'),
  context('pod', 'fsGroup'),
  context('pod', 'fsGroupChangePolicy'),
  context('pod', 'sysctls', '1.23', 'non-empty list'),
  context('pod', 'runAsUser'),
  context('pod', 'runAsGroup'),
  context('pod', 'supplementalGroups'),
  context('pod', 'supplementalGroupsPolicy', '1.31'),
  context('pod', 'seLinuxChangePolicy', '1.32'),
  ofPod('hostPID', '1.23', 'true'),
  ofPod('hostIPC', '1.23', 'true'),
  ofPod('hostUsers', '1.25', 'any'),
  ofPod('shareProcessNamespace', '1.23', 'any'),
  ofPod('resources', '1.34', 'any'),
  context('container', 'appArmorProfile', '1.30'),
  context('container', 'seLinuxOptions'),
  context('container', 'seccompProfile'),
  context('container', 'capabilities'),
  context('container', 'readOnlyRootFilesystem'),
  context('container', 'privileged'),
  context('container', 'allowPrivilegeEscalation'),
  context('container', 'procMount'),
  context('container', 'runAsUser'),
  context('container', 'runAsGroup'),
]

/** Fields that look as if they belonged to the list and do not: they are allowed with `spec.os.name: windows`. */
export const allowedOnWindows: readonly Path[] = [
  ['securityContext', 'runAsNonRoot'],
  ['securityContext', 'windowsOptions'],
  ['hostNetwork'],
  ['dnsPolicy'],
  ['volumes'],
]

/** What the API server refuses where `spec.os.name` is `linux`, in the pod spec and in each container. */
export const forbiddenOnLinux: Path = ['securityContext', 'windowsOptions']

/** What the API server answers. */
export const forbiddenMessages = { windows: 'cannot be set for a windows pod', linux: 'windows options cannot be set for a linux pod' } as const

/** The field of a pod spec or container, where its value is one that the API server refuses; unknown where the value decides and nobody can see it. */
export function refusedValue({ path, trigger }: ForbiddenField, node: Node): Value<Node> {
  const value = nodeAt(node, ...path)
  if (value.is !== 'known' || trigger === 'any') return value
  const absent = { is: 'absent', at: value.at } as const
  if (trigger === 'true') {
    const on = booleanAt(node, ...path)
    return on.is === 'known' ? (on.value ? value : absent) : unknown(value.at)
  }
  if (value.value.kind !== 'list') return value.value.kind === 'hole' ? unknown(value.at) : value
  if (itemsAt(node, ...path).length > 0) return value
  return value.value.open ? unknown(value.at) : absent
}

/** The accounts that a HostProcess container may run as, besides a local group of the node. */
export const hostProcessAccounts = ['NT AUTHORITY\\SYSTEM', 'NT AUTHORITY\\Local service', 'NT AUTHORITY\\NetworkService'] as const

/** Signals that `lifecycle.stopSignal` may name on Windows; it needs `spec.os.name` on any OS. */
export const windowsStopSignals = ['SIGTERM', 'SIGKILL'] as const

/** Whether a `hostProcess` container asks for `hostNetwork: true`, and the pod lacks it. Undefined where nobody can see it. */
export function lacksHostNetwork(pod: Node): boolean | undefined {
  const hostNetwork = booleanAt(pod, 'hostNetwork')
  if (hostNetwork.is === 'absent') return true
  const value = valueOf(hostNetwork)
  return value === undefined ? undefined : !value
}

/** Whether a container is a HostProcess container: its own option, else that of the pod. A chart that leaves the security context to its user does not make one. */
export function isHostProcess(pod: Node, container: Node): Value<boolean> {
  const own = unlessGiven(booleanAt(container, 'securityContext', 'windowsOptions', 'hostProcess'))
  const value = own.is === 'absent' ? unlessGiven(booleanAt(pod, 'securityContext', 'windowsOptions', 'hostProcess')) : own
  return value.is === 'absent' ? known(false, value.at) : value
}
