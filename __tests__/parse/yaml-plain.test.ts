import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { searchKeys } from '../../src/model/name-search.js'
import { entryOf, hasKey, type MapNode, mapWith, type Node, nodeAt } from '../../src/model/node.js'
import { wholeText } from '../../src/model/text.js'
import { mapValue } from '../../src/model/value.js'
import { parseYaml } from '../../src/parse/yaml.js'
import { eventsOf } from '../../src/parse/yaml-events.js'
import { plainTree, unusual } from '../../src/parse/yaml-plain.js'
import '../parts.js'

/** The tree with all its nodes made. */
function whole(node: Node): Node {
  if (node.kind === 'list') return { kind: 'list', at: node.at, items: node.items.map(whole), open: node.open }
  if (node.kind !== 'map') return node
  return { kind: 'map', at: node.at, entries: node.entries.map(({ key, value }) => ({ key, value: whole(value) })), open: node.open }
}

/** Every map of a tree, with its keys. */
function maps(node: Node): { map: MapNode; keys: string[] }[] {
  if (node.kind === 'list') return node.items.flatMap(maps)
  if (node.kind !== 'map') return []
  return [{ map: node, keys: node.entries.map(({ key }) => key.text) }, ...node.entries.flatMap(({ value }) => maps(value))]
}

function read(...given: Parameters<typeof parseYaml>) {
  const { documents, problems } = parseYaml(...given)
  return { documents: documents.map(whole), problems }
}

/** Read as always, and by the library alone: the reader of plain YAML must make the same of everything that it does not leave to the library. */
const bothWays = (text: string) => [read(wholeText(0, text)), read(wholeText(0, text), document => eventsOf(document))] as const
/** The text, where the two differ. */
const difference = (text: string): string | undefined => {
  const [plain, reference] = bothWays(text)
  return isDeepStrictEqual(plain, reference) ? undefined : text
}
const isPlain = (text: string): boolean =>
  unusual(text, 0) === text.length && plainTree({ text, place: (start, end) => ({ source: 0, start, end }) }, 0, text.length) !== undefined

/** The YAML of every rule's page. */
const manifests = readdirSync('src/rules', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => [...readFileSync(`src/rules/${name}/README.md`, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text!))

describe('plain YAML', () => {
  test.each([
    ['a map', 'a: 1\nb: two words\nc:\n  d: true\n'],
    ['an empty value in the middle and at the end', 'a:\nb:\n  c:\n'],
    ['a list below its key, indented or not', 'a:\n- b\n-  c: 1\n   d: 2\ne:\n  - f\n  -\n'],
    ['maps in lists in maps', 'spec:\n  containers:\n    - name: web\n      ports:\n        - containerPort: 80\n    - name: x\n'],
    ['quotes', `a: "b: c"\n'd e': 'f # g'\n"h": ""\n`],
    ['comments', '# a\na: 1 # b\n  # c\nb: # d\n  c: e#f\n# g\n'],
    ['flow collections', 'a: {b: 1, c: [d, "e", {f: g}], h: {}}\ni: []\n- j\n'.replace('- j\n', '')],
    ['a document that begins with its marker', '---\na: 1\n'],
    ['nothing', '# nothing\n\n'],
    ['words that look like indicators', 'a: -1\nb: x-y\nc: http://d:80/e\nf: a,b\n'],
    ['no line break at the end', 'a:\n  b: c'],
    ['a literal block scalar', 'a: |\n  b\n    c: d \n\n  # e\nf:\n- |- # why\n\n   g\n- h: |\n    i\n\n\n  j: |\n      k'],
    ['a key twice', 'a: 1\na: 2\n'],
  ])('%s is read without the library, and alike', (_, text) => {
    expect(isPlain(text)).toBe(true)
    const [plain, reference] = bothWays(text)
    expect(plain).toEqual(reference)
  })

  test.each([
    ['a folded block scalar', 'a: >\n  b\n'],
    ['a block scalar with an indicator', 'a: |2\n    b\n'],
    ['a block scalar that keeps its line breaks', 'a: |+\n  b\n\n'],
    ['a block scalar with nothing in it', 'a: |\nb: 1\n'],
    ['a block scalar with spaces on a line', 'a: |\n  b\n    \nc: 1\n'],
    ['a block scalar that is followed by too deep a line', 'a: |\n    b\n  c: 1\n'],
    ['an anchor and an alias', 'a: &x 1\nb: *x\n'],
    ['a merge key', 'a:\n  <<: {b: 1}\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a scalar of two lines', 'a: b\n  c\n'],
    ['an escape', 'a: "b\\n"\n'],
    ['a quote in quotes', "a: 'it''s'\n"],
    ['a tab', 'a:\n\tb: 1\n'],
    ['carriage returns', 'a: 1\r\nb: 2\r\n'],
    ['a colon in a plain scalar', 'a: b: c\n'],
    ['a list that is indented less than its map', '  a: 1\n b: 2\n'],
    ['a flow collection of two lines', 'a: [b,\n  c]\n'],
    ['a scalar alone', 'hello\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a complex key', '? a\n: b\n'],
  ])('%s is left to the library', (_, text) => {
    expect(isPlain(text)).toBe(false)
    const [plain, reference] = bothWays(text)
    expect(plain).toEqual(reference)
  })

  test.each([
    ['plain documents', 'a: 1\n---\nb:\n  c: 2\n---\n# nothing\n---\n- d\n...\ne: f'],
    ['one that is left to the library between two that are not', 'a: 1\n---\nb: >\n  c\n---\nd: [e, f]\n'],
    ['one with characters that are rare, first, in the middle and last', 'a:\t1\n---\nb: 2\n---\nc: "\u00a0"\n---\nd: 4\n---\ne: 5\r\n'],
    ['one that breaks off', 'a: 1\n---\nb: [\n---\nc: 3\n'],
    ['literal block scalars at their ends', 'a: |\n  b\n---\nc: |\n  d\n\n---\ne: |-\n    f\n...\n'],
  ])('a stream of %s is read alike', (_, text) => {
    const [plain, reference] = bothWays(text)
    expect(plain).toEqual(reference)
  })

  test.each([600, 8000])(
    'it makes no difference where on a roll a document of %i items stands, or that it reaches into the next one',
    count => {
      const text = `a: 1\n---\n${'- name: web\n  ports: [80]\n'.repeat(count)}---\nb: {c: 2}\n`
      const [plain, reference] = bothWays(text)
      const numbers = 14 * count
      for (let written = 0; written < 1.2 * 1024 * 1024; written += numbers) expect(isDeepStrictEqual(read(wholeText(0, text)), reference)).toBe(true)
      expect(isDeepStrictEqual(plain, reference)).toBe(true)
    },
    60_000,
  )

  test.each([16_383, 16_384])('a text of %i characters, full of collections and empty values, is read alike', length => {
    const nested = `a:\n${'- b:\n  c:\n'.repeat(700)}d: [${'{},[],'.repeat(500)}e]\nf:\n  g:\n    h: `
    const text = nested + 'x'.repeat(length - nested.length)
    const [plain, reference] = bothWays(text)
    expect(isDeepStrictEqual(plain, reference)).toBe(true)
    expect(isPlain(text)).toBe(true)
  })

  test('the manifests of all pages are read alike, nearly all of them without the library', () => {
    const documents = manifests.flatMap(text => text.split(/^---\n/m)).filter(text => !text.includes('{{'))
    expect(manifests.map(difference).filter(text => text !== undefined)).toEqual([])
    expect(documents.filter(isPlain).length / documents.length).toBeGreaterThan(0.9)
  })

  test('a key is found where it stands, whichever way a map is asked for it', () => {
    const questions = maps(parseYaml(wholeText(0, 'a: 1\n"b c": {d: [{e: f}]}\n\'g\':\n- h: \na: 2\n"": i\nab: 3\n')).documents[0]!)
    expect(questions.map(({ keys }) => keys)).toEqual([['a', 'b c', 'g', 'a', '', 'ab'], ['d'], ['e'], ['h']])
    const others = ['a: &a {b: null}\nc: {<<: *a, d: }\n', 'a: {{ .Values.a }}\n{{- if .Values.b }}\nb: 1\n{{- end }}\n']
    for (const text of [...others, ...manifests]) for (const root of parseYaml(wholeText(0, text)).documents) questions.push(...maps(root))
    const misses = questions.flatMap(({ map, keys }) =>
      [...keys, 'A', '"g"', 'b', 'a b'].filter(key => {
        const entry = map.entries.findLast(other => other.key.text === key)
        const asked = entryOf(map, key)
        const isThere = hasKey(map, key) === (entry !== undefined) && hasKey(mapWith(map, {}), key) === hasKey(map, key)
        const same = isDeepStrictEqual([asked?.key, asked?.value.at, asked?.value.kind], [entry?.key, entry?.value.at, entry?.value.kind])
        return (
          !same ||
          !isThere ||
          !isDeepStrictEqual(
            mapValue(nodeAt(map, key), ({ at }) => at),
            mapValue(nodeAt(mapWith(map, {}), key), ({ at }) => at),
          )
        )
      }),
    )
    expect(misses).toEqual([])
  })

  test('the keys within a workload are searched at any depth', () => {
    const text = 'spec:\n  "a b": {c: [{d: e}, f]}\n  g:\n  - h: i\n  - []\n  g: j\n'
    const object = parseYaml(wholeText(0, text)).documents[0]! as MapNode
    const keys: string[] = []
    searchKeys(object, (written, start, end) => keys.push(written.slice(start, end)), new Set())
    expect(keys).toEqual(['spec', 'a b', 'c', 'd', 'g', 'h', 'g'])
  })

  test('whatever happens to a manifest, both say the same of it', () => {
    const pieces = [
      '\n',
      '  ',
      ' ',
      '- ',
      ': ',
      ':',
      '#',
      ' #',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '|',
      '|-\n',
      '&a ',
      '*a',
      '---\n',
      '?',
      '!',
      '\\',
      '\t',
      'null',
      '1',
      '-',
    ]
    const damaged = fc
      .tuple(fc.constantFrom(...manifests), fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 4 }))
      .map(([text, edits]) =>
        edits.reduce((before, [at, length, piece]) => {
          const start = at % (before.length + 1)
          return before.slice(0, start) + piece + before.slice(start + length)
        }, text),
      )
    void fc.assert(
      fc.property(damaged, text => {
        expect(difference(text)).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })

  test('lines put together at random, too', () => {
    const line = fc
      .tuple(
        fc.constantFrom('', '  ', '    ', ' ', '- ', '  - ', '-'),
        fc.constantFrom('a: 1', 'b:', 'c', '- d', '"e": f', '{g: h}', '[i, j]', '# k', "'l'", 'm: {n: o}', 'p: |', '- |-', 'q  ', ''),
      )
      .map(([indent, content]) => indent + content)
    void fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), lines => {
        expect(difference(lines.join('\n'))).toBeUndefined()
      }),
      { numRuns: 600 },
    )
  })
})
