import type { Finding, Notice } from '../model/rule.js'
import { allVisible, harmless } from './characters.js'
import { locate, pathAndLine } from './place.js'
import { plainText, sentence } from './prose.js'
import { reasons } from './reasons.js'
import { openOnes, type Report } from './report.js'

/**
 * Logging commands of Azure Pipelines: https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 * It knows errors and warnings only; a notice is a line of the log.
 */
export function formatAzure(report: Report): string {
  const lines = [...openOnes(report.findings).map(finding => findingLine(finding, report)), ...report.notices.map(notice => noticeLine(notice, report))]
  return lines.map(line => `${line}\n`).join('')
}

function findingLine(finding: Finding, { sources }: Report): string {
  const place = locate(sources, finding.at)
  const [message, why, remedy] = [finding.message, finding.why, finding.remedy].map(prose => plainText(sentence(prose), sources))
  const text = [`${message}.`, why, remedy, ...reasons(finding, sources)].join(' ')
  if (finding.severity === 'notice') return logLine(`${pathAndLine(place)}: ${text} (${finding.rule})`)
  const properties = { type: finding.severity, sourcepath: harmless(place.path), linenumber: place.line, columnnumber: place.column, code: finding.rule }
  return command(properties, text)
}

function noticeLine({ kind, path, at, message }: Notice, { sources }: Report): string {
  const place = at && locate(sources, at)
  if (kind !== 'unscanned' && kind !== 'internal') return logLine(`${place ? pathAndLine(place) : path}: ${message}`)
  return command({ type: 'warning', sourcepath: harmless(path), ...(place && { linenumber: place.line, columnnumber: place.column }) }, message)
}

function command(properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))};`)
  return `##vso[task.logissue ${written.join('')}]${escapeData(harmless(message))}`
}

/** A line that is no command. */
const logLine = (text: string): string => `notice: ${allVisible(text)}`

// The agent takes these back: https://github.com/microsoft/azure-pipelines-agent/blob/master/docs/design/percentEncoding.md
const escapeData = (text: string): string => text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B')
