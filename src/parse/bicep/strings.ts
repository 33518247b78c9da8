/** A run of a string: up to its end, or up to the next expression in it. */
export interface StringRun {
  readonly start: number
  readonly end: number
  readonly decoded: string
  /** An expression follows; the run after it is read with this one. */
  readonly interpolates: boolean
  /** `'''`, where line breaks belong to the string. */
  readonly multiline: boolean
  /** `${`, or with more dollars as a multi-line string may ask for; none: there are no expressions in it. */
  readonly hole: string
  readonly problem?: string
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", $: '$' }

const OPENER = /(\$*)'''(?:\r?\n)?|'/y

/**
 * The run of a string that begins at an offset: at its quote or, with the run before, at the brace that ends an expression in it. Undefined where none does.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings
 */
export function stringRun(text: string, start: number, before?: StringRun): StringRun | undefined {
  if (before) return before.multiline ? multilineRun(text, start, start + 1, before.hole) : lineRun(text, start)
  OPENER.lastIndex = start
  const opener = OPENER.exec(text)
  if (!opener) return undefined
  if (opener[0] === "'") return lineRun(text, start)
  const dollars = opener[1]!
  return multilineRun(text, start, start + opener[0].length, dollars === '' ? '' : `${dollars}{`)
}

const PLAIN = /[^'\\$\r\n]+/y

function lineRun(text: string, start: number): StringRun {
  const common = { start, multiline: false, hole: '${' }
  let decoded = ''
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]!
    if (character === "'") return { ...common, end: at + 1, decoded, interpolates: false }
    if (text.startsWith('${', at)) return { ...common, end: at + 2, decoded, interpolates: true }
    if (character === '\n' || character === '\r') return { ...common, end: at, decoded, interpolates: false, problem: 'the string is not closed' }
    if (character === '\\') {
      const [meant, length] = escapeAt(text, at)
      decoded += meant
      at += length - 1
    } else {
      PLAIN.lastIndex = at
      const [run = character] = PLAIN.exec(text) ?? []
      decoded += run
      at += run.length - 1
    }
  }
  return { ...common, end: text.length, decoded, interpolates: false, problem: 'the string is not closed' }
}

function escapeAt(text: string, at: number): readonly [meant: string, length: number] {
  const simple = ESCAPES[text[at + 1] ?? '']
  if (simple !== undefined) return [simple, 2]
  const code = /^\\u\{([0-9a-fA-F]{1,6})\}/.exec(text.slice(at, at + 12))
  if (!code) return ['\\', 1]
  const point = Number.parseInt(code[1]!, 16)
  return [point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point), code[0].length]
}

/** Nothing is escaped. Quotes beyond three at its end belong to the string. */
function multilineRun(text: string, start: number, from: number, hole: string): StringRun {
  const common = { start, multiline: true, hole }
  const stop = /'{3,}|\$+\{/g
  stop.lastIndex = from
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    const [sign] = found
    const end = found.index + sign.length
    if (sign.startsWith("'")) return { ...common, end, decoded: text.slice(from, end - 3), interpolates: false }
    if (hole !== '' && sign.length >= hole.length) return { ...common, end, decoded: text.slice(from, end - hole.length), interpolates: true }
  }
  return { ...common, end: text.length, decoded: text.slice(from), interpolates: false, problem: 'the multi-line string is not closed' }
}
