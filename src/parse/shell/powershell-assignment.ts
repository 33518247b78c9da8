import type { Item, Target } from './powershell-scan.js'
import { statementsOf, wordOf } from './powershell-value.js'
import type { Assignment, Word } from './syntax.js'

interface Manner {
  readonly append: boolean
  readonly default: boolean
  readonly start: number
  readonly end: number
}

/**
 * A variable and what it is set to. Commands on the right side stay visible as a substitution; an entry of a hashtable
 * (`$p.Name = 'x'`, `$p['Name'] = 'x'`) is appended to the table.
 */
export function assignmentOf(target: Target, from: Item, manner: Manner): Assignment {
  const base = { kind: 'assignment', name: target.name, ...manner } as const
  const { value } = from
  if (target.key && !target.within && !manner.append) return { ...base, append: true, table: [{ key: target.key, value: rightWord(from, manner.end) }] }
  if (target.key || target.within) return { ...base, append: true }
  if (!value || from.statements.length > 0) return { ...base, value: rightWord(from, manner.end) }
  if (value.table) return { ...base, table: value.table }
  if (value.list) return { ...base, list: value.list }
  const [only] = value.parts
  return value.parts.length === 1 && only?.kind === 'variable' && only.name === 'null' ? base : { ...base, value: wordOf(value) }
}

function rightWord(from: Item, end: number): Word {
  if (from.value && from.statements.length === 0) return wordOf(from.value)
  const start = from.statements[0]?.start ?? end
  return { start, end, parts: [{ kind: 'substitution', body: statementsOf([from]), start, end, quoted: false }] }
}
