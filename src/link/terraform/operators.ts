import type { Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { booleanOf, hole, isHole, isNull, numberOf, scalar, textOf } from './values.js'

const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
}

const comparison: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
}

/** What an operator makes of its operands. */
export function operate(operator: string, [left, right]: readonly Node[], at: Span): Node {
  const result = right === undefined ? unary(operator, left!) : binary(operator, left!, right)
  return result === undefined || (typeof result === 'number' && !Number.isFinite(result)) ? hole(at) : scalar(result, at)
}

function unary(operator: string, operand: Node): boolean | number | undefined {
  if (operator === '!') {
    const value = booleanOf(operand)
    return value === undefined ? undefined : !value
  }
  const value = numberOf(operand)
  return value === undefined ? undefined : -value
}

function binary(operator: string, left: Node, right: Node): boolean | number | undefined {
  if (operator === '&&' || operator === '||') return logical(operator, booleanOf(left), booleanOf(right))
  if (operator === '==' || operator === '!=') {
    const equal = areEqual(left, right)
    return equal === undefined ? undefined : equal === (operator === '==')
  }
  const [a, b] = [numberOf(left), numberOf(right)]
  if (a === undefined || b === undefined) return undefined
  return arithmetic[operator]?.(a, b) ?? comparison[operator]?.(a, b)
}

/** One side may decide alone. */
function logical(operator: string, left: boolean | undefined, right: boolean | undefined): boolean | undefined {
  const decisive = operator === '||'
  if (left === decisive || right === decisive) return decisive
  return left === undefined || right === undefined ? undefined : !decisive
}

function areEqual(left: Node, right: Node): boolean | undefined {
  if (isHole(left) || isHole(right)) return undefined
  if (isNull(left) || isNull(right)) return isNull(left) && isNull(right)
  const [a, b] = [textOf(left), textOf(right)]
  if (a !== undefined && b !== undefined) return a === b
  const sizes = [left, right].map(node =>
    node.kind === 'list' && !node.open ? node.items.length : node.kind === 'map' && !node.open ? node.entries.length : undefined,
  )
  // Compared to an empty list or map, which is how people ask whether there is anything.
  return sizes[0] !== undefined && sizes[1] !== undefined && (sizes[0] === 0 || sizes[1] === 0) ? sizes[0] === sizes[1] : undefined
}
