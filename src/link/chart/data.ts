import type { Entry, MapNode, Node, ScalarNode } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { typedScalar } from '../../parse/yaml-scalar.js'
import { textNode } from '../trees.js'
import { type Chunk, textOfChunks } from './output.js'

/** What an expression of a template comes to: data, or a text that was printed. */
export type Datum = Node | PrintedText

export interface PrintedText {
  readonly kind: 'text'
  readonly at: Span
  readonly chunks: readonly Chunk[]
  /** It begins on a line of its own, as `nindent` has it. */
  readonly lines?: true
}

export const hole = (at: Span): Node => ({ kind: 'hole', at })
/** An empty default: a value that whoever installs the chart may give, or not. */
export const awaited = (at: Span): Node => ({ kind: 'hole', at, optional: true })
export const isAwaited = (datum: Datum): boolean => datum.kind === 'hole' && datum.optional === true
export const nothing = (at: Span): ScalarNode => ({ kind: 'scalar', at, value: null, text: '', style: 'plain' })
export const scalarOf = (value: string | number | boolean | null, at: Span): ScalarNode =>
  typeof value === 'string' ? textNode(value, at) : { kind: 'scalar', at, value, text: value === null ? '' : String(value), style: 'plain' }

/** The text that a template prints for a datum; undefined where it cannot be seen whole. */
export function plainText(datum: Datum): string | undefined {
  if (datum.kind === 'text') return textOfChunks(datum.chunks)
  if (datum.kind !== 'scalar' || datum.parts) return undefined
  return typeof datum.value === 'boolean' ? String(datum.value) : datum.text
}

export const isNothing = (datum: Datum): boolean => datum.kind === 'scalar' && datum.value === null && !datum.parts

/** Whether a condition holds; undefined where nobody can tell. */
export function truth(datum: Datum): boolean | undefined {
  switch (datum.kind) {
    case 'hole':
      return undefined
    case 'map':
      return datum.entries.length > 0 ? true : datum.open ? undefined : false
    case 'list':
      return datum.items.length > 0 ? true : datum.open ? undefined : false
    case 'text': {
      const text = textOfChunks(datum.chunks)
      return text === undefined ? undefined : text !== ''
    }
    case 'scalar':
      if (datum.parts) return datum.parts.some(part => part !== undefined && part !== '') || undefined
      return datum.value !== null && datum.value !== false && datum.value !== 0 && !(typeof datum.value === 'string' && datum.value === '')
  }
}

/** What stands under a key. What is not there is nothing, where the map is seen whole. */
export function member(datum: Datum, key: string, at: Span): Datum {
  if (datum.kind === 'map') return datum.entries.findLast(entry => entry.key.text === key)?.value ?? (datum.open ? hole(at) : nothing(at))
  if (isAwaited(datum)) return awaited(at)
  return datum.kind === 'hole' || datum.kind === 'text' || (datum.kind === 'scalar' && datum.parts) ? hole(at) : nothing(at)
}

/** A datum where a tree is asked for. */
export function asNode(datum: Datum): Node {
  if (datum.kind !== 'text') return datum
  const text = textOfChunks(datum.chunks)
  if (text !== undefined) return textNode(text, oneOrigin(datum) ?? datum.at)
  if (isRagged(datum.chunks)) return hole(datum.at)
  return { ...textNode('', datum.at), parts: datum.chunks.map(chunk => (chunk.hole ? undefined : chunk.text)) }
}

/** What is printed here cannot be told within a line. */
export const isRagged = (chunks: readonly Chunk[]): boolean =>
  chunks.some(chunk => chunk.hole !== undefined && chunk.hole !== 'inline') ||
  (chunks.some(chunk => chunk.hole) && chunks.some(chunk => chunk.text.includes('\n')))

/** The place of a value that was printed and nothing else. */
function oneOrigin({ chunks }: PrintedText): Span | undefined {
  const written = chunks.filter(({ text }) => text.trim() !== '')
  return written.length === 1 && written[0]!.still ? written[0]!.at : undefined
}

/** A datum as it is printed. */
export function chunksOf(datum: Datum, used: Span): readonly Chunk[] {
  if (datum.kind === 'text') return datum.chunks
  const unseen: Chunk = { text: '{{?}}', at: used, still: true, used, hole: 'inline' }
  if (datum.kind !== 'scalar') return [unseen]
  if (datum.parts) return datum.parts.map((part): Chunk => (part === undefined ? unseen : { text: part, at: used, still: true, used }))
  const text = plainText(datum)!
  return text === '' ? [] : [{ text, at: datum.at, still: true, used }]
}

/** A tree as YAML, each word of which stands where the tree has it. */
export function yamlOf(node: Node, used: Span): readonly Chunk[] {
  const chunks: Chunk[] = []
  write(node, '', { chunks, used }, 0)
  return chunks.length > maximumChunks ? [{ text: '{{?}}', at: used, still: true, used, hole: 'block' }] : chunks
}

/** Trees are bounded by the reader of YAML; those that templates make are not. */
const maximumDepth = 60
const maximumChunks = 20_000

/** Where a tree is written to. */
interface Writer {
  readonly chunks: Chunk[]
  readonly used: Span
}

function put({ chunks, used }: Writer, text: string, at: Span, unseen?: 'inline' | 'block'): void {
  chunks.push({ text, at, still: true, used, ...(unseen && { hole: unseen }) })
}

function write(node: Node, indent: string, writer: Writer, depth: number): void {
  if (depth === 0 && isAwaited(node)) writer.chunks.push({ text: '{{?}}', at: node.at, still: true, used: writer.used, hole: 'block', optional: true })
  else if (depth > maximumDepth || writer.chunks.length > maximumChunks || node.kind === 'hole') put(writer, '{{?}}', node.at, depth === 0 ? 'block' : 'inline')
  else if (node.kind === 'scalar') writeScalar(node, writer)
  else if ((node.kind === 'map' ? node.entries : node.items).length > 0) writeLines(node, indent, writer, depth)
  else if (node.open) put(writer, '{{?}}', node.at, 'block')
  else put(writer, node.kind === 'map' ? '{}' : '[]', node.at)
}

function writeScalar(node: ScalarNode, writer: Writer): void {
  if (!node.parts) {
    put(writer, scalarText(node), node.at)
    return
  }
  put(writer, '"', node.at)
  for (const part of node.parts) {
    if (part === undefined) put(writer, '{{?}}', node.at, 'inline')
    else put(writer, JSON.stringify(part).slice(1, -1), node.at)
  }
  put(writer, '"', node.at)
}

function writeLines(node: Exclude<Node, { kind: 'scalar' | 'hole' }>, indent: string, writer: Writer, depth: number): void {
  let first = true
  const line = (at: Span): void => {
    if (!first) put(writer, `\n${indent}`, { ...at, end: at.start })
    first = false
  }
  for (const entry of node.kind === 'map' ? node.entries : []) {
    line(entry.key.at)
    writeEntry(entry, indent, writer, depth)
  }
  for (const item of node.kind === 'list' ? node.items : []) {
    line(item.at)
    put(writer, '- ', { ...item.at, end: item.at.start })
    write(item, `${indent}  `, writer, depth + 1)
  }
  if (!node.open) return
  line(node.at)
  put(writer, '{{?}}', node.at, 'block')
}

function writeEntry({ key, value }: Entry, indent: string, writer: Writer, depth: number): void {
  if (key.parts) put(writer, '{{?}}', key.at, 'inline')
  else put(writer, scalarText({ ...key, value: key.text, style: 'quoted' }), key.at)
  const isCollection = value.kind === 'map' || value.kind === 'list'
  const count = value.kind === 'map' ? value.entries.length : value.kind === 'list' ? value.items.length : 0
  put(writer, isCollection && (count > 0 || value.open) ? `:\n${indent}  ` : ': ', { ...key.at, start: key.at.end })
  write(value, `${indent}  `, writer, depth + 1)
}

/** Numbers and words as they are, texts in quotes where they would be read as something else. */
function scalarText(node: ScalarNode): string {
  if (node.value === null) return 'null'
  if (typeof node.value !== 'string') return typeof node.value === 'boolean' ? String(node.value) : node.text
  const isPlain = /^[A-Za-z_/.][\w./@:-]*$/.test(node.text) && !node.text.endsWith(':') && typeof typedScalar(node.text) === 'string'
  return isPlain ? node.text : JSON.stringify(node.text)
}

/** A map of data. */
export const mapOf = (entries: readonly (readonly [string, Datum])[], at: Span, open = false): MapNode => ({
  kind: 'map',
  at,
  open,
  entries: entries.map(([key, value]) => ({ key: textNode(key, at), value: asNode(value) })),
})
