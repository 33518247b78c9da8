import { sources } from '../../catalogue/sources.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Day, Rule, Severity } from '../../model/rule.js'
import { decidedAt, isWritten, valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'

/** The days of the engines on Windows nodes. */
const calico: Day = '2021-01-12'
const azurePreview: Day = '2022-09-11'
const azureEndAnnounced: Day = '2026-01-14'
const azureEnd: Day = '2026-09-30'

export const rule = {
  title: 'The network policy engine of a cluster does not work on Windows nodes',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2019-05-06',
  deadlines: [{ day: '2026-09-30', what: 'Azure Network Policy Manager ends on Windows nodes' }],
  sources: [sources.networkPolicies, sources.networkPolicyBestPractices],
  on: 'cluster',
  check(cluster, world) {
    const verdict = verdictOn(valueOf(cluster.networkPolicy)?.toLowerCase(), world.day)
    if (!verdict) return
    const sign = windowsSign(cluster, world)
    if (!sign) return
    // A pool may come after a change of engine; a statement that itself speaks of Windows means this engine.
    if (sign.because && world.updatesOf(cluster).some(update => isWritten(update.networkPolicy))) return
    return {
      at: decidedAt(cluster.networkPolicy),
      subject: clusterSubject(cluster),
      severity: verdict.severity,
      message: say`${clusterNamed(cluster)} uses the network policy engine ${valueOf(cluster.networkPolicy)!}, and ${sign.says}`,
      why: verdict.why,
      remedy: verdict.remedy,
      offending: { networkPolicy: valueOf(cluster.networkPolicy)! },
      probable: !sign.certain,
      ...(sign.because && { because: [sign.because] }),
    }
  },
} satisfies Rule<'cluster'>

interface Verdict {
  readonly severity: Severity
  readonly why: Prose
  readonly remedy: Prose
}

/** What an engine is worth on Windows nodes on a day; Cilium has a rule of its own. */
function verdictOn(engine: string | undefined, day: Day): Verdict | undefined {
  if (engine !== 'azure' && engine !== 'calico') return undefined
  if (day < calico) {
    return {
      severity: 'error',
      why: plainly('No network policy engine works on Windows nodes yet.'),
      remedy: plainly('Leave the engine out for a cluster with Windows nodes.'),
    }
  }
  if (engine === 'calico') return undefined
  const remedy = say`Use ${'calico'}, the only engine for Windows nodes. The nodes of a cluster are reimaged when its engine is changed.`
  if (day < azurePreview) return { severity: 'error', why: plainly('Azure Network Policy Manager runs on Linux nodes only.'), remedy }
  if (day < azureEndAnnounced) return undefined
  return day < azureEnd
    ? { severity: 'warning', why: say`Azure Network Policy Manager on Windows nodes, a preview, is supported until ${plainly(azureEnd)}.`, remedy }
    : { severity: 'error', why: say`Azure Network Policy Manager is not supported on Windows nodes since ${plainly(azureEnd)}.`, remedy }
}
