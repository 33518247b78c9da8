import type { Argument } from '../../model/argument.js'
import { compose, type Span, spanOf, type Text } from '../../model/text.js'
import { known, leastLength, unknown, type Value, valueOf } from '../../model/value.js'
import type { Assignment, FunctionDefinition, Shell, Word } from '../../parse/shell/syntax.js'
import { credential } from './credentials.js'
import { type Binding, type Environment, maximumItems, maximumLength } from './environment.js'
import { expandWords, valueOfWord } from './expand.js'
import { textOfWord } from './run-string.js'

/** Gives a variable its value, as far as the script shows it. */
export function assignVariable(assignment: Assignment, environment: Environment, text: Text, shell: Shell): void {
  const { name, append } = assignment
  const old = environment.get(name)
  if (assignment.default && old) return
  const added = bindingOf(assignment, environment, text, shell)
  environment.set(name, bounded(append ? appended(old, added, shell) : added))
}

/** Beyond what a person writes, nothing is known: a script that doubles a variable on each line would fill the memory. */
function bounded(binding: Binding): Binding {
  if (binding.is === 'value') {
    const { value } = binding
    return value.is === 'known' && value.value.length > maximumLength ? { is: 'value', value: unknown(value.at) } : binding
  }
  if (binding.is === 'list') return binding.items.length > maximumItems ? unseenWords(binding.items[0]!.at) : binding
  return binding.pairs.length > maximumItems ? unseenWords(binding.pairs[0]![1].at) : binding
}

const unseenWords = (at: Span): Binding => ({ is: 'list', items: [{ value: unknown(at), at, many: true }] })

function bindingOf(assignment: Assignment, environment: Environment, text: Text, shell: Shell): Binding {
  const { name, value, list, table } = assignment
  if (list) return { is: 'list', items: expandWords(list, environment, text, shell) }
  if (table)
    return {
      is: 'table',
      pairs: table.map(({ key, value }) => [valueOf(valueOfWord(key, environment, text)) ?? '?', oneWord(value, environment, text, shell)] as const),
    }
  if (!value) return { is: 'value', value: unknown(spanOf(text, assignment.start, assignment.end), name) }
  const properties = credential(value)
  if (properties) return { is: 'table', pairs: properties.map(([key, word]) => [key, oneWord(word, environment, text, shell)] as const) }
  const [only] = value.parts
  const copied = value.parts.length === 1 && only?.kind === 'variable' ? environment.get(only.name) : undefined
  if (copied && copied.is !== 'value' && shell === 'powershell') return copied
  if (copied?.is === 'list' && only?.kind === 'variable' && only.all)
    return { is: 'value', value: inOneText(copied.items, spanOf(text, value.start, value.end)) }
  return ofText(valueOfWord(value, environment, text), () => textOfWord(value, environment, text))
}

/** `ARGS="${LIST[@]}"`: the words of an array with spaces between them. */
function inOneText(items: readonly Argument[], at: Span): Value<string> {
  const words = items.map(({ value }) => valueOf(value))
  return words.every(word => word !== undefined) ? known(words.join(' '), at) : unknown(at)
}

/** A string of several words may be run later, so the places of its characters are kept. */
function ofText(value: Value<string>, text: () => Text): Binding {
  const words = value.is === 'known' ? /\s/.test(value.value) : value.is === 'partial' && value.parts.some(part => part !== undefined && /\s/.test(part))
  return words && leastLength(value) <= maximumLength ? { is: 'value', value, text: text() } : { is: 'value', value }
}

function oneWord(word: Word, environment: Environment, text: Text, shell: Shell): Argument {
  const at = spanOf(text, word.start, word.end)
  return expandWords([word], environment, text, shell)[0] ?? { value: known('', at), at, many: false }
}

function appended(old: Binding | undefined, added: Binding, shell: Shell): Binding {
  if (old?.is === 'list') return { is: 'list', items: [...old.items, ...itemsOf(added)] }
  if (old?.is === 'table' && added.is === 'table') return { is: 'table', pairs: [...old.pairs, ...added.pairs] }
  if (!old && added.is !== 'value') return added
  if (old?.is === 'value' && added.is === 'value') {
    const [a, b] = [valueOf(old.value), valueOf(added.value)]
    const at = added.value.at
    const value = a === undefined || b === undefined ? unknown(at) : known(a + b, at, old.value.is === 'known' ? [old.value.at] : [])
    const pieces = old.text && added.text && old.text.source === added.text.source ? compose(old.text, [old.text, added.text]) : undefined
    return { is: 'value', value, ...(pieces && { text: pieces }) }
  }
  const at = itemsOf(added)[0]?.at
  return at && shell !== 'cmd' ? { is: 'list', items: [{ value: unknown(at), at, many: true }, ...itemsOf(added)] } : added
}

function itemsOf(binding: Binding): readonly Argument[] {
  if (binding.is === 'list') return binding.items
  return binding.is === 'value' ? [{ value: binding.value, at: binding.value.at, many: false }] : []
}

/** PowerShell: `-Name value` first, then what is left by position. */
export function bindParameters(definition: FunctionDefinition, words: readonly Argument[], local: Environment): void {
  const names = new Set(definition.parameters.map(parameter => parameter.name))
  const positional: Argument[] = []
  for (let index = 0; index < words.length; index++) {
    const name = valueOf(words[index]!.value)
      ?.match(/^-(\w+)$/)?.[1]
      ?.toLowerCase()
    const value = words[index + 1]
    if (name !== undefined && names.has(name) && value) {
      local.set(name, { is: 'value', value: value.value })
      names.delete(name)
      index++
    } else positional.push(words[index]!)
  }
  const left = [...names]
  positional.forEach((word, index) => {
    if (left[index] !== undefined) local.set(left[index], { is: 'value', value: word.value })
  })
}
