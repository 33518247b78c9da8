import type { Argument } from '../../model/argument.js'
import type { LineBreak } from '../../model/facts.js'
import { compose, type Segment, type Span, spanOf, type Text, unseenText } from '../../model/text.js'
import { known, unknown, valueOf } from '../../model/value.js'
import type { Assignment, Branch, Command, FunctionDefinition, HereText, Loop, Part, Pipeline, Script, Statement, Word } from '../../parse/shell/syntax.js'
import { type Binding, type Environment, merge } from './environment.js'
import { expandWord, valueOfWord } from './expand.js'
import { type Lines, lastCommand, lineBreaks, linesOf } from './line-breaks.js'

/** A command with the words that it receives, as far as the script decides them. Nothing is executed: this is reading, not running. */
export interface Invocation {
  readonly words: readonly Argument[]
  readonly at: Span
  readonly conditional: boolean
  /** Something is fed to its standard input. */
  readonly piped: boolean
  /** What is fed to it, where the script shows it. */
  readonly input?: Text
  /** The file that its output goes to. */
  readonly output?: string
  readonly breaks?: readonly LineBreak[]
}

interface Walk {
  readonly text: Text
  readonly shell: Script['shell']
  readonly lines: Lines
  /** By command, so that a loop looks once. */
  readonly breaks: Map<Command, readonly LineBreak[]>
  readonly found: Invocation[]
  readonly functions: Map<string, FunctionDefinition>
  readonly called: Set<string>
  readonly depth: number
  readonly conditional: boolean
  readonly budget: { steps: number }
}

/** No script that a person wrote comes near; a loop over loops does. */
const maximumSteps = 20_000
const maximumDepth = 12
const maximumTurns = 32

/**
 * The commands of a script in order, with variables, arrays, loops over literals and functions resolved where the script itself decides them.
 * What only a run could know stays unknown. Functions that nobody calls are read with their parameters unknown.
 */
export function invocations(script: Script, text: Text, environment: Environment): readonly Invocation[] {
  const walk: Walk = {
    text,
    shell: script.shell,
    lines: linesOf(text, script.shell),
    breaks: new Map(),
    found: [],
    functions: new Map(),
    called: new Set(),
    depth: 0,
    conditional: false,
    budget: { steps: maximumSteps },
  }
  runAll(script.body, environment, walk)
  for (const [name, definition] of walk.functions) {
    if (walk.called.has(name)) continue
    const inner = new Map(environment)
    for (const parameter of definition.parameters) assign(parameter, inner, walk)
    runAll(definition.body, inner, { ...walk, depth: 1 })
  }
  return walk.found
}

function runAll(statements: readonly Statement[], environment: Environment, walk: Walk): void {
  for (const [index, statement] of statements.entries()) {
    if (walk.budget.steps-- <= 0 || walk.depth > maximumDepth) return
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
      walk.functions.set(functionKey(statement.name, walk), statement)
  }
}

const deeper = (walk: Walk): Walk => ({ ...walk, depth: walk.depth + 1 })
const functionKey = (name: string, walk: Walk): string => (walk.shell === 'bash' ? name : name.toLowerCase())

function runCommand(command: Command, environment: Environment, walk: Walk, input?: Text, piped = false): void {
  runSubstitutions(command.words, environment, walk)
  const local = command.environment.length > 0 ? new Map(environment) : environment
  for (const assignment of command.environment) assign(assignment, local, walk)
  const words = command.words.flatMap(word => expandWord(word, environment, walk.text, walk.shell))
  const name = words[0] ? valueOf(words[0].value) : undefined
  const definition = name === undefined ? undefined : walk.functions.get(functionKey(name, walk))
  if (name === 'unset') for (const word of words.slice(1)) environment.delete(valueOf(word.value) ?? '')
  if (definition) callFunction(definition, words, environment, walk)
  if (definition || words.length === 0) return
  const fed = input ?? (command.input && hereText(command.input, environment, walk))
  const output = command.output && valueOf(valueOfWord(command.output, environment, walk.text))
  const breaks = walk.breaks.get(command)
  walk.found.push({
    words,
    at: spanOf(walk.text, command.start, command.end),
    conditional: walk.conditional,
    piped: piped || command.input !== undefined,
    ...(fed && { input: fed }),
    ...(output !== undefined && { output }),
    ...(breaks && breaks.length > 0 && { breaks }),
  })
}

/** `cat <<EOF | kubectl apply -f -`: what the first command is fed reaches the next. */
function runPipeline(pipeline: Pipeline, environment: Environment, walk: Walk): void {
  let flowing: Text | undefined
  for (const [index, statement] of pipeline.commands.entries()) {
    if (statement.kind !== 'command') {
      runOne(statement, environment, deeper(walk))
      flowing = undefined
      continue
    }
    const own = statement.input && hereText(statement.input, environment, walk)
    runCommand(statement, environment, walk, own ?? flowing, index > 0)
    const passes = /^(?:cat|echo|tee|envsubst|sed)$/.test(literal(statement.words[0]))
    flowing = passes ? (own ?? echoed(statement, walk) ?? flowing) : undefined
  }
}

/** The text of `echo '...'` and of a PowerShell string at the head of a pipeline. */
function echoed(command: Command, walk: Walk): Text | undefined {
  const [name, text, more] = command.words
  if (literal(name) !== 'echo' || !text || more) return undefined
  return compose(
    walk.text,
    text.parts.map((part): Segment => (part.kind === 'text' ? { start: part.start, end: part.end } : { text: unseenText, at: part.start })),
  )
}

const literal = (word: Word | undefined): string => (word?.parts.length === 1 && word.parts[0]?.kind === 'text' ? word.parts[0].text : '')

/** The text of a here-document with the variables that are known in their place, and a template hole for those that are not. */
function hereText(here: HereText, environment: Environment, walk: Walk): Text {
  return compose(
    walk.text,
    here.parts.map((part: Part): Segment => {
      if (part.kind === 'text') return { start: part.start, end: part.end }
      const value = part.kind === 'variable' ? valueOfWord({ parts: [part], start: part.start, end: part.end }, environment, walk.text) : undefined
      return { text: (value && valueOf(value)) ?? unseenText, at: part.start }
    }),
  )
}

function runSubstitutions(words: readonly Word[], environment: Environment, walk: Walk): void {
  const visit = (part: Part): void => {
    if (part.kind === 'substitution') runAll(part.body, new Map(environment), deeper(walk))
    if (part.kind === 'variable') part.fallback?.forEach(visit)
  }
  for (const word of words) word.parts.forEach(visit)
}

function callFunction(definition: FunctionDefinition, words: readonly Argument[], environment: Environment, walk: Walk): void {
  walk.called.add(functionKey(definition.name, walk))
  if (walk.depth >= maximumDepth) return
  const rest = words.slice(1)
  const local = new Map(environment)
  for (const parameter of definition.parameters) assign(parameter, local, walk)
  if (definition.parameters.length > 0) bindParameters(definition, rest, local)
  for (const [index, word] of rest.entries()) local.set(String(index + 1), { is: 'value', value: word.value })
  for (let index = rest.length + 1; index <= 9; index++) local.delete(String(index))
  local.set('@', { is: 'list', items: rest }).set('*', { is: 'list', items: rest })
  runAll(definition.body, local, deeper(walk))
  if (walk.shell !== 'bash') return
  for (const [name, binding] of local) if (!/^(?:\d+|@|\*)$/.test(name)) environment.set(name, binding)
}

/** PowerShell: `-Name value` first, then what is left by position. */
function bindParameters(definition: FunctionDefinition, words: readonly Argument[], local: Environment): void {
  const names = new Set(definition.parameters.map(parameter => parameter.name))
  const positional: Argument[] = []
  for (let index = 0; index < words.length; index++) {
    const name = valueOf(words[index]!.value)
      ?.match(/^-(\w+)$/)?.[1]
      ?.toLowerCase()
    const value = words[index + 1]
    if (name !== undefined && names.has(name) && value) {
      local.set(name, { is: 'value', value: value.value })
      names.delete(name)
      index++
    } else positional.push(words[index]!)
  }
  const left = [...names]
  positional.forEach((word, index) => {
    if (left[index] !== undefined) local.set(left[index], { is: 'value', value: word.value })
  })
}

function assign(assignment: Assignment, environment: Environment, walk: Walk): void {
  const { name, value, list, table } = assignment
  runSubstitutions([...(value ? [value] : []), ...(list ?? []), ...(table ?? []).map(pair => pair.value)], environment, walk)
  const old = environment.get(name)
  if (assignment.default && old) return
  environment.set(name, assignment.append ? appended(old, bind(), walk.shell) : bind())

  function bind(): Binding {
    if (list) return { is: 'list', items: list.flatMap(word => expandWord(word, environment, walk.text, walk.shell)) }
    if (table) return { is: 'table', pairs: table.map(({ key, value }) => [valueOf(valueOfWord(key, environment, walk.text)) ?? '?', one(value)] as const) }
    if (!value) return { is: 'value', value: unknown(spanOf(walk.text, assignment.start, assignment.end), name) }
    const only = value.parts[0]
    const copied = value.parts.length === 1 && only?.kind === 'variable' ? environment.get(only.name) : undefined
    if (copied && copied.is !== 'value' && (walk.shell === 'powershell' || (only?.kind === 'variable' && only.all))) return copied
    return { is: 'value', value: valueOfWord(value, environment, walk.text) }
  }
  function one(word: Word): Argument {
    return (
      expandWord(word, environment, walk.text, walk.shell)[0] ?? {
        value: known('', spanOf(walk.text, word.start, word.end)),
        at: spanOf(walk.text, word.start, word.end),
        many: false,
      }
    )
  }
}

function appended(old: Binding | undefined, added: Binding, shell: Script['shell']): Binding {
  if (old?.is === 'list') return { is: 'list', items: [...old.items, ...itemsOf(added)] }
  if (old?.is === 'table' && added.is === 'table') return { is: 'table', pairs: [...old.pairs, ...added.pairs] }
  if (!old && added.is !== 'value') return added
  if (old?.is === 'value' && added.is === 'value') {
    const [a, b] = [valueOf(old.value), valueOf(added.value)]
    const at = added.value.at
    return { is: 'value', value: a === undefined || b === undefined ? unknown(at) : known(a + b, at, old.value.is === 'known' ? [old.value.at] : []) }
  }
  const at = itemsOf(added)[0]?.at
  return at && shell !== 'cmd' ? { is: 'list', items: [{ value: unknown(at), at, many: true }, ...itemsOf(added)] } : added
}

function itemsOf(binding: Binding): readonly Argument[] {
  if (binding.is === 'list') return binding.items
  return binding.is === 'value' ? [{ value: binding.value, at: binding.value.at, many: false }] : []
}

function runLoop(loop: Loop, environment: Environment, walk: Walk): void {
  runSubstitutions(loop.items, environment, walk)
  const turns = loop.items.flatMap(word => expandWord(word, environment, walk.text, walk.shell))
  const literalTurns =
    loop.variable !== undefined && turns.length > 0 && turns.length <= maximumTurns && turns.every(turn => !turn.many && turn.value.is === 'known')
  if (literalTurns && loop.variable !== undefined) {
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
  if (!branch.exhaustive || ways.length === 0) ways.push(new Map(environment))
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
