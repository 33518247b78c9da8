import { parseConfig } from '../src/compare/config.js'
import { chooseFixes, edited } from '../src/compare/fix.js'
import { defaultConfig, defaultConfigPath } from '../src/model/config.js'
import type { Finding } from '../src/model/rule.js'
import { rules } from '../src/rules/index.js'
import { type ScanResult, scan } from '../src/scan.js'
import type { ProjectFile } from './project.js'

/** What the linter makes of the files. */
export interface Look extends ScanResult {
  /** Mistakes in the config, where it is one of the files. */
  readonly mistakes: readonly string[]
}

/** Scans the files as the command line would scan a folder of them. */
export function look(files: readonly ProjectFile[], day: string): Look {
  const configFile = files.find(file => file.path === defaultConfigPath)
  const { config, errors } = configFile ? parseConfig(configFile.text, Object.keys(rules)) : { config: defaultConfig, errors: [] }
  const result = scan({
    files: files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
    config,
    ...(configFile && { configFile }),
    day,
    complete: true,
    rules,
  })
  return {
    ...result,

    mistakes: errors.map(({ message, line }) => `${defaultConfigPath}${line === undefined ? '' : `:${line}`}: ${message}`),
  }
}

/** Whether the page offers to mend a finding. What is pasted here runs nowhere, so that a fix that is safe only before a deployment is safe. */
export const isFixable = (finding: Finding): boolean => (finding.fix?.length ?? 0) > 0 && !finding.allowed

/** The files with some findings mended, as far as their fixes go together. */
export function mended(files: readonly ProjectFile[], { sources }: Look, findings: readonly Finding[]): readonly ProjectFile[] {
  const fixes = chooseFixes(findings.map(({ fixOnlyIfNew: _, ...finding }) => finding))
  const byPath = new Map([...fixes.edits].map(([source, edits]) => [sources[source]?.path, edits]))
  return files.map(file => ({ ...file, text: edited(file.text, byPath.get(file.path) ?? []) }))
}
