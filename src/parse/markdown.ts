import { cut, type Text } from '../model/text.js'
import { commandParagraph } from './markdown-paragraph.js'
import { commandLines, type FenceLine, isHcl, languageOfContent } from './markdown-session.js'
import type { Language, Snippet } from './parsed.js'

/** A fence: its info string and its lines, without what the lists and quotes around it put before them. */
interface Fence {
  readonly info: string
  readonly lines: readonly FenceLine[]
}

const SHELLS: ReadonlyMap<string, Language> = new Map<string, Language>([
  ...['bash', 'sh', 'shell', 'zsh', 'ksh', 'azurecli', 'azurecli-interactive', 'azure-cli', 'azcli', 'bash-interactive'].map(name => [name, 'bash'] as const),
  ...['console', 'shell-session', 'shellsession', 'sh-session', 'bash-session', 'terminal', 'session'].map(name => [name, 'bash'] as const),
  ...['powershell', 'powershell-interactive', 'azurepowershell', 'azurepowershell-interactive', 'azps', 'pwsh', 'posh', 'ps', 'ps1'].map(
    name => [name, 'powershell'] as const,
  ),
  ...['cmd', 'bat', 'batch', 'dos', 'dosbatch'].map(name => [name, 'cmd'] as const),
])

const DATA: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['jsonc', 'json'],
  ['dockerfile', 'dockerfile'],
  ['docker', 'dockerfile'],
  ['makefile', 'makefile'],
  ['make', 'makefile'],
  ['terraform', 'hcl'],
  ['hcl', 'hcl'],
  ['tf', 'hcl'],
  ['opentofu', 'hcl'],
  ['bicep', 'bicep'],
])

/** The fences of a Markdown file whose language is read, and commands without one. All of them are examples: they are shown, not run. */
export function parseMarkdown(text: Text): Snippet[] {
  return fencesOf(text.text).flatMap(fence => snippetsOf(text, fence))
}

function snippetsOf(text: Text, { info, lines }: Fence): Snippet[] {
  const tag = /[a-z][\w+-]*/i.exec(info.slice(0, 100))?.[0].toLowerCase()
  const data = tag === undefined ? undefined : DATA.get(tag)
  const shell = tag === undefined ? undefined : SHELLS.get(tag)
  const told = data ?? shell ?? (tag === undefined ? languageOfContent(text.text, lines) : undefined)
  const language = told === undefined || told === 'json' ? (isHcl(text.text, lines) ? 'hcl' : told) : told
  if (language === undefined || lines.length === 0) return []
  const scripts = language === 'bash' || language === 'powershell' || language === 'cmd' ? commandLines(text.text, lines, language, tag) : [{ language, lines }]
  return scripts
    .filter(script => script.lines.length > 0)
    .map(script => ({
      language: script.language,
      text: cut(
        text,
        script.lines.map(({ start, end }) => [start, end] as const),
      ),
      variables: new Map(),
      example: true,
    }))
}

/** Quotes, list markers and blanks, then the fence. Indentation says little: the bodies of MkDocs admonitions and of lists are indented. */
const OPENER = /^((?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*)(`{3,}|~{3,})([^\n]*)$/
const CLOSER = /^(?:[ \t]|>)*(`{3,}|~{3,})[ \t]*$/

function fencesOf(text: string): Fence[] {
  const fences: Fence[] = []
  let open: { mark: string; info: string; quotes: number; indent: number; lines: FenceLine[] } | undefined
  let afterBlank = true
  for (let at = afterFrontMatter(text); at < text.length; ) {
    const stop = lineStop(text, at)
    const line = text.slice(at, stop).trimEnd()
    if (open) {
      const mark = CLOSER.exec(line)?.[1]
      const left = quotesIn(line) < open.quotes
      if (left || (mark && mark[0] === open.mark[0] && mark.length >= open.mark.length)) {
        fences.push(open)
        open = undefined
        if (left) continue
      } else open.lines.push({ start: contentStart(text, at, stop, open.quotes, open.indent), end: stop })
    } else if (line.trimStart().startsWith('<!--')) {
      const end = text.indexOf('-->', at)
      at = end < 0 ? text.length : lineStop(text, end)
      continue
    } else {
      const bare = afterBlank ? commandParagraph(text, at, from => lineStop(text, from)) : undefined
      afterBlank = line.trim() === ''
      if (bare) {
        fences.push({ info: '', lines: bare.lines })
        at = bare.end
        continue
      }
      const [, before = '', mark, info = ''] = OPENER.exec(line) ?? []
      if (mark && !(mark[0] === '`' && info.includes('`'))) open = { mark, info, quotes: quotesIn(before), indent: columnsAfterQuotes(before), lines: [] }
    }
    at = stop
  }
  return open ? [...fences, open] : fences
}

function afterFrontMatter(text: string): number {
  if (!/^---[ \t]*\r?\n/.test(text)) return 0
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
  return end ? end.index + end[0].length : 0
}

/** Past the line break. */
function lineStop(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

const quotesIn = (line: string): number => /^(?:[ \t]*>)*/.exec(line)![0].replaceAll(/[^>]/g, '').length

/** Width of what stands between the quotes and the fence; list markers count, for the lines below are indented by as much. */
function columnsAfterQuotes(before: string): number {
  const rest = before.slice(before.lastIndexOf('>') + 1)
  const width = rest.length + 3 * (rest.split('\t').length - 1)
  // The blank after the last `>` belongs to the quote.
  return before.includes('>') && rest.startsWith(' ') ? width - 1 : width
}

/** The start of a line's content: past the quotes and at most as many blanks as stand before the fence. */
function contentStart(text: string, at: number, stop: number, quotes: number, indent: number): number {
  let next = at
  for (let count = 0; count < quotes; next++) if (text[next] === '>') count++
  if (quotes > 0 && text[next] === ' ') next++
  for (let columns = 0; columns < indent && next < stop; next++) {
    if (text[next] === ' ') columns++
    else if (text[next] === '\t') columns += 4
    else break
  }
  return next
}
