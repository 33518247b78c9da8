import type { Command } from './facts.js'
import type { Span } from './text.js'
import { known, type Value, valueOf } from './value.js'

/**
 * The value of an option of a command whose grammar is not known: the next word, or what is glued to it with `=` or `:`. Names are compared without case,
 * as PowerShell does and as no tool tells two options apart by.
 */
export function optionOf({ words }: Command, ...names: readonly string[]): Value<string> | undefined {
  for (const [index, { value }] of words.entries()) {
    const text = valueOf(value)?.toLowerCase()
    if (text === undefined || value.is !== 'known') continue
    if (names.some(name => name.toLowerCase() === text)) return words[index + 1]?.value
    const name = names.find(each => text.startsWith(`${each.toLowerCase()}=`) || text.startsWith(`${each.toLowerCase()}:`))
    if (name !== undefined) return known(value.value.slice(name.length + 1), behind(value.at, text, name.length + 1), value.from)
  }
  return undefined
}

const behind = (at: Span, text: string, length: number): Span => (at.end - at.start === text.length ? { ...at, start: at.start + length } : at)
