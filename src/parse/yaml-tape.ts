import type { NameSearch } from '../model/name-search.js'
import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../model/node.js'
import type { Span } from '../model/text.js'
import { typedScalar } from './yaml-scalar.js'

/** Two bytes each for a short text, else four. */
export type Numbers = Uint16Array | Int32Array

/**
 * A tree as a row of numbers: the offsets of its scalars and collections in their text, in the order of the text. Trees live as long as the scan,
 * and most of a tree is never looked at: a node is made when somebody asks for it.
 *
 * A scalar is two numbers, a collection three, and an entry of a map has the two of its key before its value:
 *
 *     scalar      start * 4, end
 *     map         start * 4 + 1, end, how many numbers it has, with all in it
 *     list        start * 4 + 2, end, how many numbers it has, with all in it
 *     key         start, end
 *
 * Quotes and block scalars are told by the first character: no other scalar begins with it, and nothing in quotes is escaped here.
 */
export interface Tape {
  readonly of: PlacedText
  readonly numbers: Numbers
}

/** A text, and where its characters stand in their files. */
export interface PlacedText {
  readonly text: string
  place(start: number, end: number): Span
}

/** The tape of a text whose numbers are among some: the documents of a text share one. */
export function tapeOf(of: PlacedText, numbers: Numbers): Tape {
  if (lastTape?.of !== of || lastTape.numbers !== numbers) lastTape = { of, numbers }
  return lastTape
}

let lastTape: Tape | undefined

export const scalarMark = 0
export const mapMark = 1
export const listMark = 2

/** The node that begins at an index of the tape. */
export function nodeOn(tape: Tape, index: number): Node {
  const mark = tape.numbers[index]! & 3
  if (mark === scalarMark) return scalarOn(tape.of, tape.numbers[index]! >> 2, tape.numbers[index + 1]!)
  return mark === mapMark ? new TapeMap(tape, index) : new TapeList(tape, index)
}

const isQuote = (code: number): boolean => code === 0x22 || code === 0x27

function scalarOn(of: PlacedText, start: number, end: number): ScalarNode {
  const { text } = of
  const at = of.place(start, end)
  const first = end > start ? text.charCodeAt(start) : 0
  if (first === 0x7c) {
    const lines = literal(text, start, end)
    return { kind: 'scalar', at, value: lines, text: lines, style: 'block' }
  }
  if (isQuote(first)) {
    const inner = text.slice(start + 1, end - 1)
    return { kind: 'scalar', at, value: inner, text: inner, style: 'quoted' }
  }
  const written = text.slice(start, end)
  return { kind: 'scalar', at, value: typedScalar(written), text: written, style: 'plain' }
}

/** The text of a literal block scalar: its lines without their indentation. `|-` leaves out the last line break. */
function literal(text: string, start: number, end: number): string {
  const feed = text.indexOf('\n', end)
  const [, ...lines] = text.slice(start, feed < 0 ? text.length : feed).split('\n')
  const indent = lines.find(line => line !== '')?.search(/\S/) ?? 0
  const written = lines.map(line => line.slice(indent)).join('\n')
  return text.charCodeAt(start + 1) === 0x2d ? written : `${written}\n`
}

/** The index behind the node that begins at an index. */
const behind = ({ numbers }: Tape, index: number): number => index + ((numbers[index]! & 3) === scalarMark ? 2 : numbers[index + 2]!)

const entryOn = (tape: Tape, at: number): Entry => ({ key: scalarOn(tape.of, tape.numbers[at]!, tape.numbers[at + 1]!), value: nodeOn(tape, at + 2) })

const placeOf = (tape: Tape, index: number): Span => tape.of.place(tape.numbers[index]! >> 2, tape.numbers[index + 1]!)

/** Thousands of them live as long as the scan: what is the same of all, or worked out from the tape, takes no room in each. */
class TapeMap implements MapNode {
  declare readonly kind: 'map'
  declare readonly open: false
  readonly #tape: Tape
  readonly #index: number
  #entries: readonly Entry[] | undefined

  constructor(tape: Tape, index: number) {
    this.#tape = tape
    this.#index = index
  }

  static {
    Object.assign(this.prototype, { kind: 'map', open: false })
  }

  get at(): Span {
    return placeOf(this.#tape, this.#index)
  }

  get entries(): readonly Entry[] {
    this.#entries ??= this.#read()
    return this.#entries
  }

  #read(): readonly Entry[] {
    const tape = this.#tape
    const end = behind(tape, this.#index)
    const entries: Entry[] = []
    for (let at = this.#index + 3; at < end; at = behind(tape, at + 2)) entries.push(entryOn(tape, at))
    return entries
  }

  entry(key: string): Entry | undefined {
    const at = this.#seek(key)
    return at < 0 ? undefined : entryOn(this.#tape, at)
  }

  child(key: string): Node | undefined {
    const at = this.#seek(key)
    return at < 0 ? undefined : nodeOn(this.#tape, at + 2)
  }

  has(key: string): boolean {
    return this.#seek(key) >= 0
  }

  /** The index of the last entry with a key, below zero where there is none. */
  #seek(key: string): number {
    const tape = this.#tape
    const { numbers } = tape
    const { text } = tape.of
    const end = behind(tape, this.#index)
    let found = -1
    for (let at = this.#index + 3; at < end; at = behind(tape, at + 2)) {
      const start = numbers[at]!
      const length = numbers[at + 1]! - start
      if (length !== key.length && length !== key.length + 2) continue
      const quote = isQuote(text.charCodeAt(start)) ? 1 : 0
      if (length - 2 * quote === key.length && text.startsWith(key, start + quote)) found = at
    }
    return found
  }

  searchKeys(search: NameSearch, found: Set<string>): void {
    searchFrom(this.#tape, this.#index, search, found)
  }
}

/** Searches the keys of the collection that begins at an index, and those of the collections in it. */
function searchFrom(tape: Tape, index: number, search: NameSearch, found: Set<string>): void {
  const { numbers } = tape
  const { text } = tape.of
  const isMap = (numbers[index]! & 3) === mapMark
  const end = behind(tape, index)
  for (let at = index + 3; at < end; at = behind(tape, at)) {
    if (isMap) {
      const quote = isQuote(text.charCodeAt(numbers[at]!)) ? 1 : 0
      search(text, numbers[at]! + quote, numbers[at + 1]! - quote, found)
      at += 2
    }
    if ((numbers[at]! & 3) !== scalarMark) searchFrom(tape, at, search, found)
  }
}

class TapeList implements ListNode {
  declare readonly kind: 'list'
  declare readonly open: false
  readonly #tape: Tape
  readonly #index: number
  #items: readonly Node[] | undefined

  constructor(tape: Tape, index: number) {
    this.#tape = tape
    this.#index = index
  }

  static {
    Object.assign(this.prototype, { kind: 'list', open: false })
  }

  get at(): Span {
    return placeOf(this.#tape, this.#index)
  }

  get items(): readonly Node[] {
    this.#items ??= this.#read()
    return this.#items
  }

  #read(): readonly Node[] {
    const tape = this.#tape
    const end = behind(tape, this.#index)
    const items: Node[] = []
    for (let at = this.#index + 3; at < end; at = behind(tape, at)) items.push(nodeOn(tape, at))
    return items
  }
}
