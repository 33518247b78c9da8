import type { Entry, MapNode, Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import type { Block, Body } from '../../parse/hcl/syntax.js'
import { element, evaluate, type Scope } from './evaluate.js'
import { elementsOf } from './for.js'
import { argument } from './module.js'
import { isNull, keyOf, textOf } from './values.js'

/** Arguments of every resource that say nothing of what it is. */
const meta: ReadonlySet<string> = new Set(['count', 'for_each', 'depends_on', 'provider', 'providers', 'lifecycle', 'provisioner', 'connection', 'timeouts'])

const maximumDepth = 20

/** A body as data: arguments by name, and a list for each kind of block. */
export function bodyNode(body: Body, scope: Scope, at: Span, depth = 0): MapNode {
  const entries: Entry[] = body.attributes.flatMap(({ name, nameAt, value }) =>
    meta.has(name) ? [] : [{ key: keyOf(name, nameAt), value: evaluate(value, scope) }],
  )
  const kinds = new Map<string, { head: Span; items: Node[]; open: boolean }>()
  for (const block of body.blocks) {
    const type = block.type === 'dynamic' ? block.labels[0]?.text : block.type
    if (type === undefined || meta.has(type)) continue
    const kind = kinds.get(type) ?? { head: { ...block.at, end: block.at.start + block.type.length }, items: [], open: false }
    kinds.set(type, kind)
    if (block.type !== 'dynamic') kind.items.push(depth < maximumDepth ? bodyNode(block.body, scope, block.at, depth + 1) : { kind: 'hole', at: block.at })
    else if (!expandDynamic(block, scope, kind.items, depth)) kind.open = true
  }
  for (const [type, { head, items, open }] of kinds) {
    entries.push({ key: keyOf(type, head), value: { kind: 'list', at: items[0]?.at ?? head, items, open } })
  }
  return { kind: 'map', at, entries, open: body.broken }
}

/** The blocks that a dynamic block makes: https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks. False where some cannot be seen. */
function expandDynamic(block: Block, scope: Scope, items: Node[], depth: number): boolean {
  const each = argument(block, 'for_each')
  const content = block.body.blocks.find(inner => inner.type === 'content')
  if (!each || !content || depth >= maximumDepth) return false
  const iterator = argument(block, 'iterator')?.value
  const name = iterator?.is === 'variable' ? iterator.name : block.labels[0]!.text
  const collection = evaluate(each.value, scope)
  if (isNull(collection)) return true
  const elements = elementsOf(collection)
  if (!elements) return false
  for (const [key, value] of elements.pairs.slice(0, 100)) {
    const index = collection.kind === 'list' && textOf(value) !== undefined ? value : key
    const names = new Map(scope.names).set(name, element(index, value, each.at))
    items.push(bodyNode(content.body, { ...scope, names }, content.at, depth + 1))
  }
  return !elements.open
}
