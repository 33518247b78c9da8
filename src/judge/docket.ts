import { imageName } from '../catalogue/images.js'
import type { Command, Fact, FactKind, KubernetesObject, Workload } from '../model/facts.js'
import { groupBy } from '../model/groups.js'
import { type NameSearch, searchFor } from '../model/name-search.js'
import { memo, once } from '../model/once.js'
import { containersOf } from '../model/pod.js'
import type { Rule } from '../model/rule.js'
import type { Value } from '../model/value.js'
import type { World } from '../model/world.js'
import { commandIndex } from './commands.js'

/** The facts of one kind of which a rule could say something, as far as its head tells (see Rule), in the order of the World. */
export type Docket = (rule: Rule, kind: FactKind) => readonly Fact[]

/**
 * Sorts the facts of a World by what the heads of rules ask for, so that a rule is asked about few. All images that heads name are looked for in one walk, and so are all words.
 * @param rules those that will ask
 */
export function docketOf(rules: readonly Rule[], world: World): Docket {
  const byImage = once(() => workloadsByImage(world, searchFor(rules.flatMap(({ images }) => images ?? []))))
  const byOs = once(() => groupBy(world.facts('workload'), workload => world.podOs(workload).os))
  const byCommand = once(() => commandIndex(world.facts('command')))
  const byWord = once(() =>
    commandsByWord(
      world,
      rules.flatMap(({ words }) => words ?? []),
    ),
  )

  const withFields = <F extends KubernetesObject | Workload>(facts: readonly F[], { fields }: Rule): readonly F[] => {
    const found = fields?.map(world.treesWith).filter(({ size }) => size > 0)
    return found ? ofSets(facts, found, ({ object }) => object) : facts
  }
  return (rule, kind) => {
    if (rule.given && !rule.given(world)) return []
    if (kind === 'workload') return withFields(having(rule.images, byImage, rule.pods ? (byOs().get(rule.pods) ?? []) : world.facts('workload')), rule)
    if (kind === 'command') return having(rule.words, byWord, rule.commands ? byCommand()(rule.commands) : world.facts('command'))
    if (kind !== 'object') return world.facts(kind)
    const objects = rule.resources?.flatMap(resource => world.objects(resource))
    return objects && [rule.on].flat().includes('workload') ? objects : withFields(objects ?? world.facts('object'), rule)
  }
}

/** Those of some facts that an index has under one of some names; all where no names are given. */
function having<F>(names: readonly string[] | undefined, index: () => ReadonlyMap<string, ReadonlySet<F>>, facts: readonly F[]): readonly F[] {
  const found = names?.flatMap(name => index().get(name) ?? [])
  return found ? ofSets(facts, found, fact => fact) : facts
}

/** Those of some facts of which one of some sets has a part. */
function ofSets<F, P>(facts: readonly F[], sets: readonly ReadonlySet<P>[], part: (fact: F) => P): readonly F[] {
  return sets.length === 0 ? [] : facts.filter(fact => sets.some(set => set.has(part(fact))))
}

function workloadsByImage(world: World, search: NameSearch): ReadonlyMap<string, ReadonlySet<Workload>> {
  return byNames(
    world.facts('workload'),
    workload => containersOf(workload).map(({ image }) => image),
    image => {
      const name = imageName(image)
      const found = new Set<string>()
      search(name, 0, name.length, found)
      return found
    },
  )
}

function commandsByWord(world: World, texts: readonly string[]): ReadonlyMap<string, ReadonlySet<Command>> {
  return byNames(
    world.facts('command'),
    command => command.words.map(({ value }) => value),
    word => new Set(texts.filter(text => word.toLowerCase().includes(text))),
  )
}

/** Facts by the names that their texts go by. Manifests have the same images and commands the same words again and again: the names of each are found once. */
function byNames<F>(
  facts: readonly F[],
  textsOf: (fact: F) => readonly Value<string>[],
  namesOf: (text: string) => ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<F>> {
  const names = memo(namesOf)
  const groups = new Map<string, Set<F>>()
  for (const fact of facts) {
    for (const text of textsOf(fact)) if (text.is === 'known') for (const name of names(text.value)) add(groups, name, fact)
  }
  return groups
}

function add<T>(groups: Map<string, Set<T>>, name: string, item: T): void {
  const group = groups.get(name)
  if (group) group.add(item)
  else groups.set(name, new Set([item]))
}
