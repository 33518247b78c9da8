import { compose, type Segment, spanOf, type Text, unseenText } from '../model/text.js'
import { joined, type Value } from '../model/value.js'
import type { Snippet } from './parsed.js'

interface Line {
  readonly start: number
  readonly end: number
}

const assignment = /^(?:export\s+|override\s+)*([A-Za-z_][\w.-]*)\s*(\+|\?|::?:?|!)?=[ \t]*/
const ruleLine = /^[^\t#=]+:(?!=)/
const functionCall =
  /^(?:shell|foreach|if|call|eval|wildcard|subst|patsubst|addprefix|addsuffix|strip|filter|sort|word|firstword|notdir|dir|basename|value|origin|error|warning|info)\s/

/**
 * The recipes of a makefile, one bash snippet for each rule, with what make takes away (the tab, `@`, `-`, `+`, one of two dollars) cut out.
 * Make's own variables reach the snippet as template holes by name, with the values that the file gives them.
 */
export function parseMakefile(text: Text): readonly Snippet[] {
  const variables = new Map<string, Value<string>>()
  const recipes: Line[][] = []
  let recipe: Line[] | undefined
  for (const line of logicalLines(text.text)) {
    const written = text.text.slice(line.start, line.end)
    if (written.startsWith('\t') && recipe) {
      recipe.push(line)
      continue
    }
    const set = written.match(assignment)
    if (set) assign(set, line, written, text, variables)
    else if (ruleLine.test(written)) {
      recipe = []
      recipes.push(recipe)
    } else if (written.trim() !== '' && !written.startsWith('#')) recipe = undefined
  }
  return recipes.filter(lines => lines.length > 0).map(lines => ({ language: 'bash', text: recipeText(lines, text), variables, example: false }))
}

/** Lines with their continuations. */
function logicalLines(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    let end = start
    for (;;) {
      const newline = text.indexOf('\n', end)
      if (newline < 0) {
        end = text.length
        break
      }
      const before = text[newline - 1] === '\r' ? newline - 2 : newline - 1
      end = newline + 1
      if (text[before] !== '\\') break
    }
    lines.push({ start, end })
    start = end
  }
  return lines
}

/** `+=` and what make computes are not known; the others are what stands behind the sign, make's own variables in it included. */
function assign(set: RegExpMatchArray, line: Line, written: string, text: Text, variables: Map<string, Value<string>>): void {
  const [whole, name, sign] = set
  const value = written
    .slice(whole.length)
    .replace(/\s+#.*$/s, '')
    .trimEnd()
  const start = line.start + whole.length
  const at = spanOf(text, start, start + value.length)
  if (sign === '?' && variables.has(name!)) return
  if (sign === '+' || sign === '!' || value.includes('\n')) {
    variables.set(name!, { is: 'unknown', at, name: name! })
    return
  }
  const parts = value.split(/(\$[({][^(){}]*[)}]|\$.)/).map((part, index) => {
    if (index % 2 === 0) return part
    const known = variables.get(part.slice(2, -1))
    return known?.is === 'known' ? known.value : undefined
  })
  variables.set(name!, joined(parts, at))
}

/** A recipe as the shell gets it. */
function recipeText(lines: readonly Line[], text: Text): Text {
  return compose(
    text,
    lines.flatMap(({ start, end }) => {
      const written = text.text.slice(start, end)
      const prefix = written.match(/^\t[ \t@+-]*/)?.[0].length ?? 0
      return recipeSegments(written.slice(prefix), start + prefix)
    }),
  )
}

function recipeSegments(written: string, from: number): readonly Segment[] {
  const segments: Segment[] = []
  let start = 0
  const upTo = (end: number): void => {
    if (end > start) segments.push({ start: from + start, end: from + end })
  }
  for (const match of written.matchAll(/\$\$|\$\(([^()\n]*)\)|\$\{([^{}\n]*)\}|\$[@<^?*+|%]|(?<=\n)\t/g)) {
    upTo(match.index)
    start = match.index + match[0].length
    if (match[0] === '$$') segments.push({ start: from + match.index + 1, end: from + match.index + 2 })
    else if (match[0] !== '\t') segments.push({ text: hole(match[1] ?? match[2]), at: from + match.index })
  }
  upTo(written.length)
  return segments
}

const hole = (name: string | undefined): string => (name !== undefined && /^[\w.-]+$/.test(name) && !functionCall.test(name) ? `{{${name}}}` : unseenText)
