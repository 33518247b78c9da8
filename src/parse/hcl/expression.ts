import { type Cursor, nested, placeFrom, problem, skipBlanks, take } from './cursor.js'
import { readOperand } from './operand.js'
import type { Expression, Operation } from './syntax.js'

/** From the loosest to the tightest. */
const levels: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<=', '>=', '<', '>'], ['+', '-'], ['*', '/', '%']]

/** More operators in one row than anybody writes; what reads the tree is recursive. */
const maximumOperators = 100

/** An expression, whatever it is. It always moves on, or says why not. */
export function readExpression(cursor: Cursor): Expression {
  const start = cursor.at
  return nested(
    cursor,
    () => readConditional(cursor),
    () => ({ is: 'unread', at: placeFrom(cursor, start) }),
  )
}

function readConditional(cursor: Cursor): Expression {
  skipBlanks(cursor)
  const start = cursor.at
  const condition = readLevel(cursor, 0)
  skipBlanks(cursor)
  if (!take(cursor, '?')) return condition
  const then = readExpression(cursor)
  skipBlanks(cursor, true)
  if (!take(cursor, ':')) {
    problem(cursor, 'The second half of a condition, after ":", is expected here.')
    return { is: 'unread', at: placeFrom(cursor, start) }
  }
  const otherwise = readExpression(cursor)
  return { is: 'conditional', condition, then, otherwise, at: placeFrom(cursor, start) }
}

function readLevel(cursor: Cursor, level: number): Expression {
  const signs = levels[level]
  if (!signs) return readUnary(cursor)
  const start = cursor.at
  let left = readLevel(cursor, level + 1)
  for (let count = 0; ; count++) {
    skipBlanks(cursor)
    const operator = signs.find(sign => isOperator(cursor, sign))
    if (operator === undefined) return left
    if (count > maximumOperators) {
      problem(cursor, `This is a row of more than ${maximumOperators} operators, and the rest was not read.`)
      cursor.at = cursor.text.text.length
      return { is: 'unread', at: placeFrom(cursor, start) }
    }
    cursor.at += operator.length
    skipBlanks(cursor)
    const right = readLevel(cursor, level + 1)
    left = { is: 'operation', operator, operands: [left, right], at: placeFrom(cursor, start) } satisfies Operation
  }
}

/** `=>` of a for expression is no comparison, and `/*` no division. */
function isOperator(cursor: Cursor, sign: string): boolean {
  return cursor.text.text.startsWith(sign, cursor.at)
}

function readUnary(cursor: Cursor): Expression {
  const start = cursor.at
  const operator = ['!', '-'].find(sign => take(cursor, sign))
  if (operator === undefined) return readOperand(cursor)
  skipBlanks(cursor)
  const operand = nested(
    cursor,
    () => readUnary(cursor),
    (): Expression => ({ is: 'unread', at: placeFrom(cursor, start) }),
  )
  return { is: 'operation', operator, operands: [operand], at: placeFrom(cursor, start) }
}
