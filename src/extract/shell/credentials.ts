import type { Command, Part, Statement, Word } from '../../parse/shell/syntax.js'
import { literal } from './input.js'

/**
 * The text that a script turns into a secure string: `ConvertTo-SecureString 'text' -AsPlainText -Force`, or the text that is piped to it.
 * Undefined for anything else, an encrypted text included.
 */
export function secureText(body: readonly Statement[]): readonly Part[] | undefined {
  const command = onlyCommand(body, 'converttosecurestring')
  if (!command) return undefined
  const words = command.words.slice(1)
  if (!words.some(word => /^-asp/i.test(literal(word)))) return undefined
  const named = words.findIndex(word => /^-st/i.test(literal(word)))
  const word = named < 0 ? words.find(each => !literal(each).startsWith('-') || isQuoted(each)) : words[named + 1]
  return word?.parts ?? command.input?.parts
}

/** The user and the secret of `New-Object PSCredential('user', $secret)`, as the properties that a script reads. */
export function credential(word: Word): readonly (readonly [name: string, value: Word])[] | undefined {
  const [only] = word.parts
  const command = word.parts.length === 1 && only?.kind === 'substitution' ? onlyCommand(only.body, 'newobject') : undefined
  if (!command?.words.some(each => /pscredential$/i.test(literal(each)))) return undefined
  const last = command.words.at(-1)!
  const comma = last.parts.findIndex(part => part.kind === 'text' && !part.quoted && part.text === ',')
  if (comma < 1 || comma === last.parts.length - 1) return undefined
  return [
    ['UserName', wordOf(last.parts.slice(0, comma))],
    ['Password', wordOf(last.parts.slice(comma + 1))],
  ]
}

const wordOf = (parts: readonly Part[]): Word => ({ parts, start: parts[0]!.start, end: parts.at(-1)!.end })

const isQuoted = (word: Word): boolean => word.parts[0]?.kind === 'text' && word.parts[0].quoted

function onlyCommand(body: readonly Statement[], name: string): Command | undefined {
  const [only] = body
  return body.length === 1 && only?.kind === 'command' && literal(only.words[0]).toLowerCase().replaceAll('-', '') === name ? only : undefined
}
