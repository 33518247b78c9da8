import type { FenceLine } from './markdown-session.js'

/** A command without a fence around it: `az aks create -g shop-rg ...`, at the margin, in a list or indented as code. */
const COMMAND = /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*(?:\$[ \t]+)?(?=(?:az|helm|kubectl)[ \t]+[a-z][a-z-]*[ \t].*[ \t]--?[A-Za-z])/
const CONTINUED = /[\\`^][ \t]*$/
/** What prose has and a command has not: marks of Markdown, and the end of a sentence. */
const PROSE = /\]\(|\*\*|``|, |[.:;!?,]$/

export interface CommandParagraph {
  readonly lines: readonly FenceLine[]
  /** Past its last line. */
  readonly end: number
}

/** The paragraph that starts here, if it is nothing but commands: each line is one, or goes on with the line before. */
export function commandParagraph(text: string, start: number, lineStop: (at: number) => number): CommandParagraph | undefined {
  const lines: FenceLine[] = []
  let continued = false
  let at = start
  for (; at < text.length; ) {
    const stop = lineStop(at)
    const row = text.slice(at, stop).trimEnd()
    if (row.trim() === '') break
    const prefix = COMMAND.exec(row.slice(0, 500))?.[0].length
    if (PROSE.test(row) || (prefix === undefined && !continued)) return undefined
    lines.push({ start: at + (continued ? 0 : (prefix ?? 0)), end: stop })
    continued = CONTINUED.test(row)
    at = stop
  }
  return lines.length > 0 && !continued ? { lines, end: at } : undefined
}
