import type { Argument } from '../../model/argument.js'
import type { LineBreak } from '../../model/facts.js'
import type { Surroundings } from '../../model/surroundings.js'
import { spanOf, type Text } from '../../model/text.js'
import { unknown, valueOf } from '../../model/value.js'
import type { Assignment, Branch, Command, FunctionDefinition, Loop, Part, Pipeline, Script, Statement, Word } from '../../parse/shell/syntax.js'
import { assignVariable, bindParameters } from './assign.js'
import { type Environment, merge } from './environment.js'
import { expandWords, valueOfWord } from './expand.js'
import { echoed, hereText, literal } from './input.js'
import { type Lines, lastCommand, lineBreaks, linesOf } from './line-breaks.js'
import { runString, type StringRun } from './run-string.js'
import { sourcedBy } from './sourced.js'

/** A command with the words that it receives, as far as the script decides them. Nothing is executed: this is reading, not running. */
export interface Invocation {
  readonly words: readonly Argument[]
  /** The shell that reads it: a string that is run may be of another than the script around it. */
  readonly shell: Script['shell']
  /** Where it stands. */
  readonly text: Text
  readonly start: number
  readonly end: number
  readonly conditional: boolean
  /** Something is fed to its standard input. */
  readonly piped: boolean
  /** What is fed to it, where the script shows it. */
  readonly input?: Text
  /** The file that its output goes to. */
  readonly output?: string
  readonly breaks?: readonly LineBreak[]
}

/** What came of a script. */
export interface Run {
  readonly found: readonly Invocation[]
  /** It was followed to its end. */
  readonly isWhole: boolean
}

interface Walk {
  readonly text: Text
  readonly shell: Script['shell']
  readonly lines: Lines
  /** By command, so that a loop looks once. */
  readonly breaks: Map<Command, readonly LineBreak[]>
  readonly found: Invocation[]
  readonly functions: Map<string, Defined>
  readonly called: Set<string>
  /** The variables of the function that is run, which end with it. */
  readonly own: Set<string>
  readonly depth: number
  readonly conditional: boolean
  readonly budget: { steps: number }
  readonly around: Surroundings
}

/** A function, and the text that it stands in: it may come from a file that is sourced. */
interface Defined extends Pick<Walk, 'text' | 'lines'> {
  readonly definition: FunctionDefinition
}

/** No script that a person wrote comes near; a loop over loops does. */
export const maximumSteps = 20_000
const maximumDepth = 12
const maximumTurns = 32

/**
 * The commands of a script in order, with variables, arrays, loops over literals and functions resolved where the script itself decides them.
 * What only a run could know stays unknown. Functions that nobody calls are read with their parameters unknown.
 */
export function invocations(script: Script, text: Text, environment: Environment, around: Surroundings): Run {
  const walk: Walk = {
    text,
    shell: script.shell,
    lines: linesOf(text, script.shell),
    breaks: new Map(),
    found: [],
    functions: new Map(),
    called: new Set(),
    own: new Set(),
    depth: 0,
    conditional: false,
    budget: { steps: maximumSteps },
    around,
  }
  runAll(script.body, environment, walk)
  for (const [name, defined] of walk.functions) {
    // What a sourced file defines and nobody here calls is read with that file.
    if (walk.called.has(name) || defined.text !== text) continue
    const inner = new Map(environment)
    setParameters(defined.definition, inner, walk)
    runAll(defined.definition.body, inner, { ...walk, depth: 1 })
  }
  return { found: walk.found, isWhole: walk.budget.steps >= 0 }
}

function runAll(statements: readonly Statement[], environment: Environment, walk: Walk): void {
  for (let index = 0; index < statements.length; index++) {
    if (--walk.budget.steps < 0 || walk.depth > maximumDepth) return
    const statement = statements[index]!
    const command = lastCommand(statement)
    if (command && !walk.breaks.has(command)) walk.breaks.set(command, lineBreaks(statements, index, walk.lines))
    runOne(statement, environment, walk)
  }
}

function runOne(statement: Statement, environment: Environment, walk: Walk): void {
  switch (statement.kind) {
    case 'command':
      runCommand(statement, environment, walk)
      break
    case 'pipeline':
      runPipeline(statement, environment, walk)
      break
    case 'assignment':
      if (statement.local) walk.own.add(statement.name)
      assign(statement, environment, walk)
      break
    case 'loop':
      runLoop(statement, environment, walk)
      break
    case 'branch':
      runBranch(statement, environment, walk)
      break
    case 'group':
      runAll(statement.body, statement.subshell ? new Map(environment) : environment, statement.subshell ? deeper(walk) : walk)
      break
    case 'function':
      walk.functions.set(functionKey(statement.name, walk), { definition: statement, text: walk.text, lines: walk.lines })
  }
}

const deeper = (walk: Walk): Walk => ({ ...walk, depth: walk.depth + 1 })
const functionKey = (name: string, walk: Walk): string => (walk.shell === 'bash' ? name : name.toLowerCase())

function runCommand(command: Command, environment: Environment, walk: Walk, input?: Text, piped = false): void {
  runSubstitutions(command.words, environment, walk)
  const local = command.environment.length > 0 ? new Map(environment) : environment
  for (const assignment of command.environment) assign(assignment, local, walk)
  const words = expandWords(command.words, environment, walk.text, walk.shell)
  const name = words[0] ? valueOf(words[0].value) : undefined
  const defined = name === undefined ? undefined : walk.functions.get(functionKey(name, walk))
  const fed = input ?? (command.input && hereText(command.input, environment, walk.text))
  if (defined) callFunction(defined, words, local, walk)
  else {
    runSourced(words, local, walk)
    const run = runString(command, words, environment, walk.text, fed)
    if (run) runScript(run, local, walk)
  }
  holdOn(local, environment, command)
  if (name === 'unset') for (const word of words) environment.delete(valueOf(word.value) ?? '')
  if (defined || words.length === 0) return
  const output = command.output && valueOf(valueOfWord(command.output, environment, walk.text))
  const breaks = walk.breaks.get(command)
  walk.found.push({
    words,
    shell: walk.shell,
    text: walk.text,
    start: command.start,
    end: command.end,
    conditional: walk.conditional,
    piped: piped || command.input !== undefined,
    ...(fed && { input: fed }),
    ...(output !== undefined && { output }),
    ...(breaks && breaks.length > 0 && { breaks }),
  })
}

/** What a command sets holds after it; what stands before its words does not. */
function holdOn(local: Environment, environment: Environment, command: Command): void {
  if (local === environment) return
  const prefix = new Set(command.environment.map(({ name }) => name))
  for (const [name, binding] of local) if (!prefix.has(name)) environment.set(name, binding)
}

/** A file that is read as if it stood here: its variables and functions hold on. Its own commands are said where that file is read. */
function runSourced(words: readonly Argument[], environment: Environment, walk: Walk): void {
  const sourced = sourcedBy(words, walk.shell, walk.around)
  if (!sourced) return
  const { script, text } = sourced
  // It is parsed each time.
  walk.budget.steps -= 20 + Math.ceil(text.text.length / 100)
  runAll(script.body, environment, { ...deeper(walk), text, lines: linesOf(text, walk.shell), found: [] })
}

/** `eval "..."`: the commands of the string stand where it is run. `eval` and `Invoke-Expression` run in this shell, the others in one of their own. */
function runScript({ script, text, sameShell }: StringRun, environment: Environment, walk: Walk): void {
  walk.budget.steps -= Math.ceil(text.text.length / 100)
  const inner: Walk = { ...deeper(walk), text, shell: script.shell, lines: linesOf(text, script.shell) }
  runAll(script.body, sameShell ? environment : new Map(environment), inner)
}

/** `cat <<EOF | kubectl apply -f -`: what the first command is fed reaches the next. */
function runPipeline(pipeline: Pipeline, environment: Environment, walk: Walk): void {
  let flowing: Text | undefined
  for (let index = 0; index < pipeline.commands.length; index++) {
    const statement = pipeline.commands[index]!
    if (statement.kind !== 'command') {
      runOne(statement, environment, deeper(walk))
      flowing = undefined
      continue
    }
    const own = statement.input && hereText(statement.input, environment, walk.text)
    runCommand(statement, environment, walk, own ?? flowing, index > 0)
    const passes = /^(?:cat|echo|tee|envsubst|sed)$/.test(literal(statement.words[0]))
    flowing = passes ? (own ?? echoed(statement, walk.text) ?? flowing) : undefined
  }
}

function runSubstitutions(words: readonly Word[], environment: Environment, walk: Walk): void {
  for (const { parts } of words) runParts(parts, environment, walk)
}

function runParts(parts: readonly Part[], environment: Environment, walk: Walk): void {
  for (const part of parts) {
    if (part.kind === 'substitution') runAll(part.body, new Map(environment), deeper(walk))
    if (part.kind === 'variable' && part.fallback) runParts(part.fallback, environment, walk)
  }
}

function callFunction({ definition, text, lines }: Defined, words: readonly Argument[], environment: Environment, walk: Walk): void {
  walk.called.add(functionKey(definition.name, walk))
  const rest = words.slice(1)
  const local = new Map(environment)
  const inside: Walk = { ...deeper(walk), text, lines, own: new Set() }
  setParameters(definition, local, inside)
  bindParameters(definition, rest, local)
  for (const [index, word] of rest.entries()) local.set(String(index + 1), { is: 'value', value: word.value })
  for (let index = rest.length + 1; index <= 9; index++) local.delete(String(index))
  local.set('@', { is: 'list', items: rest })
  runAll(definition.body, local, inside)
  if (walk.shell !== 'bash') return
  const isHeld = (name: string): boolean => !/^(?:\d+|@)$/.test(name) && !inside.own.has(name)
  for (const name of environment.keys()) if (isHeld(name)) environment.delete(name)
  for (const [name, binding] of local) if (isHeld(name)) environment.set(name, binding)
}

/** Parameters as a function has them before it is handed anything: they hide variables of their names. */
function setParameters({ parameters }: FunctionDefinition, environment: Environment, walk: Walk): void {
  for (const parameter of parameters) {
    environment.delete(parameter.name)
    assign(parameter, environment, walk)
  }
}

function assign(assignment: Assignment, environment: Environment, walk: Walk): void {
  const { value, list, table } = assignment
  if (value) runParts(value.parts, environment, walk)
  if (list) runSubstitutions(list, environment, walk)
  for (const pair of table ?? []) runParts(pair.value.parts, environment, walk)
  assignVariable(assignment, environment, walk.text, walk.shell)
}

function runLoop(loop: Loop, environment: Environment, walk: Walk): void {
  runSubstitutions(loop.items, environment, walk)
  const turns = expandWords(loop.items, environment, walk.text, walk.shell)
  const areSeen = turns.length > 0 && turns.length <= maximumTurns && turns.every(({ value }) => value.is === 'known')
  if (areSeen && loop.variable !== undefined) {
    for (const turn of turns) {
      environment.set(loop.variable, { is: 'value', value: turn.value })
      runAll(loop.body, environment, deeper(walk))
    }
    return
  }
  const inner = new Map(environment)
  const at = spanOf(walk.text, loop.start, loop.end)
  for (const name of assignedIn(loop.body)) inner.set(name, { is: 'value', value: unknown(at, name) })
  if (loop.variable !== undefined) inner.set(loop.variable, { is: 'value', value: unknown(at, loop.variable) })
  runAll(loop.body, inner, { ...deeper(walk), conditional: walk.conditional })
  const merged = merge([environment, inner])
  for (const [name, binding] of merged) environment.set(name, binding)
}

function runBranch(branch: Branch, environment: Environment, walk: Walk): void {
  runAll(branch.tests, environment, walk)
  const ways = branch.arms.map(arm => {
    const inner = new Map(environment)
    runAll(arm, inner, { ...deeper(walk), conditional: true })
    return inner
  })
  if (!branch.exhaustive) ways.push(new Map(environment))
  const merged = merge(ways)
  environment.clear()
  for (const [name, binding] of merged) environment.set(name, binding)
}

/** The variables that a loop changes: what they hold in a later turn is not what they hold in the first. */
function assignedIn(statements: readonly Statement[]): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (list: readonly Statement[]): void => {
    for (const statement of list) {
      if (statement.kind === 'assignment' && !statementIsConstant(statement)) names.add(statement.name)
      if (statement.kind === 'loop' || statement.kind === 'group') visit(statement.body)
      if (statement.kind === 'branch') for (const arm of statement.arms) visit(arm)
      if (statement.kind === 'pipeline') visit(statement.commands)
    }
  }
  visit(statements)
  return names
}

const statementIsConstant = (assignment: Assignment): boolean => !assignment.append && (assignment.value?.parts.every(part => part.kind === 'text') ?? false)
