import { scalarMark } from './yaml-tape.js'

/** The line that comes next: a line with something on it. */
export interface Reader {
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

export function write(reader: Reader, first: number, second: number): void {
  if (reader.written + 3 > scratch.length) {
    const larger = new Int32Array(scratch.length * 2)
    larger.set(scratch)
    scratch = larger
  }
  scratch[reader.written++] = first
  scratch[reader.written++] = second
}

/** Gives the index of a collection, whose end is not known yet. */
export function begin(reader: Reader, start: number, mark: number): number {
  write(reader, start * 4 + mark, 0)
  return reader.written++ - 2
}

export function end(reader: Reader, index: number, at: number): void {
  scratch[index + 1] = at
  scratch[index + 2] = reader.written
}

/** Turns the scalar that was written last into a key. */
export function turnIntoKey(reader: Reader, start: number): void {
  scratch[reader.written - 2] = start
}

/** All that was written. */
export const written = (reader: Reader): Int32Array => scratch.slice(0, reader.written)

export function readTo(reader: Reader, start: number, end: number): true {
  write(reader, start * 4 + scalarMark, end)
  reader.cursor = end
  return true
}

export function newlineFrom(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Whether nothing but blanks and a comment stands between an offset and the end of its line. */
export function isEndOf(text: string, at: number): boolean {
  let next = at
  while (text.charCodeAt(next) === 0x20) next++
  const code = text.charCodeAt(next)
  return next >= text.length || code === 0x0a || (code === 0x23 && next > at)
}

export function afterBlanks(text: string, at: number): number {
  let next = at
  while (text.charCodeAt(next) === 0x20) next++
  return next
}
