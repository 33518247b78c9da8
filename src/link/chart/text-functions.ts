import type { Span } from '../../model/text.js'
import { textNode } from '../trees.js'
import { asNode, type Datum, hole, isNothing, plainText, scalarOf, yamlOf } from './data.js'
import { type Chunk, indented } from './output.js'
import { numberOf, type TemplateFunction, yesOrNo } from './template-function.js'

/** Texts: how they are changed, asked, put together and laid out in lines. */
export const textFunctions: Readonly<Record<string, TemplateFunction>> = {
  quote: ([value], at) => quoted(value, '"', at),
  squote: ([value], at) => quoted(value, "'", at),
  toString: onText(text => text),
  trim: onText(text => text.trim()),
  lower: onText(text => text.toLowerCase()),
  upper: onText(text => text.toUpperCase()),
  title: onText(text => text.replace(/(?:^|\s)[a-z]/g, letter => letter.toUpperCase())),
  nospace: onText(text => text.replace(/\s/g, '')),
  trunc: onText((text, length) => (Number(length) < 0 ? text.slice(Number(length)) : text.slice(0, Number(length)))),
  trimSuffix: onText((text, suffix) => (suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text)),
  trimPrefix: onText((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  trimAll: onText((text, set) => trimmed(text, set)),
  replace: onText((text, from, to) => text.replaceAll(from, to)),
  cat: ([...parts], at) =>
    joinedText(
      parts.flatMap((part, index) => (index === 0 ? [part] : [scalarOf(' ', at), part])),
      at,
    ),
  print: (parts, at) => joinedText(parts, at),
  printf: ([format, ...rest], at) => formatted(format, rest, at),
  contains: onTexts((part, text) => text.includes(part)),
  hasPrefix: onTexts((prefix, text) => text.startsWith(prefix)),
  hasSuffix: onTexts((suffix, text) => text.endsWith(suffix)),
  indent: ([by, value], at) => indentedText(by, value, false, at),
  nindent: ([by, value], at) => indentedText(by, value, true, at),
  toYaml: ([value], at) => ({ kind: 'text', at, chunks: value ? yamlOf(asNode(value), at) : [] }),
}

/** Texts of more runs than this say nothing. */
const maximumRuns = 100

/** Texts longer than this decide no field. */
const maximumText = 100_000

/** A change of the last argument by those before it; what stays as it is keeps its place. */
function onText(change: (text: string, ...options: string[]) => string): TemplateFunction {
  return (args, at) => {
    const value = args.at(-1)
    const texts = args.map(plainText)
    if (!value || texts.includes(undefined)) return hole(at)
    const text = texts.at(-1)!
    const result = text.length > maximumText ? text : change(text, ...(texts.slice(0, -1) as string[]))
    if (result.length > maximumText) return hole(at)
    return scalarOf(result, value.kind === 'scalar' && result === text ? value.at : at)
  }
}

function onTexts(holds: (a: string, b: string) => boolean): TemplateFunction {
  return ([a, b], at) => {
    const [x, y] = [a && plainText(a), b && plainText(b)]
    return yesOrNo(x === undefined || y === undefined ? undefined : holds(x, y), at)
  }
}

function trimmed(text: string, set: string): string {
  let start = 0
  let end = text.length
  while (start < end && set.includes(text[start]!)) start++
  while (end > start && set.includes(text[end - 1]!)) end--
  return text.slice(start, end)
}

function quoted(value: Datum | undefined, sign: '"' | "'", at: Span): Datum {
  if (!value || isNothing(value)) return scalarOf('', at)
  const text = plainText(value)
  const written = (part: string): string => (sign === '"' ? JSON.stringify(part).slice(1, -1) : part.replaceAll("'", "''"))
  const place = value.kind === 'scalar' ? value.at : at
  const run = (chunk: string): Chunk => ({ text: chunk, at: place, still: true, used: at })
  if (text !== undefined) return { kind: 'text', at, chunks: [run(`${sign}${written(text)}${sign}`)] }
  const node = asNode(value)
  const parts = (node.kind === 'scalar' && node.parts) || [undefined]
  const chunks = parts.map((part): Chunk => (part === undefined ? { ...run('{{?}}'), hole: 'inline' } : run(written(part))))
  return { kind: 'text', at, chunks: [run(sign), ...chunks, run(sign)] }
}

/** Texts in a row, of which some may be unseen. */
function joinedText(parts: readonly Datum[], at: Span): Datum {
  const runs: (string | undefined)[] = []
  for (const part of parts) {
    const text = plainText(part)
    const own = text !== undefined ? [text] : part.kind === 'scalar' && part.parts ? part.parts : [undefined]
    for (const run of own) if (run !== undefined || runs.length === 0 || runs.at(-1) !== undefined) runs.push(run)
    if (runs.length > maximumRuns) return hole(at)
  }
  if (runs.reduce((sum, run) => sum + (run?.length ?? 0), 0) > maximumText) return hole(at)
  if (!runs.includes(undefined)) return scalarOf(runs.join(''), at)
  return runs.length === 1 ? hole(at) : { ...textNode('', at), parts: runs }
}

function formatted(format: Datum | undefined, rest: readonly Datum[], at: Span): Datum {
  const text = format && plainText(format)
  if (text === undefined || text.length > 5000) return hole(at)
  const args = [...rest]
  const parts = text.split(/(%(?:[-+# 0]*\d*(?:\.\d+)?[a-zA-Z%]))/).map((part, index): Datum => {
    if (index % 2 === 0) return scalarOf(part, at)
    if (part === '%%') return scalarOf('%', at)
    const value = args.shift()
    if (!value || !/^%[svdq]$/.test(part)) return hole(at)
    return part === '%q' ? (plainText(value) === undefined ? hole(at) : scalarOf(JSON.stringify(plainText(value)), at)) : value
  })
  return joinedText(parts, at)
}

function indentedText(by: Datum | undefined, value: Datum | undefined, fresh: boolean, at: Span): Datum {
  const depth = numberOf(by)
  if (depth === undefined || !value) return hole(at)
  const still = (text: string): Chunk => ({ text, at: { ...at, end: at.start }, still: true, used: at })
  const unseen: Chunk = { ...still('{{?}}'), hole: 'block' }
  const text = value.kind === 'scalar' ? plainText(value) : undefined
  const chunks = value.kind === 'text' ? value.chunks : text === undefined ? [unseen] : [{ ...still(text), at: value.at }]
  return { kind: 'text', at, ...(fresh && { lines: true as const }), chunks: [...(fresh ? [still('\n')] : []), ...indented(chunks, depth)] }
}
