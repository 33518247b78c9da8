import { listWith, mapWith, type Node } from '../../model/node.js'
import type { Span } from '../../model/text.js'
import { typedScalar } from '../../parse/yaml-scalar.js'

const VARIABLE = /\$\{([A-Za-z_]\w*)(?::?[-=]([^{}]*))?\}/g

/**
 * The tree with `${name}` written out, as Flux does after the build.
 * @param writtenAt the characters of a place
 */
export function substituted(node: Node, variables: ReadonlyMap<string, string>, writtenAt: (at: Span) => string | undefined): Node {
  switch (node.kind) {
    case 'map':
      return mapWith(node, { entries: node.entries.map(({ key, value }) => ({ key, value: substituted(value, variables, writtenAt) })) })
    case 'list':
      return listWith(node, { items: node.items.map(item => substituted(item, variables, writtenAt)) })
    case 'scalar':
      return node.parts ? (scalarFrom(node.text, node.style, node, variables) ?? node) : node
    case 'hole':
      return scalarFrom(writtenAt(node.at) ?? '', 'plain', node, variables) ?? node
  }
}

/** Undefined where a part stays unseen, or stands in more than a scalar. */
function scalarFrom(written: string, style: 'plain' | 'quoted' | 'block', { at }: Node, variables: ReadonlyMap<string, string>): Node | undefined {
  if (written.length > 10_000 || !written.includes('${')) return undefined
  let whole = true
  const text = written.replace(VARIABLE, (match, name: string, fallback: string | undefined) => {
    const value = variables.get(name) ?? fallback
    whole &&= value !== undefined
    return value ?? match
  })
  if (!whole || /\{\{|\$\(|#\{|\$\{|[\n]/.test(text)) return undefined
  return { kind: 'scalar', at, value: style === 'plain' ? typedScalar(text) : text, text, style }
}
