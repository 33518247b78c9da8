import { AZ_COMMAND_OPTIONS, AZ_GLOBAL_OPTIONS } from '../../generated/az-options.js'
import type { Argument } from '../../model/argument.js'
import { memo } from '../../model/once.js'
import { type Rejection, startOf, textOf } from '../cli-options.js'

/**
 * Which `az` reads the words: azure-cli alone, with the extension aks-preview as measured, or with the newest that is documented, which knows everything
 * that any of them does. `past` also knows what only older versions did: it never takes a command, but tells what one was meant to say.
 */
export type AzLane = 'core' | 'preview' | 'newest' | 'past'

/** How many words an option takes: none, one, at most one, at least one, any number. */
export type Takes = 'none' | 'one' | 'optional' | 'some' | 'any'

/** An option as argparse declares it. */
export interface AzOptionSpec {
  readonly name: string
  readonly names: readonly string[]
  readonly takes: Takes
  /** The values of a repeated option add up; else the last one wins. */
  readonly adds: boolean
  readonly number?: 'int' | 'float'
  readonly required: boolean
  /** The only values, in canonical case; they are compared without regard to it. */
  readonly values?: readonly string[]
}

/** The options of a command. */
export interface AzOptionTable {
  /** By each of their names. */
  readonly named: ReadonlyMap<string, AzOptionSpec>
  /** Those without which the command is refused. */
  readonly required: readonly AzOptionSpec[]
}

/**
 * Commands outside the measured table that the catalogue asks about. Only what it takes to name and pair their options is listed; nothing about them is refused.
 * `az acs` is gone as a whole: its one line serves all of its commands.
 */
const LOOSE_COMMANDS: Readonly<Record<string, string>> = {
  acs: '--resource-group/-g: --name/-n: --location/-l: --orchestrator-type/-t: --agent-count: --generate-ssh-keys --windows --no-wait',
  'extension add': '--name/-n: --source/-s: --version: --system --upgrade/-U --yes/-y --allow-preview?',
  'extension remove': '--name/-n:',
  'extension update': '--name/-n: --version: --allow-preview?',
  'feature register': '--namespace: --name/-n:',
  'feature show': '--namespace: --name/-n:',
  'group create': '--name/-n: --resource-group/-g: --location/-l: --managed-by: --tags*',
  'network nsg rule create': '--resource-group/-g: --nsg-name: --name/-n: --priority: --access: --direction: --protocol: --destination-port-ranges+',
  'provider register': '--namespace/-n: --management-group-id/-m: --consent-to-permissions/-c --wait',
}

const MEASURED: Readonly<Record<string, string>> = AZ_COMMAND_OPTIONS

/** `[lane]names[&][: ? + *][i f][!][=values][~values with aks-preview][^values documented for it]`, names parted by slashes, the long one first. */
const NOTATION = /^([cpdo]?)(-[\w/-]*)(&?)([:?+*]?)([if]?)(!?)(?:=([^~^]*))?(?:~([^^]*))?(?:\^(.*))?$/

const TAKES: Readonly<Record<string, Takes>> = { '': 'none', ':': 'one', '?': 'optional', '+': 'some', '*': 'any' }

/** Which lanes know what bears a mark; no mark is all of them. */
const LANES: Readonly<Record<string, readonly AzLane[]>> = {
  c: ['core', 'newest', 'past'],
  p: ['preview', 'newest', 'past'],
  d: ['newest', 'past'],
  o: ['past'],
}

/** Of aks-preview 0.4, in 2019 and 2020: older than what was measured. */
const OLDER: Readonly<Record<string, string>> = { 'aks create': 'o--enable-vmss' }

/** Whether a path of words is a command (true) or a group of commands that is none itself (false) of `aks` or `vmss`; undefined where it is neither. */
const isCommand = (path: string, lane: AzLane): boolean | undefined => pathsOf(lane).get(path)

/** The options of a command, those that every command takes included. */
export const optionsOf = (path: string, lane: AzLane): AzOptionTable => tablesOf(lane)(path)

const tablesOf = memo((lane: AzLane) =>
  memo((path: string) => tableOf(`${MEASURED[path] ?? LOOSE_COMMANDS[looseKey(path)] ?? ''} ${OLDER[path] ?? ''} ${AZ_GLOBAL_OPTIONS}`, lane)),
)

/** Whether the options of a command were measured, so that an option that is not among them is refused. */
export const isMeasured = (path: string): boolean => (MEASURED[path]?.length ?? 0) > 1

/** Commands that are easily taken for each other. */
const KIN = ['aks create', 'aks update', 'aks nodepool add', 'aks nodepool update', 'aks nodepool upgrade', 'aks nodepool scale']

/** Those of them that have an option, by its whole name. */
export const commandsWith = (option: string): readonly string[] => KIN.filter(path => optionsOf(path, 'newest').named.has(option))

const pathsOf = memo((lane: AzLane): ReadonlyMap<string, boolean> => {
  const known = new Map<string, boolean>()
  for (const [path, text] of Object.entries(MEASURED)) {
    if (LANES[text.charAt(0)]?.includes(lane) === false) continue
    for (let end = path.indexOf(' '); end > 0; end = path.indexOf(' ', end + 1)) {
      const group = path.slice(0, end)
      known.set(group, known.get(group) ?? false)
    }
    known.set(path, true)
  }
  return known
})

function tableOf(text: string, lane: AzLane): AzOptionTable {
  const named = new Map<string, AzOptionSpec>()
  for (const token of text.split(' ')) {
    const spec = specOf(token, lane)
    // A name that core and the extension use for different options stays core's.
    for (const name of spec?.names ?? []) if (spec && !named.has(name)) named.set(name, spec)
  }
  return { named, required: [...new Set(named.values())].filter(({ required }) => required) }
}

function specOf(token: string, lane: AzLane): AzOptionSpec | undefined {
  const [, mark = '', written = '', adds, takes = '', number, required, ...lists] = NOTATION.exec(token) ?? []
  if (!written || LANES[mark]?.includes(lane) === false) return undefined
  const names = written.split('/')
  const values = valuesOf(lists, lane)
  return {
    name: names[0]!,
    names,
    takes: TAKES[takes] ?? 'none',
    adds: adds === '&',
    ...(number ? { number: number === 'i' ? ('int' as const) : ('float' as const) } : {}),
    required: required === '!',
    ...(values ? { values } : {}),
  }
}

/** An empty list after a mark says that the lane does not limit the values. */
function valuesOf([own, preview, documented]: readonly (string | undefined)[], lane: AzLane): readonly string[] | undefined {
  const lists = lane === 'core' ? [own] : lane === 'preview' ? [preview ?? own] : [own, preview ?? own, documented ?? own]
  return lists.every(Boolean) ? [...new Set(lists.flatMap(list => list!.split(',')))] : undefined
}

/** What the words after `az` name. */
export interface CommandPath {
  readonly path: string
  /** How many words the path takes. */
  readonly length: number
  /** The path is a group of commands, not a command. */
  readonly group: boolean
  /** The word that would go on with the path cannot be seen. */
  readonly unseen: boolean
  readonly rejected?: Rejection
}

/** The command that the words name, as far as they do; undefined where it is none of those that are read. */
export function findCommand(words: readonly Argument[], lane: AzLane): CommandPath | undefined {
  const first = words[0] && textOf(words[0])?.toLowerCase()
  if (first === undefined) return undefined
  if (first.startsWith('-')) return misplacedOption(words)
  if (first !== 'aks' && first !== 'vmss') return looseCommand(words)
  let path = first
  for (let length = 1; ; length++) {
    const word = words[length]
    const child = `${path} ${(word && textOf(word)?.toLowerCase()) ?? ''}`
    if (isCommand(child, lane) !== undefined) path = child
    else if (isCommand(path, lane)) return { path, length, group: false, unseen: false }
    else return first === 'aks' ? endOfPath(path, words, length) : undefined
  }
}

/** A group is followed by a word that is none of its commands. */
function endOfPath(path: string, words: readonly Argument[], length: number): CommandPath {
  const word = words[length]
  const found = { path, length, group: true, unseen: false }
  const start = word && startOf(word)
  const isOption = start?.startsWith('-') === true
  if (!word || (isOption && asksForHelp(words.slice(length)))) return found
  if (!isOption && textOf(word) === undefined) return { ...found, unseen: true }
  const reason = isOption ? `the option ${start} stands before the command is complete` : `az ${path} has no command ${start}`
  return { ...found, rejected: { reason, at: word.at } }
}

/** Whether help is asked for before the next word that is no option. */
function asksForHelp(words: readonly Argument[]): boolean {
  const end = words.findIndex(word => !startOf(word)?.startsWith('-'))
  return words.slice(0, end < 0 ? words.length : end).some(word => textOf(word) === '-h' || textOf(word) === '--help')
}

/** `az --only-show-errors aks ...` finds no command. */
function misplacedOption(words: readonly Argument[]): CommandPath | undefined {
  if (!words.some(word => textOf(word)?.toLowerCase() === 'aks')) return undefined
  return { path: 'aks', length: 0, group: true, unseen: false, rejected: { reason: 'an option stands before the command', at: words[0]!.at } }
}

function looseCommand(words: readonly Argument[]): CommandPath | undefined {
  const end = words.findIndex(word => textOf(word)?.startsWith('-') !== false)
  const named = words.slice(0, end < 0 ? words.length : end).map(word => textOf(word)!.toLowerCase())
  const length =
    named[0] === 'acs'
      ? Math.min(named.length, 2)
      : named.findIndex((_, index) => index < 4 && Object.hasOwn(LOOSE_COMMANDS, named.slice(0, index + 1).join(' '))) + 1
  return length > 0 ? { path: named.slice(0, length).join(' '), length, group: false, unseen: false } : undefined
}

const looseKey = (path: string): string => (path.startsWith('acs ') ? 'acs' : path)
