import { type Node, nodeAt } from '../../model/node.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import { driverOf, firstText } from '../../model/storage.js'
import type { Span } from '../../model/text.js'

/** What only Linux can do, in the entry of a pod, a PersistentVolume or a StorageClass. */
export interface LinuxOnly {
  readonly at: Span
  readonly says: Prose
  readonly offending: Readonly<Record<string, string>>
  readonly why: Prose
  readonly remedy: Prose
}

export const linuxOnly = (by: Node): LinuxOnly | undefined => typeIn(by) ?? driverIn(by) ?? fileSystemIn(by)

/** NFS and Blob storage have rules of their own; FlexVolumes may be for Windows. */
const linuxTypes = ['cephfs', 'rbd', 'glusterfs', 'fc', 'iscsi', 'quobyte', 'storageos', 'flocker', 'portworxVolume', 'scaleIO']

const cannot = {
  why: say`Windows nodes have no client for it: the pod is scheduled and stays in ${'ContainerCreating'}.`,
  remedy: say`Use a volume that Windows mounts: an Azure Disk (${'managed-csi'}), Azure Files over SMB (${'azurefile-csi'}), or another SMB share.`,
}

function typeIn(by: Node): LinuxOnly | undefined {
  for (const type of linuxTypes) {
    const found = [nodeAt(by, type), nodeAt(by, 'spec', type)].find(({ is }) => is === 'known')
    if (found) return { at: found.at, says: say`has the type ${type}`, offending: { volume: type }, ...cannot }
  }
  return undefined
}

const linuxDrivers: ReadonlySet<string> = new Set([
  'rbd.csi.ceph.com',
  'cephfs.csi.ceph.com',
  'driver.longhorn.io',
  'kubernetes.io/rbd',
  'kubernetes.io/glusterfs',
])

function driverIn(by: Node): LinuxOnly | undefined {
  const driver = driverOf(by)
  if (driver.is !== 'known' || !linuxDrivers.has(driver.value)) return undefined
  return { at: driver.at, says: say`is mounted by the driver ${driver.value}`, offending: { driver: driver.value }, ...cannot }
}

const fileSystems = [
  ['azureDisk', 'fsType'],
  ['csi', 'fsType'],
  ['parameters', 'fsType'],
  ['parameters', 'fstype'],
  ['parameters', 'csi.storage.k8s.io/fstype'],
  ['spec', 'csi', 'fsType'],
  ['spec', 'azureDisk', 'fsType'],
]

function fileSystemIn(by: Node): LinuxOnly | undefined {
  const type = firstText(by, ...fileSystems)
  if (!type || !/^(?:ext[234]|xfs|btrfs)$/i.test(type.value)) return undefined
  return {
    at: type.at,
    says: say`asks for the file system ${type.value}`,
    offending: { fsType: type.value },
    why: plainly('Windows reads NTFS. A new disk is formatted with it whatever is asked for; one that holds another file system cannot be read.'),
    remedy: plainly('Leave it out: each OS then takes its own. The parameters of a storage class cannot be changed, so make another one.'),
  }
}
