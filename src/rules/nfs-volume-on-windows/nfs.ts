import type { Workload } from '../../model/facts.js'
import { type Node, nodeAt, textAt } from '../../model/node.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Evidence } from '../../model/rule.js'
import { backingOf, type ClaimUse, claimUses, driverOf, firstText } from '../../model/storage.js'
import type { Span } from '../../model/text.js'
import { isText, shown, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

/** What makes a volume NFS. */
interface Nfs {
  readonly at: Span
  /** Goes on from the volume. */
  readonly says: Prose
  readonly offending: Readonly<Record<string, string>>
}

/** A volume of pods over NFS. */
export interface NfsVolume extends Nfs {
  readonly name: string
  readonly because: readonly Evidence[]
  readonly severity?: 'notice'
}

/** Whether the entry of a pod, a PersistentVolume or a StorageClass makes volumes over NFS. */
export function nfsOf(by: Node): Nfs | undefined {
  const share = [nodeAt(by, 'nfs'), nodeAt(by, 'spec', 'nfs')].find(({ is }) => is === 'known')
  if (share) return { at: share.at, says: plainly('is an NFS share'), offending: { server: shown(textAt(share, 'server')) } }
  const driver = driverOf(by)
  const name = valueOf(driver)
  const said = name === undefined ? undefined : overNfs(name, by)
  return said && { at: driver.at, says: said, offending: { driver: name! } }
}

function overNfs(driver: string, by: Node): Prose | undefined {
  if (driver === 'nfs.csi.k8s.io') return say`is mounted by the driver ${driver}`
  const protocol = firstText(by, ['csi', 'volumeAttributes', 'protocol'], ['spec', 'csi', 'volumeAttributes', 'protocol'], ['parameters', 'protocol'])
  const overAzure = driver === 'file.csi.azure.com' || driver === 'blob.csi.azure.com'
  if (overAzure && protocol && isText(protocol, 'nfs')) return say`is mounted by the driver ${driver} over ${'nfs'}`
  const ofTrident = driver === 'csi.trident.netapp.io' && isText(textAt(by, 'parameters', 'trident.netapp.io/nasType'), 'nfs')
  return ofTrident ? say`makes Azure NetApp Files volumes with the NAS type ${'nfs'}` : undefined
}

/** Claims of which only a name tells: that of a class which AKS makes, or where nothing here decides it their own. */
export function guesses(workload: Workload, world: World): readonly NfsVolume[] {
  return claimUses(workload, world).flatMap((use): NfsVolume[] => {
    const backing = use.claim && backingOf(use.claim, workload, world)
    if (backing?.volume || backing?.storageClass) return []
    const className = backing && valueOf(backing.className)
    if (className === builtInClass) {
      const says = say`asks for the storage class ${className}, which mounts Azure Blob storage over NFS`
      return [{ at: backing!.className.at, name: use.volume, says, offending: { storageClassName: className }, because: [] }]
    }
    return soundsLikeNfs(use) ? [byName(use)] : []
  })
}

/** AKS makes it with the Blob driver, whose node part runs on Linux only. */
const builtInClass = 'azureblob-nfs-premium'

/** A claim that is not here, or is bound by hand, or to whatever volume fits. */
const soundsLikeNfs = ({ claim, name = '' }: ClaimUse): boolean => (!claim || isUndecided(claim)) && /(?:^|[-.])nfs(?:$|[-.])/.test(name)

const isUndecided = (claim: Node): boolean =>
  isText(textAt(claim, 'spec', 'storageClassName'), '') &&
  textAt(claim, 'spec', 'volumeName').is === 'absent' &&
  nodeAt(claim, 'spec', 'selector').is === 'absent'

const byName = ({ at, volume, name = '' }: ClaimUse): NfsVolume => ({
  at,
  name: volume,
  says: say`comes from the claim ${name}, which by its name is an NFS share; nothing here decides it`,
  offending: { claimName: name },
  because: [],
  severity: 'notice',
})
