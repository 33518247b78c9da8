import type { Mutant } from './operators.js'
import { fromBytes } from './syntax.js'

/** A fault of a file, how many tests come by it, and what noticed it. */
export interface Fault {
  readonly path: string
  readonly text: string
  readonly mutant: Mutant
  tests?: number
  killer?: string | undefined
}

/** The score of a file, and each fault of it that nothing noticed; nothing for a file without any. */
export const reportOf = (faults: readonly Fault[]): readonly string[] => [
  ...grouped(faults, ({ path }) => path).map(scoreOf),
  ...faults.filter(({ killer }) => killer === undefined).map(fault => `  ${survivorOf(fault)}`),
]

/** `path:line:column operator: what stands there -> what the fault makes of it` */
function survivorOf({ path, text, mutant, tests }: Fault): string {
  const before = text.slice(0, mutant.start).split('\n')
  const place = `${path}:${before.length}:${before.at(-1)!.length + 1}`
  const original = shown(text.slice(mutant.start, mutant.end))
  return `${place} ${mutant.operator}: ${original} -> ${mutant.isStatement ? 'nothing' : shown(mutant.text)}${tests === 0 ? ' (no test comes by)' : ''}`
}

const shown = (bytes: string): string => fromBytes(bytes).replace(/\s+/g, ' ').slice(0, 240)

/** A line for each file, the lowest first, and one for each folder. */
export function scoresOf(faults: readonly Fault[]): readonly string[] {
  const files = [...grouped(faults, ({ path }) => path)].sort((a, b) => a.share - b.share || (a.name < b.name ? -1 : 1))
  const folders = grouped(faults, ({ path }) => path.split('/').slice(0, 2).join('/'))
  return [...files, ...folders].map(scoreOf)
}

interface Score {
  readonly name: string
  readonly killed: number
  readonly all: number
  readonly share: number
}

const scoreOf = ({ name, killed, all, share }: Score): string => `${(100 * share).toFixed(1).padStart(5)} %  ${killed} of ${all}  ${name}`

function grouped(faults: readonly Fault[], nameOf: (fault: Fault) => string): readonly Score[] {
  const groups = new Map<string, Fault[]>()
  for (const fault of faults) groups.set(nameOf(fault), [...(groups.get(nameOf(fault)) ?? []), fault])
  return [...groups].map(([name, group]) => {
    const killed = group.filter(({ killer }) => killer !== undefined).length
    return { name, killed, all: group.length, share: killed / group.length }
  })
}
