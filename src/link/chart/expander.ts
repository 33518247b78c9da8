import { addAll } from '../../model/add-all.js'
import type { Fact, HelmRelease } from '../../model/facts.js'
import type { Notice } from '../../model/rule.js'
import type { Expansion, Files } from '../expand.js'
import { chartsIn } from './charts.js'
import { maximumReadings, readingsOf } from './readings.js'
import { render } from './render.js'

/** Charts of the repository with the values that they are installed with: their templates are judged as they come out. */
export function expandCharts(files: Files, facts: readonly Fact[]): Expansion {
  const charts = chartsIn(files)
  if (charts.size === 0) return { facts: [], consumed: new Set(), notices: [] }
  const paths = new Map([...files.values()].map(({ path, source }) => [source, path] as const))
  const path = (source: number): string => paths.get(source) ?? ''
  const releases = facts.filter((fact): fact is HelmRelease => fact.kind === 'helm-release')
  const used = new Set([...charts.values()].flatMap(({ dependencies }) => dependencies.flatMap(({ folder }) => folder ?? [])))
  const said: Fact[] = []
  const consumed = new Set<number>()
  const failed = new Set<number>()
  const notices: Notice[] = []
  let left = allSteps
  for (const chart of charts.values()) {
    const { readings, beyond } = readingsOf(chart, releases, files, path)
    // A part of another chart is judged there, unless it is installed by itself too.
    if (used.has(chart.folder) && readings.every(({ environment }) => environment === undefined)) continue
    const message = `the chart ${chart.folder} is installed in more ways than are looked at (${maximumReadings})`
    notices.push(...beyond.map((path): Notice => ({ kind: 'unscanned', path, message })))
    let isCut = false
    for (const reading of readings) {
      const most = Math.min(left, maximumSteps)
      const work = { left: most }
      const rendered = render(chart, reading, charts, work)
      left -= most - Math.max(0, work.left)
      isCut ||= work.left <= 0
      addAll(said, rendered.facts)
      for (const source of rendered.done) consumed.add(source)
      for (const source of rendered.failed) failed.add(source)
    }
    if (isCut) notices.push({ kind: 'unscanned', path: chart.file.path, message: tooManySteps })
  }
  // One that has no end with some values is read as it stands.
  const rendered = new Set([...consumed].filter(source => !failed.has(source)))
  return { facts: said.filter(fact => !failed.has(fact.at.source)), consumed: rendered, reread: rendered, notices }
}

/** Of one reading of a chart, and of all of a repository: far above what charts of thousands of lines take. */
const maximumSteps = 2_000_000
const allSteps = 20_000_000

const tooManySteps = `the templates of this chart and of those in it take more steps than are done (${maximumSteps} for a chart, ${allSteps} for all); what is left is read as it stands`
