import type { Late } from '../model/budget.js'
import type { Config } from '../model/config.js'
import type { Fact } from '../model/facts.js'
import { plainly } from '../model/prose.js'
import type { Day, Finding, Notice, Problem, Rule, Severity } from '../model/rule.js'
import type { World } from '../model/world.js'
import { type Ask, askIn, type Said } from './ask.js'
import { docketOf } from './docket.js'
import { asOne, subjectOf, type Told } from './environments.js'

/** A problem with its rule and its severity; compare gives it its identity. */
export type Judged = Omit<Finding, 'fingerprint' | 'isNew'>

export interface Judgement {
  readonly findings: readonly Judged[]
  /** Rules that failed, each with the place of the fact: the other findings stand. */
  readonly notices: readonly Notice[]
}

/**
 * Asks every rule that holds on the World's day about every fact that it is about, as long as there is time.
 * @param ask where it is more than to ask in this World (see both-ends.ts)
 */
export function judge(rules: Readonly<Record<string, Rule>>, world: World, config: Config, late: Late = () => undefined, ask: Ask = askIn(world)): Judgement {
  const hearing: Hearing = { world, config, late, ask, notices: [], faults: [], groups: new Map() }
  const speaking = Object.entries(rules).filter(([id, rule]) => speaks(id, rule, world.day, config))
  const docket = docketOf(
    speaking.map(([, rule]) => rule),
    world,
  )
  for (const [id, rule] of speaking) {
    for (const kind of [rule.on].flat()) {
      const facts = docket(rule, kind)
      if (facts.length > 0 && !askAbout(facts, id, rule, hearing)) break
    }
    hearing.notices.push(...faultNotice(id, hearing.faults.splice(0), world))
  }
  return { findings: [...hearing.groups.values()].map(group => asOne(group, world)), notices: hearing.notices }
}

/** What is heard while the rules are asked. */
interface Hearing {
  readonly world: World
  readonly config: Config
  readonly late: Late
  readonly ask: Ask
  readonly notices: Notice[]
  /** Of the rule that is asked. */
  readonly faults: Fault[]
  /** What is said of one thing at one place: a loop over literals reads one place several times, a command may state several facts, and overlays have a base in common. */
  readonly groups: Map<string, Told[]>
}

/** Gives whether the rule was asked about all of them. */
function askAbout(facts: readonly Fact[], id: string, rule: Rule, hearing: Hearing): boolean {
  for (let count = 0; count < facts.length; count++) {
    const fact = facts[count]!
    const reason = count % factsBetweenLooks === 0 ? hearing.late() : undefined
    if (reason !== undefined) {
      hearing.notices.push({ kind: 'unscanned', path: '', message: `the rule ${id} was not asked of all: ${reason}` })
      return false
    }
    const said = answer(rule, fact, hearing)
    if (said) for (const problem of 'subject' in said ? [said] : said) hear(problem, id, rule, fact, hearing)
  }
  return true
}

function hear(problem: Problem, id: string, rule: Rule, fact: Fact, { world, config, groups }: Hearing): void {
  const finding = toFinding(id, rule, problem, fact, world, config)
  const key = `${id}\0${problem.at.source}\0${problem.at.start}\0${finding.subject.join('\0')}`
  const group = groups.get(key)
  if (group) group.push({ finding, fact })
  else groups.set(key, [{ finding, fact }])
}

/** The clock is looked at before each rule and each so many facts. */
const factsBetweenLooks = 256

/** Whether the claim of a rule held on a day. */
export const isActive = (rule: Pick<Rule, 'since' | 'until'>, day: Day): boolean => rule.since <= day && (rule.until === undefined || day < rule.until)

/** Whether a rule speaks: its claim holds, and the config wants to hear it. A level in the config switches on what the preset leaves out. */
export function speaks(id: string, rule: Rule, day: Day, config: Config): boolean {
  if (!isActive(rule, day)) return false
  const configured = config.rules.get(id)
  if (configured !== undefined) return configured !== 'off'
  return rule.confidence !== 'low' || config.extends === 'strict'
}

/** Where a rule failed, and what it said. */
interface Fault {
  readonly fact: Fact
  readonly message: string
}

/** One line for a rule, with the first place: what fails once fails most everywhere. */
function faultNotice(id: string, [first, ...more]: readonly Fault[], world: World): readonly Notice[] {
  if (!first) return []
  const elsewhere = more.length === 0 ? 'here' : `here and at ${more.length} more ${more.length === 1 ? 'place' : 'places'}`
  const { at } = first.fact
  return [{ kind: 'internal', path: world.path(at.source), message: `the rule ${id} failed ${elsewhere}: ${first.message}`, at }]
}

function answer(rule: Rule, fact: Fact, { ask, faults }: Hearing): Said {
  try {
    return ask(rule, fact)
  } catch (fault) {
    faults.push({ fact, message: fault instanceof Error ? fault.message : 'unknown fault' })
    return undefined
  }
}

/** That the pods are for Windows is what the problem rests on, and only a hint says so. */
function restsOnHint({ because }: Problem, fact: Fact, world: World): boolean {
  if (fact.kind !== 'workload') return false
  const { strength, evidence } = world.podOs(fact)
  return strength === 'hint' && because?.some(each => evidence.some(sign => sign === each)) === true
}

function toFinding(id: string, rule: Rule, said: Problem, fact: Fact, world: World, config: Config): Judged {
  const hinted = !said.probable && restsOnHint(said, fact, world)
  const problem = hinted ? { ...said, probable: true } : said
  const configured = config.rules.get(id)
  const own = problem.severity ?? rule.severity
  const likely = problem.probable ? lowered(own) : own
  const set = configured === undefined || configured === 'off' ? likely : configured
  const why = problem.probable ? [...problem.why, ...(hinted ? hint : doubt)] : problem.why
  const subject = subjectOf(problem, fact)
  return { ...problem, why, subject, rule: id, statement: fact.at, severity: fact.example && set === 'error' ? 'warning' : set, example: fact.example }
}

const doubt = plainly(' The link between the places is only probable, so this weighs one grade less.')
const hint = plainly(' No field says outright that the pods are for Windows, so this weighs one grade less.')

const lowered = (severity: Severity): Severity => (severity === 'error' ? 'warning' : 'notice')
