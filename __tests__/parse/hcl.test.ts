import { describe, expect, test } from '@jest/globals'
import { wholeText } from '../../src/model/text.js'
import type { Body, Expression } from '../../src/parse/hcl/syntax.js'
import { parseHcl } from '../../src/parse/hcl.js'
import { cpuTime } from '../cpu-time.js'

const hcl = (text: string, path = 'main.tf') => parseHcl(wholeText(0, text), path)

function body(text: string): Body {
  const { hcl: read, problems } = hcl(text)
  expect(problems).toEqual([])
  return read
}

const value = (text: string): Expression => body(`x = ${text}\n`).attributes[0]!.value
const slice = (text: string, at: { start: number; end: number }): string => text.slice(at.start, at.end)

describe('bodies', () => {
  test('blocks have labels, attributes and blocks of their own, each at its place', () => {
    const text = 'resource "azurerm_kubernetes_cluster" aks { # why\r\n  name = "shop" // c\r\n  /* c\n */ windows_profile { a = 1 }\r\n}\r\n'
    const [block] = body(text).blocks
    expect(block).toMatchObject({ type: 'resource', labels: [{ text: 'azurerm_kubernetes_cluster' }, { text: 'aks' }] })
    expect(slice(text, block!.at)).toBe(text.trim())
    expect(slice(text, block!.labels[0]!.at)).toBe('azurerm_kubernetes_cluster')
    expect(slice(text, block!.body.attributes[0]!.at)).toBe('name = "shop"')
    expect(slice(text, block!.body.blocks[0]!.at)).toBe('windows_profile { a = 1 }')
  })

  test.each([
    ['a name without a value', 'a\n'],
    ['a block without an end', 'a {\n  b = 1\n'],
    ['a text that is not closed', 'a = "b\nc = 1\n'],
    ['two arguments on a line', 'a = 1 b = 2\n'],
    ['a here-document without an end', 'a = <<EOT\nb\n'],
    ['a list without an end', 'a = [1, 2\n'],
    ['a value that is missing', 'a =\n'],
    ['a comment that is not closed', '/* a'],
    ['a for expression cut short', 'a = [for x in y]\n'],
    ['an escape that is none', 'a = "C:\\windows"\n'],
  ])('%s is a problem with its place, and the body is broken', (_, text) => {
    const { hcl: read, problems } = hcl(text)
    expect(problems).not.toHaveLength(0)
    for (const { at } of problems) expect(at.start >= 0 && at.end <= text.length).toBe(true)
    expect(read.broken || read.blocks.some(block => block.body.broken)).toBe(text !== '/* a')
  })

  test('what follows a mistake is read', () => {
    expect(hcl('a = )\nb = 1\n').hcl.attributes.map(attribute => attribute.name)).toEqual(['a', 'b'])
  })
})

describe('expressions', () => {
  test.each<[string, object]>([
    ['"a\\tb\\u0041"', { is: 'literal', value: 'a\tbA' }],
    ['"$${a} %%{b}"', { is: 'literal', value: '${a} %{b}' }],
    ['-1.5e2', { is: 'operation', operator: '-', operands: [{ value: 150 }] }],
    ['a.b["c"].0', { is: 'index', key: { value: 0 }, of: { is: 'index', key: { value: 'c' }, of: { is: 'member', name: 'b', of: { name: 'a' } } } }],
    ['a[*].b', { is: 'splat', steps: ['b'] }],
    ['a.*.b.c', { is: 'splat', steps: ['b', 'c'] }],
    ['f(1, g(), h...)', { is: 'call', name: 'f', args: { length: 3 }, spread: true }],
    ['provider::azurerm::parse(x)', { is: 'call', name: 'provider::azurerm::parse' }],
    ['a || b && c == 1', { operator: '||', operands: [{ name: 'a' }, { operator: '&&' }] }],
    ['a ? b : c ? d : e', { is: 'conditional', otherwise: { is: 'conditional' } }],
    ['[for k, v in m : v if k != ""]', { is: 'for', names: ['k', 'v'], condition: { operator: '!=' } }],
    ['{for v in m : v.name => v...}', { is: 'for', key: { name: 'name' }, grouped: true }],
    ['{\n a = 1\n (b) : 2, "c d" = 3 }', { is: 'object', entries: [{ key: { value: 'a' } }, { key: { name: 'b' } }, { key: { value: 'c d' } }] }],
    ['{ for = 1 }', { is: 'object', entries: [{ key: { value: 'for' } }] }],
    ['(\n  a\n  + b\n)', { operator: '+' }],
    ['[\n  1, # one\n  2,\n]', { is: 'tuple', items: [{ value: 1 }, { value: 2 }] }],
  ])('%s', (text, expected) => {
    expect(value(text)).toMatchObject(expected)
  })

  test('the parts of a template have their places', () => {
    const text = 'x = "np-${ var.env }-%{ if a == "}" }b%{ endif }"\n'
    const template = body(text).attributes[0]!.value
    expect(template).toMatchObject({
      is: 'template',
      parts: [{ text: 'np-' }, { is: 'value' }, { text: '-' }, { word: 'if' }, { text: 'b' }, { word: 'endif' }],
    })
    expect(slice(text, template.is === 'template' && template.parts[1]?.is === 'value' ? template.parts[1].value.at : { start: 0, end: 0 })).toBe('var.env')
  })

  test('a here-document is dedented where it asks for it, and each character keeps its place', () => {
    const text = 'x = <<-EOT\n    a:\n      b: c\n\n    EOT\ny = <<EOT\n  z\nEOT\n'
    const [x, y] = body(text).attributes.map(attribute => attribute.value)
    expect(x).toMatchObject({ value: 'a:\n  b: c\n\n' })
    expect(y).toMatchObject({ value: '  z\n' })
    const content = x?.is === 'literal' ? x.content! : undefined
    const piece = content!.pieces.find(({ at }) => content!.text.startsWith('  b', at))!
    expect(text.slice(piece.from, piece.from + 6)).toBe('  b: c')
  })
})

describe('JSON', () => {
  test('has the blocks that HCL would have, and templates in its texts', () => {
    const text = '{"//": "c", "resource": {"azurerm_kubernetes_cluster": {"aks": {"name": "${var.name}-aks", "default_node_pool": {"name": "system"}}}}}'
    const [block] = hcl(text, 'main.tf.json').hcl.blocks
    expect(block).toMatchObject({ type: 'resource', labels: [{ text: 'azurerm_kubernetes_cluster' }, { text: 'aks' }] })
    expect(block!.body.attributes[0]).toMatchObject({ name: 'name', value: { is: 'template' } })
    expect(hcl('{"a": 1}', 'x.auto.tfvars.json').hcl.attributes).toMatchObject([{ name: 'a', value: { value: 1 } }])
  })
})

/** Mulberry32: the same mutants in every run. */
function random(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const PIECES = [
  '${',
  '%{',
  '}',
  '{',
  '"',
  '<<EOT\n',
  '\n',
  '\r\n',
  '[',
  ']',
  '(',
  ')',
  '=',
  '=>',
  '...',
  '.',
  '*',
  '?',
  ':',
  '/*',
  '*/',
  '#',
  'for ',
  ' in ',
  '\\',
  '\u{1f600}',
  '\ud800',
  '~',
  ',',
  '!',
  '-',
]
const FILE =
  'resource "a" "b" {\n  for_each = { for k, v in var.x : k => v if v != null }\n  c = "d-${lower(e.f[0].*.g)}-%{ if h }i%{ endif }"\n  j = <<-EOT\n    k ${l}\n    EOT\n  m { n = a ? [1, 2] : !b && -c > 1 }\n}\n'

function* places(node: unknown): Generator<{ start: number; end: number }> {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    if (key === 'content') continue
    if (/^(?:at|nameAt|inner)$/.test(key)) yield child as { start: number; end: number }
    else yield* places(child)
  }
}

test('mutants are read or told', () => {
  const below = random(7)
  for (let count = 0; count < 1500; count++) {
    let text = FILE
    for (let change = below(4); change >= 0; change--) {
      const at = below(text.length + 1)
      text = text.slice(0, at) + (below(4) === 0 ? '' : PIECES[below(PIECES.length)]!) + text.slice(at + (below(3) === 0 ? below(12) : 0))
    }
    const { hcl: read, problems } = hcl(text)
    for (const { start, end } of places([read, problems]))
      if (!(0 <= start && start <= end && end <= text.length)) throw new Error(JSON.stringify({ text, start, end }))
  }
})

/** Long files that cost seconds or more where work is not in proportion to length. */
test.each([
  ['arguments', 'a = 1\n'.repeat(100_000)],
  ['deep lists', `a = ${'['.repeat(100_000)}`],
  ['deep blocks', 'a {\n'.repeat(100_000)],
  ['deep templates', `a = ${'"${'.repeat(50_000)}`],
  ['operators', `a = ${'1 + '.repeat(100_000)}1\n`],
  ['negations', `a = ${'!'.repeat(100_000)}b\n`],
  ['conditions', `a = ${'b ? c : '.repeat(50_000)}d\n`],
  ['steps', `a = b${'.c'.repeat(100_000)}\n`],
  ['open here-documents', 'a = <<EOT\n'.repeat(50_000)],
  ['open texts', 'a = "\n'.repeat(50_000)],
  ['open comments', '/*'.repeat(100_000)],
  ['openers of for', `a = ${'[for '.repeat(50_000)}`],
  ['a long text', `a = "${'x'.repeat(1_000_000)}"\n`],
  ['dollars', `a = "${'$'.repeat(300_000)}"\n`],
])('%s in proportion to their length', (_, text) => {
  const started = cpuTime()
  hcl(text)
  expect(cpuTime() - started).toBeLessThan(4_000)
})
