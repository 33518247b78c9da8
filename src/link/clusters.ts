import type { Cluster, ClusterName, NodePool } from '../model/facts.js'
import { groupBy, push } from '../model/groups.js'
import { memo, once } from '../model/once.js'
import { type Value, valueOf } from '../model/value.js'
import type { Destination, Linked } from '../model/world.js'

/** Which pool is on which cluster, as far as names, variables and files say. Built once; every look-up is by key. */
export interface ClusterLinks {
  clustersOf(fact: NodePool | Cluster): readonly Linked<Cluster>[]
  poolsOf(cluster: Cluster): readonly Linked<NodePool>[]
  statementsOf(pool: NodePool): readonly NodePool[]
  /** The statement that makes the pool that a statement is about: itself, or the first of its name. */
  creationOf(pool: NodePool): NodePool | undefined
  /** The statements about pools that name their cluster as this one is named, whether or not some statement creates it. */
  poolsNaming(cluster: Cluster): readonly NodePool[]
  updatesOf(cluster: Cluster): readonly Cluster[]
}

/** @param destinationOf where a statement belongs by its file and folder, for pools whose cluster nobody can name */
export function linkClusters(clusters: readonly Cluster[], pools: readonly NodePool[], destinationOf: (fact: NodePool | Cluster) => Destination): ClusterLinks {
  const created = clusters.filter(cluster => cluster.action === 'create')
  const byKey = groupBy(
    created.flatMap(cluster => keysOf(cluster).map(key => ({ cluster, key }))),
    ({ key }) => key,
  )
  // What one statement makes has the very same place; a loop makes several clusters at equal ones.
  const byStatement = groupBy(created, cluster => cluster.at)
  const statements = once(() => groupBy(pools, poolKey))
  const creations = once(() =>
    groupBy(
      pools.filter(pool => pool.action === 'create'),
      poolKey,
    ),
  )
  const sameIn = (index: () => ReadonlyMap<string, readonly NodePool[]>, pool: NodePool): readonly NodePool[] | undefined => {
    const key = poolKey(pool)
    return key === undefined ? undefined : index().get(key)
  }
  const poolsByCluster = once(() => groupBy(pools, pool => keyOf(pool.cluster, scopeOf(pool), pool.at.source)))
  /** Statements that name their cluster alike share an answer. */
  const named = new Map<string, Named>()
  const links = new Map<NodePool | Cluster, readonly Linked<Cluster>[]>()
  const poolsOf = new Map<Cluster, Linked<NodePool>[]>()
  const updatesOf = new Map<Cluster, Cluster[]>()

  for (const pool of pools) {
    const found = find(pool, pool.cluster)
    links.set(pool, found)
    if (pool.action !== 'create') continue
    for (const { fact, certain } of found) push(poolsOf, fact, { fact: pool, certain })
  }
  for (const cluster of clusters) {
    const found = cluster.action === 'create' ? [{ fact: cluster, certain: true }] : find(cluster, cluster)
    links.set(cluster, found)
    if (cluster.action === 'update') for (const { fact } of found) push(updatesOf, fact, cluster)
  }

  return {
    clustersOf: fact => links.get(fact) ?? [],
    poolsOf: cluster => poolsOf.get(cluster) ?? [],
    updatesOf: cluster => updatesOf.get(cluster) ?? [],
    creationOf: pool => (pool.action === 'create' ? pool : sameIn(creations, pool)?.[0]),
    poolsNaming: cluster => {
      const key = keyOf(cluster, scopeOf(cluster))
      return (key === undefined ? undefined : poolsByCluster().get(key)) ?? []
    },
    statementsOf: memo(pool => sameIn(statements, pool) ?? [pool]),
  }

  function find(fact: NodePool | Cluster, name: ClusterName): readonly Linked<Cluster>[] {
    const scope = scopeOf(fact)
    const own = byStatement.get(fact.at)?.find(cluster => scopeOf(cluster) === scope)
    if (own) return [{ fact: own, certain: true }]
    const key = keyOf(name, scope, fact.at.source)
    const named = key === undefined ? undefined : namedAlike(key, name)
    const here = named?.bySource.get(fact.at.source) ?? []
    const nearest = here.findLast(cluster => cluster.at.start <= fact.at.start) ?? here[0]
    if (nearest) return [{ fact: nearest, certain: true }]
    if (named && named.links.length > 0) return named.links
    return guess(fact, name, destinationOf(fact))
  }

  function namedAlike(key: string, name: ClusterName): Named {
    const question = [key, name.symbol, asked(name.resourceGroup), asked(name.subscription)].join('\0')
    const known = named.get(question)
    if (known) return known
    const equal = (byKey.get(key) ?? []).map(({ cluster }) => cluster)
    const meant = name.symbol === undefined ? equal.filter(cluster => maySame(cluster, name)) : equal
    const found = { bySource: groupBy(meant, ({ at }) => at.source), links: meant.map(fact => ({ fact, certain: meant.length === 1 })) }
    named.set(question, found)
    return found
  }
}

const asked = (value: Value<string> | undefined): string => (value?.is === 'known' ? `=${value.value}` : '')

/** The clusters that a name may mean. */
interface Named {
  readonly bySource: ReadonlyMap<number, readonly Cluster[]>
  readonly links: readonly Linked<Cluster>[]
}

/** Where only one cluster is likely to be meant, a pool whose cluster nobody can name is likely on it. */
function guess(fact: NodePool | Cluster, name: ClusterName, { clusters, by }: Destination): readonly Linked<Cluster>[] {
  const [only] = clusters
  if (clusters.length !== 1 || !only || by === 'folder' || by === 'elsewhere' || !mayEqual(only.name, name.name) || !maySame(only, name)) return []
  // Had they the same variable, they would have been linked by it.
  if (only.at.source === fact.at.source && isVariable(only.name) && isVariable(name.name)) return []
  return [{ fact: only, certain: false }]
}

/** Facts of an example are linked inside their own file. */
const scopeOf = (fact: NodePool | Cluster): string => (fact.example ? `example ${fact.at.source}` : 'repository')

function keyOf(name: ClusterName, scope: string, source = (name as Partial<Cluster>).at?.source): string | undefined {
  if (name.symbol !== undefined) return `${scope}\0@${name.symbol}`
  const value = name.name
  if (value.is === 'known') return `${scope}\0${value.value.toLowerCase()}`
  // The same variable in one file is the same name, also with the same characters around it.
  if (value.is === 'partial' && value.name !== undefined) return [scope, `$${source}`, value.name, ...value.parts].join('\0')
  return value.is === 'unknown' && value.name !== undefined ? `${scope}\0$${source}\0${value.name}` : undefined
}

/** A cluster is found by its address and by its name. */
function keysOf(cluster: Cluster): readonly string[] {
  const scope = scopeOf(cluster)
  const { symbol, ...name } = cluster
  return [...new Set([keyOf(cluster, scope), keyOf(name, scope)])].filter(key => key !== undefined)
}

function poolKey(pool: NodePool): string | undefined {
  const cluster = keyOf(pool.cluster, scopeOf(pool), pool.at.source)
  const name = valueOf(pool.name) ?? (pool.name.is === 'unknown' && pool.name.name !== undefined ? `$${pool.at.source}\0${pool.name.name}` : undefined)
  return cluster === undefined || name === undefined ? undefined : `${cluster}\0${name}`
}

/** Neither the resource group nor the subscription tells two clusters of one name apart. */
const maySame = (a: ClusterName, b: ClusterName): boolean =>
  mayEqual(a.resourceGroup, b.resourceGroup) && (!a.subscription || !b.subscription || mayEqual(a.subscription, b.subscription))

/** Nothing that is known tells the two apart. */
export const mayEqual = (a: Value<string>, b: Value<string>): boolean => a.is !== 'known' || b.is !== 'known' || a.value.toLowerCase() === b.value.toLowerCase()

const isVariable = (name: Value<string>): boolean => name.is === 'unknown' && name.name !== undefined
