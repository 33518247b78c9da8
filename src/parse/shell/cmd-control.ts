import { endsCommand, lineEnd, peek, report, type Scan, skipBlanks, take, within } from './cmd-scan.js'
import { readParts, readWord } from './cmd-word.js'
import type { Branch, Loop, Part, Statement, Word } from './syntax.js'

/** Reads the body of a control command: a group, or what is left of the line. */
export type BodyReader = (scan: Scan) => readonly Statement[]

const mostNumbers = 100
const flag = /(?:\/i|not)(?=[\s^])/iy
const unary = /(?:exist|defined|errorlevel|cmdextversion)(?=[\s^])/iy
const comparison = /(?:==|(?:equ|neq|lss|leq|gtr|geq)(?=[\s^]))/iy
const otherwise = /else(?![\w.-])/iy
const options = /\/([dlrf])(?=[\s"^])/iy
const loopName = /%%?([A-Za-z])(?=[\s^])/y
const keyword = (word: string): RegExp => new RegExp(`${word}(?=[\\s(^])`, 'iy')
const [inWord, doWord] = [keyword('in'), keyword('do')]

/** `if [/i] [not] ... ( ) else ( )`, the scan behind the `if`. */
export function readIf(scan: Scan, start: number, readBody: BodyReader): Branch {
  const arms: (readonly Statement[])[] = []
  let exhaustive = false
  do {
    readCondition(scan)
    skipBlanks(scan)
    arms.push(readBody(scan))
    skipBlanks(scan)
    exhaustive = take(scan, otherwise) !== undefined
    skipBlanks(scan)
  } while (exhaustive && take(scan, /if(?=[\s^])/iy))
  if (exhaustive) arms.push(readBody(scan))
  return { kind: 'branch', tests: [], arms, exhaustive, start, end: scan.at }
}

function readCondition(scan: Scan): void {
  skipBlanks(scan)
  while (take(scan, flag)) skipBlanks(scan)
  const test = take(scan, unary)
  readOperand(scan)
  skipBlanks(scan)
  if (!test && take(scan, comparison)) readOperand(scan)
}

function readOperand(scan: Scan): void {
  skipBlanks(scan)
  // A parenthesis in an operand is a character, also inside a block.
  const { open } = scan
  scan.open = 0
  readParts(scan, c => c === ' ' || c === '\t' || c === '\u00a0' || (c === '=' && peek(scan, 1) === '='))
  scan.open = open
}

/** `for [/d /r /l /f] %%i in (...) do ...`, the scan behind the `for`; undefined where it is none. */
export function readFor(scan: Scan, start: number, readBody: BodyReader, readCommands: BodyReader): Loop | undefined {
  skipBlanks(scan)
  const kind = take(scan, options)?.[1]?.toLowerCase() ?? ''
  skipBlanks(scan)
  let settings = ''
  for (let argument = 0; argument < 2 && kind !== '' && peek(scan) !== '%' && !endsCommand(scan); argument++) {
    const from = scan.at
    readWord(scan)
    settings += scan.text.slice(from, scan.at).toLowerCase()
    skipBlanks(scan)
  }
  const name = take(scan, loopName)?.[1]
  skipBlanks(scan)
  const hasSet = take(scan, inWord) !== undefined
  skipBlanks(scan)
  if (name === undefined || !hasSet || peek(scan) !== '(') return undefined
  const from = scan.at + 1
  const to = setEnd(scan)
  const items = within(scan, from, to, inner => readItems(inner, kind, settings, readCommands))
  skipBlanks(scan)
  take(scan, doWord)
  skipBlanks(scan)
  scan.loops++
  const body = readBody(scan)
  scan.loops--
  return { kind: 'loop', variable: `%${name}`, items, body, start, end: scan.at }
}

/** Past the set; the offset of its closing parenthesis, or of the end of the line where it has none. */
function setEnd(scan: Scan): number {
  const start = scan.at
  let quoted = false
  for (let at = start + 1; at < scan.end; at++) {
    const c = scan.text[at]!
    if (scan.holes.has(at)) continue
    if (c === '\n') {
      quoted = false
      if (scan.returns <= 0) break
    } else if (c === '"') quoted = !quoted
    else if (!quoted && c === '^') at++
    else if (!quoted && c === ')') {
      scan.at = at + 1
      return at
    }
  }
  scan.returns--
  report(scan, 'The parenthesis of `in (` is not closed.', start, start + 1)
  scan.at = lineEnd(scan)
  return scan.at
}

function readItems(scan: Scan, kind: string, settings: string, readCommands: BodyReader): readonly Word[] {
  const [start, end] = [scan.at, scan.end]
  const whole = (part: Part): readonly Word[] => [{ start, end, parts: [part] }]
  if (kind === 'f') {
    const body = readFed(scan, settings.includes('usebackq') ? '`' : "'", readCommands)
    return whole(body ? { kind: 'substitution', body, quoted: false, start, end } : { kind: 'unseen', quoted: false, start, end })
  }
  const words: Word[] = []
  for (;;) {
    while (peek(scan) === '\n' || (peek(scan) !== '' && ' \t,;=\r'.includes(peek(scan)))) scan.at++
    if (peek(scan) === '') break
    const before = scan.at
    const word = readWord(scan, ',;=')
    if (scan.at === before) scan.at++
    else words.push(word)
  }
  if (kind === 'l') return countedItems(words) ?? whole({ kind: 'unseen', quoted: false, start, end })
  return words.map(word =>
    /[*?]/.test(scan.text.slice(word.start, word.end)) ? { ...word, parts: [{ kind: 'unseen', quoted: false, start: word.start, end: word.end }] } : word,
  )
}

/** The command in the quotes of `for /f %%i in ('...')`. */
function readFed(scan: Scan, quote: string, readCommands: BodyReader): readonly Statement[] | undefined {
  let [start, end] = [scan.at, scan.end]
  while (start < end && /\s/.test(scan.text[start]!)) start++
  while (end > start && /\s/.test(scan.text[end - 1]!)) end--
  if (end - start < 2 || scan.text[start] !== quote || scan.text[end - 1] !== quote) return undefined
  return within(scan, start + 1, end - 1, readCommands, 'gone')
}

/** `for /l %%i in (1,1,3)` */
function countedItems(words: readonly Word[]): readonly Word[] | undefined {
  const [from, step, to] = words.map(({ parts: [only, more] }) =>
    only?.kind === 'text' && !more && /^-?\d{1,6}$/.test(only.text) ? Number(only.text) : Number.NaN,
  )
  const count = from === undefined || step === undefined || to === undefined ? Number.NaN : Math.floor((to - from) / step) + 1
  if (!(count <= mostNumbers)) return undefined
  const [{ start }, { end }] = [words[0]!, words[2]!]
  return Array.from({ length: Math.max(count, 0) }, (_, index) => ({
    start,
    end,
    parts: [{ kind: 'text', text: String(from! + index * step!), quoted: false, start, end }],
  }))
}
