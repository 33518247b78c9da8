import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import type { ConfigProblem } from '../model/config.js'
import type { Span } from '../model/text.js'
import { didYouMean } from './suggest.js'

/** What stands in the config: a node of the YAML tree, or nothing after a key. */
export type Content = Node | null

/** A way to read the config that notes each mistake with its place and goes on. */
export interface ConfigReader {
  readonly root: Content
  readonly problems: readonly ConfigProblem[]
  fail(node: Content, message: string): undefined
  at(node: Content): Span
  /** The values of a map by its keys; unknown and repeated keys are mistakes. A key without a value is as good as none. */
  fields<K extends string>(node: Content, where: string, keys: readonly K[]): Partial<Record<K, Node>>
  /** The entries of a map of free keys, in order. */
  entries(node: Content, where: string): readonly { readonly key: string; readonly at: Node; readonly value: Content }[]
  items(node: Content, where: string): readonly Content[]
  text(node: Content, where: string): string | undefined
  choice<C extends string>(node: Content, where: string, choices: readonly C[]): C | undefined
  flag(node: Content, where: string): boolean | undefined
}

/** No config that a person writes is larger. */
const maxCharacters = 256 * 1024

/** Reads the YAML of a config file. Aliases are not followed: each place has one value, and no config is long enough to need them. */
export function readConfigYaml(text: string): ConfigReader {
  const problems: ConfigProblem[] = []
  const lines = new LineCounter()
  const at = (node: Content): Span => ({ source: 0, start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 })
  const fail = (node: Content, message: string): undefined => {
    problems.push(node?.range ? { message, line: lines.linePos(node.range[0]).line } : { message })
  }
  const root = parse(text, lines, problems)

  const entries: ConfigReader['entries'] = (node, where) => {
    if (isNothing(node)) return []
    if (!isMap(node)) return fail(node, `${where} must be a map, such as "key: value"`) ?? []
    const seen = new Set<string>()
    return node.items.flatMap(pair => {
      const { key, value } = pair as Pair<Node, Content>
      const name = isScalar(key) ? String(key.value) : undefined
      if (name === undefined || seen.has(name))
        return fail(key, name === undefined ? `a key of ${where} must be text` : `"${name}" stands twice in ${where}`) ?? []
      seen.add(name)
      return [{ key: name, at: key, value }]
    })
  }

  const text_: ConfigReader['text'] = (node, where) => {
    if (isScalar(node) && typeof node.value === 'string' && node.value !== '') return node.value
    return fail(node, `${where} must be text${isScalar(node) && node.value !== null && node.value !== '' ? ': put it in quotes' : ''}`)
  }

  return {
    root,
    problems,
    fail,
    at,
    entries,
    text: text_,
    fields: (node, where, keys) => {
      const found: Partial<Record<(typeof keys)[number], Node>> = {}
      for (const { key, at, value } of entries(node, where)) {
        const known = keys.find(name => name === key)
        if (known === undefined) fail(at, `"${key}" is not a key of ${where}${didYouMean(key, keys)}`)
        else if (value !== null && !isNothing(value)) found[known] = value
      }
      return found
    },
    items: (node, where) => {
      if (isNothing(node)) return []
      return isSeq(node) ? (node.items as Content[]) : (fail(node, `${where} must be a list`) ?? [])
    },
    choice: (node, where, choices) => {
      const value = isScalar(node) && typeof node.value === 'string' ? node.value : undefined
      const known = choices.find(name => name === value)
      return known ?? fail(node, `${where} must be one of ${choices.join(', ')}${value === undefined ? '' : didYouMean(value, choices)}`)
    },
    flag: (node, where) => (isScalar(node) && typeof node.value === 'boolean' ? node.value : fail(node, `${where} must be true or false`)),
  }
}

const isNothing = (node: Content): node is null => node === null || (isScalar(node) && node.value === null)

function parse(text: string, lineCounter: LineCounter, problems: ConfigProblem[]): Content {
  if (text.length > maxCharacters) {
    problems.push({ message: `the config has over ${maxCharacters} characters` })
    return null
  }
  try {
    // uniqueKeys compares every key with every other; `entries` looks each up in a set instead.
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'error' })
    for (const { code, message, pos } of document.errors) {
      problems.push({ message: code === 'MULTIPLE_DOCS' ? 'the config must be one YAML document' : message, line: lineCounter.linePos(pos[0]).line })
    }
    return document.errors.length > 0 ? null : (document.contents as Content)
  } catch {
    problems.push({ message: 'the config is nested too deeply' })
    return null
  }
}
