import { describe, expect, test } from '@jest/globals'
import { booleanAt, isClosed, type Node, nodeAt, textAt } from '../../src/model/node.js'
import { cut, type Text, wholeText } from '../../src/model/text.js'
import { parseYaml } from '../../src/parse/yaml.js'
import { lenientEvents } from '../../src/parse/yaml-lenient.js'
import '../parts.js'

const yaml = (text: string) => parseYaml(wholeText(0, text))

/** The one document of a text that has no problem. */
function root(text: string): Node {
  const { documents, problems } = yaml(text)
  expect(problems).toEqual([])
  expect(documents).toHaveLength(1)
  return documents[0]!
}

/** A tree as nested arrays: what stands in the file at each node, and how it is read. */
function shown(text: string, node: Node): unknown {
  const source = text.slice(node.at.start, node.at.end)
  if (node.kind === 'hole') return { hole: source }
  if (node.kind === 'scalar') return { source, value: node.value, ...(node.parts ? { parts: node.parts } : { text: node.text }), style: node.style }
  if (node.kind === 'list') return { list: node.items.map(item => shown(text, item)), source, open: node.open }
  return { map: node.entries.map(({ key, value }) => [shown(text, key), shown(text, value)]), source, open: node.open }
}

/** What stands in the file at each scalar, holes in angle brackets. */
function sources(text: string, node: Node = root(text)): string[] {
  if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => [...sources(text, key), ...sources(text, value)])
  if (node.kind === 'list') return node.items.flatMap(item => sources(text, item))
  const source = text.slice(node.at.start, node.at.end)
  return [node.kind === 'hole' ? `<${source}>` : source]
}

/** A tree as plain data. */
function data(node: Node): unknown {
  if (node.kind === 'hole') return '<hole>'
  if (node.kind === 'scalar') return node.parts ? node.parts.map(part => part ?? '…').join('') : node.value
  if (node.kind === 'list') return node.items.map(data)
  return node.entries.map(({ key, value }): unknown[] => [key.parts ? '…' : key.text, data(value)])
}

const at = (text: string, ...path: (string | number)[]): Node => {
  const value = nodeAt(root(text), ...path)
  if (value.is !== 'known') throw new Error(`${path.join('.')} is ${value.is}`)
  return value.value
}

const TRICKY: readonly string[] = [
  'a: 1\nb: two\nc: true\nd: null\ne: ~\nf:\ng: 0x1F\nh: 0o17\ni: 0123\nj: 1.5e3\nk: .inf\nl: -.INF\nm: 1_000\nn: yes\n',
  "a: 'it''s'\nb: \"q\\n\\u00e9\\x41 \\\n  folded\"\nc: 'two\n  lines\n\n  three'\n",
  'a: plain over\n  two lines\n\n  and three\nb: x # comment\n',
  'run: |\n  one\n   two\n\n  three\n\n\nnext: >-\n  folded\n  text\n\n   more\nkeep: |+\n  x\n\n\nexact: |2\n    y\n  z\n',
  'a: |  # a | comment\n  x\nb: >\n\n  y\nc: |-\n\nd: 1\n',
  '- a\n-\n- - b\n  - c\n- k: v\n  l:\n  - m\n  -\n- \n',
  'a: [1, "two", {b: c, d: , e}, [], {}, ]\nf: {\n  g: [h,\n   i], # why\n  j: k }\n',
  '[a: b, {c: d}: e, ? f, [g]: h]\n',
  '{"a":1,"b":"c",\'d\':[]}\n',
  '? k\n: v\n? - list\n: x\n? alone\n',
  'a: &x {b: 1}\nc: *x\nd: &y "s"\ne: *y\nf: [*x, *y]\n*y : g\n',
  'a: &x\n  b: 1\n  c: 2\nd:\n  <<: *x\n  c: 3\ne:\n  <<: [*x, {b: 9, z: 8}]\nf: &e\ng: &t !!str\nh: *e\n',
  'a: !!str 123\nb: !!int "12"\nc: !Ref name\nd: !GetAtt [a, b]\ne: !!binary aGk=\nf: !<tag:yaml.org,2002:str> 1\ng: !!null ""\nh: ! 5\ni: !Empty\nj: !Map\n  k: l\nm: !!map {n: o}\n',
  '__proto__: 1\nconstructor: {__proto__: {a: b}}\ntoString: x\n',
  'é: "ü"\n"\u{1f600}": \u{1f680} rocket\nafter: [\u{1f600}, x]\n',
  'a: 1\r\nb:\r\n  - c\r\n  - "d\r\n    e"\r\nf: |\r\n  g\r\n  h\r\ni: j\r\n',
  '# first\n\na: b # c\n# last\n',
  '--- # why\na: b\n...\n',
  '--- {a: b}\n',
  '--- |\n text\n',
  'just text',
  '"quoted"\n',
  '- &a [x]\n- &b [*a, *a]\n- *b\n',
  'dup: 1\ndup: 2\nother: 3\ndup: 4\n',
  'a:\n- b\n- c: d\n  e: f\ng:\n    h:   i   \n',
  'url: http://example.test/a?b=c#d\ntime: 12:30\npath: C:\\dir\n',
  'empty: ""\nblank: " "\nsingle: \'\'\n',
  'a: {}\nb: []\nc: { }\nd: [ ]\n',
  '"key one": 1\n\'key two\': 2\n? "key three"\n: 3\n',
]

describe('places', () => {
  test('a scalar is where it is written, quotes included', () => {
    expect(sources('a: 1\nb: "x\\ty"\nc: \'d\' # e\n"f": g\n')).toEqual(['a', '1', 'b', '"x\\ty"', 'c', "'d'", '"f"', 'g'])
  })

  test('a block scalar reaches from its indicator to its last character', () => {
    const text = 'run: |-\n  one\n\n  two\n\n\nnext: &a >2 # why >\n    x\n'
    expect(sources(text)).toEqual(['run', '|-\n  one\n\n  two', 'next', '>2 # why >\n    x'])
    expect(textAt(root(text), 'run')).toMatchObject({ value: 'one\n\ntwo' })
  })

  test('a collection reaches from its first key or item to the end of its last value', () => {
    const text = 'spec:\n  list:\n  - a: 1\n    b:\n  - [x, {y: z} ] # end\n\n# more\nlast: {\n}\n'
    const places = (...path: (string | number)[]) => text.slice(at(text, ...path).at.start, at(text, ...path).at.end)
    expect(places('spec')).toBe('list:\n  - a: 1\n    b:\n  - [x, {y: z} ]')
    expect(places('spec', 'list', 0)).toBe('a: 1\n    b:')
    expect(places('spec', 'list', 1)).toBe('[x, {y: z} ]')
    expect(places('spec', 'list', 1, 1)).toBe('{y: z}')
    expect(places('last')).toBe('{\n}')
    expect(places()).toBe(text.trimEnd())
  })

  test('an empty value stands after its colon or dash', () => {
    const node = root('a:   # none\nb:\n  -\n  - x\n')
    const [a, b] = node.kind === 'map' ? node.entries : []
    expect(a!.value.at).toEqual({ source: 0, start: 2, end: 2 })
    expect(b!.value.kind === 'list' && b!.value.items[0]!.at).toEqual({ source: 0, start: 18, end: 18 })
  })

  test('CRLF and characters of two units keep the places', () => {
    expect(sources('a: "\u{1f600}"\r\nb: |\r\n  c\r\n  d\r\ne: f\r\n')).toEqual(['a', '"\u{1f600}"', 'b', '|\r\n  c\r\n  d', 'e', 'f'])
    expect(textAt(root('b: |\r\n  c\r\n  d\r\n'), 'b')).toMatchObject({ value: 'c\nd\n' })
  })

  test('a snippet gives places of its file', () => {
    const file = '> a: b\n> c:\n>   - d\n'
    const text: Text = cut(
      wholeText(7, file),
      [...file.matchAll(/^> (.*\n)/gm)].map(match => [match.index + 2, match.index + match[0].length] as const),
    )
    const { documents } = parseYaml(text)
    const d = nodeAt(documents[0]!, 'c', 0)
    expect(d).toMatchObject({ is: 'known', value: { text: 'd', at: { source: 7, start: file.indexOf('d'), end: file.indexOf('d') + 1 } } })
  })
})

describe('types', () => {
  test('plain scalars have the types of the core schema and keep their text', () => {
    const text = '[1, -2, +3, 0123, 0x1f, 0o17, 1.5, .5, 1e3, 1_0, 0b1, 12:30, true, False, null, ~, yes, on, .inf, 1.2.3, 0x, "1", v1, --, +]'
    const node = root(text)
    expect(data(node)).toEqual([
      1,
      -2,
      3,
      123,
      31,
      15,
      1.5,
      0.5,
      1000,
      '1_0',
      '0b1',
      '12:30',
      true,
      false,
      null,
      null,
      'yes',
      'on',
      Infinity,
      '1.2.3',
      '0x',
      '1',
      'v1',
      '--',
      '+',
    ])
    expect(nodeAt(node, 3)).toMatchObject({ value: { text: '0123' } })
    expect(booleanAt(node, 16)).toMatchObject({ value: true })
  })

  test('a tag of the core schema decides the type, any other one hides the value', () => {
    expect(data(root('a: !!str 1\nb: !!int "2"\nc: !Ref x\nd: !!binary aGk=\ne: !reference [.job, script]\nf: !!map {g: h}\n'))).toEqual([
      ['a', '1'],
      ['b', 2],
      ['c', '<hole>'],
      ['d', '<hole>'],
      ['e', '<hole>'],
      ['f', [['g', 'h']]],
    ])
  })

  test('keys that are not scalars are unseen and open their map', () => {
    const node = root('? [a, b]\n: c\nd: e\n')
    expect(data(node)).toEqual([
      ['…', 'c'],
      ['d', 'e'],
    ])
    expect(nodeAt(node, 'x').is).toBe('unknown')
  })

  test('keys of objects are nothing special', () => {
    expect(textAt(root('__proto__: {constructor: x}'), '__proto__', 'constructor')).toMatchObject({ value: 'x' })
    expect(textAt(root('a: b'), 'toString').is).toBe('absent')
  })
})

describe('anchors', () => {
  test('an alias shares the node of its anchor', () => {
    const node = root('a: &x {b: 1}\nc: *x\n')
    const [a, c] = node.kind === 'map' ? node.entries : []
    expect(a!.value).toBe(c!.value)
  })

  test('merge keys bring in what the map does not say itself, the first of a list first', () => {
    expect(data(at('a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc:\n  x: 0\n  <<: [*a, *b]\n', 'c'))).toEqual([
      ['y', 2],
      ['z', 4],
      ['x', 0],
    ])
    expect(data(at('a: &a {x: 1}\nc:\n  "<<": *a\n', 'c'))).toEqual([['<<', [['x', 1]]]])
  })

  test('an anchor in its own content and one that is nowhere are holes', () => {
    expect(data(root('a: &x [*x, 1]\n'))).toEqual([['a', ['<hole>', 1]]])
    const { documents, problems } = yaml('a: *nowhere\nb: 1\n')
    expect(data(documents[0]!)).toEqual([
      ['a', '<hole>'],
      ['b', 1],
    ])
    expect(problems).toEqual([{ message: 'There is no anchor &nowhere before this alias.', at: { source: 0, start: 3, end: 11 } }])
  })

  test('a map that merges what is unseen is open', () => {
    expect(isClosed(at('a: &x !Ref y\nb:\n  <<: *x\n  c: 1\n', 'b'))).toBe(false)
  })
})

describe('streams', () => {
  test('documents are read one by one, and a broken one does not hide the others', () => {
    const text = 'a: 1\n---\nb: "open\n---\nc: 3\n...\nd: 4\n--- e\n'
    const { documents, problems } = yaml(text)
    expect(documents.map(root => text.slice(root.at.start, root.at.end))).toEqual(['a: 1', 'c: 3', 'd: 4', 'e'])
    expect(problems).toHaveLength(1)
    expect(problems[0]!.at.start).toBeGreaterThanOrEqual(text.indexOf('b:'))
    expect(problems[0]!.at.start).toBeLessThanOrEqual(text.indexOf('c:'))
  })

  test('empty documents are left out', () => {
    expect(yaml('---\n---\n# nothing\n---\n\n...\n').documents).toEqual([])
    expect(yaml('').documents).toEqual([])
  })

  test('directives stay with their document', () => {
    expect(data(root('%YAML 1.2\n%TAG !e! tag:example.test,2000:\n---\na: !e!b c\n'))).toEqual([['a', '<hole>']])
  })

  test('--- within a line or a block scalar is text', () => {
    expect(data(root('a: x --- y\nb: |\n  ---\n  z\n'))).toEqual([
      ['a', 'x --- y'],
      ['b', '---\nz\n'],
    ])
  })

  test('tabs as indentation are a problem and no document', () => {
    const { documents, problems } = yaml('spec:\n\treplicas: 1\n')
    expect(documents).toEqual([])
    expect(problems).toHaveLength(1)
  })

  test('an escape that YAML does not know is a problem, the rest is read', () => {
    const { documents, problems } = yaml('path: "C:\\windows"\nb: 1\n')
    expect(problems).toHaveLength(1)
    expect(nodeAt(documents[0]!, 'b')).toMatchObject({ value: { value: 1 } })
  })
})

describe('two readers', () => {
  test.each(TRICKY)('give equal trees (%#)', text => {
    const lenient = parseYaml(wholeText(0, text), lenientEvents)
    const fast = yaml(text)
    expect(fast.problems).toEqual([])
    expect(lenient.problems).toEqual([])
    expect(fast.documents.map(root => shown(text, root))).toEqual(lenient.documents.map(root => shown(text, root)))
  })
})
