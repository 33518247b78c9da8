import type { Language } from './parsed.js'

/** Half-open range of a line's characters, its line break included. */
export interface FenceLine {
  readonly start: number
  readonly end: number
}

interface Script {
  readonly language: Language
  readonly lines: readonly FenceLine[]
}

/** What a terminal prints before a command, and the language of the shell that prints it. `>` is a redirection where no session is shown. */
const PROMPTS: readonly { readonly pattern: RegExp; readonly language?: Language; readonly session?: true }[] = [
  { pattern: /^[ \t]*PS(?: [^>\n]{0,200})?> ?/, language: 'powershell' },
  { pattern: /^[ \t]*[A-Za-z]:\\[^>\s]{0,200}> ?/, language: 'cmd' },
  { pattern: /^[ \t]*(?:[\w.-]{1,60}@[\w.-]{1,60}:\S{0,200})?\$ (?=\S)/ },
  { pattern: /^> (?=\S)/, session: true },
]

const TOOL = /^[ \t]*(?:(?:\$|>|PS[^>\n]{0,200}>|[A-Za-z]:\\[^>\n]{0,200}>)[ \t]*)?(?:sudo )?(?:az|helm|kubectl)[ \t]/
const AZURE_CMDLET = /^[ \t]*(?:PS[^>\n]{0,200}>[ \t]*)?(?:\$\w+[ \t]*=[ \t]*)?(?:New|Set|Add|Update|Import|Get)-Az[A-Z]\w+/

/** Terraform has no tag that everybody knows: it is shown as JavaScript, JSON or nothing. */
const HCL = /^[ \t]*(?:resource|data)[ \t]+"[a-z]\w*"[ \t]+"[\w-]+"[ \t]*\{/

/** Whether a fence of any tag holds blocks of Terraform. */
export const isHcl = (text: string, lines: readonly FenceLine[]): boolean => lines.some(({ start, end }) => HCL.test(text.slice(start, end)))

/** The language of a fence without an info string, where its lines leave no doubt. */
export function languageOfContent(text: string, lines: readonly FenceLine[]): Language | undefined {
  const rows = lines.map(({ start, end }) => text.slice(start, end))
  if (rows.some(row => /^apiVersion:/.test(row)) && rows.some(row => /^kind:/.test(row)) && !rows.some(row => TOOL.test(row))) return 'yaml'
  if (rows.some(row => AZURE_CMDLET.test(row) || (PROMPTS[0]!.pattern.test(row) && TOOL.test(row)))) return 'powershell'
  return rows.some(row => TOOL.test(row)) ? 'bash' : undefined
}

/** The lines of a shell's fence that are commands: what a terminal printed is left out. */
export function commandLines(text: string, lines: readonly FenceLine[], language: Language, tag: string | undefined): Script[] {
  const session = language !== 'bash' || tag === undefined || /console|session|terminal/.test(tag)
  const prompts = PROMPTS.filter(prompt => session || !prompt.session)
  const prompted = lines.map(({ start, end }) => promptOf(text.slice(start, end), prompts))
  if (prompted.some(prompt => prompt !== undefined)) return sessionScripts(text, lines, prompted, language)
  const rows = lines.map(({ start, end }) => text.slice(start, end).trimEnd())
  const backticks = language === 'bash' && rows.some(row => /^[^`]*[ \t]`$/.test(row)) && !rows.some(row => row.endsWith('\\'))
  return [{ language: backticks ? 'powershell' : language, lines: language === 'bash' ? withoutOutput(lines, rows) : lines }]
}

interface Prompt {
  readonly length: number
  readonly language: Language | undefined
}

function promptOf(row: string, prompts: typeof PROMPTS): Prompt | undefined {
  for (const { pattern, language } of prompts) {
    const match = pattern.exec(row)
    if (match) return { length: match[0].length, language }
  }
  return undefined
}

/** Commands stand after a prompt and go on over continued lines and here-documents; all else was printed. */
function sessionScripts(text: string, lines: readonly FenceLine[], prompted: readonly (Prompt | undefined)[], fallback: Language): Script[] {
  const scripts = new Map<Language, FenceLine[]>()
  let language = fallback
  let continues = false
  let delimiter: string | undefined
  lines.forEach((line, index) => {
    const row = text.slice(line.start, line.end).trimEnd()
    const prompt = delimiter === undefined && !continues ? prompted[index] : undefined
    if (!prompt && !continues && delimiter === undefined) return
    if (prompt) language = prompt.language ?? fallback
    const skipped = prompt ? prompt.length : (/^>{1,2} /.exec(row)?.[0].length ?? 0)
    const content = row.slice(skipped)
    const script = scripts.get(language) ?? []
    script.push({ start: line.start + skipped, end: line.end })
    scripts.set(language, script)
    if (delimiter !== undefined) delimiter = content.trim() === delimiter ? undefined : delimiter
    else delimiter = delimiterOf(content)
    continues = delimiter === undefined && /[\\`^|]$/.test(content)
  })
  return [...scripts].map(([each, kept]) => ({ language: each, lines: kept }))
}

/** The word that ends the here-document that a line begins. */
const delimiterOf = (row: string): string | undefined => /<<-?[ \t]*\\?["']?([A-Za-z_]\w*)/.exec(row)?.[1]

const TABLE_HEAD = /^[A-Z][A-Z0-9()_/-]*(?: {2,}[A-Z][A-Z0-9()_/-]*(?: [A-Z0-9()_/-]+)*)+$/
const TABLE_RULE = /^-{3,}(?: +-{3,})+$/

/** Leaves out pasted output that would not be commands: JSON objects and tables, where they stand on lines of their own. */
function withoutOutput(lines: readonly FenceLine[], rows: readonly string[]): readonly FenceLine[] {
  const kept: FenceLine[] = []
  let delimiter: string | undefined
  let closing: string | undefined
  let table = false
  rows.forEach((row, index) => {
    if (delimiter !== undefined) {
      if (row.trim() === delimiter) delimiter = undefined
    } else if (closing !== undefined) {
      if (row.startsWith(closing)) closing = undefined
      return
    } else if (table) {
      table = row.trim() !== '' && !TOOL.test(row) && !row.startsWith('#')
      if (table) return
    }
    if (delimiter === undefined) {
      closing = closingOf(row, rows[index + 1])
      table = TABLE_HEAD.test(row) || TABLE_RULE.test(rows[index + 1] ?? '')
      if (closing !== undefined || table) return
      delimiter = delimiterOf(row)
    }
    kept.push(lines[index]!)
  })
  return kept
}

/** How the JSON that begins on a line will end. A brace alone may open a group of commands; a name and a colon after it do not. */
function closingOf(row: string, next = ''): string | undefined {
  if (row === '{') return /^[ \t]*"[^"]*"[ \t]*:/.test(next) ? '}' : undefined
  return row === '[' && /^[ \t]*["{[\]]/.test(next) ? ']' : undefined
}
