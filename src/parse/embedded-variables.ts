import type { Node } from '../model/node.js'
import type { Text } from '../model/text.js'
import { joined, unknown, type Value } from '../model/value.js'
import { templateOf, unseenParts } from './template.js'

export type Variables = ReadonlyMap<string, Value<string>>

/** A file of a host, and how the host writes a variable within a value. */
export interface Hosted {
  readonly text: Text
  /** The first group that took part is the name. */
  readonly expressions: RegExp
}

export interface Assignment {
  /** A variable may have a name for the shell and one for the host's expressions. */
  readonly names: readonly string[]
  readonly value: Node
}

/** The value of a node as a host hands it to a script: literals, with the variables set so far in the place of their expressions. */
export function valueOfNode(node: Node, outer: Variables, hosted: Hosted): Value<string> {
  const text = writtenIn(node, hosted.text)
  if (text === undefined) return unknown(node.at)
  const parts: (string | undefined)[] = []
  let done = 0
  for (const match of text.matchAll(hosted.expressions)) {
    parts.push(...literal(text.slice(done, match.index)), ...partsOf(outer.get((match[1] ?? match[2] ?? '').trim())))
    done = match.index + match[0].length
  }
  return joined([...parts, ...literal(text.slice(done))], node.at)
}

/** A value that is one expression is a hole in the tree; it is still written. */
function writtenIn(node: Node, text: Text): string | undefined {
  if (node.kind === 'scalar') return node.value === null ? '' : node.text
  const written = node.kind === 'hole' && text.pieces.length === 1 && node.at.source === text.source ? text.text.slice(node.at.start, node.at.end) : ''
  return written.startsWith('$') ? written : undefined
}

/** A run between expressions may still hold a placeholder, or be an expression that Azure Pipelines works out when it runs: `$[ variables.a ]`. */
function literal(text: string): readonly (string | undefined)[] {
  if (text.startsWith('$[')) return [undefined]
  const template = templateOf(text)
  return (template && unseenParts(template.inked)) ?? [text]
}

function partsOf(value: Value<string> | undefined): readonly (string | undefined)[] {
  if (value?.is === 'known') return [value.value]
  return value?.is === 'partial' ? value.parts : [undefined]
}

/** More variables than a person sets; every step has its own copy of them. Those beyond are not known. */
const MAX_VARIABLES = 500

/** Variables on top of the outer ones, each read with those before it in place. A name that is set twice, as conditions do, is known only where both agree. */
export function withVariables(outer: Variables, assignments: readonly Assignment[], hosted: Hosted): Variables {
  if (assignments.length === 0) return outer
  const variables = new Map(outer)
  const set = new Set<string>()
  for (const { names, value } of assignments) {
    const [name] = names
    if (name === undefined || (variables.size >= MAX_VARIABLES && !variables.has(name))) continue
    const before = set.has(name) ? variables.get(name) : undefined
    const read = valueOfNode(value, variables, hosted)
    for (const each of names) variables.set(each, !before || agree(before, read) ? read : unknown(value.at, name))
    set.add(name)
  }
  return variables
}

const agree = (a: Value<string>, b: Value<string>): boolean => a.is === 'known' && b.is === 'known' && a.value === b.value

/** The assignments of a map `NAME: value`; a prefix gives each a second name. */
export function assignmentsOf(node: Node | undefined, prefix?: string): Assignment[] {
  const entries = node?.kind === 'map' ? node.entries.filter(({ key }) => !key.parts) : []
  return entries.map(({ key, value }) => ({ names: prefix === undefined ? [key.text] : [key.text, prefix + key.text], value }))
}
