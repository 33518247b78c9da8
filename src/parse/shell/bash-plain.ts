import type { Command, Loop, Part, Pipeline, Statement, Word } from './syntax.js'

/** A text while it is read, and how far it was. */
interface Reader {
  readonly text: string
  at: number
}

/**
 * Reads the bash that documents, steps of workflows and many scripts are made of: commands over one or more lines, pipelines of them, assignments, loops over
 * words; words with quotes and variables. It makes the very syntax that `parseBash` makes of what the parser says, in a fraction of the time, and gives up
 * where it meets anything else (substitutions, redirections, conditions, escapes, patterns, anything that might be wrong): then the parser reads the text
 * from its start. A test holds the two against each other.
 */
export const plainScript = (text: string): readonly Statement[] | undefined => (text.length > longestText ? undefined : readStatements({ text, at: 0 }, 0))

/** Longer ones are left to the parser: for each character that one expression takes, the engine keeps some bytes, and it has no more than 64 MB for them. */
const longestText = 1024 * 1024

/** Words that make more of a command than its words do: those of the shell's own syntax, and those that set variables. */
const special: ReadonlySet<string> = new Set([
  ...['if', 'then', 'else', 'elif', 'fi', 'for', 'do', 'done', 'case', 'esac', 'while', 'until', 'select', 'in', 'function', 'time', 'coproc'],
  ...['export', 'declare', 'local', 'readonly', 'typeset', 'alias', 'eval', 'read', 'mapfile', 'readarray', 'printf', 'getopts', 'let'],
])

const blanks = /[ \t]+/y
const blanksAndLines = /[ \t\n]+/y
const comment = /#[^\n]*/y
const assigned = /([A-Za-z_]\w*)=/y
const plain = /[\w./:=,@%+-]+/y
const quoted = /'([^']+)'/y
const plainInQuotes = /[^"\\$`]+/y
const variable = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::-([\w./-]+))?\})/y
const pipe = /\|(?![|&])/y
const loopHead = /for[ \t]+([A-Za-z_]\w*)[ \t]+in(?=[ \t])/y
const loopStart = /;?[ \t\n]*do(?=[ \t\n])/y
const loopEnd = /done(?=[ \t\n;]|$)/y

/** Deeper ones are left to the parser. */
const maximumDepth = 60

/** Takes what a sticky pattern matches. */
function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.text)
  if (found) reader.at = pattern.lastIndex
  return found
}

/** Skips what parts words, continued lines among it. */
function skip(reader: Reader, gap: RegExp, comments = false): void {
  const { text } = reader
  for (;;) {
    if (take(reader, gap) || (comments && take(reader, comment))) continue
    if (!text.startsWith('\\\n', reader.at)) return
    reader.at += 2
  }
}

/** The statements up to the end of the text, or of the loop around them. All readers give undefined where they could not read: then all is given up. */
function readStatements(reader: Reader, depth: number): readonly Statement[] | undefined {
  if (depth > maximumDepth) return undefined
  const statements: Statement[] = []
  for (;;) {
    skip(reader, blanksAndLines, true)
    if (reader.at === reader.text.length) return depth === 0 ? statements : undefined
    if (depth > 0 && take(reader, loopEnd)) return statements.length > 0 ? statements : undefined
    if (!readStatement(reader, depth, statements) || !takeEnd(reader)) return undefined
  }
}

/** The end of a statement: of its line, a semicolon, a comment. */
function takeEnd(reader: Reader): boolean {
  skip(reader, blanks)
  const sign = reader.text[reader.at]
  if (sign === ';') reader.at++
  return sign === undefined || sign === '\n' || sign === '#' || (sign === ';' && reader.text[reader.at] !== ';')
}

/** Adds a statement, or the assignments that share a line. */
function readStatement(reader: Reader, depth: number, statements: Statement[]): boolean {
  if (matches(reader, assigned)) return readAssignments(reader, statements)
  const statement = matches(reader, loopHead) ? readLoop(reader, depth) : readPipeline(reader)
  if (statement) statements.push(statement)
  return statement !== undefined
}

function readAssignments(reader: Reader, statements: Statement[]): boolean {
  do {
    const start = reader.at
    const name = take(reader, assigned)![1]!
    const value = readWord(reader)
    if (!value) return false
    statements.push({ kind: 'assignment', name, append: false, default: false, start, end: value.end, value })
    skip(reader, blanks)
  } while (matches(reader, assigned))
  // A command behind them would be what they are for.
  return !startsWord(reader)
}

function matches({ text, at }: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

const startsWord = ({ text, at }: Reader): boolean => at < text.length && !'\n;#'.includes(text[at]!)

function readLoop(reader: Reader, depth: number): Loop | undefined {
  const start = reader.at
  const variable = take(reader, loopHead)![1]!
  const items = readWords(reader)
  if (!items || items.length === 0 || !take(reader, loopStart)) return undefined
  const body = readStatements(reader, depth + 1)
  return body && { kind: 'loop', variable, items, body, start, end: reader.at }
}

function readPipeline(reader: Reader): Command | Pipeline | undefined {
  const commands: Command[] = []
  do {
    if (commands.length > 0) skip(reader, blanksAndLines)
    const command = readCommand(reader)
    if (!command) return undefined
    commands.push(command)
  } while (take(reader, pipe))
  const [first] = commands
  return commands.length === 1 ? first : { kind: 'pipeline', commands, start: first!.start, end: commands.at(-1)!.end }
}

function readCommand(reader: Reader): Command | undefined {
  const words = readWords(reader)
  const [name, ...others] = words?.[0]?.parts ?? []
  if (!words || name?.kind !== 'text' || name.quoted || others.length > 0 || special.has(name.text) || name.text.includes('=')) return undefined
  return { kind: 'command', words, environment: [], start: words[0]!.start, end: words.at(-1)!.end }
}

/** The words up to something that is none. */
function readWords(reader: Reader): readonly Word[] | undefined {
  const words: Word[] = []
  for (skip(reader, blanks); startsWord(reader) && reader.text[reader.at] !== '|'; skip(reader, blanks)) {
    const word = readWord(reader)
    if (!word) return undefined
    words.push(word)
  }
  return words
}

function readWord(reader: Reader): Word | undefined {
  const { text, at: start } = reader
  const parts: Part[] = []
  while (reader.at < text.length && !' \t\n;|'.includes(text[reader.at]!)) if (!readPart(reader, parts)) return undefined
  return parts.length > 0 ? { parts, start, end: reader.at } : undefined
}

function readPart(reader: Reader, parts: Part[]): boolean {
  const { text, at: start } = reader
  const sign = text[start]
  if (sign === '"') return readQuotes(reader, parts)
  if (sign === '$') return readVariable(reader, parts, false)
  const found = sign === "'" ? take(reader, quoted)?.[1] : take(reader, plain)?.[0]
  if (found === undefined) return false
  const quote = sign === "'" ? 1 : 0
  parts.push({ kind: 'text', text: found, quoted: quote === 1, start: start + quote, end: reader.at - quote })
  return true
}

/** What stands in double quotes. Nothing in them is a word, too. */
function readQuotes(reader: Reader, parts: Part[]): boolean {
  const { text } = reader
  const inside = ++reader.at
  while (text[reader.at] !== '"') {
    const start = reader.at
    const found = take(reader, plainInQuotes)?.[0]
    if (found !== undefined) parts.push({ kind: 'text', text: found, quoted: true, start, end: reader.at })
    else if (!readVariable(reader, parts, true)) return false
  }
  if (reader.at === inside) parts.push({ kind: 'text', text: '', quoted: true, start: inside, end: inside })
  reader.at++
  return true
}

function readVariable(reader: Reader, parts: Part[], quoted: boolean): boolean {
  const start = reader.at
  const found = take(reader, variable)
  if (!found) return false
  const [, bare, braced, fallback] = found
  const { at: end } = reader
  const read = { kind: 'variable', name: (bare ?? braced)!, all: false, quoted, start, end } as const
  parts.push(
    fallback === undefined ? read : { ...read, fallback: [{ kind: 'text', text: fallback, quoted: false, start: end - 1 - fallback.length, end: end - 1 }] },
  )
  return true
}
