import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'

export const rule = {
  title: 'The metrics of Windows nodes lack their recording rules',
  severity: 'notice',
  confidence: 'medium',
  scope: 'windows',
  since: '2023-02-26',
  sources: [sources.windowsBestPractices, sources.azureCli],
  on: 'cluster',
  check(cluster, world) {
    if (valueOf(cluster.azureMonitorMetrics) !== true || cluster.windowsRecordingRules.is !== 'absent') return
    const created = world.clustersOf(cluster).map(link => link.fact)
    const others = created.flatMap(fact => [fact, ...world.updatesOf(fact)])
    const sign = others.some(other => valueOf(other.windowsRecordingRules) === true) ? undefined : windowsSign(cluster, world)
    if (!sign) return
    return {
      at: cluster.azureMonitorMetrics.at,
      subject: clusterSubject(cluster),
      message: say`${clusterNamed(cluster)} collects metrics without the recording rules for Windows, and ${sign.says}`,
      why: say`The dashboards for Windows nodes read what these rules record; they are off by default.`,
      remedy: say`Add ${setting(cluster, 'windowsRecordingRules')}.`,
      offending: {},
      ...(sign.because && { because: [sign.because] }),
    }
  },
} satisfies Rule<'cluster'>
