import type { Text } from './text.js'
import type { Value } from './value.js'

/**
 * What a file is handed from outside when it is read: other files that it names, and what its caller sets for it.
 * A file that is read alone is handed nothing; link reads it again once it has all files.
 */
export interface Surroundings {
  /** A file by its path as this one writes it: a sourced script, an included makefile, a template. */
  named(path: string): NamedFile | undefined
  /** The inputs that a caller sets, under the names that expressions have for them: `inputs.pool`, `parameters.pool`. */
  readonly inputs: ReadonlyMap<string, Value<string>>
  /** What `terraform output -raw NAME` prints, by name. */
  outputs(): ReadonlyMap<string, Value<string>>
  /** Who calls, where somebody does: it tells readings of one file apart. */
  readonly caller?: string
}

export interface NamedFile {
  readonly path: string
  readonly text: Text
}

/** Nothing is known of the files around. */
export const alone: Surroundings = { named: () => undefined, inputs: new Map(), outputs: () => new Map() }
