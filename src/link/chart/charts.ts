import { itemsAt, type MapNode, type Node, textAt } from '../../model/node.js'
import { type Value, valueOf } from '../../model/value.js'
import { parseGoTemplate } from '../../parse/go-template/parse.js'
import type { FileOfScan, Files } from '../expand.js'
import { folderOf, resolvePath } from '../paths.js'
import { isChartFile } from '../signs.js'
import type { NamedTemplate, TemplateFile } from './scene.js'

/** A chart of the repository. */
export interface LocalChart {
  readonly folder: string
  /** Chart.yaml. */
  readonly file: FileOfScan
  readonly metadata: MapNode
  readonly values: MapNode
  /** The files that are rendered, by path. */
  readonly templates: ReadonlyMap<string, TemplateFile>
  readonly named: ReadonlyMap<string, NamedTemplate>
  readonly dependencies: readonly Dependency[]
}

/** An entry of `dependencies`. */
export interface Dependency {
  readonly node: Node
  /** The key of its values in those of the chart. */
  readonly key: string
  readonly name: Value<string>
  /** The folder of a chart that is here too: below `charts/`, or where `file://` leads. */
  readonly folder: string | undefined
}

/** The charts of a repository, by folder. */
export function chartsIn(files: Files): ReadonlyMap<string, LocalChart> {
  const folders = [...files.keys()].filter(isChartFile).map(folderOf)
  const templates = templatesByFolder(files, new Set(folders))
  return new Map(
    folders.flatMap(folder => {
      const file = files.get(inside(folder, 'Chart.yaml')) ?? files.get(inside(folder, 'Chart.yml'))!
      const metadata = file.said.documents[0]
      return metadata?.kind === 'map' ? [[folder, chartAt(folder, file, metadata, templates.get(folder) ?? [], files, folders)] as const] : []
    }),
  )
}

const inside = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`)

/** Files below `templates/`, by the nearest folder above that has a chart. */
function templatesByFolder(files: Files, folders: ReadonlySet<string>): ReadonlyMap<string, readonly FileOfScan[]> {
  const found = new Map<string, FileOfScan[]>()
  for (const file of files.values()) {
    const cut = file.path.startsWith('templates/') ? 0 : file.path.lastIndexOf('/templates/')
    const folder = cut < 0 ? undefined : outermost(file.path, folders)
    if (folder === undefined) continue
    const list = found.get(folder) ?? []
    list.push(file)
    found.set(folder, list)
  }
  return found
}

/** The nearest folder above a file whose `templates/` holds it. */
function outermost(path: string, folders: ReadonlySet<string>): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (folders.has(folder) && path.startsWith(inside(folder, 'templates/'))) return folder
    if (folder === '') return undefined
  }
}

function chartAt(folder: string, file: FileOfScan, metadata: MapNode, written: readonly FileOfScan[], files: Files, folders: readonly string[]): LocalChart {
  const templates = new Map<string, TemplateFile>()
  const named = new Map<string, NamedTemplate>()
  for (const { path, source, text } of written) {
    const syntax = parseGoTemplate(text)
    if (!syntax) continue
    const template = { source, text, body: syntax.body }
    if (!path.slice(path.lastIndexOf('/') + 1).startsWith('_')) templates.set(path, template)
    for (const [name, body] of syntax.named) named.set(name, { file: template, body })
  }
  const values = files.get(inside(folder, 'values.yaml'))?.said.documents[0]
  const empty: MapNode = { kind: 'map', at: metadata.at, entries: [], open: false }
  return {
    folder,
    file,
    metadata,
    values: values?.kind === 'map' ? values : empty,
    templates,
    named,
    dependencies: dependenciesOf(folder, metadata, files, folders),
  }
}

function dependenciesOf(folder: string, metadata: MapNode, files: Files, folders: readonly string[]): readonly Dependency[] {
  // Charts of the first format list them in a file of their own.
  const old = files.get(inside(folder, 'requirements.yaml'))?.said.documents[0]
  const declared = [...itemsAt(metadata, 'dependencies'), ...(old ? itemsAt(old, 'dependencies') : [])].map((node): Dependency => {
    const name = textAt(node, 'name')
    const repository = valueOf(textAt(node, 'repository'))
    const local = repository?.startsWith('file://') ? resolvePath(folder, repository.slice('file://'.length)) : inside(folder, `charts/${valueOf(name) ?? ''}`)
    const alias = valueOf(textAt(node, 'alias'))
    return { node, key: alias ?? valueOf(name) ?? '', name, folder: local !== undefined && folders.includes(local) ? local : undefined }
  })
  const known = new Set(declared.map(dependency => dependency.folder))
  const undeclared = folders.filter(other => folderOf(other) === inside(folder, 'charts') && !known.has(other))
  return [
    ...declared,
    ...undeclared.map((other): Dependency => {
      const root = files.get(inside(other, 'Chart.yaml'))?.said.documents[0] ?? metadata
      const name = textAt(root, 'name')
      return { node: root, key: valueOf(name) ?? other.slice(other.lastIndexOf('/') + 1), name, folder: other }
    }),
  ]
}
