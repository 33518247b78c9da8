import type { Budget, Clock } from '../model/budget.js'
import type { Rule } from '../model/rule.js'
import type { ScanInput, ScanResult } from '../model/scan.js'
import type { Report } from '../report/report.js'
import type { Format } from './options.js'

/** Where text goes. */
export interface Output {
  write(text: string): void
  /** Writes pieces as fast as the reader takes them. */
  writeAll(pieces: Iterable<string>): Promise<void>
  readonly isTerminal: boolean
  readonly columns?: number
}

/** What the command line needs of the process that it runs in. Files are read and written below `cwd` as they are. */
export interface Ports {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** Standard input, at most one byte more than the limit. */
  readStdin(limit: number): Promise<Uint8Array>
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds for the budget of time. */
  readonly clock: Clock
  /** Where it is not the default. */
  readonly budget?: Partial<Budget>
}

/** How a report is to look where it is printed. */
export interface View {
  readonly color: boolean
  /** Columns to fill. */
  readonly width: number
}

/** What is run: the scan, and all that is bundled with it. */
export interface Product {
  readonly version: string
  readonly rules: Readonly<Record<string, Rule>>
  /** The page of each rule, as Markdown. */
  /** They are read when somebody wants one: a scan has no use for them. */
  pages(): Promise<Readonly<Record<string, string>>>
  /** A report as text, or as the pieces of one, to be written as they come. */
  readonly formats: Readonly<Record<Format, (report: Report, view: View) => string | Iterable<string> | Promise<string>>>
  scan(input: ScanInput): ScanResult | Promise<ScanResult>
}

/** The exit codes; others depend on them. */
export const exit = { clean: 0, findings: 1, usage: 2, internal: 3, incomplete: 4 } as const
