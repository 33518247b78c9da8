import type { Edit, Finding } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'

/** What applying fixes comes to. */
export interface Fixes {
  /** The edits of each source that changes, in order, none touching another. */
  readonly edits: ReadonlyMap<number, readonly Edit[]>
  readonly applied: readonly Finding[]
  /** Findings whose fix overlaps one that was taken: scan again, and fix again. */
  readonly left: readonly Finding[]
}

/**
 * Chooses the fixes that can be applied together. The edits of one finding are applied all or not at all, since only together they are the remedy.
 * What is allowed stays, and so does what is safe only in a change that is not yet deployed.
 */
export function chooseFixes(findings: readonly Finding[], isEditable: (source: number) => boolean = () => true): Fixes {
  const taken = new Map<number, Edit[]>()
  const applied: Finding[] = []
  const left: Finding[] = []
  for (const finding of findings) {
    const { fix } = finding
    if (!fix || fix.length === 0 || finding.allowed || finding.fixOnlyIfNew || !fix.every(edit => isEditable(edit.at.source))) continue
    const places = fix.map(edit => placeFor(edit, taken.get(edit.at.source) ?? []))
    if (places.some(place => place === undefined) || overlapThemselves(fix)) left.push(finding)
    else {
      applied.push(finding)
      for (const edit of fix) insert(edit, taken)
    }
  }
  return { edits: taken, applied, left }
}

/** The text with the edits made; they must be in order and apart. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    parts.push(text.slice(at, edit.at.start), edit.text)
    at = edit.at.end
  }
  return parts.join('') + text.slice(at)
}

/** The files with all fixes that go together applied, by source; those that do not change are left out. */
export function fixedTexts(findings: readonly Finding[], sources: readonly SourceFile[]): ReadonlyMap<number, string> {
  return new Map([...chooseFixes(findings).edits].map(([source, edits]) => [source, edited(sources[source]?.text ?? '', edits)]))
}

/** Where an edit goes among those that were taken: an index, `same` where it was taken already, undefined where it overlaps. */
function placeFor(edit: Edit, edits: readonly Edit[]): number | 'same' | undefined {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle]!.at.start < edit.at.start) low = middle + 1
    else high = middle
  }
  const before = edits[low - 1]
  const after = edits[low]
  if (after && after.at.start === edit.at.start) return after.at.end === edit.at.end && after.text === edit.text ? 'same' : undefined
  if (before && before.at.end > edit.at.start) return undefined
  return after && after.at.start < edit.at.end ? undefined : low
}

function insert(edit: Edit, taken: Map<number, Edit[]>): void {
  const edits = taken.get(edit.at.source) ?? []
  taken.set(edit.at.source, edits)
  const place = placeFor(edit, edits)
  if (typeof place === 'number') edits.splice(place, 0, edit)
}

function overlapThemselves(fix: readonly Edit[]): boolean {
  const sorted = [...fix].sort((a, b) => a.at.source - b.at.source || a.at.start - b.at.start)
  return sorted.some((edit, index) => {
    const next = sorted[index + 1]
    return (
      next !== undefined && next.at.source === edit.at.source && (next.at.start < edit.at.end || (next.at.start === edit.at.start && next.text !== edit.text))
    )
  })
}
