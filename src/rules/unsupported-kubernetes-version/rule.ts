import { type Support, supportedVersions, supportOf } from '../../catalogue/kubernetes-versions.js'
import { sources } from '../../catalogue/sources.js'
import type { Cluster, NodePool } from '../../model/facts.js'
import { poolSubject, windowsPoolNamed } from '../../model/pool.js'
import { listed, type Prose, plainly, say } from '../../model/prose.js'
import type { Evidence, Rule } from '../../model/rule.js'
import { decidedAt, isText, valueOf } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'AKS does not support the Kubernetes version of a cluster with Windows nodes',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2024-08-01',
  sources: [sources.supportedKubernetesVersions],
  on: ['cluster', 'node-pool'],
  check(fact, world) {
    const version = valueOf(fact.kubernetesVersion)
    const support = version === undefined ? undefined : supportOf(version, world.day)
    if (version === undefined || !support || !isOver(support, fact)) return
    const sign = fact.kind === 'cluster' ? clusterSign(fact, world) : poolSign(fact, world)
    if (!sign) return
    const longTerm = support.is === 'long-term'
    return {
      at: decidedAt(fact.kubernetesVersion),
      subject: fact.kind === 'cluster' ? clusterSubject(fact) : poolSubject(fact),
      message: say`${sign.named} is to run Kubernetes ${version}, which AKS supports ${plainly(longTerm ? 'under long-term support only' : 'no longer')}`,
      why: longTerm
        ? say`The community support of the version is over. Without the plan for long-term support the service refuses it.`
        : say`The service refuses new clusters and pools with it${support.ends === undefined ? [] : plainly(`; its support ended on ${support.ends}`)}.`,
      remedy: say`Take one of ${listed(seenVersions(world))}${longTerm ? say`, or add ${'--tier premium --k8s-support-plan AKSLongTermSupport'}, which costs extra` : []}. A running cluster is upgraded one version at a time.`,
      offending: { kubernetesVersion: version },
      probable: !sign.certain,
      ...(sign.because && { because: [sign.because] }),
    }
  },
} satisfies Rule<'cluster' | 'node-pool'>

/** Leaves out what was announced for the day but not seen. */
const seenVersions = ({ day }: World): readonly string[] => supportedVersions(day).filter(version => !supportOf(version, day).row?.announced)

interface Sign {
  readonly named: Prose
  readonly certain: boolean
  readonly because?: Evidence
}

/** Whether a statement says all that matters: a pool's plan is that of its cluster, and an update may leave the plan as it is. */
function isOver(support: Support, fact: Cluster | NodePool): boolean {
  if (support.is === 'ended') return true
  return support.is === 'long-term' && fact.kind === 'cluster' && fact.action === 'create' && fact.supportPlan.is === 'absent'
}

function clusterSign(cluster: Cluster, world: World): Sign | undefined {
  const sign = windowsSign(cluster, world)
  return sign && { ...sign, named: clusterNamed(cluster) }
}

/** The first pool has the version of its cluster, which is judged itself. */
function poolSign(pool: NodePool, world: World): Sign | undefined {
  if (pool.first || pool.action === 'delete' || !isText(world.osOf(pool), 'Windows')) return undefined
  return { named: windowsPoolNamed(pool), certain: true }
}
