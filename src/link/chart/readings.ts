import type { HelmRelease } from '../../model/facts.js'
import { type MapNode, mapWith, type Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'
import type { FileOfScan, Files } from '../expand.js'
import { mergedValues, overlaid } from '../helm-values.js'
import { folderOf, lookUpPath } from '../paths.js'
import { opened } from '../trees.js'
import type { LocalChart } from './charts.js'
import { awaited } from './data.js'

/** One set of values that a chart is installed with. */
export interface Reading {
  /** None where nothing in the repository tells how the chart is installed. */
  readonly environment?: string
  readonly consumer?: Span
  readonly values: MapNode
  readonly release?: Value<string>
  readonly namespace?: Value<string>
  readonly example: boolean
}

/** The ways to install a chart that are looked at, and the files that have more. */
export interface Readings {
  readonly readings: readonly Reading[]
  readonly beyond: readonly string[]
}

/** More ways to install one chart than nearly anybody has. */
export const maximumReadings = 100

/**
 * The ways in which a chart is installed, as far as the repository tells: by each release of it, and with each `values-prod.yaml` beside it. Only where
 * there is none, the chart is read with its own defaults.
 */
export function readingsOf(chart: LocalChart, releases: readonly HelmRelease[], files: Files, path: (source: number) => string): Readings {
  const document = (name: string, source: number): Node | undefined => lookUpPath(path(source), name, candidate => files.get(candidate)?.said.documents[0])
  const mine = releases.filter(release => folderOfChart(release, files, path) === chart.folder && (chart.file.example || !release.example))
  const named = new Set(
    mine.flatMap(release => fileLayers(release).flatMap(name => lookUpPath(path(release.at.source), name, found => files.get(found)?.source) ?? [])),
  )
  const overlays = overlaysOf(chart, files).filter(({ source }) => !named.has(source))
  const known = mine.flatMap(release => ofRelease(release, chart, document, overlays.length > 0) ?? [])
  const room = Math.max(0, maximumReadings - known.length)
  const readings = [...known.slice(0, maximumReadings), ...overlays.slice(0, room).map(file => ofOverlay(file, chart))]
  const beyond = [
    ...known.slice(maximumReadings).flatMap(({ consumer }) => (consumer ? [path(consumer.source)] : [])),
    ...overlays.slice(room).map(file => file.path),
  ]
  return {
    readings: readings.length > 0 ? readings : [{ values: invited(chart.values) as MapNode, example: chart.file.example }],
    beyond: [...new Set(beyond)],
  }
}

/** The folder of the chart that a release installs, where it is in the repository. */
export function folderOfChart(release: HelmRelease, files: Files, path: (source: number) => string): string | undefined {
  const written = valueOf(release.chart)
  if (written === undefined || /^[a-z+]+:\/\//i.test(written)) return undefined
  const found = lookUpPath(path(release.at.source), `${written}/Chart.yaml`, candidate => files.get(candidate))
  return found && folderOf(found.path)
}

const fileLayers = (release: HelmRelease): readonly string[] => release.values.flatMap(layer => (layer.is === 'file' ? (valueOf(layer.path) ?? []) : []))

/** @param covered values files stand beside the chart: what a release takes that nobody can see is one of them */
function ofRelease(
  release: HelmRelease,
  chart: LocalChart,
  document: (name: string, source: number) => Node | undefined,
  covered: boolean,
): Reading | undefined {
  const unseen = release.values.findLastIndex(
    layer => layer.is === 'file' && (layer.path.is !== 'known' || document(layer.path.value, release.at.source) === undefined),
  )
  const environment =
    fileLayers(release)
      .map(environmentOf)
      .find(name => name !== undefined) ??
    valueOf(release.release) ??
    'release'
  const common = { environment, consumer: release.at, release: release.release, namespace: release.namespace, example: release.example || chart.file.example }
  if (release.open || unseen >= 0) {
    if (covered) return undefined
    const sure = { ...release, open: true, values: release.open ? [] : release.values.slice(unseen + 1) }
    return { ...common, values: opened(mergedValues(sure, document)) as MapNode }
  }
  return { ...common, values: withoutNulls(overlaid(chart.values, mergedValues(release, document))) as MapNode }
}

function ofOverlay(file: FileOfScan, chart: LocalChart): Reading {
  const root = file.said.documents[0]!
  return {
    environment: environmentOf(file.path)!,
    consumer: root.at,
    values: withoutNulls(overlaid(chart.values, root)) as MapNode,
    example: chart.file.example || file.example,
  }
}

/** `values-prod.yaml`, `values.prod.yaml`, `prod.values.yaml` beside Chart.yaml or in a folder `values` or `environments`. */
function overlaysOf(chart: LocalChart, files: Files): readonly FileOfScan[] {
  const prefix = chart.folder === '' ? '' : `${chart.folder}/`
  return [...files.values()].filter(({ path, said }) => {
    if (!path.startsWith(prefix) || said.documents[0]?.kind !== 'map') return false
    const [folder, ...deeper] = path.slice(prefix.length).split('/')
    const isNear = deeper.length === 0 || (deeper.length === 1 && /^(?:values|environments|envs?)$/.test(folder!))
    return isNear && environmentOf(path) !== undefined
  })
}

/** The environment that the name of a values file tells. */
export function environmentOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const [, after, before] = /^(?:values[-._]([\w.-]+?)|([\w.-]+?)[-._]values)\.ya?ml$/.exec(name) ?? []
  const told = after ?? before
  if (told !== undefined) return told === 'schema' ? undefined : told
  const inFolder = /(?:^|\/)(?:values|environments|envs?)\/([\w-]+)\.ya?ml$/.exec(path)?.[1]
  return inFolder === 'values' ? undefined : inFolder
}

/** Helm takes a key away whose value is null. */
function withoutNulls(node: Node): Node {
  if (node.kind !== 'map') return node
  const entries = node.entries.filter(({ value }) => value.kind !== 'scalar' || value.value !== null || value.parts)
  return mapWith(node, { entries: entries.map(({ key, value }) => ({ key, value: withoutNulls(value) })) })
}

/** Defaults that are empty wait for a value that nobody here tells: they are unknown rather than empty, and what depends on them is not there without it. */
function invited(node: Node): Node {
  if (node.kind === 'map' && node.entries.length > 0) return mapWith(node, { entries: node.entries.map(({ key, value }) => ({ key, value: invited(value) })) })
  const isEmpty =
    node.kind === 'map' ||
    (node.kind === 'list' && node.items.length === 0) ||
    (node.kind === 'scalar' && !node.parts && (node.value === null || node.value === ''))
  return isEmpty ? awaited(node.at) : node
}
