import { ours, sameRequests } from './action.js'
import { type CaseResult, emptyFolder, type GrowthResult, idle, parsing, reading } from './cases.js'
import { exponentOf } from './counts.js'
import { type Measured, median, ratio, type Usage } from './measure.js'

/** A goal, what was measured, and whether that is enough; undefined where it was not measured. */
interface Goal {
  readonly goal: string
  readonly found: string
  readonly isMet: boolean | undefined
}

const middle = ({ rounds }: Measured, of: (usage: Usage) => number | undefined): number => median(rounds.map(usage => of(usage) ?? Number.NaN))
const cpu = (measured: Measured): number => middle(measured, usage => usage.cpu)
const memory = (measured: Measured): number => middle(measured, usage => usage.memory)
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const head = (cells: readonly string[]): readonly string[] => [row(cells), row(cells.map(() => '---'))]

/** All programs of all cases; each beside ours, as the median of the ratios of the rounds. */
export function timeTable(results: readonly CaseResult[]): string {
  const rows = results.flatMap(({ title, measured }) => {
    const [own] = measured
    return measured.map((each, index) => {
      const { program } = each
      const times = each === own ? '' : `${ratio(own!, each).toFixed(2)} times`
      const most = memory(each)
      return row([
        index === 0 ? title : '',
        program.name,
        cpu(each).toFixed(2),
        middle(each, usage => usage.wall).toFixed(2),
        Number.isNaN(most) ? '' : most.toFixed(0),
        times,
      ])
    })
  })
  return [...head(['Case', 'Program', 'CPU seconds', 'Seconds', 'Peak MB', 'aks-windows-lint takes']), ...rows].join('\n')
}

export function growthTable(growths: readonly GrowthResult[]): string {
  const list = (numbers: readonly number[], digits: number): string =>
    numbers.map(each => each.toLocaleString('en', { maximumFractionDigits: digits })).join(' / ')
  const rows = growths.map(({ title, unit, counts, seconds }) => {
    const steps = counts.totals.map(total => total / 1e6)
    return row([
      title,
      `${list(counts.sizes, 0)} ${unit}`,
      list(steps, 2),
      counts.exponent.toFixed(3),
      list(seconds, 2),
      exponentOf(counts.sizes, seconds).toFixed(2),
    ])
  })
  return [...head(['Growth with', 'Sizes', 'Million steps', 'Exponent', 'CPU seconds', 'Exponent of the time']), ...rows].join('\n')
}

/** The goals of the project, and where it stands. */
export function goalTable(results: readonly CaseResult[], growths: readonly GrowthResult[]): string {
  const verdict = ({ isMet }: Goal): string => (isMet === undefined ? 'not measured' : isMet ? 'met' : '**not met**')
  const rows = goalsOf(results, growths).map(goal => row([goal.goal, goal.found, verdict(goal)]))
  return [...head(['Goal', 'Measured', '']), ...rows].join('\n')
}

function goalsOf(results: readonly CaseResult[], growths: readonly GrowthResult[]): readonly Goal[] {
  const of = (id: string, name: string): Measured | undefined => results.find(result => result.id === id)?.measured.find(({ program }) => program.name === name)
  const atMost = (id: string, other: string, limit: number, goal: string): Goal => {
    const [own, than] = [of(id, ours), of(id, other)]
    const found = own && than && ratio(own, than)
    return { goal, found: found === undefined ? '' : `${found.toFixed(2)} times`, isMet: found === undefined ? undefined : found <= limit }
  }
  const steepest = growths.length === 0 ? undefined : Math.max(...growths.map(({ counts }) => counts.exponent))
  const largest = results.filter(({ id }) => id.startsWith('files-')).at(-1)
  return [
    atMost('files-2000', parsing, 0.35, '2,000 manifests in at most 0.35 times the CPU time of parsing them with `yaml`'),
    {
      goal: 'Growth with an exponent of at most 1.05, on counts',
      found: steepest === undefined ? '' : `${steepest.toFixed(3)} at most`,
      isMet: steepest === undefined ? undefined : steepest <= 1.05,
    },
    atMost('action', sameRequests, 1.25, 'The action in at most 1.25 times the CPU time of one that only makes the same requests'),
    atMost('one', idle, 2.5, 'The command line on one file in at most 2.5 times the CPU time of `node -e 0`'),
    memoryGoal(largest),
    hugeGoal(name => of('huge', name)),
  ]
}

function memoryGoal(largest: CaseResult | undefined): Goal {
  const find = (name: string): Measured | undefined => largest?.measured.find(({ program }) => program.name === name)
  const [own, empty] = [find(ours), find(idle)]
  const more = own && empty && memory(own) - memory(empty)
  const goal = 'Peak memory at 10,000 manifests at most 100 MB above `node -e 0`'
  if (more === undefined || largest?.id !== 'files-10000') return { goal, found: '', isMet: undefined }
  return { goal, found: `${more.toFixed(0)} MB`, isMet: more <= 100 }
}

function hugeGoal(find: (name: string) => Measured | undefined): Goal {
  const goal = 'A file of 50 MB costs no more than reading it'
  const [own, without, other, empty] = [ours, emptyFolder, reading, idle].map(find)
  if (!own || !without || !other || !empty) return { goal, found: '', isMet: undefined }
  const [more, toRead] = [cpu(own) - cpu(without), cpu(other) - cpu(empty)].map(seconds => Math.max(0, seconds * 1000))
  return { goal, found: `${more!.toFixed(0)} ms, reading it ${toRead!.toFixed(0)} ms`, isMet: more! <= toRead! }
}
