import { entriesAt, entryOf, itemsAt, type MapNode, type Node, nodeAt, textAt } from '../model/node.js'
import { type Runner, runnerOf } from '../model/runner.js'
import type { Surroundings } from '../model/surroundings.js'
import type { Text } from '../model/text.js'
import { known, type Value, valueOf } from '../model/value.js'
import { type Assignment, assignmentsOf, type Hosted, type Variables, valueOfNode, withVariables } from './embedded-variables.js'
import type { Call, Language, Snippet, Step } from './parsed.js'
import { textOfScalars } from './scalar-text.js'
import { parseYaml } from './yaml.js'

/** `agent`: cmd on a Windows agent, bash on any other. */
type Shell = Language | 'agent'

/** Steps that are a script of their own. */
const STEPS: ReadonlyMap<string, Shell> = new Map<string, Shell>([
  ['script', 'agent'],
  ['bash', 'bash'],
  ['pwsh', 'powershell'],
  ['powershell', 'powershell'],
])

/** Tasks that run a script of their inputs. Names and inputs are compared without regard to case, as the service does. */
const TASKS: ReadonlyMap<string, { readonly input: string; readonly shell: Shell; readonly by?: string }> = new Map([
  ['azurecli', { input: 'inlinescript', shell: 'agent', by: 'scripttype' }],
  ['azurepowershell', { input: 'inline', shell: 'powershell' }],
  ['bash', { input: 'script', shell: 'bash' }],
  ['cmdline', { input: 'script', shell: 'agent' }],
  ['kubernetes', { input: 'inline', shell: 'yaml' }],
  ['powershell', { input: 'script', shell: 'powershell' }],
])

/** The task that builds images. Its first versions had other inputs. */
const BUILD = /^docker@2$/i

/** `scriptType` of AzureCLI@2. */
const SCRIPT_TYPES: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['bash', 'bash'],
  ['pscore', 'powershell'],
  ['ps', 'powershell'],
  ['batch', 'cmd'],
])

const EXPRESSIONS = /\$\(([\w.-]+)\)|\$\{\{([^{}]*)\}\}/g

/** Keys whose content is no step, whatever it looks like. */
const OTHER = new Set(['inputs', 'env', 'variables', 'resources', 'trigger', 'pr', 'schedules', 'pool'])

interface Scope {
  readonly variables: Variables
  readonly windows: boolean
  readonly runner?: Runner
  readonly around: Surroundings
}

/** The scripts of a pipeline or of a template of one, wherever steps stand: stages, jobs, strategies, conditions, parameters; and the templates that it uses. */
export function azureScripts(root: Node, text: Text, around: Surroundings): readonly (Snippet | Call | Step)[] {
  const defaults = parametersOf(root).filter(({ names }) => !names.some(name => around.inputs.has(name)))
  const variables = withVariables(around.inputs, defaults, { text, expressions: EXPRESSIONS })
  return scriptsIn(root, { variables, windows: false, around }, text)
}

function scriptsIn(node: Node, outer: Scope, text: Text): readonly (Snippet | Call | Step)[] {
  if (node.kind === 'list') return node.items.flatMap(item => [...stepScript(item, outer, text), ...scriptsIn(item, outer, text)])
  if (node.kind !== 'map') return []
  const scope = within(outer, node, text)
  return [...callOf(node, scope, text), ...node.entries.flatMap(({ key, value }) => (OTHER.has(key.text) ? [] : scriptsIn(value, scope, text)))]
}

/** A template of this repository with its parameters: of steps, jobs or stages, or what a pipeline extends. Those of other repositories are not read. */
function callOf(node: MapNode, { variables }: Scope, text: Text): Call[] {
  const path = valueOf(textAt(node, 'template'))?.replace(/@self$/, '')
  if (path === undefined || path.includes('@')) return []
  const inputs = entriesAt(node, 'parameters').map(
    ({ key, value }) => [`parameters.${key.text}`, valueOfNode(value, variables, { text, expressions: EXPRESSIONS })] as const,
  )
  return [{ path, inputs: new Map(inputs) }]
}

/** The scope within a pipeline, a stage or a job. */
function within(outer: Scope, node: Node, text: Text): Scope {
  const hosted = { text, expressions: EXPRESSIONS }
  const pool = nodeAt(node, 'pool')
  const runner = pool.is === 'known' ? imageOf(pool.value, outer.variables, hosted) : outer.runner
  const variables = nodeAt(node, 'variables')
  const { runner: _, ...rest } = outer
  return {
    ...rest,
    ...(runner && { runner }),
    variables: variables.is === 'known' ? withVariables(outer.variables, assignmentsIn(variables.value, outer.around), hosted) : outer.variables,
    windows: pool.is === 'known' ? isWindowsPool(pool.value, outer.variables, hosted) : outer.windows,
  }
}

/** The image of Microsoft's own agents. */
function imageOf(pool: Node, variables: Variables, hosted: Hosted): Runner | undefined {
  const image = entryOf(pool, 'vmImage')?.value
  return image && runnerOf(valueOfNode(image, variables, hosted), 'Azure Pipelines')
}

/** Names of images and pools: `windows-2022`, `vs2017-win2016`. */
function isWindowsPool(pool: Node, variables: Variables, hosted: Hosted): boolean {
  const names = pool.kind === 'map' ? [entryOf(pool, 'vmImage')?.value, entryOf(pool, 'name')?.value] : [pool]
  return names.some(name => name && /\bwin/i.test(valueOf(valueOfNode(name, variables, hosted)) ?? ''))
}

/** Variables as a map or as a list of names, values and templates, also below conditions (`${{ if }}:`). */
function assignmentsIn(node: Node, around?: Surroundings): readonly Assignment[] {
  if (node.kind !== 'list') return [...assignmentsOf(node, 'variables.'), ...conditional(node, around)]
  return node.items.flatMap(item => {
    const name = valueOf(textAt(item, 'name'))
    const value = entryOf(item, 'value')?.value
    if (name !== undefined && value) return [{ names: [name, `variables.${name}`], value }]
    const template = valueOf(textAt(item, 'template'))
    return template === undefined ? conditional(item, around) : fromTemplate(template.replace(/@self$/, ''), around)
  })
}

/** The variables of a template, which may name no further ones here. https://learn.microsoft.com/azure/devops/pipelines/process/templates#variable-reuse */
function fromTemplate(path: string, around: Surroundings | undefined): readonly Assignment[] {
  const file = around?.named(path)
  const variables = file && nodeAt(parseYaml(file.text).documents[0] ?? { kind: 'hole', at: { source: 0, start: 0, end: 0 } }, 'variables')
  return variables?.is === 'known' ? assignmentsIn(variables.value) : []
}

/** Parameters with a default: it holds as long as nobody who uses the template says otherwise. */
function parametersOf(root: Node): readonly Assignment[] {
  return itemsAt(root, 'parameters').flatMap(item => {
    const name = valueOf(textAt(item, 'name'))
    const value = entryOf(item, 'default')?.value
    return name !== undefined && value?.kind === 'scalar' ? [{ names: [`parameters.${name}`], value }] : []
  })
}

const conditional = (node: Node, around?: Surroundings): readonly Assignment[] =>
  node.kind === 'map' ? node.entries.flatMap(({ key, value }) => (key.parts ? assignmentsIn(value, around) : [])) : []

function stepScript(step: Node, scope: Scope, text: Text): readonly (Snippet | Step)[] {
  if (step.kind !== 'map') return []
  if (BUILD.test(valueOf(textAt(step, 'task')) ?? '')) return [buildStep(step, scope, text)]
  const found = taskScript(step) ?? ownScript(step)
  if (found?.script.kind !== 'scalar') return []
  const language = found.shell === 'agent' ? (scope.windows ? 'cmd' : 'bash') : found.shell
  const variables = withVariables(scope.variables, assignmentsOf(entryOf(step, 'env')?.value), { text, expressions: EXPRESSIONS })
  const { runner } = scope
  return [{ language, text: textOfScalars(text, [found.script]), variables, example: false, host: 'azure-pipelines', ...(runner && { runner }) }]
}

function buildStep(step: Node, { variables, runner }: Scope, text: Text): Step {
  const task = textAt(step, 'task')
  const inputs = entriesAt(step, 'inputs').map(
    ({ key, value }) => [key.text.toLowerCase(), fromRoot(value) ?? valueOfNode(value, variables, { text, expressions: EXPRESSIONS })] as const,
  )
  return { uses: valueOf(task) ?? '', at: task.at, with: new Map(inputs), ...(runner && { runner }) }
}

/** A path below the folder that holds the repository, as one from its root. */
function fromRoot(node: Node): Value<string> | undefined {
  const [, path] =
    (node.kind === 'scalar' &&
      /^\$\((?:Build\.SourcesDirectory|Build\.Repository\.LocalPath|System\.DefaultWorkingDirectory)\)[\\/]([^$]+)$/i.exec(node.text)) ||
    []
  return path === undefined ? undefined : known(path, node.at)
}

interface Found {
  readonly script: Node
  readonly shell: Shell
}

function ownScript(step: MapNode): Found | undefined {
  for (const { key, value } of step.entries) {
    const shell = STEPS.get(key.text)
    if (shell) return { script: value, shell }
  }
  return undefined
}

function taskScript(step: MapNode): Found | undefined {
  const task = TASKS.get(valueOf(textAt(step, 'task'))?.split('@', 1)[0]?.toLowerCase() ?? '')
  const inputs = entriesAt(step, 'inputs')
  const input = (name: string | undefined): Node | undefined => inputs.find(({ key }) => key.text.toLowerCase() === name)?.value
  const script = task && input(task.input)
  if (!task || !script) return undefined
  const by = input(task.by)
  if (!by) return { script, shell: task.shell }
  const shell = by.kind === 'scalar' && !by.parts ? SCRIPT_TYPES.get(by.text.toLowerCase()) : undefined
  return shell && { script, shell }
}
