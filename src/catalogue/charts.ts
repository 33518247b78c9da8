import { once } from '../model/once.js'
import type { Day } from '../model/rule.js'
import { parts } from './parts.js'
import { type Ceiling, ceilingOf, reaches } from './versions.js'

/** A path of keys in a chart's values. */
export type ValuesPath = readonly string[]

/** What the nodeSelector of a component says of the OS where nobody sets it. */
export type DefaultSelector = 'linux' | 'none' | 'windows'

/** A chart whose defaults are known. */
export interface Chart {
  readonly name: string
  /** What a person calls it. */
  readonly title: string
  readonly kind: 'ingress-controller' | 'other'
  /** Where it is published: URLs of repositories and OCI folders without scheme, in lower case. */
  readonly repositories: readonly string[]
  /** What its repository is usually called in `helm repo add`. */
  readonly aliases: readonly string[]
  readonly components: readonly ChartComponent[]
  /** Keys that people write and the chart does not have. */
  readonly ignored: readonly IgnoredKey[]
  /** Has images for Windows too, so that a Windows selector may be meant. */
  readonly runsOnWindows?: true
  /** No longer maintained, from that day on. */
  readonly retired?: { readonly since: string; readonly says: string }
  /** The days of the versions that changed a default, oldest first. */
  readonly changes?: readonly { readonly version: string; readonly day: Day }[]
}

/** As `fixedFrom`: every version. */
export const always = '0.0.0'

/** One set of pods of a chart. */
export interface ChartComponent {
  readonly name: string
  readonly selector: ValuesPath
  /** Where the selector is empty, the first of these that is not. */
  readonly fallback?: readonly ValuesPath[]
  readonly affinity?: ValuesPath
  readonly tolerations?: ValuesPath
  /** By chart version, oldest first. Helm merges maps: `{}` in the values keeps the default, another key adds to it, `null` takes it away. */
  readonly defaults: readonly { readonly from?: string; readonly is: DefaultSelector }[]
  /** From this version on the templates name the OS themselves, whatever the values say. */
  readonly fixedFrom?: string
  /** The chart versions that have the component: from the first, until before the second. */
  readonly from?: string
  readonly until?: string
  /** It is there only if all of these hold. */
  readonly runsIf?: readonly Condition[]
  /** A job that Helm waits for: if it cannot run, the install fails. */
  readonly hook?: true
  /** A DaemonSet: without a selector it is sure to meet a Windows node. */
  readonly everyNode?: true
}

/** A switch in the values: the component needs `path` to be `want`; where nobody sets it, it is `byDefault`. */
export interface Condition {
  readonly path: ValuesPath
  readonly want: boolean
  readonly byDefault: boolean
}

/** A key without effect, and the keys that were meant. */
export interface IgnoredKey {
  readonly path: ValuesPath
  readonly instead: readonly ValuesPath[]
  readonly from?: string
  readonly until?: string
}

/** A component as it is in one version. */
export interface ComponentAt extends ChartComponent {
  /** `unknown`: the version cannot be read, and the versions differ. */
  readonly byDefault: DefaultSelector | 'unknown'
  /** The templates name the OS themselves: it is safe whatever the values say. */
  readonly fixed: boolean
  /** Runs where nobody sets any value. */
  readonly on: boolean
}

/**
 * The chart that is meant by a name as it is written, or undefined where that is not known: a path, a fork, another repository.
 * @param written `ingress-nginx/ingress-nginx`, `oci://ghcr.io/nginx/charts/nginx-ingress`, or the bare name beside a repository
 * @param repository URL of the repository; it wins over the alias, which anyone may choose
 */
export function chartOf(written: string, repository?: string): Chart | undefined {
  const chart = plainUrl(written)
  const name = chart.slice(chart.lastIndexOf('/') + 1)
  if (/^\.{0,2}[\\/]|\.tgz$|\\/.test(written.trim()) || name === '') return undefined
  if (repository !== undefined && repository.trim() !== '') return byPlace().get(`${plainUrl(repository)}/${name}`)
  return chart === name ? byName().get(name) : byPlace().get(chart)
}

const plainUrl = (text: string): string => {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:https?|oci):\/\//, '')
  let end = plain.length
  while (plain[end - 1] === '/') end--
  return plain.slice(0, end)
}

const byPlace = once(
  (): ReadonlyMap<string, Chart> =>
    new Map(parts.charts.code().charts.flatMap(chart => [...chart.repositories, ...chart.aliases].map(place => [`${place}/${chart.name}`, chart] as const))),
)
/** Bare names that only one chart has; `nginx-ingress` and `kong` mean several. */
const byName = once((): ReadonlyMap<string, Chart> => {
  const { charts } = parts.charts.code()
  return new Map(charts.filter(({ name }) => charts.filter(other => other.name === name).length === 1).map(chart => [chart.name, chart] as const))
})

/** The components of a chart in a version, or in the newest that fits a constraint; the newest of all where none is given. */
export function componentsAt(chart: Chart, version: string | undefined): readonly ComponentAt[] {
  const ceiling = ceilingOf(version ?? '')
  return chart.components.filter(component => exists(component, ceiling)).map(component => ({ ...component, ...stateAt(component, ceiling) }))
}

/** What Helm takes on a day where no version is given, as far as it bears on the defaults: undefined for the newest, else a constraint. */
export function newestOn(chart: Chart, day: Day): string | undefined {
  const next = chart.changes?.find(change => day < change.day)
  return next && `<${next.version}`
}

/** The keys without effect in a version. */
export function ignoredAt(chart: Chart, version: string | undefined): readonly IgnoredKey[] {
  const ceiling = ceilingOf(version ?? '')
  // A key that some versions have is no mistake where the version cannot be read.
  return chart.ignored.filter(key => exists(key, ceiling) && (ceiling !== undefined || (!key.from && !key.until)))
}

function exists({ from, until }: { from?: string; until?: string }, ceiling: Ceiling | undefined): boolean {
  return !ceiling || ((!from || reaches(ceiling, from)) && !(until && reaches(ceiling, until)))
}

function stateAt(component: ChartComponent, ceiling: Ceiling | undefined): Pick<ComponentAt, 'byDefault' | 'fixed' | 'on'> {
  const rows = component.defaults.filter(({ from }) => !ceiling || !from || reaches(ceiling, from))
  const same = rows.every(({ is }) => is === rows[0]?.is)
  return {
    byDefault: ceiling || same ? (rows.at(-1)?.is ?? 'none') : 'unknown',
    fixed: component.fixedFrom !== undefined && (ceiling ? reaches(ceiling, component.fixedFrom) : component.fixedFrom === always),
    on: (component.runsIf ?? []).every(({ want, byDefault }) => want === byDefault),
  }
}
