import type { Item, Value } from './powershell-scan.js'
import type { Part, Statement, Word } from './syntax.js'

const mostNumbers = 100

/** The word that stands for a value where one is wanted. */
export const wordOf = ({ start, end, parts }: Value): Word => ({ start, end, parts })

/** A value that only a run could know; the commands that it is made with stay visible. */
export function unseenValue(start: number, end: number, from: readonly Value[] = []): Value {
  const substitutions = from.flatMap(value => value.parts.filter(part => part.kind === 'substitution'))
  return { kind: 'value', start, end, parts: [...substitutions, { kind: 'unseen', start, end, quoted: false }] }
}

/** An array; as one word its items stand with commas, which is how a program that is no cmdlet receives them. */
export function listValue(start: number, end: number, list: readonly Word[]): Value {
  const parts = list.flatMap((word, index): readonly Part[] =>
    index === 0 ? word.parts : [{ kind: 'text', text: ',', start: word.start, end: word.start, quoted: false }, ...word.parts],
  )
  return { kind: 'value', start, end, list, parts: parts.length > 0 ? parts : [{ kind: 'text', text: '', start, end, quoted: true }] }
}

/** The items of a value where an array is wanted: a variable may hold any number of them. */
export function itemsOf(value: Value): readonly Word[] {
  if (value.list) return value.list
  const [only] = value.parts
  if (value.parts.length !== 1 || only?.kind !== 'variable' || only.quoted) return [wordOf(value)]
  return [{ start: value.start, end: value.end, parts: [{ ...only, all: true }] }]
}

/** Everything that runs in some items, in order. */
export function statementsOf(items: readonly Item[]): readonly Statement[] {
  return items.flatMap(({ statements, value }) => [...statements, ...(value ? statementsIn(value) : [])])
}

/** The commands that are run to make a value. */
export function statementsIn(value: Value): readonly Statement[] {
  const run = value.parts.flatMap(part => (part.kind === 'substitution' ? part.body : []))
  return value.effect ? [...run, value.effect] : run
}

/** The value of a block where it has one and nothing else. */
export function onlyValue(items: readonly Item[]): Value | undefined {
  const [only] = items
  return items.length === 1 && only?.statements.length === 0 ? only.value : undefined
}

/** What the items of `$( )` or a script block are within a word. */
export function itemsToParts(items: readonly Item[], start: number, end: number, quoted: boolean): readonly Part[] {
  const value = onlyValue(items)
  if (value && !value.list && !value.table && !value.effect) return value.parts.map(part => ({ ...part, quoted }))
  return [{ kind: 'substitution', body: statementsOf(items), start, end, quoted }]
}

/** The value of operands with operators between them: a list, a joined or formatted text, or unseen. */
export function combine(operands: readonly Value[], operators: readonly string[]): Value {
  const [first] = operands as [Value, ...Value[]]
  if (operands.length === 1) return first
  const [start, end] = [first.start, operands.at(-1)!.end]
  if (operators.every(operator => operator === ',')) {
    const targets = operands.flatMap(operand => operand.targets ?? [])
    const list = listValue(
      start,
      end,
      operands.flatMap(operand => operand.list ?? [wordOf(operand)]),
    )
    return targets.length === operands.length ? { ...list, targets } : list
  }
  if (operators.every(operator => operator === '+')) return joinedValue(operands, start, end)
  if (operators[0] === '-f' && operators.slice(1).every(operator => operator === ',')) return formatted(first, operands.slice(1), start, end)
  if (operators[0] === '..' && operators.length === 1) return numbers(first, operands[1]!, start, end)
  return unseenValue(start, end, operands)
}

function joinedValue(operands: readonly Value[], start: number, end: number): Value {
  const [first] = operands as [Value, ...Value[]]
  if (operands.some(operand => operand.table)) return unseenValue(start, end, operands)
  if (first.list) return listValue(start, end, operands.flatMap(itemsOf))
  const isQuoted = (value: Value): boolean => value.parts.some(part => part.kind === 'text' && part.quoted)
  const begins = isQuoted(first) || (first.parts[0]?.kind === 'variable' && operands.slice(1).some(isQuoted))
  if (!begins || operands.some(operand => operand.list)) return unseenValue(start, end, operands)
  return { kind: 'value', start, end, parts: operands.flatMap(operand => operand.parts) }
}

/** `'{0}-pool' -f $name` */
function formatted(format: Value, operands: readonly Value[], start: number, end: number): Value {
  const values = operands.flatMap(operand => operand.list ?? [wordOf(operand)])
  const parts = format.parts.flatMap((part): readonly Part[] => {
    if (part.kind !== 'text') return [part]
    const pieces = part.text.split(/(\{\d{1,3}\})/)
    return pieces.flatMap((piece): readonly Part[] => {
      const index = /^\{(\d{1,3})\}$/.exec(piece)?.[1]
      if (index !== undefined) return values[Number(index)]?.parts ?? [{ kind: 'unseen', start: part.start, end: part.end, quoted: true }]
      if (/[{}]/.test(piece)) return [{ kind: 'unseen', start: part.start, end: part.end, quoted: true }]
      return piece === '' ? [] : [{ ...part, text: piece }]
    })
  })
  return format.list || format.table ? unseenValue(start, end, [format, ...operands]) : { kind: 'value', start, end, parts }
}

/** `1..3` */
function numbers(first: Value, last: Value, start: number, end: number): Value {
  const [from, to] = [first, last].map(value => {
    const [only] = value.parts
    return value.parts.length === 1 && only?.kind === 'text' && /^\d{1,6}$/.test(only.text) ? Number(only.text) : Number.NaN
  }) as [number, number]
  const count = Math.abs(to - from) + 1
  if (!(count <= mostNumbers)) return unseenValue(start, end, [first, last])
  const word = (index: number): Word => {
    const text = String(from + (from <= to ? index : -index))
    return { start, end, parts: [{ kind: 'text', text, start, end, quoted: false }] }
  }
  return listValue(
    start,
    end,
    Array.from({ length: count }, (_, index) => word(index)),
  )
}
