/** Offset of the first character at or after `at` that is neither blank, nor a line break, nor in a comment. */
export function afterBlanks(text: string, at: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x23 && (at === 0 || text.charCodeAt(at - 1) <= 0x20)) at = lineEnd(text, at) - 1
    else if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at
  }
  return text.length
}

/** Past the indicator (`:` or `-`) that follows, where it does; else `at`. This is where an empty scalar stands. */
export function afterIndicator(text: string, at: number, indicator: string): number {
  const next = afterBlanks(text, at)
  return text[next] === indicator ? next + 1 : at
}

/** Past the anchor and the tag that follow: the place of an empty scalar that has them. */
export function afterProperties(text: string, at: number): number {
  for (;;) {
    let next = afterBlanks(text, at)
    if (text[next] !== '&' && text[next] !== '!') return at
    while (next < text.length && !' \t\r\n,]}'.includes(text[next]!)) next++
    at = next
  }
}

/** The `|` or `>` of the block scalar whose content begins at `content`, looked for from the end of the token before it. */
export function blockIndicator(text: string, at: number, content: number): number {
  for (let next = afterBlanks(text, at); next < content; next = afterBlanks(text, next + 1)) {
    if (text[next] === '|' || text[next] === '>') return next
    if (text[next] === '&' || text[next] === '!') next = afterProperties(text, next) - 1
  }
  return content
}

/** The end of a block scalar without its last line breaks and the blank lines after it. */
export function trimmedEnd(text: string, indicator: number, content: number, end: number): number {
  let last = end
  while (last > content && text.charCodeAt(last - 1) <= 0x20) last--
  if (last > content) return last
  last = indicator
  while (last < content && text.charCodeAt(last) > 0x20) last++
  return last
}

/** Past the bracket that closes a flow collection, looked for from its last token. */
export function closingBracket(text: string, at: number): number {
  for (let next = afterBlanks(text, at); next < text.length; next = afterBlanks(text, next + 1)) {
    if (text[next] === ']' || text[next] === '}') return next + 1
    if (text[next] !== ',' && text[next] !== ':' && text[next] !== '?') break
  }
  return at
}

/** Offset of the line break that ends the line, or of the text's end. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
