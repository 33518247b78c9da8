import type { Fact } from '../model/facts.js'
import { say } from '../model/prose.js'
import { type Evidence, type Problem, severities } from '../model/rule.js'
import { valueOf } from '../model/value.js'
import type { World } from '../model/world.js'
import type { Judged } from './judge.js'

/** A finding and the fact that it is about. */
export interface Told {
  readonly finding: Judged
  readonly fact: Fact
}

/** The subject with the names that the object has in its own file, so that it is the same in every environment. */
export function subjectOf({ subject }: Problem, fact: Fact): readonly string[] {
  const written = 'written' in fact ? fact.written : undefined
  if (!written || !('object' in fact)) return subject
  const name = valueOf(fact.name) ?? ''
  const namespace = valueOf(fact.namespace) ?? ''
  const [resource, ...rest] = subject
  if (rest[0] === namespace && rest[1] === name) return [resource!, written.namespace, written.name, ...rest.slice(2)]
  return subject.map(part => (part !== '' && part === name ? written.name : part))
}

/** What several readings of the same lines say, as one finding: the worst of them, with the environments that it holds in. */
export function asOne(group: readonly Told[], world: World): Judged {
  const [only] = group
  if (group.length === 1 && !only!.fact.consumer) return only!.finding
  const [worst] = [...group].sort((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity))
  const { finding } = worst!
  const environments = environmentsOf(group, world)
  return environments.length > 0 ? { ...finding, because: [...(finding.because ?? []), ...environments] } : finding
}

/** More are named by none. */
const mostNamed = 6

/** The environments, where the place by itself does not tell them. */
function environmentsOf(group: readonly Told[], world: World): readonly Evidence[] {
  const byName = new Map(
    group.flatMap(({ fact }) => (fact.consumer && fact.environment !== undefined ? [[`${fact.consumer.source} ${fact.environment}`, fact] as const] : [])),
  )
  const facts = [...byName.values()]
  const folder = (source: number): string => world.path(source).replace(/[^/]*$/, '')
  if (facts.length === 1 && folder(facts[0]!.consumer!.source) === folder(group[0]!.finding.at.source)) return []
  return facts.slice(0, mostNamed).map(fact => ({ at: fact.consumer!, says: say`this holds in the environment ${fact.environment!}` }))
}
