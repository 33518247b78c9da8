import type { Cluster, KubernetesObject, NodePool } from '../../model/facts.js'
import { itemsAt, type Node, nodeAt } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import type { Value } from '../../model/value.js'
import { asoFacts, type Stated } from './aso.js'
import { capzFacts, type Owners } from './capz.js'
import { crossplaneFacts } from './crossplane.js'
import { type AzureGroup, azureGroupOf } from './object-groups.js'
import { type Refer, referring } from './references.js'

/** The clusters and pools that Kubernetes objects make in Azure: Azure Service Operator, Cluster API, Crossplane. Objects of other files tell what belongs to what. */
export function azureObjectFacts(objects: readonly KubernetesObject[], written: (at: Span) => string | undefined): readonly (Cluster | NodePool)[] {
  const owners = ownersAmong(objects, referring(written))
  return objects.flatMap(object => {
    const group = azureGroupOf(object)
    return group === undefined ? [] : readers[group](object, owners)
  })
}

type Reader = (object: KubernetesObject, owners: Owners) => readonly (Cluster | NodePool)[]

const aso: Reader = (stated, { refer }) => {
  const { resource, object } = stated
  return asoFacts({ resource, object, within: refer(object, 'metadata', 'namespace') ?? '' }, statedOf(stated), refer)
}
const crossplane: Reader = (object, { refer }) => crossplaneFacts(object, statedOf(object), refer)

const readers: Readonly<Record<AzureGroup, Reader>> = {
  'containerservice.azure.com': aso,
  'infrastructure.cluster.x-k8s.io': capzFacts,
  'exp.infrastructure.cluster.x-k8s.io': capzFacts,
  'containerservice.azure.upbound.io': crossplane,
  'containerservice.azure.m.upbound.io': crossplane,
}

const statedOf = ({ at, example, conditional, environment, consumer }: KubernetesObject): Stated => ({
  at,
  example,
  conditional,
  ...(environment !== undefined && { environment }),
  ...(consumer && { consumer }),
})

const clusterApi: ReadonlySet<string | undefined> = new Set(['cluster.x-k8s.io', 'exp.cluster.x-k8s.io'])

/** What objects of Cluster API refer to, each reference under the kind, the name and the namespace of its target. */
function ownersAmong(objects: readonly KubernetesObject[], refer: Refer): Owners {
  const pools = new Map<string, KubernetesObject>()
  const clusters = new Map<string, string>()
  // Examples know only their own file.
  const keyOf = ({ object, example, at }: KubernetesObject, kind: string, name = ''): string =>
    [example ? at.source : '', refer(object, 'metadata', 'namespace') ?? '', kind, name].join('\0')
  const targetOf = (from: KubernetesObject, target: Node): string => keyOf(from, refer(target, 'kind') ?? '', refer(target, 'name'))
  const ownKey = (object: KubernetesObject): string => keyOf(object, object.resource, refer(object.object, 'metadata', 'name'))
  for (const object of objects) {
    if (!clusterApi.has(object.group)) continue
    const name = refer(object.object, 'metadata', 'name')
    for (const part of machinesOf(object)) pools.set(targetOf(object, part), object)
    if (name !== undefined) for (const part of partsOf(object)) clusters.set(targetOf(object, part), name)
  }
  return { machinePoolOf: object => pools.get(ownKey(object)), clusterOf: object => clusters.get(ownKey(object)), refer }
}

const machinesOf = ({ resource, object }: KubernetesObject): readonly Node[] =>
  resource === 'MachinePool' ? known(nodeAt(object, 'spec', 'template', 'spec', 'infrastructureRef')) : []

/** What a cluster, or a class of clusters, is made of. */
function partsOf({ resource, object }: KubernetesObject): readonly Node[] {
  if (resource === 'Cluster') return known(nodeAt(object, 'spec', 'controlPlaneRef'))
  if (resource !== 'ClusterClass') return []
  const workers = itemsAt(object, 'spec', 'workers', 'machinePools')
  return [nodeAt(object, 'spec', 'controlPlane', 'ref'), ...workers.map(worker => nodeAt(worker, 'template', 'infrastructure', 'ref'))].flatMap(known)
}

const known = (value: Value<Node>): readonly Node[] => (value.is === 'known' ? [value.value] : [])
