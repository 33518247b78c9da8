import { type Finding, type Severity, severities } from '../model/rule.js'

/** Whether a finding can fail a run: as grave as was asked for, allowed by nobody, and not from an example. */
export const isBlocking = (finding: Finding, failOn: Severity | 'none'): boolean =>
  failOn !== 'none' && !finding.allowed && !finding.example && severities.indexOf(finding.severity) <= severities.indexOf(failOn)
