import type { Argument } from '../../model/argument.js'
import { spanOf, type Text } from '../../model/text.js'
import { known, unknown, valueOf } from '../../model/value.js'
import type { Assignment, FunctionDefinition, Shell, Word } from '../../parse/shell/syntax.js'
import type { Binding, Environment } from './environment.js'
import { expandWord, valueOfWord } from './expand.js'

/** Gives a variable its value, as far as the script shows it. */
export function assignVariable(assignment: Assignment, environment: Environment, text: Text, shell: Shell): void {
  const { name, append } = assignment
  const old = environment.get(name)
  if (assignment.default && old) return
  const added = bindingOf(assignment, environment, text, shell)
  environment.set(name, append ? appended(old, added, shell) : added)
}

function bindingOf(assignment: Assignment, environment: Environment, text: Text, shell: Shell): Binding {
  const { name, value, list, table } = assignment
  if (list) return { is: 'list', items: list.flatMap(word => expandWord(word, environment, text, shell)) }
  if (table)
    return {
      is: 'table',
      pairs: table.map(({ key, value }) => [valueOf(valueOfWord(key, environment, text)) ?? '?', oneWord(value, environment, text, shell)] as const),
    }
  if (!value) return { is: 'value', value: unknown(spanOf(text, assignment.start, assignment.end), name) }
  const [only] = value.parts
  const copied = value.parts.length === 1 && only?.kind === 'variable' ? environment.get(only.name) : undefined
  if (copied && copied.is !== 'value' && (shell === 'powershell' || (only?.kind === 'variable' && only.all))) return copied
  return { is: 'value', value: valueOfWord(value, environment, text) }
}

function oneWord(word: Word, environment: Environment, text: Text, shell: Shell): Argument {
  const at = spanOf(text, word.start, word.end)
  return expandWord(word, environment, text, shell)[0] ?? { value: known('', at), at, many: false }
}

function appended(old: Binding | undefined, added: Binding, shell: Shell): Binding {
  if (old?.is === 'list') return { is: 'list', items: [...old.items, ...itemsOf(added)] }
  if (old?.is === 'table' && added.is === 'table') return { is: 'table', pairs: [...old.pairs, ...added.pairs] }
  if (!old && added.is !== 'value') return added
  if (old?.is === 'value' && added.is === 'value') {
    const [a, b] = [valueOf(old.value), valueOf(added.value)]
    const at = added.value.at
    return { is: 'value', value: a === undefined || b === undefined ? unknown(at) : known(a + b, at, old.value.is === 'known' ? [old.value.at] : []) }
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
