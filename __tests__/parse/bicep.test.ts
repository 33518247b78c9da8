import { describe, expect, test } from '@jest/globals'
import { wholeText } from '../../src/model/text.js'
import type { Expression } from '../../src/parse/arm/expression.js'
import { parseBicep } from '../../src/parse/bicep/bicep.js'
import type { Statement } from '../../src/parse/bicep/statements.js'
import { cpuTime } from '../cpu-time.js'

const read = (text: string) => parseBicep(wholeText(0, text))

function statements(text: string): readonly Statement[] {
  const { bicep, problems } = read(text)
  expect(problems).toEqual([])
  return bicep.statements
}

/** An expression in the form of a template function call, so that a test can be read. */
function shown(expression: Expression | undefined): string {
  const all = (list: readonly Expression[]): string => list.map(shown).join(', ')
  switch (expression?.kind) {
    case 'literal':
      return JSON.stringify(expression.value)
    case 'interpolation':
      return `format(${expression.parts.map(part => (typeof part === 'object' ? shown(part) : String(JSON.stringify(part)))).join(', ')})`
    case 'name':
      return expression.name
    case 'member':
      return `${shown(expression.of)}${expression.safe ? '.?' : '.'}${expression.name}`
    case 'element':
      return `${shown(expression.of)}[${shown(expression.index)}]`
    case 'call':
      return `${expression.of ? `${shown(expression.of)}.` : ''}${expression.name}(${all(expression.args)})`
    case 'choice':
      return `if(${all([expression.condition, expression.whenTrue, expression.whenFalse])})`
    case 'object':
      return `{${expression.entries.map(entry => (entry.kind === 'property' ? `${shown(entry.key)}: ${shown(entry.value)}` : shown(entry))).join(', ')}}`
    case 'list':
      return `[${all(expression.items)}]`
    case 'loop':
      return `for ${expression.item} ${expression.index ?? ''} in ${shown(expression.over)}: ${shown(expression.body)}`
    case 'conditional':
      return `when(${shown(expression.condition)}, ${shown(expression.body)})`
    case 'lambda':
      return `(${expression.parameters.join(', ')}) => ${shown(expression.body)}`
    case 'spread':
      return `...${shown(expression.of)}`
    default:
      return '?'
  }
}

const value = (text: string): string => {
  const [statement] = statements(`var x = ${text}`)
  return shown(statement?.is === 'var' ? statement.value : undefined)
}

describe('expressions', () => {
  test.each([
    ["'it\\'s \\$x \\u{1F600}\\n'", '"it\'s $x \u{1f600}\\n"'],
    ["'${a}-${b.c[0]}pool'", 'format("", a, "-", b.c[0], "pool")'],
    ["'a${'b${c}'}d'", 'format("a", format("b", c, ""), "d")'],
    ["'''\nraw $x \\n 'q'''''", "\"raw $x \\\\n 'q''\""],
    ["$'''\n${x}!'''", 'format("", x, "!")'],
    ['a ? b : c ? d : e', 'if(a, b, if(c, d, e))'],
    ['a\n  ? b\n  : c', 'if(a, b, c)'],
    ['a || b && !c == d', 'or(a, and(b, equals(not(c), d)))'],
    ['1 + 2 * -3', 'add(1, mul(2, -3))'],
    ['a ?? b.?c[?d]!.e', 'coalesce(a, b.?c[d].e)'],
    ['[\n  1, 2\n  3\n]', '[1, 2, 3]'],
    ["{ a: 1, 'b-c': 2\n  ...d\n  '${e}': f }", '{"a": 1, "b-c": 2, ...d, format("", e, ""): f}'],
    ['[for (p, i) in pools: { name: p.name }]', 'for p i in pools: {"name": p.name}'],
    ['[for i in range(0, 3): i]', 'for i  in range(0, 3): i'],
    ['map(pools, (p, i) => p.name)', 'map(pools, (p, i) => p.name)'],
    ["filter(pools, p => p.os == 'Windows')", 'filter(pools, (p) => equals(p.os, "Windows"))'],
    ['sys.concat(\n  a // first\n  , b\n)', 'sys.concat(a, b)'],
    ['items[^1]', 'items[fromEnd(1)]'],
    ["'#{Name}#-pool'", 'format(undefined, "-pool")'],
  ])('%s', (text, expected) => expect(value(text)).toBe(expected))
})

describe('statements', () => {
  const text = `targetScope = 'resourceGroup' // why
#disable-next-line no-unused-params
@description('The name')
@allowed([
  'a'
  'b'
])
param name string = 'a'

param pools { name: string, count: int? }[] = []
param maybe string?
type kind = 'x'
  | 'y'
func twice(text string, times int) string => '\${text}\${text}'
import { one, two as zwei } from 'shared.bicep'
import * as all from 'all.bicep'
resource aks 'Microsoft.ContainerService/managedClusters@2025-05-01' = if (name != 'b') {
  name: name
  resource pool 'agentPools' = [for p in pools: {
    name: p.name
  }]
  properties: { resource: 1 }
}
resource old 'Microsoft.Network/virtualNetworks@2023-01-01' existing = {
  name: 'vnet'
}
module win 'modules/pool.bicep' = { name: 'win', params: { name: name } }
output id string = aks.id
`
  const read = statements(text)

  test('each is read once, in its order', () => {
    expect(read.map(statement => `${statement.is} ${'name' in statement ? statement.name : ''}`)).toEqual([
      'param name',
      'param pools',
      'param maybe',
      'func twice',
      'import ',
      'import ',
      'resource aks',
      'resource old',
      'module win',
      'output id',
    ])
  })

  test('a statement stands where it is written, its decorators included', () => {
    const parameter = read[0]!
    expect(text.slice(parameter.at.start, parameter.at.end)).toMatch(/^@description[\s\S]*= 'a'$/)
    const cluster = read.find(statement => statement.is === 'resource')!
    expect(text.slice(cluster.at.start, cluster.at.end)).toMatch(/^resource aks[\s\S]*\{ resource: 1 \}\n\}$/)
  })

  test('children of a resource are told from properties', () => {
    const cluster = read.find(statement => statement.is === 'resource')!
    const body = cluster.value.kind === 'conditional' ? cluster.value.body : cluster.value
    expect(shown(body)).toBe('{"name": name, "properties": {"resource": 1}}')
    expect((body as { children?: readonly Statement[] }).children).toMatchObject([{ is: 'resource', name: 'pool', value: { kind: 'loop' } }])
  })

  test('a type that may be null makes null the default', () => {
    expect(read[2]).toMatchObject({ value: { kind: 'literal', value: null } })
    expect(read[3]).toMatchObject({ parameters: ['text', 'times'] })
    expect(read[4]).toMatchObject({
      names: [
        { name: 'one', as: 'one' },
        { name: 'two', as: 'zwei' },
      ],
    })
    expect(read[5]).toMatchObject({ all: 'all', names: [] })
    expect(read[7]).toMatchObject({ existing: true })
  })

  test('CRLF changes nothing', () => {
    expect(statements(text.replaceAll('\n', '\r\n')).map(statement => statement.is)).toEqual(read.map(statement => statement.is))
  })
})

describe('broken files', () => {
  test('one statement spoils no other', () => {
    const { bicep, problems } = read("param a string = 'x\nvar b = {\n  c: [1\nparam d int = 2\nresource e 'T' = {\n")
    expect(problems.length).toBeGreaterThan(0)
    expect(bicep.statements.map(statement => 'name' in statement && statement.name)).toEqual(['a', 'b', 'd', 'e'])
  })

  test.each(['', '\n\n', '// nothing', '/* open', 'metadata x = {\n}'])('nothing is no problem: %j', text => {
    expect(read(text)).toEqual({ bicep: { statements: [] }, problems: [] })
  })

  const pieces = [
    "'",
    "'''",
    '${',
    '}',
    '{',
    '[',
    ']',
    '(',
    ')',
    'if (',
    'for x in y:',
    'param p ',
    '=',
    '? ',
    ': ',
    '\n',
    '@',
    '...',
    '/*',
    '//',
    'resource r ',
    '=>',
    '!',
    '\\',
  ]

  test('no text is too much', () => {
    let state = 1
    const next = (below: number): number => {
      state = (state * 48271) % 2147483647
      return state % below
    }
    for (let round = 0; round < 1500; round++) {
      const text = Array.from({ length: 1 + next(30) }, () => pieces[next(pieces.length)]).join('')
      for (const { at } of read(text).problems) expect(at.end).toBeLessThanOrEqual(text.length)
    }
  })

  test.each(pieces)('many of them take time in proportion: %j', piece => {
    const started = cpuTime()
    read(`var x = ${piece.repeat(20_000)}`)
    read(`${piece}\n`.repeat(20_000))
    expect(cpuTime() - started).toBeLessThan(3000)
  })
})
