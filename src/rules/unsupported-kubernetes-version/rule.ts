import { type Support, supportedVersions, supportOf } from '../../catalogue/kubernetes-versions.js'
import { sources } from '../../catalogue/sources.js'
import { dialectOf, setting } from '../../catalogue/spellings.js'
import type { Cluster, NodePool } from '../../model/facts.js'
import { poolSubject, windowsPoolNamed } from '../../model/pool.js'
import { listed, type Prose, plainly, say } from '../../model/prose.js'
import type { Day, Evidence, Problem, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
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
    const words = support && wordsFor(support, fact, world.day)
    const sign = words && (fact.kind === 'cluster' ? clusterSign(fact, world) : poolSign(fact, world))
    if (version === undefined || !sign) return
    return {
      at: decidedAt(fact.kubernetesVersion),
      subject: fact.kind === 'cluster' ? clusterSubject(fact) : poolSubject(fact),
      ...(words.severity && { severity: words.severity }),
      message: say`${sign.named} is to run Kubernetes ${version}, which ${words.says}`,
      why: words.why,
      remedy: say`Take one of ${listed(seenVersions(world))}${words.also ?? []}. A running cluster is upgraded one version at a time.`,
      offending: { kubernetesVersion: version },
      probable: !sign.certain,
      ...(sign.because && { because: [sign.because] }),
    }
  },
} satisfies Rule<'cluster' | 'node-pool'>

/** `also`: what else than another version helps. */
type Words = Pick<Problem, 'why' | 'severity'> & { readonly says: Prose; readonly also?: Prose }

/** A pool's plan is that of its cluster, and an update may leave the plan as it is: both may have long-term support. */
function wordsFor(support: Support, fact: Cluster | NodePool, day: Day): Words | undefined {
  if (support.is === 'ended') return ended(support)
  if (support.is === 'long-term' && fact.kind === 'cluster' && fact.action === 'create' && fact.supportPlan.is === 'absent') return withoutPlan(fact)
  return endsSoon(support, fact, day) ? ending(support) : undefined
}

const ended = ({ ends }: Support): Words => ({
  says: plainly('AKS supports no longer'),
  why: plainly(`The service refuses new clusters and pools with it${ends === undefined ? '' : `; its support ended on ${ends}`}.`),
})

const withoutPlan = (cluster: Cluster): Words => ({
  says: plainly('AKS supports under long-term support only'),
  why: plainly('The community support of the version is over. Without the plan for long-term support the service refuses it.'),
  also: longTermPlan(cluster),
})

const ending = ({ is, ends = '' }: Support): Words => ({
  severity: 'notice',
  says: plainly(`AKS supports until ${ends} only`),
  why: plainly(
    `From then on the service refuses new clusters and pools with it${is === 'long-term' ? ', long-term support or not' : ', unless the cluster has long-term support'}.`,
  ),
})

/** Long-term support is sold with the tier Premium only. */
function longTermPlan(cluster: Cluster): Prose {
  const plan = setting(cluster, 'supportPlan', 'AKSLongTermSupport')
  return dialectOf(cluster) === 'az'
    ? say`, or add ${'--tier premium'} ${plan}, which costs extra`
    : say`, or add ${plan} and the tier ${'Premium'}, which costs extra`
}

/** Leaves out what was announced for the day but not seen, and what ends soon. */
const seenVersions = ({ day }: World): readonly string[] =>
  supportedVersions(day).filter(version => {
    const { row, ends } = supportOf(version, day)
    return !row?.announced && ends !== undefined && !isNear(ends, day)
  })

interface Sign {
  readonly named: Prose
  readonly certain: boolean
  readonly because?: Evidence
}

/** Its support is nearly over, and no plan for more is in sight. */
function endsSoon({ is, ends }: Support, fact: Cluster | NodePool, day: Day): boolean {
  if (ends === undefined || fact.action !== 'create') return false
  if (is === 'supported' && fact.kind === 'cluster' && fact.supportPlan.is !== 'absent') return false
  return isNear(ends, day)
}

/** Less than two months away. */
const isNear = (end: Day, day: Day): boolean => Date.parse(end) - Date.parse(day) < 60 * 86_400_000

function clusterSign(cluster: Cluster, world: World): Sign | undefined {
  const sign = windowsSign(cluster, world)
  return sign && { ...sign, named: clusterNamed(cluster) }
}

/** A pool whose version stands in the same place as that of its cluster is judged with it. */
function poolSign(pool: NodePool, world: World): Sign | undefined {
  if (!isText(world.osOf(pool), 'Windows')) return undefined
  if (world.clustersOf(pool).some(({ fact, certain }) => certain && isSamePlace(decidedAt(fact.kubernetesVersion), decidedAt(pool.kubernetesVersion))))
    return undefined
  return { named: windowsPoolNamed(pool), certain: true }
}

const isSamePlace = (a: Span, b: Span): boolean => a.source === b.source && a.start === b.start
