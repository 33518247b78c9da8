import type { HelmRelease, KubernetesObject } from '../../model/facts.js'
import { entriesAt, isClosed, itemsAt, type MapNode, type Node, nodeAt, type ScalarNode, textAt } from '../../model/node.js'
import type { Text } from '../../model/text.js'
import { isWritten, valueOf } from '../../model/value.js'
import { textOfScalars } from '../../parse/scalar-text.js'
import { parseYaml } from '../../parse/yaml.js'
import type { FileOfScan, Files } from '../expand.js'
import { resolvePath } from '../paths.js'
import { chartReleases } from './charts.js'
import { inNamespace, renamed } from './names.js'
import { type Patch, patched, replaced } from './patches.js'
import { type Resource, resourceOf } from './resource.js'
import { imageChanges, type Pairs, withImages, withPairs, withReplicas } from './transform.js'

/** One kustomization: a file of that name, or what an Application or a Flux Kustomization puts on top of a folder. */
export interface Layer {
  /** Paths in it are relative to this. */
  readonly folder: string
  readonly source: number
  readonly example: boolean
  readonly node: MapNode
}

/** What a kustomization comes to. */
export interface Built {
  readonly resources: readonly Resource[]
  readonly releases: readonly HelmRelease[]
  /** Objects may be missing: a base that is elsewhere. */
  readonly open: boolean
  /** It comes to more objects than are looked at. */
  readonly isCut?: true
  /** The files that went into it, its own among them. */
  readonly sources: ReadonlySet<number>
}

/** Where kustomizations are built. */
export interface Site {
  readonly files: Files
  readonly layers: ReadonlyMap<string, Layer>
  /** What a folder comes to, which does not depend on who uses it. */
  readonly built: Map<string, Built>
  /** What may still be done, in objects that a layer goes through. */
  readonly work: { left: number }
  /** The characters of a source. */
  textOf(source: number): Text | undefined
}

const nothing: Built = { resources: [], releases: [], open: false, sources: new Set() }
const missing: Built = { ...nothing, open: true }

/** Overlays of overlays: deeper than this nobody writes. */
const maximumDepth = 30
/** Two bases that each use the next two double at every step. */
export const maximumResources = 10_000

/** The kustomization of a folder. */
export function buildFolder(folder: string, site: Site, chain: readonly string[] = []): Built {
  const known = site.built.get(folder)
  if (known) return known
  const layer = site.layers.get(folder)
  if (!layer || chain.includes(folder) || chain.length >= maximumDepth) return missing
  const built = buildLayer(layer, site, [...chain, folder])
  site.built.set(folder, built)
  return built
}

/** Components of components that each use the next two double at every step. Far above what a large repository takes. */
export const maximumWork = 2_000_000
const costOfLayer = 20

/** A kustomization with all that it is made of. */
export function buildLayer(layer: Layer, site: Site, chain: readonly string[] = [], start: Built = nothing): Built {
  site.work.left -= costOfLayer + start.resources.length
  if (site.work.left < 0) return { ...start, resources: start.resources.map(opaque), open: true, isCut: true }
  const own = { ...nothing, sources: new Set([layer.source]), open: !layer.node.entries.length || layer.node.open, releases: chartReleases(layer, site.files) }
  const parts = ['resources', 'bases'].flatMap(field => entriesOf(layer, field).map(entry => loaded(entry, layer, site, chain)))
  let built = [own, ...parts].reduce(together, start)
  for (const entry of entriesOf(layer, 'components')) {
    const path = typeof entry === 'string' ? resolvePath(layer.folder, entry) : undefined
    const component = path === undefined || chain.includes(path) || chain.length >= maximumDepth ? undefined : site.layers.get(path)
    built = component ? buildLayer(component, site, [...chain, path!], built) : { ...built, resources: built.resources.map(opaque), open: true }
  }
  site.work.left -= built.resources.length
  return transformed(layer, built, site)
}

const opaque = (resource: Resource): Resource => ({ ...resource, opaque: true })

function together(a: Built, b: Built): Built {
  const full = a.resources.length + b.resources.length > maximumResources
  return {
    resources: full ? a.resources : [...a.resources, ...b.resources],
    releases: full ? a.releases : [...a.releases, ...b.releases],
    open: a.open || b.open || full,
    ...((full || a.isCut || b.isCut) && { isCut: true }),
    sources: new Set([...a.sources, ...b.sources]),
  }
}

/** The entries of a list of paths; undefined for one that cannot be seen. */
function entriesOf({ node }: Layer, field: string): readonly (string | undefined)[] {
  const items = itemsAt(node, field).map(item => (item.kind === 'scalar' && !item.parts ? item.text : undefined))
  return isClosed(node, field) ? items : [...items, undefined]
}

function loaded(entry: string | undefined, layer: Layer, site: Site, chain: readonly string[]): Built {
  const path = entry === undefined ? undefined : resolvePath(layer.folder, entry)
  if (path === undefined) return missing
  const file = site.files.get(path)
  if (file) return file.example && !layer.example ? objectsIn(file) : file.example === layer.example ? objectsIn(file) : missing
  const base = site.layers.get(path)
  return base && (base.example === layer.example || base.example) ? buildFolder(path, site, chain) : missing
}

/** The objects of a manifest. */
function objectsIn(file: FileOfScan): Built {
  const objects = file.said.facts.filter((fact): fact is KubernetesObject => fact.kind === 'object' && fact.at.source === file.source)
  return { ...nothing, resources: objects.map(({ object }) => resourceOf(object)), open: file.said.problems.length > 0, sources: new Set([file.source]) }
}

/** The changes of a layer, in the order in which kustomize makes them. */
function transformed(layer: Layer, built: Built, site: Site): Built {
  const { node } = layer
  const sources = new Set(built.sources)
  const inline = (field: string): readonly Patch[] => patchesOf(field, layer, site, sources)
  const first = patched(built.resources, [...inline('patchesStrategicMerge'), ...inline('patches')], built.open)
  const named = renamed(
    first.resources.map(resource => inNamespace(resource, textAt(node, 'namespace'))),
    textAt(node, 'namePrefix'),
    textAt(node, 'nameSuffix'),
  )
  const labelled = named.map(resource => pairsOf(layer).reduce((now, [field, pairs]) => withPairs(now, pairs, field), resource))
  const last = patched(labelled, inline('patchesJson6902'), built.open)
  const images = imageChanges([...itemsAt(node, 'images'), ...itemsAt(node, 'imageTags')])
  const replicas = itemsAt(node, 'replicas')
  const counted = last.resources.map(resource => withImages(withReplicas(resource, replicas), images))
  const blind = ['images', 'labels', 'commonLabels'].some(field => !isClosed(node, field)) || hidesChanges(layer)
  const resources = replaced(counted, replacementsOf(layer, site, sources))
  return {
    resources: blind ? resources.map(opaque) : resources,
    releases: first.elsewhere || last.elsewhere || blind ? built.releases.map(release => ({ ...release, open: true })) : built.releases,
    open: built.open,
    ...(built.isCut && { isCut: true }),
    sources,
  }
}

/** Transformers may change anything. */
const hidesChanges = ({ node }: Layer): boolean => itemsAt(node, 'transformers').length > 0 || !isClosed(node, 'transformers')

function patchesOf(field: string, layer: Layer, site: Site, sources: Set<number>): readonly Patch[] {
  const all = itemsAt(layer.node, field).map((item): Patch => {
    if (item.kind === 'scalar')
      return { content: item.text.includes('\n') ? parsed(item, site, layer) : fileContent(item, layer, site, sources), target: undefined }
    const target = nodeAt(item, 'target')
    const scalar = (name: string): ScalarNode | undefined => {
      const value = nodeAt(item, name)
      return value.is === 'known' && value.value.kind === 'scalar' ? value.value : undefined
    }
    const path = scalar('path')
    const text = scalar('patch')
    const inPlace = nodeAt(item, 'patch')
    const content = path ? fileContent(path, layer, site, sources) : text ? parsed(text, site, layer) : inPlace.is === 'known' ? [inPlace.value] : undefined
    return { content: target.is === 'unknown' ? undefined : content, target: target.is === 'known' ? target.value : undefined }
  })
  return isClosed(layer.node, field) ? all : [...all, { content: undefined, target: undefined }]
}

/** The documents of a patch that is written as text in the kustomization. */
function parsed(scalar: ScalarNode, site: Site, layer: Layer): readonly Node[] | undefined {
  const text = site.textOf(scalar.at.source)
  if (scalar.parts || !text) return undefined
  const { documents, problems } = parseYaml(textOfScalars(text, [scalar]))
  return problems.length > 0 || layer.node.open ? undefined : documents
}

function fileContent(path: ScalarNode, layer: Layer, site: Site, sources: Set<number>): readonly Node[] | undefined {
  const resolved = path.parts ? undefined : resolvePath(layer.folder, path.text)
  const file = resolved === undefined ? undefined : site.files.get(resolved)
  if (!file) return undefined
  sources.add(file.source)
  return file.said.problems.length > 0 ? undefined : file.said.documents
}

function pairsOf({ node }: Layer): readonly (readonly ['labels' | 'annotations', Pairs])[] {
  const all = (field: string): Pairs => ({ entries: entriesAt(node, field), selectors: true, templates: true })
  const is = (item: Node, field: string): boolean => valueOf(textAt(item, field)) === 'true'
  const labels = itemsAt(node, 'labels').map((item): Pairs => {
    const selectors = is(item, 'includeSelectors')
    return { entries: entriesAt(item, 'pairs'), selectors, templates: selectors || is(item, 'includeTemplates') }
  })
  return [
    ...labels.map(pairs => ['labels', pairs] as const),
    ['labels', all('commonLabels')] as const,
    ['annotations', { ...all('commonAnnotations'), selectors: false }] as const,
  ]
}

function replacementsOf(layer: Layer, site: Site, sources: Set<number>): readonly Node[] {
  return itemsAt(layer.node, 'replacements').flatMap(item => {
    const path = nodeAt(item, 'path')
    if (path.is !== 'known' || path.value.kind !== 'scalar') return isWritten(path) ? [] : [item]
    const content = fileContent(path.value, layer, site, sources) ?? []
    return content.flatMap(root => (root.kind === 'list' ? root.items : [root]))
  })
}
