import type { Argument } from '../model/argument.js'
import { cover, type Span } from '../model/text.js'
import { absent, joined, known, unknown, type Value, valueOf } from '../model/value.js'

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
  /** The option, where it is known and its value is refused. */
  readonly option?: string
  readonly value?: string
  /** Nothing else is wrong than words that belong to no option. */
  readonly stray?: true
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
export const textOf = ({ value }: Argument): string | undefined => valueOf(value)

/**
 * What a word holds after its first `length` characters, which must be certain. The place is exact where the word stands in the file as it is received;
 * where quotes or escapes make it longer, nobody can tell where the rest starts, and the place is the whole word: then it starts where the option's `flag` does.
 */
export function cutValue(value: Value<string>, length: number): Value<string> {
  if (value.is === 'partial') {
    const rest = joined([value.parts[0]?.slice(length), ...value.parts.slice(1)], value.at)
    return (rest.is === 'partial' || rest.is === 'unknown') && value.name !== undefined ? { ...rest, name: value.name } : rest
  }
  if (value.is !== 'known') return value
  const whole = value.value.length
  const from = value.from.map(at => (at.end - at.start === whole ? { ...at, start: at.start + length } : at))
  return known(value.value.slice(length), spanOfRun(value, length, whole), from)
}

/** The place of the first `length` characters of a word, the whole word where that cannot be told (see `cutValue`). */
export function cutName(argument: Argument, length: number): Span {
  const { at } = argument
  return at.end - at.start === textOf(argument)?.length ? { ...at, end: at.start + length } : at
}

/** The place of a run of a value, the whole value where the file does not hold it as it is received. */
export function spanOfRun(value: Value<string>, start: number, end: number): Span {
  const { at } = value
  if (value.is !== 'known' || value.from.length > 0 || at.end - at.start !== value.value.length) return at
  return { ...at, start: at.start + start, end: at.start + end }
}

/** `-f a.yaml,b.yaml`: the values that one word holds. */
export function commaSeparated(value: Value<string>): readonly Value<string>[] {
  if (value.is !== 'known' || !value.value.includes(',')) return [value]
  let start = 0
  return value.value.split(',').map(text => {
    const end = start + text.length
    const found = known(text, spanOfRun(value, start, end), value.from)
    start = end + 1
    return found
  })
}

/** The first word of a command: without folder, without what Windows appends, in lower case. */
export function programOf(words: readonly Argument[]): string | undefined {
  const text = words[0] && textOf(words[0])
  const name = text?.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1).toLowerCase()
  return name?.replace(/\.(?:exe|cmd|bat|ps1)$/, '')
}

/** A flag as Go's pflag declares it, which helm and kubectl read their words with. */
export interface FlagSpec {
  readonly name: string
  /** The next word is its value. Else it takes one only after `=`. */
  readonly value: boolean
  /** The values of a repeated flag add up. */
  readonly adds: boolean
}

export type FlagTable = ReadonlyMap<string, FlagSpec>

/** Flags in one text: names parted by slashes, the long one first, `:` where a value follows, `&:` where the values of a repeated flag add up. */
export function flagTable(text: string): FlagTable {
  const table = new Map<string, FlagSpec>()
  for (const token of text.split(/\s+/)) {
    const names = token.replace(/&?:?$/, '').split('/')
    const spec = { name: names[0]!, value: token.endsWith(':'), adds: token.endsWith('&:') }
    for (const name of names) table.set(name, spec)
  }
  return table
}

/** The words of a command as pflag splits them. */
export interface Flags extends CliCommand {
  readonly operands: readonly Operand[]
  /** What stands after `--`. */
  readonly passed: readonly Argument[]
}

/** A word that is no flag, nor the value of one that is known. */
export interface Operand {
  readonly word: Argument
  /** It may be a flag, or the value of a flag that is not known. */
  readonly doubtful: boolean
}

/** Splits words as pflag does: names are never shortened, a value may start with a dash, flags and other words may mix. */
export function readFlags(words: readonly Argument[], table: FlagTable, at: Span): Flags {
  const options = new Map<string, CliOption>()
  const operands: Operand[] = []
  let open = false
  const store = (spec: FlagSpec, found: Omit<CliOption, 'name'>): void => {
    const earlier = spec.adds ? (options.get(spec.name)?.values ?? []) : []
    options.set(spec.name, { ...found, name: spec.name, values: [...earlier, ...found.values] })
  }
  let index = 0
  for (; index < words.length && textOf(words[index]!) !== '--'; index++) {
    const word = words[index]!
    const start = startOf(word)
    if (word.many) open = true
    else if (start === undefined) operands.push({ word, doubtful: true })
    else if (!start.startsWith('-') || start === '-') operands.push({ word, doubtful: false })
    else {
      const found = start.startsWith('--') ? longFlag(word, start, table) : shortFlags(word, start, table, store)
      const next = words[index + 1]
      if (found === undefined) {
        open = true
        if (next && !start.includes('=') && startOf(next)?.startsWith('-') !== true && !next.many) {
          operands.push({ word: next, doubtful: true })
          index++
        }
      } else if (found.glued !== undefined) {
        store(found.spec, { flag: cutName(word, found.name), values: [cutValue(word.value, found.glued)], at: word.at })
      } else if (!found.spec.value || !next) {
        store(found.spec, { flag: word.at, values: [], at: word.at })
      } else {
        store(found.spec, { flag: word.at, values: [next.value], at: cover(word.at, next.at) })
        index++
      }
    }
  }
  return { options, operands, passed: words.slice(index + 1), open, at }
}

interface FoundFlag {
  readonly spec: FlagSpec
  /** Length of its name in the word. */
  readonly name: number
  /** Offset of a value in the same word. */
  readonly glued?: number
}

function longFlag(word: Argument, start: string, table: FlagTable): FoundFlag | undefined {
  const name = start.split('=', 1)[0]!
  const equals = name.length < start.length
  if (!equals && textOf(word) === undefined) return undefined
  const spec = table.get(name)
  return spec && { spec, name: name.length, ...(equals && { glued: name.length + 1 }) }
}

/** `-n x`, `-nx`, `-n=x`, `-in x`: every flag but the last takes no value. */
function shortFlags(word: Argument, start: string, table: FlagTable, store: (spec: FlagSpec, found: Omit<CliOption, 'name'>) => void): FoundFlag | undefined {
  for (let at = 1; at < start.length; at++) {
    const spec = table.get(`-${start[at]}`)
    if (!spec) return undefined
    const rest = at + 1
    if (start[rest] === '=') return { spec, name: rest, glued: rest + 1 }
    const more = rest < start.length || textOf(word) === undefined
    if (spec.value || !more) return { spec, name: rest, ...(more && { glued: rest }) }
    store(spec, { flag: word.at, values: [], at: word.at })
  }
  return undefined
}
