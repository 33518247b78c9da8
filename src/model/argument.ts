import type { Span } from './text.js'
import type { Value } from './value.js'

/** One word that a command receives, after the shell's expansion. */
export interface Argument {
  readonly value: Value<string>
  /** The word as it stands in the file, quotes included. */
  readonly at: Span
  /** May stand for any number of words (`"${ARGS[@]}"`, `@params`, an unquoted variable of unknown content): the command is open. */
  readonly many: boolean
}
