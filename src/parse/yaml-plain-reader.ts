import { scalarMark } from './yaml-tape.js'

/** The line that comes next of a document: a line with something on it. */
export interface Reader {
  readonly text: string
  /** Where the document ends: behind a line break, or where the text does. */
  readonly end: number
  /** Where to look for the next line. */
  line: number
  /** Its indentation; -1 behind the last line. */
  indent: number
  /** Its first character. */
  content: number
  /** End of the last token. */
  cursor: number
  /** The index of the first number of its tape on the roll, and the one behind the last. */
  first: number
  written: number
}

/**
 * The tapes of many documents stand on one roll, one behind the other: memory of its own for each of thousands is work for the collector.
 * One document is written at a time, and one that is given up is written over. What is not written on yet takes no memory, so a roll is long: the engine
 * throws away what it made of the readers for speed when it sees the end of one for the first time.
 */
const rollLength = 1024 * 1024
let roll = new Int32Array(0)
let free = 0

/** A reader at the start of a line of a text. */
export function readerOf(text: string, line: number, end: number): Reader {
  const first = free
  return { text, end, line, indent: 0, content: 0, cursor: 0, first, written: first }
}

/** What was written stays. Gives the roll that it stands on. */
export function keep(reader: Reader): Int32Array {
  free = reader.written
  return roll
}

/** The document that is being written moves to the start of a new roll. */
function takeNewRoll(reader: Reader): void {
  const before = roll.subarray(reader.first, reader.written)
  roll = new Int32Array(Math.max(rollLength, before.length * 2))
  roll.set(before)
  free = 0
  reader.first = 0
  reader.written = before.length
}

export function write(reader: Reader, first: number, second: number): void {
  if (reader.written + 3 > roll.length) takeNewRoll(reader)
  roll[reader.written++] = first
  roll[reader.written++] = second
}

/** Gives the index of a collection within its document; its end is not known yet. */
export function begin(reader: Reader, start: number, mark: number): number {
  write(reader, start * 4 + mark, 0)
  return reader.written++ - 2 - reader.first
}

export function end(reader: Reader, collection: number, at: number): void {
  const index = reader.first + collection
  roll[index + 1] = at
  roll[index + 2] = reader.written - index
}

/** Turns the scalar that was written last into a key. */
export function turnIntoKey(reader: Reader, start: number): void {
  roll[reader.written - 2] = start
}

export function readTo(reader: Reader, start: number, end: number): true {
  write(reader, start * 4 + scalarMark, end)
  reader.cursor = end
  return true
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
