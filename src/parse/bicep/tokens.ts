import { type StringRun, stringRun } from './strings.js'

/** A word of Bicep. Blanks, comments and `#disable-next-line` are none. */
export interface Token {
  readonly kind: 'newline' | 'word' | 'number' | 'string' | 'sign' | 'stray' | 'end'
  readonly start: number
  readonly end: number
  /** A sign, a word or digits as written; a run of a string decoded. */
  readonly text: string
  /** The first run of a string, and its last; between two runs stands an expression. */
  readonly opens?: boolean
  readonly closes?: boolean
  /** Why it could not be read whole. */
  readonly problem?: string
}

const SIGN = /=>|==|!=|=~|!~|>=|<=|&&|\|\||\?\?|\.\.\.|\.\?|\[\?|::|[{}()[\],:.=?!<>+\-*/%@|;~^]/y
const WORD = /[A-Za-z_]\w*/y
const NUMBER = /\d+/y

/** An open string, and how many brackets are open in the expression that stands in it. */
interface OpenString extends StringRun {
  nested: number
}

/** The words of a text, in one pass. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  const open: OpenString[] = []
  const take = (run: StringRun, opens: boolean): void => {
    const { start, end, decoded, problem } = run
    const closes = !run.interpolates
    tokens.push({ kind: 'string', start, end, text: decoded, opens, closes, ...(problem !== undefined && { problem }) })
    if (run.interpolates) open.push({ ...run, nested: 0 })
  }
  for (let at = 0; at < text.length; ) {
    const next = afterTrivia(text, at)
    if (next !== at) {
      at = next
      continue
    }
    const first = stringRun(text, at)
    const outer = open.at(-1)
    if (first) take(first, true)
    else if (outer && text[at] === '}' && outer.nested === 0) {
      open.pop()
      take(stringRun(text, at, outer)!, false)
    } else {
      const token = plainToken(text, at)
      // A string that was left open spoils its own line only.
      if (outer && token.kind === 'newline' && !outer.multiline && outer.nested === 0) open.length = 0
      if (outer && token.kind === 'sign') outer.nested += nesting(token.text)
      tokens.push(token)
    }
    at = tokens.at(-1)!.end
  }
  tokens.push({ kind: 'end', start: text.length, end: text.length, text: '' })
  return tokens
}

/** How many levels deeper it is behind a sign. */
export const nesting = (sign: string): number => (/^[{([]/.test(sign) ? 1 : /^[})\]]/.test(sign) ? -1 : 0)

function plainToken(text: string, at: number): Token {
  const newline = text[at] === '\n' ? 1 : text[at] === '\r' ? (text[at + 1] === '\n' ? 2 : 1) : 0
  if (newline > 0) return { kind: 'newline', start: at, end: at + newline, text: '\n' }
  const word = matchAt(WORD, text, at)
  if (word !== undefined) return { kind: 'word', start: at, end: at + word.length, text: word }
  const digits = matchAt(NUMBER, text, at)
  if (digits !== undefined) return { kind: 'number', start: at, end: at + digits.length, text: digits }
  const sign = matchAt(SIGN, text, at)
  if (sign !== undefined) return { kind: 'sign', start: at, end: at + sign.length, text: sign }
  return { kind: 'stray', start: at, end: at + 1, text: text[at]! }
}

/** Past blanks and comments; the line's end is a word of its own. */
function afterTrivia(text: string, at: number): number {
  const character = text[at]!
  if (character === ' ' || character === '\t' || character === '\f' || character === '\u00a0' || character === '\ufeff') return at + 1
  if (character === '#' || text.startsWith('//', at)) return lineEnd(text, at)
  if (!text.startsWith('/*', at)) return at
  const end = text.indexOf('*/', at + 2)
  return end < 0 ? text.length : end + 2
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  const end = newline < 0 ? text.length : newline
  return text[end - 1] === '\r' && end > at ? end - 1 : end
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
