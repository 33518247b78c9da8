import { readList, readObject } from './collection.js'
import { atLineEnd, type Cursor, placeFrom, problem, skipBlanks, take, takeWord, within } from './cursor.js'
import { readExpression } from './expression.js'
import type { Call, Expression } from './syntax.js'
import { readHereDocument, readQuoted } from './template.js'

const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const constants: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** A reference with more steps than anybody writes; what reads the tree is recursive. */
const maximumSteps = 50

/** A value without operators: a literal, a reference, a call, a collection, with what is taken of it. */
export function readOperand(cursor: Cursor): Expression {
  const start = cursor.at
  let value = readPrimary(cursor)
  for (let count = 0; ; count++) {
    const next = count < maximumSteps ? readStep(cursor, value, start) : undefined
    if (!next) return value
    value = next
  }
}

function readPrimary(cursor: Cursor): Expression {
  const { text } = cursor.text
  const start = cursor.at
  if (take(cursor, '"')) return readQuoted(cursor, start)
  if (text.startsWith('<<', cursor.at)) return readHereDocument(cursor)
  if (take(cursor, '[')) return readList(cursor, start)
  if (take(cursor, '{')) return readObject(cursor, start)
  if (take(cursor, '(')) return readParentheses(cursor, start)
  NUMBER.lastIndex = cursor.at
  const number = NUMBER.exec(text)?.[0]
  if (number !== undefined) {
    cursor.at += number.length
    return { is: 'literal', value: Number(number), at: placeFrom(cursor, start) }
  }
  const word = takeWord(cursor)
  if (word === undefined) return unread(cursor, start)
  return readName(cursor, word, start)
}

function unread(cursor: Cursor, start: number): Expression {
  problem(cursor, 'A value is expected here.')
  // Nothing is taken of what may close a bracket or end the line.
  if (!atLineEnd(cursor) && !/[)\]},]/.test(cursor.text.text[cursor.at]!)) cursor.at++
  return { is: 'unread', at: placeFrom(cursor, start) }
}

function readParentheses(cursor: Cursor, start: number): Expression {
  const value = within(cursor, true, () => {
    const inner = readExpression(cursor)
    skipBlanks(cursor)
    return inner
  })
  if (!take(cursor, ')')) problem(cursor, 'This parenthesis is not closed.', start, start + 1)
  return value
}

function readName(cursor: Cursor, word: string, start: number): Expression {
  const constant = constants.get(word)
  if (constant !== undefined) return { is: 'literal', value: constant, at: placeFrom(cursor, start) }
  let name = word
  while (take(cursor, '::')) name += `::${takeWord(cursor) ?? ''}`
  const end = cursor.at
  skipBlanks(cursor)
  if (take(cursor, '(')) return readCall(cursor, name, start)
  cursor.at = end
  return { is: 'variable', name, at: placeFrom(cursor, start) }
}

function readCall(cursor: Cursor, name: string, start: number): Call {
  const opened = cursor.at - 1
  return within(cursor, true, () => {
    const args: Expression[] = []
    let spread = false
    for (;;) {
      skipBlanks(cursor)
      if (take(cursor, ')')) break
      const before = cursor.at
      args.push(readExpression(cursor))
      skipBlanks(cursor)
      if (take(cursor, '...')) spread = true
      skipBlanks(cursor)
      if (take(cursor, ',')) continue
      if (take(cursor, ')')) break
      problem(cursor, 'This call is not closed.', opened, opened + 1)
      if (cursor.at === before || cursor.at >= cursor.text.text.length) break
      return { is: 'call', name, args, spread, at: placeFrom(cursor, start) }
    }
    return { is: 'call', name, args, spread, at: placeFrom(cursor, start) }
  })
}

/** One step of `a.b[c].*.d`; undefined where none follows. */
function readStep(cursor: Cursor, of: Expression, start: number): Expression | undefined {
  const before = cursor.at
  skipBlanks(cursor)
  if (cursor.text.text.startsWith('...', cursor.at)) return stay(cursor, before)
  if (take(cursor, '.')) return readMember(cursor, of, start)
  if (!take(cursor, '[')) return stay(cursor, before)
  if (cursor.text.text[cursor.at] === '*') return readSplat(cursor, of, start, ']')
  const opened = cursor.at - 1
  const key = within(cursor, true, () => {
    const inner = readExpression(cursor)
    skipBlanks(cursor)
    return inner
  })
  if (!take(cursor, ']')) problem(cursor, 'This bracket is not closed.', opened, opened + 1)
  return { is: 'index', of, key, at: placeFrom(cursor, start) }
}

function stay(cursor: Cursor, at: number): undefined {
  cursor.at = at
}

const LEGACY_INDEX = /\d+/y

function readMember(cursor: Cursor, of: Expression, start: number): Expression {
  skipBlanks(cursor)
  if (cursor.text.text[cursor.at] === '*') return readSplat(cursor, of, start, undefined)
  const at = cursor.at
  const index = takeIndex(cursor)
  if (index !== undefined) return { is: 'index', of, key: { is: 'literal', value: index, at: placeFrom(cursor, at) }, at: placeFrom(cursor, start) }
  const name = takeWord(cursor)
  if (name !== undefined) return { is: 'member', of, name, at: placeFrom(cursor, start) }
  problem(cursor, 'A name is expected after the point.')
  return { is: 'unread', at: placeFrom(cursor, start) }
}

function takeIndex(cursor: Cursor): number | undefined {
  LEGACY_INDEX.lastIndex = cursor.at
  const digits = LEGACY_INDEX.exec(cursor.text.text)?.[0]
  if (digits === undefined) return undefined
  cursor.at += digits.length
  return Number(digits)
}

/** `.*` takes the names that follow of each item, `[*]` the indices too. */
function readSplat(cursor: Cursor, of: Expression, start: number, closer: ']' | undefined): Expression {
  cursor.at++
  if (closer && !take(cursor, closer)) problem(cursor, 'This bracket is not closed.')
  const steps: (string | Expression)[] = []
  while (steps.length < maximumSteps) {
    const before = cursor.at
    if (take(cursor, '.')) {
      const name = takeWord(cursor)
      if (name !== undefined) steps.push(name)
      else {
        cursor.at = before
        break
      }
    } else if (closer && take(cursor, '[')) {
      steps.push(within(cursor, true, () => readExpression(cursor)))
      within(cursor, true, () => skipBlanks(cursor))
      if (!take(cursor, ']')) problem(cursor, 'This bracket is not closed.')
    } else break
  }
  return { is: 'splat', of, steps, at: placeFrom(cursor, start) }
}
