import type { HereDoc, Redirection } from 'unbash'
import { partsOf, placeOf, plainParts, type Reading, wordOf } from './bash-words.js'
import type { HereText, Part, Statement, Word } from './syntax.js'

/** What the redirections of a command say. */
export interface Redirected {
  /** The last here-document or here-string. */
  readonly input?: HereText
  /** The file that standard output goes to. */
  readonly output?: Word
  /** The commands that run to make them: `< <(az aks list)`, `$(...)` in a here-document. */
  readonly runs: readonly Statement[]
}

export function redirectedBy(redirects: readonly Redirection[], reading: Reading): Redirected {
  if (redirects.length === 0) return nothing
  let input: HereText | undefined
  let output: Word | undefined
  const runs: Statement[] = []
  for (const redirect of redirects) {
    if (redirect.type === 'HereDoc') {
      input = hereDocument(redirect, reading)
      for (const run of runsIn(input.parts)) runs.push(run)
      continue
    }
    const word = redirect.target && wordOf(redirect.target, reading)
    if (!word) continue
    runs.push(...runsIn(word.parts))
    if (redirect.type === 'HereString') input = word
    else if (isOutput(redirect.operator, redirect.target?.text ?? '') && isStandardOutput(redirect)) output = word
  }
  return { runs, ...(input && { input }), ...(output && { output }) }
}

const nothing: Redirected = { runs: [] }

/** The commands of substitutions, each in a shell of its own. */
export const runsIn = (parts: readonly Part[]): Statement[] =>
  parts.flatMap((part): Statement[] => {
    if (part.kind === 'variable' && part.fallback) return runsIn(part.fallback)
    return part.kind === 'substitution' ? [{ kind: 'group', subshell: true, body: part.body, start: part.start, end: part.end }] : []
  })

/** `>&2` is another descriptor, `>&file` a file. */
const isOutput = (operator: string, target: string): boolean => (operator === '>&' ? !/^(?:\d+-?|-)$/.test(target) : /^(?:&?>>?|>\|)$/.test(operator))

const isStandardOutput = ({ descriptor }: Exclude<Redirection, HereDoc>): boolean =>
  descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 1)

function hereDocument({ body, operator, delimiter }: HereDoc, reading: Reading): HereText {
  const whole = placeOf(body, reading)
  // Under CRLF the mask leaves a line feed more at the end of the line before.
  const at = reading.crlf && !reading.within && body.text.startsWith('\n') ? { start: whole.start + 1, end: whole.end } : whole
  const parts = body.parts ? partsOf(body.parts, reading, true) : plainParts(body.text, whole, true, reading)
  const tabs = operator === '<<-'
  const escapes = !(delimiter?.quoted ?? false)
  return {
    ...at,
    parts: reading.within
      ? parts
      : parts.flatMap(part => (part.kind === 'text' ? keptRuns(Math.max(part.start, at.start), part.end, tabs, escapes, reading) : [part])),
  }
}

const removed = {
  none: undefined,
  tabs: /(?<=\n)\t+/g,
  escapes: /\\\n|\\[\\$`]/g,
  both: /(?<=\n)\t+|\\\n|\\[\\$`]/g,
}

/** Text of a here-document without what the shell removes: leading tabs under `<<-`, backslashes that escape. Each run keeps its exact place. */
function keptRuns(start: number, end: number, tabs: boolean, escapes: boolean, reading: Reading): readonly Part[] {
  const runs: Part[] = []
  let from = start
  const upTo = (to: number): void => {
    const text = reading.text.slice(from, to)
    if (to > from) runs.push({ kind: 'text', text: reading.crlf ? text.replaceAll('\n\n', '\n') : text, quoted: true, start: from, end: to })
  }
  const pattern = removed[tabs ? (escapes ? 'both' : 'tabs') : escapes ? 'escapes' : 'none']
  // One character before, so that the pattern sees whether a line starts here.
  const base = Math.max(0, start - 1)
  for (const match of pattern ? reading.text.slice(base, end).matchAll(pattern) : []) {
    const at = base + match.index
    if (at < start) continue
    upTo(at)
    from = at + (match[0].startsWith('\\') && !match[0].endsWith('\n') ? 1 : match[0].length)
  }
  upTo(end)
  return runs
}
