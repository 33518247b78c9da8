import type { FactKind, FactOf } from './facts.js'
import type { Prose } from './prose.js'
import type { Span } from './text.js'
import type { Os, World } from './world.js'

/** A day of the calendar, `YYYY-MM-DD`; days compare as text. */
export type Day = string

/** error = Azure or Kubernetes rejects it or it will fail; warning = ignored, works badly or risky; notice = good to know. */
export type Severity = 'error' | 'warning' | 'notice'
export const severities: readonly Severity[] = ['error', 'warning', 'notice']

/** A page that a claim rests on, and the day it was read. */
export interface Source {
  readonly title: string
  readonly url: string
  readonly read: Day
  /** Nobody maintains it any more: it says what it said. */
  readonly final?: true
}

/** The day from which something no longer works, or is no longer looked after. */
export interface Deadline {
  readonly day: Day
  /** A sentence's subject and verb: `Kubenet retires`. */
  readonly what: string
}

/** One claim about Windows node pools, and the pure function that finds where a fact goes against it. */
export interface Rule<K extends FactKind = FactKind> {
  readonly title: string
  /** The highest severity that it gives. */
  readonly severity: Severity
  /** `low` is for the preset `strict` only. */
  readonly confidence: 'high' | 'medium' | 'low'
  /** `any`: speaks whether or not Windows is in sight. */
  readonly scope: 'windows' | 'any'
  /** The day the claim became true, and the day it stopped. The rule is silent outside. */
  readonly since: Day
  readonly until?: Day
  /** For the calendar: what stops when, where the claim is about that. */
  readonly deadlines?: readonly Deadline[]
  readonly sources: readonly [Source, ...Source[]]
  /** The facts that it is asked about. */
  readonly on: K | readonly K[]
  /** Where it is about the pods of one OS: it is asked about those workloads alone. */
  readonly pods?: Os
  /**
   * Fields, labels or annotations of which a workload or an object must have one, at any depth, for the rule to say something of it; `*` stands for any text,
   * once in a name. Most have none, and the rule is not asked about them. A rule about workloads that names `resources` as well needs nothing of those.
   */
  readonly fields?: readonly string[]
  /** More fields that it asks the World for (see World.has). */
  readonly mentions?: readonly string[]
  /** Images of which a workload must use one, with their registries and in lower case (see `imageName`): `*` stands for any text, once in a name. */
  readonly images?: readonly string[]
  /** Where it is about objects of few kinds (`Service`): it is asked about those objects alone. */
  readonly resources?: readonly string[]
  /**
   * Where it is about few commands: their tools (`kubectl`), or the words of `az` that name them (`az aks`, `az aks nodepool add`), those that begin with
   * the same words included. It is asked about those commands alone.
   */
  readonly commands?: readonly string[]
  /** Texts of which one must stand in a word of a command, in any case, for the rule to say something of it; in lower case. */
  readonly words?: readonly string[]
  /** What the World must hold beside a fact for the rule to say something of any. It is asked once, and spares questions as the other parts do: it decides nothing. */
  given?(world: World): boolean
  check(fact: FactOf<K>, world: World): Problem | readonly Problem[] | undefined
}

/** What a rule says of a fact. */
export interface Problem {
  /** The deciding place; it never moves. */
  readonly at: Span
  /** The identity of the fact only: kind, namespace, name, container; or command, cluster, pool. No line, no wording. */
  readonly subject: readonly string[]
  /** What is wrong, with the offending value. */
  readonly message: Prose
  /** Why it is wrong. */
  readonly why: Prose
  /** What to write instead, and what that costs. */
  readonly remedy: Prose
  /** The offending values by the name of their field, as written. */
  readonly offending: Readonly<Record<string, string>>
  /** Lower than the rule's, where the case is milder. */
  readonly severity?: Severity
  /** The other places that it rests on. */
  readonly because?: readonly Evidence[]
  /** Edits that together are the whole remedy and are safe. */
  readonly fix?: readonly Edit[]
  /** The fix is safe only while the fact is not deployed: it is offered where the whole statement is new in the change, and never applied by `--fix`. */
  readonly fixOnlyIfNew?: boolean
  /** Rests on a link that is only probable: judge lowers it by one grade and says so. */
  readonly probable?: boolean
}

export interface Evidence {
  readonly at: Span
  readonly says: Prose
}

/** Replace the characters of `at` by `text`. */
export interface Edit {
  readonly at: Span
  readonly text: string
  /** The characters that must stand there. A value that was put together from several runs stands nowhere as it is, and then there is no fix. */
  readonly replaces?: string
  /** `at` is an entry of a block mapping that is to go with its lines. Where it shares a line with something else there is no fix. */
  readonly removesEntry?: boolean
  /** `at` is the start of a key of a block mapping, and `text` the lines of an entry to go before it, indented as the key is. Behind anything else there is no fix. */
  readonly insertsEntry?: boolean
  /** Only this text within `at` is replaced. Where it does not stand there exactly once (quotes, escapes) there is no fix. */
  readonly finds?: string
}

/** A problem of a rule, with its final severity and its identity across commits. */
export interface Finding extends Problem {
  readonly rule: string
  readonly severity: Severity
  readonly fingerprint: string
  /** The whole statement, object or block that it is about; `at` lies in it, or decides it from elsewhere. */
  readonly statement: Span
  /** From an example: reported, never blocking. */
  readonly example: boolean
  /** Not in the base. True for all where there is no base. */
  readonly isNew: boolean
  /** Set where a comment in the file or the baseline allows it: marked, never dropped. */
  readonly allowed?: { readonly reason: string }
}

/** Something that was not read or not done, and where: never lost, never a crash. */
export interface Notice {
  readonly path: string
  readonly message: string
  readonly at?: Span
  /** `unscanned`: content of a scanned language was not read whole; the gate decides by `on-unscanned`. `context`: something beside the change was left out. `internal`: a fault of ours. */
  readonly kind: 'unscanned' | 'context' | 'syntax' | 'suppression' | 'config' | 'internal'
}
