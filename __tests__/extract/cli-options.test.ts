import { describe, expect, test } from '@jest/globals'
import {
  commaSeparated,
  cutName,
  cutValue,
  type Flags,
  flagTable,
  hasFlag,
  option,
  optionValues,
  programOf,
  readFlags,
  spanOfRun,
  startOf,
  textOf,
} from '../../src/extract/cli-options.js'
import type { Argument } from '../../src/model/argument.js'
import type { Span } from '../../src/model/text.js'
import { joined, known, shown, unknown, type Value } from '../../src/model/value.js'

const span = (start: number, end: number): Span => ({ source: 0, start, end })
const table = flagTable('--file/-f&: --name/-n: --quiet/-q --verbose/-v')

/** The words of a line without quotes; `${NAME}` is a run that cannot be seen, `@@` before a word makes it stand for many. */
function wordsOf(line: string): Argument[] {
  return [...line.matchAll(/\S+/g)].map(match => {
    const at = span(match.index, match.index + match[0].length)
    const runs = match[0]
      .replace(/^@@/, '')
      .split(/\$\{\w+\}/)
      .flatMap((run, index) => (index === 0 ? [run] : [undefined, run]))
    return { value: joined(runs, at), at, many: match[0].startsWith('@@') }
  })
}

const read = (line: string): Flags => readFlags(wordsOf(line), table, span(0, line.length))
const text = (value: Value<string>): string => (value.is === 'unknown' ? '?' : shown(value))
/** Options and operands as they are understood; `~` before an operand that may be none. */
const understood = (line: string): unknown => {
  const { options, operands, open } = read(line)
  return {
    options: Object.fromEntries([...options].map(([name, { values }]) => [name, values.map(text)])),
    operands: operands.map(({ word, doubtful }) => `${doubtful ? '~' : ''}${text(word.value)}`),
    open,
  }
}

describe('flags', () => {
  test('a table has each name of a flag', () => {
    expect(table.get('-f')).toEqual({ name: '--file', value: true, adds: true })
    expect(table.get('--name')).toEqual({ name: '--name', value: true, adds: false })
    expect(table.get('-q')).toEqual({ name: '--quiet', value: false, adds: false })
  })

  test.each<[string, Record<string, string[]>, string[], boolean]>([
    ['a -n b c', { '--name': ['b'] }, ['a', 'c'], false],
    ['-nb --name=c', { '--name': ['c'] }, [], false],
    ['-n=b', { '--name': ['b'] }, [], false],
    ['-n= a', { '--name': [''] }, ['a'], false],
    ['-f a --file b', { '--file': ['a', 'b'] }, [], false],
    ['-qn a b', { '--quiet': [], '--name': ['a'] }, ['b'], false],
    ['-qvna', { '--quiet': [], '--verbose': [], '--name': ['a'] }, [], false],
    ['-q a', { '--quiet': [] }, ['a'], false],
    ['--quiet=false a', { '--quiet': ['false'] }, ['a'], false],
    ['-q=false a', { '--quiet': ['false'] }, ['a'], false],
    ['-n -q', { '--name': ['-q'] }, [], false],
    ['-n', { '--name': [] }, [], false],
    ['- a', {}, ['-', 'a'], false],
    ['-n${A} b', { '--name': ['?'] }, ['b'], false],
    ['-na${A} b', { '--name': ['a…'] }, ['b'], false],
    ['--name=${A} b', { '--name': ['?'] }, ['b'], false],
    ['${A} b', {}, ['~?', 'b'], false],
    ['a${A} b', {}, ['a…', 'b'], false],
    ['@@${A} b', {}, ['b'], true],
    ['--other a b', {}, ['~a', 'b'], true],
    ['--other=a b', {}, ['b'], true],
    ['--other -q', { '--quiet': [] }, [], true],
    ['--other @@${A} b', {}, ['b'], true],
    ['--other ${A} b', {}, ['~?', 'b'], true],
    ['--other', {}, [], true],
    ['-x a', {}, ['~a'], true],
    ['-qx a', { '--quiet': [] }, ['~a'], true],
    ['--na${A} b', {}, ['~b'], true],
    ['-q${A} b', { '--quiet': [] }, ['~b'], true],
  ])('%s', (line, options, operands, open) => expect(understood(line)).toEqual({ options, operands, open }))

  test('what stands after -- is passed on', () => {
    const { operands, passed, options } = read('a -- b -n c')
    expect([operands.map(({ word }) => text(word.value)), passed.map(word => text(word.value)), options.size]).toEqual([['a'], ['b', '-n', 'c'], 0])
    expect(read('a b').passed).toEqual([])
  })

  test.each([
    ['-n web', '-n', '-n web', 'web'],
    ['--name=web', '--name', '--name=web', 'web'],
    ['-nweb', '-n', '-nweb', 'web'],
    ['-n=web', '-n', '-n=web', 'web'],
  ])('%s knows its places', (line, flag, whole, value) => {
    const found = read(line).options.get('--name')!
    const written = (at: Span): string => line.slice(at.start, at.end)
    expect([written(found.flag), written(found.at), written(found.values[0]!.at)]).toEqual([flag, whole, value])
  })

  test('a flag stands where it is written', () => {
    expect(read('a --quiet').options.get('--quiet')).toEqual({ name: '--quiet', flag: span(2, 9), values: [], at: span(2, 9) })
    expect(read('-qn a').options.get('--quiet')).toEqual({ name: '--quiet', flag: span(0, 3), values: [], at: span(0, 3) })
  })
})

describe('what a command says of an option', () => {
  test('the last value, true for a flag, else absent or unknown', () => {
    const command = read('-f a -f b -q')
    expect(option(command, '--file')).toMatchObject({ is: 'known', value: 'b' })
    expect(option(command, '--quiet')).toEqual(known('true', span(10, 12)))
    expect(option(command, '--name')).toEqual({ is: 'absent', at: span(0, 12) })
    expect(option(read('@@${A}'), '--name')).toEqual(unknown(span(0, 6)))
    expect(optionValues(command, '--file').map(text)).toEqual(['a', 'b'])
    expect(optionValues(command, '--name')).toEqual([])
  })

  test.each([
    ['-q', true],
    ['--quiet=FALSE', false],
    ['--quiet=true', true],
    ['--quiet=t${A}', '?'],
    ['--quiet=${A}', '?'],
    ['a', 'absent'],
  ])('the flag in %s', (line, expected) => {
    const value = hasFlag(read(line), '--quiet')
    expect(value.is === 'known' ? value.value : value.is === 'unknown' ? '?' : value.is).toBe(expected)
  })
})

describe('parts of a word', () => {
  const argument = (value: Value<string>): Argument => ({ value, at: value.at, many: false })
  const partial = joined(['--a=b', undefined, 'c'], span(0, 20))

  test('start and whole text', () => {
    expect([argument(known('ab', span(0, 2))), argument(partial), argument(unknown(span(0, 2)))].map(word => [startOf(word), textOf(word)])).toEqual([
      ['ab', 'ab'],
      ['--a=b', undefined],
      [undefined, undefined],
    ])
  })

  test('the rest of a word that is not seen whole', () => {
    expect(cutValue(partial, 4)).toEqual({ is: 'partial', parts: ['b', undefined, 'c'], at: span(0, 20) })
    expect(cutValue({ ...partial, name: 'N' } as Value<string>, 4)).toMatchObject({ is: 'partial', parts: ['b', undefined, 'c'], name: 'N' })
    expect(cutValue({ is: 'partial', parts: ['--a=', undefined], at: span(0, 8), name: 'N' }, 4)).toEqual(unknown(span(0, 8), 'N'))
    expect(cutValue({ is: 'partial', parts: ['--a=', undefined], at: span(0, 8) }, 4)).toEqual(unknown(span(0, 8)))
    expect(cutValue(unknown(span(0, 8), 'N'), 4)).toEqual(unknown(span(0, 8), 'N'))
  })

  test('the rest of a known word, in its place where that can be told', () => {
    expect(cutValue(known('--a=b', span(10, 15)), 4)).toEqual(known('b', span(14, 15)))
    expect(cutValue(known('--a=b', span(10, 17)), 4)).toEqual(known('b', span(10, 17)))
    expect(cutValue(known('--a=b', span(10, 12), [span(2, 7), span(20, 29)]), 4)).toEqual(known('b', span(10, 12), [span(6, 7), span(20, 29)]))
  })

  test('the start of a word', () => {
    expect(cutName(argument(known('--a=b', span(10, 15))), 3)).toEqual(span(10, 13))
    expect(cutName(argument(known('--a=b', span(10, 17))), 3)).toEqual(span(10, 17))
    expect(cutName(argument(partial), 3)).toEqual(span(0, 20))
  })

  test('a run of a value', () => {
    expect(spanOfRun(known('abcd', span(10, 14)), 1, 3)).toEqual(span(11, 13))
    expect(spanOfRun(known('abcd', span(10, 16)), 1, 3)).toEqual(span(10, 16))
    expect(spanOfRun(known('abcd', span(10, 14), [span(0, 4)]), 1, 3)).toEqual(span(10, 14))
    expect(spanOfRun(unknown(span(10, 14)), 1, 3)).toEqual(span(10, 14))
  })

  test('values that one word holds', () => {
    expect(commaSeparated(known('a,bc,d', span(10, 16)))).toEqual([known('a', span(10, 11)), known('bc', span(12, 14)), known('d', span(15, 16))])
    const one = known('a', span(10, 11), [span(0, 1)])
    expect(commaSeparated(one)[0]).toBe(one)
    expect(commaSeparated(known('a,b', span(10, 12), [span(0, 3)])).map(value => value.is === 'known' && value.from)).toEqual([[span(0, 3)], [span(0, 3)]])
    expect(commaSeparated(partial)).toEqual([partial])
  })

  test.each([
    ['kubectl', 'kubectl'],
    ['/usr/bin/Kubectl', 'kubectl'],
    ['C:\\tools\\az.CMD', 'az'],
    ['helm.exe', 'helm'],
    ['./bin\\helm.ps1', 'helm'],
    ['helm.exe.bak', 'helm.exe.bak'],
  ])('the program %s', (word, program) => expect(programOf(wordsOf(word))).toBe(program))

  test('no program', () => {
    expect(programOf([])).toBeUndefined()
    expect(programOf(wordsOf('a${A}'))).toBeUndefined()
  })
})
