import { alone, type Surroundings } from '../model/surroundings.js'
import { compose, type Segment, type Text } from '../model/text.js'
import type { Value } from '../model/value.js'
import { type Line, readMakefile } from './makefile-lines.js'
import { type Run, references, valueOfVariable } from './makefile-values.js'
import type { Snippet } from './parsed.js'
import { makeDollar } from './shell/mask.js'

/**
 * The recipes and `define`s of a makefile, one bash snippet each, as the shell gets them: the tab, `@`, `-` and `+` cut out, `$$` cut to `$`.
 * What make expands is a hole of the snippet, by the name `make.NAME`; each snippet has the values of those that it uses.
 * https://www.gnu.org/software/make/manual/html_node/Recipes.html
 */
export function parseMakefile(text: Text, around: Surroundings = alone): readonly Snippet[] {
  const makefile = readMakefile(text, around)
  const values = new Map<string, Value<string>>()
  return makefile.recipes.map(lines => {
    const variables = new Map<string, Value<string>>()
    const use = (name: string, shell: boolean): void => {
      const value = makefile.definitions.has(name) && (!shell || makefile.isExported(name)) ? valueOfVariable(name, makefile.definitions, values) : undefined
      if (value) variables.set(shell ? name : `make.${name}`, value)
    }
    const segments = lines.flatMap(line => recipeLine(line, text.text, use))
    return { language: 'bash', text: compose(text, segments), variables, example: false, host: 'make' }
  })
}

/** A line of a recipe as the shell gets it. What make expands has its dollar marked, so that the mask tells it from the shell's. */
function recipeLine(line: Line, text: string, use: (name: string, shell: boolean) => void): readonly Segment[] {
  const written = text.slice(line.start, line.end)
  const prefix = /^[\t @+-]*/.exec(written)![0].length
  const from = line.start + prefix
  const found = references(written.slice(prefix))
  return found.flatMap((run, index): Segment[] => {
    if (run.reference === undefined) {
      const name = found[index - 1]?.written === '$' ? /^\{?([A-Za-z_]\w*)/.exec(run.written)?.[1] : undefined
      if (name !== undefined) use(name, true)
      return withoutTabs(run, from)
    }
    use(run.reference, false)
    const dollar: Segment = { text: makeDollar, at: from + run.start }
    if (run.reference !== '' || run.written.length === 2) return [dollar, { start: from + run.start + 1, end: from + run.end }]
    return [dollar, { text: `(${'?'.repeat(Math.min(500, run.written.length - 3))})`, at: from + run.start + 1 }]
  })
}

/** A line that continues another loses one tab. */
function withoutTabs(run: Run, from: number): Segment[] {
  const kept: Segment[] = []
  let start = run.start
  for (const match of run.written.matchAll(/\n\t/g)) {
    kept.push({ start: from + start, end: from + run.start + match.index + 1 })
    start = run.start + match.index + 2
  }
  return [...kept, { start: from + start, end: from + run.end }]
}
