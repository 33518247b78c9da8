import type { Span } from './text.js'

/**
 * What is known of a field. Absent is not unknown: half of the catalogue judges what is missing, and nothing is ever concluded
 * from what nobody can see. The compiler makes each rule face the four cases.
 */
export type Value<T> = Known<T> | Partial | Unknown | Absent

export interface Known<T> {
  readonly is: 'known'
  readonly value: T
  /** Where the value is used. */
  readonly at: Span
  /** Where it was decided, nearest first: an assignment, a default, a values file. Empty where it is written in place. Fixes edit the last. */
  readonly from: readonly Span[]
}

/** Some characters are certain: `winpool${i}` is at least seven long and starts with a letter. */
export interface Partial {
  readonly is: 'partial'
  /** The certain runs; undefined stands for a run that nobody can see. */
  readonly parts: readonly (string | undefined)[]
  readonly at: Span
  /** The variable of the unseen run, where there is only one: `--name=$CLUSTER` without its option is that variable. */
  readonly name?: string
  /** The fewest characters that the unseen runs have together, where that is known: a random text of twelve. */
  readonly unseen?: number
  /** Where that was decided (see Known.from). */
  readonly from?: readonly Span[]
}

/** Only a run could know. */
export interface Unknown {
  readonly is: 'unknown'
  readonly at: Span
  /** The variable that would decide it, so that two uses of one unknown name can be told to be the same. */
  readonly name?: string
  /** It is absent unless whoever installs the chart gives it: an empty default. */
  readonly optional?: true
}

/** Not written, in a place that was read whole. */
export interface Absent {
  readonly is: 'absent'
  /** The parent, where it would stand. */
  readonly at: Span
}

/** What `from` is of a value that is written where it is used. */
export const inPlace: readonly Span[] = []

export const known = <T>(value: T, at: Span, from: readonly Span[] = inPlace): Known<T> => ({ is: 'known', value, at, from })
export const unknown = (at: Span, name?: string): Unknown => (name === undefined ? { is: 'unknown', at } : { is: 'unknown', at, name })
export const absent = (at: Span): Absent => ({ is: 'absent', at })

/** Absent, unless whoever installs the chart gives it (see Unknown.optional). */
export const optional = (at: Span): Unknown => ({ is: 'unknown', at, optional: true })

/** The value as the chart has it by itself: what is there only if it is given is absent. */
export const unlessGiven = <T>(value: Value<T>): Value<T> => (value.is === 'unknown' && value.optional ? absent(value.at) : value)

/** A value made of certain and unseen runs: known where all are certain, unknown where none is. */
export function joined(parts: readonly (string | undefined)[], at: Span, from: readonly Span[] = inPlace): Value<string> {
  if (parts.length === 1 && parts[0] !== undefined) return known(parts[0], at, from)
  const runs: (string | undefined)[] = []
  for (const part of parts) {
    const last = runs.length - 1
    if (part === '') continue
    if (part !== undefined && typeof runs[last] === 'string') runs[last] += part
    else if (part !== undefined || runs.length === 0 || runs[last] !== undefined) runs.push(part)
  }
  if (runs.every(run => run !== undefined)) return known(runs.join(''), at, from)
  return runs.length === 1 ? unknown(at) : { is: 'partial', parts: runs, at }
}

/** The value under a function of it; `undefined` from the function means that the text has no meaning for it, which is unknown, not absent. */
export function mapValue<T, U>(value: Value<T>, change: (value: T) => U | undefined): Value<U> {
  if (value.is !== 'known') return value
  const changed = change(value.value)
  return changed === undefined ? unknown(value.at) : known(changed, value.at, value.from)
}

/** The value, or undefined where it is not known. */
export const valueOf = <T>(value: Value<T>): T | undefined => (value.is === 'known' ? value.value : undefined)

/** Whether the value is known and equal, without regard to case (as `az` and ARM compare their enumerations). */
export const isText = (value: Value<string>, ...texts: readonly string[]): boolean => value.is === 'known' && texts.some(text => isSame(text, value.value))

const isSame = (text: string, other: string): boolean => text === other || (text.length === other.length && text.toLowerCase() === other.toLowerCase())

/** Whether the place is certain to hold something, be it known or not. */
export const isWritten = (value: Value<unknown>): boolean => value.is !== 'absent'

/** The fewest characters that the value can have: all of a known one, the certain runs of a partial one and what its unseen runs have at least, none of the others. */
export function leastLength(value: Value<string>): number {
  if (value.is === 'known') return value.value.length
  return value.is === 'partial' ? value.parts.reduce((sum, part) => sum + (part?.length ?? 0), value.unseen ?? 0) : 0
}

/** The place where a known value was decided: the assignment where there is one, else where it is used. */
export const decidedAt = (value: Value<unknown>): Span => ('from' in value ? (value.from?.at(-1) ?? value.at) : value.at)

/** A text for a person: what is certain of it, with an ellipsis for each run that nobody can see. */
export function shown(value: Value<string>): string {
  if (value.is === 'known') return value.value
  return value.is === 'partial' ? value.parts.map(part => part ?? '…').join('') : ''
}
