import type { Node } from '../model/node.js'
import { lineEnd } from './yaml-places.js'
import { isMerge, keyEnd, readFlow, readScalar } from './yaml-plain-inline.js'
import { begin, end, isEndOf, keep, type Reader, readerOf, readTo, write } from './yaml-plain-reader.js'
import { listMark, mapMark, nodeOn, type PlacedText, scalarMark, tapeOf } from './yaml-tape.js'

/**
 * Reads the YAML that most manifests are made of: maps and lists in block style, scalars on one line, literal block scalars, flow collections on one
 * line. It makes the very tree that the library's events give, in a fraction of the time, and gives up where it meets anything else (folded scalars,
 * anchors, tags, escapes, anything that might be wrong): then the library reads the document from its start.
 * A test holds the two against each other.
 * @param start of the document; it holds nothing `unusual`
 * @param end of the document
 */
export function plainTree(of: PlacedText, start: number, end: number): { readonly root: Node | undefined } | undefined {
  const { text } = of
  const marked = text.startsWith('---', start)
  if (marked && !isEndOf(text, start + 3)) return undefined
  const reader = readerOf(text, marked ? lineEnd(text, start + 3) + 1 : start, end)
  nextLine(reader)
  if (reader.indent < 0) return { root: undefined }
  if (!readBlock(reader, reader.indent, 0) || reader.indent >= 0) return undefined
  return { root: nodeOn(tapeOf(of, keep(reader)), reader.first) }
}

const rare = /[^\n\x20-\x7e\xa1-\u1fff\u2030-\ud7ff]/g

/** The first character from an offset on that is rare in manifests, and on which readers differ: tabs, carriage returns, controls, what is not in the basic plane. */
export function unusual(text: string, from: number): number {
  rare.lastIndex = from
  const found = rare.exec(text)
  return found ? found.index : text.length
}

/** Deeper ones are left to the library, which has a limit. */
const maximumDepth = 60

function nextLine(reader: Reader): void {
  const { text, end } = reader
  for (let at = reader.line; at < end; ) {
    let content = at
    while (text.charCodeAt(content) === 0x20) content++
    const code = text.charCodeAt(content)
    const feed = text.indexOf('\n', content)
    const below = (feed < 0 ? text.length : feed) + 1
    if (content < end && code !== 0x0a && code !== 0x23) {
      reader.indent = content - at
      reader.content = content
      reader.line = below
      return
    }
    at = below
  }
  reader.indent = -1
  reader.line = end
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
  let line = lineEnd(text, header) + 1
  while (line < reader.end) {
    let content = line
    while (text.charCodeAt(content) === 0x20) content++
    const below = lineEnd(text, content)
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
  reader.line = Math.min(line, reader.end)
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
