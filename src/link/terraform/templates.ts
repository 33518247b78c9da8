import type { Node } from '../../model/node.js'
import { type Span, type Text, unseenText } from '../../model/text.js'
import { joined } from '../../model/value.js'
import type { Template, TemplatePart } from '../../parse/hcl/syntax.js'
import { evaluate, type Scope } from './evaluate.js'
import { hole, isHole, scalar, type TextNode, textOf, usedAt } from './values.js'

/** One run of a text: its characters, or undefined where nobody can see them. */
interface Run {
  readonly text: string | undefined
  /** How long it is at least, where nobody can see it. */
  readonly least?: number
  readonly content: Text
}

/** A text with expressions in it. An expression alone is its own value, whatever that is. */
export function textOfTemplate({ parts, lines, at }: Template, scope: Scope): Node {
  const [only] = parts
  if (parts.length === 1 && only?.is === 'value') return usedAt(evaluate(only.value, scope), at)
  const runs = runsOf(parts, scope)
  const value = joined(
    runs.map(run => run.text),
    at,
  )
  const content = contentOf(runs, at)
  const more = lines && content ? { content } : {}
  if (value.is === 'known') return { ...scalar(value.value, at), ...more } as TextNode
  if (value.is !== 'partial') return { ...hole(at), ...more }
  const unseen = runs.reduce((sum, run) => sum + (run.least ?? 0), 0)
  return { kind: 'scalar', at, value: '', text: '', parts: value.parts, style: 'quoted', ...(unseen > 0 && { unseen }), ...more } as TextNode
}

/** What stands between `%{ if }` or `%{ for }` and its end may be there or not. */
function runsOf(parts: readonly TemplatePart[], scope: Scope): readonly Run[] {
  const runs: Run[] = []
  let depth = 0
  for (const part of parts) {
    if (part.is === 'directive') {
      if (part.word === 'if' || part.word === 'for') depth++
      else if (part.word.startsWith('end')) depth = Math.max(0, depth - 1)
      runs.push(placed(undefined, part.at))
    } else if (depth > 0) continue
    else if (part.is === 'text') runs.push(part)
    else runs.push(...runsOfValue(evaluate(part.value, scope), part.at))
  }
  return runs
}

function runsOfValue(node: Node, at: Span): readonly Run[] {
  const text = textOf(node)
  if (text !== undefined || isHole(node)) return [placed(text, at)]
  if (node.kind !== 'scalar' || !node.parts) return [placed(undefined, at)]
  const hidden = node.parts.indexOf(undefined)
  return node.parts.map((part, index) => ({ ...placed(part, at), ...(index === hidden && node.unseen !== undefined && { least: node.unseen }) }))
}

const placed = (text: string | undefined, at: Span): Run => ({
  text,
  content: { source: at.source, text: text ?? unseenText, pieces: [{ at: 0, from: at.start }] },
})

/** The characters of all runs in a row, each with its place. */
function contentOf(runs: readonly Run[], at: Span): Text | undefined {
  if (runs.some(run => run.content.source !== at.source)) return undefined
  const pieces: { at: number; from: number }[] = []
  let text = ''
  for (const { content } of runs) {
    for (const piece of content.pieces) pieces.push({ at: text.length + piece.at, from: piece.from })
    text += content.text
    if (text.length > 1_000_000) return undefined
  }
  return { source: at.source, text, pieces: pieces.length > 0 ? pieces : [{ at: 0, from: at.start }] }
}
