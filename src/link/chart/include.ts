import type { Span } from '../../model/text.js'
import { parseGoTemplate } from '../../parse/go-template/parse.js'
import { chunksOf, type Datum, hole, nothing, plainText } from './data.js'
import type { Frame } from './frame.js'
import type { Chunk } from './output.js'

/** Templates in templates that go deeper have no end. */
const maximumDepth = 40

/** A named template, printed with what it is handed. */
export function include([name, dot]: readonly Datum[], { run }: Frame, at: Span): Datum {
  const template = run.named.get((name && plainText(name)) ?? '')
  if (!template || run.depth >= maximumDepth) return hole(at)
  const out: Chunk[] = []
  const given = dot ?? nothing(at)
  run.depth++
  run.walk(template.body, { run, file: template.file, dot: given, scope: { variables: new Map([['', given]]), above: undefined, unsure: run.unsure }, out })
  run.depth--
  return { kind: 'text', at, chunks: out }
}

/** `tpl`: a text of the values that is a template itself. */
export function templateText([value, dot]: readonly Datum[], { run }: Frame, at: Span): Datum {
  // Values files are no templates: what looks like one there is a text for `tpl`.
  const text = value?.kind === 'scalar' && value.text.includes('{{') ? value.text : value && plainText(value)
  if (text === undefined || run.depth >= maximumDepth) return hole(at)
  if (!text.includes('{{')) return value!.kind === 'scalar' ? value! : { kind: 'text', at, chunks: chunksOf(value!, at) }
  const syntax = parseGoTemplate(text)
  if (!syntax) return hole(at)
  const out: Chunk[] = []
  const given = dot ?? nothing(at)
  run.depth++
  const file = { source: at.source, text, body: syntax.body }
  run.walk(syntax.body, { run, file, dot: given, scope: { variables: new Map([['', given]]), above: undefined, unsure: run.unsure }, out })
  run.depth--
  const place = value!.kind === 'scalar' ? value!.at : at
  return { kind: 'text', at, chunks: out.map(chunk => ({ ...chunk, at: place, still: true })) }
}
