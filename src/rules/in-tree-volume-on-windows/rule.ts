import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { entryOf, itemsAt, type Node, nodeAt, textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { backingOf, claimUses } from '../../model/storage.js'
import type { Span } from '../../model/text.js'
import { valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'Windows pods mount a volume of a plug-in that AKS supports no longer',
  severity: 'notice',
  confidence: 'high',
  scope: 'windows',
  // The month AKS had Kubernetes 1.26.
  since: '2023-04-01',
  sources: [sources.storage, sources.inTreeMigration],
  on: 'workload',
  pods: 'Windows',
  fields: ['volumes', 'volumeClaimTemplates'],
  check(workload, world) {
    const os = world.podOs(workload)
    return [...ofVolumes(workload), ...ofClaims(workload, world)].map(({ at, volume, plugIn, because }): Problem => {
      const driver = plugIns[plugIn]!
      return {
        at,
        subject: [...workloadSubject(workload), volume],
        message: say`the volume ${volume} of Windows pods is one of the plug-in ${plugIn}`,
        why: say`AKS does not support volumes of the plug-ins inside Kubernetes since 1.26. Kubernetes hands them to the driver ${driver} for the time being, which has options that the plug-in cannot say.`,
        remedy: say`Write it for the driver: ${`csi.driver: ${driver}`} in a volume, ${`provisioner: ${driver}`} in a storage class. A volume that is bound stays as it is; make a new one beside it.`,
        offending: { volume: plugIn },
        because: [...(because ? [{ at: because, says: say`${plugIn} is named here` }] : []), ...os.evidence.slice(0, 1)],
      }
    })
  },
} satisfies Rule<'workload'>

/** The plug-ins as volumes and storage classes name them, and the drivers that took their place. */
const plugIns: Readonly<Record<string, string>> = {
  azureDisk: 'disk.csi.azure.com',
  azureFile: 'file.csi.azure.com',
  'kubernetes.io/azure-disk': 'disk.csi.azure.com',
  'kubernetes.io/azure-file': 'file.csi.azure.com',
}

interface Use {
  readonly at: Span
  readonly volume: string
  readonly plugIn: string
  /** The place in another object that says so. */
  readonly because?: Span
}

const ofVolumes = ({ pod }: Workload): readonly Use[] =>
  itemsAt(pod, 'volumes').flatMap(volume => {
    const found = plugInOf(volume)
    return found ? [{ ...found, volume: valueOf(textAt(volume, 'name')) ?? '' }] : []
  })

const ofClaims = (workload: Workload, world: World): readonly Use[] =>
  claimUses(workload, world).flatMap(({ claim, at, volume }) => {
    const backing = claim && backingOf(claim, workload, world)
    const spec = backing?.volume && nodeAt(backing.volume.object, 'spec')
    const provisioner = backing?.storageClass && textAt(backing.storageClass.object, 'provisioner')
    if (spec?.is === 'known') {
      const found = plugInOf(spec.value)
      return found ? [{ at, volume, plugIn: found.plugIn, because: found.at }] : []
    }
    return provisioner?.is === 'known' && plugIns[provisioner.value] ? [{ at, volume, plugIn: provisioner.value, because: provisioner.at }] : []
  })

function plugInOf(volume: Node): { readonly at: Span; readonly plugIn: string } | undefined {
  const plugIn = ['azureDisk', 'azureFile'].find(name => nodeAt(volume, name).is === 'known')
  const entry = plugIn === undefined ? undefined : entryOf(volume, plugIn)
  return entry && { at: entry.key.at, plugIn: entry.key.text }
}
