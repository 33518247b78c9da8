import { readAt, readTerm } from './powershell-expression.js'
import { readMembers } from './powershell-member.js'
import {
  addAll,
  isBlank,
  isCloser,
  isDouble,
  isLineEnd,
  isSingle,
  lineEnd,
  nested,
  peek,
  type Scan,
  skipBlanks,
  skipLines,
  take,
  type Value,
} from './powershell-scan.js'
import { readExpansion, readString, readSubexpression, startsString, textPart } from './powershell-string.js'
import { statementsOf } from './powershell-value.js'
import type { Command, Group, Part, Word } from './syntax.js'

const redirection = /(?:[1-6*](?=>))?(>>?)(?:&[12])?/y
const cmdlet = /^[A-Za-z]+-[A-Za-z]\w*$/
const endsGeneric = new Set([' ', '\t', '\u00a0', '\f', '\v', '\n', '\r', ';', '|', '&', '(', ')', '{', '}', ',', '>', ''])

/** Whether the command ends here. */
export function endsCommand(scan: Scan): boolean {
  if (scan.holes.has(scan.at)) return false
  const c = peek(scan)
  return c === '' || isLineEnd(c) || c === ';' || c === '|' || c === '&' || c === ')' || c === '}'
}

/** A command with its words. `& { }` and `. { }` are groups, `& name` is the command that it names, `. ./file.ps1` keeps its dot. */
export function readCommand(scan: Scan): Command | Group | undefined {
  const start = scan.at
  const calls = peek(scan) === '&'
  const dots = peek(scan) === '.' && (isBlank(peek(scan, 1)) || peek(scan, 1) === '{')
  const words: Word[] = []
  if (calls || dots) {
    scan.at++
    if (dots) words.push({ start, end: scan.at, parts: [textPart('.', start, scan.at, false)] })
    skipBlanks(scan)
    if (peek(scan) === '{' && !scan.holes.has(scan.at)) {
      const body = readBraces(scan)
      skipRest(scan)
      return { kind: 'group', body, subshell: calls, start, end: scan.at }
    }
  }
  const { output } = readWords(scan, words)
  const end = words.at(-1)?.end ?? scan.at
  return words.length > 0 ? { kind: 'command', words, environment: [], ...(output && { output }), start, end } : undefined
}

function readWords(scan: Scan, words: Word[]): { output?: Word } {
  let output: Word | undefined
  for (;;) {
    skipBlanks(scan)
    if (endsCommand(scan)) return output ? { output } : {}
    const redirected = scan.holes.has(scan.at) ? undefined : take(scan, redirection)
    if (redirected) {
      skipBlanks(scan)
      const goes = !redirected[0].includes('&') && !endsCommand(scan) ? readArgument(scan, true) : undefined
      if (goes && !/^[2-6*]/.test(redirected[0])) output = goes
      continue
    }
    const before = scan.at
    const name = words[0]?.parts[0]
    const word = readArgument(scan, !(name?.kind === 'text' && cmdlet.test(name.text)))
    if (scan.at === before) scan.at++
    else if (textOf(word) === '--%') addAll(words, readVerbatim(scan))
    else words.push(word)
  }
}

const textOf = (word: Word): string | undefined => (word.parts.length === 1 && word.parts[0]!.kind === 'text' ? word.parts[0]!.text : undefined)

/** The statements of `{ }`; the scan stands at the brace. */
export const readBraces = (scan: Scan): Group['body'] => statementsOf(nested(scan, '}', () => scan.block(scan), []))

/** Past what is left of a statement that could not be read as one, brackets and quotes in step. */
export function skipRest(scan: Scan): void {
  readWords(scan, [])
}

/**
 * One argument. A comma with no blank around it stays within the word, as PowerShell itself puts it back for a program;
 * for a cmdlet the items of an array are one argument, blanks or not.
 */
function readArgument(scan: Scan, program: boolean): Word {
  const start = scan.at
  const parts: Part[] = peek(scan) === ',' ? [] : [...readElement(scan)]
  for (;;) {
    const before = scan.at
    skipBlanks(scan)
    if (peek(scan) !== ',' || (program && scan.at > before)) {
      scan.at = before
      break
    }
    parts.push(textPart(',', scan.at, scan.at + 1, false))
    const after = ++scan.at
    skipLines(scan)
    if ((program && scan.at > after) || endsCommand(scan)) {
      return { start, end: after, parts }
    }
    addAll(parts, readElement(scan))
  }
  return { start, end: scan.at, parts }
}

/** An item of an argument. One that begins with a quote, a bracket or `$( )` ends with it, as it does for PowerShell. */
function readElement(scan: Scan): readonly Part[] {
  const start = scan.at
  const c = peek(scan)
  const value = (parts: readonly Part[]): Value => ({ kind: 'value', start, end: scan.at, parts })
  if (scan.holes.has(start)) return readGeneric(scan, [])
  if (startsString(scan)) return readMembers(scan, value(readString(scan)), true).parts
  if (c === '(') return readMembers(scan, readTerm(scan), true).parts
  if (c === '{') return readTerm(scan).parts
  if (c === '@' && /[({\p{L}_]/u.test(peek(scan, 1))) {
    const at = readAt(scan)
    return at.parts
  }
  if (c === '$' && peek(scan, 1) === '(') return readMembers(scan, value(readSubexpression(scan, false)), true).parts
  const expansion = c === '$' ? readExpansion(scan, false) : undefined
  return readGeneric(scan, expansion ? readMembers(scan, value(expansion), true).parts : [])
}

/** The rest of a bare word, with what is quoted or expanded inside it. */
function readGeneric(scan: Scan, before: readonly Part[]): readonly Part[] {
  const parts: Part[] = [...before]
  let run = scan.at
  const flush = (): void => {
    if (scan.at > run) parts.push(textPart(scan.text.slice(run, scan.at), run, scan.at, false))
  }
  for (;;) {
    const hole = scan.holes.has(scan.at)
    const c = peek(scan)
    if (c === '' || (!hole && endsGeneric.has(c) && !(c === '>' && scan.at === run && parts.length === 0))) break
    const quote = !hole && (isDouble(c) || (isSingle(c) && !isApostrophe(scan)))
    if (!hole && !quote && c !== '$' && c !== '`') {
      scan.at++
      continue
    }
    if (c === '`' && isLineEnd(peek(scan, 1))) break
    flush()
    run = scan.at
    const inner = quote ? readString(scan) : readExpansion(scan, false)
    if (inner) addAll(parts, inner)
    else scan.at++
    if (inner) run = scan.at
  }
  flush()
  return parts
}

/** `don't`: prose that stands beside commands must not swallow the lines up to the next quote. */
function isApostrophe(scan: Scan): boolean {
  const letter = (c: string | undefined): boolean => c !== undefined && /[a-z]/i.test(c)
  if (!letter(scan.text[scan.at - 1]) || !letter(scan.text[scan.at + 1])) return false
  const end = lineEnd(scan, scan.at)
  for (let at = scan.at + 1; at < end; at++) if (isSingle(scan.text[at]!)) return false
  return true
}

/** What follows `--%`: words as a program splits them, up to the end of the line or a pipe. */
function readVerbatim(scan: Scan): readonly Word[] {
  const words: Word[] = []
  const end = lineEnd(scan, scan.at)
  while (scan.at < end) {
    while (isBlank(peek(scan))) scan.at++
    if (scan.at >= end || peek(scan) === '|') break
    const start = scan.at
    let quoted = false
    const pieces: Part[] = []
    for (let run = start; ; scan.at++) {
      const c = scan.at < end ? peek(scan) : ''
      const ends = c === '' || (!quoted && (isBlank(c) || c === '|'))
      if (!ends && c !== '"') continue
      if (scan.at > run || (c === '"' && quoted)) pieces.push(textPart(scan.text.slice(run, scan.at), run, scan.at, quoted))
      if (ends) break
      quoted = !quoted
      run = scan.at + 1
    }
    words.push({ start, end: scan.at, parts: pieces })
  }
  return words
}

/** Whether the scan stands at a bracket that closes something. */
export const atCloser = (scan: Scan): boolean => isCloser(peek(scan)) && !scan.holes.has(scan.at)
