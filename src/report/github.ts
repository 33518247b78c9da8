import { type Finding, type Notice, type Severity, severities } from '../model/rule.js'
import { harmless, shortened } from './characters.js'
import { lastLine, locate } from './place.js'
import { plainText, sentence } from './prose.js'
import { reasons } from './reasons.js'
import { inWords, openOnes, type Report, worstFirst } from './report.js'

/** An annotation as `error`, `warning` and `notice` of `@actions/core` take it. */
export interface Annotation {
  readonly level: Severity
  readonly message: string
  readonly properties: AnnotationProperties
}

export interface AnnotationProperties {
  readonly title?: string
  readonly file?: string
  readonly startLine?: number
  readonly endLine?: number
  readonly startColumn?: number
  readonly endColumn?: number
}

/** The runner keeps ten annotations of each severity and drops the rest without a word; it cuts a message at 4096 characters. */
const mostOfEach = 10
const longestMessage = 4096

/** The findings and what was not read, worst first, with the last one of each severity telling how many more there are. */
export function annotations(report: Report): readonly Annotation[] {
  const all = [...worstFirst(openOnes(report.findings)).map(finding => ofFinding(finding, report)), ...report.notices.map(notice => ofNotice(notice, report))]
  return severities.flatMap(level => {
    const these = all.filter(annotation => annotation.level === level)
    if (these.length <= mostOfEach) return these
    const shown = these.slice(0, mostOfEach - 1)
    return [...shown, { level, message: `${inWords(these.length - shown.length, `more ${level}`)} in the summary`, properties: { title: 'aks-windows-lint' } }]
  })
}

/** Workflow commands, one a line, for a step that runs the linter without the action. */
export const formatGithub = (report: Report): string =>
  annotations(report)
    .map(annotation => `${command(annotation)}\n`)
    .join('')

function ofFinding(finding: Finding, { sources, rules }: Report): Annotation {
  const [message, why, remedy] = [finding.message, finding.why, finding.remedy].map(prose => plainText(sentence(prose), sources))
  const place = locate(sources, finding.at)
  const endLine = lastLine(place)
  // Columns are dropped where the place has several lines.
  const columns = endLine === place.line && place.endLine === place.line ? { startColumn: place.column, endColumn: place.endColumn } : {}
  const title = harmless(rules[finding.rule]?.title ?? finding.rule)
  return {
    level: finding.severity,
    message: fitting([`${message}.`, why, remedy, ...reasons(finding, sources).map(harmless), `(${finding.rule})`].join('\n')),
    properties: { title, file: harmless(place.path), startLine: place.line, endLine, ...columns },
  }
}

function ofNotice({ kind, path, at, message }: Notice, { sources }: Report): Annotation {
  const level = kind === 'unscanned' || kind === 'internal' ? 'warning' : 'notice'
  const line = at ? { startLine: locate(sources, at).line } : {}
  return { level, message: fitting(harmless(message)), properties: { title: 'aks-windows-lint', ...(path !== '' && { file: harmless(path) }), ...line } }
}

const fitting = (message: string): string => (message.length > longestMessage ? `${shortened(message, longestMessage - 1)}…` : message)

/** Escaped as `@actions/core` does it. */
function command({ level, message, properties }: Annotation): string {
  const { title, file, startLine, endLine, startColumn, endColumn } = properties
  const written = Object.entries({ title, file, line: startLine, endLine, col: startColumn, endColumn })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${written.join(',')}::${escapeData(message)}`
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
