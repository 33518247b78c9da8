import type { Argument } from '../../model/argument.js'
import type { Command, Fact } from '../../model/facts.js'
import type { Span } from '../../model/text.js'
import { valueOf } from '../../model/value.js'
import type { Expression } from '../../parse/arm/expression.js'
import type { Files } from '../expand.js'
import { lookUpPath } from '../paths.js'

/** A command that deploys a template of the repository with parameters: `az deployment group create -f main.bicep -p prod.json sku=Free`. */
export interface DeploymentCommand {
  /** The path of the script. */
  readonly path: string
  readonly template: string
  readonly example: boolean
  /** The paths of the files of parameters. */
  readonly files: readonly string[]
  /** The parameters that are written in the command; they win over those of the files. */
  readonly inline: ReadonlyMap<string, Expression>
  /** Some of it cannot be seen. */
  readonly open: boolean
}

/** The deployments that scripts and pipelines of the repository run. One without any parameters says nothing of them. */
export function deploymentCommands(files: Files, facts: readonly Fact[]): readonly DeploymentCommand[] {
  const paths = new Map([...files.values()].map(file => [file.source, file.path]))
  return facts.flatMap(fact => {
    const path = fact.kind === 'command' && fact.tool === 'az' ? paths.get(fact.at.source) : undefined
    const found = path === undefined ? undefined : deploymentOf(fact as Command, path, files)
    return found && (found.open || found.files.length > 0 || found.inline.size > 0) ? [found] : []
  })
}

const ACTIONS: ReadonlySet<string> = new Set(['create', 'validate', 'what-if'])

function deploymentOf({ words, example }: Command, path: string, files: Files): DeploymentCommand | undefined {
  const texts = words.slice(0, 4).map(({ value }) => valueOf(value)?.toLowerCase())
  if (texts[1] !== 'deployment' || !ACTIONS.has(texts[3] ?? '')) return undefined
  const options = optionsOf(words.slice(4))
  const find = (written: string): string | undefined => lookUpPath(path, written.replace(/^@/, ''), found => (files.has(found) ? found : undefined))
  const [named] = options.get('template') ?? []
  const template = named && find(valueOf(named.value) ?? '')
  if (template === undefined) return undefined
  const parameters = parametersOf((options.get('parameters') ?? []).map(wordOf), find)
  return { path, template, example, ...parameters, open: parameters.open || words.some(({ many }) => many) }
}

/** A word that gives parameters: what it certainly begins with, and all of it where nothing is unseen. */
export interface Word {
  readonly at: Span
  readonly begins: string
  readonly text?: string
}

function wordOf({ value, at }: Argument): Word {
  if (value.is === 'known') return { at, begins: value.value, text: value.value }
  return { at, begins: value.is === 'partial' ? (value.parts[0] ?? '') : '' }
}

/** `name=value` and files of parameters, in any order. */
export function parametersOf(words: readonly Word[], find: (path: string) => string | undefined): Pick<DeploymentCommand, 'files' | 'inline' | 'open'> {
  const inline = new Map<string, Expression>()
  const files: string[] = []
  let open = false
  for (const { begins, text, at } of words) {
    const pair = /^(\w+)=([\s\S]*)$/.exec(begins)
    const file = pair || text === undefined ? undefined : find(text)
    if (pair) inline.set(pair[1]!.toLowerCase(), text === undefined ? { kind: 'unread', at } : literalOf(pair[2]!, text, at))
    else if (file !== undefined) files.push(file)
    else open = true
  }
  return { files, inline, open }
}

const OPTIONS: Readonly<Record<string, string>> = { '--template-file': 'template', '-f': 'template', '--parameters': 'parameters', '-p': 'parameters' }

/** The words behind each of the two options, which may be given more than once. */
function optionsOf(words: readonly Argument[]): ReadonlyMap<string, readonly Argument[]> {
  const found = new Map<string, Argument[]>()
  let option: string | undefined
  for (const word of words) {
    const text = valueOf(word.value)
    const name = text === undefined ? undefined : OPTIONS[text]
    if (name !== undefined || text?.startsWith('-')) option = name
    else if (option !== undefined) {
      const behind = found.get(option)
      if (behind) behind.push(word)
      else found.set(option, [word])
    }
  }
  return found
}

/** `name=value` as the command line hands it over: a number and a boolean are told by their looks, JSON is not read. */
function literalOf(written: string, word: string, at: Span): Expression {
  const place = at.end - at.start === word.length ? { ...at, start: at.end - written.length } : at
  if (/^(?:true|false)$/i.test(written)) return { kind: 'literal', at: place, value: written.toLowerCase() === 'true' }
  if (/^\d{1,9}$/.test(written)) return { kind: 'literal', at: place, value: Number(written) }
  return /^[[{]/.test(written) ? { kind: 'unread', at: place } : { kind: 'literal', at: place, value: written }
}
