import { spanOf } from '../model/text.js'
import { joined, known, leastLength, unknown, type Value } from '../model/value.js'
import type { Definition } from './makefile-lines.js'

/** Nothing that is judged is longer; values that double with each line are. */
const longestValue = 2000

/** The value of a variable with the variables in it. One that needs itself is not known. */
export function valueOfVariable(
  name: string,
  definitions: ReadonlyMap<string, Definition>,
  values: Map<string, Value<string>>,
  nesting = 0,
): Value<string> | undefined {
  const definition = definitions.get(name)
  const done = values.get(name)
  if (!definition || done) return done
  const { text } = definition
  const at = spanOf(text, definition.start, definition.end)
  values.set(name, unknown(at, name))
  if (!definition.seen || definition.end - definition.start > longestValue || nesting > 50) return values.get(name)
  const parts = references(text.text.slice(definition.start, definition.end)).map(({ reference, written }): Value<string> => {
    if (reference === undefined) return known(written, at)
    return (reference !== '' && valueOfVariable(reference, definitions, values, nesting + 1)) || unknown(at)
  })
  const [only] = parts
  const copied = parts.length === 1 && only?.is === 'known' && only.at !== at
  if (parts.reduce((length, part) => length + leastLength(part), 0) > longestValue) return values.get(name)
  values.set(name, copied ? known(only.value, at, [only.at, ...only.from]) : joined(parts.flatMap(runs), at))
  return values.get(name)
}

function runs(value: Value<string>): readonly (string | undefined)[] {
  if (value.is === 'known') return [value.value]
  return value.is === 'partial' && value.parts.length < 20 ? value.parts : [undefined]
}

/** A run of a line: characters, what make expands (`reference` is the name, empty where it is more than a name), or the dollar that make leaves. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly reference?: string
}

/** A line as make reads it: characters, references, dollars. */
export function references(written: string): readonly Run[] {
  const found: Run[] = []
  let done = 0
  const upTo = (end: number): void => {
    if (end > done) found.push({ start: done, end, written: written.slice(done, end) })
  }
  for (let dollar = written.indexOf('$'); dollar >= 0; dollar = written.indexOf('$', done)) {
    upTo(dollar)
    const next = written[dollar + 1] ?? '\n'
    done = next === '(' || next === '{' ? closing(written, dollar + 1) : dollar + (/\s/.test(next) ? 1 : 2)
    const whole = written.slice(dollar, done)
    if (whole === '$$') found.push({ start: dollar, end: done - 1, written: '$' })
    else if (whole === '$') found.push({ start: dollar, end: done, written: whole })
    else found.push({ start: dollar, end: done, written: whole, reference: /^.[({]([\w.-]+)[)}]$/.exec(whole)?.[1] ?? '' })
  }
  upTo(written.length)
  return found
}

/** One past the parenthesis that closes; the end of the line where none does. */
function closing(written: string, open: number): number {
  const [opens, closes] = written[open] === '(' ? '()' : '{}'
  let depth = 0
  for (let index = open; index < written.length; index++) {
    if (written[index] === opens) depth++
    else if (written[index] === closes && --depth === 0) return index + 1
  }
  return written.length
}
