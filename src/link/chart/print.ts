import type { Tag } from '../../parse/go-template/syntax.js'
import { chunksOf, type Datum, isRagged } from './data.js'
import { type Frame, maximumSteps, placeIn, stepsOf } from './frame.js'
import type { Chunk } from './output.js'
import type { TemplateFile } from './scene.js'

/** Prints what an action comes to; what nobody can see stays as a hole, on a line of its own where the action stands alone. */
export function print(datum: Datum, tag: Tag, frame: Frame): void {
  const used = placeIn(frame.file, tag)
  const chunks = chunksOf(datum, used)
  const isBlock = datum.kind === 'hole' && standsAlone(frame.file, tag)
  if (isBlock) {
    frame.out.push(...lineOfItsOwn('{{?}}', tag, frame, 'inline'))
    return
  }
  const inLine = !(datum.kind === 'text' && datum.lines) && !standsAlone(frame.file, tag)
  if (inLine && isRagged(chunks)) {
    frame.out.push({ text: '{{?}}', at: used, still: true, used, hole: 'inline' })
    return
  }
  for (const { text } of chunks) frame.run.steps += 1 + stepsOf(text.length)
  if (frame.run.steps <= maximumSteps) for (const chunk of chunks) frame.out.push({ ...chunk, used })
}

/** An action that stays, on a line of its own as it was. */
export function lineOfItsOwn(text: string, tag: Tag, { file }: Frame, kind: Chunk['hole']): readonly Chunk[] {
  const at = placeIn(file, tag)
  const line = file.text.lastIndexOf('\n', tag.start - 1) + 1
  const before = file.text.slice(line, tag.start)
  const indent = before.slice(0, before.length - before.trimStart().length)
  return [
    { text: `\n${indent}`, at: { ...at, end: at.start }, still: true },
    { text, at, still: true, ...(kind && { hole: kind }) },
    { text: '\n', at: { ...at, start: at.end }, still: true },
  ]
}

/** Nothing else but actions is on the lines of a tag. */
export function standsAlone({ text }: TemplateFile, { start, end }: Tag): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const stop = text.indexOf('\n', end)
  const after = text.slice(end, stop < 0 ? text.length : stop)
  return `${before}${after}`.replace(/\{\{[^{}]*\}\}/g, '').trim() === ''
}
