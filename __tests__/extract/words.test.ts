import { describe, expect, test } from '@jest/globals'
import { ExpandedWord, PlainWord, packed, UsedValue, unpacked } from '../../src/extract/shell/words.js'
import { cut, wholeText } from '../../src/model/text.js'
import { known } from '../../src/model/value.js'

const text = wholeText(3, 'az aks list --output table')

test('a plain word says the characters that it is made of, where they stand, and that it is one word', () => {
  const word = new PlainWord(text, 12, 20)
  const at = { source: 3, start: 12, end: 20 }
  const { is, value, from, at: place } = word.value
  expect({ is, value, from, at: place }).toEqual(known('--output', at))
  expect(word.at).toEqual(at)
  expect(word.many).toBe(false)
})

test('a plain word of a text that was cut out of its file has its place in the file', () => {
  const lines = cut(wholeText(3, '  az aks\n  list'), [
    [2, 9],
    [11, 15],
  ])
  const word = new PlainWord(lines, 7, 11)
  expect(word.value.value).toBe('list')
  expect(word.at).toEqual({ source: 3, start: 11, end: 15 })
  expect(word.value.at).toEqual(word.at)
})

test('a word that is expanded has its place with its quotes, and its value without them', () => {
  const quoted = wholeText(3, 'echo "$a"')
  const value = known('b', { source: 3, start: 6, end: 8 })
  const word = new ExpandedWord(value, quoted, 5, 9)
  expect(word.value).toBe(value)
  expect(word.at).toEqual({ source: 3, start: 5, end: 9 })
  expect(word.many).toBe(false)
})

test('the value of a variable has the places where it was decided, nearest first', () => {
  const lines = wholeText(3, 'a=x\nb=$a\necho $b')
  const [default_, first] = [
    { source: 0, start: 0, end: 1 },
    { source: 3, start: 2, end: 3 },
  ]
  const used = new UsedValue(new UsedValue(known('x', first, [default_]), lines, 6, 8), lines, 14, 16)
  const { is, value, at, from } = used
  expect({ is, value, at, from }).toEqual(known('x', { source: 3, start: 14, end: 16 }, [{ source: 3, start: 6, end: 8 }, first, default_]))
})

describe('words in a small list', () => {
  const place = { source: 3, start: 0, end: 2 }
  const seen = { value: known('az', place), at: place, many: false }
  const other = new PlainWord(wholeText(4, 'list'), 0, 4)

  test('are the words that they were, in their order', () => {
    const words = [new PlainWord(text, 0, 2), seen, new PlainWord(text, 3, 6), other, new PlainWord(text, 7, 11)]
    const again = unpacked(packed(words, text), text)
    expect(again.map(({ value }) => value.is === 'known' && value.value)).toEqual(['az', 'az', 'aks', 'list', 'list'])
    expect(again.map(({ at }) => at)).toEqual(words.map(({ at }) => at))
  })

  test('are numbers where they are plain and of the same text, themselves where they are not', () => {
    expect(packed([seen, new PlainWord(text, 3, 6), other], text)).toEqual([seen, 3, 6, other])
  })

  test('may be none', () => expect(unpacked(packed([], text), text)).toEqual([]))
})
