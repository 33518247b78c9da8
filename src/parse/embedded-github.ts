import { entriesAt, entryOf, itemsAt, type Node, nodeAt, textAt } from '../model/node.js'
import { type Runner, runnerOf } from '../model/runner.js'
import type { Surroundings } from '../model/surroundings.js'
import type { Text } from '../model/text.js'
import { valueOf } from '../model/value.js'
import { type Assignment, assignmentsOf, type Variables, valueOfNode, withVariables } from './embedded-variables.js'
import type { Call, Language, Snippet, Step } from './parsed.js'
import { textOfScalars } from './scalar-text.js'

/** Actions that run a script of their inputs. */
const ACTIONS: readonly { readonly uses: RegExp; readonly input: string; readonly language: Language }[] = [
  { uses: /^azure\/cli@/i, input: 'inlineScript', language: 'bash' },
  { uses: /^azure\/powershell@/i, input: 'inlineScript', language: 'powershell' },
]

/** The action that builds images. */
const BUILD = /^docker\/build-push-action@/i

/** What `shell:` may begin with; the others (python, node) are no shells. */
const SHELLS: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['bash', 'bash'],
  ['sh', 'bash'],
  ['pwsh', 'powershell'],
  ['powershell', 'powershell'],
  ['cmd', 'cmd'],
])

const EXPRESSIONS = /\$\{\{([^{}]*)\}\}/g

/** What holds for the steps of a job unless they say otherwise. */
interface Scope {
  readonly variables: Variables
  readonly shell: string | undefined
  readonly runner?: Runner
}

/** The scripts of a workflow's jobs, or of a composite action's steps, and the workflows and actions of the repository that they use. */
export function githubScripts(root: Node, text: Text, { inputs: handed }: Surroundings): readonly (Snippet | Call | Step)[] {
  const defaults = inputsOf(root).filter(({ names }) => !names.some(name => handed.has(name)))
  const inputs = withVariables(handed, defaults, { text, expressions: EXPRESSIONS })
  const outer = within({ variables: inputs, shell: undefined }, root, text)
  const jobs = entriesAt(root, 'jobs').flatMap(({ value: job }) => {
    const scope = within(outer, job, text)
    const shell = scope.shell ?? (runsOnWindows(job) ? 'pwsh' : 'bash')
    const runner = runnerOf(textAt(job, 'runs-on'), 'GitHub')
    const inner = { ...scope, shell, ...(runner && { runner }) }
    return [...callOf(job, scope, text), ...itemsAt(job, 'steps').flatMap(step => stepScript(step, inner, text))]
  })
  return [...jobs, ...itemsAt(root, 'runs', 'steps').flatMap(step => stepScript(step, outer, text))]
}

/** Inputs of a workflow or an action with a default: it holds as long as nobody who starts it says otherwise. */
function inputsOf(root: Node): Assignment[] {
  const inputs = [nodeAt(root, 'inputs'), nodeAt(root, 'on', 'workflow_dispatch', 'inputs'), nodeAt(root, 'on', 'workflow_call', 'inputs')]
  return inputs
    .flatMap(each => entriesAt(each))
    .flatMap(({ key, value }) => {
      const { text } = key
      const fallback = entryOf(value, 'default')?.value
      return fallback?.kind === 'scalar' ? [{ names: [`inputs.${text}`, `github.event.inputs.${text}`], value: fallback }] : []
    })
}

/** A workflow or an action of this repository; the workflow of another one, or an action from elsewhere, is nothing that is read here. */
function callOf(node: Node, { variables }: Scope, text: Text): Call[] {
  const path = valueOf(textAt(node, 'uses'))
  if (!path?.startsWith('./')) return []
  const inputs = entriesAt(node, 'with').map(
    ({ key, value }) => [`inputs.${key.text}`, valueOfNode(value, variables, { text, expressions: EXPRESSIONS })] as const,
  )
  return [{ path, inputs: new Map(inputs) }]
}

/** The scope within a workflow, a job or a step. */
function within(outer: Scope, node: Node, text: Text): Scope {
  const shell = valueOf(textAt(node, 'defaults', 'run', 'shell')) ?? outer.shell
  return { variables: withVariables(outer.variables, assignmentsOf(entryOf(node, 'env')?.value, 'env.'), { text, expressions: EXPRESSIONS }), shell }
}

function stepScript(step: Node, scope: Scope, text: Text): readonly (Snippet | Call | Step)[] {
  const { variables } = within(scope, step, text)
  const uses = valueOf(textAt(step, 'uses')) ?? ''
  if (uses.startsWith('./')) return callOf(step, scope, text)
  if (BUILD.test(uses)) return [buildStep(step, uses, scope, text)]
  const action = ACTIONS.find(candidate => candidate.uses.test(uses))
  const script = action ? nodeAt(step, 'with', action.input) : nodeAt(step, 'run')
  const language = action ? action.language : languageOfShell(step, scope.shell)
  if (language === undefined || script.is !== 'known' || script.value.kind !== 'scalar') return []
  const { runner } = scope
  return [{ language, text: textOfScalars(text, [script.value]), variables, example: false, host: 'github', ...(runner && { runner }) }]
}

function buildStep(step: Node, uses: string, scope: Scope, text: Text): Step {
  const { variables } = within(scope, step, text)
  const inputs = entriesAt(step, 'with').map(
    ({ key, value }) => [key.text.toLowerCase(), valueOfNode(value, variables, { text, expressions: EXPRESSIONS })] as const,
  )
  return { uses, at: textAt(step, 'uses').at, with: new Map(inputs), ...(scope.runner && { runner: scope.runner }) }
}

/** A shell that cannot be told is none: the same characters mean other things in another one. */
function languageOfShell(step: Node, outer: string | undefined): Language | undefined {
  const own = textAt(step, 'shell')
  const shell = own.is === 'absent' ? (outer ?? 'bash') : valueOf(own)
  const program = shell?.trim().split(/\s/, 1)[0] ?? ''
  return SHELLS.get(program.slice(program.lastIndexOf('/') + 1).replace(/\.exe$/i, ''))
}

/** Whether the runner that a job names is Windows, by its matrix where that decides. A matrix that holds both is read as what a runner is by default. */
function runsOnWindows(job: Node): boolean {
  const runner = entryOf(job, 'runs-on')?.value
  const matrix = nodeAt(job, 'strategy', 'matrix')
  const names = runner?.kind === 'hole' && matrix.is === 'known' ? namesOf(matrix.value) : namesOf(runner)
  return names.some(name => /windows/i.test(name)) && !names.some(name => /ubuntu|linux|macos/i.test(name))
}

function namesOf(node: Node | undefined): readonly string[] {
  if (node?.kind === 'scalar') return [node.text]
  if (node?.kind === 'list') return node.items.flatMap(namesOf)
  return node?.kind === 'map' ? node.entries.flatMap(({ value }) => namesOf(value)) : []
}
