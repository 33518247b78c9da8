/** Characters that act instead of being seen: controls, format characters (bidi overrides, zero width), line and paragraph separators. */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const loneSurrogate = /\p{Cs}/gu
const lineBreaks = /[\t\r\n\v\f\u0085\p{Zl}\p{Zp}]+/gu

/** Content quoted in a sentence is cut to this many characters. */
const longest = 200

/** The text without half characters, which `encodeURIComponent` throws on. */
export const wellFormed = (text: string): string => text.replace(loneSurrogate, '\ufffd')

/** Content as one line of characters that can be seen and do nothing. */
export const harmless = (text: string): string => wellFormed(text).replace(lineBreaks, ' ').replace(acting, '')

/** Content as it is quoted in a sentence: harmless, not too long, and never nothing. */
export function quotable(text: string): string {
  const line = harmless(text.slice(0, 4 * longest))
  if (line === '') return '(empty)'
  return line.length > longest ? `${shortened(line, longest - 1)}…` : line
}

/** The first characters of a text, without half a character at the end. */
export function shortened(text: string, length: number): string {
  const cut = text.slice(0, length)
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut
}

/** A character as a terminal may show it: what would act is named instead. */
export function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  return character.search(acting) < 0 ? character : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** A text as a terminal may show it. */
export const allVisible = (text: string): string => defused(Array.from(text, visible).join(''))

/** Content as a terminal quotes it in a sentence. */
export function visibleQuote(text: string): string {
  if (text === '') return '(empty)'
  return allVisible(text.length > longest ? `${shortened(text, longest - 1)}…` : text)
}

/**
 * Breaks what the runners of GitHub and Azure Pipelines take for a command anywhere in a line of a log: `##[error]`, `##vso[...]`.
 * A zero-width space does it, which nobody sees.
 */
export const defused = (text: string): string => text.replace(/##(?=\[|vso\[)/gi, '##\u200b')

const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

/** Columns that a text takes in a terminal (East Asian wide characters and emoji take two, combining marks none). */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x300) width++
    else if (/^[\p{Mn}\p{Me}\u200b]$/u.test(character)) width += 0
    else width += wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
  }
  return width
}
