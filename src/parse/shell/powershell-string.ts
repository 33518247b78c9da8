import { addAll, find, isDouble, isLineEnd, isSingle, lineEnd, nested, peek, report, type Scan, take, within } from './powershell-scan.js'
import { itemsToParts } from './powershell-value.js'
import type { Part } from './syntax.js'

const variablePattern = /\$(?:\{([^{}\r\n]{1,200})\}|((?:[\p{L}\p{N}_]+:(?=[\p{L}\p{N}_]))?[\p{L}\p{N}_]+|[?^$]))/uy
const scopes = /^(?:global|script|local|private|using|variable):/
const constants: ReadonlyMap<string, string> = new Map([
  ['true', 'True'],
  ['false', 'False'],
])
const escapes: ReadonlyMap<string, string> = new Map(Object.entries({ n: '\n', t: '\t', r: '\r', 0: '\0', a: '\x07', b: '\b', f: '\f', v: '\v', e: '\x1b' }))

export const textPart = (text: string, start: number, end: number, quoted: boolean): Part => ({ kind: 'text', text, start, end, quoted })
export const unseenPart = (start: number, end: number, quoted = false): Part => ({ kind: 'unseen', start, end, quoted })
export const variablePart = (name: string, start: number, end: number, quoted: boolean, all = false): Part => ({
  kind: 'variable',
  name,
  all,
  quoted,
  start,
  end,
})

/** The name of a variable as it is compared: lower case, without a scope; `env:` stays. */
export const variableName = (written: string): string => written.toLowerCase().replace(scopes, '')

/** `$name`, `${name}`, `$env:NAME`; nothing where the dollar is a character like any other. */
export function readVariable(scan: Scan, quoted: boolean): Part | undefined {
  const start = scan.at
  const match = take(scan, variablePattern)
  if (!match) return undefined
  const name = variableName(match[1] ?? match[2]!)
  const constant = constants.get(name)
  return constant === undefined ? variablePart(name, start, scan.at, quoted) : textPart(constant, start, scan.at, quoted)
}

/** What stands for other characters at the place of the scan: a hole, a variable, `$( )`, a backtick; nothing where a character stands for itself. */
export function readExpansion(scan: Scan, quoted: boolean): readonly Part[] | undefined {
  const start = scan.at
  const hole = scan.holes.get(start)
  if (hole) {
    scan.at = Math.min(Math.max(hole.end, start + 1), scan.end)
    return [hole.name === undefined ? unseenPart(start, scan.at, quoted) : variablePart(hole.name, start, scan.at, quoted)]
  }
  const c = peek(scan)
  if (c === '`') return [readEscape(scan, quoted)]
  if (c !== '$') return undefined
  if (peek(scan, 1) === '(') return readSubexpression(scan, quoted)
  const variable = readVariable(scan, quoted)
  return variable && [variable]
}

/** `$( )`: what it holds where that is one value, else a substitution. */
export function readSubexpression(scan: Scan, quoted: boolean): readonly Part[] {
  const start = scan.at++
  const items = nested(scan, ')', () => scan.block(scan), [])
  return itemsToParts(items, start, scan.at, quoted)
}

function readEscape(scan: Scan, quoted: boolean): Part {
  const start = scan.at
  const c = peek(scan, 1)
  scan.at = Math.min(start + 2, scan.end)
  if (c === '') return textPart('', start, scan.at, quoted)
  if (c === '\r' && peek(scan) === '\n') scan.at++
  const special = isLineEnd(c) ? '' : escapes.get(c)
  return special === undefined ? textPart(c, start + 1, start + 2, quoted) : textPart(special, start, scan.at, quoted)
}

/** Whether a string or here-string begins here. */
export function startsString(scan: Scan): boolean {
  if (scan.holes.has(scan.at)) return false
  const c = peek(scan)
  return isDouble(c) || isSingle(c) || startsHereString(scan)
}

function startsHereString(scan: Scan): boolean {
  if (peek(scan) !== '@' || !(isDouble(peek(scan, 1)) || isSingle(peek(scan, 1)))) return false
  let at = scan.at + 2
  while (scan.text[at] === ' ' || scan.text[at] === '\t') at++
  return at < scan.end && isLineEnd(scan.text[at]!)
}

/** A string of any kind, as parts that cover its content. */
export function readString(scan: Scan): readonly Part[] {
  const start = scan.at
  const parts = peek(scan) === '@' ? readHereString(scan) : readQuoted(scan)
  return parts.length > 0 ? parts : [textPart('', start + 1, start + 1, true)]
}

function readQuoted(scan: Scan): readonly Part[] {
  const start = scan.at++
  const problems = scan.problems.length
  const double = isDouble(scan.text[start]!)
  const closed = readContent(scan, double ? isDouble : isSingle, double)
  if (closed) return closed
  scan.problems.length = problems
  const line = lineEnd(scan, start)
  report(scan, 'The quote is not closed.', start, line)
  if (scan.returns-- <= 0) {
    scan.at = scan.end
    return [unseenPart(start, scan.end, true)]
  }
  const parts = within(scan, start + 1, line, () => readContent(scan, undefined, double)!)
  scan.at = line
  return parts
}

function readHereString(scan: Scan): readonly Part[] {
  const start = scan.at
  const double = isDouble(peek(scan, 1))
  const content = find(scan, '\n', start) + 1
  const closer = find(scan, double ? '\n"@' : "\n'@", content - 1)
  if (closer >= scan.end) {
    report(scan, 'The here-string is not closed: its closer must stand at the beginning of a line.', start, start + 2)
    scan.at = lineEnd(scan, start)
    return [unseenPart(start, scan.at, true)]
  }
  const end = Math.max(content, scan.text[closer - 1] === '\r' ? closer - 1 : closer)
  const parts = within(scan, content, end, () => readContent(scan, undefined, double)!)
  scan.at = closer + 3
  return parts
}

/** Characters and expansions up to the closing quote, which is taken; undefined where there is none. Without `closes`, all up to the end. */
function readContent(scan: Scan, closes: ((c: string) => boolean) | undefined, expands: boolean): readonly Part[] | undefined {
  const parts: Part[] = []
  let run = scan.at
  const flush = (): void => {
    if (scan.at > run) parts.push(textPart(scan.text.slice(run, scan.at), run, scan.at, true))
  }
  while (scan.at < scan.end) {
    const c = scan.text[scan.at]!
    if (closes?.(c) && !scan.holes.has(scan.at)) {
      flush()
      scan.at++
      if (!closes(peek(scan))) return parts
      run = scan.at++
      continue
    }
    if (!scan.holes.has(scan.at) && !(expands && (c === '$' || c === '`'))) {
      scan.at++
      continue
    }
    flush()
    const before = scan.at
    const expansion = readExpansion(scan, true)
    if (expansion) addAll(parts, expansion)
    run = expansion ? scan.at : before
    if (!expansion) scan.at++
  }
  flush()
  return closes ? undefined : parts
}
