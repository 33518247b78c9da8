import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { workloadPlace, workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { backingOf, type ClaimUse, claimUses, driverOf } from '../../model/storage.js'
import { valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'Windows and Linux pods mount the same volume',
  severity: 'warning',
  confidence: 'medium',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.storage],
  on: 'workload',
  pods: 'Windows',
  fields: ['volumes', 'volumeClaimTemplates'],
  check(workload, world) {
    return claimUses(workload, world).flatMap(use => {
      const other = use.name === undefined ? undefined : world.mounting(use.name, 'Linux', workload)
      if (use.name === undefined || !other) return []
      const shared = mayBeShare(use, workload, world)
      const because = [
        { at: workloadPlace(other), says: say`${other.resource} ${valueOf(other.name) ?? ''} mounts it, too` },
        ...world.podOs(other).evidence.slice(0, 1),
      ]
      return [
        {
          at: use.at,
          subject: [...workloadSubject(workload), use.name],
          severity: shared ? 'notice' : 'warning',
          message: say`Windows pods mount the claim ${use.name}, which the Linux pods of ${other.resource} ${valueOf(other.name) ?? ''} mount, too`,
          why: shared
            ? plainly(
                'AKS does not support one volume for both. A share can be mounted from both sides, but modes, links and locks mean different things there.',
              )
            : plainly('A disk has one file system: NTFS if a Windows node formats it, ext4 if a Linux node does. The other one cannot mount it.'),
          remedy: plainly(
            'Give each OS a claim of its own. Where both need the same files, use Azure Files over SMB and test both sides, or exchange them over the network.',
          ),
          offending: { claimName: use.name },
          because,
        } as const,
      ]
    })
  },
} satisfies Rule<'workload'>

/** SMB shares of Azure Files: more than one node can have them mounted, whatever its OS. A claim that is made elsewhere may be one. */
function mayBeShare({ claim }: ClaimUse, workload: Workload, world: World): boolean {
  const backing = claim && backingOf(claim, workload, world)
  if (!backing) return true
  const behind = backing.volume ?? backing.storageClass
  const driver = behind && valueOf(driverOf(behind.object))
  return behind ? driver === 'file.csi.azure.com' || driver === 'smb.csi.k8s.io' : (valueOf(backing.className) ?? '').startsWith('azurefile')
}
