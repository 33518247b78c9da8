import type { Fact } from '../src/model/facts.js'
import { valueOf } from '../src/model/value.js'
import { type ClusterEntry, clusterMap, nameOf, networkWords, type Placed, type PodsEntry, type PoolEntry, poolWords } from '../src/report/cluster-map.js'
import { element } from './dom.js'
import type { Look } from './look.js'
import { type GoTo, placeButton } from './prose.js'

interface Drawing {
  readonly seen: Look
  readonly goTo: GoTo
}

/** Draws what was understood: each cluster with its pools, the pods that run there and the charts that are installed. */
export function drawMap(host: HTMLElement, drawing: Drawing): void {
  const entries = clusterMap(drawing.seen.world)
  const rejected = drawing.seen.world.facts('command').flatMap(({ az }) => (az?.rejected ? [az.rejected] : []))
  host.replaceChildren(
    ...(entries.length === 0 ? [element('p', { class: 'empty' }, 'No cluster, node pool, pod or chart in these files.')] : []),
    ...entries.map(entry => clusterBox(entry, drawing)),
    ...(rejected.length > 0
      ? [
          box(
            'Commands that az refuses',
            ...rejected.map(({ at, reason }) => element('li', {}, placeButton(at, drawing.seen.sources, drawing.goTo), ` ${reason}`)),
          ),
        ]
      : []),
  )
}

function clusterBox({ cluster, pools, pods, releases }: ClusterEntry, drawing: Drawing): HTMLElement {
  const title = cluster ? `Cluster ${nameOf(cluster.name)}` : 'On no cluster in sight'
  return box(
    title,
    ...(cluster ? [element('li', {}, `${cluster.via} `, place(cluster, drawing), ` ${networkWords(cluster).join(', ') || 'network not set'}`)] : []),
    ...pools.map(pool => poolItem(pool, drawing)),
    ...pods.map(entry => podsItem(entry, drawing)),
    ...releases.map(entry =>
      element(
        'li',
        { class: 'inner' },
        kind('chart'),
        strong(nameOf(entry.fact.release)),
        ` ${nameOf(entry.fact.chart)} `,
        place(entry.fact, drawing),
        perhaps(entry),
      ),
    ),
  )
}

function poolItem(entry: PoolEntry, drawing: Drawing): HTMLElement {
  const [os, ...words] = poolWords(entry)
  return element(
    'li',
    { class: 'inner' },
    kind('pool'),
    osBadge(entry.os ?? os ?? ''),
    strong(nameOf(entry.fact.name)),
    ' ',
    place(entry.fact, drawing),
    ` ${words.join(', ')}`,
    perhaps(entry),
  )
}

function podsItem(entry: PodsEntry, drawing: Drawing): HTMLElement {
  const { fact, os } = entry
  const { evidence } = drawing.seen.world.podOs(fact)
  const told = evidence.flatMap(({ at }, index) => [index === 0 ? ', told by ' : ', ', placeButton(at, drawing.seen.sources, drawing.goTo)])
  const words = { unknown: 'either OS', contradiction: 'contradiction' }[os as string] ?? os
  return element(
    'li',
    { class: 'inner' },
    kind('pods'),
    osBadge(words),
    strong(`${fact.resource} ${valueOf(fact.name) ?? ''}`),
    ' ',
    place(fact, drawing),
    ...told,
    perhaps(entry),
  )
}

const box = (title: string, ...items: readonly HTMLElement[]): HTMLElement =>
  element('section', { class: 'box' }, element('h2', {}, title), element('ul', {}, ...items))

const place = ({ at }: Fact, { seen, goTo }: Drawing): HTMLElement => placeButton(at, seen.sources, goTo)
const strong = (text: string): HTMLElement => element('strong', {}, text)
const kind = (text: string): HTMLElement => element('span', { class: 'kind' }, text)
const osBadge = (text: string): HTMLElement => element('span', { class: `os ${text.toLowerCase().replaceAll(' ', '-')}` }, text)
const perhaps = ({ certain }: Placed<Fact>): string | false => !certain && ' (probably)'
