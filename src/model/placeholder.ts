import type { Node } from './node.js'
import type { Span } from './text.js'

/** Stands for a secret that the reader is to fill in: `***`, `xxxx`, `{password}`, `__PASSWORD__`, `YOUR_PASSWORD_HERE`. */
export const isPlaceholder = (text: string): boolean =>
  text === '' || /^(?:\*+|x+|\.+|placeholder)$/i.test(text) || /^[<{[(%#]|^__.*__$/.test(text) || /(?:^|[^a-z])your(?:[^a-z]|$)/i.test(text)

/** A place of an example that was copied and not filled in. */
export interface Leftover {
  readonly at: Span
  /** `spec.items[0].name` */
  readonly path: string
  /** `<NAME>` */
  readonly text: string
}

/** The placeholders in angle brackets that are left anywhere below a node. */
export function leftovers(node: Node, path = ''): readonly Leftover[] {
  if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => leftovers(value, path === '' ? key.text : `${path}.${key.text}`))
  if (node.kind === 'list') return node.items.flatMap((item, index) => leftovers(item, `${path}[${index}]`))
  const text = node.kind === 'scalar' ? node.text.match(/<[A-Za-z][^<>]*>/)?.[0] : undefined
  return text === undefined ? [] : [{ at: node.at, path, text }]
}
