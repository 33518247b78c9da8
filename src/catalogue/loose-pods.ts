import type { HelmRelease } from '../model/facts.js'
import { listed, type Prose, plainly, say } from '../model/prose.js'
import type { Evidence } from '../model/rule.js'
import { absent } from '../model/value.js'
import { mayMeetWindows, type Weight } from '../model/windows-nodes.js'
import type { World } from '../model/world.js'
import type { Chart } from './charts.js'
import { type Placement, placements } from './placement.js'
import { selectorPaths, versionSaid } from './selector-advice.js'

/** Pods of a release that may meet a Windows node, or are sent to one. */
export interface LoosePods {
  /** At least one. */
  readonly places: readonly Placement[]
  readonly paths: readonly string[]
  /** The values select Windows for the first of them. */
  readonly sent: boolean
  readonly weight: Pick<Weight, 'severity' | 'probable'>
  /** How it comes that they do, as a sentence. */
  readonly reason: Prose
  readonly because: readonly Evidence[]
}

/** The pods of a release that nothing keeps on Linux nodes, where a Windows node may be in sight. A chart with images for Windows may be sent to them. */
export function loosePods(release: HelmRelease, chart: Chart, world: World): LoosePods | undefined {
  const wrong = placements(release, chart, world).filter(({ on }) => on === 'any' || (on === 'Windows' && !chart.runsOnWindows))
  const met = wrong.flatMap(place => {
    const { tolerations } = place.component
    const weight = mayMeetWindows(release, world, tolerations ? world.helmValue(release, ...tolerations) : absent(release.at))
    return weight ? [{ place, weight }] : []
  })
  const [first] = met
  if (!first) return undefined
  const places = met.map(({ place }) => place)
  const { because, ...weight } = first.weight
  const chosen = first.place.because
  return {
    places,
    paths: selectorPaths(places),
    sent: first.place.on === 'Windows',
    weight,
    reason: reason(first.place, release, selectorPaths(places)),
    because: [...(chosen ? [{ at: chosen, says: plainly('the nodes are chosen here') }] : []), ...because],
  }
}

function reason({ on, because }: Placement, release: HelmRelease, paths: readonly string[]): Prose {
  if (on === 'Windows') return say`The values select Windows nodes with ${listed(paths)}.`
  if (because) return say`The values take away the selector that the chart has by default.`
  return say`By default ${versionSaid(release)} selects no OS with ${listed(paths)}.`
}
