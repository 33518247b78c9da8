import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/** A program that is measured. */
export interface Program {
  readonly name: string
  /** The arguments of Node.js, or a command of its own. */
  readonly args: readonly string[]
  readonly isCommand?: boolean
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Exit codes of a run that did its work; default: 0. */
  readonly codes?: readonly number[]
  /** More rounds would take minutes. */
  readonly once?: boolean
  /** Not of this project: where it fails it is left out, and that is said. */
  readonly isPeer?: boolean
  /** Done before each run, and not measured. */
  prepare?(): NodeJS.ProcessEnv | undefined
}

export interface Usage {
  /** Seconds of the processor, of all threads. */
  readonly cpu: number
  /** Seconds on the clock. */
  readonly wall: number
  /** The most memory that it had, in MB; of Node.js programs only. */
  readonly memory: number | undefined
}

/** What a program took, in each round. */
export interface Measured {
  readonly program: Program
  readonly rounds: readonly Usage[]
}

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Runs the programs in turn, round by round, so that what else the machine does hits all alike. */
export async function measureAll(programs: readonly Program[], rounds: number, node: string): Promise<readonly Measured[]> {
  const taken = programs.map(program => ({ program, rounds: [] as Usage[] }))
  const failed = new Set<Program>()
  for (let round = 0; round < rounds; round++) {
    for (const { program, rounds } of taken) {
      if (failed.has(program) || (round > 0 && program.once)) continue
      try {
        rounds.push(await measure(program, node))
      } catch (fault) {
        if (!program.isPeer) throw fault
        failed.add(program)
        process.stderr.write(`left out: ${fault instanceof Error ? fault.message : fault}\n`)
      }
    }
  }
  return taken.filter(({ program }) => !failed.has(program))
}

/** The median, over the rounds, of what one took in times of what the other took in the same round. */
export function ratio(ours: Measured, other: Measured, of: (usage: Usage) => number = ({ cpu }) => cpu): number {
  return median(other.rounds.map((each, round) => of(ours.rounds[round]!) / of(each)))
}

const hook = resolve('scripts/bench/usage.cjs')
/** The shell tells what a command of another language took: its children cannot be asked from Node.js. */
const timed = ['bash', '-c', 'TIMEFORMAT="\nusage %U %S"; time "$@"', 'bash']

async function measure(program: Program, node: string): Promise<Usage> {
  const { name, args, isCommand, cwd, codes = [0] } = program
  const env = program.prepare?.() ?? program.env ?? process.env
  const [command, ...rest] = isCommand ? [...timed, ...args] : [node, '--require', hook, ...args]
  const start = process.hrtime.bigint()
  const { code, errors } = await finished(command!, rest, { env, ...(cwd !== undefined && { cwd }) })
  const wall = Number(process.hrtime.bigint() - start) / 1e9
  const told = errors.match(/^usage ([\d.]+) ([\d.]+)$/m)
  if (!told || !codes.includes(code)) throw new Error(`${name} ended with ${code}: ${errors.slice(-2000)}`)
  const [first, second] = [Number(told[1]), Number(told[2])]
  return isCommand ? { cpu: first + second, wall, memory: undefined } : { cpu: first, wall, memory: second }
}

function finished(command: string, args: readonly string[], options: { env: NodeJS.ProcessEnv; cwd?: string }): Promise<{ code: number; errors: string }> {
  return new Promise((fulfil, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors = (errors + chunk).slice(-100_000)
    })
    child.on('error', reject)
    child.on('close', code => fulfil({ code: code ?? -1, errors }))
  })
}
