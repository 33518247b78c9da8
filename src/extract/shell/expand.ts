import type { Argument } from '../../model/argument.js'
import { type Span, spanOf, type Text } from '../../model/text.js'
import { inPlace, joined, type Known, known, unknown, type Value } from '../../model/value.js'
import type { Part, Shell, Word } from '../../parse/shell/syntax.js'
import { secureText } from './credentials.js'
import { type Binding, type Environment, maximumItems, maximumLength } from './environment.js'
import { outputIn } from './outputs.js'
import { ExpandedWord, PlainWord, UsedValue } from './words.js'

/** One run of a word after expansion: certain characters, or undefined for what nobody can see. */
interface Run {
  readonly text: string | undefined
  readonly quoted: boolean
  readonly from: readonly Span[]
  readonly name?: string
}

/** The words that a command or an array receives. Beyond what a person writes nothing is known: words that double on each line would fill the memory. */
export function expandWords(words: readonly Word[], environment: Environment, text: Text, shell: Shell): readonly Argument[] {
  const found: Argument[] = []
  for (const word of words) {
    if (found.length >= maximumItems) {
      const at = spanOf(text, word.start, word.end)
      return [...found.slice(0, maximumItems), { value: unknown(at), at, many: true }]
    }
    expandWord(word, environment, text, shell, found)
  }
  return found
}

/** Adds the words that a word becomes: none, one, or as many as an array or an unquoted variable holds. */
function expandWord(word: Word, environment: Environment, text: Text, shell: Shell, found: Argument[]): void {
  const { parts, start, end } = word
  const only = parts[0]
  if (parts.length === 1 && only?.kind === 'text' && !only.quoted && text.text.slice(start, end) === only.text) {
    found.push(new PlainWord(text, start, end))
    return
  }
  const several = parts.length === 1 && only?.kind === 'variable' ? wordsOf(only, environment, spanOf(text, start, end), shell) : undefined
  if (several) {
    for (const one of several) found.push(one)
    return
  }
  const value = valueOfWord(word, environment, text)
  const splits = shell === 'bash' && value.is === 'known' && parts.some(part => part.kind === 'variable' && !part.quoted)
  if (!splits) {
    found.push(new ExpandedWord(value, text, start, end))
    return
  }
  const first = only?.kind === 'variable' ? environment.get(only.name) : undefined
  const decided = first?.is === 'value' && first.text?.text === value.value ? first.text : undefined
  for (const { 0: piece, index } of value.value.matchAll(/[^ \t\n]+/g)) {
    const from = decided ? [spanOf(decided, index, index + piece.length)] : value.from
    found.push(new ExpandedWord(piece === value.value ? value : known(piece, value.at, from), text, start, end))
  }
}

/** The words that a variable stands for by itself, where it may be several. */
function wordsOf(part: Part & { kind: 'variable' }, environment: Environment, at: Span, shell: Shell): readonly Argument[] | undefined {
  const binding = environment.get(part.name)
  if (part.all) return expandAll(binding, part, at)
  if (binding?.is !== 'list') return undefined
  return shell === 'powershell' ? binding.items : binding.items.slice(0, 1)
}

/** The value of a word that stays one word, as on the right side of an assignment. */
export function valueOfWord(word: Word, environment: Environment, text: Text): Value<string> {
  const { parts } = word
  const first = parts[0]
  const variable = parts.length === 1 && first?.kind === 'variable' ? knownBy(first, environment) : undefined
  if (variable && variable.value.length <= maximumLength) return new UsedValue(variable, text, first!.start, first!.end)
  const at = placeOf(word, text)
  if (parts.length === 1 && first?.kind === 'text') return known(first.text, at)
  const runs = parts.length === 1 ? runsOf(first!, environment, text) : parts.flatMap(part => runsOf(part, environment, text))
  const only = runs[0]
  if (runs.length === 1 && only) {
    if (only.text === undefined) return unknown(at, only.name)
    const tooLong = only.text.length > maximumLength && only.from.length > 0
    return tooLong ? unknown(at) : known(only.text, at, parts.length === 1 ? only.from : inPlace)
  }
  if (runs.reduce((sum, run) => sum + (run.text?.length ?? 1), 0) > maximumLength && runs.some(run => run.from.length > 0 || run.text === undefined))
    return unknown(at)
  const value = joined(
    runs.map(run => run.text),
    at,
    parts.length === 1 ? only?.from : inPlace,
  )
  const unseen = runs.filter(run => run.text === undefined)
  return value.is === 'partial' && unseen.length === 1 && unseen[0]!.name !== undefined ? { ...value, name: unseen[0]!.name } : value
}

/** The place of the characters within a word, without its quotes. */
const placeOf = ({ parts, start, end }: Word, text: Text): Span => spanOf(text, parts[0]?.start ?? start, parts.at(-1)?.end ?? end)

/** The text that a variable certainly holds where it is used. */
function knownBy(part: Part & { kind: 'variable' }, environment: Environment): Known<string> | undefined {
  const value = part.all ? undefined : held(part.name, environment)
  return value?.is === 'known' && !(value.value === '' && part.fallback) ? value : undefined
}

const held = (name: string, environment: Environment): Value<string> | undefined => lookUp(environment.get(name)) ?? entryOf(name, environment)

function runsOf(part: Part, environment: Environment, text: Text): readonly Run[] {
  if (part.kind === 'text') return [{ text: part.text, quoted: part.quoted, from: inPlace }]
  const secure = part.kind === 'substitution' ? secureText(part.body) : undefined
  if (secure) return secure.flatMap(inner => located(runsOf(inner, environment, text), spanOf(text, inner.start, inner.end)))
  const output = part.kind === 'substitution' ? outputIn(part.body) : undefined
  const printed = output === undefined ? undefined : lookUp(environment.get(output))
  if (printed?.is === 'known') return [{ text: printed.value, quoted: part.quoted, from: through(printed) }]
  // Glued to other characters, an array is several words of which only the ends are: nobody can say which value this is.
  if (part.kind !== 'variable' || part.all) return [{ text: undefined, quoted: part.quoted, from: inPlace }]
  const value = held(part.name, environment)
  if (value === undefined || (value.is === 'known' && value.value === '' && part.fallback)) {
    if (part.fallback) return part.fallback.flatMap(inner => located(runsOf(inner, environment, text), spanOf(text, inner.start, inner.end)))
    return [{ text: undefined, quoted: part.quoted, from: [], name: part.name }]
  }
  if (value.is === 'known') return [{ text: value.value, quoted: part.quoted, from: through(value) }]
  if (value.is === 'partial') return value.parts.map(run => ({ text: run, quoted: part.quoted, from: inPlace }))
  return [{ text: undefined, quoted: part.quoted, from: [], name: (value.is === 'unknown' && value.name) || part.name }]
}

/** Where a variable was decided, seen from where it is used. */
const through = ({ at, from }: Known<string>): readonly Span[] => [at].concat(from)

function located(runs: readonly Run[], at: Span): readonly Run[] {
  return runs.map(run => (run.from.length === 0 ? { ...run, from: [at] } : run))
}

/** `$cluster.Name` of a hashtable that the script shows. */
function entryOf(name: string, environment: Environment): Value<string> | undefined {
  const dot = name.lastIndexOf('.')
  const table = dot < 0 ? undefined : environment.get(name.slice(0, dot))
  const key = name.slice(dot + 1)
  return table?.is === 'table' ? table.pairs.findLast(([each]) => each.toLowerCase() === key)?.[1].value : undefined
}

function lookUp(binding: Binding | undefined): Value<string> | undefined {
  if (binding?.is === 'list') return binding.items[0]?.value
  return binding?.is === 'value' ? binding.value : undefined
}

function expandAll(binding: Binding | undefined, part: Part & { kind: 'variable' }, at: Span): readonly Argument[] {
  if (binding?.is === 'list') return binding.items
  if (binding?.is === 'table') {
    return binding.pairs.flatMap(([key, value]): Argument[] => [{ value: known(`-${key}`, value.at), at: value.at, many: false }, value])
  }
  if (binding?.is === 'value' && binding.value.is !== 'unknown') return [{ value: binding.value, at, many: false }]
  return [{ value: unknown(at, part.name), at, many: true }]
}
