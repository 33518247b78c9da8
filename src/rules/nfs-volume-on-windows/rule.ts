import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { describedVolumes } from '../../model/storage.js'
import { valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'
import { guesses, type NfsVolume, nfsOf } from './nfs.js'

export const rule = {
  title: 'A Windows pod mounts a volume over NFS',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindowsStorage, sources.storage],
  on: 'workload',
  pods: 'Windows',
  fields: ['volumes', 'volumeClaimTemplates'],
  check(workload, world) {
    const { evidence } = world.podOs(workload)
    return [...described(workload, world), ...guesses(workload, world)].map(({ at, name, says, offending, because, severity }) => ({
      at,
      subject: [...workloadSubject(workload), name],
      ...(severity && { severity }),
      message: say`the volume ${name} of Windows pods ${says}`,
      why: say`Kubernetes mounts no NFS volumes on Windows nodes: the pod stays in ${'ContainerCreating'}.`,
      remedy: say`Use a volume that Windows mounts: Azure Files over SMB (the storage class ${'azurefile-csi'}), an Azure Disk (${'managed-csi'}), or another SMB share with the driver ${'smb.csi.k8s.io'}.`,
      offending,
      because: [...because, ...evidence.slice(0, 1)],
    }))
  },
} satisfies Rule<'workload'>

/** The volumes that the pod itself, or what stands behind its claims, makes NFS. */
function described(workload: Workload, world: World): readonly NfsVolume[] {
  return describedVolumes(workload, world).flatMap(({ name, at, by, object }): NfsVolume[] => {
    const nfs = nfsOf(by)
    if (!nfs) return []
    if (!object) return [{ ...nfs, name, because: [] }]
    const named = say`the ${object.resource} ${valueOf(object.name) ?? ''}`
    return [{ at, name, says: say`comes from ${named}, which ${nfs.says}`, offending: nfs.offending, because: [{ at: nfs.at, says: say`${named} says so` }] }]
  })
}
