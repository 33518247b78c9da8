import type { Fact, FactKind } from '../model/facts.js'
import type { Problem, Rule } from '../model/rule.js'
import type { World } from '../model/world.js'

/** What a rule says of a fact. */
export type Said = Problem | readonly Problem[] | undefined

/** Asks a rule about a fact. What the rule throws is thrown. */
export type Ask = (rule: Rule, fact: Fact) => Said

/** Asks in a World. */
export const askIn =
  (world: World): Ask =>
  (rule, fact) =>
    (rule as Rule<FactKind>).check(fact as never, world)
