import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import picomatch from 'picomatch'
import { rules } from '../src/rules/index.js'
import { instrument } from './mutate/instrument.js'
import type { Test } from './mutate/jest.js'
import { mutantsOf } from './mutate/operators.js'
import { programOf } from './mutate/program.js'
import { type Fault, reportOf, scoresOf } from './mutate/report.js'
import { parseTypeScript } from './mutate/syntax.js'
import { type Passed, startTrial } from './mutate/trial.js'
import { startCompiler } from './mutate/types.js'

/**
 * Puts small faults into the code, one at a time, and tells those that neither a test nor the compiler notices.
 * `npm run mutate -- [--only 'src/rules/gmsa-*\/**'] [--changed] [--at-least 90]`
 */
const { values } = parseArgs({
  options: { only: { type: 'string', default: 'src/rules/**' }, changed: { type: 'boolean', default: false }, 'at-least': { type: 'string', default: '0' } },
})
const say = (line: string): boolean => process.stdout.write(`${line}\n`)

const isMeant = picomatch(values.only)
const changed = values.changed ? new Set(execFileSync('git', ['diff', '--name-only', 'main'], { encoding: 'utf8' }).split('\n')) : undefined
const targets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => `src/${path.replaceAll('\\', '/')}`)
  .filter(path => /^src\/(?:rules\/[^/]+|extract|link)\/.*\.ts$/.test(path) && isMeant(path) && (changed?.has(path) ?? true))
  .sort()

/** What tests the middle of the product within one process. */
const tests = new Map(
  ['catalogue', 'compare', 'extract', 'languages', 'link', '.']
    .flatMap(folder => readdirSync(resolve('__tests__', folder)).map(name => `__tests__/${folder}/${name}`.replace('/./', '/')))
    .filter(path => /\/(?:rules|quiet)\.test\.ts$|\/[a-z]+\/.*\.test\.ts$/.test(path))
    .map(path => [path, readFileSync(path, 'utf8')] as const)
    .filter(([, text]) => !/toMatchInlineSnapshot|node:child_process/.test(text)),
)

/** A rule is tested by its page and by the tests that name it; everything else by whatever comes by. */
function concerns({ group, file }: Test, path: string): boolean {
  const id = /^src\/rules\/([^/]+)\//.exec(path)?.[1]
  return id === undefined || (group in rules ? group === id : new RegExp(`['/]${id}['/]`).test(tests.get(file)!))
}

/** What everything comes by is not worth everything: behind the tests of its own stage, or of the rule's page, the quickest of the others. */
const mostTests = 400

function nearestFirst(all: readonly Passed[], path: string): readonly Passed[] {
  const stage = `__tests__/${path.split('/')[1]}/`
  const concerned = all.filter(({ test }) => concerns(test, path))
  const isNear = ({ test }: Passed): boolean => test.file.startsWith(stage) || path.startsWith(`src/rules/${test.group}/`)
  return [...concerned.filter(isNear), ...concerned.filter(each => !isNear(each))].slice(0, mostTests)
}

const faults: Fault[] = []
const instrumented = new Map<string, string>()
for (const path of targets) {
  const parsed = parseTypeScript(readFileSync(path, 'utf8'))
  const mutants = mutantsOf(parsed)
  instrumented.set(resolve(path), instrument(parsed, mutants, faults.length))
  faults.push(...mutants.map(mutant => ({ path, text: parsed.text, mutant })))
}

const program = await programOf([...tests.keys()], instrumented)
const { passed, failed, atStart, killerOf } = await startTrial(program, test => targets.some(path => concerns(test, path)))
for (const { name, reason } of failed) say(`not used, since it fails without any fault: ${name}: ${reason.split('\n')[0]}`)
say(`${faults.length} faults in ${targets.length} files, ${passed.length} tests`)
const testsOf = testsByFault()

const compiler = startCompiler()
for (const path of targets) {
  const ofFile = [...faults.entries()].filter(([, fault]) => fault.path === path)
  for (const [number, fault] of ofFile) {
    const anew = atStart.has(number) || keepsState(path)
    const concerned = nearestFirst(anew ? testsOfFile(path) : (testsOf.get(number) ?? []), path)
    fault.tests = concerned.length
    fault.killer = await killerOf(number, concerned, anew)
  }
  const all = ofFile.map(([, fault]) => fault)
  for (const fault of compiler.refused(all.filter(({ killer }) => killer === undefined))) fault.killer = 'the compiler'
  for (const line of reportOf(all)) say(line)
}
compiler.close()

say('')
for (const line of scoresOf(faults)) say(line)
const score = (100 * faults.filter(({ killer }) => killer !== undefined).length) / Math.max(1, faults.length)
if (score < Number(values['at-least'])) {
  say(`below ${values['at-least']} %`)
  process.exitCode = 1
}

function testsByFault(): ReadonlyMap<number, readonly Passed[]> {
  const byFault = new Map<number, Passed[]>()
  for (const test of passed) {
    for (const number of test.reaches) {
      const known = byFault.get(number)
      if (known) known.push(test)
      else byFault.set(number, [test])
    }
  }
  return byFault
}

/** A table that fills while the program runs would keep what one fault put there for the next. */
function keepsState(path: string): boolean {
  return /^const \w+ = new (?:Map|Set)<.*>\(\)$/m.test(readFileSync(path, 'utf8'))
}

/** What a module makes when it is evaluated can matter to whoever comes by any of its other places. */
function testsOfFile(path: string): readonly Passed[] {
  const isOfFile = new Set(faults.flatMap((fault, number) => (fault.path === path ? (testsOf.get(number) ?? []) : [])))
  return passed.filter(test => isOfFile.has(test))
}
