import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { folderRepositories, scenarioRepositories } from './fuzz/corpus.js'
import { stagesOn } from './fuzz/properties.js'

/**
 * Damages files and holds every stage to its promise: no exception, no hang, no place outside its file.
 * `npm run fuzz -- --minutes 10 [--stage scan] [--seed 1] [--folder DIR]`. What it prints of a failure repeats it.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    stage: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
    folder: { type: 'string' },
  },
})
const say = (line: string): boolean => process.stdout.write(`${line}\n`)
const repositories = values.folder === undefined ? scenarioRepositories() : folderRepositories(values.folder)
const stages = stagesOn(repositories).filter(({ name }) => values.stage === undefined || name === values.stage)
const end = Date.now() + Number(values.minutes) * 60_000
let seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
const tried = new Map<string, number>()
let failures = 0

for (; Date.now() < end && failures < 20; seed++) {
  for (const { name, property } of stages) {
    const numRuns = name === 'scan' ? 200 : 1000
    const result = fc.check(property, {
      seed,
      numRuns,
      ...(values.path !== undefined && { path: values.path }),
      interruptAfterTimeLimit: Math.max(1000, end - Date.now()),
    })
    tried.set(name, (tried.get(name) ?? 0) + result.numRuns)
    if (!result.failed || result.interrupted) continue
    failures++
    say(`FAILED ${name}: --stage ${JSON.stringify(name)} --seed ${seed} --path ${result.counterexamplePath ?? ''}`)
    say(`  ${result.errorInstance instanceof Error ? (result.errorInstance.stack ?? '').split('\n').slice(0, 6).join('\n  ') : ''}`)
    say(`  ${JSON.stringify(result.counterexample).slice(0, 3000)}`)
  }
  if (values.path !== undefined) break
}
say([...tried].map(([name, count]) => `${name}: ${count}`).join(', '))
say(`${[...tried.values()].reduce((sum, count) => sum + count, 0)} inputs, ${failures} failures, last seed ${seed - 1}`)
process.exitCode = failures > 0 ? 1 : 0
