import { helmResourceFacts } from '../../extract/helm/resources.js'
import { kubernetesFacts } from '../../extract/kubernetes/objects.js'
import { addAll } from '../../model/add-all.js'
import { apiGroup } from '../../model/api-group.js'
import type { Fact } from '../../model/facts.js'
import { itemsAt, textAt } from '../../model/node.js'
import { restated } from '../../model/restated.js'
import type { Notice } from '../../model/rule.js'
import { type Span, wholeText } from '../../model/text.js'
import type { Expansion, FileOfScan, Files } from '../expand.js'
import { folderOf, resolvePath } from '../paths.js'
import { isKustomizationFile } from '../signs.js'
import { type Built, buildFolder, buildLayer, type Layer, maximumResources, maximumWork, type Site } from './build.js'
import { type Consumer, consumersOf } from './consumers.js'
import { withNode } from './resource.js'
import { substituted } from './substitute.js'

/**
 * What kustomizations make of the files that they name. One that another one uses is judged as a part of that one; each of the others is an
 * environment, named after its folder.
 */
export function expandKustomizations(files: Files, said: readonly Fact[]): Expansion {
  const layers = layersOf(files)
  const consumers = consumersOf(said, layers, files)
  if (layers.size === 0 && consumers.length === 0) return { facts: [], consumed: new Set(), notices: [] }
  const texts = new Map([...files.values()].map(({ source, text }) => [source, text] as const))
  const textOf: Site['textOf'] = source => (texts.has(source) ? wholeText(source, texts.get(source)!) : undefined)
  const paths = new Map([...files.values()].map(({ source, path }) => [source, path] as const))
  const pathOf = (source: number): string => paths.get(source) ?? ''
  const site: Site = { files, layers, built: new Map(), work: { left: maximumWork }, textOf }
  const used = new Set([...[...layers.values()].flatMap(layer => usedBy(layer, layers)), ...consumers.map(({ folder }) => folder)])
  const facts: Fact[] = []
  const consumed = new Set<number>()
  const notices: Notice[] = []
  for (const [folder, layer] of layers) {
    if (used.has(folder)) continue
    const built = buildFolder(folder, site)
    if (built.isCut) notices.push(cut(layer, pathOf))
    for (const source of built.sources) consumed.add(source)
    addAll(facts, factsOf(built, layer, environmentOf(folder), textOf))
  }
  for (const consumer of consumers) {
    const { folder, object, layer } = consumer
    const built = applied(consumer, site)
    if (built.isCut) notices.push(cut(layer, pathOf))
    // The object that applies them is none of them.
    for (const source of built.sources) if (source !== object.at.source) consumed.add(source)
    const isShared = consumers.some(other => other !== consumer && other.folder === folder)
    addAll(facts, factsOf(built, layer, environmentOf(isShared ? folderOf(pathOf(object.at.source)) : folder), textOf))
  }
  return { facts, consumed, notices }
}

const cut = ({ source, node }: Layer, pathOf: (source: number) => string): Notice => ({
  kind: 'unscanned',
  path: pathOf(source),
  message: `it comes to more than ${maximumResources} objects, or takes more steps than are done; not all of it is looked at`,
  at: node.at,
})

/** What a controller applies. */
function applied({ layer, variables }: Consumer, site: Site): Built {
  const built = buildLayer(layer, site)
  if (variables.size === 0) return built
  const writtenAt = ({ source, start, end }: Span): string | undefined => site.textOf(source)?.text.slice(start, end)
  return { ...built, resources: built.resources.map(resource => withNode(resource, substituted(resource.node, variables, writtenAt))) }
}

/** The kustomizations by their folders. An object of Flux has the same kind and another group. */
export function layersOf(files: Files): ReadonlyMap<string, Layer> {
  return new Map(
    [...files.values()].flatMap(file => {
      const layer = isKustomizationFile(file.path) ? layerOf(file) : undefined
      return layer ? [[layer.folder, layer] as const] : []
    }),
  )
}

function layerOf({ path, source, example, said }: FileOfScan): Layer | undefined {
  const node = said.documents[0]
  if (node?.kind !== 'map' || said.documents.length > 1) return undefined
  const group = apiGroup(textAt(node, 'apiVersion')) ?? 'kustomize.config.k8s.io'
  return group === 'kustomize.config.k8s.io' ? { folder: folderOf(path), source, example, node } : undefined
}

/** The folders of other kustomizations that a layer is made of. What only an example uses stands for itself. */
function usedBy({ folder, node, example }: Layer, layers: ReadonlyMap<string, Layer>): readonly string[] {
  return ['resources', 'bases', 'components'].flatMap(field =>
    itemsAt(node, field).flatMap((item): readonly string[] => {
      const path = item.kind === 'scalar' && !item.parts ? resolvePath(folder, item.text) : undefined
      const layer = path === undefined ? undefined : layers.get(path)
      return layer && path !== folder && (layer.example || !example) ? [path!] : []
    }),
  )
}

/** The last part of the folder; the root has none. */
const environmentOf = (folder: string): string => folder.slice(folder.lastIndexOf('/') + 1) || '.'

/** The objects as facts of an environment. Each stands where its own file has it. */
export function factsOf(
  { resources, releases }: Built,
  { source, node, example }: Pick<Layer, 'source' | 'node' | 'example'>,
  environment: string,
  textOf: Site['textOf'],
): readonly Fact[] {
  const reading = { environment, consumer: { ...node.at, source } }
  const objects = resources
    .filter(resource => !resource.opaque)
    .flatMap(resource => {
      const written = { name: resource.names[0] ?? '', namespace: resource.namespaces[0] ?? '' }
      return kubernetesFacts(resource.node, example).map(fact => restated(fact, { ...reading, written }))
    })
  const installed = objects.flatMap(fact => (fact.kind === 'object' ? helmResourceFacts(fact, textOf) : []))
  return [...objects, ...[...releases, ...installed].map(release => ({ ...release, ...reading }))]
}
