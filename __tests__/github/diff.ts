import { type Entry, type Objects, walk } from './objects.js'

/** One file of a diff, as GitHub lists it, and where it takes comments. */
export interface FileDiff {
  readonly path: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly previousPath?: string
  readonly blob: string
  readonly additions: number
  readonly deletions: number
  /** Undefined for binary files, pure renames and large diffs. */
  readonly patch?: string
  /** For each hunk the lines of the new file that it shows, and those of the old one that it deletes. */
  readonly hunks: readonly Shown[]
}

export interface Shown {
  readonly right: ReadonlySet<number>
  readonly left: ReadonlySet<number>
}

/** Beyond this GitHub shows no patch. */
const mostPatchBytes = 500_000

/** The diff of two trees, sorted by path. A file that moved without a change of its content is a rename, and so is one that kept half of its lines. */
export function diffTrees(objects: Objects, before: string, after: string): readonly FileDiff[] {
  const [old, now] = [filesOf(objects, before), filesOf(objects, after)]
  const removed = [...old].filter(([path]) => !now.has(path))
  const diffs: FileDiff[] = []
  for (const [path, entry] of now) {
    const same = old.get(path)
    if (same?.id === entry.id && same.mode === entry.mode) continue
    const from = same ? undefined : removed.findIndex(([, candidate]) => areSimilar(objects, candidate.id, entry.id))
    const [moved] = from === undefined || from === -1 ? [] : removed.splice(from, 1)
    if (moved) diffs.push({ ...fileDiff(objects, path, moved[1].id, entry.id), status: 'renamed', previousPath: moved[0] })
    else diffs.push({ ...fileDiff(objects, path, same?.id, entry.id), status: same ? 'modified' : 'added' })
  }
  for (const [path, entry] of removed) diffs.push({ ...fileDiff(objects, path, entry.id, undefined), status: 'removed' })
  return diffs.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function filesOf(objects: Objects, tree: string): ReadonlyMap<string, Entry> {
  const files = new Map<string, Entry>()
  for (const entry of walk(objects, tree)) if (entry.mode !== '040000') files.set(entry.path, entry)
  return files
}

function areSimilar(objects: Objects, a: string, b: string): boolean {
  if (a === b) return true
  const [old, now] = [linesOf(objects, a), linesOf(objects, b)]
  if (!old || !now) return false
  const kept = editsOf(old, now).filter(edit => edit.mark === ' ').length
  return kept * 2 > Math.max(old.length, now.length)
}

function fileDiff(objects: Objects, path: string, before: string | undefined, after: string | undefined): Omit<FileDiff, 'status'> {
  const bare = { path, blob: after ?? before ?? '', additions: 0, deletions: 0, hunks: [] }
  const [old, now] = [linesOf(objects, before), linesOf(objects, after)]
  if (!old || !now || before === after) return bare
  const edits = editsOf(old, now)
  const count = (mark: Edit['mark']): number => edits.filter(edit => edit.mark === mark).length
  const hunks = hunksOf(edits)
  const patch = hunks.map(hunkText).join('\n')
  const shown = hunks.map(hunk => ({
    right: new Set(hunk.flatMap(edit => (edit.mark === '-' ? [] : [edit.now]))),
    left: new Set(hunk.flatMap(edit => (edit.mark === '-' ? [edit.old] : []))),
  }))
  const counts = { additions: count('+'), deletions: count('-') }
  return patch.length > mostPatchBytes || hunks.length === 0 ? { ...bare, ...counts } : { ...bare, ...counts, patch, hunks: shown }
}

/** Lines with their ends; undefined for what git takes for binary. */
function linesOf(objects: Objects, blob: string | undefined): readonly string[] | undefined {
  if (blob === undefined) return []
  const bytes = objects.blobs.get(blob)
  if (!bytes) return [`Subproject commit ${blob}\n`]
  if (bytes.subarray(0, 8000).includes(0)) return undefined
  return (
    Buffer.from(bytes)
      .toString('utf8')
      .match(/[^\n]*\n|[^\n]+$/g) ?? []
  )
}

interface Edit {
  readonly mark: ' ' | '+' | '-'
  readonly text: string
  /** The line on each side; on the side that lacks it, the line that would follow. */
  readonly old: number
  readonly now: number
}

/** The longest common subsequence by its table, after equal ends are set apart: right, and fast enough for tests. */
function editsOf(old: readonly string[], now: readonly string[]): readonly Edit[] {
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const [rows, columns] = [old.length - start - end, now.length - start - end]
  // A change this large is shown as all old lines, then all new ones.
  const table = rows * columns > 4_000_000 ? undefined : commonLengths(old.slice(start, start + rows), now.slice(start, start + columns))
  const common = (row: number, column: number): number => table?.[row]?.[column] ?? 0
  const edits: Edit[] = []
  const push = (mark: Edit['mark'], text: string, i: number, j: number): unknown => edits.push({ mark, text, old: i + 1, now: j + 1 })
  let [i, j] = [0, 0]
  for (; i < start; i++, j++) push(' ', old[i]!, i, j)
  while (i < start + rows || j < start + columns) {
    const [row, column] = [i - start, j - start]
    if (row < rows && column < columns && old[i] === now[j] && common(row, column) === common(row + 1, column + 1) + 1) push(' ', old[i]!, i++, j++)
    else if (row < rows && (column === columns || common(row + 1, column) >= common(row, column + 1))) push('-', old[i]!, i++, j)
    else push('+', now[j]!, i, j++)
  }
  for (; i < old.length; i++, j++) push(' ', old[i]!, i, j)
  return edits
}

function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint32Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      table[i]![j] = old[i] === now[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
    }
  }
  return table
}

/** Runs of edits with three lines of context; changes whose contexts touch share a hunk. */
function hunksOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const hunks: [number, number][] = []
  for (const [index, edit] of edits.entries()) {
    if (edit.mark === ' ') continue
    const last = hunks.at(-1)
    if (last && index - 3 <= last[1]) last[1] = index + 4
    else hunks.push([Math.max(0, index - 3), index + 4])
  }
  return hunks.map(([from, to]) => edits.slice(from, to))
}

function hunkText(hunk: readonly Edit[]): string {
  const [old, now] = [hunk.filter(edit => edit.mark !== '+').length, hunk.filter(edit => edit.mark !== '-').length]
  const range = (start: number, count: number): string => (count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`)
  const lines = hunk.map(({ mark, text }) => (text.endsWith('\n') ? mark + text.slice(0, -1) : `${mark}${text}\n\\ No newline at end of file`))
  return [`@@ -${range(hunk[0]!.old, old)} +${range(hunk[0]!.now, now)} @@`, ...lines].join('\n')
}
