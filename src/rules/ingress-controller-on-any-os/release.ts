import { chartOfRelease, type Placement, placements } from '../../catalogue/placement.js'
import { named, releaseSubject, releaseWords, selectLinux, selectorPaths, versionSaid } from '../../catalogue/selector-advice.js'
import type { HelmRelease } from '../../model/facts.js'
import type { Node } from '../../model/node.js'
import { listed, type Prose, plainly, say } from '../../model/prose.js'
import type { Problem } from '../../model/rule.js'
import { absent, type Value, valueOf } from '../../model/value.js'
import { ifAny, mayMeetWindows } from '../../model/windows-nodes.js'
import type { World } from '../../model/world.js'

/** One problem for all pods of a release that may meet a Windows node. */
export function ofRelease(release: HelmRelease, world: World): Problem | undefined {
  const chart = chartOfRelease(release, world)
  if (chart?.kind !== 'ingress-controller') return
  const wrong = placements(release, chart, world).filter(({ on }) => on === 'any' || (on === 'Windows' && !chart.runsOnWindows))
  const met = wrong.flatMap(place => {
    const weight = mayMeetWindows(release, world, tolerationsOf(place, release, world))
    return weight ? [{ ...place, weight }] : []
  })
  const [first] = met
  if (!first) return
  const paths = selectorPaths(met)
  const sent = first.on === 'Windows'
  const { because, ...weight } = first.weight
  return {
    at: release.chart.at,
    subject: releaseSubject(release),
    ...weight,
    ...(sent && { severity: 'error' as const }),
    message: say`${named(met)} of ${valueOf(release.chart)!} ${plainly(sent ? 'must run on' : 'may run on')} Windows nodes${sent ? [] : ifAny(first.weight)}`,
    why: say`${reason(first, release, paths)} ${plainly(sent ? 'The images are' : 'Windows nodes take such pods, and the images are')} for Linux: there the pods stay in ${'ImagePullBackOff'}.`,
    remedy: say`${selectLinux(release, paths)}${plainly(chart.retired && chart.retired.since <= world.day ? ` And plan to leave this chart: ${chart.retired.says}.` : '')}`,
    offending: releaseWords(release),
    because: [...(first.because ? [{ at: first.because, says: plainly('the nodes are chosen here') }] : []), ...because],
  }
}

const tolerationsOf = ({ component }: Placement, release: HelmRelease, world: World): Value<Node> =>
  component.tolerations ? world.helmValue(release, ...component.tolerations) : absent(release.at)

function reason({ on, because }: Placement, release: HelmRelease, paths: readonly string[]): Prose {
  if (on === 'Windows') return say`The values select Windows nodes with ${listed(paths)}.`
  if (because) return say`The values take away the selector that the chart has by default.`
  return say`By default ${versionSaid(release)} selects no OS with ${listed(paths)}.`
}
