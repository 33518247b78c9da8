import type { Span } from '../../model/text.js'
import type { Tag, TemplateNode } from '../../parse/go-template/syntax.js'
import { type Datum, hole } from './data.js'
import type { Chunk } from './output.js'
import type { Scene, TemplateFile } from './scene.js'

/** The variables of a block, and those of the blocks around it. */
interface Scope {
  readonly variables: Map<string, Datum>
  readonly above: Scope | undefined
  /** How many conditions nobody can tell stand around it. */
  readonly unsure: number
}

/** The evaluation of a file, with all that it includes: what its frames share. */
export interface Run extends Scene {
  /** Evaluates a body: `include` and `tpl` come back to it from within an expression. */
  readonly walk: (body: readonly TemplateNode[], frame: Frame) => void
  steps: number
  depth: number
  unsure: number
  /** Values were changed from within: nothing is known of them from then on. */
  tainted: boolean
}

/** Where a template is being evaluated. */
export interface Frame {
  readonly run: Run
  readonly file: TemplateFile
  readonly dot: Datum
  readonly scope: Scope
  readonly out: Chunk[]
}

/** A template that takes more is made to. */
export const maximumSteps = 100_000

/** What is printed counts by its length, so that a loop over a long text comes to an end too. */
export const stepsOf = (characters: number): number => Math.floor(characters / 100)

export const placeIn = (file: TemplateFile, { start, end }: Tag): Span => ({ source: file.source, start, end })

/** The frame of a block within: variables that are declared there end with it. */
export const inner = (frame: Frame, dot: Datum = frame.dot): Frame => ({
  ...frame,
  dot,
  scope: { variables: new Map(), above: frame.scope, unsure: frame.run.unsure },
})

/** Sets a variable: where it is declared, or in the innermost scope that has it. */
export function assign(name: string, declares: boolean, value: Datum, { scope, run }: Frame): void {
  if (declares) {
    scope.variables.set(name, value)
    return
  }
  for (let each: Scope | undefined = scope; each; each = each.above) {
    if (!each.variables.has(name)) continue
    // One that is set where nobody knows whether it is set is unknown from then on.
    each.variables.set(name, run.unsure > each.unsure ? hole(value.at) : value)
    return
  }
}

/** What a variable has come to; the root has the empty name. A hole where none of that name is seen. */
export function variable(name: string, { scope, run }: Frame): Datum {
  for (let at: Scope | undefined = scope; at; at = at.above) {
    const value = at.variables.get(name)
    if (value) return value
  }
  return hole(run.root.at)
}
