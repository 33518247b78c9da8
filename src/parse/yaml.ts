import type { Node } from '../model/node.js'
import { type Span, spanOf, type Text } from '../model/text.js'
import type { Unread } from './parsed.js'
import { parts } from './parts.js'
import { type Action, templateOf } from './template.js'
import type { eventsOf } from './yaml-events.js'
import { lineEnd } from './yaml-places.js'
import { plainTree, unusual } from './yaml-plain.js'
import type { PlacedText } from './yaml-tape.js'
import type { Source } from './yaml-tree.js'

interface Stream {
  readonly documents: Node[]
  readonly problems: Unread[]
}

/** What is wrong with a document is wrong with it again and again; nobody reads more. */
const MAX_PROBLEMS = 10

/** The documents of a YAML text. */
export const parseYaml = (text: Text, read?: typeof eventsOf): Stream => readYaml(placedText(text), read)

/**
 * The documents of a YAML stream. Each is read by itself, so that one that cannot be read does not take the others with it.
 * @param read the reader of events for all of them, which a test gives to compare two
 */
export function readYaml(of: PlacedText, read?: typeof eventsOf): Stream {
  const { text } = of
  const template = templateOf(text)
  const source = template?.text ?? text
  const stream: Stream = { documents: [], problems: [] }
  let action = 0
  let rare = template || read ? 0 : unusual(source, 0)
  for (const [start, end] of documentRanges(source)) {
    const actions: Action[] = []
    for (; template && (template.actions[action]?.start ?? end) < end; action++) actions.push(moved(template.actions[action]!, -start))
    if (rare < start) rare = unusual(source, start)
    const quick = template || read || rare < end ? undefined : plainTree(of, start, end)
    if (quick) {
      if (quick.root) stream.documents.push(quick.root)
      continue
    }
    const { eventsOf, gapsOf, treeOf } = parts.yaml.code()
    const slice = source.slice(start, end)
    const { events, problems } = (read ?? eventsOf)(slice)
    const document: Source = {
      events,
      text: slice,
      inked: template ? template.inked.slice(start, end) : slice,
      written: template ? text.slice(start, end) : slice,
      gaps: template && gapsOf(actions),
      place: (from, to) => of.place(start + from, start + to),
    }
    const tree = treeOf(document)
    const output = actions.some(({ kind }) => kind === 'output')
    if (tree.root) stream.documents.push(tree.root)
    else if (output && problems.length === 0) stream.documents.push({ kind: 'hole', at: inkedPlace(slice, start, of) })
    for (const problem of [...problems, ...tree.problems].slice(0, MAX_PROBLEMS))
      stream.problems.push({ message: problem.message, at: document.place(problem.start, problem.end) })
  }
  return stream
}

const moved = (action: Action, by: number): Action => ({ ...action, start: action.start + by, end: action.end + by })

/** A whole file, whose offsets are places. Its trees keep of it no more than this. */
class FileText implements PlacedText {
  constructor(
    readonly text: string,
    readonly source: number,
  ) {}

  place(start: number, end: number): Span {
    return { source: this.source, start, end }
  }
}

function placedText(text: Text): PlacedText {
  const only = text.pieces.length === 1 ? text.pieces[0] : undefined
  if (only?.at === 0 && only.from === 0) return new FileText(text.text, text.source)
  return { text: text.text, place: (start, end) => spanOf(text, start, end) }
}

/** What begins as a directive or as a marker does; of what ends a line here, only a line feed does in YAML. */
const marks = /^(?:%|(?:---|\.\.\.)(?![^\0-\x20]))/gm
/** A line with more than a comment on it that is not indented. */
const content = /(?<![^\n])[^\0-\x20#]/

/** The ranges between `---` and `...` at the start of a line: they end a document in any context, be it a quoted scalar (YAML 1.2.2, 9.1.4). */
function documentRanges(text: string): [start: number, end: number][] {
  const ranges: [number, number][] = []
  let start = 0
  let behindMarker = 0
  let begun = false
  let directives = false
  // `matchAll` would copy the pattern for each text.
  marks.lastIndex = 0
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const { 0: mark, index } = found
    if (index > 0 && text[index - 1] !== '\n') continue
    if (mark === '%') {
      begun ||= !directives && content.test(text.slice(behindMarker, index))
      directives ||= !begun
      continue
    }
    behindMarker = lineEnd(text, index)
    if (mark === '...' || !directives) {
      if (index > start) ranges.push([start, index])
      start = mark === '---' ? index : behindMarker
    }
    begun = false
    directives = false
  }
  if (start < text.length) ranges.push([start, text.length])
  return ranges
}

/** From the first to the last character of a document. */
function inkedPlace(slice: string, start: number, of: PlacedText): Span {
  const end = slice.trimEnd().length
  return of.place(start + Math.min(end, slice.length - slice.trimStart().length), start + end)
}
