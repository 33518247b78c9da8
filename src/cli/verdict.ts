import { isBlocking } from '../compare/blocking.js'
import type { Finding, Notice } from '../model/rule.js'
import type { Options } from './options.js'
import { exit } from './ports.js'

/** The exit code. A fault of ours is told before all, since what was found may not be all; a finding before what was not read, since it stands whatever that holds. */
export function exitCode(findings: readonly Finding[], notices: readonly Notice[], { failOn, onUnscanned }: Pick<Options, 'failOn' | 'onUnscanned'>): number {
  if (notices.some(notice => notice.kind === 'internal')) return exit.internal
  if (findings.some(finding => isBlocking(finding, failOn))) return exit.findings
  return onUnscanned === 'fail' && notices.some(notice => notice.kind === 'unscanned') ? exit.incomplete : exit.clean
}
