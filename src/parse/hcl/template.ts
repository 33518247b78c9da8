import { compose, cut, type Segment, type Text } from '../../model/text.js'
import { type Cursor, placeFrom, problem, skipBlanks, take, takeWord, within } from './cursor.js'
import { readExpression } from './expression.js'
import type { Expression, Literal, Template, TemplatePart } from './syntax.js'

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
])

/** Characters of a text until something of it is to be read: its end, an escape, an expression, a directive. */
const PLAIN = /[^"\\$%\n]+/y

/** A quoted text, from behind its quote. It ends with its line at the latest. */
export function readQuoted(cursor: Cursor, start: number): Literal | Template {
  const { text } = cursor.text
  const runs = new Runs(cursor)
  const first = cursor.at
  for (;;) {
    const character = text[cursor.at]
    if (character === '"') break
    if (character === undefined || character === '\n') {
      problem(cursor, 'This text is not closed on its line.', start, start + 1)
      return runs.end(start, first, cursor.at, false)
    }
    if (readSpecial(cursor, runs)) continue
    if (character === '\\') readEscape(cursor, runs)
    else readPlain(cursor, runs)
  }
  const last = cursor.at++
  return runs.end(start, first, last, false)
}

function readPlain(cursor: Cursor, runs: Runs): void {
  PLAIN.lastIndex = cursor.at
  const end = cursor.at + Math.max(1, PLAIN.exec(cursor.text.text)?.[0].length ?? 1)
  runs.copy(cursor.at, end)
  cursor.at = end
}

const CODE = /u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y

function readEscape(cursor: Cursor, runs: Runs): void {
  const start = cursor.at++
  CODE.lastIndex = cursor.at
  const [code, short, long] = CODE.exec(cursor.text.text) ?? []
  const point = code === undefined ? undefined : Number.parseInt((short ?? long)!, 16)
  const letter = cursor.text.text[cursor.at] ?? ''
  const decoded = point === undefined ? ESCAPES.get(letter) : point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point)
  if (decoded === undefined) {
    problem(cursor, 'This is no escape of HCL: write \\\\ for a backslash.', start, start + 2)
    runs.put('\\', start)
    return
  }
  cursor.at += code?.length ?? 1
  runs.put(decoded, start)
}

/** `$${`, `%%{`, `${ }` and `%{ }`; false where none of them stands here. */
function readSpecial(cursor: Cursor, runs: Runs): boolean {
  const { text } = cursor.text
  const start = cursor.at
  if (text[start] !== '$' && text[start] !== '%') return false
  if (text[start + 1] === text[start] && text[start + 2] === '{') {
    runs.put(`${text[start]}{`, start)
    cursor.at += 3
    return true
  }
  if (text[start + 1] !== '{') return false
  cursor.at += 2
  runs.strip(take(cursor, '~'))
  const word = text[start] === '%' ? directiveWord(cursor) : undefined
  const value = within(cursor, true, () => (word === undefined ? readExpression(cursor) : undefined))
  if (word !== undefined) skipDirective(cursor)
  within(cursor, true, () => skipBlanks(cursor))
  const stripsAfter = take(cursor, '~')
  if (!take(cursor, '}')) problem(cursor, 'This expression is not closed.', start, start + 2)
  const at = placeFrom(cursor, start)
  runs.add(value ? { is: 'value', value, at } : { is: 'directive', word: word ?? '', at }, stripsAfter)
  return true
}

function directiveWord(cursor: Cursor): string {
  within(cursor, true, () => skipBlanks(cursor))
  return takeWord(cursor) ?? ''
}

/** What a directive asks is not kept, but has to be read to know its end: `%{ if x == "}" }`. */
function skipDirective(cursor: Cursor): void {
  within(cursor, true, () => {
    for (;;) {
      skipBlanks(cursor)
      if (/^(?:[~}]|$)/.test(cursor.text.text.slice(cursor.at, cursor.at + 1))) return
      const before = cursor.at
      if (!take(cursor, ',')) readExpression(cursor)
      if (cursor.at === before) return
    }
  })
}

const OPENER = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy

/** `<<-EOT` and the lines up to the one that says `EOT`. */
export function readHereDocument(cursor: Cursor): Expression {
  const { text } = cursor.text
  const start = cursor.at
  OPENER.lastIndex = start
  const [opener, dash, word] = OPENER.exec(text) ?? []
  if (opener === undefined || word === undefined) {
    problem(cursor, 'A word that ends the text, and a line break, are expected after "<<".', start, start + 2)
    cursor.at += 2
    return { is: 'unread', at: placeFrom(cursor, start) }
  }
  const first = start + opener.length
  const end = endOfHereDocument(text, first, word)
  if (end === undefined) {
    problem(cursor, `No line says ${word.slice(0, 40)}, which is to end this text.`, start, first)
    cursor.at = text.length
    return { is: 'unread', at: placeFrom(cursor, start) }
  }
  const runs = new Runs(cursor, dash === '-' ? commonIndent(text, first, end.start) : 0)
  cursor.at = first
  while (cursor.at < end.start) {
    if (runs.skipIndent()) continue
    if (readSpecial(cursor, runs)) continue
    readLinePart(cursor, runs, end.start)
  }
  cursor.at = end.stop
  return runs.end(start, first, end.start, true)
}

const LINE_PART = /[^$%\n]+/y

function readLinePart(cursor: Cursor, runs: Runs, end: number): void {
  LINE_PART.lastIndex = cursor.at
  const length = LINE_PART.exec(cursor.text.text)?.[0].length ?? 1
  const stop = Math.min(end, cursor.at + length)
  runs.copy(cursor.at, stop)
  cursor.at = stop
}

function endOfHereDocument(text: string, first: number, word: string): { readonly start: number; readonly stop: number } | undefined {
  for (let line = first; line < text.length; ) {
    const feed = text.indexOf('\n', line)
    const stop = feed < 0 ? text.length : feed
    if (text.slice(line, stop).trim() === word) return { start: line, stop: line + text.slice(line, stop).trimEnd().length }
    line = stop + 1
  }
  return undefined
}

/** The indentation of the line that is indented least; blank lines do not count. */
function commonIndent(text: string, first: number, end: number): number {
  let least = Number.POSITIVE_INFINITY
  for (const line of text.slice(first, end).split('\n')) {
    if (line.trim() !== '') least = Math.min(least, line.length - line.trimStart().length)
  }
  return Number.isFinite(least) ? least : 0
}

/** Collects the runs of a text, each with its place in the file. */
class Runs {
  readonly #cursor: Cursor
  readonly #indent: number
  readonly #parts: TemplatePart[] = []
  #segments: Segment[] = []
  #text = ''
  #strips = false

  constructor(cursor: Cursor, indent = 0) {
    this.#cursor = cursor
    this.#indent = indent
  }

  /** Characters that stand in the file as they are meant. */
  copy(start: number, end: number): void {
    this.#segments.push({ start, end })
    this.#text += this.#cursor.text.text.slice(start, end)
  }

  /** Characters that something else stands for. */
  put(text: string, at: number): void {
    this.#segments.push({ text, at })
    this.#text += text
  }

  add(part: TemplatePart, strips: boolean): void {
    this.#flush()
    this.#parts.push(part)
    this.#strips = strips
  }

  /** `${~` takes the blanks before it. */
  strip(strips: boolean): void {
    this.#flush(strips)
  }

  /** At the start of a line, moves past the blanks that all lines have. */
  skipIndent(): boolean {
    const { text } = this.#cursor.text
    if (this.#indent === 0 || text[this.#cursor.at - 1] !== '\n') return false
    let end = this.#cursor.at
    while (end < this.#cursor.at + this.#indent && (text[end] === ' ' || text[end] === '\t')) end++
    const moved = end > this.#cursor.at
    this.#cursor.at = end
    return moved
  }

  end(start: number, first: number, last: number, lines: boolean): Literal | Template {
    const at = placeFrom(this.#cursor, start)
    if (this.#parts.length > 0) {
      this.#flush()
      return { is: 'template', parts: this.#parts, lines, at }
    }
    const inner = placeFrom(this.#cursor, first, last)
    return { is: 'literal', value: this.#text, inner, at, ...(lines && { content: this.#content(this.#segments) }) }
  }

  #content(segments: readonly Segment[]): Text {
    const parent = this.#cursor.text
    if (segments.length === 0) return cut(parent, [[this.#cursor.at, this.#cursor.at]])
    return segments.length === 1 && !('text' in segments[0]!) && 'start' in segments[0]!
      ? cut(parent, [[segments[0].start, segments[0].end]])
      : compose(parent, segments)
  }

  #flush(stripsEnd = false): void {
    let text = this.#strips ? this.#text.trimStart() : this.#text
    if (stripsEnd) text = text.trimEnd()
    const content = this.#content(this.#segments)
    if (text !== '') this.#parts.push({ is: 'text', text, content: text === this.#text ? content : { ...content, text } })
    this.#segments = []
    this.#text = ''
    this.#strips = false
  }
}
