import { compose, type Segment, type Text, unseenText } from '../../model/text.js'
import { valueOf } from '../../model/value.js'
import type { Command, HereText, Part, Word } from '../../parse/shell/syntax.js'
import type { Environment } from './environment.js'
import { valueOfWord } from './expand.js'

/** The text of `echo '...'` and of a PowerShell string at the head of a pipeline. */
export function echoed(command: Command, script: Text): Text | undefined {
  const [name, text, more] = command.words
  if (literal(name) !== 'echo' || !text || more) return undefined
  return compose(
    script,
    text.parts.map((part): Segment => (part.kind === 'text' ? { start: part.start, end: part.end } : { text: unseenText, at: part.start })),
  )
}

/** The characters of a word that is nothing but literal text. */
export const literal = (word: Word | undefined): string => (word?.parts.length === 1 && word.parts[0]?.kind === 'text' ? word.parts[0].text : '')

/** The text of a here-document with the variables that are known in their place, and a template hole for those that are not. */
export function hereText(here: HereText, environment: Environment, script: Text): Text {
  return compose(
    script,
    here.parts.map((part: Part): Segment => {
      if (part.kind === 'text') return { start: part.start, end: part.end }
      const value = part.kind === 'variable' ? valueOfWord({ parts: [part], start: part.start, end: part.end }, environment, script) : undefined
      return { text: (value && valueOf(value)) ?? unseenText, at: part.start }
    }),
  )
}
