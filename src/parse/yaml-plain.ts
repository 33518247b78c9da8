import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../model/node.js'
import type { Span } from '../model/text.js'
import { typedScalar } from './yaml-scalar.js'

/**
 * Reads the YAML that most manifests are made of: maps and lists in block style, scalars on one line, flow collections on one line. It makes the
 * very tree that the library's events give, in a fraction of the time, and gives up where it meets anything else (block scalars, anchors, tags,
 * escapes, several lines in one scalar, anything that might be wrong): then the library reads the document from its start.
 * A test holds the two against each other.
 */
export function plainTree(text: string, place: (start: number, end: number) => Span): { readonly root: Node | undefined } | undefined {
  if (unusual.test(text)) return undefined
  const reader: Reader = { text, place, line: 0, indent: 0, content: 0, cursor: 0 }
  if (text.startsWith('---')) {
    if (!isEndOf(text, 3)) return undefined
    reader.line = newlineFrom(text, 3) + 1
  }
  nextLine(reader)
  if (reader.indent < 0) return { root: undefined }
  const root = readBlock(reader, reader.indent, 0)
  return root && reader.indent < 0 ? { root } : undefined
}

/** Characters that are rare in manifests, and on which readers differ: tabs, carriage returns, controls, what is not in the basic plane. */
const unusual = /[^\n\x20-\x7e\xa1-\u1fff\u2030-\ud7ff]/

/** Deeper ones are left to the library, which has a limit. */
const maximumDepth = 60

/** The line that comes next: a line with something on it. */
interface Reader {
  readonly text: string
  readonly place: (start: number, end: number) => Span
  /** Where to look for the next line. */
  line: number
  /** Its indentation; -1 behind the last line. */
  indent: number
  /** Its first character. */
  content: number
  /** End of the last token. */
  cursor: number
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

/** The same list without the room that it was given while it grew: most trees live as long as the scan. */
const exact = <T>(list: readonly T[]): readonly T[] => list.slice()

/** The map or list whose first line comes next. */
function readBlock(reader: Reader, indent: number, depth: number): Node | undefined {
  if (depth > maximumDepth) return undefined
  return isDash(reader.text, reader.content) ? readList(reader, indent, depth) : readMap(reader, indent, depth)
}

function readList(reader: Reader, indent: number, depth: number): ListNode | undefined {
  const start = reader.content
  const items: Node[] = []
  while (reader.indent === indent && isDash(reader.text, reader.content)) {
    const dash = reader.content
    reader.cursor = dash + 1
    let at = dash + 1
    while (reader.text.charCodeAt(at) === 0x20) at++
    const item = isEndOf(reader.text, dash + 1) ? readBelow(reader, indent + 1, depth) : readItem(reader, at, indent, depth)
    if (!item) return undefined
    items.push(item)
  }
  return reader.indent > indent ? undefined : { kind: 'list', at: reader.place(start, reader.cursor), items: exact(items), open: false }
}

/** What stands behind a dash on its line: a scalar, a flow collection, or a map that goes on below. */
function readItem(reader: Reader, at: number, indent: number, depth: number): Node | undefined {
  if (isDash(reader.text, at)) return undefined
  if (keyEnd(reader.text, at) === undefined) return readInline(reader, at, indent)
  reader.indent = indent + (at - reader.content)
  reader.content = at
  return readMap(reader, reader.indent, depth + 1)
}

function readMap(reader: Reader, indent: number, depth: number): MapNode | undefined {
  const { text } = reader
  const start = reader.content
  const entries: Entry[] = []
  while (reader.indent === indent) {
    const at = reader.content
    const colon = keyEnd(text, at)
    if (colon === undefined) return undefined
    const key = readKey(reader, at, colon)
    if (key.text === '<<') return undefined
    reader.cursor = colon + 1
    let next = colon + 1
    while (text.charCodeAt(next) === 0x20) next++
    const value = isEndOf(text, colon + 1) ? readBelow(reader, indent, depth, indent) : readInline(reader, next, indent)
    if (!value) return undefined
    entries.push({ key, value })
  }
  return reader.indent > indent ? undefined : { kind: 'map', at: reader.place(start, reader.cursor), entries: exact(entries), open: false }
}

/** What stands on the lines below a key or a dash: a block that is indented, for a key also a list at its own column, or nothing. */
function readBelow(reader: Reader, least: number, depth: number, listAt = -1): Node | undefined {
  const empty = reader.cursor
  nextLine(reader)
  const { indent, content, text } = reader
  const isBelow = listAt < 0 ? indent >= least : indent > least || (indent === listAt && isDash(text, content))
  if (isBelow) return readBlock(reader, indent, depth + 1)
  return { kind: 'scalar', at: reader.place(empty, empty), value: null, text: '', style: 'plain' }
}

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

function readKey(reader: Reader, start: number, end: number): ScalarNode {
  const first = reader.text.charCodeAt(start)
  const at = reader.place(start, end)
  if (first === 0x22 || first === 0x27) return quoted(reader.text.slice(start + 1, end - 1), at)
  const { text, value } = plainWord(reader.text.slice(start, end))
  return { kind: 'scalar', at, value, text, style: 'plain' }
}

interface PlainWord {
  readonly text: string
  readonly value: ScalarNode['value']
}

/**
 * A plain scalar as text and as typed. Manifests repeat the same words: one string for all that are alike takes less memory, and the keys of
 * maps can be compared by reference.
 */
function plainWord(text: string): PlainWord {
  const seen = words.get(text)
  if (seen) return seen
  if (words.size >= maximumWords || text.length > maximumWordLength) return { text, value: typedScalar(text) }
  // A copy: a piece of a text keeps the whole text in memory.
  const copy = ` ${text}`.slice(1)
  const word = { text: copy, value: typedScalar(copy) }
  words.set(copy, word)
  return word
}

const words = new Map<string, PlainWord>()
const maximumWords = 10_000
const maximumWordLength = 60

const quoted = (text: string, at: Span): ScalarNode => ({ kind: 'scalar', at, value: text, text, style: 'quoted' })

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
function readInline(reader: Reader, at: number, indent: number): Node | undefined {
  const { text } = reader
  const first = text.charCodeAt(at)
  const node = first === 0x5b || first === 0x7b ? readFlow(reader, at, 0) : readScalar(reader, at)
  if (!node || !isEndOf(text, reader.cursor)) return undefined
  nextLine(reader)
  return reader.indent > indent ? undefined : node
}

function readScalar(reader: Reader, at: number): Node | undefined {
  const { text } = reader
  const first = text.charCodeAt(at)
  if (first === 0x22 || first === 0x27) {
    const close = closingQuote(text, at)
    if (close < 0) return undefined
    reader.cursor = close + 1
    return quoted(text.slice(at + 1, close), reader.place(at, close + 1))
  }
  if (!beginsPlain(text, at)) return undefined
  let end = at
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === 0x0a || (code === 0x23 && text.charCodeAt(next - 1) === 0x20)) break
    if (code === 0x3a && isBlankOrEnd(text.charCodeAt(next + 1))) return undefined
    if (code !== 0x20) end = next + 1
  }
  return plain(reader, at, end)
}

function plain(reader: Reader, start: number, end: number): ScalarNode {
  const { text, value } = plainWord(reader.text.slice(start, end))
  reader.cursor = end
  return { kind: 'scalar', at: reader.place(start, end), value, text, style: 'plain' }
}

const isBlankOrEnd = (code: number): boolean => code === 0x20 || code === 0x0a || Number.isNaN(code)

/** Indicators begin no plain scalar; a dash does where no blank follows. */
function beginsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x2d ? !isBlankOrEnd(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== 0x2d : !indicators.has(code)
}

const indicators: ReadonlySet<number> = new Set([...'!&*|>%@`"\'#{}[],?:'].map(character => character.charCodeAt(0)))

/** A flow collection on one line. */
function readFlow(reader: Reader, at: number, depth: number): Node | undefined {
  const { text } = reader
  const isMap = text.charCodeAt(at) === 0x7b
  const close = isMap ? 0x7d : 0x5d
  const entries: Entry[] = []
  const items: Node[] = []
  if (depth > 8) return undefined
  let next = afterBlanks(text, at + 1)
  while (text.charCodeAt(next) !== close) {
    let key: Node | undefined
    if (isMap) {
      key = readFlowNode(reader, next, depth)
      if (key?.kind !== 'scalar' || text.charCodeAt(reader.cursor) !== 0x3a || text.charCodeAt(reader.cursor + 1) !== 0x20) return undefined
      if (key.text === '<<') return undefined
      next = afterBlanks(text, reader.cursor + 1)
    }
    const value = readFlowNode(reader, next, depth)
    if (!value) return undefined
    if (key) entries.push({ key: key as ScalarNode, value })
    else items.push(value)
    next = afterBlanks(text, reader.cursor)
    const code = text.charCodeAt(next)
    if (code === 0x2c) next = afterBlanks(text, next + 1)
    else if (code !== close) return undefined
    if (code === 0x2c && text.charCodeAt(next) === close) return undefined
  }
  reader.cursor = next + 1
  const place = reader.place(at, next + 1)
  return isMap ? { kind: 'map', at: place, entries: exact(entries), open: false } : { kind: 'list', at: place, items: exact(items), open: false }
}

function readFlowNode(reader: Reader, at: number, depth: number): Node | undefined {
  const { text } = reader
  const first = text.charCodeAt(at)
  if (first === 0x5b || first === 0x7b) return readFlow(reader, at, depth + 1)
  if (first === 0x22 || first === 0x27) return readScalar(reader, at)
  if (!beginsPlain(text, at)) return undefined
  let end = at
  for (let next = at; ; next++) {
    const code = text.charCodeAt(next)
    if (code === 0x2c || code === 0x5d || code === 0x7d || (code === 0x3a && text.charCodeAt(next + 1) === 0x20)) break
    if (code === 0x0a || Number.isNaN(code) || code === 0x23 || code === 0x5b || code === 0x7b || code === 0x3a) return undefined
    if (code !== 0x20) end = next + 1
  }
  return end > at ? plain(reader, at, end) : undefined
}

function afterBlanks(text: string, at: number): number {
  let next = at
  while (text.charCodeAt(next) === 0x20) next++
  return next
}
