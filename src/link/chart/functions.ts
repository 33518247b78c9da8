import { type ListNode, listWith, type MapNode, mapWith } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { textNode, withEntry, withoutEntry } from '../trees.js'
import { asNode, awaited, type Datum, hole, isAwaited, isNothing, mapOf, member, nothing, plainText, scalarOf, truth, yamlOf } from './data.js'
import { type Chunk, indented } from './output.js'

/** A function of a template: its arguments, and the place of the action. What it is not sure of is a hole. */
type TemplateFunction = (args: readonly Datum[], at: Span) => Datum

/**
 * The functions of Go and Sprig that decide fields of manifests. All others are holes, and so are the results of those that ask the cluster, the
 * clock or chance.
 * https://helm.sh/docs/chart_template_guide/function_list/
 */
export const functions: ReadonlyMap<string, TemplateFunction> = new Map(
  Object.entries({
    // Logic
    default: ([fallback, value], at) => firstTrue([value ?? nothing(at), fallback ?? nothing(at)], at) ?? fallback ?? nothing(at),
    ternary: ([yes, no, condition], at) => chosen(condition ?? hole(at), yes ?? hole(at), no ?? hole(at), at),
    coalesce: (args, at) => firstTrue(args, at) ?? nothing(at),
    or: (args, at) => firstTrue(args, at) ?? args.at(-1) ?? hole(at),
    and: (args, at) => {
      for (const arg of args) {
        const holds = truth(arg)
        if (holds !== true) return holds === undefined && !isAwaited(arg) ? hole(at) : arg
      }
      return args.at(-1) ?? hole(at)
    },
    not: ([value], at) => yesOrNo(value && negated(truth(value)), at),
    empty: ([value], at) => yesOrNo(value && negated(truth(value)), at),
    required: ([, value], at) => (value && !isNothing(value) ? value : hole(at)),
    eq: ([first, ...others], at) => yesOrNo(anyEqual(first, others), at),
    ne: ([a, b], at) => yesOrNo(negated(anyEqual(a, b ? [b] : [])), at),
    lt: compare((a, b) => a < b),
    le: compare((a, b) => a <= b),
    gt: compare((a, b) => a > b),
    ge: compare((a, b) => a >= b),
    // Text
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
    // Data
    dict: (args, at) => dictionary(args, at),
    list: (args, at) => ({ kind: 'list', at, items: args.map(asNode), open: false }),
    get: ([map, key], at) => keyed(map, key, at),
    index: ([value, ...steps], at) => steps.reduce<Datum>((now, step) => keyed(now, step, at), value ?? hole(at)),
    dig: (args, at) => {
      const map = args.at(-1)
      const found = args.slice(0, -2).reduce<Datum>((now, step) => (isNothing(now) ? now : keyed(now, step, at)), map ?? hole(at))
      return isNothing(found) ? (args.at(-2) ?? hole(at)) : found
    },
    hasKey: ([map, key], at) => {
      const found = keyed(map, key, at)
      const isThere = map?.kind === 'map' && map.entries.some(entry => entry.key.text === plainText(key ?? nothing(at)))
      return yesOrNo(isThere ? true : found.kind === 'hole' ? undefined : false, at)
    },
    set: ([map, key, value], at) => {
      const name = key && plainText(key)
      return map?.kind === 'map' && name !== undefined && value ? withEntry(map, { key: { ...scalarKey(name, at) }, value: asNode(value) }) : hole(at)
    },
    unset: ([map, key], at) => (map?.kind === 'map' && key && plainText(key) !== undefined ? withoutEntry(map, plainText(key)!) : hole(at)),
    omit: ([map, ...keys], at) => {
      const names = keys.map(plainText)
      return map?.kind === 'map' && !names.includes(undefined) ? names.reduce<MapNode>((now, name) => withoutEntry(now, name!), map) : hole(at)
    },
    pick: ([map, ...keys], at) => {
      const names = keys.map(plainText)
      return map?.kind === 'map' && !names.includes(undefined) ? mapWith(map, { entries: map.entries.filter(({ key }) => names.includes(key.text)) }) : hole(at)
    },
    merge: (args, at) => args.reduce((now, arg) => mergedMaps(arg, now, at)),
    mergeOverwrite: (args, at) => args.reduce((now, arg) => mergedMaps(now, arg, at)),
    deepCopy: ([value], at) => value ?? hole(at),
    keys: ([map], at) => (map?.kind === 'map' ? { kind: 'list', at, open: map.open, items: map.entries.map(({ key }) => key) } : hole(at)),
    len: ([value], at) => length(value, at),
    first: ([list], at) => (list?.kind === 'list' && !list.open ? (list.items[0] ?? nothing(at)) : hole(at)),
    last: ([list], at) => (list?.kind === 'list' && !list.open ? (list.items.at(-1) ?? nothing(at)) : hole(at)),
    append: ([list, item], at) => (list?.kind === 'list' && item ? listWith(list, { items: [...list.items, asNode(item)] }) : hole(at)),
    concat: (lists, at) => {
      const all = lists.filter((list): list is ListNode => list.kind === 'list')
      return all.length === lists.length && all.every(({ items }) => items.length < maximumItems)
        ? { kind: 'list', at, open: all.some(({ open }) => open), items: all.flatMap(({ items }) => items) }
        : hole(at)
    },
    has: ([item, list], at) => yesOrNo(item && list?.kind === 'list' && !list.open ? anyEqual(item, list.items) : undefined, at),
    join: ([separator, list], at) => {
      const texts = list?.kind === 'list' && !list.open ? list.items.map(plainText) : [undefined]
      const sign = separator && plainText(separator)
      return texts.includes(undefined) || sign === undefined ? hole(at) : scalarOf(texts.join(sign), at)
    },
    kindIs: ([kind, value], at) => yesOrNo(value && kindOf(value) !== undefined ? kindOf(value) === plainText(kind!) : undefined, at),
    kindOf: ([value], at) => (value && kindOf(value) !== undefined ? scalarOf(kindOf(value)!, at) : hole(at)),
    typeIs: ([kind, value], at) => yesOrNo(value && kindOf(value) === plainText(kind!) ? true : undefined, at),
    // Numbers
    int: onNumbers(value => Math.trunc(value ?? 0)),
    int64: onNumbers(value => Math.trunc(value ?? 0)),
    add: onNumbers((...values) => values.reduce((sum, value) => sum + value, 0)),
    add1: onNumbers(value => (value ?? 0) + 1),
    sub: onNumbers((a = 0, b = 0) => a - b),
    mul: onNumbers((...values) => values.reduce((product, value) => product * value, 1)),
    max: onNumbers((...values) => Math.max(...values)),
    min: onNumbers((...values) => Math.min(...values)),
  } satisfies Record<string, TemplateFunction>),
)

/** Under other names: `must` fails the render where the plain one does not. */
export const functionNamed = (name: string): TemplateFunction | undefined =>
  functions.get(name) ??
  functions.get(name.replace(/^must(.)/, (_, letter: string) => letter.toLowerCase())) ??
  (name === 'tuple' ? functions.get('list') : undefined)

const scalarKey = (text: string, at: Span) => ({ kind: 'scalar', at, value: text, text, style: 'plain' }) as const

const negated = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value)

const yesOrNo = (value: boolean | undefined, at: Span): Datum => (value === undefined ? hole(at) : scalarOf(value, at))

function chosen(condition: Datum, yes: Datum, no: Datum, at: Span): Datum {
  const holds = truth(condition)
  return holds === undefined ? hole(at) : holds ? yes : no
}

/**
 * The first that is true; a hole where one before it may be; undefined where none is. An empty default gives way to what stands behind it, as one that
 * is not there would.
 */
function firstTrue(args: readonly Datum[], at: Span): Datum | undefined {
  for (const arg of args) {
    const holds = truth(arg)
    if (holds === undefined && !isAwaited(arg)) return hole(at)
    if (holds) return arg
  }
  return args.some(isAwaited) ? awaited(at) : undefined
}

/** Whether a value equals one of the others, as text and by type. */
function anyEqual(value: Datum | undefined, others: readonly Datum[]): boolean | undefined {
  if (!value) return undefined
  const answers = others.map(other => {
    if (isNothing(value) || isNothing(other)) return seen(value) && seen(other) ? isNothing(value) && isNothing(other) : undefined
    const [a, b] = [plainText(value), plainText(other)]
    return a === undefined || b === undefined ? undefined : a === b
  })
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
}

const seen = (datum: Datum): boolean => datum.kind !== 'hole' && plainText(datum) !== undefined

function compare(holds: (a: number, b: number) => boolean): TemplateFunction {
  return ([a, b], at) => {
    const [x, y] = [numberOf(a), numberOf(b)]
    return yesOrNo(x === undefined || y === undefined ? undefined : holds(x, y), at)
  }
}

function numberOf(datum: Datum | undefined): number | undefined {
  const text = datum && plainText(datum)
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isNaN(value) ? undefined : value
}

function onNumbers(compute: (...values: number[]) => number): TemplateFunction {
  return (args, at) => {
    const values = args.map(numberOf)
    return values.includes(undefined) ? hole(at) : scalarOf(compute(...(values as number[])), args.length === 1 ? (args[0]?.at ?? at) : at)
  }
}

/** Lists longer than this are made to be. */
const maximumItems = 1000

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

function dictionary(args: readonly Datum[], at: Span): Datum {
  const entries: (readonly [string, Datum])[] = []
  let open = false
  for (let index = 0; index < args.length; index += 2) {
    const key = plainText(args[index]!)
    if (key === undefined) open = true
    else entries.push([key, args[index + 1] ?? scalarOf('', at)])
  }
  return mapOf(entries, at, open)
}

function keyed(value: Datum | undefined, step: Datum | undefined, at: Span): Datum {
  const key = step && plainText(step)
  if (!value || key === undefined) return hole(at)
  if (value.kind !== 'list') return member(value, key, at)
  return value.items[Number(key)] ?? (value.open ? hole(at) : nothing(at))
}

/** Maps within each other; what is shared is merged as often as it is met. */
const maximumMerges = 20_000

function mergedMaps(base: Datum, top: Datum, at: Span, budget = { left: maximumMerges }): Datum {
  if (isNothing(top)) return base
  if (base.kind !== 'map' || top.kind !== 'map') return [base.kind, top.kind].some(kind => kind === 'hole' || kind === 'text') ? hole(at) : top
  let merged: MapNode = base
  for (const { key, value } of top.entries) {
    if (--budget.left < 0) break
    const under = merged.entries.findLast(entry => entry.key.text === key.text)?.value
    merged = withEntry(merged, { key, value: under?.kind === 'map' && value.kind === 'map' ? asNode(mergedMaps(under, value, at, budget)) : value })
  }
  return mapWith(merged, { open: merged.open || top.open || budget.left < 0 })
}

function length(value: Datum | undefined, at: Span): Datum {
  if (value?.kind === 'map' && !value.open) return scalarOf(value.entries.length, at)
  if (value?.kind === 'list' && !value.open) return scalarOf(value.items.length, at)
  const text = value && plainText(value)
  return text === undefined ? hole(at) : scalarOf(text.length, at)
}

/** As Go names kinds. */
function kindOf(value: Datum): string | undefined {
  if (value.kind === 'map') return 'map'
  if (value.kind === 'list') return 'slice'
  if (value.kind === 'text') return 'string'
  if (value.kind !== 'scalar' || value.parts) return undefined
  if (value.value === null) return 'invalid'
  return typeof value.value === 'boolean' ? 'bool' : typeof value.value === 'number' ? 'float64' : 'string'
}
