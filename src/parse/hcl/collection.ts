import { type Cursor, placeFrom, problem, skipBlanks, skipLine, take, takeWord, within } from './cursor.js'
import { readExpression } from './expression.js'
import type { Expression, For, ObjectEntry } from './syntax.js'

const FOR = /for(?=[ \t\r\n]|\/[/*]|#)/y

/** `[a, b]` or `[for ...]`, from behind the bracket. */
export function readList(cursor: Cursor, start: number): Expression {
  return within(cursor, true, () => {
    skipBlanks(cursor)
    if (isFor(cursor)) return readFor(cursor, start, ']')
    const items: Expression[] = []
    for (;;) {
      skipBlanks(cursor)
      if (take(cursor, ']')) break
      const before = cursor.at
      items.push(readExpression(cursor))
      skipBlanks(cursor)
      if (take(cursor, ',')) continue
      if (take(cursor, ']')) break
      problem(cursor, 'A comma, or the end of the list that begins here, is missing.', start, start + 1)
      if (cursor.at === before || cursor.at >= cursor.text.text.length) break
    }
    return { is: 'tuple', items, at: placeFrom(cursor, start) }
  })
}

/** `{ a = 1, b = 2 }` or `{for ...}`, from behind the brace. A line break parts entries as a comma does. */
export function readObject(cursor: Cursor, start: number): Expression {
  return within(cursor, false, () => {
    skipBlanks(cursor, true)
    if (isFor(cursor)) return within(cursor, true, () => readFor(cursor, start, '}'))
    const entries: ObjectEntry[] = []
    for (;;) {
      skipBlanks(cursor, true)
      if (take(cursor, '}')) break
      if (cursor.at >= cursor.text.text.length) {
        problem(cursor, 'This brace is not closed.', start, start + 1)
        break
      }
      const known = cursor.problems.length
      const entry = readEntry(cursor)
      if (entry) entries.push(entry)
      else skipLine(cursor)
      skipBlanks(cursor)
      if (take(cursor, ',') || !entry) continue
      if (cursor.text.text[cursor.at] === '}' || /[\r\n]/.test(cursor.text.text[cursor.at] ?? '\n')) continue
      if (cursor.problems.length === known) problem(cursor, 'A comma or a line break is expected here.')
      skipLine(cursor)
    }
    return { is: 'object', entries, at: placeFrom(cursor, start) }
  })
}

function readEntry(cursor: Cursor): ObjectEntry | undefined {
  const key = readKey(cursor)
  skipBlanks(cursor)
  if (!take(cursor, '=') && !take(cursor, ':')) {
    problem(cursor, '"=" and a value are expected here.')
    return undefined
  }
  return { key, value: readExpression(cursor) }
}

/** A bare word is the key itself; anything else is an expression. */
function readKey(cursor: Cursor): Expression {
  const start = cursor.at
  const word = takeWord(cursor)
  const end = cursor.at
  if (word !== undefined) {
    skipBlanks(cursor)
    if (/[=:]/.test(cursor.text.text[cursor.at] ?? '') && !cursor.text.text.startsWith('::', cursor.at)) {
      const at = placeFrom(cursor, start, end)
      return { is: 'literal', value: word, inner: at, at }
    }
    cursor.at = start
  }
  return readExpression(cursor)
}

function isFor(cursor: Cursor): boolean {
  FOR.lastIndex = cursor.at
  if (!FOR.test(cursor.text.text)) return false
  // `{ for = 1 }` is an entry of that name.
  const next = /^for(?:\s|#[^\n]*\n|\/\/[^\n]*\n){1,20}([^\s])/.exec(cursor.text.text.slice(cursor.at, cursor.at + 500))
  return next?.[1] !== '=' && next?.[1] !== ':'
}

function readFor(cursor: Cursor, start: number, closer: ']' | '}'): Expression {
  cursor.at += 'for'.length
  const names: string[] = []
  do {
    skipBlanks(cursor)
    const name = takeWord(cursor)
    if (name !== undefined) names.push(name)
    skipBlanks(cursor)
  } while (take(cursor, ','))
  if (takeWord(cursor) !== 'in') return giveUp(cursor, start, 'The word "in" is expected here.')
  const over = readExpression(cursor)
  skipBlanks(cursor)
  if (!take(cursor, ':')) return giveUp(cursor, start, 'A colon is expected here.')
  const first = readExpression(cursor)
  skipBlanks(cursor)
  const value = closer === '}' && take(cursor, '=>') ? readExpression(cursor) : undefined
  skipBlanks(cursor)
  const grouped = take(cursor, '...')
  const condition = readIf(cursor)
  skipBlanks(cursor)
  if (!take(cursor, closer)) return giveUp(cursor, start, `The end of this for expression, "${closer}", is missing.`)
  return {
    ...({ is: 'for', names, over, value: value ?? first, grouped, at: placeFrom(cursor, start) } satisfies For),
    ...(value && { key: first }),
    ...(condition && { condition }),
  }
}

function readIf(cursor: Cursor): Expression | undefined {
  skipBlanks(cursor)
  const before = cursor.at
  if (takeWord(cursor) === 'if') return readExpression(cursor)
  cursor.at = before
  return undefined
}

function giveUp(cursor: Cursor, start: number, message: string): Expression {
  problem(cursor, message)
  skipLine(cursor)
  return { is: 'unread', at: placeFrom(cursor, start) }
}
