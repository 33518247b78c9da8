/** Stands for a character that a template decides. Private use: YAML allows it in every scalar and nobody writes it. */
const INK = '\uE000'
const INKED = /\uE000+/

/** What a template does on lines of its own. */
export interface Action {
  readonly start: number
  readonly end: number
  /** `output` prints something that nobody sees; `control` decides whether what follows or precedes is there. */
  readonly kind: 'output' | 'control'
  /** The indentation of what it prints, where `nindent` tells. */
  readonly column: number | undefined
  /** All that it may print: entries of a map with these keys (see `mayPrint`). */
  readonly keys?: readonly string[]
  /** It may just as well print nothing. */
  readonly optional?: true
}

/** A text with its templates masked: every character that is left keeps its offset. */
export interface Template {
  /** To be parsed: actions within a line are ink, actions on lines of their own are empty lines. */
  readonly text: string
  /** The same with ink for those on lines of their own too: it tells which scalars an action touches. */
  readonly inked: string
  /** The actions on lines of their own, in their order. */
  readonly actions: readonly Action[]
}

/** A range to be masked; those of Go templates and Jinja say what they are, the others print within their line. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly role: 'opener' | 'middle' | 'closer' | 'silent' | 'output' | 'inline'
  readonly column?: number | undefined
  readonly keys?: readonly string[]
  readonly optional?: true
}

const OPENERS = /\{[{%]|\$\{\{?|\$\(|#\{|<[A-Za-z]|__[A-Z]/g

/** Placeholders without a syntax of their own, each by how it opens. */
const PLACEHOLDERS: readonly (readonly [opener: string, whole: RegExp])[] = [
  ['${', /\$\{[A-Za-z_][\w.]*(?::?[-=+?][^{}"'\n]*)?\}/y],
  ['$(', /\$\([A-Za-z_][\w.-]*\)/y],
  ['#{', /#\{[^{}\n]{1,200}\}#?/y],
  ['<', /<[A-Za-z][\w .:/-]{0,80}>/y],
  ['__', /__[A-Z][A-Za-z0-9.-]{0,60}(?:_[A-Za-z0-9.-]{1,60}){0,12}__/y],
]

/** Masks Helm and Go (`{{ }}`), Jinja, expressions of workflows and pipelines (`${{ }}`, `$(Name)`) and placeholders; undefined where there is none. */
export function templateOf(text: string): Template | undefined {
  const marks = marksOf(text)
  if (marks.length === 0) return undefined
  const masks: Mask[] = []
  const actions: Action[] = []
  for (let index = 0; index < marks.length; ) {
    const end = lineOf(text, marks, index)
    maskLine(text, marks.slice(index, end), masks, actions)
    index = end
  }
  return { text: applied(text, masks, 'text'), inked: applied(text, masks, 'inked'), actions }
}

/** The certain runs of a decoded scalar and undefined for each run of ink; undefined where it has none. */
export function unseenParts(decoded: string): (string | undefined)[] | undefined {
  if (!decoded.includes(INK)) return undefined
  return decoded
    .split(INKED)
    .flatMap((run, index) => (index === 0 ? [run] : [undefined, run]))
    .filter(run => run !== '')
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = []
  const ends = actionEnds(text)
  OPENERS.lastIndex = 0
  for (let match = OPENERS.exec(text); match; match = OPENERS.exec(text)) {
    const mark = markAt(text, match.index, match[0], ends)
    if (!mark) continue
    marks.push(mark)
    OPENERS.lastIndex = mark.end
  }
  return marks
}

function markAt(text: string, start: number, opener: string, endOf: (start: number, close: string) => number): Mark | undefined {
  if (opener === '{{' || opener === '{%') {
    const end = endOf(start + 2, opener === '{{' ? '}}' : '%}')
    return end < 0 ? undefined : actionMark(text, start, end)
  }
  if (opener === '${{') {
    const end = endOf(start + 3, '}}')
    return end < 0 ? undefined : { start, end, role: 'inline' }
  }
  const whole = PLACEHOLDERS.find(([begin]) => opener.startsWith(begin))?.[1]
  if (!whole) return undefined
  whole.lastIndex = start
  const match = whole.exec(text)
  return match ? { start, end: start + match[0].length, role: 'inline' } : undefined
}

const COMMENT = /[-\s]{0,3}\/\*/y

/** Finds the end of an action. Once past the last one it looks no more, so that a file of openers costs one search. */
function actionEnds(text: string): (start: number, close: string) => number {
  const none = new Set<string>()
  const find = (what: string, from: number): number => {
    const at = none.has(what) ? -1 : text.indexOf(what, from)
    if (at < 0) none.add(what)
    return at
  }
  return (start, close) => {
    COMMENT.lastIndex = start
    const end = find(close, COMMENT.test(text) ? Math.max(start, find('*/', start)) : start)
    return end < 0 ? -1 : end + close.length
  }
}

/** An action that may print anything at an indentation, or nothing. Like the one below, it is no template that anybody writes: what renders templates writes it for `readYaml`. */
export const mayPrintAny = (column: number): string => `{{?optional| nindent ${column}}}`

/** An action that stands for entries of a map that may be printed. */
export const mayPrint = (keys: readonly string[], column: number): string => `{{?keys ${keys.join(' ')}| nindent ${column}}}`

const SILENT = /^(?:\/\*|\$\w*\s*:?=|fail\b|set\b|import\b|extends\b)/
const OPENER = /^(?:if|with|range|define|block|for|macro|filter|call|raw)\b/
const MIDDLE = /^(?:else|elif|elsif)\b/
const CLOSER = /^end/

function actionMark(text: string, start: number, end: number): Mark {
  const body = text.slice(start + 2, end - 2).replace(/^[-+]?\s*/, '')
  if (SILENT.test(body)) return { start, end, role: 'silent' }
  if (OPENER.test(body)) return { start, end, role: 'opener' }
  if (MIDDLE.test(body)) return { start, end, role: 'middle' }
  if (CLOSER.test(body)) return { start, end, role: 'closer' }
  const [, keys] = /^\?keys ([^|]*)\|/.exec(body) ?? []
  const [, fresh, depth] = /\b(n?)indent (\d{1,3})\b/.exec(body) ?? []
  const sure = fresh === 'n' || (depth !== undefined && (start === 0 || text[start - 1] === '\n'))
  const more = keys ? { keys: keys.split(' ') } : body.startsWith('?optional|') ? { optional: true as const } : {}
  return { start, end, role: 'output', column: sure ? Number(depth) : undefined, ...more }
}

/** One past the last mark that stands on the same line as the mark before it. */
function lineOf(text: string, marks: readonly Mark[], index: number): number {
  let next = index + 1
  while (next < marks.length && !text.slice(marks[next - 1]!.end, marks[next]!.start).includes('\n')) next++
  return next
}

/** What the characters of a range become, for the parser and in the inked text; undefined where they stay. */
interface Mask {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly inked: string | undefined
}

/** Masks the marks of one line: empty where nothing else is on it, ink within it. */
function maskLine(text: string, line: readonly Mark[], masks: Mask[], actions: Action[]): void {
  const regions = regionsOf(line)
  const first = regions[0]!
  const last = regions.at(-1)!
  const before = text.slice(text.lastIndexOf('\n', first.start - 1) + 1, first.start)
  const after = text.slice(last.end, endOfLine(text, last.end))
  const between = regions.slice(1).every((region, index) => text.slice(regions[index]!.end, region.start).trim() === '')
  const alone = between && before.trim() === '' && /^\s*(?:#|$)/.test(after) && regions.every(region => region.role !== 'inline')
  // What `nindent` prints after a key or a dash stands on the lines below, where more of the same collection may follow.
  const below = !alone && regions.length === 1 && first.column !== undefined && after.trim() === '' ? /[:-]\s*$/.exec(before)?.[0][0] : undefined
  // Line breaks rather than blanks: blanks would be the indentation of a block scalar that begins here.
  if (alone) masks.push({ start: first.start - before.length, end: first.start, text: '\n', inked: INK })
  for (const { start, end, role, column, keys, optional } of regions) {
    if (role !== 'silent' && (alone || below !== undefined || isControl(role))) {
      const where = { start, end, column: below === '-' ? undefined : column }
      actions.push({ ...where, kind: isControl(role) ? 'control' : 'output', ...(keys && { keys }), ...(optional && { optional }) })
    }
    if (alone) masks.push({ start, end, text: '\n', inked: INK })
    else if (below !== undefined) masks.push({ start, end, text: ' ', inked: INK })
    else if (role === 'silent' || isControl(role)) masks.push({ start, end, text: ' ', inked: ' ' })
    else masks.push({ start, end, text: INK, inked: INK })
  }
  if (alone) masks.push({ start: last.end, end: last.end + after.trimEnd().length, text: '\n', inked: undefined })
}

const isControl = (role: Mark['role']): boolean => role === 'opener' || role === 'middle' || role === 'closer'

/** The marks of a line, with `{{ if }}` to its `{{ end }}` on the same line as one output: nobody sees which branch is taken. */
function regionsOf(line: readonly Mark[]): Mark[] {
  const regions: Mark[] = []
  const openers: number[] = []
  for (const mark of line) {
    const from = mark.role === 'closer' ? openers.pop() : undefined
    if (from !== undefined) {
      const { start } = regions[from]!
      regions.length = from
      regions.push({ start, end: mark.end, role: 'output' })
      continue
    }
    if (mark.role === 'opener') openers.push(regions.length)
    regions.push(mark)
  }
  return regions
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function applied(text: string, masks: readonly Mask[], which: 'text' | 'inked'): string {
  const runs: string[] = []
  let at = 0
  for (const mask of masks) {
    const fill = mask[which]
    const { start, end } = mask
    runs.push(text.slice(at, start))
    if (fill === undefined) runs.push(text.slice(start, end))
    // Line breaks stay in what is blank: the lines after it keep their indentation.
    else if (fill === INK) runs.push(INK.repeat(end - start))
    else runs.push(text.slice(start, end).replace(/[^\r\n]/g, fill))
    at = end
  }
  runs.push(text.slice(at))
  return runs.join('')
}

/** What may be a template within a string; most strings hold none of it. */
const TOKEN = /\{[{%]|\$[{(]|#\{|<[A-Za-z]|__[A-Z]/

/** The certain runs of a string that a tool fills in before it is read; undefined where all of it is certain. */
export function certainRuns(text: string): (string | undefined)[] | undefined {
  const template = TOKEN.test(text) ? templateOf(text) : undefined
  return template && unseenParts(template.inked)
}
