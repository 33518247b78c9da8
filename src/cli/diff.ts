import { linesOf } from '../compare/lines.js'
import type { Edit } from '../model/rule.js'

const contextLines = 3

/** Lines `from` up to and without `to` of the old text, and what stands in their place. */
interface Change {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** The unified diff that edits make of a text, as `git apply` takes it. The edits must be in order and apart. */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const changes = changesOf(text, edits)
  const old = splitLines(text)
  const hunks: string[] = []
  let shift = 0
  for (const group of grouped(changes)) {
    const start = Math.max(0, group[0]!.from - contextLines)
    const end = Math.min(old.length, group.at(-1)!.to + contextLines)
    const body: string[] = []
    let at = start
    for (const change of group) {
      body.push(...marked(' ', old.slice(at, change.from)), ...marked('-', old.slice(change.from, change.to)), ...marked('+', change.lines))
      at = change.to
    }
    body.push(...marked(' ', old.slice(at, end)))
    const growth = group.reduce((sum, change) => sum + change.lines.length - (change.to - change.from), 0)
    hunks.push(`@@ -${range(start, end - start)} +${range(start + shift, end - start + growth)} @@\n${body.join('')}`)
    shift += growth
  }
  return hunks.length === 0 ? '' : `--- ${quoted(`a/${path}`)}\n+++ ${quoted(`b/${path}`)}\n${hunks.join('')}`
}

function changesOf(text: string, edits: readonly Edit[]): readonly Change[] {
  const lines = linesOf(text)
  const ranges: { from: number; to: number; edits: Edit[] }[] = []
  for (const edit of edits) {
    const from = lines.at(edit.at.start)
    const to = lines.at(Math.max(edit.at.start, edit.at.end)) + 1
    const last = ranges.at(-1)
    // Edits on one line, and those on lines that touch, are one change.
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to)
      last.edits.push(edit)
    } else ranges.push({ from, to, edits: [edit] })
  }
  return ranges.flatMap(range => {
    const start = lines.start(range.from)
    const end = lines.start(range.to)
    const shifted = range.edits.map(edit => ({ start: edit.at.start - start, end: edit.at.end - start, text: edit.text }))
    let result = text.slice(start, end)
    for (const { start, end, text } of shifted.reverse()) result = result.slice(0, start) + text + result.slice(end)
    return trimmed(range.from, splitLines(text.slice(start, end)), splitLines(result))
  })
}

/** The change without the lines at its ends that stay as they are. */
function trimmed(from: number, before: readonly string[], after: readonly string[]): readonly Change[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  if (head + tail === before.length && head + tail === after.length) return []
  return [{ from: from + head, to: from + before.length - tail, lines: after.slice(head, after.length - tail) }]
}

/** Changes whose context would touch, together. */
function grouped(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (last && change.from - last.at(-1)!.to <= 2 * contextLines) last.push(change)
    else groups.push([change])
  }
  return groups
}

/** The lines with their ends. */
const splitLines = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

const marked = (sign: string, lines: readonly string[]): readonly string[] =>
  lines.map(line => (line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`))

const range = (start: number, count: number): string => `${count === 0 ? start : start + 1},${count}`

/** A name as git writes it in a diff: quoted where it would break the line. */
const quoted = (path: string): string => (/[\u0000-\u001f"\\\u007f]/.test(path) ? JSON.stringify(path) : path)
