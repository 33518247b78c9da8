import type { Span } from './text.js'
import { trimmed } from './trimmed.js'

/**
 * A sentence for a person, in runs. What comes from scanned content is a `code` run and a place is a `place` run, so that each report
 * can quote it in its own way (Markdown, terminal, workflow command) and nothing of a pull request ever becomes markup.
 */
export type Prose = readonly Run[]
export type Run = string | { readonly code: string } | { readonly place: Span } | { readonly link: string; readonly text: string }

/**
 * Tagged template: strings become code runs, spans become places, prose is spliced in; numbers are plain text. A name that nobody knows is an empty
 * string, and is left out with the blank before it: `the volume of Windows pods`.
 */
export function say(strings: TemplateStringsArray, ...values: readonly (string | number | Span | Prose)[]): Prose {
  const runs: Run[] = []
  strings.forEach((text, index) => {
    if (text) runs.push(text)
    if (index >= values.length) return
    const value = values[index]!
    if (value === '') dropBlank(runs)
    else if (typeof value === 'string') runs.push({ code: value })
    else if (typeof value === 'number') runs.push(String(value))
    else if ('source' in value) runs.push({ place: value })
    else runs.push(...value)
  })
  return trimmed(runs)
}

function dropBlank(runs: Run[]): void {
  const last = runs.at(-1)
  if (typeof last === 'string' && last.endsWith(' ')) runs[runs.length - 1] = last.slice(0, -1)
}

/** Prose of our own that holds no content. */
export const plainly = (text: string): Prose => [text]

/** `a, b and c`, each as code. */
export function listed(items: readonly string[], conjunction = 'and'): Prose {
  return items.flatMap((code, index): Run[] => {
    const before = index === 0 ? [] : index === items.length - 1 ? [` ${conjunction} `] : [', ']
    return [...before, { code }]
  })
}
