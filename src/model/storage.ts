import type { Fact, KubernetesObject, Workload } from './facts.js'
import { itemsAt, type Node, nodeAt, textAt } from './node.js'
import type { Span } from './text.js'
import { type Known, known, type Value, valueOf } from './value.js'
import type { World } from './world.js'

/** A claim that pods mount: one that they name, or one that is made for them. */
export interface ClaimUse {
  /** What the pod calls the volume. */
  readonly volume: string
  /** Where the pod names the claim, or where the claim is made for it. */
  readonly at: Span
  /** The name of a claim that others can mount, too. */
  readonly name?: string
  /** The claim; undefined where the repository does not hold it. */
  readonly claim?: Node
}

/** The claims of a workload: by name, for one pod (`ephemeral`), and those that a StatefulSet makes for each of its pods. */
export function claimUses(workload: Workload, world: World): readonly ClaimUse[] {
  const mounted = itemsAt(workload.pod, 'volumes').flatMap((volume): ClaimUse[] => {
    const called = valueOf(textAt(volume, 'name')) ?? ''
    const own = nodeAt(volume, 'ephemeral', 'volumeClaimTemplate')
    if (own.is === 'known') return [{ volume: called, at: own.at, claim: own.value }]
    const name = textAt(volume, 'persistentVolumeClaim', 'claimName')
    if (name.is !== 'known') return []
    const claim = inNamespace(inScope(world.objects('PersistentVolumeClaim', name.value), workload), workload)
    return [{ volume: called, at: name.at, name: name.value, ...(claim && { claim: claim.object }) }]
  })
  const made = itemsAt(workload.object, 'spec', 'volumeClaimTemplates').map(claim => {
    const name = textAt(claim, 'metadata', 'name')
    return { volume: valueOf(name) ?? '', at: name.is === 'known' ? name.at : claim.at, claim }
  })
  return [...mounted, ...made]
}

/** What stands behind a claim, as far as the repository shows it. */
export interface Backing {
  readonly volume?: KubernetesObject
  readonly storageClass?: KubernetesObject
  /** The storage class as the claim names it. */
  readonly className: Value<string>
}

/** The volume that a claim is bound to by name and its storage class. */
export function backingOf(claim: Node, fact: Fact, world: World): Backing {
  const find = (resource: string, name: Value<string>): KubernetesObject | undefined =>
    name.is === 'known' ? inScope(world.objects(resource, name.value), fact)[0] : undefined
  const className = textAt(claim, 'spec', 'storageClassName')
  const volume = find('PersistentVolume', textAt(claim, 'spec', 'volumeName'))
  const storageClass = find('StorageClass', className)
  return { className, ...(volume && { volume }), ...(storageClass && { storageClass }) }
}

/** A volume of pods, and what says which kind of volume it is. */
export interface DescribedVolume {
  /** What the pod calls it. */
  readonly name: string
  /** Where the pod has it, or names the claim; where the claim is made for the pod. */
  readonly at: Span
  /** The entry of the pod, the PersistentVolume or the StorageClass. */
  readonly by: Node
  /** The latter two. */
  readonly object?: KubernetesObject
}

/** The volumes of a workload that the repository describes: in the pod itself, or by what stands behind a claim. */
export function describedVolumes(workload: Workload, world: World): readonly DescribedVolume[] {
  const inPod = itemsAt(workload.pod, 'volumes').map(volume => ({ name: valueOf(textAt(volume, 'name')) ?? '', at: volume.at, by: volume }))
  const behindClaims = claimUses(workload, world).flatMap(({ claim, volume: name, at }): DescribedVolume[] => {
    const backing = claim && backingOf(claim, workload, world)
    const object = backing?.volume ?? backing?.storageClass
    return object ? [{ name, at, by: object.object, object }] : []
  })
  return [...inPod, ...behindClaims]
}

/** The text under the first of several paths that holds one. */
export const firstText = (object: Node, ...paths: readonly (readonly string[])[]): Known<string> | undefined =>
  paths.map(path => textAt(object, ...path)).find(value => value.is === 'known')

/** Facts from prose and examples are linked inside their own file only. */
const inScope = (objects: readonly KubernetesObject[], fact: Fact): readonly KubernetesObject[] =>
  objects.filter(object => (fact.example ? object.at.source === fact.at.source : !object.example))

const inNamespace = (objects: readonly KubernetesObject[], workload: Workload): KubernetesObject | undefined =>
  objects.find(object => (valueOf(object.namespace) ?? 'default') === (valueOf(workload.namespace) ?? 'default')) ??
  (objects.length === 1 && objects[0]?.namespace.is !== 'known' ? objects[0] : undefined)

/** The driver of a volume, of a volume in a pod, or of a storage class. The plug-ins of old were moved to the drivers. */
export function driverOf(object: Node): Value<string> {
  const driver = [textAt(object, 'provisioner'), textAt(object, 'spec', 'csi', 'driver'), textAt(object, 'csi', 'driver')].find(({ is }) => is !== 'absent')
  const name = driver ?? textAt(object, 'provisioner')
  if (name.is === 'known' && name.value === 'kubernetes.io/azure-file') return known('file.csi.azure.com', name.at)
  if (name.is === 'known' && name.value === 'kubernetes.io/azure-disk') return known('disk.csi.azure.com', name.at)
  return name
}
