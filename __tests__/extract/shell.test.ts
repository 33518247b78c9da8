import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.js'
import type { Command } from '../../src/model/facts.js'
import { decidedAt, shown } from '../../src/model/value.js'
import { languageOf } from '../../src/parse/language.js'

const commandsOf = (text: string, path: string): readonly Command[] =>
  extract({ path, text }, 0, languageOf(path, text), false).facts.flatMap(fact => (fact.kind === 'command' ? [fact] : []))

/** The commands as they are run; `?` stands for a word that nobody can see, `*` for any number of them. */
const commands = (text: string, path = 'a.sh'): string[] =>
  commandsOf(text, path).map(({ words }) => words.map(({ value, many }) => (many ? '*' : value.is === 'unknown' ? '?' : shown(value))).join(' '))

/** The last command. */
const last = (text: string, path = 'a.sh'): string | undefined => commands(text, path).at(-1)

describe('words', () => {
  test.each([
    ['an array without index is its first word', 'a=(b c)\nx $a "${a[0]}"', 'x b b'],
    ['an empty array is no word', 'a=()\nx "${a[@]}" b', 'x b'],
    ['all of one value', 'a=b\nx "${a[@]}"', 'x b'],
    ['an array that is glued is not known', 'a=(b c)\nx -n"${a[@]}"', 'x -n…'],
    ['an empty variable is no word, an empty text is one', "a=\nx $a b ''", 'x b '],
    ['tabs and line breaks part words', "a='b\tc\nd'\nx $a", 'x b c d'],
    ['text around an unquoted variable stays with it', "a='b c'\nx -$a-", 'x -b c-'],
    ['a default where the variable is empty', 'a=\nx ${a:-b}', 'x b'],
    ['a default that is a variable', 'b=c\nx ${a:-$b}', 'x c'],
    ['a variable of a variable that is not seen whole', 'a=b$c\nx $a-d', 'x b…-d'],
    ['a default that is not needed', 'a=b\nx ${a:-c}', 'x b'],
    ['an entry of an array that nobody sees', 'x $a "${a[@]}" b', 'x ? * b'],
    ['a prefix of a function that is no variable after it', 'a=b y\nx $a', 'x ?'],
    ['unset takes away what it names only', 'a=b\nc=d\nunset a\nx $a $c', 'x ? d'],
    ['an assignment keeps the spaces', 'a=\'b  c\'\nd=$a\nx "$d"', 'x b  c'],
  ])('%s', (_, text, expected) => expect(last(text)).toBe(expected))

  test.each([
    ['an array is all its words', "$a = @('b', 'c')\nx $a", 'x b c'],
    ['a variable is one word', "$a = 'b c'\nx $a", 'x b c'],
    ['an entry of a hashtable', "$a = @{ Name = 'b' }\nx $a.Name $a.name $a.Other", 'x b b ?'],
    ['a secure string is its text', "$s = ConvertTo-SecureString 'b' -AsPlainText -Force\nx $s", 'x b'],
  ])('PowerShell: %s', (_, text, expected) => expect(last(text, 'a.ps1')).toBe(expected))

  test('one word in PowerShell, several in bash', () => {
    expect(commandsOf("$a = 'b c'\nx $a", 'a.ps1').at(-1)?.words.length).toBe(2)
    expect(commandsOf("a='b c'\nx $a", 'a.sh').at(-1)?.words.length).toBe(3)
  })

  test.each([
    ["a='b cd'\nx $a", ['b', 'cd']],
    ["a='b'\nx $a", ['b']],
    ['a=b\nc=$a\nx $c', ['b']],
    ['x ${a:-b}', ['b']],
  ])('%j knows where its words were decided', (text, expected) => {
    const [, ...words] = commandsOf(text, 'a.sh').at(-1)!.words
    expect(words.map(({ value }) => text.slice(decidedAt(value).start, decidedAt(value).end).replace(/['"]/g, ''))).toEqual(expected)
  })

  test('an unknown word has the name of its variable', () => {
    const [, whole, part, two] = commandsOf('x $A a$A $A$B', 'a.sh')[0]!.words
    expect([whole, part].map(word => (word!.value as { name?: string }).name)).toEqual(['A', 'A'])
    expect(commandsOf('b=$A\nx $b', 'a.sh').at(-1)!.words[1]!.value).toMatchObject({ is: 'unknown', name: 'A' })
    expect(commandsOf('b=$(date)\nx $b', 'a.sh').at(-1)!.words[1]!.value).toMatchObject({ is: 'unknown', name: 'b' })
    expect((two!.value as { name?: string }).name).toBeUndefined()
  })
})

describe('the order of commands', () => {
  // `y` and `z` are conditions.
  test.each([
    ['a substitution before its command', 'x $(b)', ['b', 'x ?']],
    ['one in a default', 'x ${a:-$(b)}', ['b', 'x ?']],
    ['one in an assignment, an array and a loop', 'a=$(b)\nc=($(d))\nfor e in $(f); do x; done', ['b', 'd', 'f', 'x']],
    ['what a substitution sets stays in it', 'a=b\nc=$(a=d)\nx $a', ['x b']],
    ['a subshell keeps what it sets, a group does not', '(a=b; x $a)\nx $a\n{ a=c; }\nx $a', ['x b', 'x ?', 'x c']],
    ['a loop leaves the value of its last turn', 'for a in b c; do d=$a; done\nx $a $d', ['x c c']],
    ['an array in a loop', 'a=(b c)\nfor d in "${a[@]}"; do x $d; done', ['x b', 'x c']],
    ['a loop without a list', 'a=b\nwhile y; do x $a; done\nx $a', ['x b', 'x b']],
    ['a constant that a loop sets', 'a=b\nwhile y; do x $a; a=b; done\nx $a', ['x b', 'x b']],
    ['what a loop sets in a branch', 'a=b\nwhile y; do x $a; if z; then a=$a-c; fi; done', ['x ?']],
    ['what a loop sets in a loop', 'a=b\nwhile y; do x $a; while z; do a=$a-c; done; done', ['x ?']],
    ['what a loop adds to a variable', 'a=b\nwhile y; do x $a; a+=c; done', ['x ?']],
    ['an exhaustive branch', 'if y; then a=b; else a=b; fi\nx $a', ['x b']],
    ['one arm of two differs', 'if y; then a=b; else a=c; fi\nx $a', ['x ?']],
    ['what a loop sets in a group', 'a=b\nwhile y; do x $a; { a=$a-c; }; done', ['x ?']],
    ['a loop over words of which one is not seen', 'for a in b $(c); do x $a; done', ['c', 'x ?']],
    ['a loop over words and an array that is not seen', 'for a in b "$@"; do x $a; done\nx $a', ['x ?', 'x ?']],
    ['a loop over an empty array', 'b=()\na=c\nfor a in "${b[@]}"; do x $a; done', ['x ?']],
    ['a loop in a pipeline', 'b | while y; do x; done\nc', ['b', 'x', 'c']],
    ['a variable that an arm unsets', 'a=b\nif y; then unset a; else unset a; fi\nx $a', ['unset a', 'unset a', 'x ?']],
    ['a branch that may be passed over', 'if y; then a=b; fi\nx $a', ['x ?']],
  ])('%s', (_, text, expected) => {
    expect(commands(text).filter(line => !/^[yz]$/.test(line))).toEqual(expected)
  })

  test('a loop of very many words is read once', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ')
    expect(commands(`for a in ${words(32)}; do x $a; done`).length).toBe(32)
    expect(commands(`for a in ${words(33)}; do x $a; done`)).toEqual(['x ?'])
  })
})

describe('functions', () => {
  test.each([
    ['set variables of their caller in bash', 'f() { a=b; }\nf\nx $a', ['x b']],
    ['keep their arguments', 'f() { x $1; }\nf a\nx $1', ['x a', 'x ?']],
    ['do not have the arguments of their caller', 'g() { x $1 $2; }\nf() { g c; }\nf a b', ['x c ?']],
    ['have all arguments', 'f() { x "$@" $*; }\nf a b', ['x a b a b']],
    ['do not have the ninth argument of their caller', 'g() { x $9; }\nf() { g; }\nf 1 2 3 4 5 6 7 8 9', ['x ?']],
    ['are found in the case that they have', 'f() { x; }\nF', ['F', 'x']],
    ['hold from where they are', 'f() { x a; }\nf\nf() { x b; }\nf', ['x a', 'x b']],
  ])('%s', (_, text, expected) => expect(commands(text)).toEqual(expected))

  test('PowerShell: in any case, and what they set is their own', () => {
    expect(commands("function Add-It { $a = 'b'; x $a }\nadd-it\nx $a", 'a.ps1')).toEqual(['x b', 'x ?'])
  })
})

describe('what a command is', () => {
  test('conditional in a branch, also within a loop there', () => {
    const found = commandsOf('x\nif y; then x; while z; do x; done; fi\nx', 'a.sh').filter(({ words }) => shown(words[0]!.value) === 'x')
    expect(found.map(({ conditional }) => conditional)).toEqual([false, true, true, false])
  })

  test('at its words', () => {
    const text = 'a=b\nx $a\n'
    const [command] = commandsOf(text, 'a.sh')
    expect(text.slice(command!.at.start, command!.at.end)).toBe('x $a')
  })
})
