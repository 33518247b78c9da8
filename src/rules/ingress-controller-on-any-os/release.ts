import { loosePods } from '../../catalogue/loose-pods.js'
import { chartOfRelease } from '../../catalogue/placement.js'
import { named, releaseSubject, releaseWords, selectLinux } from '../../catalogue/selector-advice.js'
import type { HelmRelease } from '../../model/facts.js'
import { plainly, say } from '../../model/prose.js'
import type { Problem } from '../../model/rule.js'
import { shown } from '../../model/value.js'
import { ifAny } from '../../model/windows-nodes.js'
import type { World } from '../../model/world.js'

/** One problem for all pods of a release that may meet a Windows node. */
export function ofRelease(release: HelmRelease, world: World): Problem | undefined {
  const chart = chartOfRelease(release, world)
  const loose = chart?.kind === 'ingress-controller' ? loosePods(release, chart, world) : undefined
  if (!chart || !loose) return
  const { sent, weight } = loose
  return {
    at: release.chart.at,
    subject: releaseSubject(release),
    ...weight,
    ...(sent && { severity: 'error' as const }),
    message: say`${named(loose.places)} of ${shown(release.chart)} ${plainly(sent ? 'must run on' : 'may run on')} Windows nodes${sent ? [] : ifAny(weight)}`,
    why: say`${loose.reason} ${plainly(sent ? 'The images are' : 'Windows nodes take such pods, and the images are')} for Linux: there the pods stay in ${'ImagePullBackOff'}.`,
    remedy: say`${selectLinux(release, loose.paths)}${plainly(chart.retired && chart.retired.since <= world.day ? ` And plan to leave this chart: ${chart.retired.says}.` : '')}`,
    offending: releaseWords(release),
    because: loose.because,
  }
}
