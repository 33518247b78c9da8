import { type Entry, entrySpan, type Node, type ScalarNode } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { cursorOf } from './cursor.js'
import type { Attribute, Block, Body, Expression, Label } from './syntax.js'
import { readQuoted } from './template.js'

/** How many labels a block of the top level has; in JSON each is a level of its own. */
const labelled: ReadonlyMap<string, number> = new Map([
  ['resource', 2],
  ['data', 2],
  ['ephemeral', 2],
  ['variable', 1],
  ['output', 1],
  ['module', 1],
  ['provider', 1],
  ['locals', 0],
  ['terraform', 0],
  ['moved', 0],
  ['removed', 0],
  ['import', 0],
])

/**
 * The JSON syntax of Terraform as the body that HCL would give: https://developer.hashicorp.com/terraform/language/syntax/json.
 * Which arguments are blocks is for the schema to say, so below the top level all are attributes. Texts are templates.
 */
export function bodyOfJson(root: Node, variables: boolean): Body {
  const entries = root.kind === 'map' ? root.entries : []
  const broken = root.kind !== 'map' || root.open
  if (variables) return { at: root.at, attributes: entries.map(attributeOf), blocks: [], broken }
  const blocks = entries.flatMap(entry => {
    const labels = labelled.get(entry.key.text)
    return labels === undefined ? [] : blocksOf(entry.key.text, [], labels, entry.value, entrySpan(entry))
  })
  return { at: root.at, attributes: [], blocks, broken }
}

function blocksOf(type: string, labels: readonly Label[], missing: number, node: Node, at: Span): readonly Block[] {
  if (node.kind === 'list') return node.items.flatMap(item => blocksOf(type, labels, missing, item, item.at))
  if (node.kind !== 'map') return []
  if (missing > 0) {
    return node.entries.flatMap(entry => blocksOf(type, [...labels, { text: entry.key.text, at: entry.key.at }], missing - 1, entry.value, entrySpan(entry)))
  }
  const attributes = node.entries.filter(({ key }) => key.text !== '//').map(attributeOf)
  return [{ type, labels, at, body: { at: node.at, attributes, blocks: [], broken: node.open } }]
}

const attributeOf = (entry: Entry): Attribute => ({
  name: entry.key.text,
  nameAt: entry.key.at,
  value: expressionOf(entry.value),
  at: entrySpan(entry),
})

function expressionOf(node: Node): Expression {
  if (node.kind === 'map')
    return { is: 'object', at: node.at, entries: node.entries.map(({ key, value }) => ({ key: expressionOf(key), value: expressionOf(value) })) }
  if (node.kind === 'list') return { is: 'tuple', at: node.at, items: node.items.map(expressionOf) }
  if (node.kind === 'hole') return { is: 'unread', at: node.at }
  if (typeof node.value !== 'string') return { is: 'literal', value: node.value, at: node.at }
  return templateOf(node)
}

/** The text is read as HCL reads it between quotes; its places are right where JSON escapes nothing before them. */
function templateOf({ text, at }: ScalarNode): Expression {
  const inner = { ...at, start: at.start + 1, end: at.end - 1 }
  if (!/[$%]\{/.test(text)) return { is: 'literal', value: text, inner, at }
  const quoted = `${text.replace(/[\\"\n\r]/g, ' ')}"`
  const read = readQuoted(cursorOf({ source: at.source, text: quoted, pieces: [{ at: 0, from: at.start + 1 }] }), 0)
  return { ...read, at }
}
