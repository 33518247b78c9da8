import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { instrument } from '../../scripts/mutate/instrument.js'
import * as standIn from '../../scripts/mutate/jest.js'
import { type Mutant, mutantsOf } from '../../scripts/mutate/operators.js'
import { type Fault, reportOf, scoresOf } from '../../scripts/mutate/report.js'
import { parseTypeScript, toBytes } from '../../scripts/mutate/syntax.js'
import { startTrial } from '../../scripts/mutate/trial.js'
import { type Compiler, startCompiler } from '../../scripts/mutate/types.js'

const faultsOf = (path: string, source: string): readonly Fault[] => mutantsOf(parseTypeScript(source)).map(mutant => ({ path, text: toBytes(source), mutant }))

const written = ({ operator, text }: Mutant): string => `${operator} -> ${text}`

describe('the faults of a file', () => {
  const source = "const isÖ = (x?: string) => x === 'ö' && x.length > 0\n"

  test('are put in one by one', () => {
    expect(mutantsOf(parseTypeScript(source)).map(written)).toEqual([
      `|| -> x === '${toBytes('ö')}' || x.length > 0`,
      `drop && -> x === '${toBytes('ö')}'`,
      'drop && -> x.length > 0',
      `!== -> x !== '${toBytes('ö')}'`,
      "empty text -> ''",
      '>= -> x.length >= 0',
      '<= -> x.length <= 0',
    ])
  })

  test('each stand behind a question', () => {
    const parsed = parseTypeScript("const isÖ = x => x === 'ö'; const last = x => { if (x) return 'no'; return 'yes' }")
    const mutants = mutantsOf(parsed)
    const text = instrument(parsed, mutants, 10)
    const results = [undefined, ...mutants.keys()].map(fault => {
      const { isÖ, last } = new Function('__mutate', `${text}; return { isÖ, last }`)((number: number) => fault !== undefined && number === 10 + fault)
      return [isÖ('ö'), isÖ(''), last(true), last(false)]
    })
    expect(results[0]).toEqual([true, false, 'no', 'yes'])
    for (const result of results.slice(1)) expect(result).not.toEqual(results[0])
  })
})

describe('a trial', () => {
  const declared = (name: string, run: () => unknown): standIn.Test => ({ name, file: 'a.test.ts', group: name, run })
  /** Two tests, with the fault 0 another before them, with 1 the second alone, which then fails. */
  const program = {
    evaluate: (question: (fault: number) => boolean) => {
      const [isMore, isLess] = [question(0), question(1)]
      const second = declared('second', () => {
        if (isLess) throw new Error('wrong')
      })
      return [...(isMore ? [declared('new', () => {})] : []), ...(isLess ? [] : [declared('first', () => {})]), second]
    },
  }

  test('knows its tests by their names, also where a fault makes them more or fewer', async () => {
    const { passed, failed, atStart, killerOf } = await startTrial(program, () => true)
    expect([passed.map(({ test }) => test.name).sort(), failed, [...atStart]]).toEqual([['first', 'second'], [], [0, 1]])
    expect([await killerOf(0, passed, true), await killerOf(1, passed, true)]).toEqual([undefined, 'second'])
  })
})

describe('the report', () => {
  const faults = faultsOf('src/rules/a/rule.ts', "export const a = (x: string) => x === 'b'\n").map((fault, index) => ({
    ...fault,
    tests: index,
    ...(index > 0 && { killer: 'a > b' }),
  }))
  const others = faultsOf('src/rules/b/rule.ts', 'export const b = (x: boolean) => !x\n').map(fault => ({ ...fault, tests: 1, killer: 'the compiler' }))

  test('of a file is its score and what survives', () => {
    expect(reportOf(faults)).toEqual([' 50.0 %  1 of 2  src/rules/a/rule.ts', "  src/rules/a/rule.ts:1:33 !==: x === 'b' -> x !== 'b' (no test comes by)"])
    expect(reportOf(others)).toEqual(['100.0 %  1 of 1  src/rules/b/rule.ts'])
    expect(reportOf([])).toEqual([])
  })

  test('of all files begins with the lowest', () => {
    expect(scoresOf([...others, ...faults])).toEqual([
      ' 50.0 %  1 of 2  src/rules/a/rule.ts',
      '100.0 %  1 of 1  src/rules/b/rule.ts',
      ' 66.7 %  2 of 3  src/rules',
    ])
  })
})

describe('the compiler', () => {
  let compiler: Compiler
  beforeAll(() => {
    compiler = startCompiler()
  })
  afterAll(() => compiler.close())

  const refusedIn = (source: string): string[] => [...compiler.refused(faultsOf('src/model/prose.ts', source))].map(({ mutant }) => written(mutant))

  test('refuses what has the wrong type, by the settings of the product', () => {
    expect(refusedIn('export const first = (list: readonly string[]): string => list[0] ?? list.join()\n')).toEqual(['drop ?? -> list[0]'])
  })

  test('takes a guard that is left out, whatever stands behind it', () => {
    expect(refusedIn('export function half(x: number): number {\n  if (x > 9) return 9\n  const y = x * 2\n  return y + x\n}\n')).toEqual([
      'drop statement -> ',
    ])
  })

  test('says when a file has errors without any fault', () => {
    expect(() => compiler.refused(faultsOf('src/model/prose.ts', 'export const a: string = !true\n'))).toThrow(
      'src/model/prose.ts has errors of type without any fault',
    )
  })
})

test('the stand-in for jest takes rows of lists, of single values and of whole groups', () => {
  const before = standIn.tests.length
  const seen: unknown[] = []
  standIn.begin('a.test.ts')
  standIn.describe.each([['x', 1] as const, ['y', 2] as const])('%s', (name, number) => {
    standIn.test.each(['p', 'q'])('%s', letter => seen.push([name, number, letter]))
  })
  const declared = standIn.tests.slice(before)
  for (const { run } of declared) run()
  expect(seen).toEqual([
    ['x', 1, 'p'],
    ['x', 1, 'q'],
    ['y', 2, 'p'],
    ['y', 2, 'q'],
  ])
  expect(declared.map(({ name, group, file }) => [name, group, file])).toEqual([
    ['%s (0) > %s (0)', '%s (0)', 'a.test.ts'],
    ['%s (0) > %s (1)', '%s (0)', 'a.test.ts'],
    ['%s (1) > %s (0)', '%s (1)', 'a.test.ts'],
    ['%s (1) > %s (1)', '%s (1)', 'a.test.ts'],
  ])
})
