/**
 * One hunk of a unified diff. Lines count from 1. The right side shows `newStart` .. `newStart + newLines - 1` without a gap, context included,
 * and GitHub takes a comment on each of them; on the left side it takes one on deleted lines only.
 */
export interface Hunk {
  readonly oldStart: number
  /** Lines shown, not lines announced: a diff that was cut short announces more than it holds. */
  readonly oldLines: number
  readonly newStart: number
  readonly newLines: number
  /** Lines of the new file that the change wrote, ascending. */
  readonly added: readonly number[]
  /** Lines of the old file that the change took away, ascending. */
  readonly deleted: readonly number[]
}

/**
 * The hunks of a `patch` as GitHub gives it: of one file, without file headers, and not there at all for binary files, pure renames and large
 * diffs. Headers before the first hunk are passed over, so that the output of `git diff` can be read too.
 */
export function parseHunks(patch: string | undefined): readonly Hunk[] {
  const hunks: Hunk[] = []
  let open: OpenHunk | undefined
  for (const line of linesIn(patch ?? '')) {
    // Inside a hunk each line starts with its own mark, so that content which looks like a header is never taken for one.
    if (open && take(open, line)) continue
    const started = startHunk(line)
    if (!started) continue
    if (open) hunks.push(closed(open))
    open = started
  }
  if (open) hunks.push(closed(open))
  return hunks
}

/** The hunk that shows a line of the new file, or undefined where no comment can stand on it. */
export function hunkAtRight(hunks: readonly Hunk[], line: number): Hunk | undefined {
  const hunk = lastStartingBy(hunks, line, 'new')
  return hunk && line < hunk.newStart + hunk.newLines ? hunk : undefined
}

/** The hunk that deletes a line of the old file, or undefined where no comment can stand on it. */
export function hunkAtLeft(hunks: readonly Hunk[], line: number): Hunk | undefined {
  const hunk = lastStartingBy(hunks, line, 'old')
  return hunk?.deleted.includes(line) ? hunk : undefined
}

/** The lines of the new file that the change wrote. */
export const addedLines = (hunks: readonly Hunk[]): ReadonlySet<number> => new Set(hunks.flatMap(hunk => hunk.added))

interface OpenHunk {
  readonly oldStart: number
  readonly newStart: number
  /** The next line on each side, and how many the header still promises. */
  oldLine: number
  newLine: number
  oldLeft: number
  newLeft: number
  readonly added: number[]
  readonly deleted: number[]
}

const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/

function startHunk(line: string): OpenHunk | undefined {
  const match = header.exec(line)
  if (!match) return undefined
  const [oldStart, newStart] = [Number(match[1]), Number(match[3])]
  const [oldLeft, newLeft] = [Number(match[2] ?? 1), Number(match[4] ?? 1)]
  return { oldStart, newStart, oldLine: oldStart, newLine: newStart, oldLeft, newLeft, added: [], deleted: [] }
}

/** Reads one line into a hunk; false where it is not one of its lines. */
function take(hunk: OpenHunk, line: string): boolean {
  const mark = line[0]
  if (mark === '\\') return true
  // Some tools strip the blank that marks an empty line of context.
  const context = mark === ' ' || mark === undefined || line === '\r'
  const [old, now] = [context || mark === '-', context || mark === '+']
  if ((!old && !now) || (old && hunk.oldLeft === 0) || (now && hunk.newLeft === 0)) return false
  if (mark === '+') hunk.added.push(hunk.newLine)
  if (mark === '-') hunk.deleted.push(hunk.oldLine)
  if (old) {
    hunk.oldLine++
    hunk.oldLeft--
  }
  if (now) {
    hunk.newLine++
    hunk.newLeft--
  }
  return true
}

const closed = ({ oldStart, newStart, oldLine, newLine, added, deleted }: OpenHunk): Hunk => ({
  oldStart,
  oldLines: oldLine - oldStart,
  newStart,
  newLines: newLine - newStart,
  added,
  deleted,
})

/** The last hunk that starts at or before a line; hunks ascend on both sides. */
function lastStartingBy(hunks: readonly Hunk[], line: number, side: 'old' | 'new'): Hunk | undefined {
  const [start, lines] = side === 'old' ? (['oldStart', 'oldLines'] as const) : (['newStart', 'newLines'] as const)
  let low = -1
  let high = hunks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (hunks[middle]![start] <= line) low = middle
    else high = middle - 1
  }
  // A hunk without a line on this side names the line before it, which the hunk before may show.
  while (low > 0 && hunks[low]![lines] === 0) low--
  return hunks[low]
}

function* linesIn(text: string): Generator<string> {
  let start = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    yield text.slice(start, end)
    start = end + 1
  }
  yield text.slice(start)
}
