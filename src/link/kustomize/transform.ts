import { podTemplatePaths } from '../../extract/kubernetes/pod-templates.js'
import { type Entry, entriesAt, type MapNode, type Node, nodeAt, type ScalarNode, textAt } from '../../model/node.js'
import { containerLists } from '../../model/pod.js'
import { type Value, valueOf } from '../../model/value.js'
import { changed, changedOrMade, each, type Step, textNode, withEntry } from '../trees.js'
import { type Resource, withNode } from './resource.js'

/** Labels or annotations of a layer, and how far they reach. */
export interface Pairs {
  readonly entries: readonly Entry[]
  readonly selectors: boolean
  readonly templates: boolean
}

const podSelectors: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['Service', ['spec', 'selector']],
  ['ReplicationController', ['spec', 'selector']],
  ...['Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet'].map(kind => [kind, ['spec', 'selector', 'matchLabels']] as const),
])

/** Selectors that get the labels of a layer only where they are written. */
const optionalSelectors: ReadonlyMap<string, readonly string[]> = new Map([
  ['Job', ['spec', 'selector', 'matchLabels']],
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'selector', 'matchLabels']],
  ['PodDisruptionBudget', ['spec', 'selector', 'matchLabels']],
  ['NetworkPolicy', ['spec', 'podSelector', 'matchLabels']],
])

/** The object with labels (or annotations) added. */
export function withPairs(resource: Resource, { entries, selectors, templates }: Pairs, field: 'labels' | 'annotations'): Resource {
  const at = entries[0]?.key.at
  if (!at) return resource
  const add = (map: MapNode): MapNode => entries.reduce(withEntry, map)
  let node: Node = changedOrMade(resource.node, ['metadata', field], at, add)
  for (const path of templates ? (podTemplatePaths.get(resource.kind) ?? []) : []) {
    if (path.length > 0 && nodeAt(node, ...path).is === 'known') node = changedOrMade(node, [...(path as string[]), 'metadata', field], at, add)
  }
  const selector = selectors ? podSelectors.get(resource.kind) : undefined
  if (selector) node = changedOrMade(node, selector, at, add)
  const optional = selectors ? optionalSelectors.get(resource.kind) : undefined
  if (optional && nodeAt(node, ...optional).is === 'known') node = changedOrMade(node, optional, at, add)
  return withNode(resource, node)
}

/** An entry of `images`. */
interface ImageChange {
  readonly name: string
  readonly newName: Value<string>
  readonly newTag: Value<string>
  readonly digest: Value<string>
}

/** The entries of `images`; those of Argo CD are one text: `name=newName:newTag`. */
export function imageChanges(images: readonly Node[]): readonly ImageChange[] {
  return images.flatMap((image): ImageChange[] => {
    const name = valueOf(textAt(image, 'name'))
    return name === undefined ? [] : [{ name, newName: textAt(image, 'newName'), newTag: textAt(image, 'newTag'), digest: textAt(image, 'digest') }]
  })
}

/** The object with its images changed. An image stands where its tag (digest, name) was decided. */
export function withImages(resource: Resource, changes: readonly ImageChange[]): Resource {
  if (changes.length === 0) return resource
  const change = (node: Node): Node => (node.kind === 'scalar' && !node.parts ? changes.reduce<Node>(changedImage, node) : node)
  const paths = (podTemplatePaths.get(resource.kind) ?? []).flatMap(path =>
    containerLists.map((list): readonly Step[] => [...(path as string[]), 'spec', list, each, 'image']),
  )
  return withNode(
    resource,
    paths.reduce<Node>((node, path) => changed(node, path, change) ?? node, resource.node),
  )
}

function changedImage(image: Node, { name, newName, newTag, digest }: ImageChange): Node {
  if (image.kind !== 'scalar' || image.parts) return image
  const [, repository, tag = '', sum = ''] = /^(.*?)(:[^:/@]*)?(@.*)?$/s.exec(image.text) ?? []
  if (repository !== name) return image
  const replaces = newTag.is !== 'absent' || digest.is !== 'absent'
  const parts = [newName.is === 'absent' ? repository : valueOf(newName), ...(replaces ? [...sign(':', newTag), ...sign('@', digest)] : [tag, sum])]
  const at = [newTag, digest, newName].find(value => value.is !== 'absent')?.at ?? image.at
  if (parts.every(part => part !== undefined)) return textNode(parts.join(''), at)
  return { ...textNode('', at), parts }
}

const sign = (text: string, value: Value<string>): (string | undefined)[] => (value.is === 'absent' ? [] : [text, valueOf(value)])

/** The object with its number of replicas, where the layer sets it. */
export function withReplicas(resource: Resource, replicas: readonly Node[]): Resource {
  const found = replicas.find(entry => resource.names.includes(valueOf(textAt(entry, 'name')) ?? ''))
  const count = found && entriesAt(found).find(({ key }) => key.text === 'count')
  if (!count || !['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'].includes(resource.kind)) return resource
  return withNode(
    resource,
    changedOrMade(resource.node, ['spec'], count.value.at, spec =>
      withEntry(spec, { key: textNode('replicas', count.key.at), value: count.value as ScalarNode }),
    ),
  )
}
