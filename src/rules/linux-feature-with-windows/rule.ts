import { sources } from '../../catalogue/sources.js'
import { plainly, say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'
import { linuxFeatures } from './features.js'

export const rule = {
  title: 'A feature of the cluster leaves its Windows nodes out',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  // The documents do not tell since when; it held on the day on which they were read.
  since: '2026-08-21',
  sources: [
    sources.imageCleaner,
    sources.imdsRestriction,
    sources.customCertificateAuthority,
    sources.sshAccess,
    sources.automatic,
    sources.nodeTaints,
    sources.podCidrExpansion,
  ],
  on: 'cluster',
  check(cluster, world) {
    const on = linuxFeatures.filter(({ isOn }) => isOn(cluster))
    const sign = on.length === 0 ? undefined : windowsSign(cluster, world)
    if (!sign) return
    return on.map(({ feature, property, severity, named, why, remedy }) => ({
      at: decidedAt(cluster[property]),
      subject: [...clusterSubject(cluster), feature],
      severity,
      message: say`${clusterNamed(cluster)} has ${plainly(named)}, and ${sign.says}`,
      why: plainly(why),
      remedy: plainly(remedy),
      offending: {},
      probable: !sign.certain,
      ...(sign.because && { because: [sign.because] }),
    }))
  },
} satisfies Rule<'cluster'>
