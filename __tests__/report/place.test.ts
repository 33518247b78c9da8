import { describe, expect, test } from '@jest/globals'
import { lastLine, linesIn, locate, pathAndLine } from '../../src/report/place.js'

const sources = [{ path: 'a.yaml', text: 'one\r\ntwo 😀 three\nfour' }]
const at = (start: number, end: number) => locate(sources, { source: 0, start, end })

describe('locate', () => {
  test('counts lines and columns from 1, columns in UTF-16 units', () => {
    expect(at(0, 3)).toEqual({ path: 'a.yaml', line: 1, column: 1, endLine: 1, endColumn: 4 })
    expect(at(sources[0]!.text.indexOf('three'), sources[0]!.text.indexOf('three') + 5)).toMatchObject({ line: 2, column: 8, endColumn: 13 })
  })

  test('ends behind the last character, be it on the next line', () => {
    const line = at(5, 18)
    expect(line).toMatchObject({ line: 2, column: 1, endLine: 3, endColumn: 1 })
    expect(lastLine(line)).toBe(2)
    expect(lastLine(at(5, 5))).toBe(2)
  })

  test('has a place for every span', () => {
    expect(at(-5, 9999)).toEqual({ path: 'a.yaml', line: 1, column: 1, endLine: 3, endColumn: 5 })
    expect(locate(sources, { source: 7, start: 3, end: 4 })).toEqual({ path: '', line: 1, column: 1, endLine: 1, endColumn: 1 })
  })

  test('finds the lines of a file once', () => expect(linesIn(sources[0]!)).toBe(linesIn(sources[0]!)))

  test('a long path keeps its end and its line', () => {
    expect(pathAndLine({ ...at(0, 1), path: `${'a/'.repeat(200)}b.yaml` })).toMatch(/^….{1,150}b\.yaml:1$/)
  })
})
