import type { LineBreak } from '../../model/facts.js'
import { type Span, spanOf, type Text } from '../../model/text.js'
import type { Command, Shell, Statement, Word } from '../../parse/shell/syntax.js'

/** What makes a line go on, by shell. */
const signs: Readonly<Record<Shell, string>> = { bash: '\\', powershell: '`', cmd: '^' }
const allSigns: ReadonlySet<string> = new Set(Object.values(signs))

/** A script, as far as it bears on its line breaks. */
export interface Lines {
  readonly text: Text
  readonly shell: Shell
  /** The shell is certain, so that a sign of another one is a mistake rather than a hint that the shell was guessed wrong. */
  readonly certain: boolean
  /** The first carriage return of a bash file that follows the sign. Only the file itself shows it: what is embedded has the line ends of its host. */
  readonly carriageReturn?: Span
}

/** Bash is what a snippet is taken for that does not say what it is; a line that ends as bash continues them settles it. */
export function linesOf(text: Text, shell: Shell): Lines {
  const whole = text.pieces.length === 1 && text.pieces[0]!.from === 0
  const at = whole && shell === 'bash' ? text.text.indexOf('\\\r\n') : -1
  const carriageReturn = at < 0 ? {} : { carriageReturn: spanOf(text, at, at + 1) }
  return { text, shell, certain: shell !== 'bash' || whole || /\\\r?\n/.test(text.text), ...carriageReturn }
}

/**
 * Where the command at an index was to go on to the next line and does not: options that stand where a command should are the rest of it.
 * They are statements of their own, so this looks at the statements around rather than at lines, which quotes and here-documents may hold.
 */
export function lineBreaks(statements: readonly Statement[], index: number, lines: Lines): readonly LineBreak[] {
  const command = lastCommand(statements[index])
  if (!command || isStray(command, lines) || isSketch(command, lines)) return []
  const backticks = backtickLines(command, lines)
  if (backticks.length > 0) return backticks
  if (lines.carriageReturn && lines.text.text.slice(command.start, command.end).includes('\\\r\n'))
    return [{ cause: 'carriage-return', at: lines.carriageReturn, sign: signs.bash }]
  const found: LineBreak[] = []
  let at = index
  for (; at < statements.length; at++) {
    const here = lastCommand(statements[at])
    const next = firstCommand(statements[at + 1])
    const stray = next && isStray(next, lines) ? next : undefined
    const some = here ? breaksOf(here, next, stray, lines) : []
    found.push(...some)
    if (some.length === 0 || !stray) break
  }
  // The synopsis of a manual goes on with options in brackets.
  const after = firstCommand(statements[at + 1])
  return after && lines.text.text[after.start] === '[' ? [] : found
}

function breaksOf(command: Command, next: Command | undefined, stray: Command | undefined, lines: Lines): readonly LineBreak[] {
  const blanks = blanksBehind(command, lines)
  if (blanks.length > 0) return blanks
  const sign = foreignSign(command, lines)
  const found = sign === undefined ? stray && endOfLine(command, stray, lines) : foreignBreak(command, next, stray !== undefined, sign, lines)
  return found ? [found] : []
}

/** The command that the last line of a statement belongs to. */
export function lastCommand(statement: Statement | undefined): Command | undefined {
  if (statement?.kind === 'command') return statement
  if (statement?.kind === 'pipeline') return lastCommand(statement.commands.at(-1))
  const part = statement?.kind === 'assignment' ? statement.value?.parts.at(-1) : undefined
  return part?.kind === 'substitution' ? lastCommand(part.body.at(-1)) : undefined
}

function firstCommand(statement: Statement | undefined): Command | undefined {
  return statement?.kind === 'pipeline' ? firstCommand(statement.commands[0]) : statement?.kind === 'command' ? statement : undefined
}

const option = /^--?[A-Za-z]/

/** A command whose name is an option: `--name shop`. */
function isStray({ words }: Command, { text }: Lines): boolean {
  const start = words[0]?.start
  return start !== undefined && text.text[start] === '-' && option.test(text.text.slice(start, start + 3))
}

/** `az aks create ...`: the writer left words out, and whoever reads it is not meant to run it. */
const isSketch = ({ words }: Command, { text }: Lines): boolean =>
  words.some(({ start, end }) => end - start <= 3 && /^(?:\.{3}|\u2026)$/.test(text.text.slice(start, end)))

const nameOf = ({ words }: Command, { text }: Lines): string => text.text.slice(words[0]!.start, words[0]!.end)

/** `\ `: the sign makes the blank an argument, and the line ends as any other. In cmd it makes nothing of it. */
function blanksBehind(command: Command, lines: Lines): readonly LineBreak[] {
  const { text, shell } = lines
  const sign = signs[shell]
  if (shell === 'cmd') {
    const [rest] = restOfLine(command.end, text.text)
    const caret = /^[ \t]*\^(?=[ \t]+\r?$)/.exec(rest)?.[0].length
    return caret === undefined ? [] : [blankBehind(command.end + caret - 1, command.end + rest.length - (rest.endsWith('\r') ? 1 : 0), lines)]
  }
  return command.words.filter(({ start }) => text.text[start] === sign && isBlank(text.text[start + 1])).flatMap(({ start }) => aroundBlank(start, lines) ?? [])
}

function aroundBlank(start: number, lines: Lines): LineBreak | undefined {
  const { text, shell } = lines
  const sign = signs[shell]
  let end = start + 1
  while (isBlank(text.text[end])) end++
  const next = text.text[end]
  if (next === undefined || next === '\n' || next === '\r') return blankBehind(start, end, lines)
  if (next === '#') return { cause: 'comment', at: spanOf(text, start, end), sign }
  const at = spanOf(text, start, start + 1)
  return next === '-' ? { cause: 'within-line', at, sign, join: { at, text: '' } } : undefined
}

function blankBehind(start: number, end: number, { text, shell }: Lines): LineBreak {
  return { cause: 'blank', at: spanOf(text, start, start + 2), sign: signs[shell], join: { at: spanOf(text, start + 1, end), text: '' } }
}

/** The sign of another shell that a command ends with. */
function foreignSign({ words }: Command, { text, shell }: Lines): string | undefined {
  const sign = text.text[(words.at(-1)?.end ?? 0) - 1]
  return sign !== undefined && sign !== signs[shell] && allSigns.has(sign) ? sign : undefined
}

/** It stands alone, or the rest of the command is below. */
function foreignBreak(command: Command, next: Command | undefined, hasRest: boolean, sign: string, { text, shell, certain }: Lines): LineBreak | undefined {
  const last = command.words.at(-1)!
  if (!certain || !next || (!hasRest && last.end - last.start > 1)) return undefined
  if (!/^[ \t]*\r?\n[ \t]*$/.test(text.text.slice(last.end, Math.min(next.start, last.end + 400)))) return undefined
  const at = spanOf(text, last.end - 1, last.end)
  return { cause: 'foreign', at, sign, join: { at, text: signs[shell] } }
}

/** In bash a pair of backticks runs what stands between them: the lines after the first one. */
function backtickLines(command: Command, { text, certain, shell }: Lines): readonly LineBreak[] {
  const word = certain && shell === 'bash' ? command.words.find(each => opensLines(each, text.text)) : undefined
  if (!word) return []
  const found: LineBreak[] = []
  for (let start = word.start; start < text.text.length; ) {
    const [rest, end] = restOfLine(start, text.text)
    const line = rest.trimEnd()
    if (!line.endsWith('`')) break
    const at = spanOf(text, start + line.length - 1, start + line.length)
    found.push({ cause: 'foreign', at, sign: '`', join: { at, text: '\\' } })
    start = end + 1
  }
  return found
}

function opensLines({ parts, start }: Word, text: string): boolean {
  const [only] = parts
  const first = only?.kind === 'substitution' && parts.length === 1 ? firstCommand(only.body[0]) : undefined
  return first !== undefined && /^`[ \t]*\r?\n[ \t]*--?[A-Za-z]/.test(text.slice(start, start + 400))
}

/** What stands between a command and the rest of it: nothing where the sign is missing; a comment or an empty line where it is of no use. */
function endOfLine(command: Command, stray: Command, lines: Lines): LineBreak | undefined {
  const { text, shell } = lines
  const sign = signs[shell]
  const [first = '', ...others] = text.text.slice(command.end, stray.start).split('\n')
  const between = others.slice(0, -1).map(line => line.trim())
  const isComment = (line: string): boolean => line.startsWith('#') && shell !== 'cmd'
  if (others.length === 0 || others.at(-1)!.trim() !== '' || between.some(line => line !== '' && !isComment(line))) return undefined
  const next = nameOf(stray, lines)
  const behind = first.trim()
  const last = command.words.at(-1)!
  if (behind === '' || isComment(behind)) {
    const end = spanOf(text, command.end, command.end)
    const safe = behind === '' && between.length === 0
    return {
      cause: behind === '' ? 'missing' : 'comment',
      at: spanOf(text, last.start, last.end),
      sign,
      next,
      ...(safe && { join: { at: end, text: ` ${sign}` } }),
    }
  }
  if (behind !== sign || between.length === 0) return undefined
  const start = command.end + first.length + 1
  const comment = between.findIndex(isComment)
  if (comment < 0) return { cause: 'empty-line', at: spanOf(text, command.end + first.indexOf(sign), start - 1), sign, next }
  const at = start + others.slice(0, comment).reduce((sum, line) => sum + line.length + 1, 0)
  return { cause: 'comment', at: trimmed(spanOf(text, at, at + others[comment]!.length), others[comment]!), sign, next }
}

function trimmed(at: Span, line: string): Span {
  const indent = line.length - line.trimStart().length
  return { ...at, start: at.start + indent, end: at.start + indent + line.trim().length }
}

const isBlank = (c: string | undefined): boolean => c === ' ' || c === '\t'

/** The characters from an offset to the end of its line, and that end. */
function restOfLine(start: number, text: string): readonly [rest: string, end: number] {
  const found = text.indexOf('\n', start)
  const end = found < 0 ? text.length : found
  return [text.slice(start, end), end]
}
