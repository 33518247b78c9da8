import type { Fact, KubernetesObject } from '../../model/facts.js'
import { type Entry, entriesAt, itemsAt, listWith, type MapNode, type Node, nodeAt, textAt } from '../../model/node.js'
import type { Files } from '../expand.js'
import { folderOf, resolvePath } from '../paths.js'
import { isOfArgo, isOfFlux } from '../signs.js'
import { textNode } from '../trees.js'
import type { Layer } from './build.js'

/** A controller of the cluster that applies a folder with changes of its own: a Kustomization of Flux, an Application of Argo CD. */
export interface Consumer {
  /** The changes, as a kustomization of the folder. */
  readonly layer: Layer
  /** The folder that it applies. */
  readonly folder: string
  readonly object: KubernetesObject
  /** What Flux writes for `${name}`. */
  readonly variables: ReadonlyMap<string, string>
}

/** Those that change what they apply; the others add nothing to the folder. */
export function consumersOf(facts: readonly Fact[], layers: ReadonlyMap<string, Layer>, files: Files): readonly Consumer[] {
  return facts.flatMap((fact): readonly Consumer[] => {
    if (fact.kind !== 'object') return []
    if (isOfFlux(fact)) return fluxConsumer(fact, layers, files)
    return isOfArgo(fact) ? argoConsumers(fact, layers) : []
  })
}

/** https://fluxcd.io/flux/components/kustomize/kustomizations/ */
function fluxConsumer(object: KubernetesObject, layers: ReadonlyMap<string, Layer>, files: Files): readonly Consumer[] {
  const spec = nodeAt(object.object, 'spec')
  const folder = folderAt(textAt(spec, 'path'))
  if (spec.is !== 'known' || folder === undefined) return []
  const changes = [
    ...picked(spec.value, ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'images', 'components', 'namePrefix', 'nameSuffix']),
    ...picked(spec.value, ['targetNamespace']).map(({ key, value }) => ({ key: textNode('namespace', key.at), value })),
  ]
  const variables = new Map(
    entriesAt(spec, 'postBuild', 'substitute').flatMap(({ key, value }) => (value.kind === 'scalar' && !value.parts ? [[key.text, value.text] as const] : [])),
  )
  if (changes.length === 0 && variables.size === 0) return []
  const resources = layers.has(folder) ? ['.'] : manifestsBelow(folder, layers, files)
  return resources.length > 0 ? [{ layer: layerOf(object, folder, resources, changes), folder, object, variables }] : []
}

/** https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/ */
function argoConsumers(object: KubernetesObject, layers: ReadonlyMap<string, Layer>): readonly Consumer[] {
  const spec = nodeAt(object.object, 'spec')
  const one = nodeAt(spec, 'source')
  return (one.is === 'known' ? [one.value] : itemsAt(spec, 'sources')).flatMap((source): readonly Consumer[] => {
    const folder = folderAt(textAt(source, 'path'))
    const options = nodeAt(source, 'kustomize')
    if (folder === undefined || !layers.has(folder) || options.is !== 'known') return []
    const fields = ['namePrefix', 'nameSuffix', 'namespace', 'commonLabels', 'commonAnnotations', 'patches', 'components', 'replicas']
    const changes = [...picked(options.value, fields), ...picked(options.value, ['images']).map(({ key, value }) => ({ key, value: imageList(value) }))]
    return changes.length > 0 ? [{ layer: layerOf(object, folder, ['.'], changes), folder, object, variables: new Map() }] : []
  })
}

/** Paths are meant from the root of the repository. */
function folderAt(path: ReturnType<typeof textAt>): string | undefined {
  return path.is === 'known' ? resolvePath('', path.value.replace(/^\/+/, '')) : undefined
}

const picked = (map: Node, names: readonly string[]): readonly Entry[] => entriesAt(map).filter(({ key }) => names.includes(key.text))

function layerOf({ at, example }: KubernetesObject, folder: string, resources: readonly string[], changes: readonly Entry[]): Layer {
  const list: Node = { kind: 'list', at, items: resources.map(path => textNode(path, at)), open: false }
  const node: MapNode = { kind: 'map', at, entries: [{ key: textNode('resources', at), value: list }, ...changes], open: false }
  return { folder, source: at.source, example, node }
}

/** What Flux makes a kustomization of where a folder has none: all manifests below, kustomizations as a whole. */
function manifestsBelow(folder: string, layers: ReadonlyMap<string, Layer>, files: Files): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`
  const bases = [...layers.keys()].filter(other => other.startsWith(prefix))
  const outer = bases.filter(base => !bases.some(other => other !== base && base.startsWith(`${other}/`)))
  const manifests = [...files.keys()].filter(
    path => path.startsWith(prefix) && /\.ya?ml$/.test(path) && !outer.some(base => folderOf(path) === base || path.startsWith(`${base}/`)),
  )
  return [...outer, ...manifests].map(path => path.slice(prefix.length))
}

/** `name=newName:newTag` -> an entry of `images`. */
function imageList(list: Node): Node {
  if (list.kind !== 'list') return list
  return listWith(list, { items: list.items.map(item => (item.kind === 'scalar' && !item.parts ? imageEntry(item.text, item) : item)) })
}

function imageEntry(text: string, { at }: Node): Node {
  const sign = text.indexOf('=')
  const [, repository = '', tag, digest] = /^(.*?)(?::([^:/@]*))?(?:@(.*))?$/s.exec(text.slice(sign + 1)) ?? []
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['name', sign < 0 ? repository : text.slice(0, sign)],
    ['newName', repository],
    ['newTag', tag],
    ['digest', digest],
  ]
  return {
    kind: 'map',
    at,
    open: false,
    entries: fields.flatMap(([key, value]) => (value === undefined ? [] : [{ key: textNode(key, at), value: textNode(value, at) }])),
  }
}
