import { readFileSync, writeFileSync } from 'node:fs'
import { run } from './action/run.js'
import { inputOf, runnerOf } from './action/runner.js'
import { setForShortRun } from './engine.js'
import { connect } from './github/octokit.js'
import { rules } from './rules/index.js'
import { version } from './version.js'

setForShortRun()

/** The action, wired to the runner, the clock, the disk and GitHub. */
await run({
  env: process.env,
  runner: runnerOf({
    env: process.env,
    print: text => void process.stdout.write(text),
    fail: () => {
      process.exitCode = 1
    },
  }),
  getInput: name => inputOf(process.env, name),
  readText: path => readFileSync(path, 'utf8'),
  writeText: (path, text) => writeFileSync(path, text),
  connect: (token, repository) => connect({ token, repository, ...(process.env.GITHUB_GRAPHQL_URL && { graphqlUrl: process.env.GITHUB_GRAPHQL_URL }) }),
  clock: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
  rules,
  version,
})
