import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plainScript } from '../../src/parse/shell/bash-plain.js'
import { parseWhole } from '../../src/parse/shell/bash-whole.js'

const isPlain = (text: string): boolean => plainScript(text) !== undefined

/** The text, where the reader of plain bash takes it and makes something else of it than the parser. */
function difference(text: string): string | undefined {
  const body = plainScript(text)
  return !body || isDeepStrictEqual({ shell: 'bash', body, problems: [] }, parseWhole(text, { text, holes: [] })) ? undefined : text
}

/** The bash of every rule's page. */
const scripts = readdirSync('src/rules', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => [...readFileSync(`src/rules/${name}/README.md`, 'utf8').matchAll(/^```bash\n([\s\S]*?)^```$/gm)].map(([, text]) => text!))

describe('plain bash', () => {
  test.each([
    ['a command', 'az aks show -g rg -n shop'],
    ['several lines of one', 'az aks create \\\n  --name shop \\\n\t-g rg\n'],
    ['quotes', `echo "a b" 'c  d' e"f"'g' ""\n`],
    ['variables', 'az aks show -n $NAME -g "${GROUP}-$ENV" --query ${QUERY:-id} "${X:-a/b.c}"\n'],
    ['assignments', 'A=1\nB="$A b"; C=$B\nD=a E=b\n'],
    ['a pipeline', 'kubectl create namespace shop --dry-run=client -o yaml |\n  tee a.yaml | kubectl apply -f -\n'],
    ['a loop', 'for x in a "b c" $D; do\n  echo $x; ls\ndone\nfor y in 1\ndo ls\ndone'],
    ['loops in loops', 'for x in a; do for y in b; do echo; done; done\n'],
    ['comments', '#!/bin/bash\n# a; b "\naz login # c\n  # d\n\nls\n'],
    ['nothing', '\n# nothing\n'],
  ])('reads %s as the parser does', (_, text) => {
    expect(isPlain(text)).toBe(true)
    expect(difference(text)).toBeUndefined()
  })

  test.each([
    ...['if ls; then ls; fi', 'a && b', 'a || b', 'a & b', '! a', 'a > b', 'a < b', 'a <<E\nE\n', '(a)', 'f() { a; }', '{ a; }', 'while a; do b; done'],
    ...['echo $(a)', 'echo `a`', 'echo $((1))', 'echo "$(a)"', 'echo ${A%%b}', 'echo ${A:-$B}', 'echo $1', 'echo "$@"', 'echo $?', 'echo $', 'echo "a$"'],
    ...['A=1 b', 'A=', 'A+=b', 'A[0]=b', 'A=(b)', 'export A=b', 'local A', 'read A', 'printf -v A b', 'eval a', '"for" x', '$A b', 'a=b=c d'],
    ...['echo a\\ b', 'echo "a\\"b"', 'echo a\\\nb', "echo ''", 'echo "a', "echo 'a", 'ls *', 'ls ?', 'ls [a]', 'ls {a,b}', 'ls ~', 'echo a#b', 'echo é'],
    ...[
      'for x in a; do',
      'for x in a; do done',
      'for x; do a; done',
      'for x in; do a; done',
      'for x in a; do b; done | c',
      'done',
      'a;;',
      ';',
      '| a',
      'a |',
      'a |& b',
    ],
  ])('leaves %j to the parser', text => expect(isPlain(text)).toBe(false))

  test('reads many scripts of the pages, and each as the parser does', () => {
    expect(scripts.filter(isPlain).length).toBeGreaterThan(scripts.length / 2)
    expect(scripts.flatMap(text => difference(text) ?? [])).toEqual([])
  })

  test('reads what is cut out of scripts, and what is changed in them, as the parser does', () => {
    const changes = [...'"\'$|;#=\\{}()<>&!*~`:-', ' ', '\n', '\\\n', '${A}', '$A', 'for x in a; do ', ' done', 'A=b ', ' | ', '']
    const changed = fc
      .tuple(fc.constantFrom(...scripts.filter(isPlain)), fc.nat(), fc.nat(8), fc.array(fc.constantFrom(...changes), { maxLength: 3 }))
      .map(([text, at, length, signs]) => text.slice(0, at % text.length) + signs.join('') + text.slice((at % text.length) + length))
    void fc.assert(
      fc.property(changed, text => difference(text) === undefined),
      { numRuns: 3000 },
    )
  })

  test('reads signs in any order as the parser does', () => {
    const signs = [
      'az',
      ' ',
      ' ',
      '\n',
      ' \\\n',
      '"',
      "'",
      '$A',
      '${A:-b}',
      '|',
      ';',
      '#',
      '=',
      'A=',
      'for x in ',
      '; do ',
      'done',
      'in',
      'do',
      '-o',
      ':',
      '!',
      'b',
    ]
    void fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 24 }), parts => difference(parts.join('')) === undefined),
      { numRuns: 5000 },
    )
  })

  test.each([
    ...['#\n', ' \n', '\\\n', ' ', '\n# a', '$'].map(unit => [unit, 1] as const),
    ...['A=1 ', 'A=$B\n', 'ls;', 'a | ', 'a ', `"$A"'a'`, 'for x in '].map(unit => [unit, 0.5] as const),
  ])('comes to an end with nothing but %j, %f MB of it', (unit, size) => {
    expect(() => plainScript(unit.repeat((size * 1024 * 1024) / unit.length))).not.toThrow()
  })

  test('leaves what is longer than a megabyte to the parser', () => {
    const [most, more] = [1024 * 1024, 1024 * 1024 + 1].map(length => isPlain('a'.repeat(length)))
    expect([most, more]).toEqual([true, false])
  })

  test('gives up on loops in loops without end', () => expect(isPlain('for x in a; do '.repeat(5000))).toBe(false))
})
