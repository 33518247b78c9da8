import type { Finding, Severity } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'
import type { Span } from '../model/text.js'
import { jsonText } from './json.js'
import { home, rulePage } from './links.js'
import { linesIn, locate, sourceOf } from './place.js'
import { plainText, sentence } from './prose.js'
import { reasons } from './reasons.js'
import { openOnes, type Report } from './report.js'

const severityNames: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', notice: 'INFO' }

/** Columns beyond this one are left out: counting the bytes before each would take long in a file that is one line. */
const lastColumn = 10_000

/** For reviewdog: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export function formatRdjson(report: Report): string {
  return jsonText({
    source: { name: 'aks-windows-lint', url: home },
    diagnostics: openOnes(report.findings).map(finding => diagnostic(finding, report.sources)),
  })
}

function diagnostic(finding: Finding, sources: readonly SourceFile[]): object {
  const said = [finding.message, finding.why, finding.remedy].map(prose => plainText(sentence(prose), sources))
  // Each suggestion stands for itself there, so that several edits cannot be offered as one remedy.
  const edit = finding.fix?.length === 1 && !finding.fixOnlyIfNew && finding.fix[0]?.at.source === finding.at.source ? finding.fix[0] : undefined
  return {
    message: [`${said[0]}.`, said[1], said[2], ...reasons(finding, sources)].join('\n'),
    location: { path: locate(sources, finding.at).path, range: range(finding.at, sources) },
    severity: severityNames[finding.severity],
    code: { value: finding.rule, url: rulePage(finding.rule) },
    ...(edit && { suggestions: [{ range: range(edit.at, sources), text: edit.text }] }),
  }
}

/** Columns are bytes of UTF-8 there. */
function range(span: Span, sources: readonly SourceFile[]): object {
  const { line, column, endLine, endColumn } = locate(sources, span)
  if (column > lastColumn || endColumn > lastColumn) return { start: { line }, end: { line: endLine } }
  const lines = linesIn(sourceOf(sources, span))
  const bytes = (lineNumber: number, units: number): number => new TextEncoder().encode(lines.text(lineNumber - 1).slice(0, units - 1)).length + 1
  return { start: { line, column: bytes(line, column) }, end: { line: endLine, column: bytes(endLine, endColumn) } }
}
