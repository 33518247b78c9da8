import { type Numbers, scalarMark } from './yaml-tape.js'

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
  readonly roll: Roll
  /** The index of the first number of its tape on the roll, and the one behind the last. */
  first: number
  written: number
}

/**
 * The tapes of many documents stand on one roll, one behind the other: memory of its own for each of thousands is work for the collector.
 * One document is written at a time, and one that is given up is written over. What is not written on yet takes no memory, so a roll is long: the engine
 * throws away what it made of the readers for speed when it sees the end of one for the first time.
 */
interface Roll {
  numbers: Numbers
  free: number
}

const rollLength = 1024 * 1024

const narrow: Roll = { numbers: new Uint16Array(0), free: 0 }
const wide: Roll = { numbers: new Int32Array(0), free: 0 }

/** The longest text whose numbers take two bytes: four times an offset is the largest of them, since no text makes more than two numbers of a character. */
const longestOnNarrow = 0xffff >> 2

/** A reader at the start of a line of a text. */
export function readerOf(text: string, line: number, end: number): Reader {
  const roll = text.length <= longestOnNarrow ? narrow : wide
  return { text, end, line, indent: 0, content: 0, cursor: 0, roll, first: roll.free, written: roll.free }
}

/** What was written stays. Gives the numbers that it stands among. */
export function keep({ roll, written }: Reader): Numbers {
  roll.free = written
  return roll.numbers
}

/** The document that is being written moves to the start of a new roll. */
function renew(reader: Reader): void {
  const { roll } = reader
  const before = roll.numbers.subarray(reader.first, reader.written)
  const length = Math.max(rollLength, before.length * 2)
  roll.numbers = roll === narrow ? new Uint16Array(length) : new Int32Array(length)
  roll.numbers.set(before)
  roll.free = 0
  reader.first = 0
  reader.written = before.length
}

export function write(reader: Reader, first: number, second: number): void {
  if (reader.written + 3 > reader.roll.numbers.length) renew(reader)
  const { numbers } = reader.roll
  numbers[reader.written++] = first
  numbers[reader.written++] = second
}

/** Gives the index of a collection within its document; its end is not known yet. */
export function begin(reader: Reader, start: number, mark: number): number {
  write(reader, start * 4 + mark, 0)
  return reader.written++ - 2 - reader.first
}

export function end(reader: Reader, collection: number, at: number): void {
  const { numbers } = reader.roll
  const index = reader.first + collection
  numbers[index + 1] = at
  numbers[index + 2] = reader.written - index
}

/** Turns the scalar that was written last into a key. */
export function turnIntoKey(reader: Reader, start: number): void {
  reader.roll.numbers[reader.written - 2] = start
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
