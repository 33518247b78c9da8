import { isBlocking } from '../compare/blocking.js'
import type { Finding, Notice } from '../model/rule.js'
import { reportIt } from '../report/links.js'
import { countsInWords, countsOf } from '../report/report.js'
import type { Inputs } from './inputs.js'

/** Why the job fails, in one line; undefined where it passes. */
export function failure(
  findings: readonly Finding[],
  notices: readonly Notice[],
  { failOn, gate, onUnscanned }: Pick<Inputs, 'failOn' | 'gate' | 'onUnscanned'>,
  /** Parts of the report that failed. */
  faults: readonly string[] = [],
): string | undefined {
  const considered = findings.filter(finding => isBlocking(finding, failOn) && (gate === 'all' || finding.isNew))
  const words = countsInWords(countsOf(considered))
  const missed = onUnscanned === 'fail' ? notices.filter(notice => notice.kind === 'unscanned') : []
  // Without a path: a list that was cut short.
  const unscanned = missed.filter(notice => notice.path !== '').length
  const internal = notices.filter(notice => notice.kind === 'internal').length
  const reasons = [
    ...(words === undefined ? [] : [`${words}${gate === 'new' ? ' that this change brings in' : ''}`]),
    ...(unscanned > 0 ? [`${unscanned} changed ${unscanned === 1 ? 'file was' : 'files were'} not scanned`] : []),
    ...missed.filter(notice => notice.path === '').map(notice => notice.message),
    ...faults,
    ...(internal > 0 ? [`${internal} internal ${internal === 1 ? 'error' : 'errors'}`] : []),
    ...(internal + faults.length > 0 ? [reportIt] : []),
  ]
  return reasons.length > 0 ? reasons.join('; ') : undefined
}
