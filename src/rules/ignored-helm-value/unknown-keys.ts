import { type IgnoredKey, ignoredAt, type ValuesPath } from '../../catalogue/charts.js'
import { chartOfRelease, dotted, placements, versionOf } from '../../catalogue/placement.js'
import { releaseSubject, releaseWords } from '../../catalogue/selector-advice.js'
import type { HelmRelease } from '../../model/facts.js'
import { listed, plainly, say } from '../../model/prose.js'
import type { Edit, Problem } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import type { World } from '../../model/world.js'

/** Keys that the chart does not have, in the version that is installed. */
export function unknownKeys(release: HelmRelease, world: World): readonly Problem[] {
  const chart = chartOfRelease(release, world)
  if (!chart) return []
  const placed = placements(release, chart, world)
  const harmless = placed.length > 0 && placed.every(({ on }) => on === 'Linux')
  return ignoredAt(chart, versionOf(release, chart, world)).flatMap(key => {
    const at = placeOf(key.path, release, world)
    // A selector at the top that is there to be referred to does no harm where the right keys are set too.
    if (!at || (key.instead.length > 0 && key.instead.every(path => placeOf(path, release, world)))) return []
    const fix = renamed(key, release)
    const problem: Problem = {
      at,
      subject: [...releaseSubject(release), dotted(key.path)],
      message: say`${plainly(chart.title.startsWith('the ') ? chart.title : `the chart of ${chart.title}`)} has no value ${dotted(key.path)}`,
      ...(harmless && { severity: 'notice' as const }),
      why: say`A chart reads its own keys only. Unless it checks its values, Helm says nothing of the others, and the pods are scheduled as if they were not there.${plainly(harmless ? ' It does no harm here: the pods of this chart are on Linux nodes all the same.' : '')}`,
      remedy:
        key.instead.length > 0
          ? say`Set ${listed(key.instead.map(dotted))}${plainly(isUnescaped(key.path, release) ? ', with a backslash before each dot of the label' : '')}.`
          : say`Remove it: this version of the chart has no such pods.`,
      offending: releaseWords(release),
      ...(fix && { fix }),
    }
    return [problem]
  })
}

/** Where a selector is set: the assignment on the command line, else the place in the values. An empty map and `null` set nothing. */
function placeOf(path: ValuesPath, release: HelmRelease, world: World): Span | undefined {
  const value = world.helmValue(release, ...path)
  if (value.is !== 'known' || value.value.kind !== 'map' || value.value.entries.length === 0) return undefined
  return assignmentsUnder(path, release)[0]?.at ?? value.at
}

const assignmentsUnder = (path: ValuesPath, release: HelmRelease) =>
  release.values.flatMap(layer => (layer.is === 'set' && path.every((step, index) => layer.path[index] === step) ? [layer] : []))

const isUnescaped = (path: ValuesPath, release: HelmRelease): boolean => assignmentsUnder(path, release).some(layer => layer.path.length > path.length + 1)

/** One key for one other, where all of it stands on the command line. */
function renamed({ path, instead }: IgnoredKey, release: HelmRelease): readonly Edit[] | undefined {
  const assignments = assignmentsUnder(path, release)
  const [only] = instead
  if (!only || instead.length > 1 || assignments.length === 0 || isUnescaped(path, release)) return undefined
  return assignments.map(({ at }) => ({ at, finds: dotted(path), text: dotted(only) }))
}
