import type { Span } from '../../model/text.js'
import { type Datum, hole, plainText, scalarOf } from './data.js'

/** A function of a template: its arguments, and the place of the action. What it is not sure of is a hole. */
export type TemplateFunction = (args: readonly Datum[], at: Span) => Datum

/** The answer to a question; a hole where nobody can tell. */
export const yesOrNo = (value: boolean | undefined, at: Span): Datum => (value === undefined ? hole(at) : scalarOf(value, at))

/** The number that an argument is, or that its text spells; undefined for all others. */
export function numberOf(datum: Datum | undefined): number | undefined {
  const text = datum && plainText(datum)
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isNaN(value) ? undefined : value
}
