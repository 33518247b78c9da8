import type { Edit, Finding } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'

/** The finding with its edits as plain replacements; without a fix where one of them cannot be made cleanly. */
export function withPlainEdits<F extends Pick<Finding, 'fix'>>(finding: F, sources: readonly SourceFile[]): F {
  if (!finding.fix) return finding
  const edits = finding.fix.map(edit => plainEdit(edit, sources[edit.at.source]?.text ?? ''))
  if (edits.every(edit => edit !== undefined)) return { ...finding, fix: withoutEmptyParents(edits, finding.fix, sources) }
  const { fix: _, ...rest } = finding
  return rest as F
}

function plainEdit(edit: Edit, text: string): Edit | undefined {
  if (edit.replaces !== undefined && text.slice(edit.at.start, edit.at.end) !== edit.replaces) return undefined
  // A template decides what stands there, or whether it does: what is right in one environment is wrong in another.
  if (text.slice(edit.at.start, edit.at.end).includes('{{') || (edit.insertsEntry && text.includes('{{'))) return undefined
  if (edit.removesEntry) return lineRemoval(edit, text)
  if (edit.insertsEntry) return lineInsertion(edit, text)
  return edit.finds === undefined ? edit : narrowed(edit, edit.finds, text)
}

/**
 * The lines of an entry, where nothing but blanks stands before it and nothing but a comment behind it. JSON would keep the comma of the entry
 * before, and an anchor in the entry may be what an alias elsewhere stands for.
 */
function lineRemoval({ at }: Edit, text: string): Edit | undefined {
  if (text[at.start] === '"' || /(?:^|[\s:-])&\S/.test(text.slice(at.start, at.end))) return undefined
  const start = text.lastIndexOf('\n', at.start - 1) + 1
  const newline = text.indexOf('\n', at.end)
  const end = newline < 0 ? text.length : newline + 1
  const clean = /^[ \t]*$/.test(text.slice(start, at.start)) && /^[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(at.end, end))
  return clean ? { at: { ...at, start, end }, text: '' } : undefined
}

/** The key of a block on a line of its own, with nothing but a comment behind it. */
const PARENT = /^( *)[\w./-]+:[ \t]*(?:#.*)?\r?$/

/** Edits that take away all that a key held take the key with them: `securityContext:` without anything says nothing, and looks like an accident. */
function withoutEmptyParents(edits: readonly Edit[], asked: readonly Edit[], sources: readonly SourceFile[]): readonly Edit[] {
  const place = (source: number, offset: number): string => `${source} ${offset}`
  const removals = edits.filter((_, index) => asked[index]?.removesEntry).map(({ at }) => at)
  const endOf = new Map(removals.map(({ source, start, end }) => [place(source, start), end]))
  const ends = new Set(removals.map(({ source, end }) => place(source, end)))
  return edits.map((edit, index) => {
    const { source, start } = edit.at
    // Of removals one below the other the first reaches up, and the last tells whether anything is left.
    if (!asked[index]?.removesEntry || ends.has(place(source, start))) return edit
    let end = edit.at.end
    for (let next = endOf.get(place(source, end)); next !== undefined; next = endOf.get(place(source, end))) end = next
    return { ...edit, at: { ...edit.at, start: startWithParents(start, end, sources[source]?.text ?? '') } }
  })
}

/** Where lines begin that hold nothing more once `start..end` is gone. */
function startWithParents(start: number, end: number, text: string): number {
  const after = text.slice(end, end + 10_000).match(/^(?:[ \t]*\r?\n)*( *)(?=\S)/)
  const indentAfter = after ? after[1]!.length : text.slice(end).trim() === '' ? 0 : Number.POSITIVE_INFINITY
  if (text.startsWith('{{', end + (after?.[0].length ?? 0))) return start
  let first = start
  while (first > 0) {
    const above = text.lastIndexOf('\n', first - 2) + 1
    const parent = PARENT.exec(text.slice(above, first - 1))
    const indent = parent?.[1]?.length
    if (indent === undefined || indentAfter > indent || indent >= indentOf(text, first)) break
    first = above
  }
  return first
}

const indentOf = (text: string, start: number): number => text.slice(start).search(/[^ ]|$/)

/** HCL has the same entries with other signs. */
const HCL_ENTRY = /^[\w-]+\s*(?:=|\{)/

/** Lines before an entry, with its indentation and the line ends of the file. */
function lineInsertion({ at, text: entry }: Edit, text: string): Edit | undefined {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const start = text.lastIndexOf('\n', at.start - 1) + 1
  const indent = text.slice(start, at.start)
  if (text[at.start] === '"' || !/^ *$/.test(indent) || HCL_ENTRY.test(text.slice(at.start, at.start + 100))) return undefined
  const lines = entry.split('\n').map(line => `${indent}${line}${lineBreak}`)
  return { at: { ...at, start, end: start }, text: lines.join('') }
}

function narrowed({ at, text: replacement }: Edit, sought: string, text: string): Edit | undefined {
  const within = text.slice(at.start, at.end)
  const found = within.indexOf(sought)
  if (found < 0 || within.indexOf(sought, found + 1) >= 0) return undefined
  const start = at.start + found
  return { at: { ...at, start, end: start + sought.length }, text: replacement }
}
