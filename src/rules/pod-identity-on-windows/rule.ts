import { sources } from '../../catalogue/sources.js'
import type { Cluster, Workload } from '../../model/facts.js'
import { textAt } from '../../model/node.js'
import { workloadSubject } from '../../model/pod.js'
import { say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { isText, valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'Pod-managed identity does not work for Windows pods',
  severity: 'error',
  confidence: 'high',
  scope: 'windows',
  since: '2021-03-08',
  sources: [sources.podIdentity, sources.podIdentityMigration],
  on: ['workload', 'cluster'],
  pods: 'Windows',
  fields: ['aadpodidbinding', 'azure.workload.identity/inject-proxy-sidecar'],
  check(fact, world) {
    return fact.kind === 'cluster' ? enabled(fact, world) : binding(fact, world)
  },
} satisfies Rule<'workload' | 'cluster'>

const remedy = say`Use workload identity: the label ${'azure.workload.identity/use: "true"'}, a service account with the identity, and the current Azure SDK.`

function binding(workload: Workload, world: World): Problem | undefined {
  const label = textAt(workload.podMetadata, 'labels', 'aadpodidbinding')
  const sidecar = textAt(workload.podMetadata, 'annotations', 'azure.workload.identity/inject-proxy-sidecar')
  const bound = label.is === 'known' || label.is === 'partial'
  if (!bound && !isText(sidecar, 'true')) return undefined
  const key = bound ? 'aadpodidbinding' : 'azure.workload.identity/inject-proxy-sidecar'
  return {
    at: bound ? label.at : sidecar.at,
    subject: workloadSubject(workload),
    message: bound
      ? say`the Windows pods ask for a pod-managed identity (${key})`
      : say`the Windows pods ask for the proxy sidecar of workload identity (${key})`,
    why: bound
      ? say`What hands out the identities runs on Linux nodes only, so these pods get none.`
      : say`The sidecar is a Linux container, and one pod cannot hold Linux and Windows containers.`,
    remedy,
    offending: { key },
    because: world.podOs(workload).evidence.slice(0, 1),
  }
}

function enabled(cluster: Cluster, world: World): Problem | undefined {
  const sign = valueOf(cluster.podIdentity) === true ? windowsSign(cluster, world) : undefined
  if (!sign) return undefined
  return {
    at: cluster.podIdentity.at,
    subject: clusterSubject(cluster),
    severity: 'warning',
    message: say`${clusterNamed(cluster)} uses pod-managed identity, and ${sign.says}`,
    why: say`It works for Linux pods only, and it is deprecated.`,
    remedy,
    offending: {},
    probable: !sign.certain,
    ...(sign.because && { because: [sign.because] }),
  }
}
