import type { Mutant } from './operators.js'
import { fromBytes, type Parsed } from './syntax.js'

/** What the program calls wherever a fault could be: whether the fault with that number is to be there now. */
export const asks = '__mutate'

/**
 * A file that has all its faults, each behind a question.
 * @param first the number of the first of them
 */
export function instrument({ text }: Parsed, mutants: readonly Mutant[], first: number): string {
  const numbered = mutants.map((mutant, index) => ({ ...mutant, number: first + index }))
  return fromBytes(written(text, 0, text.length, numbered))
}

type Numbered = Mutant & { readonly number: number }

/** @param mutants those within the places, outer ones first */
function written(text: string, start: number, end: number, mutants: readonly Numbered[]): string {
  let out = ''
  let at = start
  for (let index = 0; index < mutants.length; ) {
    const head = mutants[index]!
    const inside = mutants.slice(index).filter(other => other.start < head.end)
    const same = inside.filter(other => other.start === head.start && other.end === head.end && other.isStatement === head.isStatement)
    const inner = written(
      text,
      head.start,
      head.end,
      inside.filter(other => !same.includes(other)),
    )
    out += text.slice(at, head.start) + (head.isStatement ? `{ if (!${asks}(${head.number})) ${inner}\n}` : questioned(same, inner))
    at = head.end
    index += inside.length
  }
  return out + text.slice(at, end)
}

const questioned = (mutants: readonly Numbered[], text: string): string =>
  `(${mutants.map(mutant => `${asks}(${mutant.number}) ? (${mutant.text}) : `).join('')}${text})`
