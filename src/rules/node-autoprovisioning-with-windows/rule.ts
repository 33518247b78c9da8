import { sources } from '../../catalogue/sources.js'
import { dialectOf, settings } from '../../catalogue/spellings.js'
import type { Cluster, KubernetesObject, NodePool } from '../../model/facts.js'
import { itemsAt, type Node, textAt } from '../../model/node.js'
import { type Prose, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { decidedAt, isText, isWritten, shown } from '../../model/value.js'
import { clusterNamed, clusterSubject, windowsSign } from '../../model/windows-cluster.js'
import type { World } from '../../model/world.js'

export const rule = {
  title: 'Node auto-provisioning does not make Windows nodes',
  severity: 'error',
  confidence: 'medium',
  scope: 'windows',
  since: '2023-11-28',
  sources: [
    sources.nodeAutoProvisioning,
    { title: 'Azure/karpenter-provider-azure', url: 'https://github.com/Azure/karpenter-provider-azure', read: '2026-08-21' },
  ],
  on: ['cluster', 'object'],
  resources: ['NodePool', 'AKSNodeClass'],
  check(fact, world) {
    return fact.kind === 'cluster' ? provisioned(fact, world) : windowsKarpenter(fact)
  },
} satisfies Rule<'cluster' | 'object'>

function remedyFor(cluster?: Cluster, pool?: NodePool): Prose {
  const scaled = { clusterAutoscaler: true, minCount: 1, maxCount: 5 } as const
  const spelled = pool
    ? settings(pool, scaled)
    : !cluster || dialectOf(cluster) === 'az'
      ? say`${'--enable-cluster-autoscaler --min-count 1 --max-count 5'}`
      : []
  return say`Leave node auto-provisioning off, and give the Windows pool the cluster autoscaler${spelled.length > 0 ? say`: ${spelled}` : []}.`
}

function provisioned(cluster: Cluster, world: World): Problem | undefined {
  const { nodeProvisioningMode: mode } = cluster
  if (!isText(mode, 'Auto')) return undefined
  const changed = cluster.action === 'create' && world.updatesOf(cluster).some(update => isWritten(update.nodeProvisioningMode))
  const sign = changed ? undefined : windowsSign(cluster, world)
  if (!sign) return undefined
  return {
    at: decidedAt(mode),
    subject: clusterSubject(cluster),
    message: say`${clusterNamed(cluster)} uses node auto-provisioning, and ${sign.says}`,
    why: say`Node auto-provisioning does not support Windows node pools.`,
    remedy: remedyFor(cluster, world.windowsPoolOf(cluster)?.fact),
    offending: { nodeProvisioningMode: shown(mode) },
    probable: !sign.certain,
    ...(sign.because && { because: [sign.because] }),
  }
}

/** Karpenter's own objects: a pool that wants Windows nodes, or a class with an image of Windows. */
function windowsKarpenter(object: KubernetesObject): Problem | undefined {
  if (!object.group?.startsWith('karpenter.')) return undefined
  const use = object.resource === 'NodePool' ? requirement(object.object) : imageFamily(object.object)
  if (!use) return undefined
  return {
    at: use.at,
    subject: [object.resource, shown(object.name)],
    message: say`the ${object.resource} ${shown(object.name)} asks Karpenter for Windows nodes (${use.text})`,
    why: say`Karpenter on AKS makes Linux nodes only, so the pods that wait for these stay pending.`,
    remedy: remedyFor(),
    offending: { value: use.text },
  }
}

interface Use {
  readonly at: Span
  readonly text: string
}

function requirement(object: Node): Use | undefined {
  const wanted = itemsAt(object, 'spec', 'template', 'spec', 'requirements').find(
    item => isText(textAt(item, 'key'), 'kubernetes.io/os') && isText(textAt(item, 'operator'), 'In'),
  )
  const value = wanted && itemsAt(wanted, 'values').find(item => item.kind === 'scalar' && item.text === 'windows')
  return value && { at: value.at, text: 'windows' }
}

function imageFamily(object: Node): Use | undefined {
  const family = textAt(object, 'spec', 'imageFamily')
  return family.is === 'known' && /^windows/i.test(family.value) ? { at: family.at, text: family.value } : undefined
}
