/** Half-open range of UTF-16 offsets into one file of the scan. A span never points into a snippet: it is mapped to the file when it is made. */
export interface Span {
  /** Index into the scan's list of sources. */
  readonly source: number
  readonly start: number
  readonly end: number
}

/** One run of characters of a text and the offset in the file where the same run stands. */
interface Piece {
  /** Offset of the run in the text. */
  readonly at: number
  /** Offset of the run in the file. */
  readonly from: number
}

/**
 * Characters to be parsed, and where each of them stands in its file.
 * A whole file is one piece; a snippet (a fence, a `run:` block) has a piece for each line that was cut out of it.
 */
export interface Text {
  readonly source: number
  readonly text: string
  readonly pieces: readonly Piece[]
}

const onePiece: readonly Piece[] = [{ at: 0, from: 0 }]

/** A whole file as a text. */
export const wholeText = (source: number, text: string): Text => ({ source, text, pieces: onePiece })

/** The same places with other characters: `replacement` must be exactly as long (masks keep offsets). */
export function masked(text: Text, replacement: string): Text {
  if (replacement.length !== text.text.length) throw new RangeError('a mask must keep the length of its text')
  return { ...text, text: replacement }
}

/**
 * The text made of some ranges of another, in their order. Nested cuts compose, so that a span of the result is still a span of the file.
 * @param ranges half-open ranges of offsets into `parent.text`
 */
export function cut(parent: Text, ranges: readonly (readonly [start: number, end: number])[]): Text {
  const pieces: Piece[] = []
  let text = ''
  for (const [start, end] of ranges) {
    if (end <= start) continue
    let index = pieceAt(parent, start)
    for (let at = start; at < end; index++) {
      const piece = parent.pieces[index]!
      const next = parent.pieces[index + 1]?.at ?? parent.text.length
      pieces.push({ at: text.length + (at - start), from: piece.from + (at - piece.at) })
      at = Math.min(next, end)
    }
    text += parent.text.slice(start, end)
  }
  if (pieces.length === 0) pieces.push({ at: 0, from: offsetInFile(parent, ranges[0]?.[0] ?? 0) })
  return { source: parent.source, text, pieces }
}

/** A run of a parent text, characters that stand for something at an offset of it (a variable in a here-document), or another text of the same file. */
export type Segment = { readonly start: number; readonly end: number } | { readonly text: string; readonly at: number } | Text

/** Written where nobody can see what stands there: every parser takes it for a template that says nothing. */
export const unseenText = '{{?}}'

/** The text made of runs of another and of characters in their place; like `cut`, each character keeps a place in the file. */
export function compose(parent: Text, segments: readonly Segment[]): Text {
  const pieces: Piece[] = []
  let text = ''
  for (const segment of segments) {
    const part = partOf(parent, segment)
    if (part.text === '') continue
    for (const piece of part.pieces) pieces.push({ at: text.length + piece.at, from: piece.from })
    text += part.text
  }
  if (pieces.length === 0) pieces.push({ at: 0, from: offsetInFile(parent, 0) })
  return { source: parent.source, text, pieces }
}

function partOf(parent: Text, segment: Segment): Pick<Text, 'text' | 'pieces'> {
  if ('pieces' in segment) return segment
  return 'text' in segment ? { text: segment.text, pieces: [{ at: 0, from: offsetInFile(parent, segment.at) }] } : cut(parent, [[segment.start, segment.end]])
}

/** The place in the file of the characters `start..end` of a text. */
export function spanOf(text: Text, start: number, end: number): Span {
  const { source, pieces } = text
  if (pieces.length === 1) {
    const by = pieces[0]!.from - pieces[0]!.at
    return { source, start: start + by, end: Math.max(start, end) + by }
  }
  const from = offsetInFile(text, start)
  if (end <= start) return { source: text.source, start: from, end: from }
  return { source: text.source, start: from, end: Math.max(from, offsetInFile(text, end - 1) + 1) }
}

/** The smallest span that holds both; they must be of the same file. */
export function cover(a: Span, b: Span): Span {
  return { source: a.source, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** Whether two spans are of the same characters. */
export const isSameSpan = (a: Span, b: Span): boolean => a.source === b.source && a.start === b.start && a.end === b.end

/** Whether `inner` lies within `outer`, ends included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end
}

function offsetInFile(text: Text, offset: number): number {
  const piece = text.pieces[pieceAt(text, offset)]!
  return piece.from + (offset - piece.at)
}

function pieceAt(text: Text, offset: number): number {
  let low = 0
  let high = text.pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (text.pieces[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  return low
}
