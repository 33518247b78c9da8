import type { Fact } from '../model/facts.js'
import type { Rule } from '../model/rule.js'
import type { World } from '../model/world.js'
import { type Ask, askIn, type Said } from './ask.js'

/** One end of a change. */
export interface End {
  readonly facts: readonly Fact[]
  readonly world: World
}

/**
 * How the rules are asked at the two ends of a change, the head first: at the base only where they could say something else than at the head.
 *
 * A check looks at its fact and at what the World answers, and at nothing else. A fact of a file that the change leaves alone is the same object at both
 * ends. So the check says the same of it at both, if each of its questions has the same answer in both Worlds. Most answers rest on nothing but clusters,
 * pools and a few more facts: where these are the same, so are the answers, and where they are not, everything is asked at both ends. The other questions
 * are put to both Worlds while the head is judged, and what a check said after a question with two answers is not taken over.
 */
export function askAtBoth(head: End, base: End): { readonly head: Ask; readonly base: Ask } {
  if (!sameClusters(head.world, base.world)) return { head: askIn(head.world), base: askIn(base.world) }
  const shared = new Set(head.facts)
  const watched = watch(head.world, base.world)
  const [askHead, askBase] = [askIn(watched.world), askIn(base.world)]
  const heard = new Map<Rule, Heard>()
  return {
    head: (rule, fact) => {
      const { said, anew } = entry(heard, rule, () => ({ said: new Map(), anew: new Set() }))
      let isSame = false
      try {
        const answer = askHead(rule, fact)
        isSame = !watched.takeDifference()
        if (answer && isSame) said.set(fact, answer)
        return answer
      } finally {
        // Where the check failed as well.
        if (!isSame) anew.add(fact)
      }
    },
    base: (rule, fact) => {
      const before = heard.get(rule)
      return before && shared.has(fact) && !before.anew.has(fact) ? before.said.get(fact) : askBase(rule, fact)
    },
  }
}

/** What a rule said at the head; a rule may be asked about nothing at one of the ends (see Rule.given). */
interface Heard {
  /** Of facts of which it says the same at the base; of others that it was asked about, it says nothing there. */
  readonly said: Map<Fact, Said>
  /** Those that it is to be asked about at the base as well. */
  readonly anew: Set<Fact>
}

/** Whether all is the same that the clusters, the pools, the OS of pods and Windows in sight are told by (see link of world.ts). */
const sameClusters = (head: World, base: World): boolean =>
  head.complete === base.complete &&
  head.windowsPods === base.windowsPods &&
  same(head.facts('cluster'), base.facts('cluster')) &&
  same(head.facts('node-pool'), base.facts('node-pool')) &&
  same(head.objects('RuntimeClass'), base.objects('RuntimeClass'))

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((item, index) => item === b[index])

interface Watched {
  readonly world: World
  /** Whether a question since this was asked last has another answer at the base. */
  takeDifference(): boolean
}

/** The World of the head, which asks that of the base as well. */
function watch(head: World, base: World): Watched {
  let differs = false
  const compared = new Map<readonly unknown[], boolean>()
  const list = <T>(here: readonly T[], there: readonly T[]): readonly T[] => {
    const verdict = compared.get(here) ?? same(here, there)
    if (here.length > 0) compared.set(here, verdict)
    differs ||= !verdict
    return here
  }
  const one = <T>(here: T, there: T): T => {
    differs ||= here !== there
    return here
  }
  const world: World = {
    day: head.day,
    complete: head.complete,
    windowsPods: head.windowsPods,
    path: head.path,
    clustersOf: head.clustersOf,
    poolsOf: head.poolsOf,
    windowsPoolOf: head.windowsPoolOf,
    updatesOf: head.updatesOf,
    statementsOf: head.statementsOf,
    creationOf: head.creationOf,
    osOf: head.osOf,
    podOs: head.podOs,
    destinationOf: head.destinationOf,
    windowsFor: head.windowsFor,
    // It looks at the object alone.
    has: head.has,
    facts: kind => list(head.facts(kind), base.facts(kind)),
    objects: (resource, name) => list(head.objects(resource, name), base.objects(resource, name)),
    autoscalersOf: workload => list(head.autoscalersOf(workload), base.autoscalersOf(workload)),
    mounting: (claim, os, near) => one(head.mounting(claim, os, near), base.mounting(claim, os, near)),
    selected: (labels, os, near) => one(head.selected(labels, os, near), base.selected(labels, os, near)),
    document: (path, source) => one(head.document(path, source), base.document(path, source)),
    baseImage: (path, source) => one(head.baseImage(path, source), base.baseImage(path, source)),
    // What is put together for each World.
    treesWith: field => {
      differs = true
      return head.treesWith(field)
    },
    helmValue: (release, ...path) => {
      differs = true
      return head.helmValue(release, ...path)
    },
  }
  return {
    world,
    takeDifference: () => {
      const differed = differs
      differs = false
      return differed
    },
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const made = map.get(key) ?? make()
  map.set(key, made)
  return made
}
