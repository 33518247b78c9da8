import { readBody, readCondition, takeWord } from './powershell-block.js'
import { nested, peek, type Scan, skipBlanks, skipLines, take } from './powershell-scan.js'
import { readVariable } from './powershell-string.js'
import { itemsOf, onlyValue, statementsOf } from './powershell-value.js'
import type { Statement, Word } from './syntax.js'

const parameter = /-\w+/y

/** `foreach ($p in 'a', 'b') { }` */
export function readForeach(scan: Scan, start: number): readonly Statement[] {
  while (peek(scan) === '-' && take(scan, parameter)) skipBlanks(scan)
  let variable: string | undefined
  const items = nested(
    scan,
    ')',
    () => {
      skipLines(scan)
      const name = readVariable(scan, false)
      if (name?.kind === 'variable') variable = name.name
      takeWord(scan, 'in')
      return scan.block(scan)
    },
    [],
  )
  const value = onlyValue(items)
  const at = items[0]?.value ?? { start, end: scan.at }
  const unseen: Word = { start: at.start, end: at.end, parts: [{ kind: 'unseen', start: at.start, end: at.end, quoted: false }] }
  const words = value ? itemsOf(value) : [unseen]
  const before = value ? [] : statementsOf(items)
  const body = readBody(scan)
  return [...before, { kind: 'loop', ...(variable !== undefined && { variable }), items: words, body, start, end: scan.at }]
}

/** `for ($i = 1; ...)`: what the variable holds in a later turn is not read. */
export function readFor(scan: Scan, start: number): readonly Statement[] {
  const before = readCondition(scan)
  const counter = before.find(statement => statement.kind === 'assignment')
  const unseen: Word = { start, end: scan.at, parts: [{ kind: 'unseen', start, end: scan.at, quoted: false }] }
  const body = readBody(scan)
  return [...before, { kind: 'loop', ...(counter && { variable: counter.name }), items: counter ? [unseen] : [], body, start, end: scan.at }]
}

/** `while ( ) { }` */
export function readWhile(scan: Scan, start: number): readonly Statement[] {
  const test = readCondition(scan)
  return [{ kind: 'loop', items: [], body: [...test, ...readBody(scan)], start, end: scan.at }]
}

/** `do { } while ( )`, `do { } until ( )` */
export function readDo(scan: Scan, start: number): readonly Statement[] {
  const body = readBody(scan)
  const test = takeWord(scan, 'while', 'until') ? readCondition(scan) : []
  return [{ kind: 'loop', items: [], body: [...body, ...test], start, end: scan.at }]
}
