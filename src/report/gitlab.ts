import type { Finding, Severity } from '../model/rule.js'
import { jsonText } from './json.js'
import { lastLine, locate } from './place.js'
import { plainText, sentence } from './prose.js'
import { reasons } from './reasons.js'
import { openOnes, type Report } from './report.js'

const severityNames: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', notice: 'info' }

/** A Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function formatGitlab(report: Report): string {
  const seen = new Map<string, number>()
  return jsonText(openOnes(report.findings).map(finding => issue(finding, report, seen)))
}

function issue(finding: Finding, { sources }: Report, seen: Map<string, number>): object {
  const place = locate(sources, finding.at)
  // Of two issues with one fingerprint GitLab shows the first only.
  const nth = (seen.get(finding.fingerprint) ?? 0) + 1
  seen.set(finding.fingerprint, nth)
  return {
    description: [`${plainText(sentence(finding.message), sources)}.`, plainText(sentence(finding.remedy), sources), ...reasons(finding, sources)].join(' '),
    check_name: finding.rule,
    fingerprint: nth === 1 ? finding.fingerprint : `${finding.fingerprint}-${nth}`,
    severity: severityNames[finding.severity],
    location: { path: place.path, lines: { begin: place.line, end: lastLine(place) } },
  }
}
