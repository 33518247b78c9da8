import { listWith, mapWith, type Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { parseJson } from '../../parse/json.js'
import type { TemplateFunctionOf } from './functions.js'
import { booleanOf, hole, list, numberOf, partsOf, scalar, stringOf, textFrom, textOf } from './values.js'

/** What a function makes of a text of which each certain run can be changed alone. */
const runs =
  (change: (run: string) => string): TemplateFunctionOf =>
  ([text], at) => {
    const parts = text && partsOf(text)
    return (
      parts &&
      textFrom(
        parts.map(part => (part === undefined ? undefined : change(part))),
        at,
      )
    )
  }

/** What a function makes of texts that are all known. */
const texts =
  (compute: (...texts: string[]) => string | number | boolean): TemplateFunctionOf =>
  (args, at) => {
    const values = args.map(stringOf)
    return values.length > 0 && values.every(value => value !== undefined) ? scalar(compute(...values), at) : undefined
  }

/** `format('{0}-{1:D2}', name, index)`. Of a number with a format of its own nobody can tell the digits. */
const format: TemplateFunctionOf = ([pattern, ...args], at) => {
  const written = stringOf(pattern)
  if (written === undefined) return undefined
  const parts = written.split(/(\{\{|\}\}|\{\d+(?:,-?\d+)?(?::[^{}]*)?\})/).flatMap((run, index): readonly (string | undefined)[] => {
    if (index % 2 === 0) return [run]
    if (run === '{{' || run === '}}') return [run[0]]
    const arg = args[Number.parseInt(run.slice(1), 10)]
    return /^\{\d+\}$/.test(run) && arg ? (partsOf(arg) ?? [undefined]) : [undefined]
  })
  return textFrom(parts, at)
}

/** A text in a text that has unseen runs is certain to be in it where a certain run has it. */
const containsText = (text: Node, wanted: Node | undefined, at: Span): Node | undefined => {
  const search = wanted && textOf(wanted)?.toLowerCase()
  const parts = partsOf(text)
  if (search === undefined || !parts) return undefined
  if (parts.some(part => part?.toLowerCase().includes(search))) return scalar(true, at)
  return parts.includes(undefined) ? undefined : scalar(false, at)
}

const take: TemplateFunctionOf = ([text, count], at) => {
  const length = numberOf(count)
  const parts = text && partsOf(text)
  if (length === undefined || !parts) return undefined
  const [first] = parts
  if (parts.length > 1 && (first === undefined || first.length < length)) return first === undefined ? undefined : textFrom([first, undefined], at)
  return first === undefined ? undefined : scalar(first.slice(0, Math.max(0, length)), at)
}

const substring: TemplateFunctionOf = ([text, start, length], at) => {
  const written = stringOf(text)
  const from = numberOf(start)
  const count = length ? numberOf(length) : Number.POSITIVE_INFINITY
  if (written === undefined || from === undefined || count === undefined || from < 0 || from > written.length) return undefined
  return scalar(written.slice(from, from + count), at)
}

const split: TemplateFunctionOf = ([text, delimiter], at) => {
  const written = stringOf(text)
  const signs = delimiter?.kind === 'list' ? delimiter.items.map(stringOf) : [stringOf(delimiter)]
  if (written === undefined || signs.length === 0 || signs.some(sign => sign === undefined || sign === '')) return undefined
  const pieces = signs.reduce<string[]>((found, sign) => found.flatMap(piece => piece.split(sign!)), [written])
  return list(
    pieces.map(piece => scalar(piece, at)),
    at,
  )
}

const join: TemplateFunctionOf = ([items, delimiter], at) => {
  const sign = stringOf(delimiter)
  if (items?.kind !== 'list' || sign === undefined) return undefined
  const parts = items.items.flatMap((item, index) => [...(index > 0 ? [sign] : []), ...(partsOf(item) ?? [undefined])])
  return textFrom(items.open ? [...parts, undefined] : parts, at)
}

const toText: TemplateFunctionOf = ([value], at) => {
  const parts = value && partsOf(value)
  return parts && textFrom(parts, at)
}

/** A JSON document in a text; its parts have the place of the call. */
const json: TemplateFunctionOf = ([text], at) => {
  const written = stringOf(text)
  if (written === undefined) return undefined
  const word = /^\s*(?:(true)|(false)|null)\s*$/i.exec(written)
  if (word) return scalar(word[1] ? true : word[2] ? false : null, at)
  const { documents, problems } = parseJson({ source: at.source, text: written, pieces: [{ at: 0, from: at.start }] })
  const [document] = documents
  return document && problems.length === 0 ? placed(document, at) : undefined
}

function placed(node: Node, at: Span): Node {
  if (node.kind === 'list') return listWith(node, { at, items: node.items.map(item => placed(item, at)) })
  if (node.kind === 'map') return mapWith(node, { at, entries: node.entries.map(({ key, value }) => ({ key: { ...key, at }, value: placed(value, at) })) })
  return { ...node, at }
}

export const textFunctions: Readonly<Record<string, TemplateFunctionOf>> = {
  format,
  json,
  join,
  split,
  substring,
  string: toText,
  tolower: runs(run => run.toLowerCase()),
  toupper: runs(run => run.toUpperCase()),
  trim: texts(text => text.trim()),
  replace: texts((text, old, fresh) => (old === '' || old === undefined ? text : text.replaceAll(old, () => fresh ?? ''))),
  startswith: texts((text, start) => text.toLowerCase().startsWith((start ?? '').toLowerCase())),
  endswith: texts((text, end) => text.toLowerCase().endsWith((end ?? '').toLowerCase())),
  indexof: texts((text, wanted) => text.toLowerCase().indexOf((wanted ?? '').toLowerCase())),
  lastindexof: texts((text, wanted) => text.toLowerCase().lastIndexOf((wanted ?? '').toLowerCase())),
  padleft: ([text, width, sign], at) => {
    const written = text && textOf(text)
    const length = numberOf(width)
    return written === undefined || length === undefined || length > 1000 ? undefined : scalar(written.padStart(length, stringOf(sign) ?? ' '), at)
  },
  // What it yields depends on the subscription; it is always thirteen characters.
  uniquestring: (_, at) => hole(at),
  guid: (_, at) => hole(at),
}

export const textOrListFunctions = { contains: containsText, take }

/** Whether a text is empty; a certain run says that it is not. */
export function isEmptyText(node: Node): boolean | undefined {
  const parts = partsOf(node)
  if (!parts || booleanOf(node) !== undefined) return undefined
  return parts.some(part => part !== undefined && part !== '') ? false : parts.includes(undefined) ? undefined : true
}
