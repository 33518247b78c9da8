import type { Fact } from '../model/facts.js'
import type { SourceFile } from '../model/source.js'
import { shown, type Value } from '../model/value.js'
import { harmless, shortened } from './characters.js'
import { type ClusterEntry, nameOf, networkWords, type Placed, type PodsEntry, poolWords } from './cluster-map.js'
import type { LinkTo } from './links.js'
import { codeSpan, escapeMarkdown, placeInMarkdown } from './prose.js'
import { inWords } from './report.js'

/** Nobody reads a picture of more; the list below it has the rest. */
const mostClusters = 12
const mostPools = 12
const mostNames = 6
/** Lines of the list. */
const mostLines = 200

/** The map as Markdown: a Mermaid diagram from clusters to pools to pods, and a list with the place of every fact. Empty where there is nothing to show. */
export function clusterMapMarkdown(map: readonly ClusterEntry[], sources: readonly SourceFile[], link?: LinkTo): string {
  if (map.length === 0) return ''
  const lines = map.flatMap(entry => listOf(entry, sources, link))
  const left = lines.length - mostLines
  return [
    '```mermaid',
    'flowchart LR',
    ...map.slice(0, mostClusters).flatMap((entry, index) => diagramOf(entry, index + 1)),
    '```',
    '',
    ...lines.slice(0, mostLines),
    ...(left > 0 ? ['', `${inWords(left, 'more line')} left out.`] : []),
    '',
  ].join('\n')
}

/** A cluster, its pools, and the pods of each OS as one node behind the pools of that OS. A dotted line is only probable. */
function diagramOf({ cluster, pools, pods }: ClusterEntry, number: number): readonly string[] {
  const id = `c${number}`
  const lines = [node(id, cluster ? ['cluster', nameOf(cluster.name), networkWords(cluster).join(', ')] : ['no cluster in sight'])]
  for (const [index, pool] of pools.slice(0, mostPools).entries()) {
    lines.push(node(`${id}p${index}`, ['pool', nameOf(pool.fact.name), poolWords(pool).join(', ')]), edge(id, `${id}p${index}`, pool.certain))
  }
  if (pools.length > mostPools) lines.push(node(`${id}more`, [inWords(pools.length - mostPools, 'more pool')]), edge(id, `${id}more`, true))
  for (const os of ['Windows', 'Linux', 'unknown', 'contradiction'] as const) {
    const own = pods.filter(pod => pod.os === os)
    if (own.length === 0) continue
    lines.push(node(`${id}${os}`, podWords(os, own)))
    const hosts = pools.slice(0, mostPools).flatMap((pool, index) => (pool.os === os ? [`${id}p${index}`] : []))
    for (const host of hosts.length > 0 ? hosts : [id])
      lines.push(
        edge(
          host,
          `${id}${os}`,
          own.every(({ certain }) => certain),
        ),
      )
  }
  return lines
}

function podWords(os: PodsEntry['os'], pods: readonly PodsEntry[]): readonly string[] {
  const title = { Windows: 'Windows pods', Linux: 'Linux pods', unknown: 'pods, OS not known', contradiction: 'pods that ask for both' }[os]
  const names = pods.slice(0, mostNames).map(({ fact }) => nameOf(fact.name))
  return [title, ...names, ...(pods.length > mostNames ? [`and ${pods.length - mostNames} more`] : [])]
}

const node = (id: string, lines: readonly string[]): string =>
  `  ${id}["${lines
    .filter(line => line !== '')
    .map(label)
    .join('<br/>')}"]`
const edge = (from: string, to: string, certain: boolean): string => `  ${from} ${certain ? '-->' : '-.->'} ${to}`

/** Content in a label of Mermaid: all but letters, digits and a few signs as the entity codes that it has for them. */
const label = (text: string): string => shortened(harmless(text), 60).replace(/[^\p{L}\p{N} .,:/=_-]/gu, character => `#${character.codePointAt(0)};`)

/** What is known of a name is content; what is said where nothing is known is ours. */
const named = (name: Value<string>): string => (shown(name) === '' ? nameOf(name) : codeSpan(shown(name)))

function listOf({ cluster, pools, pods, releases }: ClusterEntry, sources: readonly SourceFile[], link: LinkTo | undefined): readonly string[] {
  const item = (words: readonly string[], { fact, certain }: Placed<Fact>, indent = '  '): string => {
    const through = fact.environment === undefined ? '' : `, through ${codeSpan(fact.environment)}`
    return `${indent}- ${words.join(' ')}${certain ? '' : ' (probably)'} · ${placeInMarkdown(sources, fact.at, link)}${through}`
  }
  const details = (words: readonly string[]): string => (words.length === 0 ? '' : `: ${words.map(escapeMarkdown).join(', ')}`)
  return [
    cluster ? item([`cluster ${named(cluster.name)}${details(networkWords(cluster))}`], { fact: cluster, certain: true }, '') : '- no cluster in sight',
    ...pools.map(pool => item([`pool ${named(pool.fact.name)}${details(poolWords(pool))}`], pool)),
    ...pods.map(({ os, ...pod }) => item([escapeMarkdown(pod.fact.resource), `${named(pod.fact.name)}: ${os === 'unknown' ? 'OS not known' : os}`], pod)),
    ...releases.map(release => item([`chart ${named(release.fact.chart)}`], release)),
  ]
}
