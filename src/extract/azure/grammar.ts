import type { Argument } from '../../model/argument.js'
import type { AzStranger } from '../../model/facts.js'
import { cover, type Span } from '../../model/text.js'
import { joined, known, unknown, type Value } from '../../model/value.js'
import { type CliCommand, type CliOption, cutName, cutValue, programOf, type Rejection, startOf, textOf } from '../cli-options.js'
import { type AzLane, type AzOptionSpec, type AzOptionTable, commandsWith, findCommand, isMeasured, optionsOf } from './options.js'

export { hasFlag, option, optionValues } from '../cli-options.js'

export type AzOption = CliOption

/** The words of `az` as azure-cli splits them. It stands on Python's argparse, and so does this: https://github.com/python/cpython/blob/main/Lib/argparse.py */
export interface AzCommand extends CliCommand {
  /** `aks nodepool add`, in lower case; as far as the words were understood where the command is rejected. */
  readonly path: string
  /** Words that belong to no option. No command that is read here takes any. */
  readonly extra: readonly Argument[]
  /** `-h`, `--help`, `az help ...`, a group without a command: nothing runs. */
  readonly help: boolean
  /** Only the extension aks-preview, or an azure-cli newer than the one that was measured, takes these words. */
  readonly preview: boolean
  /** Set where the CLI refuses the words before it does anything. A missing resource group is not refused: `az configure` may supply it. */
  readonly rejected?: Rejection
}

const LANES: readonly AzLane[] = ['core', 'preview', 'newest']

/**
 * Reads a command line of `az`; undefined where it is none, or none that matters here (see options.ts).
 * It is rejected only where azure-cli, with the extension aks-preview and without, would reject it.
 * @param lanes who is asked, in turn, until one takes the words
 */
export function readAz(words: readonly Argument[], lanes: readonly AzLane[] = LANES): AzCommand | undefined {
  if (programOf(words) !== 'az') return undefined
  const at = cover(words[0]!.at, words.at(-1)!.at)
  const all = words.slice(1).map(withoutFile)
  let command: AzCommand | undefined
  for (const lane of lanes) {
    command = readAs(lane, all, at)
    if (!command?.rejected) return command
  }
  return command
}

/** `@file`, and `x=@file`, are replaced by what is in the file before anything else happens. */
function withoutFile(argument: Argument): Argument {
  const text = startOf(argument)
  if (text === undefined) return argument
  const start = text.startsWith('@') ? 0 : text.indexOf('=') + 1
  if (text[start] !== '@') return argument
  const { at } = argument.value
  return { at: argument.at, many: argument.many, value: start === 0 ? unknown(at) : joined([text.slice(0, start), undefined], at) }
}

/**
 * What words say that the CLI refuses for options that it does not have, or has no longer: the others are plain. Undefined where more is wrong with them.
 * What the options that are not known set may be anything: it is open.
 */
export function readMeaning(words: readonly Argument[]): AzCommand | undefined {
  if (programOf(words) !== 'az') return undefined
  const all = words.slice(1).map(withoutFile)
  const command = readAs('past', all, cover(words[0]!.at, words.at(-1)!.at))
  if (!command?.rejected) return command
  const { rejected, ...rest } = command
  return rejected.stray ? { ...rest, open: true } : undefined
}

function readAs(lane: AzLane, all: readonly Argument[], at: Span): AzCommand | undefined {
  const asked = all[0] !== undefined && textOf(all[0])?.toLowerCase() === 'help'
  const words = asked ? all.slice(1) : all
  const found = findCommand(words, lane)
  if (!found) return undefined
  const { path } = found
  const reading = readWords(words.slice(found.length), optionsOf(path, lane), isMeasured(path))
  const { options, extra, failed } = reading
  const help = asked || reading.help || (found.group && found.length === words.length)
  const rejected = found.rejected ?? failed ?? (help ? undefined : (missing(reading, at) ?? reading.stray))
  return { path, options, extra, open: reading.open || found.unseen, help, preview: lane !== 'core', at, ...(rejected ? { rejected } : {}) }
}

/** How argparse sees a word before it knows what stands before it. */
type Kind =
  | { readonly is: 'positional' | 'unseen' | 'stranger' | 'separator' }
  | { readonly is: 'ambiguous'; readonly names: readonly string[] }
  /** `glued`: the offset of a value in the same word; `equals`: it stands after `=`. */
  | { readonly is: 'option'; readonly spec: AzOptionSpec; readonly spelling: string; readonly glued?: number; readonly equals?: boolean }

interface Reading {
  readonly words: readonly Argument[]
  readonly kinds: readonly Kind[]
  readonly table: AzOptionTable
  /** The table is whole: what it does not know is refused. */
  readonly strict: boolean
  readonly options: Map<string, AzOption>
  readonly extra: Argument[]
  open: boolean
  help: boolean
  /** What argparse stops at, at once. */
  failed?: Rejection
  /** What it complains of at the end: words that belong to no option. */
  stray?: Rejection
}

function readWords(words: readonly Argument[], table: AzOptionTable, strict: boolean): Reading {
  const separator = words.findIndex(word => textOf(word) === '--')
  const kinds = words.map((word, index): Kind => {
    if (separator < 0 || index < separator) return kindOf(word, table, strict)
    return { is: index === separator ? 'separator' : 'positional' }
  })
  const reading: Reading = { words, kinds, table, strict, options: new Map(), extra: [], open: false, help: false }
  // After a word that may be an option, words that are none may be its values.
  let claimed = false
  for (let index = 0; index < words.length && !reading.help; ) {
    const kind = kinds[index]!
    if (kind.is === 'option') {
      index = takeOption(reading, index, kind)
      claimed = false
      continue
    }
    if (kind.is === 'unseen') reading.open = claimed = true
    else if (kind.is === 'ambiguous') fail(reading, `${startOf(words[index]!)} could be ${kind.names.join(', ')}`, words[index]!.at)
    else if (kind.is !== 'separator' && !claimed) stray(reading, words[index]!)
    index++
  }
  return reading
}

/** A dash that a word processor put in the place of `-`. */
const TYPOGRAPHIC_DASH = /^[\u2010-\u2015\u2212]/

function stray(reading: Reading, word: Argument): void {
  reading.extra.push(word)
  if (!reading.strict || reading.stray) return
  const text = startOf(word) ?? ''
  const dash = TYPOGRAPHIC_DASH.test(text) ? ' (it starts with a typographic dash)' : ''
  reading.stray = { reason: `${text.startsWith('-') ? 'there is no option' : 'no option takes'} ${JSON.stringify(text)}${dash}`, at: word.at, stray: true }
}

/** The words that would be options, if the command had them. */
export function strangersOf(extra: readonly Argument[]): readonly AzStranger[] {
  return extra.flatMap(word => {
    const name = startOf(word)?.split('=', 1)[0] ?? ''
    if (!/^--[A-Za-z]/.test(name) && !(TYPOGRAPHIC_DASH.test(name) && name.length > 1)) return []
    return [{ name, at: cutName(word, name.length), elsewhere: commandsWith(name) }]
  })
}

function fail(reading: Reading, reason: string, at: Span, refused?: Required<Pick<Rejection, 'option' | 'value'>>): void {
  if (reading.strict) reading.failed ??= { reason, at, ...refused }
}

/** A required option that is certain not to be there. */
function missing(reading: Reading, at: Span): Rejection | undefined {
  if (reading.open) return undefined
  const names = reading.table.required.filter(({ name }) => !reading.options.has(name)).map(spec => spec.names.join('/'))
  return names.length > 0 ? { reason: `${names.join(', ')} is required`, at } : undefined
}

const NEGATIVE_NUMBER = /^-(?:\d[\d_]*(?:\.\d*)?|\.\d+)$/

function kindOf(word: Argument, { named }: AzOptionTable, strict: boolean): Kind {
  const start = startOf(word)
  const whole = textOf(word) !== undefined
  if (start === undefined) return { is: 'unseen' }
  if (!start.startsWith('-') || start === '-') return { is: start === '-' && !whole ? 'unseen' : 'positional' }
  const sign = start.indexOf('=')
  const equals = sign >= 0
  const name = equals ? start.slice(0, sign) : start
  const glued = equals ? { glued: name.length + 1, equals } : undefined
  const exact = equals || whole ? named.get(name) : undefined
  if (exact) return { is: 'option', spec: exact, spelling: name, ...glued }
  const isLong = start.startsWith('--')
  if (isLong && !equals && !whole) return { is: 'unseen' }
  const matches = isLong && strict ? [...named.keys()].filter(key => key.startsWith(name)) : []
  if (matches.length > 1) return { is: 'ambiguous', names: matches }
  const spec = matches[0] ? named.get(matches[0]) : isLong ? undefined : named.get(start.slice(0, 2))
  if (spec && isLong) return { is: 'option', spec, spelling: name, ...glued }
  if (spec) return { is: 'option', spec, spelling: start.slice(0, 2), glued: 2 }
  if (NEGATIVE_NUMBER.test(start) || start.includes(' ')) return { is: 'positional' }
  return strict ? { is: 'stranger' } : { is: 'option', spec: { name, names: [name], takes: 'any', adds: false, required: false }, spelling: name, ...glued }
}

/** Takes the option at an index with its values; gives the index after them. */
function takeOption(reading: Reading, index: number, kind: Kind & { is: 'option' }): number {
  const word = reading.words[index]!
  const text = startOf(word)!
  let { spec, spelling, glued, equals = false } = kind
  while (glued !== undefined && spec.takes === 'none') {
    if (equals || text[glued] === '-') {
      fail(reading, `${spelling} takes no value`, word.at)
      return index + 1
    }
    store(reading, spec, { flag: word.at, values: [], at: word.at })
    if (glued >= text.length) return unseenFlags(reading, index)
    spelling = `-${text[glued]}`
    const next = reading.table.named.get(spelling)
    if (!next) {
      stray(reading, word)
      return index + 1
    }
    spec = next
    equals = text[glued + 1] === '='
    glued = glued + 1 < text.length || textOf(word) === undefined ? glued + (equals ? 2 : 1) : undefined
  }
  if (glued === undefined) return takeFollowing(reading, index, spec, spelling)
  store(reading, spec, { flag: cutName(word, equals ? glued - 1 : glued), values: [cutValue(word.value, glued)], at: word.at })
  return index + 1
}

/** `-y${REST}`: more flags, or none. */
function unseenFlags(reading: Reading, index: number): number {
  reading.open = true
  return index + 1
}

function takeFollowing(reading: Reading, index: number, spec: AzOptionSpec, spelling: string): number {
  const { words, kinds } = reading
  const word = words[index]!
  const limit = spec.takes === 'none' ? 0 : spec.takes === 'one' || spec.takes === 'optional' ? 1 : words.length
  let end = index + 1
  for (; end - index <= limit && (kinds[end]?.is === 'positional' || kinds[end]?.is === 'unseen'); end++) {
    // `--name $NAME` means one word, but `--tags a=b $MORE` and `--enable-syslog $MORE` may go on with options.
    if (words[end]!.many && (end > index + 1 || spec.takes === 'optional')) reading.open = true
  }
  if (end === index + 1 && (spec.takes === 'one' || spec.takes === 'some')) fail(reading, `${spelling} needs a value`, word.at)
  const values = words.slice(index + 1, end).map(argument => argument.value)
  store(reading, spec, { flag: word.at, values, at: cover(word.at, words[end - 1]!.at) })
  return end
}

function store(reading: Reading, spec: AzOptionSpec, found: Omit<AzOption, 'name'>): void {
  const values = found.values.map(value => checked(reading, spec, value))
  const earlier = spec.adds ? reading.options.get(spec.name)?.values : undefined
  reading.options.set(spec.name, { name: spec.name, flag: found.flag, values: earlier ? [...earlier, ...values] : values, at: found.at })
  if (spec.name === '--help') reading.help = true
}

/** A value in the case that the CLI sends; one that it does not take fails the command. */
function checked(reading: Reading, spec: AzOptionSpec, value: Value<string>): Value<string> {
  if (value.is !== 'known') return value
  if (spec.number && !isNumber(value.value, spec.number))
    fail(reading, `${spec.name} needs a number, not ${JSON.stringify(value.value)}`, value.at, { option: spec.name, value: value.value })
  if (!spec.values) return value
  const wanted = value.value.toLowerCase()
  const canonical = spec.values.find(text => text.toLowerCase() === wanted)
  if (canonical === undefined)
    fail(reading, `${spec.name} does not take ${JSON.stringify(value.value)} (${spec.values.join(', ')})`, value.at, { option: spec.name, value: value.value })
  return canonical === undefined || canonical === value.value ? value : known(canonical, value.at, value.from)
}

function isNumber(text: string, number: 'int' | 'float'): boolean {
  const plain = text.trim().replaceAll('_', '')
  if (number === 'int') return /^[+-]?\d+$/.test(plain)
  return plain !== '' && (!Number.isNaN(Number(plain)) || /^[+-]?(?:nan|inf|infinity)$/i.test(plain))
}
