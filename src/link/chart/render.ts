import { helmResourceFacts } from '../../extract/helm/resources.js'
import { kubernetesFacts } from '../../extract/kubernetes/objects.js'
import { addAll } from '../../model/add-all.js'
import type { Fact, HelmRelease } from '../../model/facts.js'
import { entriesAt, type MapNode, mapWith, type Node, textAt } from '../../model/node.js'
import { restated } from '../../model/restated.js'
import type { Span } from '../../model/text.js'
import { absent, known, type Value, valueOf } from '../../model/value.js'
import { readYaml } from '../../parse/yaml.js'
import { overlaid } from '../helm-values.js'
import { textNode, withEntry } from '../trees.js'
import type { Dependency, LocalChart } from './charts.js'
import { hole, member, scalarOf, truth } from './data.js'
import { evaluate, type Work } from './evaluate.js'
import { printed } from './output.js'
import type { Reading } from './readings.js'
import { type NamedTemplate, rootOf, type Scene } from './scene.js'

/** What a chart says with one set of values. */
export interface Rendered {
  readonly facts: readonly Fact[]
  /** Templates that were rendered, and those that have no end. */
  readonly done: readonly number[]
  readonly failed: readonly number[]
}

/** Charts in charts. */
const maximumDepth = 10
/** Steps, so that charts without templates come to an end too: one that has the next three times as a dependency triples at every step. */
const costOfChart = 100

/**
 * Renders a chart with what it is made of.
 * @param work what is left of it is less afterwards; templates for which nothing is left count as without end
 */
export function render(chart: LocalChart, reading: Reading, charts: ReadonlyMap<string, LocalChart>, work: Work): Rendered {
  const named = new Map<string, NamedTemplate>()
  collectNamed(chart, charts, named, 0)
  const state: State = { facts: [], done: [], failed: [], work }
  renderInto(state, chart, chart.metadata, reading, charts, named, 0)
  return state
}

type State = { readonly facts: Fact[]; readonly done: number[]; readonly failed: number[]; readonly work: Work }

/** Named templates are known in all charts of a release; the outer ones win. */
export function collectNamed(
  chart: LocalChart,
  charts: ReadonlyMap<string, LocalChart>,
  named: Map<string, NamedTemplate>,
  depth: number,
  seen: Set<LocalChart> = new Set(),
): void {
  // Once is enough of a chart that others share, however often it is met.
  seen.add(chart)
  for (const { folder } of depth < maximumDepth ? chart.dependencies : []) {
    const other = folder === undefined ? undefined : charts.get(folder)
    if (other && !seen.has(other)) collectNamed(other, charts, named, depth + 1, seen)
  }
  for (const [name, template] of chart.named) named.set(name, template)
}

function renderInto(
  state: State,
  chart: LocalChart,
  metadata: MapNode,
  reading: Reading,
  charts: ReadonlyMap<string, LocalChart>,
  named: Scene['named'],
  depth: number,
): void {
  state.work.left -= costOfChart
  const isLibrary = valueOf(textAt(metadata, 'type')) === 'library'
  for (const [path, template] of isLibrary ? [] : chart.templates) {
    const at = { source: template.source, start: 0, end: 0 }
    const chunks = evaluate(template, { root: sceneOf(chart, metadata, reading, path, at), named }, state.work)
    if (!chunks) {
      state.failed.push(template.source)
      continue
    }
    state.done.push(template.source)
    for (const document of readYaml(printed(chunks, at)).documents) addAll(state.facts, factsOf(document, template.text, template.source, reading))
  }
  for (const dependency of depth < maximumDepth ? chart.dependencies : []) renderDependency(state, dependency, reading, charts, named, depth)
}

/** What the templates see of the chart and the release. What a run decides is a hole. */
export function sceneOf(chart: LocalChart, metadata: MapNode, { values, release, namespace }: Reading, path: string, at: Span): MapNode {
  const told = (value: Value<string> | undefined): Node => (value?.is === 'known' ? textNode(value.value, value.at) : hole(at))
  const capital = (key: string): string => (key === 'apiVersion' ? 'APIVersion' : key.slice(0, 1).toUpperCase() + key.slice(1))
  const own = entriesAt(metadata).map(({ key, value }) => [capital(key.text), value] as const)
  const unseen = ['Capabilities', 'Files', 'Subcharts'].map(name => [name, hole(at)] as const)
  const base = `${valueOf(textAt(metadata, 'name')) ?? ''}/`
  return rootOf(
    [
      ['Values', values],
      ['Chart', rootOf(own, metadata.at)],
      [
        'Release',
        rootOf(
          [
            ['Name', told(release)],
            ['Namespace', told(namespace)],
            ['Service', scalarOf('Helm', at)],
            ...['IsInstall', 'IsUpgrade', 'Revision'].map(name => [name, hole(at)] as const),
          ],
          at,
        ),
      ],
      [
        'Template',
        rootOf(
          [
            ['Name', scalarOf(base + path.slice(chart.folder.length).replace(/^\//, ''), at)],
            ['BasePath', scalarOf(`${base}templates`, at)],
          ],
          at,
        ),
      ],
      ...unseen,
    ],
    at,
  )
}

/** The objects of a document. They are told by what their template says, not by what it comes to in one environment. */
function factsOf(document: Node, text: string, source: number, { environment, consumer, example }: Reading): readonly Fact[] {
  const reading = { ...(environment !== undefined && { environment }), ...(consumer && { consumer }) }
  const written = ({ at: place }: Value<string>): string =>
    place.source === source ? text.slice(place.start, Math.min(place.end, place.start + 200)).trim() : ''
  const objects = kubernetesFacts(document, example).map(fact => {
    const { name, namespace } = fact
    const names = { name: name.is === 'absent' ? '' : written(name), namespace: namespace.is === 'absent' ? '' : written(namespace) }
    return restated(fact, { ...reading, written: names })
  })
  const installed = objects.flatMap(fact => (fact.kind === 'object' ? helmResourceFacts(fact, () => undefined) : []))
  return [...objects, ...installed.map(release => ({ ...release, ...reading }))]
}

function renderDependency(
  state: State,
  dependency: Dependency,
  reading: Reading,
  charts: ReadonlyMap<string, LocalChart>,
  named: Scene['named'],
  depth: number,
): void {
  const enabled = isEnabled(dependency, reading.values)
  const other = dependency.folder === undefined ? undefined : charts.get(dependency.folder)
  if (!other) {
    if (enabled === true) state.facts.push(releaseOf(dependency, reading))
    return
  }
  if (enabled === false) {
    state.done.push(...[...other.templates.values()].map(({ source }) => source))
    return
  }
  if (state.work.left <= 0) {
    state.failed.push(...[...other.templates.values()].map(({ source }) => source))
    return
  }
  const name = textNode(dependency.key, dependency.node.at)
  const metadata = withEntry(other.metadata, { key: textNode('name', dependency.node.at), value: name })
  renderInto(state, other, metadata, { ...reading, values: valuesFor(dependency, other.values, reading.values) }, charts, named, depth + 1)
}

/** The values of a dependency: its own defaults, what the chart above has under its name, and what is for all. */
function valuesFor({ key, node }: Dependency, defaults: MapNode, above: MapNode): MapNode {
  const under = entriesAt(above).findLast(entry => entry.key.text === key)?.value
  const global = entriesAt(above).findLast(entry => entry.key.text === 'global')
  const own = under ? overlaid(defaults, under) : defaults
  const all = global ? overlaid(own, { kind: 'map', at: node.at, entries: [global], open: false }) : own
  return all.kind === 'map' ? mapWith(all, { open: all.open || above.open }) : { kind: 'map', at: node.at, entries: [], open: true }
}

/** `condition` is the first path that has a boolean; without one the tags decide; without any it is there. */
function isEnabled({ node }: Dependency, values: MapNode): boolean | undefined {
  const condition = textAt(node, 'condition')
  if (condition.is !== 'absent' && condition.is !== 'known') return undefined
  for (const path of condition.is === 'known' ? condition.value.split(',') : []) {
    const found = path
      .trim()
      .split('.')
      .reduce((now, step) => member(now, step, node.at), values as ReturnType<typeof member>)
    if (found.kind === 'hole') return undefined
    if (found.kind === 'scalar' && typeof found.value === 'boolean') return found.value
  }
  const tags = entriesAt(node).findLast(({ key }) => key.text === 'tags')?.value
  const states =
    tags?.kind === 'list' ? tags.items.map(tag => truth(member(member(values, 'tags', node.at), tag.kind === 'scalar' ? tag.text : '', node.at))) : []
  return states.length === 0 || states.includes(true) ? true : states.includes(undefined) ? undefined : !isSet(values, tags)
}

/** A tag that nobody sets takes nothing away. */
const isSet = (values: MapNode, tags: Node | undefined): boolean =>
  tags?.kind === 'list' && tags.items.some(tag => entriesAt(values, 'tags').some(({ key }) => tag.kind === 'scalar' && key.text === tag.text))

/** A dependency that is published elsewhere, with the values that the chart has for it. */
function releaseOf({ node, key, name }: Dependency, { values, environment, consumer, release, namespace, example }: Reading): HelmRelease {
  const under = entriesAt(values).findLast(entry => entry.key.text === key)?.value
  const repository = textAt(node, 'repository')
  const alias = valueOf(repository)?.match(/^(?:@|alias:)(.+)$/)?.[1]
  return {
    ...{ kind: 'helm-release', at: node.at, example, conditional: false, via: 'Chart.yaml' },
    ...(environment !== undefined && { environment }),
    ...(consumer && { consumer }),
    release: release ?? absent(node.at),
    namespace: namespace ?? absent(node.at),
    chart: alias !== undefined && name.is === 'known' ? known(`${alias}/${name.value}`, name.at, name.from) : name,
    repository: alias === undefined ? repository : absent(node.at),
    version: textAt(node, 'version'),
    values: under ? [{ is: 'tree', tree: under }] : [],
    open: values.open || under?.kind === 'hole',
  }
}
