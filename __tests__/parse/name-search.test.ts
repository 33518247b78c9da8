import { describe, expect, test } from '@jest/globals'
import '../parts.js'
import { searchFor, searchKeys } from '../../src/model/name-search.js'
import { wholeText } from '../../src/model/text.js'
import { parseYaml } from '../../src/parse/yaml.js'

describe('the search for names', () => {
  const found = (names: readonly string[], text: string, start = 0, end = text.length): readonly string[] => {
    const set = new Set<string>()
    searchFor(names)(text, start, end, set)
    return [...set]
  }

  test('finds whole names, and what has the two ends of a pattern', () => {
    const names = ['os', 'exec', 'args', 'hugepages-*', '*/kured', 'a*z', 'hugepages-2Mi']
    expect(found(names, 'exec')).toEqual(['exec'])
    for (const other of ['', 'o', 'Os', 'exe', 'execs', 'hugepages', 'kured', 'aargs']) expect(found(names, other)).toEqual([])
    expect(found(names, 'hugepages-')).toEqual(['hugepages-*'])
    expect(found(names, 'hugepages-2Mi')).toEqual(['hugepages-2Mi', 'hugepages-*'])
    expect(found(names, 'docker.io/weaveworks/kured')).toEqual(['*/kured'])
    expect(found(names, 'az')).toEqual(['a*z'])
    expect(found(['a*a'], 'a')).toEqual([])
  })

  test('looks at a stretch of the text alone', () => {
    expect(found(['os', '*s', 'o*'], 'hosts', 1, 3)).toEqual(['os', 'o*', '*s'])
    expect(found(['osts', 'hos', '*ts', 'ho*'], 'hosts', 1, 3)).toEqual([])
  })

  test.each([
    ['the quick reader', 'spec: {os: {name: windows}, containers: [{name: a, "exec": []}]}\n'],
    ['the other one', 'spec: {os: {name: windows}, containers: [{name: a, "ex\\x65c": []}]}\n'],
  ])('searches the keys of trees of %s, and none of their values', (_, text) => {
    const set = new Set<string>()
    searchKeys(parseYaml(wholeText(0, text)).documents[0]!, searchFor(['os', 'exec', 'windows', 'a', 'kind']), set)
    expect([...set]).toEqual(['os', 'exec'])
  })
})
