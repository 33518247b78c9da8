import { type Day, type Finding, type Notice, type Rule, type Severity, severities } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'

/** What every format is made from: the result of a scan, the catalogue that gave it, and who says it. */
export interface Report {
  readonly findings: readonly Finding[]
  readonly notices: readonly Notice[]
  readonly sources: readonly SourceFile[]
  readonly rules: Readonly<Record<string, Rule>>
  /** Of the linter. */
  readonly version: string
  /** The as-of day of the scan. */
  readonly day: Day
  /** The map of clusters as Markdown, for the summary of a run. */
  readonly map?: string
}

export type Counts = Readonly<Record<Severity, number>>

/** How many findings count, by severity. Allowed ones do not. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const finding of openOnes(findings)) counts[finding.severity]++
  return counts
}

/** The findings that nothing allows. */
export const openOnes = (findings: readonly Finding[]): readonly Finding[] => findings.filter(finding => !finding.allowed)

/** New ones before old ones, errors before warnings before notices; otherwise in their order. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding): number => (finding.isNew ? 0 : severities.length) + severities.indexOf(finding.severity)
  return [...findings].sort((a, b) => rank(a) - rank(b))
}

/** `2 errors and 1 warning`; undefined where there is nothing to count. */
export function countsInWords(counts: Counts): string | undefined {
  const words = severities.filter(severity => counts[severity] > 0).map(severity => inWords(counts[severity], severity))
  if (words.length < 2) return words[0]
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** `1 error`, `2 errors`. */
export const inWords = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
