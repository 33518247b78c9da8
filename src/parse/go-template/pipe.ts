import type { Command, Operand, Pipe } from './syntax.js'

/** One word of an action. */
export interface Token {
  readonly kind: 'word' | 'field' | 'variable' | 'string' | 'number' | 'sign'
  readonly text: string
  /** Blanks or the start stand before it: `$x .y` are two operands, `$x.y` is one. */
  readonly apart: boolean
}

const TOKEN = /(\s*)(?:("(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+')|(\$\w*)|(\.(?:[A-Za-z_]\w*)?)|([+-]?\d[\w.+-]*)|([A-Za-z_]\w*)|(:=|[=|(),]))/y

/** The words of an action; undefined where it has characters that no action has. */
export function tokensOf(action: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  const end = action.trimEnd().length
  for (let at = 0; at < end; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(action)
    if (!match) return undefined
    const [, blank = '', string, variable, field, number, word, sign] = match
    const apart = blank !== '' || at === 0
    if (string !== undefined) tokens.push({ kind: 'string', text: string, apart })
    else if (variable !== undefined) tokens.push({ kind: 'variable', text: variable.slice(1), apart })
    else if (field !== undefined) tokens.push({ kind: 'field', text: field.slice(1), apart })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, apart })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, apart })
    else tokens.push({ kind: 'sign', text: sign!, apart })
  }
  return tokens
}

/** Parentheses within each other: deeper ones are made to exhaust a stack. */
const maximumDepth = 50

interface Reader {
  readonly tokens: readonly Token[]
  at: number
}

/** The pipeline that tokens are; undefined where they are none. */
export function pipeOf(tokens: readonly Token[]): Pipe | undefined {
  const reader: Reader = { tokens, at: 0 }
  const pipe = readPipe(reader, 0)
  return reader.at === tokens.length ? pipe : undefined
}

function readPipe(reader: Reader, depth: number): Pipe | undefined {
  if (depth > maximumDepth) return undefined
  const commands: Command[] = []
  for (;;) {
    const operands: Operand[] = []
    for (let token = reader.tokens[reader.at]; token && !(token.kind === 'sign' && '|)'.includes(token.text)); token = reader.tokens[reader.at]) {
      const operand = readOperand(reader, depth)
      if (!operand) return undefined
      operands.push(operand)
    }
    const [first, ...rest] = operands
    if (!first) return undefined
    commands.push([first, ...rest])
    if (reader.tokens[reader.at]?.text !== '|') return commands
    reader.at++
  }
}

function readOperand(reader: Reader, depth: number): Operand | undefined {
  const token = reader.tokens[reader.at++]!
  switch (token.kind) {
    case 'string':
      return { is: 'literal', value: unquoted(token.text) }
    case 'number':
      return Number.isNaN(Number(token.text)) ? undefined : { is: 'literal', value: Number(token.text) }
    case 'word':
      if (token.text === 'true' || token.text === 'false') return { is: 'literal', value: token.text === 'true' }
      return token.text === 'nil' ? { is: 'literal', value: null } : { is: 'function', name: token.text }
    case 'variable':
      return { is: 'variable', name: token.text, path: readPath(reader) }
    case 'field':
      return { is: 'field', path: token.text === '' ? [] : [token.text, ...readPath(reader)] }
  }
  if (token.text !== '(') return undefined
  const pipe = readPipe(reader, depth + 1)
  if (!pipe || reader.tokens[reader.at++]?.text !== ')') return undefined
  return { is: 'pipe', pipe, path: readPath(reader) }
}

function readPath(reader: Reader): string[] {
  const path: string[] = []
  for (let next = reader.tokens[reader.at]; next?.kind === 'field' && !next.apart && next.text !== ''; next = reader.tokens[reader.at]) {
    path.push(next.text)
    reader.at++
  }
  return path
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', "'": "'", '\\': '\\' }

function unquoted(text: string): string {
  const inner = text.slice(1, -1)
  return text.startsWith('`') ? inner : inner.replace(/\\(.)/g, (_, character: string) => ESCAPES[character] ?? character)
}
