import type { DoubleQuotedChild, ParameterExpansionPart, ParsedScript, Word as UnbashWord, WordPart } from 'unbash'
import { type Hole, ink } from './mask.js'
import type { Part, Statement, Word } from './syntax.js'

/** What it takes to turn a word of unbash into ours. */
export interface WordReader {
  /** The masked script. */
  readonly text: string
  readonly holes: readonly Hole[]
  /** Set inside backticks with backslashes: unbash's offsets are then those of a decoded copy, and everything stands at this range. */
  readonly within?: { readonly start: number; readonly end: number }
  statements(script: ParsedScript | undefined, at: Place): readonly Statement[]
}

export interface Place {
  readonly start: number
  readonly end: number
}

/** A range of unbash as one of the script. */
export const placeOf = (node: { readonly pos: number; readonly end: number }, reader: WordReader): Place => reader.within ?? { start: node.pos, end: node.end }

export function wordOf(word: UnbashWord, reader: WordReader): Word {
  const parts = word.parts ? partsOf(word.parts, reader, false) : plainParts(word.value, placeOf(word, reader), false, reader)
  return { ...placeOf(word, reader), parts: parts.length > 0 ? parts : [{ kind: 'text', text: '', quoted: true, ...placeOf(word, reader) }] }
}

/** The parts of a word, or of a here-document. */
export function partsOf(parts: readonly WordPart[], reader: WordReader, quoted: boolean): readonly Part[] {
  return parts.flatMap(part => partOf(part, reader, quoted))
}

function partOf(part: WordPart | DoubleQuotedChild, reader: WordReader, quoted: boolean): readonly Part[] {
  const at = placeOf(part, reader)
  switch (part.type) {
    case 'Literal':
      return plainParts(part.value, at, quoted, reader)
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return plainParts(part.value, inner(at, part.text), true, reader)
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.length > 0 ? part.parts.flatMap(child => partOf(child, reader, true)) : [{ kind: 'text', text: '', quoted: true, ...inner(at, part.text) }]
    case 'SimpleExpansion':
      return [variable(part.text.slice(1), at, quoted)]
    case 'ParameterExpansion':
      return [expansion(part, at, reader, quoted)]
    case 'CommandExpansion':
      return [{ kind: 'substitution', body: reader.statements(part.script, at), quoted, ...at }]
    case 'ProcessSubstitution':
      return [{ kind: 'substitution', body: reader.statements(part.script, at), quoted: true, ...at }]
    case 'Glob':
      // `[` opens a pattern only where it closes; a lone `*` may match anything.
      return [{ kind: 'unseen', quoted, ...at }]
    default:
      return [{ kind: 'unseen', quoted, ...at }]
  }
}

function variable(name: string, at: Place, quoted: boolean): Part {
  if (name === '@' || name === '*') return { kind: 'variable', name: '@', all: true, quoted, ...at }
  return /^\w+$/.test(name) ? { kind: 'variable', name, all: false, quoted, ...at } : { kind: 'unseen', quoted, ...at }
}

function expansion(part: ParameterExpansionPart, at: Place, reader: WordReader, quoted: boolean): Part {
  const index = part.index?.text
  const all = index === '@' || index === '*'
  const operation = part.operation
  if (part.prefix || (index !== undefined && !all)) return { kind: 'unseen', quoted, ...at }
  if (!operation) return all ? { kind: 'variable', name: part.parameter, all: true, quoted, ...at } : variable(part.parameter, at, quoted)
  if (operation.type !== 'Default' || !/^\w+$/.test(part.parameter)) return { kind: 'unseen', quoted, ...at }
  if (operation.operator.includes('+')) return { kind: 'unseen', quoted, ...at }
  if (operation.operator.includes('?')) return { kind: 'variable', name: part.parameter, all, quoted, ...at }
  const fallback = wordOf(operation.operand, reader).parts
  return { kind: 'variable', name: part.parameter, fallback, all, quoted, ...at }
}

/** Literal characters, cut where a template's hole lies in them. */
function plainParts(value: string, at: Place, quoted: boolean, reader: WordReader): readonly Part[] {
  if (!value.includes(ink)) return value === '' ? [] : [{ kind: 'text', text: value, quoted, ...at }]
  const parts: Part[] = []
  // Escapes before a hole shift what follows; the hole's own place is exact all the same.
  let text = ''
  let next = reader.holes.findIndex(hole => hole.end > at.start)
  for (let index = 0; index < value.length; index++) {
    if (value[index] !== ink) {
      text += value[index]
      continue
    }
    const hole = reader.holes[next++] ?? { start: at.start, end: at.end }
    const before = parts.at(-1)?.end ?? at.start
    if (text !== '') parts.push({ kind: 'text', text, quoted, start: before, end: Math.max(before, hole.start) })
    text = ''
    const place = reader.within ?? { start: hole.start, end: hole.end }
    parts.push(hole.name === undefined ? { kind: 'unseen', quoted, ...place } : { kind: 'variable', name: hole.name, all: false, quoted, ...place })
    index += hole.end - hole.start - 1
  }
  if (text !== '') parts.push({ kind: 'text', text, quoted, start: parts.at(-1)?.end ?? at.start, end: at.end })
  return parts
}

/** Inside the quotes. */
function inner(at: Place, text: string): Place {
  const open = text.startsWith('$') ? 2 : 1
  return at.end - at.start < open + 1 ? at : { start: at.start + open, end: at.end - 1 }
}
