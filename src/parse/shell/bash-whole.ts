import {
  type AndOr,
  type CompoundList,
  forEachChild,
  type If,
  type ParsedScript,
  type Pipeline,
  type PipelineNode,
  parse,
  type SyntaxNode,
  type Statement as UnbashStatement,
  type Word as UnbashWord,
} from 'unbash'
import { calculated, commandOf } from './bash-command.js'
import { redirectedBy, runsIn } from './bash-redirections.js'
import { type Place, placeOf, type Reading, wordOf } from './bash-words.js'
import type { Masked } from './mask.js'
import type { Branch, Script, Statement, SyntaxProblem, Word } from './syntax.js'

/**
 * A script as the parser (unbash) reads it, whatever is in it. Never throws: what the parser stumbles over is a problem with its place, and the rest is there.
 * https://github.com/webpro-nl/unbash
 */
export function parseWhole(text: string, masked: Masked): Script {
  const problems: SyntaxProblem[] = []
  const report = ({ errors }: ParsedScript, within: Place | undefined): void => {
    for (const { message, pos } of errors ?? []) problems.push({ message: `bash cannot read this: ${message}`, ...(within ?? pointAt(pos, text.length)) })
  }
  const reading: Reading = {
    ...masked,
    crlf: text.includes('\r\n'),
    statements(script, at) {
      if (!script) return []
      // Inside backticks with backslashes unbash reads a decoded copy; its offsets mean nothing here.
      const within = this.within ?? (script.source === undefined ? undefined : at)
      report(script, within)
      return statementsOf(script.commands, within ? { ...this, within } : this)
    },
  }
  try {
    const script = parse(masked.text)
    report(script, undefined)
    return { shell: 'bash', body: statementsOf(script.commands, reading), problems }
  } catch (fault) {
    const message = `the script could not be read: ${fault instanceof Error ? fault.message : 'unknown fault'}`
    return { shell: 'bash', body: [], problems: [...problems, { message, start: 0, end: 0 }] }
  }
}

function pointAt(offset: number, length: number): Place {
  const start = Math.min(offset, length)
  return { start, end: Math.min(start + 1, length) }
}

const statementsOf = (statements: readonly UnbashStatement[], reading: Reading): Statement[] =>
  statements.flatMap(({ command }) => (command.type === 'AndOr' ? andOr(command, reading) : nodeOf(command, reading)))

const listOf = (list: CompoundList, reading: Reading): Statement[] => statementsOf(list.commands, reading)

function nodeOf(node: PipelineNode | CompoundList, reading: Reading): Statement[] {
  const at = placeOf(node, reading)
  switch (node.type) {
    case 'Command':
      return commandOf(node, reading)
    case 'Pipeline':
      return node.commands.length > 1 ? pipelineOf(node, reading) : node.commands.flatMap(command => nodeOf(command, reading))
    case 'CompoundList':
      return listOf(node, reading)
    case 'If':
      return [ifOf(node, reading)]
    case 'For':
    case 'Select':
      return [{ kind: 'loop', variable: node.name.value, items: loopItems(node.wordlist, at, reading), body: listOf(node.body, reading), ...at }]
    case 'ArithmeticFor': {
      const counter = reading.text.slice(node.pos, node.end).match(/^for\s*\(\(\s*([A-Za-z_]\w*)\s*=/)?.[1]
      return [{ kind: 'loop', ...(counter !== undefined && { variable: counter }), items: [], body: listOf(node.body, reading), ...at }]
    }
    case 'While':
      return [{ kind: 'loop', items: [], body: [...listOf(node.clause, reading), ...listOf(node.body, reading)], ...at }]
    case 'Case': {
      const exhaustive = node.items.some(item => item.pattern.some(pattern => pattern.text === '*'))
      return [{ kind: 'branch', tests: runsIn(wordOf(node.word, reading).parts), arms: node.items.map(item => listOf(item.body, reading)), exhaustive, ...at }]
    }
    case 'Subshell':
      return [{ kind: 'group', subshell: true, body: listOf(node.body, reading), ...at }]
    case 'BraceGroup':
      return [{ kind: 'group', subshell: false, body: listOf(node.body, reading), ...at }]
    case 'Function':
      return [{ kind: 'function', name: node.name.value, parameters: [], body: bodyOf(node.body, reading), ...at }]
    case 'Redirected':
      return [...redirectedBy(node.redirects, reading).runs, ...nodeOf(node.command, reading)]
    case 'Coproc':
      return nodeOf(node.body, reading)
    case 'TestCommand':
      return [
        { kind: 'command', words: [{ parts: [{ kind: 'text', text: '[[', quoted: false, ...at }], ...at }, ...wordsIn(node, reading)], environment: [], ...at },
      ]
    case 'ArithmeticCommand':
      return calculated(node.body, at)
  }
}

/** What runs to make the redirections goes first, so that each element of a pipeline is one statement. */
function pipelineOf(node: Pipeline, reading: Reading): Statement[] {
  const first: Statement[] = []
  const commands = node.commands.map((command): Statement => {
    const statements = nodeOf(command, reading)
    const only = statements.at(-1)
    if (only?.kind !== 'command' && statements.length !== 1) return { kind: 'group', subshell: true, body: statements, ...placeOf(command, reading) }
    for (const one of statements.slice(0, -1)) first.push(one)
    return only!
  })
  return [...first, { kind: 'pipeline', commands, ...placeOf(node, reading) }]
}

const bodyOf = (node: PipelineNode | CompoundList, reading: Reading): Statement[] =>
  node.type === 'BraceGroup' ? listOf(node.body, reading) : nodeOf(node, reading)

/** `for x` without words takes the script's arguments. */
const loopItems = (words: readonly UnbashWord[] | undefined, at: Place, reading: Reading): Word[] =>
  words?.map(word => wordOf(word, reading)) ?? [{ ...at, parts: [{ kind: 'variable', name: '@', all: true, quoted: true, ...at }] }]

/** The operands of a test. */
function wordsIn(node: SyntaxNode, reading: Reading): readonly Word[] {
  const words: Word[] = []
  const visit = (child: SyntaxNode): void => {
    if (child.type === 'Word') words.push(wordOf(child, reading))
    else forEachChild(child, visit)
  }
  forEachChild(node, visit)
  return words
}

function ifOf(node: If, reading: Reading): Statement {
  const arms = [node.then, ...node.elif.map(elif => elif.then), ...(node.else ? [node.else] : [])]
  const tests = [node.clause, ...node.elif.map(elif => elif.clause)].flatMap(clause => listOf(clause, reading))
  return { kind: 'branch', tests, arms: arms.map(arm => listOf(arm, reading)), exhaustive: node.else !== undefined, ...placeOf(node, reading) }
}

/**
 * `a && b` is a sequence: a script that stops at a failure is read as one that has none. Behind a test, `&&` is an `if` and `||` its `else`;
 * behind anything else, what follows `||` may run.
 */
function andOr({ commands, operators }: AndOr, reading: Reading): Statement[] {
  const statements: Statement[] = []
  let chosen: { start: number; end: number; arms: Statement[][] } | undefined
  const close = (): void => {
    if (chosen) statements.push({ kind: 'branch', tests: [], exhaustive: chosen.arms.length > 1, ...chosen } satisfies Branch)
    chosen = undefined
  }
  let tested = false
  commands.forEach((command, index) => {
    const read = nodeOf(command, reading)
    const operator = index === 0 ? undefined : operators[index - 1]
    const { start, end } = placeOf(command, reading)
    if (chosen?.arms.length === 1 && operator) {
      if (operator === '&&') for (const one of read) chosen.arms[0]!.push(one)
      else chosen.arms.push(read)
      chosen.end = Math.max(chosen.end, end)
      tested = false
      return
    }
    close()
    const hangs = operator === '||' || (operator === '&&' && tested)
    if (hangs) chosen = { start, end, arms: [read] }
    else for (const one of read) statements.push(one)
    if (operator === '||') close()
    tested = isTest(command) && (operator !== '||' || tested)
  })
  close()
  return statements
}

const tests: ReadonlySet<string | undefined> = new Set(['[', 'test', 'grep'])

/** Whether a failure of the command is an answer rather than a fault. */
function isTest(node: PipelineNode): boolean {
  if (node.type === 'Pipeline') return node.prefixes.some(({ type }) => type === 'Negation') || node.commands.slice(-1).some(isTest)
  return node.type === 'TestCommand' || node.type === 'ArithmeticCommand' || (node.type === 'Command' && tests.has(node.name?.value))
}
