import type { Annotation } from '../report/github.js'

/** What the action asks of the runner: `@actions/core`, or what a test puts in its place. */
export interface Runner {
  /** Prints a line as it is. */
  print(line: string): void
  annotate(annotation: Annotation): void
  setOutput(name: string, value: string): void
  writeSummary(markdown: string): Promise<void>
  /** Ends the job with failure, with an annotation. */
  setFailed(message: string): void
}

export interface Log {
  info(text: string): void
}

/**
 * The one way to print text. The runner looks for commands in every line: `::name ::` behind blanks, and `##[name]` anywhere. So a line never starts
 * with what it was given, and a `##[` is broken by a zero-width space.
 */
export function openLog(runner: Pick<Runner, 'print'>): Log {
  return { info: text => runner.print(`| ${text.replace(/[\r\n\u2028\u2029]+/g, ' ⏎ ').replace(/##\[/g, '##\u200b[')}`) }
}
