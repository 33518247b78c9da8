export interface Range {
  readonly start: number
  readonly end: number
}

export interface Instruction {
  /** Upper case. */
  readonly keyword: string
  /** What stands behind the keyword, in the runs that docker keeps: no continuations, no comment lines. */
  readonly body: readonly Range[]
  /** The here-documents that it opens. */
  readonly here: readonly HereDocument[]
}

/** The lines of a here-document, and one past the line that closes it. */
interface HereDocument extends Range {
  readonly closed: number
}

/** The instructions of a Dockerfile in order. https://docs.docker.com/reference/dockerfile/#format */
export function instructionsOf(text: string): readonly Instruction[] {
  const escape = /^#[ \t]*escape[ \t]*=[ \t]*`/im.test(text.slice(0, 500)) ? '`' : '\\'
  const closers = closersIn(text)
  const found: Instruction[] = []
  let open: { keyword: string; body: Range[] } | undefined
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start)
    const line = text.slice(start, end)
    const content = line.trimEnd()
    const opening = open ? null : /^\s*(?:ONBUILD[ \t]+)?([A-Za-z]+)(?:[ \t]+|$)/i.exec(content)
    if (content.trim() === '' || content.trimStart().startsWith('#') || !(open || opening)) {
      start = end
      continue
    }
    open ??= { keyword: opening![1]!.toUpperCase(), body: [] }
    const continues = content.endsWith(escape)
    const from = start + (opening?.[0].length ?? 0)
    open.body.push({ start: from, end: Math.max(from, continues ? start + content.length - 1 : end) })
    start = end
    if (continues && end < text.length) continue
    const here = /^(?:RUN|COPY|ADD)$/.test(open.keyword) ? hereDocuments(text, open.body, start, closers) : []
    found.push({ ...open, here })
    start = here.at(-1)?.closed ?? start
    open = undefined
  }
  if (open) found.push({ ...open, here: [] })
  return found
}

/** The bodies of `<<EOF`, one after the other. One that nothing closes is none. */
function hereDocuments(text: string, body: readonly Range[], from: number, closers: Closers): readonly HereDocument[] {
  const found: HereDocument[] = []
  const words = body.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(/(?<!<)<<-?["']?([A-Za-z_]\w*)["']?/g)].map(match => match[1]!))
  let start = from
  for (const word of words.slice(0, 8)) {
    const end = closers(word, start)
    if (end === undefined) break
    const closed = lineEnd(text, end)
    found.push({ start, end, closed })
    start = closed
  }
  return found
}

/** Where the first line from an offset on stands that is nothing but a word. Offsets must not go back. */
type Closers = (word: string, from: number) => number | undefined

/** All such lines are looked up once: a file of here-documents that nothing closes costs one pass. */
function closersIn(text: string): Closers {
  let lines: Map<string, number[]> | undefined
  const index = (): Map<string, number[]> => {
    const found = new Map<string, number[]>()
    for (const match of text.matchAll(/^[ \t]*([A-Za-z_]\w*)[ \t\r]*$/gm)) append(found, match[1]!, match.index)
    for (const places of found.values()) places.reverse()
    return found
  }
  return (word, from) => {
    lines ??= index()
    const places = lines.get(word)
    while (places?.length && places.at(-1)! < from) places.pop()
    return places?.at(-1)
  }
}

function append(lines: Map<string, number[]>, word: string, at: number): void {
  const places = lines.get(word)
  if (places) places.push(at)
  else lines.set(word, [at])
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline + 1
}
