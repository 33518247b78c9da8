import { helmResourceFacts } from '../../extract/helm/resources.js'
import { kubernetesFacts } from '../../extract/kubernetes/objects.js'
import type { Fact } from '../../model/facts.js'
import { itemsAt, textAt } from '../../model/node.js'
import { wholeText } from '../../model/text.js'
import { valueOf } from '../../model/value.js'
import type { Expansion, FileOfScan, Files } from '../expand.js'
import { folderOf, resolvePath } from '../paths.js'
import { type Built, buildFolder, type Layer, type Site } from './build.js'

/**
 * What kustomizations make of the files that they name. One that another one uses is judged as a part of that one; each of the others is an
 * environment, named after its folder.
 */
export function expandKustomizations(files: Files): Expansion {
  const layers = layersOf(files)
  if (layers.size === 0) return { facts: [], consumed: new Set(), notices: [] }
  const texts = new Map([...files.values()].map(({ source, text }) => [source, text] as const))
  const textOf: Site['textOf'] = source => (texts.has(source) ? wholeText(source, texts.get(source)!) : undefined)
  const site: Site = { files, layers, built: new Map(), textOf }
  const used = new Set([...layers.values()].flatMap(layer => usedBy(layer, layers)))
  const facts: Fact[] = []
  const consumed = new Set<number>()
  for (const [folder, layer] of layers) {
    if (used.has(folder)) continue
    const built = buildFolder(folder, site)
    for (const source of built.sources) consumed.add(source)
    facts.push(...factsOf(built, layer, environmentOf(folder), textOf))
  }
  return { facts, consumed, notices: [] }
}

const names: ReadonlySet<string> = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization'])

/** The kustomizations by their folders. An object of Flux has the same kind and another group. */
export function layersOf(files: Files): ReadonlyMap<string, Layer> {
  return new Map(
    [...files.values()].flatMap(file => {
      const layer = names.has(file.path.slice(file.path.lastIndexOf('/') + 1)) ? layerOf(file) : undefined
      return layer ? [[layer.folder, layer] as const] : []
    }),
  )
}

function layerOf({ path, source, example, said }: FileOfScan): Layer | undefined {
  const node = said.documents[0]?.root
  if (node?.kind !== 'map' || said.documents.length > 1) return undefined
  const group = valueOf(textAt(node, 'apiVersion'))?.split('/')[0] ?? 'kustomize.config.k8s.io'
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
      return kubernetesFacts({ root: resource.node, at: resource.node.at }, example).map(fact => ({ ...fact, ...reading, written }))
    })
  const installed = objects.flatMap(fact => (fact.kind === 'object' ? helmResourceFacts(fact, textOf) : []))
  return [...objects, ...[...releases, ...installed].map(release => ({ ...release, ...reading }))]
}
