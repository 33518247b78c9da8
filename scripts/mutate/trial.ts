import { Script } from 'node:vm'
import type { Test } from './jest.js'
import type { Program } from './program.js'

/** A test that passes without any fault. */
export interface Passed {
  /** Its file, its name, and which of that name it is. */
  readonly key: string
  readonly test: Test
  /** The numbers of the faults that it comes by, and how often it comes by any. */
  readonly reaches: ReadonlySet<number>
  readonly steps: number
  readonly milliseconds: number
}

export interface Trial {
  /** The quickest first. */
  readonly passed: readonly Passed[]
  readonly failed: readonly { readonly name: string; readonly reason: string }[]
  /** The faults that modules come by when they are evaluated. */
  readonly atStart: ReadonlySet<number>
  /**
   * Puts one fault in and runs tests until one fails.
   * @param anew with modules that are evaluated with the fault in them
   * @returns the name of that test, or undefined where the fault survives
   */
  killerOf(fault: number, tests: readonly Passed[], anew: boolean): Promise<string | undefined>
}

/** A fault can make a loop endless: whoever asks much more often than without it is stopped. */
class Endless extends Error {}
const manyTimes = 20
const alwaysAllowed = 20_000
/** For a loop that asks nothing, in milliseconds. */
const timeLimit = 20_000

/**
 * Runs tests once without any fault.
 * @param isMeant whether it can tell anything
 */
export async function startTrial(program: Program, isMeant: (test: Test) => boolean): Promise<Trial> {
  const atStart = new Set<number>()
  let reaches = atStart
  let steps = 0
  let answer = (fault: number): boolean => {
    reaches.add(fault)
    steps++
    return false
  }
  const ask = (fault: number): boolean => answer(fault)
  const sound = byKey(program.evaluate(ask))
  const passed: Passed[] = []
  const failed: { name: string; reason: string }[] = []
  for (const [key, test] of sound) {
    if (!isMeant(test)) continue
    reaches = new Set()
    steps = 0
    const begin = performance.now()
    const reason = await failureOf(test.run)
    if (reason === undefined) passed.push({ key, test, reaches, steps, milliseconds: performance.now() - begin })
    else failed.push({ name: test.name, reason })
  }
  // What modules keep when they are evaluated once, the first test of a new evaluation has to make again.
  const allSteps = passed.reduce((sum, { steps }) => sum + steps, 0)
  return {
    passed: passed.sort((a, b) => a.milliseconds - b.milliseconds),
    failed,
    atStart,
    async killerOf(fault, tests, anew) {
      let left = Number.POSITIVE_INFINITY
      answer = asked => {
        if (--left < 0) throw new Endless()
        return asked === fault
      }
      let all = sound
      try {
        if (anew) all = byKey(program.evaluate(ask))
      } catch {
        return 'the evaluation of its module'
      }
      let at = 0
      const next = (): unknown => {
        while (at < tests.length) {
          const { key, steps } = tests[at++]!
          left = steps * manyTimes + alwaysAllowed + (anew ? allSteps : 0)
          const result = all.get(key)?.run()
          if (left < 0) throw new Endless()
          if (result instanceof Promise) return result
        }
        return undefined
      }
      while (at < tests.length) {
        if ((await failureOf(next)) !== undefined || left < 0) return tests[at - 1]!.test.name
      }
      return undefined
    },
  }
}

/** A fault that is there when tests are declared can make them more or fewer: their numbers tell nothing. */
function byKey(tests: readonly Test[]): ReadonlyMap<string, Test> {
  const found = new Map<string, Test>()
  const counts = new Map<string, number>()
  for (const test of tests) {
    const name = `${test.file} ${test.name}`
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    found.set(`${name} ${count}`, test)
  }
  return found
}

const hold = new Script('run => { globalThis.mutateRun = run }').runInThisContext() as (run: () => unknown) => void
const limited = new Script('mutateRun()')

/** Why it fails. */
async function failureOf(run: () => unknown): Promise<string | undefined> {
  try {
    hold(run)
    await limited.runInThisContext({ timeout: timeLimit })
    return undefined
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}
