import { endsCommand, isBlank, peek, type Scan, skipBlanks, take } from './cmd-scan.js'
import type { Part, Word } from './syntax.js'

const loopVariable = /%%?(?:~([A-Za-z]*))?([A-Za-z])/y
const parameter = /%(?:(~)([A-Za-z]*))?([\d*])/y
const variable = /%([^%\s:=&|<>^"!]{1,100})(:[^%\n"]{0,200})?%/y
const delayed = /!([^%\s:=&|<>^"!]{1,100})(:[^!\n"]{0,200})?!/y

/** A word as a program splits them: blanks outside of double quotes end it. Single quotes are characters. */
export function readWord(scan: Scan, delimiters = ''): Word {
  const start = scan.at
  const parts = readParts(scan, c => isBlank(c) || delimiters.includes(c))
  return { start, end: scan.at, parts }
}

/**
 * Characters and variables, quotes removed, up to where the command ends or `stops` says so outside of quotes.
 * There are two readers of quotes: for cmd each one turns, for the program `\"` is a character, and `""` within quotes is one.
 */
export function readParts(scan: Scan, stops: (c: string) => boolean): readonly Part[] {
  const parts: Part[] = []
  const quotes = { cmd: false, program: false }
  let run = scan.at
  const flush = (end = scan.at): void => {
    if (end > run) parts.push({ kind: 'text', text: scan.text.slice(run, end), quoted: quotes.program, start: run, end })
  }
  for (;;) {
    const c = peek(scan)
    const hole = scan.holes.has(scan.at)
    if (c === '' || (c === '\n' && !hole)) break
    if (!hole && !quotes.cmd && (endsCommand(scan) || c === '<' || c === '>')) break
    if (!hole && !quotes.program && stops(c)) break
    if (!hole && c === '"') {
      const escaped = scan.at > run && scan.text[scan.at - 1] === '\\'
      const doubled = !escaped && quotes.program && peek(scan, 1) === '"'
      flush(escaped ? scan.at - 1 : scan.at)
      if (!escaped && !doubled) {
        quotes.program = !quotes.program
        if (!quotes.program && parts.length === 0) parts.push({ kind: 'text', text: '', quoted: true, start: scan.at, end: scan.at })
      }
      if (!doubled) quotes.cmd = !quotes.cmd
      run = escaped ? scan.at : scan.at + 1
      scan.at += doubled ? 2 : 1
      continue
    }
    if (!hole && !quotes.cmd && c === '^') {
      flush()
      run = readCaret(scan)
      continue
    }
    const part = hole || c === '%' || c === '!' ? readVariable(scan, quotes.program, flush) : undefined
    if (part) {
      if (part !== 'literal') parts.push(part)
      run = part === 'literal' ? scan.at - 1 : scan.at
    } else scan.at++
  }
  flush()
  return parts
}

/** A caret makes the next character one like any other, and joins lines; the run goes on where this says. */
function readCaret(scan: Scan): number {
  const run = ++scan.at
  if (peek(scan) === '\n') return ++scan.at
  if (scan.carets === 'escape' && peek(scan) !== '' && !isBlank(peek(scan))) scan.at++
  return run
}

/** A variable in any of its forms, past it; `literal`: a percent sign that stands for itself was taken; undefined: nothing was. */
function readVariable(scan: Scan, quoted: boolean, flush: () => void): Part | 'literal' | undefined {
  const start = scan.at
  const named = (name: string): Part => ({ kind: 'variable', name, all: name === '*', quoted, start, end: scan.at })
  const unseen = (): Part => ({ kind: 'unseen', quoted, start, end: scan.at })
  const hole = scan.holes.get(start)
  const before = (): void => within(scan, start, flush)
  if (hole) {
    before()
    scan.at = Math.min(Math.max(hole.end, start + 1), scan.end)
    return hole.name === undefined ? unseen() : named(hole.name)
  }
  const found = matchVariable(scan)
  if (found === undefined) return undefined
  before()
  if (found.literal) return 'literal'
  return found.name === undefined ? unseen() : named(found.name)
}

/** Runs `flush` as if the scan still stood at `start`. */
function within(scan: Scan, start: number, flush: () => void): void {
  const at = scan.at
  scan.at = start
  flush()
  scan.at = at
}

function matchVariable(scan: Scan): { readonly name?: string; readonly literal?: true } | undefined {
  if (peek(scan) === '!') {
    const match = scan.delayed ? take(scan, delayed) : undefined
    return match && (match[2] === undefined ? { name: match[1]!.toUpperCase() } : {})
  }
  const given = take(scan, parameter)
  if (given) return { name: given[2] ? `~${given[2].toUpperCase()}${given[3]}` : given[3]! }
  const doubled = peek(scan, 1) === '%'
  if (!doubled) {
    const match = take(scan, variable)
    if (match) return match[2] === undefined ? { name: match[1]!.toUpperCase() } : {}
  }
  const letter = scan.loops > 0 ? take(scan, loopVariable) : undefined
  if (letter) return letter[1] ? {} : { name: `%${letter[2]}` }
  if (!doubled) return undefined
  scan.at += 2
  return { literal: true }
}

const redirection = /\d?(>>?|<)(&\d)?/y

/** The words of a command, redirections left out. */
export function readWords(scan: Scan, words: Word[]): Word | undefined {
  let output: Word | undefined
  for (;;) {
    skipBlanks(scan)
    if (endsCommand(scan)) return output
    const redirected = scan.holes.has(scan.at) ? undefined : take(scan, redirection)
    if (!redirected) {
      const before = scan.at
      const word = readWord(scan)
      if (scan.at === before) scan.at++
      else if (word.parts.length > 0) words.push(word)
      continue
    }
    skipBlanks(scan)
    if (redirected[2] !== undefined || endsCommand(scan)) continue
    const file = readWord(scan)
    if (redirected[1] !== '<' && /^1?>/.test(redirected[0])) output = file
  }
}
