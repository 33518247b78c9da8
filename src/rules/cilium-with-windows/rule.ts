import { sources } from '../../catalogue/sources.js'
import { say } from '../../model/prose.js'
import type { Rule } from '../../model/rule.js'
import { decidedAt, isText, isWritten, shown } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'

export const rule = {
  title: 'A cluster with Cilium cannot have Windows node pools',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2022-12-04',
  sources: [sources.networkCilium, sources.networkPolicies],
  on: 'cluster',
  check(cluster, world) {
    const value = [cluster.networkDataplane, cluster.networkPolicy].find(field => isText(field, 'cilium'))
    if (!value || world.updatesOf(cluster).some(update => isWritten(update.networkDataplane))) return
    const sign = windowsSign(cluster, world)
    if (!sign) return
    return {
      at: decidedAt(value),
      subject: clusterSubject(cluster),
      message: say`${clusterNamed(cluster)} uses ${shown(value)}, and ${sign.says}`,
      why: say`Cilium works inside the Linux kernel; Azure CNI powered by Cilium does not support Windows nodes.`,
      remedy: say`Leave Cilium out, and use the network policy engine ${'calico'} if you need one. Or give the Windows workloads a cluster of their own.`,
      offending: { network: shown(value) },
      probable: !sign.certain,
      ...(sign.because && { because: [sign.because] }),
    }
  },
} satisfies Rule<'cluster'>
