import type { Config } from '../model/config.js'
import type { Fact, FactKind, FactOf, HelmRelease, KubernetesObject, NodePool, Workload } from '../model/facts.js'
import { groupBy, push } from '../model/groups.js'
import { type MapNode, type Node, textAt } from '../model/node.js'
import { memo } from '../model/once.js'
import type { Day } from '../model/rule.js'
import { valueOf } from '../model/value.js'
import type { Os, PodOs, World } from '../model/world.js'
import { linkClusters } from './clusters.js'
import { declaredFacts } from './declared.js'
import { destinations } from './destinations.js'
import { indexFields } from './field-index.js'
import { mergedValues, valueAt } from './helm-values.js'
import { lookUpPath } from './paths.js'
import { indexPods } from './pod-index.js'
import { osFields, podOsIn } from './pod-os.js'
import { poolOs } from './pool-os.js'
import { areTogether, poolsAround } from './pools-around.js'
import { windowsInSight } from './sight.js'
import { windowsPools } from './windows-pools.js'

export interface LinkInput {
  readonly day: Day
  readonly config: Config
  readonly complete: boolean
  readonly facts: readonly Fact[]
  /** The fields that rules will ask for (see World.treesWith). */
  readonly fields: readonly string[]
  /** The first document of a data file, by its path: values files. */
  document(path: string): Node | undefined
  path(source: number): string
}

/** Links the facts of all files into one World. */
export function link(input: LinkInput): World {
  const declared = declaredFacts(input.config)
  const byKind = new Map<FactKind, Fact[]>()
  for (const fact of [...declared.clusters, ...declared.pools, ...input.facts]) push(byKind, fact.kind, fact)
  const facts = <K extends FactKind>(kind: K): readonly FactOf<K>[] => (byKind.get(kind) ?? []) as FactOf<K>[]

  const pools = facts('node-pool')
  const written = facts('cluster').filter(cluster => cluster.action === 'create' && !declared.clusters.includes(cluster))
  const destinationOf = memo(destinations({ clusters: written, path: input.path, declaredFor: declared.forPath }))
  const links = linkClusters(facts('cluster'), pools, destinationOf)
  const osOf = memo((pool: NodePool) => poolOs(pool, links))
  const windowsPoolOf = windowsPools(links, osOf)
  const find = indexObjects(facts('object'))
  const autoscalers = groupBy(find('VerticalPodAutoscaler'), targetOf)
  const trees = (): ReadonlySet<MapNode> => new Set([...facts('object'), ...facts('workload')].map(({ object }) => object))
  const treesWith = indexFields(trees, [...osFields, ...input.fields])
  const has = ({ object }: Workload, ...fields: readonly string[]): boolean => fields.some(field => treesWith(field).has(object))
  const surroundings = {
    treesWith,
    runtimeClass: (name: string, near: Workload) => find('RuntimeClass', name).find(other => areTogether(other, near)),
    ...poolsAround(pools, pool => valueOf(osOf(pool))),
  }
  const osOfPods = memo(podOsIn(surroundings))
  const pods = indexPods(facts('workload'), workload => onlyOs(osOfPods(workload)), input.path)
  const document = (path: string, source: number): Node | undefined => lookUpPath(input.path(source), path, candidate => input.document(candidate))
  const finals = new Map(facts('base-image').flatMap(base => (base.last ? [[input.path(base.at.source), base] as const] : [])))
  const values = memo((release: HelmRelease): MapNode => mergedValues(release, document))
  const windowsPods = facts('workload').some(workload => !workload.example && osOfPods(workload).os === 'Windows')
  const windowsFor = windowsInSight({
    pools,
    complete: input.complete,
    windowsWorkloads: windowsPods,
    destinationOf,
    osOf,
    ...links,
  })
  return {
    day: input.day,
    complete: input.complete,
    facts,
    path: input.path,
    ...links,
    osOf,
    windowsPoolOf,
    treesWith,
    has,
    podOs: osOfPods,
    windowsFor,
    destinationOf,
    windowsPods,
    objects: find,
    autoscalersOf: workload => (workload.name.is === 'known' && autoscalers.get(`${workload.resource}/${workload.name.value}`)) || [],
    mounting: pods.mounting,
    selected: pods.selected,
    document,
    baseImage: (path, source) => lookUpPath(input.path(source), path, candidate => finals.get(candidate)),
    helmValue: (release, ...path) => valueAt(values(release), path),
  }
}

const onlyOs = ({ os }: PodOs): Os | undefined => (os === 'Windows' || os === 'Linux' ? os : undefined)

/** What the `spec.targetRef` of an object names. */
function targetOf({ object }: KubernetesObject): string | undefined {
  const kind = textAt(object, 'spec', 'targetRef', 'kind')
  const name = textAt(object, 'spec', 'targetRef', 'name')
  return kind.is === 'known' && name.is === 'known' ? `${kind.value}/${name.value}` : undefined
}

/** The objects of a resource, and those of a name among them. */
function indexObjects(objects: readonly KubernetesObject[]): (resource: string, name?: string) => readonly KubernetesObject[] {
  const byResource = groupBy(objects, ({ resource }) => resource)
  // Few resources are asked for by name.
  const byName = memo((resource: string) => groupBy(byResource.get(resource) ?? [], ({ name }) => valueOf(name)))
  return (resource, name) => (name === undefined ? byResource.get(resource) : byName(resource).get(name)) ?? []
}
