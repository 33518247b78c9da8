import type { Fact } from '../model/facts.js'
import type { SourceFile } from '../model/source.js'
import { type ClusterEntry, nameOf, networkWords, type Placed, poolWords } from './cluster-map.js'
import { locate, pathAndLine } from './place.js'

/** The map for a terminal: a block for each cluster, a line for each pool, workload and chart, each with its place. */
export function clusterMapText(map: readonly ClusterEntry[], sources: readonly SourceFile[]): string {
  if (map.length === 0) return 'No cluster, node pool, workload or chart was found.\n'
  const line = (text: string, { fact, certain }: Placed<Fact>): string =>
    `  ${text}${certain ? '' : ', probably'}  (${pathAndLine(locate(sources, fact.at))}${fact.environment === undefined ? '' : `, through ${fact.environment}`})\n`
  return map.map(entry => block(entry, line)).join('\n')
}

function block({ cluster, pools, pods, releases }: ClusterEntry, line: (text: string, placed: Placed<Fact>) => string): string {
  const title = cluster ? `cluster ${nameOf(cluster.name)}` : 'no cluster in sight'
  return [
    cluster ? line(title, { fact: cluster, certain: true }).slice(2) : `${title}\n`,
    ...(cluster ? [`  network ${networkWords(cluster).join(', ') || 'not set'}\n`] : []),
    ...pools.map(pool => line(`pool ${nameOf(pool.fact.name)}: ${poolWords(pool).join(', ')}`, pool)),
    ...pods.map(({ os, ...pod }) => line(`${pod.fact.resource} ${nameOf(pod.fact.name)}: ${os === 'unknown' ? 'OS not known' : os}`, pod)),
    ...releases.map(release => line(`chart ${nameOf(release.fact.chart)}`, release)),
  ].join('')
}
