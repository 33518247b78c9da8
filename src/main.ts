import { readFileSync, writeFileSync } from 'node:fs'
import { error, getInput, info, notice, setFailed, setOutput, summary, warning } from '@actions/core'
import { run } from './action/run.js'
import { setForShortRun } from './engine.js'
import { connect } from './github/octokit.js'
import { rules } from './rules/index.js'
import { version } from './version.js'

const annotate = { error, warning, notice }

setForShortRun()

/** The action, wired to the runner, the clock, the disk and GitHub. */
await run({
  env: process.env,
  runner: {
    print: info,
    annotate: ({ level, message, properties }) => annotate[level](message, properties),
    setOutput,
    writeSummary: async markdown => {
      if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write()
    },
    setFailed,
  },
  getInput: name => getInput(name),
  readText: path => readFileSync(path, 'utf8'),
  writeText: (path, text) => writeFileSync(path, text),
  connect: (token, repository) => connect({ token, repository, ...(process.env.GITHUB_GRAPHQL_URL && { graphqlUrl: process.env.GITHUB_GRAPHQL_URL }) }),
  // The global clock of performance brings a module of Node.js along.
  clock: () => Number(process.hrtime.bigint() / 1_000_000n),
  today: () => new Date().toISOString().slice(0, 10),
  rules,
  version,
})
