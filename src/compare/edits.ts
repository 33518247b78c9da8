import type { Edit, Finding } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'

/** The finding with its edits as plain replacements; without a fix where one of them cannot be made cleanly. */
export function withPlainEdits<F extends Pick<Finding, 'fix'>>(finding: F, sources: readonly SourceFile[]): F {
  if (!finding.fix) return finding
  const edits = finding.fix.map(edit => plainEdit(edit, sources[edit.at.source]?.text ?? ''))
  if (edits.every(edit => edit !== undefined)) return { ...finding, fix: edits }
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
