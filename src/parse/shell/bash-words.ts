import {
  type DoubleQuotedChild,
  forEachChild,
  type ParameterExpansionPart,
  type ParsedScript,
  type SyntaxNode,
  type Word as UnbashWord,
  type WordPart,
} from 'unbash'
import { type Hole, ink } from './mask.js'
import type { Part, Statement, Word } from './syntax.js'

/** A script while it is turned from unbash's syntax into ours. */
export interface Reading {
  /** The masked script. */
  readonly text: string
  readonly holes: readonly Hole[]
  /** The mask made two line feeds of each line end. */
  readonly crlf: boolean
  /** Set inside backticks with backslashes: unbash's offsets are then those of a decoded copy, and everything stands at this range. */
  readonly within?: Place
  /** The statements of a script in the script, and what is wrong with it. */
  statements(script: ParsedScript | undefined, at: Place): readonly Statement[]
}

export interface Place {
  readonly start: number
  readonly end: number
}

/** A range of unbash as one of the script. */
export const placeOf = (node: { readonly pos: number; readonly end: number }, reading: Reading): Place => reading.within ?? { start: node.pos, end: node.end }

/** A word of unbash as ours. */
export function wordOf(word: UnbashWord, reading: Reading): Word {
  const { start, end } = placeOf(word, reading)
  const { parts: written } = word
  const parts = written ? partsOf(written, reading, false) : plainParts(word.value, { start, end }, false, reading)
  return { parts: parts.length > 0 ? parts : [{ kind: 'text', text: '', quoted: word.text !== '', start, end }], start, end }
}

/** The parts of a word, or of a here-document. */
export function partsOf(parts: readonly (WordPart | DoubleQuotedChild)[], reading: Reading, quoted: boolean): readonly Part[] {
  const [only] = parts
  return parts.length === 1 ? partOf(only!, reading, quoted) : parts.flatMap(part => partOf(part, reading, quoted))
}

function partOf(part: WordPart | DoubleQuotedChild, reading: Reading, quoted: boolean): readonly Part[] {
  const at = placeOf(part, reading)
  switch (part.type) {
    case 'Literal':
      return plainParts(part.value, at, quoted, reading)
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return plainParts(part.value, inside(at, part.text, reading), true, reading)
    case 'DoubleQuoted':
    case 'LocaleString': {
      const parts = partsOf(part.parts, reading, true)
      // An empty string still is a word: `--nodepool-taints ""`.
      return parts.length > 0 ? parts : [{ kind: 'text', text: '', quoted: true, ...inside(at, part.text, reading) }]
    }
    case 'SimpleExpansion':
      return [variable(part.text.slice(1), at, quoted)]
    case 'ParameterExpansion':
      return [expansion(part, at, reading, quoted)]
    case 'CommandExpansion':
      return [{ kind: 'substitution', body: reading.statements(part.script, at), quoted, ...at }]
    case 'ProcessSubstitution':
      // The command receives the name of a pipe, which is one word.
      return [{ kind: 'substitution', body: reading.statements(part.script, at), quoted: true, ...at }]
    default:
      return [unseen(part, at, reading, quoted)]
  }
}

/** Globs, braces, arithmetic: nobody sees the text, but commands in it run. */
function unseen(part: SyntaxNode, at: Place, reading: Reading, quoted: boolean): Part {
  const body = scriptsIn(part).flatMap(script => reading.statements(script, at))
  return body.length > 0 ? { kind: 'substitution', body, quoted, ...at } : { kind: 'unseen', quoted, ...at }
}

/** The outermost scripts under a node. */
function scriptsIn(node: SyntaxNode): readonly ParsedScript[] {
  const found: ParsedScript[] = []
  const visit = (child: SyntaxNode): void => {
    if (child.type === 'Script') found.push(child)
    else forEachChild(child, visit)
  }
  forEachChild(node, visit)
  return found
}

function variable(name: string, at: Place, quoted: boolean): Part {
  if (name === '@' || name === '*') return { kind: 'variable', name: '@', all: true, quoted, ...at }
  return /^\w+$/.test(name) ? { kind: 'variable', name, all: false, quoted, ...at } : { kind: 'unseen', quoted, ...at }
}

/** `${name}` with its index and operator. What changes the text (`%%`, `^^`, `:0:3`) leaves it unseen. */
function expansion(part: ParameterExpansionPart, at: Place, reading: Reading, quoted: boolean): Part {
  const { parameter, prefix, index, operation } = part
  const all = index?.text === '@' || index?.text === '*'
  // The element 0 of an array is what its bare name gives.
  const plain = prefix === undefined && (index === undefined || index.text === '0')
  if (operation === undefined && plain) return variable(parameter, at, quoted)
  if (operation === undefined && all && prefix === undefined) return { kind: 'variable', name: parameter, all: true, quoted, ...at }
  if (!plain || operation?.type !== 'Default' || operation.operator.endsWith('+') || !/^\w+$/.test(parameter)) return unseen(part, at, reading, quoted)
  const base = { kind: 'variable', name: parameter, all: false, quoted, ...at } as const
  return operation.operator.endsWith('?') ? base : { ...base, fallback: wordOf(operation.operand, reading).parts }
}

/** Literal characters, cut where a template's hole lies in them. */
export function plainParts(value: string, at: Place, quoted: boolean, reading: Reading): readonly Part[] {
  const text = reading.crlf ? value.replaceAll('\n\n', '\n') : value
  if (!text.includes(ink)) return text === '' ? [] : [{ kind: 'text', text, quoted, start: at.start, end: at.end }]
  const parts: Part[] = []
  let next = firstHole(reading.holes, at.start)
  let done = 0
  for (let index = text.indexOf(ink); index >= 0; index = text.indexOf(ink, done)) {
    const hole = reading.within ? undefined : reading.holes[next++]
    const { start, end } = hole ?? at
    const before = parts.at(-1)?.end ?? at.start
    if (index > done) parts.push({ kind: 'text', text: text.slice(done, index), quoted, start: before, end: Math.max(before, start) })
    parts.push(hole?.name === undefined ? { kind: 'unseen', quoted, start, end } : { kind: 'variable', name: hole.name, all: false, quoted, start, end })
    done = index + (hole ? end - start : inkLength(text, index))
  }
  if (done < text.length) parts.push({ kind: 'text', text: text.slice(done), quoted, start: parts.at(-1)?.end ?? at.start, end: at.end })
  return parts
}

/** The first hole that does not end before an offset. */
function firstHole(holes: readonly Hole[], offset: number): number {
  let low = 0
  let high = holes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holes[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function inkLength(text: string, from: number): number {
  let end = from
  while (text[end] === ink) end++
  return end - from
}

/** The place inside the quotes. */
function inside(at: Place, text: string, reading: Reading): Place {
  const open = text.startsWith('$') ? 2 : 1
  return reading.within || text.length <= open ? at : { start: at.start + open, end: at.end - 1 }
}
