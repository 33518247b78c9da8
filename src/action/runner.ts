import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { type Annotation, workflowCommand } from '../report/github.js'
import type { Runner } from './log.js'

/** Of a process: what the runner of GitHub Actions hands over, and where it reads. */
export interface RunnerProcess {
  readonly env: Readonly<Record<string, string | undefined>>
  print(text: string): void
  fail(): void
}

/**
 * The runner of GitHub Actions, which takes commands from the lines of a step and from files that it names. What is said to it is what `@actions/core` says (a test
 * holds the two against each other); that package brings its own clients of HTTP and of processes along, a tenth of the program.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands (read 2026-11-28)
 */
export function runnerOf({ env, print, fail }: RunnerProcess): Runner {
  const annotate = (annotation: Annotation): void => print(`${workflowCommand(annotation)}${EOL}`)
  return {
    print: line => print(`${line}${EOL}`),
    annotate,
    setOutput(name, value) {
      if (!env.GITHUB_OUTPUT) return
      const end = delimiterOf(value)
      appendFileSync(env.GITHUB_OUTPUT, [`${name}<<${end}`, value, end, ''].join(EOL))
    },
    async writeSummary(markdown) {
      if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, markdown)
    },
    setFailed(message) {
      fail()
      annotate({ level: 'error', message, properties: {} })
    },
  }
}

/** The input of a name, as the runner hands it over: trimmed, and empty where there is none. */
export const inputOf = (env: RunnerProcess['env'], name: string): string => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()

/** The runner takes all up to this line for the value, so that it is one that does not stand there. */
function delimiterOf(value: string): string {
  let line = 'ghadelimiter'
  while (value.includes(line)) line += '_'
  return line
}
