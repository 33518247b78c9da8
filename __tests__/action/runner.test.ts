import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { error, getInput, info, notice, setFailed, setOutput, summary, warning } from '@actions/core'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inputOf, runnerOf } from '../../src/action/runner.js'
import { severities } from '../../src/model/rule.js'

// What is said to the runner is, to the letter, what `@actions/core` says.

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** All that a run prints. */
function printedBy(run: () => void): string {
  const { write } = process.stdout
  let printed = ''
  process.stdout.write = (text: string | Uint8Array): boolean => {
    printed += text
    return true
  }
  try {
    run()
  } finally {
    process.stdout.write = write
  }
  return printed
}

const ourRunner = (env: Readonly<Record<string, string>> = {}) => {
  const left = { printed: '', failed: false }
  const print = (text: string): void => {
    left.printed += text
  }
  const fail = (): void => {
    left.failed = true
  }
  return { left, ...runnerOf({ env, print, fail }) }
}

const text = fc.string({ unit: fc.oneof(fc.constantFrom('%', '\r', '\n', ':', ',', '::', '%0A', '=', 'é', '\u2028'), fc.string({ maxLength: 3 })) })
const number = fc.integer({ min: 1, max: 9999 })
const properties = fc.record(
  {
    title: text.filter(title => title !== ''),
    file: text.filter(file => file !== ''),
    startLine: number,
    endLine: number,
    startColumn: number,
    endColumn: number,
  },
  { requiredKeys: [] },
)

test('lines and annotations', () => {
  const theirs = { error, warning, notice }
  void fc.assert(
    fc.property(fc.constantFrom(...severities), text, properties, (level, message, more) => {
      const { left, annotate, print } = ourRunner()
      annotate({ level, message, properties: more })
      print(message)
      expect(left.printed).toBe(
        printedBy(() => {
          theirs[level](message, more)
          info(message)
        }),
      )
    }),
  )
})

test('the end of a job', () => {
  const { left, setFailed: fail } = ourRunner()
  fail('100%\nof: them')
  const { exitCode } = process
  expect(left.printed).toBe(printedBy(() => setFailed('100%\nof: them')))
  expect([left.failed, process.exitCode]).toEqual([true, 1])
  process.exitCode = exitCode
})

test('inputs', () => {
  const env = { 'INPUT_GITHUB-TOKEN': ' a \n', INPUT_TWO_WORDS: 'b', INPUT_EMPTY: '' }
  Object.assign(process.env, env)
  for (const name of ['github-token', 'two words', 'empty', 'none']) expect([name, inputOf(env, name)]).toEqual([name, getInput(name)])
  for (const name of Object.keys(env)) delete process.env[name]
})

test('outputs and the summary', async () => {
  const [ours, theirs] = ['ours', 'theirs'].map(name => ({
    GITHUB_OUTPUT: join(folder, `${name}-output`),
    GITHUB_STEP_SUMMARY: join(folder, `${name}-summary`),
  }))
  for (const path of [...Object.values(ours!), ...Object.values(theirs!)]) writeFileSync(path, 'before\n')
  const runner = ourRunner(ours)
  const values = { errors: '3', 'review-url': '', 'sarif-file': 'a=b<<c\nd' }
  for (const [name, value] of Object.entries(values)) runner.setOutput(name, value)
  await runner.writeSummary('# One\n')
  await runner.writeSummary('# Two\n')

  const before = { ...process.env }
  Object.assign(process.env, theirs)
  for (const [name, value] of Object.entries(values)) setOutput(name, value)
  await summary.addRaw('# One\n').write()
  await summary.addRaw('# Two\n').write()
  process.env = before

  const [written, same] = [ours!, theirs!].map(paths => readFileSync(paths.GITHUB_OUTPUT, 'utf8').replace(/ghadelimiter[\w-]*$/gm, 'END'))
  expect(written).toBe(same)
  expect(readFileSync(ours!.GITHUB_STEP_SUMMARY, 'utf8')).toBe(readFileSync(theirs!.GITHUB_STEP_SUMMARY, 'utf8'))
  expect(runner.left.printed).toBe('')
})

test('no value ends an output', () => {
  const GITHUB_OUTPUT = join(folder, 'output')
  ourRunner({ GITHUB_OUTPUT }).setOutput('sarif-file', 'ghadelimiter\nghadelimiter_\n')
  expect(readFileSync(GITHUB_OUTPUT, 'utf8')).toBe('sarif-file<<ghadelimiter__\nghadelimiter\nghadelimiter_\n\nghadelimiter__\n')
})

test('outside of a job there are no files to write to', async () => {
  const runner = ourRunner()
  runner.setOutput('errors', '3')
  await runner.writeSummary('# One\n')
  expect(runner.left).toEqual({ printed: '', failed: false })
})
