import type { KubernetesObject, Workload } from '../../model/facts.js'
import { itemsAt, type Node, nodeAt, textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Evidence, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { isText, shown, type Value, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A Windows pod mounts a volume over NFS',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [
    { title: 'Windows storage in Kubernetes', url: 'https://kubernetes.io/docs/concepts/storage/windows-storage/', read: '2026-08-21' },
    { title: 'Storage options for applications in AKS', url: 'https://learn.microsoft.com/azure/aks/concepts-storage', read: '2026-08-21' },
  ],
  on: 'workload',
  check(workload, world) {
    const os = world.podOs(workload)
    if (os.os !== 'Windows') return
    return volumesOf(workload, world).map(({ at, name, use }) => ({
      at,
      subject: [...workloadSubject(workload), name],
      ...(use.guessed && { severity: 'notice' as const }),
      message: say`the volume ${name} of Windows pods ${use.says}`,
      why: say`Kubernetes mounts no NFS volumes on Windows nodes: the pod stays in ${'ContainerCreating'}.`,
      remedy: say`Use a volume that Windows mounts: Azure Files over SMB (the storage class ${'azurefile-csi'}), an Azure Disk (${'managed-csi'}), or another SMB share with the driver ${'smb.csi.k8s.io'}.`,
      offending: use.offending,
      because: [...(use.because ?? []), ...os.evidence.slice(0, 1)],
    }))
  },
} satisfies Rule<'workload'>

/** How a volume comes to be NFS. */
interface NfsUse {
  readonly says: Prose
  readonly offending: Readonly<Record<string, string>>
  readonly because?: readonly Evidence[]
  /** Only a name says so. */
  readonly guessed?: true
}

interface NfsVolume {
  readonly at: Span
  readonly name: string
  readonly use: NfsUse
}

function volumesOf(workload: Workload, world: World): readonly NfsVolume[] {
  const inline = itemsAt(workload.pod, 'volumes').flatMap(volume => nfsVolume(volume, valueOf(textAt(volume, 'name')) ?? '', workload, world))
  const templates = itemsAt(workload.object, 'spec', 'volumeClaimTemplates').flatMap((claim): NfsVolume[] => {
    const use = claimUse(claim, world)
    return use ? [{ at: use.at, name: valueOf(textAt(claim, 'metadata', 'name')) ?? '', use }] : []
  })
  return [...inline, ...templates]
}

function nfsVolume(volume: Node, name: string, workload: Workload, world: World): NfsVolume[] {
  const nfs = nodeAt(volume, 'nfs')
  if (nfs.is === 'known') return [{ at: nfs.at, name, use: { says: plainly('is an NFS share'), offending: { server: shown(textAt(nfs, 'server')) } } }]
  const driver = textAt(volume, 'csi', 'driver')
  const direct = driverUse(driver, textAt(volume, 'csi', 'volumeAttributes', 'protocol'))
  if (direct) return [{ at: driver.at, name, use: direct }]
  const claimName = textAt(volume, 'persistentVolumeClaim', 'claimName')
  const claim = claimName.is === 'known' ? inNamespace(world.objects('PersistentVolumeClaim', claimName.value), workload) : undefined
  if (claimName.is !== 'known') return []
  if (!claim || isUndecided(claim.object)) return soundsLikeNfs(claimName.value) ? [{ at: claimName.at, name, use: byName(claimName.value) }] : []
  const use = claimUse(claim.object, world)
  if (!use) return []
  const because = [{ at: use.at, says: say`the claim ${claimName.value} is made here` }, ...(use.because ?? [])]
  return [
    {
      at: claimName.at,
      name,
      use: { ...use, says: say`comes from the claim ${claimName.value}, which ${use.says}`, offending: { claimName: claimName.value }, because },
    },
  ]
}

/** Bound by hand, or to whatever volume fits. */
const isUndecided = (claim: Node): boolean =>
  isText(textAt(claim, 'spec', 'storageClassName'), '') &&
  textAt(claim, 'spec', 'volumeName').is === 'absent' &&
  nodeAt(claim, 'spec', 'selector').is === 'absent'

const soundsLikeNfs = (claim: string): boolean => /(?:^|[-.])nfs(?:$|[-.])/.test(claim)

const byName = (claim: string): NfsUse => ({
  says: say`comes from the claim ${claim}, which by its name is an NFS share; nothing here decides it`,
  offending: { claimName: claim },
  guessed: true,
})

const inNamespace = (claims: readonly KubernetesObject[], workload: Workload): KubernetesObject | undefined =>
  claims.find(claim => (valueOf(claim.namespace) ?? 'default') === (valueOf(workload.namespace) ?? 'default')) ??
  (claims.length === 1 && claims[0]?.namespace.is !== 'known' ? claims[0] : undefined)

/** A claim is NFS through the volume that it names or the storage class that it asks for. */
function claimUse(claim: Node, world: World): (NfsUse & { at: Span }) | undefined {
  const volumeName = textAt(claim, 'spec', 'volumeName')
  const volume = volumeName.is === 'known' ? world.objects('PersistentVolume', volumeName.value)[0] : undefined
  const bound = volume && volumeUse(volume)
  if (bound && volumeName.is === 'known')
    return {
      at: volumeName.at,
      says: say`is bound to the volume ${volumeName.value}: it ${bound.says}`,
      offending: {},
      because: [{ at: volume.at, says: plainly('the volume') }],
    }
  const className = textAt(claim, 'spec', 'storageClassName')
  if (className.is !== 'known' || className.value === '') return undefined
  const storageClass = world.objects('StorageClass', className.value)[0]
  const use = storageClass ? classUse(storageClass) : builtInClasses.get(className.value)
  if (!use) return undefined
  const because = storageClass ? [{ at: storageClass.at, says: say`the storage class ${className.value}` }] : []
  return { at: className.at, says: say`asks for the storage class ${className.value}, which ${use}`, offending: { storageClassName: className.value }, because }
}

function volumeUse({ object }: KubernetesObject): NfsUse | undefined {
  if (nodeAt(object, 'spec', 'nfs').is === 'known') return { says: plainly('is an NFS share'), offending: {} }
  return driverUse(textAt(object, 'spec', 'csi', 'driver'), textAt(object, 'spec', 'csi', 'volumeAttributes', 'protocol'))
}

function classUse({ object }: KubernetesObject): Prose | undefined {
  if (isText(textAt(object, 'provisioner'), 'csi.trident.netapp.io') && isText(textAt(object, 'parameters', 'trident.netapp.io/nasType'), 'nfs'))
    return say`makes Azure NetApp Files volumes with the NAS type ${'nfs'}`
  return driverUse(textAt(object, 'provisioner'), textAt(object, 'parameters', 'protocol'))?.says
}

/** AKS makes these with the Blob driver; its node part runs on Linux only. */
const builtInClasses: ReadonlyMap<string, Prose> = new Map([['azureblob-nfs-premium', plainly('mounts Azure Blob storage over NFS')]])

function driverUse(driver: Value<string>, protocol: Value<string>): NfsUse | undefined {
  if (isText(driver, 'nfs.csi.k8s.io')) return { says: say`is mounted by the driver ${'nfs.csi.k8s.io'}`, offending: { driver: shown(driver) } }
  if (isText(driver, 'file.csi.azure.com', 'blob.csi.azure.com') && isText(protocol, 'nfs')) {
    return { says: say`is mounted by the driver ${shown(driver)} over ${'nfs'}`, offending: { driver: shown(driver) } }
  }
  return undefined
}
