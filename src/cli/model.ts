import { type Lines, linesOf } from '../compare/lines.js'
import { readAz } from '../extract/azure/grammar.js'
import type { Cluster, NodePool, Workload } from '../model/facts.js'
import type { Span } from '../model/text.js'
import { type Value, valueOf } from '../model/value.js'
import type { ScanResult } from '../scan.js'

/** What was understood, as data. A value that is not known is `null`. */
export interface Model {
  readonly clusters: readonly object[]
  readonly nodePools: readonly object[]
  readonly workloads: readonly object[]
  /** Commands that `az` itself would refuse; they make nothing. */
  readonly rejected: readonly object[]
}

/** Tells what the scan took the files to say. */
export function explainModel({ world, sources }: Pick<ScanResult, 'world' | 'sources'>): Model {
  const lines = new Map<number, Lines>()
  const place = (at: Span): { file: string; line: number } => {
    const known = lines.get(at.source) ?? linesOf(sources[at.source]?.text ?? '')
    lines.set(at.source, known)
    return { file: sources[at.source]?.path ?? '', line: known.at(at.start) + 1 }
  }
  const cluster = (fact: Cluster): object => ({ ...values(fact), action: fact.action, via: fact.via, ...stated(fact), ...place(fact.at) })
  const pool = (fact: NodePool): object => ({
    ...values(fact),
    os: valueOf(world.osOf(fact)) ?? null,
    cluster: valueOf(fact.cluster.name) ?? null,
    clusterStatements: world.clustersOf(fact).map(link => ({ ...place(link.fact.at), certain: link.certain })),
    action: fact.action,
    via: fact.via,
    ...stated(fact),
    ...place(fact.at),
  })
  const workload = (fact: Workload): object => {
    const { os, strength, evidence } = world.podOs(fact)
    const names = { kind: fact.resource, namespace: valueOf(fact.namespace) ?? null, name: valueOf(fact.name) ?? null }
    return { ...names, os, strength, evidence: evidence.map(one => place(one.at)), ...stated(fact), ...place(fact.at) }
  }
  return {
    clusters: world.facts('cluster').map(cluster),
    nodePools: world.facts('node-pool').map(pool),
    workloads: world.facts('workload').map(workload),
    rejected: world.facts('command').flatMap(fact => {
      const rejection = fact.tool === 'az' ? readAz(fact.words)?.rejected : undefined
      return rejection ? [{ ...place(rejection.at), reason: rejection.reason }] : []
    }),
  }
}

/** The model for a person: what a cluster, a pool or a workload is, and where. */
export function modelText(model: Model): string {
  const groups = Object.entries(model) as [string, readonly Readonly<Record<string, unknown>>[]][]
  return groups.map(([title, items]) => `${title}: ${items.length}\n${items.map(item => `  ${described(item)}\n`).join('')}`).join('')
}

const shown = ['kind', 'namespace', 'name', 'cluster', 'os', 'mode', 'osSku', 'networkPlugin', 'kubernetesVersion', 'action', 'reason']

function described(item: Readonly<Record<string, unknown>>): string {
  const fields = shown.filter(key => item[key] !== undefined && item[key] !== null).map(key => `${key} ${String(item[key])}`)
  return `${String(item.file)}:${String(item.line)}  ${fields.join(', ')}`
}

const stated = ({ example, conditional }: Cluster | NodePool | Workload): object => ({ example, conditional })

/** The fields of a fact that hold a value. */
function values(fact: Cluster | NodePool): object {
  const fields = Object.entries(fact).filter(
    (entry): entry is [string, Value<unknown>] => typeof entry[1] === 'object' && entry[1] !== null && 'is' in entry[1],
  )
  return Object.fromEntries(fields.map(([name, value]) => [name, valueOf(value) ?? null]))
}
