/** The numbers of a version, `v1.30.4` or `4.0`; undefined where the text is not one. A pre-release is told by `-`. */
export function versionNumbers(text: string): readonly number[] | undefined {
  const core = text.trim().replace(/^v/i, '').split(/[-+]/, 1)[0] ?? ''
  const parts = core.split('.')
  return parts.length <= 4 && parts.every(part => /^\d{1,6}$/.test(part)) ? parts.map(Number) : undefined
}

/** -1, 0 or 1, number by number; a part that is missing is 0. */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return Math.sign(difference)
  }
  return 0
}

/** Compares as far as both are written, as `1.30` names every `1.30.x`: then they are equal. Undefined where one is no version. */
export function comparePartial(a: string, b: string): number | undefined {
  const [left, right] = [versionNumbers(a), versionNumbers(b)]
  if (!left || !right) return undefined
  const length = Math.min(left.length, right.length)
  return compareNumbers(left.slice(0, length), right.slice(0, length))
}

/** The highest version that a constraint lets a package manager take: at most, or less than, some numbers. Without a bound: the newest there is. */
export interface Ceiling {
  readonly numbers?: readonly number[]
  readonly exclusive: boolean
}

/**
 * The ceiling of a version or of a constraint as Helm reads it: `4.1.0`, `^4.1`, `~4.1`, `4.x`, `>=3 <4`. Helm takes the newest that fits.
 * Undefined where it cannot be told (alternatives with `||`, variables).
 */
export function ceilingOf(constraint: string): Ceiling | undefined {
  const text = constraint.trim()
  if (text === '' || text === '*' || /^(?:latest|x)$/i.test(text)) return { exclusive: false }
  if (text.length > 100 || text.includes('|')) return undefined
  const range = text.split(' - ')
  if (range.length === 2) return ceilingOfTerm(`<=${range[1]!.trim()}`)
  const terms = text
    .replace(/([<>=^~!])\s+/g, '$1')
    .split(/[\s,]+/)
    .map(ceilingOfTerm)
  if (terms.includes(undefined)) return undefined
  return (terms as Ceiling[]).reduce(lower, { exclusive: false })
}

const lower = (a: Ceiling, b: Ceiling): Ceiling => {
  if (!a.numbers || !b.numbers) return a.numbers ? a : b
  return compareNumbers(a.numbers, b.numbers) <= 0 ? a : b
}

function ceilingOfTerm(term: string): Ceiling | undefined {
  const operator = /^(?:[<>!]=?|=|\^|~>?)?/.exec(term)![0]
  const written = term.slice(operator.length).replace(/(?:\.[x*])+$/i, '')
  const numbers = versionNumbers(written)
  if (!numbers) return undefined
  const whole = written.length === term.length - operator.length && numbers.length >= 3
  if (operator === '>' || operator === '>=' || operator === '!=') return { exclusive: false }
  if (operator === '<') return { numbers, exclusive: true }
  if (operator === '^')
    return {
      numbers: after(
        numbers,
        numbers.findIndex(part => part > 0),
      ),
      exclusive: true,
    }
  if (operator.startsWith('~')) return { numbers: after(numbers, numbers.length < 2 ? 0 : 1), exclusive: true }
  return whole ? { numbers, exclusive: false } : { numbers: after(numbers, numbers.length - 1), exclusive: true }
}

/** The first version with a higher part at `index`. */
function after(numbers: readonly number[], index: number): readonly number[] {
  const at = index < 0 ? numbers.length - 1 : index
  return [...numbers.slice(0, at), numbers[at]! + 1]
}

/** Whether the highest version that fits is `version` or later. */
export function reaches(ceiling: Ceiling, version: string): boolean {
  const numbers = versionNumbers(version)
  if (!ceiling.numbers || !numbers) return true
  const order = compareNumbers(ceiling.numbers, numbers)
  return ceiling.exclusive ? order > 0 : order >= 0
}
