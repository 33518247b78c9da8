import type { ArrayValue, Assignment as UnbashAssignment, Command as UnbashCommand, Word as UnbashWord, WordPart } from 'unbash'
import { redirectedBy } from './bash-redirections.js'
import { type Place, placeOf, type Reading, wordOf } from './bash-words.js'
import type { Assignment, HereText, Statement, Word } from './syntax.js'

const declarations: ReadonlySet<string> = new Set(['export', 'declare', 'local', 'readonly', 'typeset'])

/** A simple command, with the assignments that it makes: its own, those of a declaration, those of `read` and its like. */
export function commandOf(command: UnbashCommand, reading: Reading): Statement[] {
  const prefix = command.prefix.filter(item => item.type === 'Assignment').map(item => assignmentOf(item, reading))
  const { input, output, runs } = redirectedBy(command.redirects, reading)
  if (!command.name) return [...runs, ...prefix]
  const name = command.name.value
  if (declarations.has(name)) return [...runs, ...declared(command, reading)]
  const words = [command.name, ...command.args].map(argument =>
    argument.type === 'Assignment' ? assignmentWord(argument, reading) : wordOf(argument, reading),
  )
  const itself: Statement = {
    kind: 'command',
    words,
    environment: prefix,
    ...(input && { input }),
    ...(output && { output }),
    ...placeOf(command, reading),
  }
  const args = command.args.filter(argument => argument.type === 'Word')
  return [...runs, ...defaultsIn(args, reading), itself, ...assignedBy(name, args, input, reading)]
}

/** An assignment without value: what the variable holds, only a run could know. */
export const set = (name: string, at: Place): Assignment => ({ kind: 'assignment', name, append: false, default: false, start: at.start, end: at.end })

function assignmentOf(assignment: UnbashAssignment, reading: Reading): Assignment {
  const base = { ...set(assignment.name, placeOf(assignment, reading)), append: assignment.append ?? false }
  // One element of an array says nothing of the others.
  if (assignment.index) return { ...base, append: false }
  if (assignment.value.type !== 'ArrayValue') return { ...base, value: wordOf(assignment.value, reading) }
  return isKeyed(assignment.value) ? base : { ...base, list: assignment.value.elements.map(element => wordOf(element, reading)) }
}

/** `([key]=value)`: a table, which no command takes as words. */
const isKeyed = (array: ArrayValue): boolean => array.elements.some(element => /^\[[^\]]*\]\+?=/.test(element.text))

/** `declare A=b "C=$d"`. A name without value keeps what it has, but that of `local`; a reference (`-n`) stands for another variable. */
function declared(command: UnbashCommand, reading: Reading): Assignment[] {
  const name = command.name?.value
  const hasFlag = (flag: RegExp): boolean => command.args.some(argument => argument.type === 'Word' && flag.test(argument.text))
  const references = hasFlag(/^-[A-Za-z]*n/) && name !== 'export'
  const isLocal = name === 'local' || ((name === 'declare' || name === 'typeset') && !hasFlag(/^-[A-Za-z]*g/))
  return command.args.flatMap(argument => {
    const assignment = argument.type === 'Assignment' ? assignmentOf(argument, reading) : quotedAssignment(wordOf(argument, reading))
    const found = assignment ?? (name === 'local' ? unsetName(argument, reading) : undefined)
    if (!found) return []
    return [{ ...(references ? set(found.name, found) : found), ...(isLocal && { local: true as const }) }]
  })
}

/** `local A`: the function has a variable of its own, which holds nothing yet. */
const unsetName = (argument: UnbashCommand['args'][number], reading: Reading): Assignment | undefined =>
  /^[A-Za-z_]\w*$/.test(argument.text) ? set(argument.text, placeOf(argument, reading)) : undefined

function quotedAssignment({ parts: [first, ...rest], start, end }: Word): Assignment | undefined {
  const sign = first?.kind === 'text' ? /^([A-Za-z_]\w*)(\+?)=/.exec(first.text) : null
  if (!sign || first?.kind !== 'text') return undefined
  const text = first.text.slice(sign[0].length)
  const from = first.end - first.start === first.text.length ? first.start + sign[0].length : first.start
  const value: Word = { start: from, end, parts: [{ ...first, text, start: from }, ...rest] }
  return { ...set(sign[1]!, { start, end }), append: sign[2] === '+', value }
}

/** An argument that the parser takes for an assignment is a word to a command that declares nothing. */
function assignmentWord(assignment: UnbashAssignment, reading: Reading): Word {
  const at = placeOf(assignment, reading)
  if (assignment.value.type === 'ArrayValue') return { ...at, parts: [{ kind: 'unseen', quoted: false, ...at }] }
  const value = wordOf(assignment.value, reading)
  const text = assignment.text.slice(0, assignment.value.pos - assignment.pos)
  return { ...at, parts: [{ kind: 'text', text, quoted: false, start: at.start, end: value.start }, ...value.parts] }
}

/** `: "${X:=y}"`: the variable gets the value unless it has one. */
function defaultsIn(words: readonly UnbashWord[], reading: Reading): Assignment[] {
  const found: Assignment[] = []
  const visit = (parts: readonly WordPart[]): void => {
    for (const part of parts) {
      if (part.type === 'DoubleQuoted') visit(part.parts)
      const operation = part.type === 'ParameterExpansion' && !part.prefix && !part.index ? part.operation : undefined
      if (part.type !== 'ParameterExpansion' || operation?.type !== 'Default' || !operation.operator.endsWith('=')) continue
      found.push({ ...set(part.parameter, placeOf(part, reading)), value: wordOf(operation.operand, reading), default: true })
    }
  }
  for (const { parts } of words) if (parts) visit(parts)
  return found
}

/** The options of commands that read into variables which take a word. */
const readers: ReadonlyMap<string, RegExp> = new Map([
  ['read', /^-[A-Za-z]*[dinNptu]$/],
  ['mapfile', /^-[A-Za-z]*[dnOsuCc]$/],
  ['readarray', /^-[A-Za-z]*[dnOsuCc]$/],
])

/** Commands that give variables a value that the script does not show. */
function assignedBy(name: string, args: readonly UnbashWord[], input: HereText | undefined, reading: Reading): Assignment[] {
  const options = readers.get(name)
  if (options) {
    const names = args.filter((_, index) => !options.test(args[index - 1]?.text ?? '')).flatMap(word => unseen(word, reading))
    const whole = name === 'read' && names.length === 1 && input && args.some((word, index) => word.text.endsWith('d') && args[index + 1]?.value === '')
    // `read -r -d '' NAME <<EOF` takes the here-document whole.
    return whole && input ? names.map(assignment => ({ ...assignment, value: { ...input } })) : names
  }
  if (name === 'printf') return args[0]?.value === '-v' ? unseen(args[1], reading) : []
  if (name === 'getopts') return unseen(args[1], reading)
  return name === 'let' ? args.flatMap(word => calculated(word.value, placeOf(word, reading))) : []
}

/** A variable that a command names as a word of its own. */
const unseen = (word: UnbashWord | undefined, reading: Reading): Assignment[] =>
  word && /^[A-Za-z_]\w*$/.test(word.value) ? [set(word.value, placeOf(word, reading))] : []

/** The variables that an arithmetic expression sets. */
export const calculated = (expression: string, at: Place): Assignment[] =>
  [...expression.matchAll(/\b([A-Za-z_]\w*)[ \t]?(?:\+\+|--|(?:[-+*/%&|^]|<<|>>)?=(?!=))|(?:\+\+|--)([A-Za-z_]\w*)/g)].map(([, before, after]) =>
    set(before ?? after!, at),
  )
