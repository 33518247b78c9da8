import { describe, expect, test } from '@jest/globals'
import { isClosed, type Node, nodeAt, numberAt, textAt } from '../../src/model/node.js'
import { wholeText } from '../../src/model/text.js'
import { parseJson } from '../../src/parse/json.js'
import { parse } from '../../src/parse/parse.js'
import '../parts.js'

const json = (text: string) => parseJson(wholeText(0, text))

function root(text: string): Node {
  const { documents, problems } = json(text)
  expect(problems).toEqual([])
  return documents[0]!
}

/** What stands in the file at each leaf. */
function sources(text: string, node: Node = root(text)): string[] {
  if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => [...sources(text, key), ...sources(text, value)])
  if (node.kind === 'list') return node.items.flatMap(item => sources(text, item))
  return [text.slice(node.at.start, node.at.end)]
}

describe('places and types', () => {
  const text =
    '\u{1f600}{\r\n  "a": "x\\u0041", // why\r\n  "b": [1, -2.5e3, true, null, {}, [],],\r\n  /* c */ "__proto__": {"d": "\u{1f600}"}\r\n}\r\n'.slice(2)

  test('a scalar is where it is written, quotes included', () => {
    expect(sources(text)).toEqual(['"a"', '"x\\u0041"', '"b"', '1', '-2.5e3', 'true', 'null', '"__proto__"', '"d"', '"\u{1f600}"'])
  })

  test('values are decoded and typed', () => {
    const node = root(text)
    expect(textAt(node, 'a')).toMatchObject({ value: 'xA' })
    expect(numberAt(node, 'b', 1)).toMatchObject({ value: -2500 })
    expect(nodeAt(node, 'b', 3).is).toBe('absent')
    expect(textAt(node, '__proto__', 'd')).toMatchObject({ value: '\u{1f600}' })
    expect(isClosed(node, 'b', 4)).toBe(true)
  })

  test('repeated keys are kept, the last wins', () => {
    const node = root('{"a": 1, "a": 2}')
    expect(node.kind === 'map' && node.entries).toHaveLength(2)
    expect(numberAt(node, 'a')).toMatchObject({ value: 2 })
  })

  test('strings over several lines are read as Resource Manager does', () => {
    const node = root('{\n  "a": "[if(true,\n    \'x\',\n    \'y\')]", // "why\n  "b": 1\n}')
    expect(textAt(node, 'a')).toMatchObject({ value: "[if(true,     'x',     'y')]" })
    expect(numberAt(node, 'b')).toMatchObject({ value: 1 })
  })

  test('a template within a string leaves what is certain', () => {
    const node = root('{"a": "win#{Suffix}#", "b": "<name>", "c": "[parameters(\'x\')]", "d": "a<b"}')
    expect(textAt(node, 'a')).toMatchObject({ is: 'partial', parts: ['win', undefined] })
    expect(textAt(node, 'b').is).toBe('unknown')
    expect(textAt(node, 'c').is).toBe('known')
    expect(textAt(node, 'd')).toMatchObject({ value: 'a<b' })
  })
})

describe('broken files', () => {
  test('a comment that does not end goes no further than the file', () => {
    const text = '  ${ "a": "b" windows.js/*'
    const { documents, problems } = parseJson(wholeText(0, text))
    for (const { at } of problems) expect(at.end).toBeLessThanOrEqual(text.length)
    expect(documents[0]!.at.end).toBeLessThanOrEqual(text.length)
  })

  test('the rest is read, and nothing follows from what is missing', () => {
    const text = '{"a": 1 "b": {"c": 2, "d": }, "e": [3 4'
    const { documents, problems } = json(text)
    expect(problems.length).toBeGreaterThan(0)
    for (const { at } of problems) expect(at.end).toBeLessThanOrEqual(text.length)
    const node = documents[0]!
    expect(numberAt(node, 'b', 'c')).toMatchObject({ value: 2 })
    expect(nodeAt(node, 'b', 'd').is).toBe('unknown')
    expect(nodeAt(node, 'x').is).toBe('unknown')
  })

  test.each(['', ' \n'])('nothing is no problem: %j', text => expect(json(text)).toEqual({ documents: [], problems: [] }))

  test.each(['hello', '"open', '{'.repeat(100_000), `${'[1,{"a":'.repeat(60_000)}`])('no tree, or a part of it, and a problem: %#', text => {
    expect(json(text).problems.length).toBeGreaterThan(0)
  })

  test.each(['/*', '{"a": 1} /*', '{"a": "b'])('a problem of %j lies within the file', text => {
    for (const { at } of json(text).problems) expect(at.end).toBeLessThanOrEqual(text.length)
  })

  test('a long file is read only where it may hold what is scanned', () => {
    const long = (more: string): string =>
      JSON.stringify({ more: JSON.parse(more), results: Array.from({ length: 3000 }, (_, index) => ({ id: `CVE-${index}` })) })
    const documents = (text: string): number =>
      parse('json', wholeText(0, text), { path: 'a.json', whole: true, host: 'plain', placeholders: false }).documents.length
    expect(documents(long('1'))).toBe(0)
    for (const more of ['{"apiVersion": "v1"}', '{"$schema": "x"}', '"Microsoft.ContainerService/managedClusters"']) expect(documents(long(more))).toBe(1)
    expect(documents('{"nodeSelector": {}}')).toBe(1)
  })

  test('a long file takes time in proportion', () => {
    const entries = Array.from({ length: 50_000 }, (_, index) => `"k${index}": "${'"}{'.slice(1)}"`)
    const node = root(`{${entries.join(',\n')}}`)
    expect(node.kind === 'map' && node.entries.length).toBe(50_000)
    expect(json(`${'"'.repeat(100_001)}`).problems.length).toBeGreaterThan(0)
    for (const piece of ['/*', '//', '"\\"', '"\n', '\\"']) expect(json(`["\n${piece.repeat(100_000)}`).problems.length).toBeGreaterThan(0)
  })
})
