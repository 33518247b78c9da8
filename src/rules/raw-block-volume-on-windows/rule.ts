import { sources } from '../../catalogue/sources.js'
import type { Workload } from '../../model/facts.js'
import { entryOf, entrySpan, itemsAt, type Node, textAt } from '../../model/node.js'
import { containerNamed, containersOf, workloadSubject } from '../../model/pod.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { backingOf, claimUses } from '../../model/storage.js'
import { isText, type Value } from '../../model/value.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A Windows pod asks for a raw block device',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  sources: [sources.kubernetesWindowsStorage, sources.kubernetesWindows],
  on: 'workload',
  pods: 'Windows',
  fields: ['volumeDevices', 'volumes', 'volumeClaimTemplates'],
  check(workload, world) {
    const os = world.podOs(workload)
    const devices = containersOf(workload).flatMap((container): Problem[] => {
      const entry = entryOf(container.node, 'volumeDevices')
      if (!entry || itemsAt(container.node, 'volumeDevices').length === 0) return []
      return [
        {
          ...words,
          at: entrySpan({ key: entry.key, value: entry.key }),
          subject: [...workloadSubject(workload, container), 'volumeDevices'],
          message: say`the Windows container ${containerNamed(container)} has ${'volumeDevices'}`,
          offending: { volumeDevices: 'volumeDevices' },
        },
      ]
    })
    // Who mounts a device by its volume hears of the mount only.
    const found = devices.length > 0 ? devices : blockClaims(workload, world)
    return found.map(problem => ({ ...problem, because: [...(problem.because ?? []), ...os.evidence.slice(0, 1)] }))
  },
} satisfies Rule<'workload'>

const words = {
  why: plainly('Windows cannot attach a disk to a container as a device, only as a folder with a file system: the pod does not start.'),
  remedy: say`Mount the volume: ${'volumeMounts'} in the container, ${'volumeMode: Filesystem'} in the claim. The mode of a claim cannot be changed, so it takes a new one.`,
}

function blockClaims(workload: Workload, world: World): readonly Problem[] {
  return claimUses(workload, world).flatMap(({ claim, at, volume }): Problem[] => {
    const behind = claim && backingOf(claim, workload, world).volume
    const mode = [claim, behind?.object].map(object => object && modeOf(object)).find(value => value && isText(value, 'Block'))
    if (!mode) return []
    const because = [{ at: mode.at, says: say`${'volumeMode'} is ${'Block'}` }]
    return [
      {
        ...words,
        at,
        subject: [...workloadSubject(workload), volume],
        message: say`the volume ${volume} of Windows pods is a raw block device`,
        offending: { volumeMode: 'Block' },
        because,
      },
    ]
  })
}

const modeOf = (object: Node): Value<string> => textAt(object, 'spec', 'volumeMode')
