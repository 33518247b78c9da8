import { sources } from '../../catalogue/sources.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { describedVolumes } from '../../model/storage.js'
import { valueOf } from '../../model/value.js'
import { linuxOnly } from './linux-only.js'

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
  pods: 'Windows',
  fields: ['volumes', 'volumeClaimTemplates'],
  check(workload, world) {
    const { evidence } = world.podOs(workload)
    return describedVolumes(workload, world).flatMap(({ name, at, by, object }) => {
      const found = linuxOnly(by)
      if (!found) return []
      const named = object && say`the ${object.resource} ${valueOf(object.name) ?? ''}`
      // A disk of one's own may hold the file system already; a new one is formatted on the node.
      const milder = 'fsType' in found.offending && object?.resource !== 'PersistentVolume'
      return {
        at: object ? at : found.at,
        subject: [...workloadSubject(workload), name],
        ...(milder && { severity: 'warning' as const }),
        message: say`the volume ${name} of Windows pods ${named ? say`comes from ${named}, which ` : []}${found.says}`,
        why: found.why,
        remedy: found.remedy,
        offending: found.offending,
        because: [...(named ? [{ at: found.at, says: say`${named} says so` }] : []), ...evidence.slice(0, 1)],
      }
    })
  },
} satisfies Rule<'workload'>
