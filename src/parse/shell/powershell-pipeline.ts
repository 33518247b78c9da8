import { endsCommand, readCommand, skipRest } from './powershell-command.js'
import { readExpression } from './powershell-expression.js'
import { type Item, isDouble, isLineEnd, isSingle, peek, type Scan, skipBlanks, skipLines, take, type Value } from './powershell-scan.js'
import { itemsOf, statementsIn } from './powershell-value.js'
import type { Command, Loop, Statement, Word } from './syntax.js'

type Stage = Statement | Value

/** Each alternative holds those before it: a chain that nobody wrote by hand must not become a tree that nobody can walk. */
const mostAlternatives = 32

const opensExpression = /(?:[[({@!,]|\$(?![ \t])|\d[\w.+*/%-]*(?=[\s;|)},&]|$)|\.\d|-(?:not|bnot|join|[ic]?split)(?![\w-])|[-+]{1,2}(?=[\s\d$(]))/iy
const loopCommands = new Set(['foreach-object', 'foreach', '%'])

/** A pipeline, with the pipelines that `&&` and `||` join to it: what runs, or the value of a lone expression. */
export function readPipeline(scan: Scan): Item {
  const first = readStages(scan)
  if (first.value && !atChain(scan)) return first
  let statements = [...runIn(first)]
  for (let alternatives = 0; atChain(scan); ) {
    const either = peek(scan) === '|'
    const start = statements[0]?.start ?? scan.at
    scan.at += 2
    skipLines(scan)
    const next = runIn(readStages(scan))
    if (either && alternatives++ < mostAlternatives) statements = [{ kind: 'branch', tests: statements, arms: [next], exhaustive: false, start, end: scan.at }]
    else for (const statement of next) statements.push(statement)
  }
  if (peek(scan) === '&') scan.at++
  return { statements }
}

const runIn = ({ statements, value }: Item): readonly Statement[] => (value ? statementsIn(value) : statements)

/** `&&`, `||`, also at the beginning of the next line. */
function atChain(scan: Scan): boolean {
  return atNext(scan, () => (peek(scan) === '&' && peek(scan, 1) === '&') || (peek(scan) === '|' && peek(scan, 1) === '|'))
}

function atNext(scan: Scan, test: () => boolean): boolean {
  const before = scan.at
  skipLines(scan)
  if (!scan.holes.has(scan.at) && test()) return true
  scan.at = before
  return false
}

function readStages(scan: Scan): Item {
  const start = scan.at
  const stages: Stage[] = []
  for (;;) {
    const stage = readStage(scan)
    if (stage) stages.push(fed(stage, stages.at(-1)))
    if (!atNext(scan, () => peek(scan) === '|' && peek(scan, 1) !== '|')) break
    scan.at++
    skipLines(scan)
  }
  const [only] = stages
  if (stages.length === 1 && only?.kind === 'value') return { statements: [], value: only }
  const commands = stages.filter(stage => stage.kind !== 'value')
  const before = stages.flatMap(stage => (stage.kind === 'value' ? statementsIn(stage) : []))
  if (commands.length < 2) return { statements: [...before, ...commands] }
  return { statements: [...before, { kind: 'pipeline', commands, start, end: scan.at }] }
}

function readStage(scan: Scan): Stage | undefined {
  if (!startsExpression(scan)) return readCommand(scan)
  const value = readExpression(scan)
  skipBlanks(scan)
  if (value.targets && atAssignment(scan)) return value
  if (!endsCommand(scan)) skipRest(scan)
  return value
}

/** Whether `=` or an operator with it follows: the value before it is the place that is set. */
export function atAssignment(scan: Scan): boolean {
  const before = scan.at
  const found = readAssignmentOperator(scan)
  scan.at = before
  return found !== undefined
}

const assignmentOperator = /(?:[-+*/%]|\?\?)?=/y

/** `=`, `+=`, ...; past it. */
export function readAssignmentOperator(scan: Scan): string | undefined {
  skipBlanks(scan)
  return scan.holes.has(scan.at) ? undefined : take(scan, assignmentOperator)?.[0]
}

function startsExpression(scan: Scan): boolean {
  const c = peek(scan)
  if (scan.holes.has(scan.at)) return false
  if (isDouble(c) || isSingle(c)) return true
  opensExpression.lastIndex = scan.at
  return opensExpression.test(scan.text)
}

/** A stage with what flows into it: the items of `ForEach-Object`, the text that a program reads. */
function fed(stage: Stage, from: Stage | undefined): Stage {
  if (stage.kind !== 'command') return stage
  const name = stage.words[0]?.parts[0]
  if (stage.words[0]?.parts.length === 1 && name?.kind === 'text' && loopCommands.has(name.text.toLowerCase())) return loopOf(stage, from) ?? stage
  if (from?.kind !== 'value' || from.list || from.table) return stage
  const [first, last] = [from.parts[0]!, from.parts.at(-1)!]
  return { ...stage, input: { parts: from.parts, start: first.start, end: last.end } }
}

/** `'a', 'b' | ForEach-Object { ... $_ ... }` is a loop over `$_`. */
function loopOf(command: Command, from: Stage | undefined): Loop | undefined {
  const blocks = command.words.flatMap(word => word.parts.flatMap(part => (part.kind === 'substitution' ? [part] : [])))
  if (blocks.length === 0) return undefined
  const { start, end } = command
  const unseen: Word = {
    start: from?.start ?? start,
    end: from?.end ?? start,
    parts: [{ kind: 'unseen', start: from?.start ?? start, end: from?.end ?? start, quoted: false }],
  }
  const items = from?.kind === 'value' ? itemsOf(from) : [unseen]
  return { kind: 'loop', variable: '_', items, body: blocks.flatMap(block => block.body), start, end }
}

/** Whether nothing but a line end, a separator or a bracket follows. */
export function atStatementEnd(scan: Scan): boolean {
  skipBlanks(scan)
  return isLineEnd(peek(scan)) || endsCommand(scan)
}
