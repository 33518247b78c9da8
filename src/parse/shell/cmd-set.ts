import { addAll, endsCommand, isBlank, peek, type Scan, skipBlanks, take, within } from './cmd-scan.js'
import { readParts } from './cmd-word.js'
import type { Assignment, Word } from './syntax.js'

const option = /\/([pa])(?=[\s"])/iy
const arithmetic = /[\s"(]*([A-Za-z_]\w*)\s*(?:[-+*/%&^|]|<<|>>)?=/y

/** `set NAME=value`, `set "NAME=value"`, `set /p`, `set /a`: past the command. What only shows variables sets nothing. */
export function readSet(scan: Scan, start: number): readonly Assignment[] {
  skipBlanks(scan)
  const kind = take(scan, option)?.[1]?.toLowerCase()
  skipBlanks(scan)
  const from = scan.at
  const end = commandEnd(scan)
  scan.at = end
  if (kind === 'a') return arithmeticNames(scan, from, end).map(name => assignment(name, undefined, start, end))
  const quoted = scan.text[from] === '"'
  const last = quoted ? scan.text.lastIndexOf('"', end - 1) : end
  const [left, right] = [quoted ? from + 1 : from, quoted && last > from ? last : end]
  const equals = indexWithin(scan.text, '=', left, right)
  const name = scan.text.slice(left, Math.max(left, equals)).toUpperCase()
  if (equals < 0 || name === '' || /[%!\uE000]/.test(name)) return []
  return [assignment(name, kind === 'p' ? undefined : readValue(scan, equals + 1, right, quoted), start, end)]
}

function assignment(name: string, value: Word | undefined, start: number, end: number): Assignment {
  return { kind: 'assignment', name, ...(value && { value }), append: false, default: false, start, end }
}

/** The end of the command for cmd: an operator outside of quotes, or the end of the line. */
function commandEnd(scan: Scan): number {
  let quoted = false
  const start = scan.at
  for (; peek(scan) !== ''; scan.at++) {
    const c = peek(scan)
    if (scan.holes.has(scan.at)) continue
    if (c === '"') quoted = !quoted
    else if (!quoted && c === '^') scan.at++
    else if (c === '\n' || (!quoted && endsCommand(scan))) break
  }
  const end = Math.min(scan.at, scan.end)
  scan.at = start
  return end
}

function indexWithin(text: string, needle: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (text[at] === needle) return at
  return -1
}

/** The value without the quotes around it and the blanks after it: what a program receives where the variable stands unquoted. */
function readValue(scan: Scan, start: number, right: number, quoted: boolean): Word {
  let end = right
  while (!quoted && end > start && isBlank(scan.text[end - 1]!)) end--
  const parts = within(scan, start, end, inner => {
    const read = [...readParts(inner, () => false)]
    // Operators are characters here where quotes stand around the whole: cmd saw them inside.
    while (inner.at < inner.end) {
      const at = inner.at++
      read.push({ kind: 'text', text: inner.text.slice(at, inner.at), quoted, start: at, end: inner.at })
      addAll(
        read,
        readParts(inner, () => false),
      )
    }
    return read
  })
  return { start, end, parts: parts.length > 0 ? parts : [{ kind: 'text', text: '', quoted, start, end: start }] }
}

/** The names that `set /a "x=1, y+=2"` sets. */
function arithmeticNames(scan: Scan, start: number, end: number): readonly string[] {
  const names: string[] = []
  for (let at = start; at < end && at >= 0; at = indexWithin(scan.text, ',', at, end) + 1 || end) {
    arithmetic.lastIndex = at
    const name = arithmetic.exec(scan.text)?.[1]
    if (name !== undefined && arithmetic.lastIndex <= end) names.push(name.toUpperCase())
  }
  return names
}
