import { sources } from '../../catalogue/sources.js'
import { setting } from '../../catalogue/spellings.js'
import type { Cluster, KubernetesObject, Workload } from '../../model/facts.js'
import { type Node, nodeAt } from '../../model/node.js'
import { workloadPlace } from '../../model/pod.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Evidence, Rule } from '../../model/rule.js'
import { isText, type Value, valueOf } from '../../model/value.js'
import { clusterNamed } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'A network policy selects Windows pods, and nothing enforces it',
  severity: 'warning',
  confidence: 'high',
  scope: 'windows',
  since: '2021-01-12',
  sources: [sources.networkPolicies, sources.networkPolicyBestPractices, sources.networkCilium],
  on: 'object',
  resources: ['NetworkPolicy', 'CiliumNetworkPolicy'],
  check(policy, world) {
    const selector = selectorOf(policy)
    const workload = selector && world.selected(selector, 'Windows', policy)
    if (!workload) return
    const reason = policy.resource === 'NetworkPolicy' ? noEngine(workload, world) : ofCilium
    if (!reason) return
    const name = valueOf(policy.name) ?? ''
    return {
      at: policy.name.is === 'known' ? policy.name.at : selector.at,
      subject: [policy.resource, valueOf(policy.namespace) ?? '', name],
      message: say`the policy ${name} selects the Windows pods of ${workload.resource} ${valueOf(workload.name) ?? ''}, and ${reason.says}`,
      why: plainly('The API server takes every policy. Where no engine enforces it, all traffic goes through, and nothing says so.'),
      remedy: say`Make the cluster with Calico (${reason.calico}), which works on Windows nodes with Windows Server 2022. Until then keep out what must not get in by other means.`,
      offending: { name },
      because: [...reason.because, { at: workloadPlace(workload), says: plainly('the Windows pods') }],
      ...(reason.certain ? {} : { probable: true }),
    }
  },
} satisfies Rule<'object'>

interface Reason {
  readonly says: Prose
  readonly because: readonly Evidence[]
  readonly certain: boolean
  /** How the cluster is given another engine. */
  readonly calico: Prose
}

/** Its agent runs on Linux nodes only, whatever else is on the cluster. */
const ofCilium: Reason = { says: plainly('Cilium does not run on Windows nodes'), because: [], certain: true, calico: say`${'--network-policy calico'}` }

function selectorOf({ resource, object }: KubernetesObject): Node | undefined {
  const selector = nodeAt(object, 'spec', resource === 'NetworkPolicy' ? 'podSelector' : 'endpointSelector')
  return selector.is === 'known' ? selector.value : undefined
}

/** The clusters that the pods may run on are made here, and none of them has an engine. */
function noEngine(workload: Workload, world: World): Reason | undefined {
  const sight = world.windowsFor(workload)
  const clusters = sight.is === 'yes' ? sight.pools.flatMap(pool => world.clustersOf(pool).map(({ fact }) => fact)) : []
  const [cluster] = clusters
  if (sight.is !== 'yes' || !cluster || !clusters.every(each => lacksEngine(each, world))) return undefined
  return {
    says: say`${clusterNamed(cluster)} has no engine that enforces it`,
    because: [{ at: cluster.at, says: plainly('the cluster is made here, without a network policy engine') }],
    certain: sight.certain,
    calico: setting(cluster, 'networkPolicy', 'calico'),
  }
}

/** Cilium is an engine, too, wherever a statement names it. */
const lacksEngine = (cluster: Cluster, world: World): boolean =>
  [cluster, ...world.updatesOf(cluster)].every(({ networkPolicy, networkDataplane }) => isUnset(networkPolicy, 'none') && isUnset(networkDataplane, 'azure'))

const isUnset = (value: Value<string>, nothing: string): boolean => value.is === 'absent' || isText(value, nothing, '')
