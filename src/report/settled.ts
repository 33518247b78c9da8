import { parseMarkers } from './marker.js'
import { tableHead } from './table.js'

// What becomes of a text of ours once what it says no longer holds. Such texts are read back from GitHub, so they are only cut and marked here, and
// left alone where they do not have the form in which they were written.

/** What came of a finding: `fixed`, `allowed` by a comment in the file, `unchecked` since its rule is off or ended, or `repeated` by another comment. */
export type Outcome = 'fixed' | 'allowed' | 'unchecked' | 'repeated'

/** A commit stands bare, so that GitHub links it. */
const outcomes: Readonly<Record<Outcome, (commit: string) => string>> = {
  fixed: commit => `Fixed in ${commit}`,
  allowed: commit => `Allowed in ${commit}`,
  unchecked: commit => `No longer checked as of ${commit}`,
  repeated: () => 'Said twice; the other comment stands',
}

/** Between two findings of one comment. */
export const separator = '\n\n---\n\n'

/** A comment that somebody answered: kept for the answers, without its markers, so that the fault is new again should it come back. */
export function settledComment(body: string, outcome: Outcome, commit: string): string {
  // Nobody is to apply a suggestion for what is settled.
  const said = contentOf(body)
    .trim()
    .replace(/^(`{3,})suggestion$/m, '$1')
  return `**${labelOf(outcome, commit)}.**\n\n<details><summary>What was said here</summary>\n\n${said}\n\n</details>`
}

/** A comment on several findings without those at these places; undefined where it cannot be told which part is whose. */
export function shortenedComment(body: string, gone: ReadonlySet<number>): string | undefined {
  const markers = markerLines(body)
  const parts = contentOf(body).split(separator)
  if (parts.length !== markers.length) return undefined
  const left = <T>(items: readonly T[]): readonly T[] => items.filter((_, index) => !gone.has(index))
  return `${left(markers).join('\n')}\n${left(parts).join(separator)}`
}

/** The body of a review whose table tells of findings that are gone: their rows say so, behind the others, and their markers are taken out. */
export function settledReview(body: string, gone: ReadonlyMap<number, Outcome>, commit: string): string | undefined {
  const markers = markerLines(body)
  const lines = contentOf(body).split('\n')
  const first = lines.indexOf(tableHead.split('\n')[1]!) + 1
  const rows = first === 0 ? [] : lines.slice(first, first + markers.length)
  if (rows.length !== markers.length || !rows.every(row => row.startsWith('| '))) return undefined
  const settled = rows.flatMap((row, index) => {
    const outcome = gone.get(index)
    return outcome === undefined ? [] : [row.replace(/^\| \w+ \|/, `| ${labelOf(outcome, commit)} |`)]
  })
  const standing = rows.filter((_, index) => !gone.has(index))
  const content = [...lines.slice(0, first), ...standing, ...settled, ...lines.slice(first + markers.length)].join('\n')
  return [...markers.filter((_, index) => !gone.has(index)), content].join('\n')
}

/** The body of a review whose comments another run posted too, a moment earlier. */
export const doubledReview = 'Another run of **aks-windows-lint** said the same at the same time; its review stands.'

const labelOf = (outcome: Outcome, commit: string): string => outcomes[outcome](commit.slice(0, 12))
const markerLines = (body: string): readonly string[] => body.split('\n').slice(0, parseMarkers(body).length)
const contentOf = (body: string): string => body.split('\n').slice(parseMarkers(body).length).join('\n')
