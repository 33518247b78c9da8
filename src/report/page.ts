import { lexer, type Token, type Tokens } from 'marked'
import { allVisible, widthOf } from './characters.js'
import { wrapped } from './wrap.js'

/** How a page is drawn on a terminal. */
export interface PageStyle {
  /** Colours; without them not one escape sequence is written. */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

type Look = 'bold' | 'dim' | 'italic' | 'red' | 'green' | 'blue' | 'cyan' | 'magenta'

const codes: Readonly<Record<Look, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  red: [31, 39],
  green: [32, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
}

type Paint = (look: Look, text: string) => string

interface Pen {
  readonly paint: Paint
  /** Code within a sentence. */
  readonly quote: (code: string) => string
  readonly width: number
}

/** A page of Markdown for a terminal: headings, lists, tables and code as one reads them, links with their address. */
export function formatPage(markdown: string, { color, width }: PageStyle): string {
  const paint: Paint = (look, text) => (color && text !== '' ? `\x1b[${codes[look][0]}m${text}\x1b[${codes[look][1]}m` : text)
  const blocks = blocksOf(lexer(markdown), { paint, quote: code => (color ? paint('cyan', code) : `\`${code}\``), width: Math.min(Math.max(width, 40), 100) })
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`
}

const blocksOf = (tokens: readonly Token[], pen: Pen): string[][] =>
  tokens.map(token => blockOf(token as Tokens.Generic, pen)).filter(lines => lines.length > 0)

function blockOf(token: Tokens.Generic, pen: Pen): string[] {
  const { paint, width } = pen
  switch (token.type) {
    case 'heading':
      return heading(inline(token.tokens ?? [], pen), token.depth, paint)
    case 'paragraph':
    case 'text':
      return lines(inline(token.tokens ?? [], pen), width)
    case 'code':
      return token.text.split('\n').map((line: string) => `    ${token.lang === 'text' ? paint('dim', allVisible(line)) : allVisible(line)}`.trimEnd())
    case 'list':
      return token.items.flatMap((item: Tokens.ListItem, index: number) => listItem(item, token.ordered ? `${Number(token.start || 1) + index}.` : '-', pen))
    case 'table':
      return table(token as Tokens.Table, pen)
    case 'blockquote':
      return blocksOf(token.tokens ?? [], { ...pen, width: width - 2 })
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
        .map(line => `${paint('dim', '│')} ${line}`.trimEnd())
    case 'hr':
      return [paint('dim', '─'.repeat(width))]
    default:
      // Blank lines, and the comments around what is generated.
      return []
  }
}

function heading(text: string, depth: number, paint: Paint): string[] {
  if (depth === 1) return [paint('bold', paint('magenta', text))]
  if (depth > 2) return [paint('bold', text)]
  const title = { Bad: paint('red', text), Good: paint('green', text) }[text] ?? text
  return [paint('bold', title), paint('dim', '─'.repeat(widthOf(text)))]
}

function listItem(item: Tokens.ListItem, mark: string, pen: Pen): string[] {
  const indent = ' '.repeat(mark.length + 3)
  const blocks = blocksOf(item.tokens, { ...pen, width: pen.width - indent.length }).flat()
  return blocks.map((line, index) => (index === 0 ? `  ${mark} ${line}` : `${indent}${line}`))
}

/** A table as its rows, a cell a line under its heading: columns rarely fit. */
function table({ header, rows }: Tokens.Table, pen: Pen): string[] {
  return rows.flatMap(row => {
    const [first, ...rest] = row.map(cell => inline(cell.tokens, pen))
    const more = rest.flatMap((cell, index) => (cell === '' ? [] : [labelled(inline(header[index + 1]?.tokens ?? [], pen), cell)]))
    return [...lines(first ?? '', pen.width), ...more.flatMap(text => lines(text, pen.width - 4).map(line => `    ${line}`))]
  })
}

const labelled = (label: string, text: string): string => (label === '' ? text : `${label}: ${text}`)

const lines = (text: string, width: number): string[] => text.split('\n').flatMap(part => [...wrapped(part.trim(), width)])

function inline(tokens: readonly Token[], pen: Pen): string {
  return tokens.map(token => run(token as Tokens.Generic, pen)).join('')
}

function run(token: Tokens.Generic, pen: Pen): string {
  const { paint } = pen
  const inner = (): string => (token.tokens ? inline(token.tokens, pen) : plain(token.text ?? ''))
  switch (token.type) {
    case 'codespan':
      return pen.quote(plain(token.text))
    case 'strong':
      return paint('bold', inner())
    case 'em':
      return paint('italic', inner())
    case 'link': {
      const text = inner()
      // The address of another page of the catalogue is of no use on a terminal; its name is.
      if (!/^https?:/.test(token.href)) return text
      return text === token.href ? paint('blue', text) : `${text} (${paint('blue', token.href)})`
    }
    case 'br':
      return '\n'
    case 'html':
      return ''
    default:
      return inner()
  }
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" }

/** The text of a run on one line: a paragraph is broken anew. */
const plain = (text: string): string => allVisible(text.replace(/\s+/g, ' ').replace(/&(?:lt|gt|amp|quot|#39);/g, entity => entities[entity] ?? entity))
