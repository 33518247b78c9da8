import { entryOf, hasKey, type Node, nodeAt, textAt } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { type Value, valueOf } from '../../model/value.js'
import type { Files } from '../expand.js'
import { lookUpPath } from '../paths.js'
import { type DeploymentCommand, parametersOf, type Word } from './deployments.js'

/** A task that deploys a template, and what its inputs are called. Parameters are words as on a command line; `overrides` are `-name value`. */
interface Task {
  readonly names: RegExp
  readonly template: string
  readonly file?: string
  readonly parameters?: string
  readonly overrides?: string
}

/** https://github.com/Azure/arm-deploy, https://github.com/Azure/bicep-deploy, and the task of Azure Pipelines. */
const TASKS: readonly Task[] = [
  { names: /^azure\/arm-deploy@/i, template: 'template', parameters: 'parameters' },
  { names: /^azure\/bicep-deploy@/i, template: 'template-file', file: 'parameters-file', parameters: 'parameters' },
  { names: /^AzureResourceManagerTemplateDeployment@/i, template: 'csmFile', file: 'csmParametersFile', overrides: 'overrideParameters' },
]

/** Where workflows and pipelines nest their steps; deeper than this nobody does. */
const MAX_DEPTH = 14

/** The deployments of workflows and pipelines by tasks of their own. */
export function deploymentTasks(files: Files): readonly DeploymentCommand[] {
  return [...files.values()].flatMap(({ path, example, language, said }) =>
    language === 'yaml' ? said.documents.flatMap(root => tasksIn(root, 0).flatMap(node => deploymentOf(node, path, example, files) ?? [])) : [],
  )
}

/** The maps that name a task. Only what begins like a workflow, a pipeline or a template of one is looked through. */
function tasksIn(node: Node, depth: number): readonly Node[] {
  if (depth > MAX_DEPTH || node.kind === 'scalar' || node.kind === 'hole') return []
  if (node.kind === 'list') return node.items.flatMap(item => tasksIn(item, depth + 1))
  const inner = depth === 0 ? ['jobs', 'stages', 'steps', 'runs', 'extends'].flatMap(name => entryOf(node, name) ?? []) : node.entries
  const own = depth > 0 && (hasKey(node, 'uses') || hasKey(node, 'task')) ? [node] : []
  return [...own, ...inner.flatMap(({ value }) => tasksIn(value, depth + 1))]
}

function deploymentOf(step: Node, path: string, example: boolean, files: Files): DeploymentCommand | undefined {
  const name = valueOf(textAt(step, 'uses')) ?? valueOf(textAt(step, 'task')) ?? ''
  const task = TASKS.find(({ names }) => names.test(name))
  if (!task) return undefined
  const inputs = nodeAt(step, hasKey(step, 'with') ? 'with' : 'inputs')
  const find = (written: string): string | undefined =>
    lookUpPath(path, written.replace(/^\$\([\w.]+\)\//, ''), found => (files.has(found) ? found : undefined))
  const template = find(ending(textAt(inputs, task.template)))
  if (template === undefined) return undefined
  const words = [
    ...(task.file === undefined ? [] : wordsOf(textAt(inputs, task.file))),
    ...(task.parameters === undefined ? [] : wordsOf(textAt(inputs, task.parameters))),
    ...(task.overrides === undefined ? [] : pairs(wordsOf(textAt(inputs, task.overrides)))),
  ]
  const read = parametersOf(words, find)
  return read.open || read.files.length > 0 || read.inline.size > 0 ? { path, template, example, ...read } : undefined
}

/** A path, or what is certain at the end of one: `$(Build.SourcesDirectory)/main.bicep`. */
function ending(value: Value<string>): string {
  if (value.is === 'known') return value.value
  return value.is === 'partial' ? (value.parts.at(-1) ?? '').replace(/^\//, '') : ''
}

/** Stands for a run that nobody can see. */
const UNSEEN = '\u0000'

function wordsOf(value: Value<string>): readonly Word[] {
  if (value.is === 'absent') return []
  const text = value.is === 'known' ? value.value : value.is === 'partial' ? value.parts.map(part => part ?? UNSEEN).join('') : UNSEEN
  return text
    .split(/\s+/)
    .filter(word => word !== '' && word !== '\\')
    .map(word => {
      const [begins = ''] = word.split(UNSEEN)
      return word.includes(UNSEEN) ? { at: value.at, begins } : whole(word, value.at)
    })
}

function whole(word: string, at: Span): Word {
  const text = word.replace(/^(\w+=)?(["'])(.*)\2$/, '$1$3')
  return { at, begins: text, text }
}

/** `-name value` as `name=value`. */
function pairs(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, index): readonly Word[] => {
    if (!/^-\w/.test(word.begins)) return /^-\w/.test(words[index - 1]?.begins ?? '') ? [] : [word]
    const value = words[index + 1]
    const name = word.begins.slice(1)
    return [value?.text === undefined ? { at: word.at, begins: `${name}=` } : whole(`${name}=${value.text}`, word.at)]
  })
}
