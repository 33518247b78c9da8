import { isBlank, isCloser, isLineEnd, nested, peek, type Scan, skipLines, take, type Value } from './powershell-scan.js'
import { textPart, variablePart } from './powershell-string.js'
import { itemsOf, unseenValue, wordOf } from './powershell-value.js'
import type { Assignment, Word } from './syntax.js'

const memberName = /[\p{L}\p{N}_]+/uy
/** Methods that change what they are called on. */
const mutations = new Set(['add', 'addrange', 'insert', 'remove', 'removeat', 'clear', 'set_item', 'append'])

/**
 * The members of a value: `.name`, `[0]`, `.Method()`, `::Name`. A chain of names on a variable keeps a name of its own (`config.poolname`), so that
 * two uses of one property are known to be the same; other members are unseen.
 * @param argument in an argument, a dot that no name follows is a character of the word
 */
export function readMembers(scan: Scan, base: Value, argument: boolean): Value {
  let value = base
  for (;;) {
    const c = peek(scan)
    if (c === '' || scan.holes.has(scan.at)) return value
    if (c === '[') value = readIndex(scan, value)
    else if (c === '+' && peek(scan, 1) === '+' && !argument) scan.at += 2
    else if (c === '-' && peek(scan, 1) === '-' && !argument) scan.at += 2
    else if (!startsMember(scan, argument)) return value
    else value = readMember(scan, value)
  }
}

function startsMember(scan: Scan, argument: boolean): boolean {
  const c = peek(scan)
  if (c === ':') return peek(scan, 1) === ':' && !argument
  const next = c === '?' && peek(scan, 1) === '.' ? peek(scan, 2) : c === '.' ? peek(scan, 1) : ''
  return next !== '' && next !== '.' && (/[\p{L}_]/u.test(next) || (!argument && !isBlank(next) && !isLineEnd(next) && !isCloser(next)))
}

function readIndex(scan: Scan, base: Value): Value {
  const keys = nested(scan, ']', () => readArguments(scan), [])
  const [key] = keys
  const target = base.targets?.length === 1 && !base.targets[0]!.key ? base.targets[0] : undefined
  const literal = keys.length === 1 && key?.parts.length === 1 && key.parts[0]!.kind === 'text' && key.parts[0]!.quoted
  const value = unseenValue(base.start, scan.at, [base, ...keys])
  return target ? { ...value, targets: [literal && !target.within ? { ...target, key: wordOf(key) } : { name: target.name, within: true }] } : value
}

function readMember(scan: Scan, base: Value): Value {
  scan.at += peek(scan) === '.' ? 1 : 2
  const start = scan.at
  const name = take(scan, memberName)?.[0]
  const others = name === undefined ? [scan.expression(scan, false)] : []
  if (peek(scan) === '(') return readCall(scan, base, name?.toLowerCase() ?? '')
  const [only] = base.parts
  const target = base.targets?.length === 1 ? base.targets[0] : undefined
  if (name === undefined || only?.kind !== 'variable' || base.parts.length !== 1 || only.quoted) {
    return { ...unseenValue(base.start, scan.at, [base, ...others]), ...(target && { targets: [{ name: target.name, within: true }] }) }
  }
  const key: Word = { start, end: scan.at, parts: [textPart(name, start, scan.at, false)] }
  const parts = [variablePart(`${only.name}.${name.toLowerCase()}`, only.start, scan.at, false)]
  const targets = target && [target.key ? { name: target.name, within: true } : { ...target, key }]
  return { kind: 'value', start: base.start, end: scan.at, parts, ...(targets && { targets }) }
}

function readCall(scan: Scan, base: Value, method: string): Value {
  const given = nested(scan, ')', () => readArguments(scan), [])
  const value = unseenValue(base.start, scan.at, [base, ...given])
  const name = base.targets?.[0]?.name
  if (name === undefined || !mutations.has(method)) return value
  return { ...value, effect: effectOf(method, name, given, base.targets![0]!.key === undefined, base.start, scan.at) }
}

/** What a method call does to its variable; with neither value, list nor table the variable is no longer known. */
function effectOf(method: string, name: string, given: readonly Value[], whole: boolean, start: number, end: number): Assignment {
  const changed = { kind: 'assignment', name, append: true, default: false, start, end } as const
  const [first, second] = given
  if (whole && first && method === 'add')
    return second ? { ...changed, table: [{ key: wordOf(first), value: wordOf(second) }] } : { ...changed, list: [wordOf(first)] }
  return whole && first && method === 'addrange' ? { ...changed, list: itemsOf(first) } : changed
}

/** What stands between the brackets of a call or an index. */
function readArguments(scan: Scan): readonly Value[] {
  const values: Value[] = []
  for (;;) {
    skipLines(scan)
    const c = peek(scan)
    if (c === '' || isCloser(c)) return values
    const before = scan.at
    if (c === ',') scan.at++
    else values.push(scan.expression(scan, false))
    if (scan.at === before) scan.at++
  }
}
