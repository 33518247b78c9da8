import { afterBlanks, begin, end, type Reader, readTo, turnIntoKey } from './yaml-plain-reader.js'
import { listMark, mapMark } from './yaml-tape.js'

/** Past a plain or simply quoted key: the offset of its colon. */
export function keyEnd(text: string, at: number): number | undefined {
  const first = text.charCodeAt(at)
  let next = at
  if (first === 0x22 || first === 0x27) {
    next = closingQuote(text, at)
    if (next < 0) return undefined
    next++
  } else while (isKeyCharacter(text.charCodeAt(next))) next++
  if (next === at || text.charCodeAt(next) !== 0x3a) return undefined
  const behind = text.charCodeAt(next + 1)
  return behind === 0x20 || behind === 0x0a || Number.isNaN(behind) ? next : undefined
}

/** Letters, digits and `_ . / - $ <`: the keys of manifests. */
const isKeyCharacter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x2d && code <= 0x39) || code === 0x5f || code === 0x24 || code === 0x3c

/** Offset of the quote that closes; -1 where it is not on the line, or where anything is escaped. */
function closingQuote(text: string, at: number): number {
  const quote = text.charCodeAt(at)
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === quote) return quote === 0x27 && text.charCodeAt(next + 1) === 0x27 ? -1 : next
    if (code === 0x0a || (code === 0x5c && quote === 0x22)) return -1
  }
  return -1
}

/** Whether a key asks for another map to be merged, in quotes or without. */
export const isMerge = (text: string, start: number, end: number): boolean =>
  (end - start === 2 && text.startsWith('<<', start)) || (end - start === 4 && (text.startsWith('"<<"', start) || text.startsWith("'<<'", start)))

export function readScalar(reader: Reader, at: number): boolean {
  const { text } = reader
  const first = text.charCodeAt(at)
  if (first === 0x22 || first === 0x27) {
    const close = closingQuote(text, at)
    return close >= 0 && readTo(reader, at, close + 1)
  }
  if (!beginsPlain(text, at)) return false
  let end = at
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next)
    if (code === 0x0a || (code === 0x23 && text.charCodeAt(next - 1) === 0x20)) break
    if (code === 0x3a && isBlankOrEnd(text.charCodeAt(next + 1))) return false
    if (code !== 0x20) end = next + 1
  }
  return readTo(reader, at, end)
}

const isBlankOrEnd = (code: number): boolean => code === 0x20 || code === 0x0a || Number.isNaN(code)

/** Indicators begin no plain scalar; a dash does where no blank follows. */
function beginsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x2d ? !isBlankOrEnd(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== 0x2d : indicators[code] !== 1
}

/** By character code. */
const indicators = new Uint8Array(0x80)
for (const character of '!&*|>%@`"\'#{}[],?:') indicators[character.charCodeAt(0)] = 1

/** A flow collection on one line. */
export function readFlow(reader: Reader, at: number, depth: number): boolean {
  const { text } = reader
  const isMap = text.charCodeAt(at) === 0x7b
  const close = isMap ? 0x7d : 0x5d
  if (depth > 8) return false
  const collection = begin(reader, at, isMap ? mapMark : listMark)
  let next = afterBlanks(text, at + 1)
  while (text.charCodeAt(next) !== close) {
    if (isMap) {
      if (!readFlowKey(reader, next)) return false
      next = afterBlanks(text, reader.cursor + 1)
    }
    if (!readFlowNode(reader, next, depth)) return false
    next = afterBlanks(text, reader.cursor)
    const code = text.charCodeAt(next)
    if (code === 0x2c) next = afterBlanks(text, next + 1)
    else if (code !== close) return false
    if (code === 0x2c && text.charCodeAt(next) === close) return false
  }
  reader.cursor = next + 1
  end(reader, collection, next + 1)
  return true
}

/** The scalar before a colon: it is written as one, and its offsets are those of a key. */
function readFlowKey(reader: Reader, at: number): boolean {
  const { text } = reader
  const first = text.charCodeAt(at)
  if (first === 0x5b || first === 0x7b || !readFlowNode(reader, at, 0)) return false
  if (text.charCodeAt(reader.cursor) !== 0x3a || text.charCodeAt(reader.cursor + 1) !== 0x20) return false
  turnIntoKey(reader, at)
  return !isMerge(text, at, reader.cursor)
}

function readFlowNode(reader: Reader, at: number, depth: number): boolean {
  const { text } = reader
  const first = text.charCodeAt(at)
  if (first === 0x5b || first === 0x7b) return readFlow(reader, at, depth + 1)
  if (first === 0x22 || first === 0x27) return readScalar(reader, at)
  if (!beginsPlain(text, at)) return false
  let end = at
  for (let next = at; ; next++) {
    const code = text.charCodeAt(next)
    if (code === 0x2c || code === 0x5d || code === 0x7d || (code === 0x3a && text.charCodeAt(next + 1) === 0x20)) break
    if (code === 0x0a || Number.isNaN(code) || code === 0x23 || code === 0x5b || code === 0x7b || code === 0x3a) return false
    if (code !== 0x20) end = next + 1
  }
  return end > at && readTo(reader, at, end)
}
