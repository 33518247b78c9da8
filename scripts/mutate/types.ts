import { resolve } from 'node:path'
import { API } from 'typescript/unstable/sync'
import type { Fault } from './report.js'
import { fromBytes } from './syntax.js'

/** The compiler, which has the whole code in mind and reads one file of it anew for each question. */
export interface Compiler {
  /**
   * @param faults of one file
   * @returns those that it refuses, so that they cannot get in
   * @throws Error where it refuses the file without any fault
   */
  refused(faults: readonly Fault[]): ReadonlySet<Fault>
  close(): void
}

export function startCompiler(): Compiler {
  const config = resolve('tsconfig.json')
  const texts = new Map<string, string>()
  const api = new API({ cwd: process.cwd(), fs: { readFile: path => texts.get(path) } })

  function hasErrors(path: string, text: string): boolean {
    texts.set(path, text)
    const snapshot = api.updateSnapshot({ openProjects: [config], fileChanges: { changed: [path] } })
    const { program } = snapshot.getProject(config)!
    const errors = [...program.getSyntacticDiagnostics(path), ...program.getSemanticDiagnostics(path)]
    snapshot.dispose()
    texts.delete(path)
    return errors.length > 0
  }

  return {
    refused(faults) {
      const [first] = faults
      if (first && hasErrors(resolve(first.path), fromBytes(first.text))) throw new Error(`${first.path} has errors of type without any fault`)
      return new Set(faults.filter(fault => hasErrors(resolve(fault.path), withFault(fault))))
    },
    close: () => api.close(),
  }
}

/** An empty block stands where a statement is left out: a condition before it must not take the next one. */
const withFault = ({ text, mutant: { start, end, text: instead, isStatement } }: Fault): string =>
  fromBytes(text.slice(0, start) + (isStatement ? '{}' : instead) + text.slice(end))
