import type { Span } from '../../model/text.js'
import { mayPrint, mayPrintAny } from '../../parse/template.js'

/** A run of what a template prints. */
export interface Chunk {
  readonly text: string
  /** Where the first character stands; all of them where the run is `still`. */
  readonly at: Span
  /** All characters stand for one place: a value, or what a function made of it. */
  readonly still: boolean
  /** The action of the template that printed it, where it was written elsewhere. */
  readonly used?: Span
  /**
   * Nobody can see what is printed here: within a line (`inline`), as lines of their own (`block`), or whether what stands around it is printed
   * at all (`control`); or that entries of a map with certain keys may be (`keys`).
   */
  readonly hole?: 'inline' | 'block' | 'control' | 'keys'
  /** Those keys. */
  readonly keys?: readonly string[]
  /** A `block` that is empty by itself. */
  readonly optional?: true
}

/** What was printed, and where each character stands. */
export interface Printed {
  readonly text: string
  place(start: number, end: number): Span
}

/** The chunks as one text. Holes become template actions, so that the reader of YAML knows what to make of them. */
export function printed(chunks: readonly Chunk[], nowhere: Span): Printed {
  const runs: string[] = []
  const starts: number[] = []
  let length = 0
  let column = 0
  for (const chunk of chunks) {
    const text = printedText(chunk, column)
    starts.push(length)
    runs.push(text)
    length += text.length
    const line = text.lastIndexOf('\n')
    column = line < 0 ? column + text.length : text.length - line - 1
  }
  const text = runs.join('')
  return { text, place: (start, end) => placeOf({ chunks, starts, text }, start, end) ?? nowhere }
}

function printedText({ hole, keys, optional, text }: Chunk, column: number): string {
  if (hole === 'keys') return mayPrint(keys ?? [], column)
  if (hole === 'block') return optional ? mayPrintAny(column) : `{{?| nindent ${column}}}`
  return text
}

interface Whole {
  readonly chunks: readonly Chunk[]
  readonly starts: readonly number[]
  readonly text: string
}

function placeOf(whole: Whole, start: number, end: number): Span | undefined {
  const first = indexAt(whole.starts, start)
  const last = indexAt(whole.starts, Math.max(start, end - 1))
  const only = theOnly(whole, start, end)
  if (only) return only
  const a = whole.chunks[first]
  const b = whole.chunks[last]
  if (!a || !b) return undefined
  const from = spot(a, start - whole.starts[first]!)
  const to = spot(b, Math.max(start, end - 1) - whole.starts[last]!)
  if (from.source === to.source && from.start <= to.end) return { ...from, end: end > start ? to.end : from.start }
  const above = a.used ?? from
  const below = b.used ?? to
  return above.source === below.source && above.start <= below.end ? { ...above, end: Math.max(above.end, below.end) } : above
}

/** The place of a value that is all there is, quotes aside. */
function theOnly({ chunks, starts, text }: Whole, start: number, end: number): Span | undefined {
  let from = start
  let to = end
  if (to - from >= 2 && (text[from] === '"' || text[from] === "'") && text[to - 1] === text[from]) {
    from++
    to--
  }
  const index = indexAt(starts, from)
  const chunk = chunks[index]
  const inside = to > from && indexAt(starts, to - 1) === index
  return chunk?.still && inside ? chunk.at : undefined
}

const spot = ({ at, still }: Chunk, offset: number): Span => (still ? at : { ...at, start: at.start + offset, end: at.start + offset + 1 })

function indexAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The chunks with so many blanks before each line, as `indent` has it. */
export function indented(chunks: readonly Chunk[], by: number): readonly Chunk[] {
  const pad = ' '.repeat(Math.min(by, 100))
  const result: Chunk[] = []
  let fresh = true
  for (const chunk of chunks) {
    let offset = 0
    for (const line of chunk.text.split(/(?<=\n)/)) {
      const part = chunk.still ? { ...chunk, text: line } : { ...chunk, text: line, at: { ...chunk.at, start: chunk.at.start + offset } }
      if (fresh && line !== '\n') result.push({ text: pad, at: { ...part.at, end: part.at.start }, still: true, ...(part.used && { used: part.used }) })
      result.push(part)
      fresh = line.endsWith('\n')
      offset += line.length
    }
  }
  return result
}

/** The text of chunks without a hole; undefined where there is one. */
export const textOfChunks = (chunks: readonly Chunk[]): string | undefined =>
  chunks.some(({ hole }) => hole !== undefined) ? undefined : chunks.map(({ text }) => text).join('')
