import type { Workload } from '../../model/facts.js'
import { type Entry, entryOf, entrySpan, itemsAt, type Node, nodeAt, textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { entryText } from '../../model/pod-settings.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Problem } from '../../model/rule.js'
import { backingOf, claimUses, driverOf } from '../../model/storage.js'
import { contains } from '../../model/text.js'
import { type Known, valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

/** The volumes of a pod that set modes for their files, one problem for each. */
export function modesOf(workload: Workload): readonly Problem[] {
  return itemsAt(workload.pod, 'volumes').flatMap((volume): Problem[] => {
    const entries = modeEntries(volume)
    const [first] = entries
    if (!first) return []
    const name = valueOf(textAt(volume, 'name')) ?? ''
    return [
      {
        at: entrySpan(first),
        subject: [...workloadSubject(workload), name],
        severity: 'notice',
        message: say`the volume ${name} of Windows pods sets the mode ${listed(entries.slice(0, 5).map(entryText))} for its files`,
        why: plainly('Files on Windows have access control lists and no mode: the setting has no effect.'),
        remedy: plainly('Remove it, and do not count on it to hide a secret from another process of the container.'),
        offending: { [first.key.text]: entryText(first) },
        ...(entries.every(entry => contains(volume.at, entrySpan(entry))) && {
          fix: entries.map(entry => ({ at: entrySpan(entry), text: '', removesEntry: true })),
        }),
      },
    ]
  })
}

const kinds = ['secret', 'configMap', 'downwardAPI', 'projected'] as const

function modeEntries(volume: Node): readonly Entry[] {
  return kinds.flatMap(kind => {
    const sources = itemsAt(volume, kind, 'sources').flatMap(source => kinds.flatMap(part => itemsAt(source, part, 'items')))
    const items = [...itemsAt(volume, kind, 'items'), ...sources].flatMap(item => written(item, 'mode'))
    const node = nodeAt(volume, kind)
    return [...(node.is === 'known' ? written(node.value, 'defaultMode') : []), ...items]
  })
}

function written(node: Node, key: string): readonly Entry[] {
  const entry = entryOf(node, key)
  return entry && textAt(node, key).is === 'known' ? [entry] : []
}

const linuxOption = /^(?:uid|gid|dir_mode|file_mode|cache|actimeo)=|^(?:mfsymlinks|nobrl|noperm|nosharesock|nostrictsync)$/

/** On Windows the driver of Azure Files mounts with options of its own in place of those of the volume. */
export function ignoredMountOptions(workload: Workload, world: World): readonly Problem[] {
  return claimUses(workload, world).flatMap(({ claim, at, volume }): Problem[] => {
    const backing = claim && backingOf(claim, workload, world)
    const behind = backing?.volume ?? backing?.storageClass
    if (!behind || valueOf(driverOf(behind.object)) !== 'file.csi.azure.com') return []
    const path = behind.resource === 'StorageClass' ? ['mountOptions'] : ['spec', 'mountOptions']
    const options = itemsAt(behind.object, ...path).map(item => textAt(item))
    const ignored = options.filter((option): option is Known<string> => option.is === 'known' && linuxOption.test(option.value))
    const [first] = ignored
    if (!first) return []
    return [
      {
        at,
        subject: [...workloadSubject(workload), volume, 'mountOptions'],
        severity: 'notice',
        message: say`Windows pods mount the volume ${volume} without its mount options ${listed(ignored.slice(0, 5).map(({ value }) => value))}`,
        why: plainly('They are options of Linux. On Windows nodes the driver of Azure Files sets options of its own and leaves these out.'),
        remedy: plainly('Nothing is to be done where Linux pods need them; do not count on them on Windows.'),
        offending: { mountOption: first.value },
        because: [{ at: first.at, says: say`the mount options of the ${behind.resource} ${valueOf(behind.name) ?? ''}` }],
      },
    ]
  })
}
