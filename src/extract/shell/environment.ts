import type { Argument } from '../../model/argument.js'
import type { Text } from '../../model/text.js'
import { unknown, type Value } from '../../model/value.js'
import type { Shell } from '../../parse/shell/syntax.js'

/** What a variable holds: one value, words (an array), or pairs (a PowerShell hashtable). */
export type Binding =
  /** `text` has the place of each character, for a string of several words: it may be a command that is run later. */
  | { readonly is: 'value'; readonly value: Value<string>; readonly text?: Text }
  | { readonly is: 'list'; readonly items: readonly Argument[] }
  | { readonly is: 'table'; readonly pairs: readonly (readonly [key: string, value: Argument])[] }

export type Environment = Map<string, Binding>

/** No value that a person wrote is longer; a variable that is doubled again and again is. */
export const maximumLength = 20_000
/** Likewise for the words of an array. */
export const maximumItems = 1_000

/** The variables that a host (a workflow, a pipeline, make) hands to a script, under the names that the shell has for them. */
export function hostEnvironment(shell: Shell, variables: ReadonlyMap<string, Value<string>>): Environment {
  const environment: Environment = new Map()
  for (const [name, value] of variables) {
    const binding: Binding = { is: 'value', value }
    environment.set(name, binding)
    if (shell === 'powershell') environment.set(`env:${name.toLowerCase()}`, binding).set(name.toLowerCase(), binding)
    else environment.set(name.toUpperCase().replaceAll('.', '_'), binding)
  }
  return environment
}

/**
 * What is known after a choice: a variable keeps its value where every way through gives the same, and is unknown otherwise.
 * @param ways the environments at the end of each way, the untouched one included where no arm may run
 */
export function merge(ways: readonly Environment[]): Environment {
  const [first, ...others] = ways
  if (!first) return new Map()
  const merged: Environment = new Map(first)
  for (const other of others) {
    for (const name of other.keys()) if (!merged.has(name)) merged.set(name, other.get(name)!)
    for (const [name, binding] of merged) if (!same(binding, other.get(name)) || !first.has(name)) merged.set(name, unseen(binding, name))
  }
  return merged
}

function same(a: Binding, b: Binding | undefined): boolean {
  if (a === b) return true
  return b?.is === 'value' && a.is === 'value' && a.value.is === 'known' && b.value.is === 'known' && a.value.value === b.value.value
}

function unseen(binding: Binding, name: string): Binding {
  if (binding.is === 'value') return { is: 'value', value: unknown(binding.value.at, name) }
  const at = (binding.is === 'list' ? binding.items[0]?.at : binding.pairs[0]?.[1].at) ?? { source: 0, start: 0, end: 0 }
  return { is: 'list', items: [{ value: unknown(at, name), at, many: true }] }
}
