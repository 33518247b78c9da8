import type { Span } from '../../model/text.js'
import { joined, unknown, type Value } from '../../model/value.js'
import { type Rejection, spanOfRun } from '../cli-options.js'

/** How a value is read: as a boolean, number or null where it looks like one; as text; as JSON; as the content of a file; as text without any syntax. */
export type SetKind = 'typed' | 'string' | 'json' | 'file' | 'literal'

/** One value under one path, from `--set a.b=c` and its like. */
export interface SetAssignment {
  readonly path: readonly (string | number)[]
  /** Unknown for the content of a file. */
  readonly value: Value<string>
  /** The assignment where it can be told apart, else the whole word. */
  readonly at: Span
  /** The path as helm receives it, backslashes included. */
  readonly written: string
  /** A character of the path is escaped: `nodeSelector.kubernetes\.io/os`. */
  readonly escaped: boolean
  readonly kind: SetKind
  /** The value is null, which takes the chart's default away. */
  readonly removes: boolean
}

/** What one `--set` assigns. */
export interface SetRead {
  readonly assignments: readonly SetAssignment[]
  /** A path cannot be seen. */
  readonly open: boolean
  readonly rejected?: Rejection
}

/** Stands for a run that nobody can see; a private character, so that text that holds it by chance is merely not known. */
const HOLE = '\uE000'

/** The limits that helm sets. */
const MAXIMUM_NESTING = 30
const MAXIMUM_INDEX = 65536

interface SetReader {
  readonly source: Value<string>
  readonly kind: SetKind
  readonly text: string
  readonly assignments: SetAssignment[]
  at: number
  open: boolean
  rejected?: Rejection
}

/** Reads `a.b\.c=d,e[0].f=g,h={x,y}`, as helm does: https://github.com/helm/helm/blob/main/pkg/strvals/parser.go */
export function parseSet(source: Value<string>, kind: SetKind): SetRead {
  const text = source.is === 'known' ? source.value : source.is === 'partial' ? source.parts.map(part => part ?? HOLE).join('') : HOLE
  const reader: SetReader = { source, kind, text, assignments: [], at: 0, open: false }
  if (kind === 'json' && text.trimStart().startsWith('{')) assignJson(reader, [], { written: '', escaped: false, start: 0 }, text.length)
  else while (reader.at < text.length && !reader.rejected && assign(reader));
  const { assignments, open, rejected } = reader
  return { assignments, open, ...(rejected ? { rejected } : {}) }
}

interface Key {
  readonly written: string
  readonly escaped: boolean
  readonly start: number
}

/** Reads one assignment; false where nothing can be read after it. */
function assign(reader: SetReader): boolean {
  const start = reader.at
  const path = readPath(reader)
  if (!path) return false
  const written = reader.text.slice(start, reader.at - 1)
  const key = { written, escaped: written.includes('\\'), start }
  if (reader.kind === 'json') return assignJson(reader, path, key, jsonEnd(reader.text, reader.at))
  if (reader.kind !== 'literal' && reader.text[reader.at] === '{') return assignList(reader, path, key)
  const from = reader.at
  const value = reader.kind === 'literal' ? reader.text.slice(from) : readRun(reader, ',').text
  if (reader.kind === 'literal') reader.at = reader.text.length
  const end = reader.at - (reader.text[reader.at - 1] === ',' && reader.at > from && reader.kind !== 'literal' ? 1 : 0)
  push(reader, path, key, value, from, end)
  return true
}

/** Reads up to the `=` that ends a path. */
function readPath(reader: SetReader): (string | number)[] | undefined {
  const path: (string | number)[] = []
  const start = reader.at
  let nesting = 0
  let afterIndex = false
  for (;;) {
    const from = reader.at
    const run = readRun(reader, afterIndex ? '[.=' : reader.kind === 'literal' ? '=[.' : '=[,.')
    if (run.text.includes(HOLE)) {
      reader.open = true
      if (run.last === undefined || run.last === ',') return undefined
    }
    if (afterIndex ? run.text !== '' : run.last === undefined && run.text === '' && path.length === 0) {
      return afterIndex ? refuse(reader, `text follows the index in ${quoted(reader, from)}`) : undefined
    }
    if (run.last === undefined || run.last === ',') return refuse(reader, `the key ${quoted(reader, from)} has no value`)
    if (!afterIndex) path.push(run.text)
    if (run.last === '=') return path
    if (run.last === '.' && ++nesting > MAXIMUM_NESTING) return refuse(reader, `${quoted(reader, start)} is nested too deep`)
    afterIndex = run.last === '['
    if (!afterIndex) continue
    const index = readRun(reader, ']')
    if (index.last === undefined || !/^\+?\d{1,5}$/.test(index.text)) return refuse(reader, `${JSON.stringify(index.text)} is no index`)
    if (Number(index.text) > MAXIMUM_INDEX) return refuse(reader, `the index ${index.text} is too great`)
    path.push(Number(index.text))
  }
}

const quoted = (reader: SetReader, from: number): string => JSON.stringify(reader.text.slice(from, reader.at))

function refuse(reader: SetReader, reason: string): undefined {
  // What cannot be seen may be what is missing.
  if (reader.text.includes(HOLE)) reader.open = true
  else reader.rejected = { reason, at: reader.source.at }
  return undefined
}

/** `{x,y}` */
function assignList(reader: SetReader, path: readonly (string | number)[], key: Key): boolean {
  reader.at++
  for (let index = 0; ; index++) {
    const from = reader.at
    const run = readRun(reader, ',}')
    if (run.last === undefined) {
      refuse(reader, `the list of ${key.written} does not end with }`)
      return false
    }
    push(reader, [...path, index], key, run.text, from, reader.at - 1)
    if (run.last === '}') break
  }
  if (reader.text[reader.at] === ',') reader.at++
  return true
}

/** Characters up to one of the stops, which is taken too; a backslash takes the next character as it is. */
function readRun(reader: SetReader, stops: string): { readonly text: string; readonly last: string | undefined } {
  const { text } = reader
  let run = ''
  for (; reader.at < text.length; reader.at++) {
    const character = text[reader.at]!
    if (stops.includes(character)) {
      reader.at++
      return { text: run, last: character }
    }
    if (character === '\\' && reader.kind !== 'literal') run += text[++reader.at] ?? ''
    else run += character
  }
  return { text: run, last: undefined }
}

function push(reader: SetReader, path: readonly (string | number)[], key: Key, text: string, from: number, end: number): void {
  // A path that cannot be seen assigns somewhere; helm drops what has an empty key.
  if (path.some(step => typeof step === 'string' && (step === '' || step.includes(HOLE)))) return
  const { source, kind } = reader
  const at = spanOfRun(source, from, end)
  const parts = text.split(HOLE).flatMap((part, index) => (index === 0 ? [part] : [undefined, part]))
  const value = kind === 'file' ? unknown(at) : joined(parts, at, source.is === 'known' ? source.from : [])
  const removes = (kind === 'typed' && text.toLowerCase() === 'null') || (kind === 'json' && text === 'null')
  reader.assignments.push({ path, value, at: spanOfRun(source, key.start, end), written: key.written, escaped: key.escaped, kind, removes })
}

/** Assigns every leaf of the JSON value that ends before `end`. */
function assignJson(reader: SetReader, path: readonly (string | number)[], key: Key, end: number): boolean {
  const from = reader.at
  const written = reader.text.slice(from, end).trim()
  reader.at = end + (reader.text[end] === ',' ? 1 : 0)
  if (written.includes(HOLE)) {
    reader.open = true
    return true
  }
  const left: { readonly path: readonly (string | number)[]; readonly value: unknown }[] = [{ path, value: parseJson(written === '' ? 'null' : written) }]
  for (let leaf = left.pop(); leaf; leaf = left.pop()) {
    const { path: under, value } = leaf
    if (value === undefined) refuse(reader, `${JSON.stringify(written)} is no JSON`)
    else if (typeof value !== 'object' || value === null) push(reader, under, key, String(value), from, end)
    else {
      const steps = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value)
      for (const [step, inner] of steps.toReversed()) left.push({ path: [...under, step], value: inner })
    }
  }
  return !reader.rejected
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where a JSON value ends: at a comma outside of quotes and brackets. */
function jsonEnd(text: string, from: number): number {
  let depth = 0
  let inString = false
  for (let at = from; at < text.length; at++) {
    const character = text[at]!
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    else if (character === ',' && depth <= 0) return at
  }
  return text.length
}
