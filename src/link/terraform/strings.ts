import type { Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { joined } from '../../model/value.js'
import type { TerraformFunction } from './functions.js'
import { hole, itemsOf, list, numberOf, scalar, textOf, unseenText } from './values.js'

const places = (node: Node): readonly Span[] => [node.at, ...((node.kind === 'scalar' && node.from) || [])]

/** A function of one text. */
const changed =
  (change: (text: string) => string): TerraformFunction =>
  ([value], at) => {
    const text = textOf(value)
    return text === undefined ? undefined : scalar(change(text), at, places(value!))
  }

const asked =
  (ask: (text: string, other: string) => boolean): TerraformFunction =>
  ([value, other], at) => {
    const [text, sought] = [textOf(value), textOf(other)]
    return text === undefined || sought === undefined ? undefined : scalar(ask(text, sought), at)
  }

/** Characters of a set taken from the ends. */
function trimmed(text: string, characters: string): string {
  let start = 0
  let end = text.length
  while (start < end && characters.includes(text[start]!)) start++
  while (end > start && characters.includes(text[end - 1]!)) end--
  return text.slice(start, end)
}

/** The runs of a text: of a known one itself, of a partial one what is certain. */
function partsOf(node: Node | undefined): readonly (string | undefined)[] {
  if (node?.kind === 'scalar' && node.parts) return node.parts
  return [textOf(node)]
}

function textFrom(parts: readonly (string | undefined)[], at: Span): Node {
  const value = joined(parts, at)
  if (value.is === 'known') return scalar(value.value, at)
  return value.is === 'partial' ? { kind: 'scalar', at, value: '', text: '', parts: value.parts, style: 'quoted' } : hole(at)
}

/** The functions of Terraform that make texts: https://developer.hashicorp.com/terraform/language/functions */
export const stringFunctions: Readonly<Record<string, TerraformFunction>> = {
  lower: changed(text => text.toLowerCase()),
  upper: changed(text => text.toUpperCase()),
  title: changed(text => text.replace(/\b[a-z]/g, letter => letter.toUpperCase())),
  trimspace: changed(text => text.trim()),
  chomp: changed(text => text.replace(/[\r\n]+$/, '')),
  strrev: changed(text => [...text].reverse().join('')),
  startswith: asked((text, sought) => text.startsWith(sought)),
  endswith: asked((text, sought) => text.endsWith(sought)),
  strcontains: asked((text, sought) => text.includes(sought)),
  trim: ([value, set], at) => {
    const [text, characters] = [textOf(value), textOf(set)]
    return text === undefined || characters === undefined ? undefined : scalar(trimmed(text, characters), at, places(value!))
  },
  trimprefix: ([value, prefix], at) => {
    const [text, start] = [textOf(value), textOf(prefix)]
    if (text === undefined || start === undefined) return undefined
    return scalar(text.startsWith(start) ? text.slice(start.length) : text, at, places(value!))
  },
  trimsuffix: ([value, suffix], at) => {
    const [text, end] = [textOf(value), textOf(suffix)]
    if (text === undefined || end === undefined) return undefined
    return scalar(end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text, at, places(value!))
  },
  md5: (_, at) => unseenText(32, at),
  sha1: (_, at) => unseenText(40, at),
  sha256: (_, at) => unseenText(64, at),
  uuid: (_, at) => unseenText(36, at),
  substr: ([value, offset, length], at) => {
    const [text, start, count] = [textOf(value), numberOf(offset), numberOf(length)]
    if (value?.kind === 'scalar' && value.unseen !== undefined && start === 0 && count !== undefined && value.parts?.length === 1) {
      return unseenText(Math.min(value.unseen, count), at)
    }
    if (text === undefined || start === undefined || count === undefined) return undefined
    const from = start < 0 ? Math.max(0, text.length + start) : start
    return scalar(text.slice(from, count < 0 ? undefined : from + count), at, places(value!))
  },
  /** A pattern between slashes is a regular expression, which is not run: it may be written to take forever. */
  replace: ([value, sought, other], at) => {
    const [text, pattern, replacement] = [textOf(value), textOf(sought), textOf(other)]
    if (text === undefined || pattern === undefined || replacement === undefined || /^\/.+\/$/.test(pattern) || pattern === '') return undefined
    return scalar(
      text.replaceAll(pattern, () => replacement),
      at,
      places(value!),
    )
  },
  split: ([separator, value], at) => {
    const [by, text] = [textOf(separator), textOf(value)]
    if (by === undefined || text === undefined || text.length > 10_000) return undefined
    return list(
      text.split(by).map(piece => scalar(piece, at)),
      at,
    )
  },
  join: ([separator, ...lists], at) => {
    const by = textOf(separator)
    const items = lists.map(itemsOf)
    if (by === undefined || !items.every(known => known !== undefined)) return undefined
    return textFrom(
      items.flat().flatMap((item, index) => [...(index > 0 ? [by] : []), ...partsOf(item)]),
      at,
    )
  },
  format: ([format, ...args], at) => {
    const text = textOf(format)
    return text === undefined ? undefined : formatted(text, args, at)
  },
}

/** `%s`, `%d`, `%v`, `%q`, `%02d` and `%%`; another verb makes its run unseen. */
function formatted(format: string, args: readonly Node[], at: Span): Node {
  let next = 0
  const parts = format.split(/(%[-+ #0]*\d{0,3}(?:\.\d{1,3})?[a-zA-Z%])/).flatMap((piece, index): readonly (string | undefined)[] => {
    if (index % 2 === 0) return [piece]
    if (piece === '%%') return ['%']
    const argument = args[next++]
    const [, width, verb] = /^%0?(\d*)([a-z])$/.exec(piece) ?? []
    const texts = partsOf(argument)
    if (verb === 's' || verb === 'v' || verb === 'd') {
      if (!width) return texts
      const [only] = texts
      return texts.length === 1 && only !== undefined ? [only.padStart(Number(width), piece.startsWith('%0') ? '0' : ' ')] : [undefined]
    }
    return verb === 'q' && texts.length === 1 && texts[0] !== undefined ? [JSON.stringify(texts[0])] : [undefined]
  })
  return textFrom(parts, at)
}
