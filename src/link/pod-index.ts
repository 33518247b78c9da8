import type { KubernetesObject, Workload } from '../model/facts.js'
import { push } from '../model/groups.js'
import { entriesAt, itemsAt, type MapNode, type Node, nodeAt, textAt } from '../model/node.js'
import { once } from '../model/once.js'
import type { Os } from '../model/world.js'
import { homeOf } from './destinations.js'

/** Finds pods that other objects speak of. */
export interface PodIndex {
  /** A workload of an OS that mounts a claim by its name, in the namespace of another. */
  mounting(claim: string, os: Os, near: Workload): Workload | undefined
  /** A workload of an OS whose pods a selector is certain to match, in the namespace of the object that has the selector. */
  selected(labels: Node, os: Os, near: KubernetesObject): Workload | undefined
}

/** More workloads with one label than this are not looked through. */
const maximumCandidates = 500

/**
 * Each of the two indexes is made when it is first asked.
 * @param osOf the OS of a workload's pods
 */
export function indexPods(workloads: readonly Workload[], osOf: (workload: Workload) => Os | undefined, path: (source: number) => string): PodIndex {
  const scopes = scopesOf(path)
  /** By scope, OS and each of some texts. */
  const index = (textsOf: (workload: Workload) => readonly string[]): ReadonlyMap<string, readonly Workload[]> => {
    const found = new Map<string, Workload[]>()
    for (const workload of workloads) {
      const os = osOf(workload)
      const scope = os && scopes(workload)
      if (scope !== undefined) for (const text of textsOf(workload)) push(found, keyOf(scope, os!, text), workload)
    }
    return found
  }
  const byClaim = once(() => index(claimNames))
  const byLabel = once(() => index(workload => ['', ...labelsOf(workload)]))
  return {
    mounting: (claim, os, near) => byClaim().get(keyOf(scopes(near) ?? '', os, claim))?.[0],
    selected: (labels, os, near) => {
      const wanted = wantedLabels(labels)
      const candidates = wanted && byLabel().get(keyOf(scopes(near) ?? '', os, wanted[0] ?? ''))
      return candidates?.slice(0, maximumCandidates).find(workload => isSubset(wanted!, labelsOf(workload)))
    },
  }
}

const keyOf = (...parts: readonly string[]): string => parts.join('\0')

/**
 * What can be told to lie in one namespace: the same name; where none is given or can be seen, the same folder. What a document shows lies in
 * that document alone.
 */
function scopesOf(path: (source: number) => string): (fact: Workload | KubernetesObject) => string | undefined {
  return fact => {
    const { at, example, namespace } = fact
    const folder = path(homeOf(fact)).split('/').slice(0, -1).join('/')
    const place = namespace.is === 'known' ? `namespace ${namespace.value}` : `folder ${folder}`
    const home = fact.consumer ? `${place} of ${homeOf(fact)}` : place
    return example ? `${home} in ${at.source}` : home
  }
}

const claimNames = ({ pod }: Workload): readonly string[] =>
  itemsAt(pod, 'volumes').flatMap(volume => {
    const name = textAt(volume, 'persistentVolumeClaim', 'claimName')
    return name.is === 'known' ? [name.value] : []
  })

const labelsOf = ({ podMetadata }: Workload): readonly string[] => pairs(nodeAt(podMetadata, 'labels')) ?? []

/** The labels as `key=value`; undefined where one of them cannot be seen. */
function pairs(labels: ReturnType<typeof nodeAt>): readonly string[] | undefined {
  const texts = entriesAt(labels).map(({ key, value }) => (value.kind === 'scalar' && !value.parts && !key.parts ? `${key.text}=${value.text}` : undefined))
  return texts.every(text => text !== undefined) ? texts : undefined
}

/** The labels that a selector asks for; undefined where it asks for more than can be judged. */
function wantedLabels(selector: Node): readonly string[] | undefined {
  if (selector.kind !== 'map' || selector.open) return undefined
  const structured = ['matchLabels', 'matchExpressions'].some(key => nodeAt(selector, key).is !== 'absent')
  if (!structured) return pairs({ is: 'known', value: selector, at: selector.at, from: [] })
  if (nodeAt(selector, 'matchExpressions').is !== 'absent' || !isWhole(nodeAt(selector, 'matchLabels'))) return undefined
  return pairs(nodeAt(selector, 'matchLabels'))
}

const isWhole = (labels: ReturnType<typeof nodeAt>): boolean => labels.is === 'known' && labels.value.kind === 'map' && !(labels.value as MapNode).open

const isSubset = (wanted: readonly string[], labels: readonly string[]): boolean => wanted.every(label => labels.includes(label))
