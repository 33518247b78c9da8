import type { Span } from '../../model/text.js'
import type { Chunk } from './output.js'

/** Where a block of lines would stand, and what it would add there. */
export interface Place {
  /** The indentation of its outermost lines; undefined where it prints nothing. */
  readonly column: number | undefined
  /** The keys of its entries; undefined where it has items, or lines that nobody can see. */
  readonly keys: readonly string[] | undefined
  /** What stands on its line before it: blanks. */
  readonly before: string
}

/** Characters that no template prints, for what nobody can see. */
const signs = { inline: '\uE001', block: '\uE002', control: '\uE003', keys: '\uE004' } as const

const key = /^(?:"([\w./-]+)"|'([\w./-]+)'|([\w./-]+)):(?:\s|$)/

/**
 * Tells what a block of lines is from what it would print.
 * @param above what was printed before it
 * @returns undefined for whole objects, and for what begins within a line
 */
export function placeOf(block: readonly Chunk[], above: readonly Chunk[]): Place | undefined {
  const before = lastLine(above)
  const own = block.map(chunk => (chunk.hole ? signs[chunk.hole] : chunk.text)).join('')
  const startsLine = /^[^\S\n]*\n/.test(own)
  if (!startsLine && before.trim() !== '') return undefined
  const lines = ((startsLine ? '' : before) + own).split('\n').filter(line => line.trim() !== '' && line.trim() !== signs.control && !/^\s*#/.test(line))
  if (lines.some(line => line.startsWith('---'))) return undefined
  const column = lines.length > 0 ? Math.min(...lines.map(indentOf)) : undefined
  const outer = lines.filter(line => indentOf(line) === column).map(line => line.trim())
  const keys = outer.map(line => (line === signs.keys ? '' : keyOf(line)))
  if (column === 0 && keys.includes('kind')) return undefined
  const nested = outer.includes(signs.keys) ? block.flatMap(chunk => chunk.keys ?? []) : []
  const all = keys.includes(undefined) ? undefined : [...new Set([...(keys as string[]), ...nested])].filter(name => name !== '')
  return { column, keys: all, before: before.trim() === '' ? before : '' }
}

/** What stands for the block: its place is open for what it would add. */
export function possible({ column, keys, before }: Place, at: Span): readonly Chunk[] {
  if (column === undefined) return []
  return [
    { text: `\n${' '.repeat(column)}`, at: { ...at, end: at.start }, still: true },
    { text: '{{?}}', at, still: true, ...(keys ? { hole: 'keys', keys } : { hole: 'block', optional: true }) },
    { text: `\n${before}`, at: { ...at, start: at.end }, still: true },
  ]
}

const indentOf = (line: string): number => line.length - line.trimStart().length

function keyOf(line: string): string | undefined {
  const [, double, single, plain] = key.exec(line) ?? []
  return double ?? single ?? plain
}

/** The characters since the last line break. */
function lastLine(chunks: readonly Chunk[]): string {
  let line = ''
  for (let index = chunks.length - 1; index >= 0; index--) {
    const { text } = chunks[index]!
    const end = text.lastIndexOf('\n')
    line = text.slice(end + 1) + line
    if (end >= 0) return line
  }
  return line
}
