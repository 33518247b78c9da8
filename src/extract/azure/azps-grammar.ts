import type { Argument } from '../../model/argument.js'
import { contains, cover } from '../../model/text.js'
import { known, type Value } from '../../model/value.js'
import { type CliCommand, type CliOption, cutName, cutValue, startOf } from '../cli-options.js'
import { toolOf } from '../wrappers.js'
import { cmdletOf, type Parameter, type ParameterTable, parametersOf } from './azps-parameters.js'

/** A call of a cmdlet of Az.Aks, bound as PowerShell binds it; options have the names of its parameters, without dash. */
export interface AzPsCommand extends CliCommand {
  /** `New-AzAksNodePool`, whatever the case that is written. */
  readonly cmdlet: string
}

/** Reads a call of a cmdlet that makes or changes clusters or pools: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parameter_binding */
export function readAzPs(words: readonly Argument[]): AzPsCommand | undefined {
  const cmdlet = words[0] && cmdletOf(toolOf(words[0]))
  if (!cmdlet) return undefined
  const at = cover(words[0]!.at, words.findLast(word => word.at.source === words[0]!.at.source && word.at.start >= words[0]!.at.start)?.at ?? words[0]!.at)
  return { cmdlet, ...bind(words.slice(1), parametersOf(cmdlet)), at }
}

/** PowerShell takes a typographic dash for the plain one. */
const parameterName = /^[-\u2013-\u2015]([A-Za-z_?][\w?]*)(:?)/

function bind(words: readonly Argument[], table: ParameterTable): Pick<AzPsCommand, 'options' | 'open'> {
  const options = new Map<string, CliOption>()
  const loose: Argument[] = []
  let open = false
  for (let index = 0; index < words.length; ) {
    const word = words[index]!
    const written = word.many ? null : parameterName.exec(nameText(word))
    if (word.many) open = true
    if (!written) {
      if (!word.many) loose.push(word)
      index++
      continue
    }
    const [head, name = '', colon] = written
    const parameter = findParameter(name, table)
    const taken = takeValues(words, index, parameter, colon === '' ? undefined : head.length)
    index = taken.next
    if (!parameter) continue
    const last = taken.values.at(-1)?.at
    const flag = cutName(word, head.length)
    options.set(parameter.name, {
      name: parameter.name,
      flag,
      values: taken.values,
      at: last && contains(word.at, flag) && last.source === word.at.source && last.start >= word.at.start ? cover(word.at, last) : word.at,
    })
  }
  bindPositions(options, loose, table)
  return { options, open }
}

/** A word names a parameter only where it is written so: a value of a variable never does. */
const nameText = (word: Argument): string => (word.value.is === 'known' && word.value.from.length > 0 ? '' : (startOf(word) ?? ''))

/** By its name or an alias, else by a prefix that only one parameter has. */
function findParameter(written: string, table: ParameterTable): Parameter | undefined {
  const name = written.toLowerCase()
  const exact = table.get(name)
  if (exact) return exact
  const found = new Set([...table].filter(([key]) => key.startsWith(name)).map(([, parameter]) => parameter))
  return found.size === 1 ? [...found][0] : undefined
}

interface Taken {
  readonly values: readonly Value<string>[]
  readonly next: number
}

/** The values of the parameter at an index: behind its colon, else the next word. An array that a variable holds comes as several words of another place. */
function takeValues(words: readonly Argument[], index: number, parameter: Parameter | undefined, colon: number | undefined): Taken {
  const word = words[index]!
  const next = words[index + 1]
  const glued = colon === undefined ? undefined : cutValue(word.value, colon)
  if (glued && !(glued.is === 'known' && glued.value === '')) return { values: [glued], next: index + 1 }
  const takes = parameter?.takes ?? (next && parameterName.test(nameText(next)) ? 'switch' : 'value')
  if ((takes === 'switch' && !glued) || !next || next.many || parameterName.test(nameText(next))) return { values: [], next: index + 1 }
  let end = index + 2
  if (takes === 'list') while (words[end] && !words[end]!.many && isElsewhere(words[end]!, words) && !parameterName.test(nameText(words[end]!))) end++
  return { values: words.slice(index + 1, end).map(each => each.value), next: end }
}

const isElsewhere = (word: Argument, words: readonly Argument[]): boolean => word.at.start < words[0]!.at.start || word.at.start > words.at(-1)!.at.end

/** What names no parameter goes to the positions that are left. */
function bindPositions(options: Map<string, CliOption>, loose: readonly Argument[], table: ParameterTable): void {
  const free = [...new Set(table.values())]
    .filter(({ name, position }) => position !== undefined && !options.has(name))
    .sort((a, b) => a.position! - b.position!)
  for (const [index, { name }] of free.entries()) {
    const word = loose[index]
    if (word) options.set(name, { name, flag: word.at, values: [word.value], at: word.at })
  }
}

/** The items of a parameter that takes a list: words of its own, or one word with commas. */
export function listOf(command: AzPsCommand, name: string): Value<readonly string[]> {
  const found = command.options.get(name)
  if (!found) return command.open ? { is: 'unknown', at: command.at } : { is: 'absent', at: command.at }
  const texts = found.values.map(value => (value.is === 'known' ? value.value.split(',') : undefined))
  const at = found.values[0]?.at ?? found.at
  if (!texts.every(text => text !== undefined)) return { is: 'unknown', at }
  return known(
    texts.flat().filter(text => text !== ''),
    at,
    found.values[0]?.is === 'known' ? found.values[0].from : [],
  )
}
