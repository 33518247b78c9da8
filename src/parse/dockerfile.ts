import { compose, type Segment, spanOf, type Text } from '../model/text.js'
import { known, type Value } from '../model/value.js'
import type { Language, Snippet } from './parsed.js'

/**
 * The `RUN` instructions of a Dockerfile in shell form, as the shell gets them: continuations and comment lines cut out. `SHELL` decides the
 * shell, the directive `escape` the character that continues a line; `ARG` and `ENV` literals are variables.
 */
export function parseDockerfile(text: Text): readonly Snippet[] {
  const escape = /^#\s*escape\s*=\s*`/im.test(text.text.slice(0, 500)) ? '`' : '\\'
  const variables = new Map<string, Value<string>>()
  const snippets: Snippet[] = []
  let language: Language = 'bash'
  for (const instruction of instructions(text.text, escape)) {
    const { keyword, body } = instruction
    if (keyword === 'FROM') language = 'bash'
    if (keyword === 'SHELL') language = shellOf(wordsOf(text.text, body))
    if (keyword === 'ARG' || keyword === 'ENV') setVariables(text, body, variables)
    const run = keyword === 'RUN' ? runText(text, body, instruction.here) : undefined
    if (run) snippets.push({ language, text: run, variables: new Map(variables), example: false })
  }
  return snippets
}

interface Range {
  readonly start: number
  readonly end: number
}

interface Instruction {
  readonly keyword: string
  /** The runs of characters that docker keeps. */
  readonly body: readonly Range[]
  /** The body of a here-document of `RUN <<EOF`. */
  readonly here?: Range
}

function instructions(text: string, escape: string): readonly Instruction[] {
  const found: Instruction[] = []
  let body: Range[] = []
  let keyword: string | undefined
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const next = newline < 0 ? text.length : newline + 1
    const line = text.slice(start, next)
    const content = line.trimEnd()
    const opened = keyword === undefined ? content.match(/^\s*([A-Za-z]+)\s+/) : undefined
    if (/^\s*(?:#.*)?$/.test(content)) {
      start = next
      continue
    }
    if (opened) keyword = opened[1]!.toUpperCase()
    const from = start + (opened?.[0].length ?? 0)
    const continues = content.endsWith(escape)
    if (keyword !== undefined) body.push({ start: from, end: Math.max(from, continues ? start + content.length - 1 : next) })
    start = next
    if (continues || keyword === undefined) continue
    const here = keyword === 'RUN' ? hereDocument(text, body[0]!, start) : undefined
    found.push({ keyword, body, ...(here && { here: here.content }) })
    if (here) start = here.next
    keyword = undefined
    body = []
  }
  if (keyword !== undefined && body.length > 0) found.push({ keyword, body })
  return found
}

/** `RUN <<EOF`: the lines up to the word are the script. */
function hereDocument(text: string, first: Range, from: number): { content: Range; next: number } | undefined {
  const word = text.slice(first.start, first.end).match(/^<<-?\s*["']?(\w+)["']?\s*$/)?.[1]
  if (word === undefined) return undefined
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline + 1
    if (text.slice(start, end).trim() === word) return { content: { start: from, end: start }, next: end }
    start = end
  }
  return undefined
}

/** The script of a RUN; the exec form (a JSON list) runs no shell. */
function runText(text: Text, body: readonly Range[], here: Range | undefined): Text | undefined {
  if (here) return compose(text, [here])
  const written = wordsOf(text.text, body)
  if (written.trimStart().startsWith('[')) return undefined
  const flags = written.match(/^(?:\s*--\w+(?:=\S+)?\s+)+/)?.[0].length ?? 0
  const segments: Segment[] = []
  let skip = flags
  for (const { start, end } of body) {
    const from = Math.min(end, start + skip)
    skip -= from - start
    if (from < end) segments.push({ start: from, end })
  }
  return compose(text, segments)
}

const wordsOf = (text: string, body: readonly Range[]): string => body.map(({ start, end }) => text.slice(start, end)).join('')

function shellOf(words: string): Language {
  if (/powershell|pwsh/i.test(words)) return 'powershell'
  return /"cmd/i.test(words) ? 'cmd' : 'bash'
}

function setVariables(text: Text, body: readonly Range[], variables: Map<string, Value<string>>): void {
  for (const { start, end } of body) {
    for (const match of text.text.slice(start, end).matchAll(/([A-Za-z_]\w*)=(?:"([^"$\n]*)"|([^\s"$]+)(?=\s|$))/g)) {
      const value = match[2] ?? match[3]!
      const at = start + match.index + match[0].indexOf(value, match[1]!.length)
      variables.set(match[1]!, known(value, spanOf(text, at, at + value.length)))
    }
  }
}
