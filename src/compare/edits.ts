import type { Edit, Finding } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'

/** The finding with its edits as plain replacements; without a fix where one of them cannot be made cleanly. */
export function withPlainEdits<F extends Pick<Finding, 'fix'>>(finding: F, sources: readonly SourceFile[]): F {
  if (!finding.fix?.some(edit => edit.removesEntry)) return finding
  const edits = finding.fix.map(edit => (edit.removesEntry ? lineRemoval(edit, sources[edit.at.source]?.text ?? '') : edit))
  if (edits.every(edit => edit !== undefined)) return { ...finding, fix: edits }
  const { fix: _, ...rest } = finding
  return rest as F
}

/** The lines of an entry, where nothing but blanks stands before it and nothing but a comment behind it. */
function lineRemoval({ at }: Edit, text: string): Edit | undefined {
  const start = text.lastIndexOf('\n', at.start - 1) + 1
  const newline = text.indexOf('\n', at.end)
  const end = newline < 0 ? text.length : newline + 1
  const clean = /^[ \t]*$/.test(text.slice(start, at.start)) && /^[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(at.end, end))
  return clean ? { at: { ...at, start, end }, text: '' } : undefined
}
