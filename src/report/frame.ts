import type { SourceFile } from '../model/source.js'
import type { Span } from '../model/text.js'
import { defused, visible, widthOf } from './characters.js'
import { linesIn, locate, sourceOf } from './place.js'

/** How a frame is drawn. */
export interface FrameStyle {
  /** Columns of the whole frame. */
  readonly width: number
  /** Lines of context before and after. */
  readonly context: number
  readonly dim: (text: string) => string
  readonly mark: (text: string) => string
}

/** Characters of a line that are looked at: lines of minified files have millions. */
const reach = 1000
const tabStop = 4

/** A character as it is shown, and the offset in its line where it stands. */
interface Cell {
  readonly text: string
  readonly width: number
  readonly at: number
}

/**
 * The lines around a place, with the offending part underlined. A place of several lines is shown at its first; a long line is cut to what
 * stands around the place.
 */
export function codeFrame(sources: readonly SourceFile[], span: Span, style: FrameStyle): readonly string[] {
  const source = sourceOf(sources, span)
  const place = locate(sources, span)
  const lines = linesIn(source)
  const first = Math.max(place.line - style.context, 1)
  const last = Math.min(place.line + style.context, lines.count - (lines.text(lines.count - 1) === '' && place.line < lines.count ? 1 : 0))
  const gutter = String(last).length
  const room = Math.max(style.width - gutter - 6, 20)
  const text = lines.text(place.line - 1)
  const start = place.column - 1
  const end = place.endLine > place.line ? text.trimEnd().length : place.endColumn - 1
  const from = Math.max(start - reach / 2, 0)
  const view = viewOf(cellsOf(text, from), start, end, room)

  const rows: string[] = []
  for (let line = first; line <= last; line++) {
    const isMarked = line === place.line
    const shown = isMarked ? view.text : cropped(cellsOf(lines.text(line - 1), from), view.skipped, room).text
    const number = `${isMarked ? '>' : ' '} ${String(line).padStart(gutter)} │`
    rows.push(`${isMarked ? style.mark(number.slice(0, 1)) + style.dim(number.slice(1)) : style.dim(number)} ${shown}`.trimEnd())
    if (isMarked) rows.push(`${style.dim(`  ${' '.repeat(gutter)} │`)} ${' '.repeat(view.before)}${style.mark('^'.repeat(view.marked))}`)
  }
  return rows
}

function cellsOf(line: string, from: number): readonly Cell[] {
  const cells: Cell[] = []
  let column = 0
  let at = from
  for (const character of line.slice(from, from + reach)) {
    const text = character === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visible(character)
    const width = widthOf(text)
    cells.push({ text, width, at })
    column += width
    at += character.length
  }
  return cells
}

interface View {
  readonly text: string
  /** Columns left of the marks, and columns marked. */
  readonly before: number
  readonly marked: number
  /** Columns that were cut off at the left. */
  readonly skipped: number
}

function viewOf(cells: readonly Cell[], start: number, end: number, room: number): View {
  const columnOf = (offset: number): number => sum(cells.filter(cell => cell.at < offset))
  const left = columnOf(start)
  const right = Math.max(columnOf(end), left + 1)
  const total = sum(cells)
  const tooLong = total > room || (cells[0]?.at ?? 0) > 0
  const wanted = !tooLong || right <= room - 1 ? 0 : Math.max(left - Math.floor(room / 3), 0)
  const { text, skipped, width } = cropped(cells, wanted, room)
  const shift = skipped > 0 ? skipped - 1 : 0
  return { text, skipped: wanted, before: left - shift, marked: Math.max(Math.min(right - shift, width) - (left - shift), 1) }
}

/** What of a line fits into the room, beginning at a column. An ellipsis stands for what is cut off at either side. */
function cropped(cells: readonly Cell[], from: number, room: number): { readonly text: string; readonly skipped: number; readonly width: number } {
  let skipped = 0
  let index = 0
  while (index < cells.length && skipped < from) skipped += cells[index++]!.width
  let text = skipped > 0 ? '…' : ''
  let width = text.length
  for (; index < cells.length; index++) {
    const cell = cells[index]!
    const isLast = index === cells.length - 1 && cells.length < reach
    if (width + cell.width > room - (isLast ? 0 : 1)) return { text: defused(`${text}…`), skipped, width }
    text += cell.text
    width += cell.width
  }
  return { text: defused(text), skipped, width }
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, cell) => total + cell.width, 0)
