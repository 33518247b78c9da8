import type { ScalarNode } from '../model/node.js'
import { cut, masked, type Text } from '../model/text.js'

/** A run of the file's text; `as` where the scalar reads it as other characters, of the same number. */
interface Run {
  readonly start: number
  readonly end: number
  readonly as?: string
}

/** The content of scalars as one text whose characters know where they stand in the file; each scalar is a line or more of it. */
export function textOfScalars(text: Text, scalars: readonly ScalarNode[]): Text {
  const runs = scalars.flatMap((scalar, index) => {
    const start = offsetIn(text, scalar.at.start)
    const end = start + (scalar.at.end - scalar.at.start)
    const last = index === scalars.length - 1 || end >= text.text.length
    return last ? runsOf(text.text, scalar, start, end) : [...runsOf(text.text, scalar, start, end), { start: end, end: end + 1, as: '\n' }]
  })
  const kept = runs.filter(run => run.end > run.start)
  const result = cut(
    text,
    kept.map(({ start, end }) => [start, end] as const),
  )
  return kept.some(run => run.as !== undefined) ? masked(result, kept.map(run => run.as ?? text.text.slice(run.start, run.end)).join('')) : result
}

/** Offset in a text of a place in its file. A text is few pieces, a whole file is one. */
function offsetIn(text: Text, offset: number): number {
  const piece = text.pieces.findLast((candidate, index) => {
    const length = (text.pieces[index + 1]?.at ?? text.text.length) - candidate.at
    return candidate.from <= offset && offset <= candidate.from + length
  })
  return piece ? piece.at + (offset - piece.from) : 0
}

function runsOf(source: string, scalar: ScalarNode, start: number, end: number): Run[] {
  if (scalar.style === 'block') return blockRuns(source, scalar, start, end)
  if (scalar.style === 'plain') return flowRuns(source, start, end, undefined)
  return flowRuns(source, start + 1, end - 1, source[start] === '"' ? '"' : "'")
}

interface Line {
  readonly start: number
  /** Before the line break. */
  readonly end: number
  /** The line break, the LF alone. */
  readonly lineBreak: Run
  readonly blank: boolean
  /** Indented more than the scalar, or the next line with text is: not folded. */
  steep: boolean
}

function blockRuns(source: string, scalar: ScalarNode, start: number, end: number): Run[] {
  const header = source.indexOf('\n', start)
  if (header < 0 || header >= end) return []
  const lines = linesOf(source, header + 1, end, indentOf(source, scalar, start, header + 1))
  const folded = source[start] === '>'
  return lines.flatMap((line, index): Run[] => {
    if (line.blank) return [line.lineBreak]
    const next = lines[index + 1]
    if (!next) return [line]
    const kept = { start: line.start, end: line.end }
    if (!folded || line.steep) return [kept, line.lineBreak]
    return next.blank ? [kept] : [kept, { ...line.lineBreak, as: ' ' }]
  })
}

function linesOf(source: string, from: number, end: number, indent: number): Line[] {
  const lines: Line[] = []
  for (let at = from; at < end; ) {
    const feed = source.indexOf('\n', at)
    const stop = feed < 0 || feed > end ? end : feed
    const last = source[stop - 1] === '\r' ? stop - 1 : stop
    const blank = source.slice(at, last).trim() === ''
    const start = Math.min(at + indent, last)
    lines.push({ start, end: last, lineBreak: { start: stop, end: stop === end ? stop : stop + 1 }, blank, steep: !blank && ' \t'.includes(source[start]!) })
    at = stop + 1
  }
  for (let index = lines.length - 1, steep = false; index >= 0; index--) {
    const line = lines[index]!
    if (line.blank) continue
    const own = line.steep
    line.steep ||= steep
    steep = own
  }
  return lines
}

/** The indentation of the content: told by the first line, or, where the header gives a number, by what was decoded from that line. */
function indentOf(source: string, scalar: ScalarNode, start: number, content: number): number {
  const first = /[^\s]/g
  first.lastIndex = content
  const at = first.exec(source)?.index ?? content
  const depth = at - (source.lastIndexOf('\n', at - 1) + 1)
  if (!/^[|>][+-]?[1-9]/.test(source.slice(start, start + 3))) return depth
  const decoded = scalar.text.split('\n').find(line => line.trim() !== '') ?? ''
  return Math.max(0, depth - (decoded.length - decoded.trimStart().length))
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
  ['e', '\u001b'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])

/** A line break with the blanks after it; quotes and escapes of the two quoted styles. Everything else stands for itself. */
const PLAIN_TOKEN = /\r?\n\s*/g
const SINGLE_TOKEN = /''|\r?\n\s*/g
const DOUBLE_TOKEN = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|[\s\S])|\r?\n\s*/g

function flowRuns(source: string, start: number, end: number, quote: '"' | "'" | undefined): Run[] {
  const runs: Run[] = []
  let done = start
  for (const match of source.slice(start, end).matchAll(quote === '"' ? DOUBLE_TOKEN : quote ? SINGLE_TOKEN : PLAIN_TOKEN)) {
    const [token] = match
    const at = start + match.index
    if (token.startsWith('\\')) runs.push({ start: done, end: at }, ...escapeRuns(token, at))
    else if (token === "''") runs.push({ start: done, end: at + 1 })
    else runs.push({ start: done, end: blanksBefore(source, done, at) }, ...foldRuns(token, at))
    done = at + token.length
  }
  return [...runs, { start: done, end }]
}

function blanksBefore(source: string, done: number, at: number): number {
  while (at > done && ' \t'.includes(source[at - 1]!)) at--
  return at
}

/** One line break is a blank, of more the first is dropped. */
function foldRuns(token: string, at: number): Run[] {
  const feeds = [...token].flatMap((character, index) => (character === '\n' ? [at + index] : []))
  const [only] = feeds
  if (feeds.length === 1) return [{ start: only!, end: only! + 1, as: ' ' }]
  return feeds.slice(1).map(feed => ({ start: feed, end: feed + 1 }))
}

function escapeRuns(token: string, at: number): Run[] {
  const kind = token[1]!
  const end = at + token.length
  if (kind === '\n' || kind === '\r') return []
  const point = token.length > 2 ? Number.parseInt(token.slice(2), 16) : undefined
  const decoded = point === undefined ? (ESCAPES.get(kind) ?? kind) : point > 0x10ffff ? '?' : String.fromCodePoint(point)
  return [{ start: end - decoded.length, end, as: decoded }]
}
