import {
  type AndOr,
  type ArrayValue,
  type Command as UnbashCommand,
  type CompoundList,
  parse,
  type PipelineNode,
  type Redirection,
  type Statement as UnbashStatement,
  type Assignment as UnbashAssignment,
  type Word as UnbashWord,
} from 'unbash'
import type { Text } from '../../model/text.js'
import { partsOf, placeOf, type WordReader, wordOf } from './bash-words.js'
import { type Host, maskTemplates } from './mask.js'
import type { Assignment, Command, HereText, Script, Statement, Word } from './syntax.js'

export interface ShellOptions {
  /** `<name>` stands for something that the reader fills in. */
  readonly placeholders?: boolean
  readonly host?: Host
}

/**
 * Reads a bash script. Never throws: what the parser stumbles over is a problem with its place, and the rest is there.
 * Two traps of unbash are handled here: offsets inside escaped backticks, and words that are both a declaration and an argument.
 */
export function parseBash(text: Text, options: ShellOptions = {}): Script {
  const masked = maskTemplates(text.text, options.host ?? 'plain', options.placeholders ?? false)
  const reader: WordReader = {
    ...masked,
    statements: (script, at) => (script ? statementsOf(script.commands, script.source === undefined ? reader : { ...reader, within: at }) : []),
  }
  try {
    const script = parse(masked.text)
    const problems = (script.errors ?? []).map(({ message, pos }) => ({ message: `bash cannot read this: ${message}`, start: pos, end: Math.min(pos + 1, text.text.length) }))
    return { shell: 'bash', body: statementsOf(script.commands, reader), problems }
  } catch (fault) {
    const message = `the script could not be read: ${fault instanceof Error ? fault.message : 'unknown fault'}`
    return { shell: 'bash', body: [], problems: [{ message, start: 0, end: 0 }] }
  }
}

const statementsOf = (statements: readonly UnbashStatement[], reader: WordReader): Statement[] =>
  statements.flatMap(statement => nodeOf(statement.command, reader))

const listOf = (list: CompoundList, reader: WordReader): Statement[] => statementsOf(list.commands, reader)

function nodeOf(node: PipelineNode | AndOr | CompoundList, reader: WordReader): Statement[] {
  const at = placeOf(node, reader)
  switch (node.type) {
    case 'Command':
      return commandOf(node, reader)
    case 'Pipeline': {
      const commands = node.commands.flatMap(command => nodeOf(command, reader))
      return node.commands.length > 1 ? [{ kind: 'pipeline', commands, ...at }] : commands
    }
    case 'AndOr':
      return andOr(node, reader)
    case 'CompoundList':
      return listOf(node, reader)
    case 'If':
      return [ifOf(node, reader)]
    case 'For':
    case 'Select':
      return [{ kind: 'loop', variable: node.name.value, items: loopItems(node.wordlist, at, reader), body: listOf(node.body, reader), ...at }]
    case 'ArithmeticFor':
      return [{ kind: 'loop', items: [], body: listOf(node.body, reader), ...at }]
    case 'While':
      return [{ kind: 'loop', items: [], body: [...listOf(node.clause, reader), ...listOf(node.body, reader)], ...at }]
    case 'Case': {
      const exhaustive = node.items.some(item => item.pattern.some(pattern => pattern.text === '*'))
      return [{ kind: 'branch', tests: [], arms: node.items.map(item => listOf(item.body, reader)), exhaustive, ...at }]
    }
    case 'Subshell':
      return [{ kind: 'group', subshell: true, body: listOf(node.body, reader), ...at }]
    case 'BraceGroup':
      return listOf(node.body, reader)
    case 'Function':
      return [{ kind: 'function', name: node.name.value, parameters: [], body: nodeOf(node.body, reader), ...at }]
    case 'Redirected':
      return nodeOf(node.command, reader)
    case 'Coproc':
      return nodeOf(node.body, reader)
    default:
      return []
  }
}

/** `for x` without words takes the script's arguments. */
function loopItems(words: readonly UnbashWord[] | undefined, at: { start: number; end: number }, reader: WordReader): Word[] {
  return words?.map(word => wordOf(word, reader)) ?? [{ ...at, parts: [{ kind: 'variable', name: '@', all: true, quoted: true, ...at }] }]
}

function ifOf(node: Extract<PipelineNode, { type: 'If' }>, reader: WordReader): Statement {
  const arms = [node.then, ...node.elif.map(elif => elif.then), ...(node.else ? [node.else] : [])]
  const tests = [node.clause, ...node.elif.map(elif => elif.clause)].flatMap(clause => listOf(clause, reader))
  return { kind: 'branch', tests, arms: arms.map(arm => listOf(arm, reader)), exhaustive: node.else !== undefined, ...placeOf(node, reader) }
}

/** `a && b || c`: what stands behind `||` may not run. */
function andOr(node: AndOr, reader: WordReader): Statement[] {
  return node.commands.flatMap((command, index): Statement[] => {
    const statements = nodeOf(command, reader)
    if (index === 0 || node.operators[index - 1] === '&&') return statements
    return [{ kind: 'branch', tests: [], arms: [statements], exhaustive: false, ...placeOf(command, reader) }]
  })
}

const declarations: ReadonlySet<string> = new Set(['export', 'declare', 'local', 'readonly', 'typeset'])

function commandOf(command: UnbashCommand, reader: WordReader): Statement[] {
  const at = placeOf(command, reader)
  const prefix = command.prefix.filter(item => item.type === 'Assignment').map(item => assignmentOf(item, reader))
  if (!command.name) return prefix
  const name = command.name.value
  const inside = command.args.filter(argument => argument.type === 'Assignment')
  if (declarations.has(name)) return inside.map(item => assignmentOf(item, reader))
  const words = [command.name, ...command.args].map(argument => (argument.type === 'Assignment' ? assignmentWord(argument, reader) : wordOf(argument, reader)))
  const { input, output } = redirections(command.redirects, reader)
  const itself: Command = { kind: 'command', words, environment: prefix, ...(input && { input }), ...(output && { output }), ...at }
  return [itself, ...assigned(command, name, reader)]
}

/** An argument that looks like an assignment is a word all the same: `env A=b`, `--set x=y`. */
function assignmentWord(assignment: UnbashAssignment, reader: WordReader): Word {
  const at = placeOf(assignment, reader)
  if (assignment.value.type === 'ArrayValue') return { ...at, parts: [{ kind: 'unseen', quoted: false, ...at }] }
  const value = wordOf(assignment.value, reader)
  const text = reader.text.slice(assignment.pos, assignment.value.pos)
  return { ...at, parts: [{ kind: 'text', text, quoted: false, start: at.start, end: value.start }, ...value.parts] }
}

function assignmentOf(assignment: UnbashAssignment, reader: WordReader): Assignment {
  const base = { kind: 'assignment', name: assignment.name, append: assignment.append ?? false, default: false, ...placeOf(assignment, reader) } as const
  // One element of an array says nothing of the others.
  if (assignment.index) return base
  if (assignment.value.type === 'ArrayValue') return { ...base, list: elements(assignment.value, reader) }
  return { ...base, value: wordOf(assignment.value, reader) }
}

const elements = (array: ArrayValue, reader: WordReader): Word[] => array.elements.map(element => wordOf(element, reader))

/** Commands that give variables a value that the script does not show, and `: "${X:=y}"`, which shows it. */
function assigned(command: UnbashCommand, name: string, reader: WordReader): Assignment[] {
  const args = command.args.filter(argument => argument.type === 'Word')
  const unseen = (word: UnbashWord): Assignment => ({ kind: 'assignment', name: word.value, append: false, default: false, ...placeOf(word, reader) })
  if (name === 'read' || name === 'mapfile' || name === 'readarray') return args.filter(word => /^[A-Za-z_]\w*$/.test(word.value)).map(unseen)
  if (name === 'printf' && args[0]?.value === '-v' && args[1]) return [unseen(args[1])]
  if (name !== ':') return []
  return args.flatMap(word => wordOf(word, reader).parts).flatMap(part => {
    if (part.kind !== 'variable' || !part.fallback) return []
    const { start, end } = part
    return [{ kind: 'assignment' as const, name: part.name, value: { start, end, parts: part.fallback }, append: false, default: true, start, end }]
  })
}

function redirections(redirects: readonly Redirection[], reader: WordReader): { input?: HereText; output?: Word } {
  let input: HereText | undefined
  let output: Word | undefined
  for (const redirect of redirects) {
    if (redirect.type === 'HereDoc') {
      const at = placeOf(redirect.body, reader)
      const parts = redirect.body.parts ? partsOf(redirect.body.parts, reader, true) : [{ kind: 'text' as const, text: redirect.body.text, quoted: true, ...at }]
      input = { parts, ...at }
    } else if (redirect.type === 'HereString') {
      const word = redirect.target && wordOf(redirect.target, reader)
      if (word) input = { parts: word.parts, start: word.start, end: word.end }
    } else if (/^&?>/.test(redirect.operator) && redirect.target && redirect.descriptor === undefined) output = wordOf(redirect.target, reader)
  }
  return { ...(input && { input }), ...(output && { output }) }
}
