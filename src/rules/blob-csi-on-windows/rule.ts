import { sources } from '../../catalogue/sources.js'
import type { Cluster, Workload } from '../../model/facts.js'
import { itemsAt, type Node, textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { isText, type Value, valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'Windows pods cannot mount Azure Blob storage',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2022-07-17',
  sources: [sources.storage, { title: 'kubernetes-sigs/blob-csi-driver', url: 'https://github.com/kubernetes-sigs/blob-csi-driver', read: '2026-08-21' }],
  on: ['workload', 'cluster'],
  pods: 'Windows',
  fields: ['volumes', 'volumeClaimTemplates'],
  check(fact, world) {
    return fact.kind === 'cluster' ? enabled(fact, world) : mounting(fact, world)
  },
} satisfies Rule<'workload' | 'cluster'>

const driver = 'blob.csi.azure.com'
const remedy = say`Use Azure Files over SMB (${'azurefile-csi'}) or an Azure Disk (${'managed-csi'}) for Windows pods, or reach Blob storage through its SDK.`

function mounting(workload: Workload, world: World): readonly Problem[] {
  const os = world.podOs(workload)
  return blobVolumes(workload, world).map(({ at, name, written }) => ({
    at,
    subject: [...workloadSubject(workload), name],
    message: say`the volume ${name} of Windows pods is Azure Blob storage (${written})`,
    why: say`The driver ${driver} runs on Linux nodes only: the pods stay in ${'ContainerCreating'}.`,
    remedy,
    offending: { volume: written },
    because: os.evidence.slice(0, 1),
  }))
}

/** The driver still serves the Linux pods of the cluster. */
function enabled(cluster: Cluster, world: World): Problem | undefined {
  const sign = valueOf(cluster.blobDriver) === true ? windowsSign(cluster, world) : undefined
  if (!sign) return undefined
  return {
    at: cluster.blobDriver.at,
    subject: clusterSubject(cluster),
    severity: 'notice',
    message: say`${clusterNamed(cluster)} has the driver for Blob storage, and ${sign.says}`,
    why: say`The driver runs on Linux nodes only; Windows pods cannot mount its volumes.`,
    remedy,
    offending: {},
    ...(sign.because && { because: [sign.because] }),
  }
}

interface BlobVolume {
  readonly at: Span
  readonly name: string
  /** What of the file says so. */
  readonly written: string
}

const mostClaims = 100

function blobVolumes(workload: Workload, world: World): readonly BlobVolume[] {
  const inPlace = itemsAt(workload.pod, 'volumes').flatMap(volume => {
    const name = valueOf(textAt(volume, 'name')) ?? ''
    const own = textAt(volume, 'csi', 'driver')
    if (isBlob(own, textAt(volume, 'csi', 'volumeAttributes', 'protocol'))) return [{ at: own.at, name, written: driver }]
    const claimName = textAt(volume, 'persistentVolumeClaim', 'claimName')
    const claims =
      claimName.is === 'known'
        ? world.objects('PersistentVolumeClaim', claimName.value).filter(claim => valueOf(claim.namespace) === valueOf(workload.namespace))
        : []
    // A namespace has one of a name; several are of several environments.
    const some = claims.slice(0, mostClaims)
    return claimName.is === 'known' && some.some(claim => isBlobClaim(claim.object, world)) ? [{ at: claimName.at, name, written: claimName.value }] : []
  })
  const templates = itemsAt(workload.object, 'spec', 'volumeClaimTemplates').flatMap(claim => {
    const className = textAt(claim, 'spec', 'storageClassName')
    return className.is === 'known' && isBlobClaim(claim, world)
      ? [{ at: className.at, name: valueOf(textAt(claim, 'metadata', 'name')) ?? '', written: className.value }]
      : []
  })
  return [...inPlace, ...templates]
}

/** Through the volume that it names, or the storage class; AKS makes `azureblob-fuse-premium` with the driver. */
function isBlobClaim(claim: Node, world: World): boolean {
  const volume = world.objects('PersistentVolume', valueOf(textAt(claim, 'spec', 'volumeName')) ?? '')[0]?.object
  if (volume && isBlob(textAt(volume, 'spec', 'csi', 'driver'), textAt(volume, 'spec', 'csi', 'volumeAttributes', 'protocol'))) return true
  const className = valueOf(textAt(claim, 'spec', 'storageClassName')) ?? ''
  const storageClass = world.objects('StorageClass', className)[0]?.object
  return storageClass ? isBlob(textAt(storageClass, 'provisioner'), textAt(storageClass, 'parameters', 'protocol')) : className === 'azureblob-fuse-premium'
}

/** Blob storage over NFS is told by nfs-volume-on-windows. */
const isBlob = (name: Value<string>, protocol: Value<string>): boolean => isText(name, driver) && !isText(protocol, 'nfs')
