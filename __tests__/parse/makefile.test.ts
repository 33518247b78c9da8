import { describe, expect, test } from '@jest/globals'
import { spanOf, wholeText } from '../../src/model/text.js'
import { valueOf } from '../../src/model/value.js'
import { parseMakefile } from '../../src/parse/makefile.js'
import { parseBash } from '../../src/parse/shell/bash.js'
import { makeDollar } from '../../src/parse/shell/mask.js'
import '../parts.js'

const make = (text: string) => parseMakefile(wholeText(0, text))

/** Each recipe as the shell sees it, with make's dollars made visible. */
const recipes = (text: string): string[] => make(text).map(snippet => snippet.text.text.replaceAll(makeDollar, '¤'))

/** What the first recipe is handed. */
const variables = (text: string): Record<string, string | undefined> =>
  Object.fromEntries([...make(text)[0]!.variables].map(([name, value]) => [name, valueOf(value)]))

/** Each word of the commands of the first recipe: what stands in the file, and the names in it. */
function words(text: string): (readonly [written: string, names: string[]])[] {
  const [snippet] = make(text)
  return parseBash(snippet!.text, { host: snippet!.host! }).body.flatMap(one => {
    if (one.kind !== 'command') return []
    return one.words.map(word => {
      const { start, end } = spanOf(snippet!.text, word.start, word.end)
      return [text.slice(start, end), word.parts.map(part => (part.kind === 'variable' ? part.name : part.kind))] as const
    })
  })
}

describe('recipes', () => {
  test('one for each rule, without what make takes away', () => {
    expect(recipes('all: a b\n\t@echo x\n\t-az a \\\n\t\t--name win1\n\n# why\n\t+@az b\n.PHONY: all\nb: ; az c\n\taz d\n')).toEqual([
      'echo x\naz a \\\n\t--name win1\naz b\n',
      ' az c\naz d\n'.slice(1),
    ])
  })

  test('conditions and comments do not end a recipe, a variable does', () => {
    expect(recipes('a:\nifdef X\n\taz a\nelse\n\taz b\nendif\nX = 1\n\taz c\n')).toEqual(['az a\naz b\n'])
  })

  test('a macro is a script', () => {
    expect(recipes('define deploy\naz a --name $(1)\nendef\nb:\n\t$(call deploy,x)\n')).toEqual(['az a --name ¤(1)\n', '¤(?????????????)\n'])
  })

  test('a rule without recipe is none', () => {
    expect(make('a: b\nc:\n')).toEqual([])
  })
})

describe('dollars', () => {
  test("make's own and the shell's, each in its place", () => {
    expect(words('a:\n\taz $(A) x-${B}y "$$C" $${D} $@ "$$(az b)" $(shell az $(E)) $$\n')).toEqual([
      ['az', ['text']],
      ['$(A)', ['make.A']],
      ['x-${B}y', ['text', 'make.B', 'text']],
      ['"$$C"', ['C']],
      ['$${D}', ['D']],
      ['$@', ['unseen']],
      ['"$$(az b)"', ['substitution']],
      ['$(shell az $(E))', ['unseen']],
      ['$', ['text']],
    ])
  })
})

describe('variables', () => {
  test('those that a recipe uses, with the place of the value', () => {
    const text = 'POOL := winpool1 # the name\nRG ?= rg-$(ENV)\nENV = dev\nCOPY = $(POOL)\nOTHER = x\na:\n\taz $(POOL) $(RG) ${COPY} $(UNSET)\n'
    expect(variables(text)).toEqual({ 'make.POOL': 'winpool1', 'make.RG': 'rg-dev', 'make.COPY': 'winpool1' })
    const copy = make(text)[0]!.variables.get('make.COPY')!
    expect(copy.is === 'known' && copy.from.map(({ start, end }) => text.slice(start, end))).toEqual(['winpool1'])
  })

  test('the last assignment holds, a default only where there is none', () => {
    expect(variables('A = 1\nA = 2\nB = 1\nB ?= 2\na:\n\t$(A) $(B)\n')).toEqual({ 'make.A': '2', 'make.B': '1' })
  })

  test('what depends on a condition, a target or a command is not known', () => {
    const text = 'ifdef X\nA = 1\nelse\nA = 2\nendif\nb: B = 1\nC != az c\nD = 1\nD += 2\nE = $(F)\nF = $(E)\na:\n\t$(A) $(B) $(C) $(D) $(E)\n'
    expect(variables(text)).toEqual({ 'make.A': undefined, 'make.B': undefined, 'make.C': undefined, 'make.D': undefined, 'make.E': undefined })
  })

  test('the shell has those that are exported', () => {
    expect(variables('export A = 1\nB = 2\nC = 3\nexport C\na:\n\techo $$A $${B} $${C}\n')).toEqual({ A: '1', C: '3' })
    expect(variables('B = 2\nexport\na:\n\techo $$B\n')).toEqual({ B: '2' })
  })

  test('values that double are not followed', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `V${index + 1} = $(V${index})$(V${index})`)
    expect(variables(`V0 = x\n${lines.join('\n')}\na:\n\t$(V3) $(V60)\n`)).toEqual({ 'make.V3': 'xxxxxxxx', 'make.V60': undefined })
  })
})

test.each([['$('], ['a:'], ['a:\n\t'], ['\\\n'], ['define x\n'], ['ifdef x\n'], ['export '], ['a = $(a)\n']])('%j many times', piece => {
  expect(Array.isArray(make(`a:\n\t${piece.repeat(20_000)}`))).toBe(true)
  expect(Array.isArray(make(piece.repeat(20_000)))).toBe(true)
})
