import { atLineEnd, type Cursor, nested, placeFrom, problem, skipBlanks, skipLine, take, takeWord, within } from './cursor.js'
import { readExpression } from './expression.js'
import type { Attribute, Block, Body, Label } from './syntax.js'
import { readQuoted } from './template.js'

/** The attributes and blocks of a file, or of a block up to its closing brace. */
export function readBody(cursor: Cursor, whole: boolean): Body {
  return within(cursor, false, () => {
    const start = cursor.at
    const attributes: Attribute[] = []
    const blocks: Block[] = []
    let broken = false
    for (;;) {
      skipBlanks(cursor, true)
      if (cursor.at >= cursor.text.text.length) break
      if (!whole && cursor.text.text[cursor.at] === '}') break
      const known = cursor.problems.length
      readEntry(cursor, attributes, blocks)
      if (cursor.problems.length > known) broken = true
    }
    return { at: placeFrom(cursor, start), attributes, blocks, broken }
  })
}

function readEntry(cursor: Cursor, attributes: Attribute[], blocks: Block[]): void {
  const start = cursor.at
  const name = takeWord(cursor)
  if (name === undefined) {
    problem(cursor, 'A name of an argument or a block is expected here.')
    skipLine(cursor)
    return
  }
  const nameAt = placeFrom(cursor, start)
  skipBlanks(cursor)
  if (cursor.text.text[cursor.at] === '=' && cursor.text.text[cursor.at + 1] !== '=') {
    cursor.at++
    const value = readExpression(cursor)
    attributes.push({ name, nameAt, value, at: placeFrom(cursor, start) })
  } else {
    const block = readBlock(cursor, name, start)
    if (block) blocks.push(block)
    else skipLine(cursor)
  }
  endEntry(cursor)
}

function readBlock(cursor: Cursor, type: string, start: number): Block | undefined {
  const labels = readLabels(cursor)
  if (!take(cursor, '{')) {
    problem(cursor, `After ${type.slice(0, 40)}, "=" or "{" is expected.`)
    return undefined
  }
  const opened = cursor.at - 1
  const body = nested(
    cursor,
    () => readBody(cursor, false),
    (): Body => ({ at: placeFrom(cursor, opened), attributes: [], blocks: [], broken: true }),
  )
  if (!take(cursor, '}')) problem(cursor, 'This brace is not closed.', opened, opened + 1)
  return { type, labels, body, at: placeFrom(cursor, start) }
}

function readLabels(cursor: Cursor): readonly Label[] {
  const labels: Label[] = []
  for (;;) {
    skipBlanks(cursor)
    const start = cursor.at
    if (take(cursor, '"')) {
      const quoted = readQuoted(cursor, start)
      if (quoted.is === 'literal') labels.push({ text: String(quoted.value), at: quoted.inner ?? quoted.at })
      continue
    }
    const text = takeWord(cursor)
    if (text === undefined) return labels
    labels.push({ text, at: placeFrom(cursor, start) })
  }
}

/** A line holds one argument; only `{ a = 1 }` closes on the same line. */
function endEntry(cursor: Cursor): void {
  skipBlanks(cursor)
  if (atLineEnd(cursor) || cursor.text.text[cursor.at] === '}') return
  problem(cursor, 'A line break is expected here.')
  skipLine(cursor)
}
