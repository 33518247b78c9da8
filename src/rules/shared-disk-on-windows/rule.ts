import { sources } from '../../catalogue/sources.js'
import { itemsAt, type Node, nodeAt, textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { backingOf, claimUses, driverOf } from '../../model/storage.js'
import { isText, type Known, type Value, valueOf } from '../../model/value.js'

export const rule = {
  title: 'A Windows pod claims a disk for several nodes',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [
    sources.storage,
    sources.kubernetesWindowsStorage,
    {
      title: 'The access modes of the Azure Disk driver',
      url: 'https://github.com/kubernetes-sigs/azuredisk-csi-driver/blob/master/pkg/azureutils/azure_disk_utils.go',
      read: '2026-08-21',
    },
  ],
  on: 'workload',
  pods: 'Windows',
  fields: ['volumes', 'volumeClaimTemplates'],
  check(workload, world) {
    const os = world.podOs(workload)
    return claimUses(workload, world).flatMap(({ claim, at, volume }) => {
      const mode = claim && sharedMode(claim)
      // A block device is another mistake on Windows, and told as such.
      if (!mode || isText(textAt(claim, 'spec', 'volumeMode'), 'Block')) return []
      const disk = diskOf(claim, backingOf(claim, workload, world))
      if (!disk) return []
      return [
        {
          at,
          subject: [...workloadSubject(workload), volume],
          message: say`the volume ${volume} of Windows pods is an Azure Disk, claimed with ${mode.value}`,
          why: say`One node at a time mounts a disk with a file system: the driver makes no volume for such a claim, and the pods stay ${'Pending'}. On Linux several nodes can share a disk as a raw block device, which Windows does not have.`,
          remedy: say`Claim an Azure Files share (${'azurefile-csi'}) for pods on several nodes, or the disk with ${'ReadWriteOnce'} for pods on one. Neither can be changed in a claim that is there: make a new one.`,
          offending: { accessModes: mode.value },
          because: [
            { at: mode.at, says: say`the claim asks for ${mode.value}` },
            { at: disk.at, says: say`${disk.value} makes disks` },
            ...os.evidence.slice(0, 1),
          ],
        },
      ]
    })
  },
} satisfies Rule<'workload'>

/** The first mode that more than one node would need. */
function sharedMode(claim: Node): Known<string> | undefined {
  return itemsAt(claim, 'spec', 'accessModes')
    .map(mode => textAt(mode))
    .find((mode): mode is Known<string> => isText(mode, 'ReadWriteMany', 'ReadOnlyMany'))
}

/** Storage classes that AKS makes, and that make disks. */
const builtIn: readonly string[] = ['default', 'managed', 'managed-premium', 'managed-csi', 'managed-csi-premium']

/** What says that a volume is an Azure Disk. */
function diskOf(claim: Node, { volume, storageClass, className }: ReturnType<typeof backingOf>): Known<string> | undefined {
  if (volume) return isDisk(driverOf(volume.object)) ?? (nodeAt(volume.object, 'spec', 'azureDisk').is === 'known' ? nameOf(volume.name) : undefined)
  // A volume that is not here may be anything.
  if (textAt(claim, 'spec', 'volumeName').is !== 'absent' || nodeAt(claim, 'spec', 'selector').is !== 'absent') return undefined
  if (storageClass) return isDisk(driverOf(storageClass.object))
  return className.is === 'known' && builtIn.includes(className.value) ? className : undefined
}

const isDisk = (driver: Value<string>): Known<string> | undefined => (driver.is === 'known' && driver.value === 'disk.csi.azure.com' ? driver : undefined)
const nameOf = (name: Value<string>): Known<string> | undefined => (valueOf(name) === undefined ? undefined : (name as Known<string>))
