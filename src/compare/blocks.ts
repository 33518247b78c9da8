import type { Lines } from './lines.js'
import type { SuppressionComment } from './suppression-comments.js'

/** No block is followed further than this many lines. */
const maxBlockLines = 20_000

/** The lines that a comment covers, both ends included. */
export interface CoveredLines {
  /** For a comment above: the line below it, where what it covers begins. */
  readonly first: number
  readonly last: number
}

/**
 * The lines that a suppression comment covers, told from the text alone so that it is one rule for all languages.
 *
 * - A comment behind something covers its line. Where the line continues others (`\`, backtick, `^` at their ends) it covers those too, since
 *   a comment cannot stand on them.
 * - A comment that stands alone covers the block that begins on the line directly below: that line; the lines it is continued on; a
 *   here-document; and the lines below that are indented deeper, with the closing bracket or keyword. That is a mapping entry or list item of
 *   YAML, a block of HCL or Bicep, a statement of a script. Comments, `---` and `{{ if }}` may stand between. In Markdown it is
 *   the fence below, also after blank lines, since formatters put one there.
 */
export function coveredLines(comment: SuppressionComment, lines: Lines): CoveredLines | undefined {
  if (!comment.alone) {
    let first = comment.firstLine
    while (first > 0 && comment.firstLine - first < maxBlockLines && continues(lines.text(first - 1))) first--
    return { first, last: comment.lastLine }
  }
  const first = lineBelow(comment, lines)
  return first === undefined ? undefined : { first, last: blockEnd(first, lines) }
}

/** Whether a comment stands where the line above goes on: in a shell it ends the command there. */
export const breaksCommand = (comment: SuppressionComment, lines: Lines): boolean =>
  comment.alone && comment.firstLine > 0 && continues(lines.text(comment.firstLine - 1))

function lineBelow(comment: SuppressionComment, lines: Lines): number | undefined {
  for (let line = comment.lastLine + 1; line < lines.count && line - comment.lastLine < maxBlockLines; line++) {
    const text = lines.text(line).trim()
    if (text === '' && comment.opener === '<!--') continue
    if (text === '') return undefined
    if (!isTransparent(text, comment.opener)) return line
  }
  return undefined
}

const isTransparent = (text: string, opener: string): boolean =>
  (opener.endsWith('rem') ? /^@?rem(?:\s|$)/i.test(text) : text.startsWith(opener)) ||
  text === '---' ||
  /^\{\{-?\s*(?:\/\*|(?:if|with|range|else|end|define|block)\b)/.test(text.slice(0, 100))

function blockEnd(first: number, lines: Lines): number {
  const head = lines.text(first)
  const indent = lines.indent(first)
  const fence = /^(?:`{3,}|~{3,})/.exec(head.slice(indent))?.[0]
  const isItem = head.startsWith('-', indent)
  let open = fence ?? hereDocumentEnd(head)
  let last = first
  for (let line = first + 1; line < lines.count && line - first < maxBlockLines; line++) {
    const text = lines.text(line)
    const content = text.slice(lines.indent(line)).trimEnd()
    if (open !== undefined) {
      last = line
      if (!closes(content, open, fence)) continue
      if (fence) return line
      open = undefined
    } else if (continues(lines.text(line - 1)) && last === line - 1) {
      last = line
      open = hereDocumentEnd(text)
    } else if (content !== '' && !content.startsWith('#')) {
      const deep = lines.indent(line) > indent
      const same = lines.indent(line) === indent && (closer.test(content) || (!isItem && content.startsWith('- ')))
      if (!deep && !same) break
      last = line
      open = hereDocumentEnd(text)
    }
  }
  return last
}

const closer = /^(?:[)\]}]|(?:fi|done|esac|then|do|else|elif)(?![\w:-]))/

/** A blank before the sign is asked for: `C:\data\` at the end of a line continues nothing. */
const continues = (text: string): boolean => /(?:^|\s)[\\`^]$/.test(text.slice(-2))

const closes = (content: string, open: string, fence: string | undefined): boolean =>
  fence ? content.startsWith(fence) && content.replaceAll(fence[0]!, '') === '' : content === open || (open.endsWith('@') && content.startsWith(open))

/** What ends the here-document or here-string that begins on a line. */
function hereDocumentEnd(text: string): string | undefined {
  const word = /<<[-~]?\s{0,4}(?:"([\w.-]{1,80})"|'([\w.-]{1,80})'|\\?([A-Za-z_][\w.-]{0,79}))/.exec(text.slice(0, 2000))
  if (word) return word[1] ?? word[2] ?? word[3]
  const quote = /@(["'])$/.exec(text.slice(-2))
  return quote ? `${quote[1]}@` : undefined
}
