import type { AzReading, Command } from '../../model/facts.js'
import { licenceCosts } from '../../model/licence.js'
import { type Prose, say } from '../../model/prose.js'
import type { Edit, Problem } from '../../model/rule.js'
import type { Span } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'

const commands: ReadonlyMap<string, string> = new Map([
  ['aks create', '--enable-ahub'],
  ['aks update', '--enable-ahub'],
  ['new-azakscluster', '-EnableAHUB'],
  ['set-azakscluster', '-EnableAHUB'],
])

/** What is wrong with the flag of a command that can have one. */
interface Fault {
  readonly at: Span
  readonly written: string
  readonly message: Prose
  readonly why: Prose
  readonly remedy: Prose
  readonly fix?: readonly Edit[]
}

/** A flag that is written so that the command does not get it, or refuses it. */
export function faultyFlag(command: Command): Problem | undefined {
  const name = command.az?.path ?? command.tool
  const right = commands.get(name)
  if (right === undefined || command.az?.help) return undefined
  const { words } = command
  const found = glued(words, right) ?? misspelt(words, right, command.az !== undefined) ?? (command.az && (valued(command.az) ?? contradicted(command.az)))
  if (!found) return undefined
  const { written, ...fault } = found
  return { ...fault, subject: [command.az ? `az ${name}` : name, written], offending: { written } }
}

/** `$CLUSTER--enable-ahub`: one word for the shell, and the flag a part of the name. */
function glued(words: Command['words'], right: string): Fault | undefined {
  const word = words.find(({ value }) => endsWith(value, right.toLowerCase()))
  if (!word) return undefined
  return {
    at: word.at,
    written: right,
    message: say`${right} is glued to the word before it`,
    why: say`The command takes both for one value, so the flag is not passed. ${licenceCosts}`,
    remedy: say`Put a blank before ${right}.`,
  }
}

function endsWith(value: Value<string>, flag: string): boolean {
  const last = value.is === 'partial' ? (value.parts.at(-1) ?? '') : (valueOf(value) ?? '')
  return last.toLowerCase().endsWith(flag) && (value.is === 'partial' || !last.startsWith('-'))
}

/** Names that are meant for the flag, without dashes. */
const meant: ReadonlySet<string> = new Set([
  'enableahub',
  'ahub',
  'enableahb',
  'enablehybridbenefit',
  'enableazurehybridbenefit',
  'hybridbenefit',
  'azurehybridbenefit',
])

/** @param exact the flag has one spelling, as those of `az` have: PowerShell takes any case */
function misspelt(words: Command['words'], right: string, exact: boolean): Fault | undefined {
  const isRight = (text: string): boolean => (exact ? text === right : text.toLowerCase() === right.toLowerCase())
  const word = words.find(({ value }) => {
    const text = valueOf(value)
    if (!text?.startsWith('-')) return false
    const name = text.split(/[=:]/, 1)[0]!
    return !isRight(name) && meant.has(name.replace(/[-_]/g, '').toLowerCase())
  })
  if (!word) return undefined
  const written = valueOf(word.value)!
  const plain = word.at.end - word.at.start === written.length && !/[=:]/.test(written)
  return {
    at: word.at,
    written,
    message: say`the flag is ${right}, not ${written}`,
    why: say`The command is refused, or takes the word for something else. ${licenceCosts}`,
    remedy: say`Write ${right}.`,
    ...(plain && { fix: [{ at: word.at, text: right }] }),
  }
}

function valued(az: AzReading): Fault | undefined {
  const flag = az.options.find(({ name }) => name === '--enable-ahub')?.flag
  const word = flag && az.extra.find(({ at, value }) => at.start > flag.end && at.start - flag.end < 4 && /^(?:true|false|yes|no)$/i.test(valueOf(value) ?? ''))
  if (!word) return undefined
  const written = valueOf(word.value)!
  return {
    at: word.at,
    written,
    message: say`${'--enable-ahub'} takes no value such as ${written}`,
    why: say`The CLI refuses the command. ${licenceCosts}`,
    remedy: say`Leave ${written} out; to turn the licence off write ${'--disable-ahub'}.`,
  }
}

function contradicted(az: AzReading): Fault | undefined {
  const off = az.options.find(({ name }) => name === '--disable-ahub')
  if (!off || !az.options.some(({ name }) => name === '--enable-ahub')) return undefined
  return {
    at: off.flag,
    written: '--disable-ahub',
    message: say`${'--enable-ahub'} and ${'--disable-ahub'} exclude each other`,
    why: say`The CLI refuses the command.`,
    remedy: say`Keep the one that is meant.`,
  }
}
