import { sources } from '../../catalogue/sources.js'
import type { KubernetesObject, Workload } from '../../model/facts.js'
import { itemsAt, type Node, nodeAt, textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { backingOf, type ClaimUse, claimUses, driverOf } from '../../model/storage.js'
import { type Known, type Value, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A Windows pod mounts a volume that only Linux can mount',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [
    sources.kubernetesWindowsStorage,
    sources.storage,
    {
      title: 'Parameters of the Azure Disk driver',
      url: 'https://github.com/kubernetes-sigs/azuredisk-csi-driver/blob/master/docs/driver-parameters.md',
      read: '2026-08-21',
    },
  ],
  on: 'workload',
  check(workload, world) {
    const os = world.podOs(workload)
    if (os.os !== 'Windows') return
    const inline = itemsAt(workload.pod, 'volumes').flatMap(volume => ofVolume(workload, volume))
    const claimed = claimUses(workload, world).flatMap(use => ofClaim(workload, use, world))
    return [...inline, ...claimed].map(problem => ({ ...problem, because: [...(problem.because ?? []), ...os.evidence.slice(0, 1)] }))
  },
} satisfies Rule<'workload'>

/** NFS and Blob storage have rules of their own; FlexVolumes may be for Windows. */
const linuxKinds = ['cephfs', 'rbd', 'glusterfs', 'fc', 'iscsi', 'quobyte', 'storageos', 'flocker', 'portworxVolume', 'scaleIO'] as const

const linuxDrivers: ReadonlySet<string> = new Set([
  'rbd.csi.ceph.com',
  'cephfs.csi.ceph.com',
  'driver.longhorn.io',
  'kubernetes.io/rbd',
  'kubernetes.io/glusterfs',
])

const linuxFileSystem = /^(?:ext[234]|xfs|btrfs)$/i

function ofVolume(workload: Workload, volume: Node): Problem[] {
  const called = valueOf(textAt(volume, 'name')) ?? ''
  const common = { subject: [...workloadSubject(workload), called] }
  const kind = linuxKinds.find(name => nodeAt(volume, name).is === 'known')
  if (kind)
    return [
      {
        ...common,
        ...cannot,
        at: nodeAt(volume, kind).at,
        message: say`the volume ${called} of Windows pods has the type ${kind}`,
        offending: { volume: kind },
      },
    ]
  const driver = driverOf(volume)
  if (driver.is === 'known' && linuxDrivers.has(driver.value))
    return [
      {
        ...common,
        ...cannot,
        at: driver.at,
        message: say`the volume ${called} of Windows pods comes from ${driver.value}`,
        offending: { driver: driver.value },
      },
    ]
  const type = [textAt(volume, 'azureDisk', 'fsType'), textAt(volume, 'csi', 'fsType')].find(isLinuxFileSystem)
  return type
    ? [
        {
          ...common,
          ...formatted,
          at: type.at,
          message: say`the volume ${called} of Windows pods asks for the file system ${type.value}`,
          offending: { fsType: type.value },
        },
      ]
    : []
}

function ofClaim(workload: Workload, { claim, at, volume }: ClaimUse, world: World): Problem[] {
  const backing = claim && backingOf(claim, workload, world)
  const behind = backing?.volume ?? backing?.storageClass
  if (!behind) return []
  const common = { at, subject: [...workloadSubject(workload), volume] }
  const named = say`the ${behind.resource} ${valueOf(behind.name) ?? ''}`
  const driver = driverOf(behind.object)
  const kind = linuxKinds.find(name => nodeAt(behind.object, 'spec', name).is === 'known')
  if (kind || (driver.is === 'known' && linuxDrivers.has(driver.value))) {
    const because = [{ at: kind ? nodeAt(behind.object, 'spec', kind).at : driver.at, says: named }]
    return [
      {
        ...common,
        ...cannot,
        message: say`the volume ${volume} of Windows pods comes from ${named}, which only Linux can mount`,
        offending: { volume: kind ?? valueOf(driver)! },
        because,
      },
    ]
  }
  const type = fileSystems(behind).find(isLinuxFileSystem)
  if (!type) return []
  const message = say`the volume ${volume} of Windows pods comes from ${named}, which asks for the file system ${type.value}`
  // A disk of one's own may hold the file system already; a new one is formatted on the node.
  const words = behind.resource === 'PersistentVolume' ? { ...formatted, severity: 'error' as const } : formatted
  return [{ ...common, ...words, message, offending: { fsType: type.value }, because: [{ at: type.at, says: plainly('the file system is named here') }] }]
}

const fileSystems = ({ object }: KubernetesObject): readonly Value<string>[] => [
  textAt(object, 'parameters', 'fsType'),
  textAt(object, 'parameters', 'fstype'),
  textAt(object, 'parameters', 'csi.storage.k8s.io/fstype'),
  textAt(object, 'spec', 'csi', 'fsType'),
  textAt(object, 'spec', 'azureDisk', 'fsType'),
]

const isLinuxFileSystem = (value: Value<string>): value is Known<string> => value.is === 'known' && linuxFileSystem.test(value.value)

const cannot = {
  why: say`Windows nodes have no client for it: the pod is scheduled and stays in ${'ContainerCreating'}.`,
  remedy: say`Use a volume that Windows mounts: an Azure Disk (${'managed-csi'}), Azure Files over SMB (${'azurefile-csi'}), or another SMB share.`,
}

const formatted = {
  severity: 'warning' as const,
  why: plainly('Windows reads NTFS. A new disk is formatted with it whatever is asked for; one that holds another file system cannot be read.'),
  remedy: plainly('Leave it out: each OS then takes its own. The parameters of a storage class cannot be changed, so make another one.'),
}
