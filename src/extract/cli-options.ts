import type { Argument } from '../model/argument.js'
import type { Span } from '../model/text.js'
import { absent, joined, known, unknown, type Value } from '../model/value.js'

/** An option of a command line, with the values that it was given. */
export interface CliOption {
  /** The long name that the documentation uses, `--nodepool-name` for `-n`. */
  readonly name: string
  /** The option word; where the value is glued to it (`--name=x`), the name's part of it. */
  readonly flag: Span
  /** What it was given: none for a flag, any number for a list. See `cutValue` for where a glued value stands. */
  readonly values: readonly Value<string>[]
  /** From the option word to its last value. */
  readonly at: Span
  /** As written: `-n`, `--nodepool-n`. */
  readonly spelling: string
}

/** What every command line has, whoever reads it. */
export interface CliCommand {
  /** By long name. A repeated option counts once, the last one, unless its values add up. */
  readonly options: ReadonlyMap<string, CliOption>
  /** Some word may stand for many: an option that was not found is unknown, not absent. */
  readonly open: boolean
  /** The whole command. */
  readonly at: Span
}

/** Why the command line tool itself would refuse the words, and the word that it would stop at. */
export interface Rejection {
  readonly reason: string
  readonly at: Span
}

/** The value of an option, the last one where there are several; `true` for a flag and for an option that may stand alone and does. */
export function option(command: CliCommand, name: string): Value<string> {
  const found = command.options.get(name)
  if (!found) return command.open ? unknown(command.at) : absent(command.at)
  return found.values.at(-1) ?? known('true', found.flag)
}

/** Every value of an option that takes a list; none where it is not written. */
export function optionValues(command: CliCommand, name: string): readonly Value<string>[] {
  return command.options.get(name)?.values ?? []
}

/** Whether a flag is on. `--flag false` is known to be off, a flag that is not written is absent. */
export function hasFlag(command: CliCommand, name: string): Value<boolean> {
  const value = option(command, name)
  if (value.is === 'partial') return unknown(value.at)
  return value.is === 'known' ? known(value.value.toLowerCase() !== 'false', value.at, value.from) : value
}

/** The characters that a word certainly starts with; undefined where not even the first is seen. */
export function startOf(argument: Argument): string | undefined {
  const { value } = argument
  if (value.is === 'known') return value.value
  return value.is === 'partial' ? value.parts[0] : undefined
}

/** The whole text of a word, where all of it is known. */
export const textOf = (argument: Argument): string | undefined => (argument.value.is === 'known' ? argument.value.value : undefined)

/**
 * What a word holds after its first `length` characters, which must be certain. The place is exact where the word stands in the file as it is received;
 * where quotes or escapes make it longer, nobody can tell where the rest starts, and the place is the whole word: then it starts where the option's `flag` does.
 */
export function cutValue(value: Value<string>, length: number): Value<string> {
  if (value.is === 'partial') return joined([value.parts[0]?.slice(length), ...value.parts.slice(1)], value.at)
  if (value.is !== 'known') return value
  const whole = value.value.length
  const narrowed = (at: Span): Span => (at.end - at.start === whole ? { ...at, start: at.start + length } : at)
  // A word that came out of a variable stands whole where it is used.
  return known(value.value.slice(length), value.from.length === 0 ? narrowed(value.at) : value.at, value.from.map(narrowed))
}

/** The place of the first `length` characters of a word, the whole word where that cannot be told (see `cutValue`). */
export function cutName(argument: Argument, length: number): Span {
  const { at } = argument
  return at.end - at.start === textOf(argument)?.length ? { ...at, end: at.start + length } : at
}
