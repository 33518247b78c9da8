import type { Cluster, HelmRelease, NodePool, Workload } from '../model/facts.js'
import type { SourceFile } from '../model/source.js'
import type { Span } from '../model/text.js'
import { type Value, valueOf } from '../model/value.js'
import type { World } from '../model/world.js'
import { locate } from './place.js'
import { plainText } from './prose.js'

/** What was understood, as data. A value that is not known is `null`. */
export interface Model {
  readonly clusters: readonly object[]
  readonly nodePools: readonly object[]
  readonly workloads: readonly object[]
  readonly helmReleases: readonly object[]
  /** Commands that `az` itself would refuse; they make nothing. */
  readonly rejected: readonly object[]
}

/** Tells what the scan took the files to say. */
export function explainModel(world: World, sources: readonly SourceFile[]): Model {
  const place = (at: Span): { file: string; line: number } => {
    const { path, line } = locate(sources, at)
    return { file: path, line }
  }
  const cluster = (fact: Cluster): object => ({ ...values(fact), action: fact.action, via: fact.via, ...stated(fact), ...place(fact.at) })
  const pool = (fact: NodePool): object => ({
    ...values(fact),
    os: valueOf(world.osOf(fact)) ?? null,
    cluster: clusterName(fact, world),
    clusterStatements: world.clustersOf(fact).map(link => ({ ...place(link.fact.at), certain: link.certain })),
    action: fact.action,
    via: fact.via,
    ...stated(fact),
    ...place(fact.at),
  })
  const destination = (fact: Workload | HelmRelease): object => {
    const { clusters, by } = world.destinationOf(fact)
    return { clusters: by === 'elsewhere' ? [] : clusters.map(one => ({ name: valueOf(one.name) ?? null, ...place(one.at) })), clustersBy: by }
  }
  const workload = (fact: Workload): object => {
    const { os, strength, evidence } = world.podOs(fact)
    const names = { kind: fact.resource, namespace: valueOf(fact.namespace) ?? null, name: valueOf(fact.name) ?? null }
    return {
      ...names,
      os,
      strength,
      evidence: evidence.map(({ at, says }) => ({ ...place(at), says: plainText(says, sources) })),
      ...destination(fact),
      ...stated(fact),
      ...place(fact.at),
    }
  }
  const release = (fact: HelmRelease): object => ({
    ...values(fact),
    name: valueOf(fact.release) ?? null,
    via: fact.via,
    ...destination(fact),
    ...stated(fact),
    ...place(fact.at),
  })
  return {
    clusters: world.facts('cluster').filter(isMade).map(cluster),
    nodePools: world.facts('node-pool').filter(isMade).map(pool),
    workloads: world.facts('workload').map(workload),
    helmReleases: world.facts('helm-release').map(release),
    rejected: world.facts('command').flatMap(({ az }) => (az?.rejected ? [{ ...place(az.rejected.at), reason: az.rejected.reason }] : [])),
  }
}

/** The name that the statement gives, else that of the one cluster that it is linked to. */
function clusterName(pool: NodePool, world: World): string | null {
  const links = world.clustersOf(pool)
  return valueOf(pool.cluster.name) ?? (links.length === 1 ? valueOf(links[0]!.fact.name) : undefined) ?? null
}

const isMade = ({ refused }: Cluster | NodePool): boolean => !refused

const stated = ({ example, conditional, environment }: Cluster | NodePool | Workload | HelmRelease): object => ({
  example,
  conditional,
  ...(environment !== undefined && { environment }),
})

/** The fields of a fact that hold a value. */
function values(fact: Cluster | NodePool | HelmRelease): object {
  const fields = Object.entries(fact).filter(
    (entry): entry is [string, Value<unknown>] => typeof entry[1] === 'object' && entry[1] !== null && 'is' in entry[1],
  )
  return Object.fromEntries(fields.map(([name, value]) => [name, valueOf(value) ?? null]))
}
