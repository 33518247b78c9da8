import type { Node } from '../model/node.js'
import type { Span } from '../model/text.js'
import { listMark, mapMark, nodeOn, scalarMark } from './yaml-tape.js'

/**
 * Reads the YAML that most manifests are made of: maps and lists in block style, scalars on one line, literal block scalars, flow collections on one
 * line. It makes the very tree that the library's events give, in a fraction of the time, and gives up where it meets anything else (folded scalars,
 * anchors, tags, escapes, anything that might be wrong): then the library reads the document from its start.
 * A test holds the two against each other.
 */
export function plainTree(text: string, place: (start: number, end: number) => Span): { readonly root: Node | undefined } | undefined {
  if (unusual.test(text)) return undefined
  const reader: Reader = { text, line: 0, indent: 0, content: 0, cursor: 0, written: 0 }
  if (text.startsWith('---')) {
    if (!isEndOf(text, 3)) return undefined
    reader.line = newlineFrom(text, 3) + 1
  }
  nextLine(reader)
  if (reader.indent < 0) return { root: undefined }
  if (!readBlock(reader, reader.indent, 0) || reader.indent >= 0) return undefined
  return { root: nodeOn({ text, place, numbers: scratch.slice(0, reader.written) }, 0) }
}

/** Characters that are rare in manifests, and on which readers differ: tabs, carriage returns, controls, what is not in the basic plane. */
const unusual = /[^\n\x20-\x7e\xa1-\u1fff\u2030-\ud7ff]/

/** Deeper ones are left to the library, which has a limit. */
const maximumDepth = 60

/** The line that comes next: a line with something on it. */
interface Reader {
  readonly text: string
  /** Where to look for the next line. */
  line: number
  /** Its indentation; -1 behind the last line. */
  indent: number
  /** Its first character. */
  content: number
  /** End of the last token. */
  cursor: number
  /** How many numbers of the tape are written. */
  written: number
}

/** Where the tape is written before its length is known: one document is read at a time. */
let scratch = new Int32Array(4096)

function write(reader: Reader, first: number, second: number): void {
  if (reader.written + 3 > scratch.length) {
    const larger = new Int32Array(scratch.length * 2)
    larger.set(scratch)
    scratch = larger
  }
  scratch[reader.written++] = first
  scratch[reader.written++] = second
}

/** Gives the index of a collection, whose end is not known yet. */
function begin(reader: Reader, start: number, mark: number): number {
  write(reader, start * 4 + mark, 0)
  return reader.written++ - 2
}

function end(reader: Reader, index: number, at: number): void {
  scratch[index + 1] = at
  scratch[index + 2] = reader.written
}

function nextLine(reader: Reader): void {
  const { text } = reader
  for (let at = reader.line; at < text.length; ) {
    let content = at
    while (text.charCodeAt(content) === 0x20) content++
    const code = text.charCodeAt(content)
    const end = newlineFrom(text, content)
    if (content < text.length && code !== 0x0a && code !== 0x23) {
      reader.indent = content - at
      reader.content = content
      reader.line = end + 1
      return
    }
    at = end + 1
  }
  reader.indent = -1
  reader.line = text.length
}

function newlineFrom(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Whether nothing but blanks and a comment stands between an offset and the end of its line. */
function isEndOf(text: string, at: number): boolean {
  let next = at
  while (text.charCodeAt(next) === 0x20) next++
  const code = text.charCodeAt(next)
  return next >= text.length || code === 0x0a || (code === 0x23 && next > at)
}

const isDash = (text: string, at: number): boolean => {
  if (text.charCodeAt(at) !== 0x2d) return false
  const next = text.charCodeAt(at + 1)
  return next === 0x20 || next === 0x0a || Number.isNaN(next)
}

/** The map or list whose first line comes next. All readers give whether they could read, and write what they read. */
function readBlock(reader: Reader, indent: number, depth: number): boolean {
  if (depth > maximumDepth) return false
  return isDash(reader.text, reader.content) ? readList(reader, indent, depth) : readMap(reader, indent, depth)
}

function readList(reader: Reader, indent: number, depth: number): boolean {
  const list = begin(reader, reader.content, listMark)
  while (reader.indent === indent && isDash(reader.text, reader.content)) {
    const dash = reader.content
    reader.cursor = dash + 1
    let at = dash + 1
    while (reader.text.charCodeAt(at) === 0x20) at++
    if (!(isEndOf(reader.text, dash + 1) ? readBelow(reader, indent + 1, depth) : readItem(reader, at, indent, depth))) return false
  }
  end(reader, list, reader.cursor)
  return reader.indent <= indent
}

/** What stands behind a dash on its line: a scalar, a flow collection, or a map that goes on below. */
function readItem(reader: Reader, at: number, indent: number, depth: number): boolean {
  if (isDash(reader.text, at)) return false
  if (keyEnd(reader.text, at) === undefined) return readInline(reader, at, indent)
  reader.indent = indent + (at - reader.content)
  reader.content = at
  return readMap(reader, reader.indent, depth + 1)
}

function readMap(reader: Reader, indent: number, depth: number): boolean {
  const { text } = reader
  const map = begin(reader, reader.content, mapMark)
  while (reader.indent === indent) {
    const at = reader.content
    const colon = keyEnd(text, at)
    if (colon === undefined || isMerge(text, at, colon)) return false
    write(reader, at, colon)
    reader.cursor = colon + 1
    let next = colon + 1
    while (text.charCodeAt(next) === 0x20) next++
    if (!(isEndOf(text, colon + 1) ? readBelow(reader, indent, depth, indent) : readInline(reader, next, indent))) return false
  }
  end(reader, map, reader.cursor)
  return reader.indent <= indent
}

/** What stands on the lines below a key or a dash: a block that is indented, for a key also a list at its own column, or nothing. */
function readBelow(reader: Reader, least: number, depth: number, listAt = -1): boolean {
  const empty = reader.cursor
  nextLine(reader)
  const { indent, content, text } = reader
  const isBelow = listAt < 0 ? indent >= least : indent > least || (indent === listAt && isDash(text, content))
  if (isBelow) return readBlock(reader, indent, depth + 1)
  write(reader, empty * 4 + scalarMark, empty)
  return true
}

/** Whether a key asks for another map to be merged. */
const isMerge = (text: string, start: number, end: number): boolean => end - start <= 4 && mergeKeys.has(text.slice(start, end))
const mergeKeys: ReadonlySet<string> = new Set(['<<', '"<<"', "'<<'"])

/** Past a plain or simply quoted key: the offset of its colon. */
function keyEnd(text: string, at: number): number | undefined {
  const first = text.charCodeAt(at)
  let next = at
  if (first === 0x22 || first === 0x27) {
    next = closingQuote(text, at)
    if (next < 0) return undefined
    next++
  } else while (isKeyCharacter(text.charCodeAt(next))) next++
  if (next === at || text.charCodeAt(next) !== 0x3a) return undefined
  const behind = text.charCodeAt(next + 1)
  return behind === 0x20 || behind === 0x0a || Number.isNaN(behind) ? next : undefined
}

/** Letters, digits and `_ . / - $ <`: the keys of manifests. */
const isKeyCharacter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x2d && code <= 0x39) || code === 0x5f || code === 0x24 || code === 0x3c

/** Offset of the quote that closes; -1 where it is not on the line, or where anything is escaped. */
function closingQuote(text: string, at: number): number {
  const quote = text.charCodeAt(at)
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === quote) return quote === 0x27 && text.charCodeAt(next + 1) === 0x27 ? -1 : next
    if (code === 0x0a || (code === 0x5c && quote === 0x22)) return -1
  }
  return -1
}

/** A value on the rest of a line; the line behind it comes next. A plain scalar that goes on below is not read here. */
function readInline(reader: Reader, at: number, indent: number): boolean {
  const { text } = reader
  const first = text.charCodeAt(at)
  if (first === 0x7c) return readLiteral(reader, at, indent)
  const read = first === 0x5b || first === 0x7b ? readFlow(reader, at, 0) : readScalar(reader, at)
  if (!read || !isEndOf(text, reader.cursor)) return false
  nextLine(reader)
  return reader.indent <= indent
}

/** `|` or `|-` and the lines below it that are indented; indicators of indentation and blank lines that might be text are left to the library. */
function readLiteral(reader: Reader, at: number, indent: number): boolean {
  const { text } = reader
  const header = text.charCodeAt(at + 1) === 0x2d ? at + 2 : at + 1
  if (!isEndOf(text, header)) return false
  let within = 0
  let end = 0
  let line = newlineFrom(text, header) + 1
  while (line < text.length) {
    let content = line
    while (text.charCodeAt(content) === 0x20) content++
    const below = newlineFrom(text, content)
    const isBlank = content === below
    if (isBlank ? content - line > within : content - line < within) {
      if (isBlank) return false
      break
    }
    if (!isBlank) {
      if (within === 0) within = content - line
      if (within <= indent) return false
      end = inkedEnd(text, below)
    }
    line = below + 1
  }
  if (end === 0) return false
  reader.line = Math.min(line, text.length)
  readTo(reader, at, end)
  nextLine(reader)
  return reader.indent <= indent
}

/** Behind the last character before an offset that is not a space. */
function inkedEnd(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end - 1) === 0x20) end--
  return end
}

function readScalar(reader: Reader, at: number): boolean {
  const { text } = reader
  const first = text.charCodeAt(at)
  if (first === 0x22 || first === 0x27) {
    const close = closingQuote(text, at)
    return close >= 0 && readTo(reader, at, close + 1)
  }
  if (!beginsPlain(text, at)) return false
  let end = at
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === 0x0a || (code === 0x23 && text.charCodeAt(next - 1) === 0x20)) break
    if (code === 0x3a && isBlankOrEnd(text.charCodeAt(next + 1))) return false
    if (code !== 0x20) end = next + 1
  }
  return readTo(reader, at, end)
}

function readTo(reader: Reader, start: number, end: number): true {
  write(reader, start * 4 + scalarMark, end)
  reader.cursor = end
  return true
}

const isBlankOrEnd = (code: number): boolean => code === 0x20 || code === 0x0a || Number.isNaN(code)

/** Indicators begin no plain scalar; a dash does where no blank follows. */
function beginsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x2d ? !isBlankOrEnd(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== 0x2d : !indicators.has(code)
}

const indicators: ReadonlySet<number> = new Set([...'!&*|>%@`"\'#{}[],?:'].map(character => character.charCodeAt(0)))

/** A flow collection on one line. */
function readFlow(reader: Reader, at: number, depth: number): boolean {
  const { text } = reader
  const isMap = text.charCodeAt(at) === 0x7b
  const close = isMap ? 0x7d : 0x5d
  if (depth > 8) return false
  const collection = begin(reader, at, isMap ? mapMark : listMark)
  let next = afterBlanks(text, at + 1)
  while (text.charCodeAt(next) !== close) {
    if (isMap) {
      if (!readFlowKey(reader, next)) return false
      next = afterBlanks(text, reader.cursor + 1)
    }
    if (!readFlowNode(reader, next, depth)) return false
    next = afterBlanks(text, reader.cursor)
    const code = text.charCodeAt(next)
    if (code === 0x2c) next = afterBlanks(text, next + 1)
    else if (code !== close) return false
    if (code === 0x2c && text.charCodeAt(next) === close) return false
  }
  reader.cursor = next + 1
  end(reader, collection, next + 1)
  return true
}

/** The scalar before a colon: it is written as one, and its offsets are those of a key. */
function readFlowKey(reader: Reader, at: number): boolean {
  const { text } = reader
  const first = text.charCodeAt(at)
  if (first === 0x5b || first === 0x7b || !readFlowNode(reader, at, 0)) return false
  if (text.charCodeAt(reader.cursor) !== 0x3a || text.charCodeAt(reader.cursor + 1) !== 0x20) return false
  scratch[reader.written - 2] = at
  return !isMerge(text, at, reader.cursor)
}

function readFlowNode(reader: Reader, at: number, depth: number): boolean {
  const { text } = reader
  const first = text.charCodeAt(at)
  if (first === 0x5b || first === 0x7b) return readFlow(reader, at, depth + 1)
  if (first === 0x22 || first === 0x27) return readScalar(reader, at)
  if (!beginsPlain(text, at)) return false
  let end = at
  for (let next = at; ; next++) {
    const code = text.charCodeAt(next)
    if (code === 0x2c || code === 0x5d || code === 0x7d || (code === 0x3a && text.charCodeAt(next + 1) === 0x20)) break
    if (code === 0x0a || Number.isNaN(code) || code === 0x23 || code === 0x5b || code === 0x7b || code === 0x3a) return false
    if (code !== 0x20) end = next + 1
  }
  return end > at && readTo(reader, at, end)
}

function afterBlanks(text: string, at: number): number {
  let next = at
  while (text.charCodeAt(next) === 0x20) next++
  return next
}
