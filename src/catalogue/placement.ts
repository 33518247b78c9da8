import type { HelmRelease } from '../model/facts.js'
import { type Node, textAt } from '../model/node.js'
import type { Span } from '../model/text.js'
import { type Value, valueOf } from '../model/value.js'
import type { World } from '../model/world.js'
import { type Chart, type ChartComponent, type ComponentAt, chartOf, componentsAt, newestOn, type ValuesPath } from './charts.js'

/** Where the pods of one component of a release may run. */
export interface Placement {
  readonly component: ComponentAt
  /** `elsewhere`: chosen by something that does not tell the OS here; `unknown`: nobody can see. */
  readonly on: 'Linux' | 'Windows' | 'any' | 'elsewhere' | 'unknown'
  /** Where a value takes the chart's own selector away, or selects Windows. */
  readonly because?: Span
}

/** The chart of a release, where its defaults are known. */
export function chartOfRelease(release: HelmRelease, world: World): Chart | undefined {
  const written = valueOf(release.chart)
  if (written === undefined) return undefined
  const alias = release.repositoryObject && valueOf(release.repositoryObject)
  if (alias === undefined) return chartOf(written, valueOf(release.repository))
  const [source] = world.objects('HelmRepository', alias)
  const url = source && valueOf(textAt(source.object, 'spec', 'url'))
  return url === undefined ? chartOf(`${alias}/${written}`) : chartOf(written, url)
}

/** The version as far as it is known: undefined for the newest of today, a text that is no version where nobody can tell. */
export function versionOf(release: HelmRelease, chart: Chart, world: World): string | undefined {
  if (release.version.is === 'absent') return newestOn(chart, world.day)
  return valueOf(release.version) ?? '?'
}

/** Where the components that are certain to be installed may run. */
export function placements(release: HelmRelease, chart: Chart, world: World): readonly Placement[] {
  return componentsAt(chart, versionOf(release, chart, world))
    .filter(component => runs(component, release, world))
    .map(component => place(component, release, world))
}

function runs({ runsIf = [] }: ChartComponent, release: HelmRelease, world: World): boolean {
  return runsIf.every(({ path, want, byDefault }) => {
    const set = world.helmValue(release, ...path)
    if (set.is === 'absent') return want === byDefault
    return set.is === 'known' && set.value.kind === 'scalar' && !set.value.parts && set.value.text.toLowerCase() === String(want)
  })
}

/** What a selector in the values comes to. `silent`: it says nothing, and the default holds; `removed`: it takes the default away. */
type Selected = Placement['on'] | 'silent' | 'removed'

function place(component: ComponentAt, release: HelmRelease, world: World): Placement {
  const { byDefault, fixed, affinity, fallback = [] } = component
  if (fixed) return { component, on: byDefault === 'windows' ? 'Windows' : 'Linux' }
  const own = world.helmValue(release, ...component.selector)
  const said = selected(own)
  if (said !== 'silent' && said !== 'removed') return { component, on: said, because: own.at }
  if (said === 'silent' && byDefault !== 'none') return { component, on: defaults[byDefault] }
  const instead = fallback.map(path => selected(world.helmValue(release, ...path))).find(other => other !== 'silent' && other !== 'removed')
  if (instead) return { component, on: instead as Placement['on'] }
  if (affinity && isSet(world.helmValue(release, ...affinity))) return { component, on: 'elsewhere' }
  return { component, on: 'any', ...(said === 'removed' && { because: own.at }) }
}

const defaults = { linux: 'Linux', windows: 'Windows', unknown: 'unknown' } as const

const osLabels = ['kubernetes.io/os', 'beta.kubernetes.io/os']

/** Labels that nodes of both systems carry alike. */
const sharedLabels: ReadonlySet<string> = new Set(['kubernetes.io/arch', 'beta.kubernetes.io/arch'])

function selected(selector: Value<Node>): Selected {
  if (selector.is === 'absent') return 'silent'
  if (selector.is !== 'known') return 'unknown'
  const node = selector.value
  if (node.kind === 'scalar') return node.value === null && !node.parts ? 'removed' : 'unknown'
  if (node.kind !== 'map' || node.open) return 'unknown'
  const labels = node.entries.filter(({ key }) => !sharedLabels.has(key.text))
  const os = labels.find(({ key }) => osLabels.includes(key.text))
  if (!os) return labels.length > 0 ? 'elsewhere' : 'silent'
  if (os.value.kind !== 'scalar' || os.value.parts) return 'unknown'
  if (os.value.value === null) return labels.length > 1 ? 'elsewhere' : 'removed'
  return os.value.text === 'linux' ? 'Linux' : os.value.text === 'windows' ? 'Windows' : 'elsewhere'
}

/** Whether a value is given that may say something. */
function isSet(value: Value<Node>): boolean {
  if (value.is !== 'known') return value.is !== 'absent'
  const node = value.value
  return node.kind === 'map' ? node.open || node.entries.length > 0 : node.kind !== 'scalar' || node.value !== null
}

/** The values path that a person sets: `controller.nodeSelector`. */
export const dotted = (path: ValuesPath): string => path.join('.')
