import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.js'
import { hostEnvironment, maximumItems, maximumLength } from '../../src/extract/shell/environment.js'
import { invocations, maximumSteps } from '../../src/extract/shell/run.js'
import type { Command } from '../../src/model/facts.js'
import { alone } from '../../src/model/surroundings.js'
import { wholeText } from '../../src/model/text.js'
import { decidedAt, known, shown } from '../../src/model/value.js'
import { languageOf } from '../../src/parse/language.js'
import { parseBash } from '../../src/parse/shell/bash.js'
import '../parts.js'

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
    ['an array that is glued is not known', 'a=(b c)\nx -n"${a[@]}" "${a[@]}-n"', 'x -n… …-n'],
    ['an array without index keeps what is glued to it', 'a=(b c)\nx $a-d', 'x b-d'],
    ['a text of which a part is not seen is one word', 'a=b$C\nx "${a[@]}"', 'x b…'],
    ['an array that is read from a file is any number of words', 'mapfile -t a < b.txt\nx "${a[@]}"', 'x *'],
    ['a command without words is none', 'x\na=\n$a', 'x'],
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
    ['an array in one text', 'a=(b c)\nd="${a[@]}" e=${a[*]}\nx $d "$e"', 'x b c b c'],
    ['the arguments of a function in one text', 'f() {\n  a="$*"\n  x "$a"\n}\nf b c', 'x b c'],
    ['an array that is not seen, in one text', 'a="$@"\nb=(c $D)\ne="${b[*]}"\nx "$a" "$e"', 'x ? ?'],
    ['an array that begins with what it adds', 'a+=(b)\nx "${a[@]}"', 'x b'],
    ['what is added to what was no array', 'a=b\na+=(c)\nx "${a[@]}"', 'x * c'],
    ['a text that is added to an array', 'a=(b)\na+=c\nx "${a[@]}"', 'x b c'],
    ['what is added to a text that is not seen', 'a=$B\na+=c\nd=e\nd+=$F\nx $a $d', 'x ? ?'],
    ['an array without index in a text is its first word', 'a=(b c)\nd=$a\nx "$d"', 'x b'],
    ['an array that is glued in a text', 'a=(b c)\nd="${a[@]}-e"\nx "$d"', 'x …-e'],
    ['what is added to what nobody set', 'a+=b\nx $a', 'x *'],
    ['a text that grows', 'a=b\na+=c\nx $a', 'x bc'],
    ['a text of several words of which one is not seen', 'a=\'b c\'$D\nx "$a"', 'x b c…'],
    ['an array on either way', 'if y; then a=(b c); else a=d; fi\nx "${a[@]}"', 'x *'],
    ['an array that one way has', 'if y; then a=(b c); fi\nx "${a[@]}" d', 'x * d'],
    ['an assignment keeps the spaces', 'a=\'b  c\'\nd=$a\nx "$d"', 'x b  c'],
  ])('%s', (_, text, expected) => expect(last(text)).toBe(expected))

  test.each([
    ['an array is all its words', "$a = @('b', 'c')\nx $a", 'x b c'],
    ['a variable is one word', "$a = 'b c'\nx $a", 'x b c'],
    ['an entry of a hashtable', "$a = @{ Name = 'b' }\nx $a.Name $a.name $a.Other", 'x b b ?'],
    ['a secure string is its text', "$s = ConvertTo-SecureString 'b' -AsPlainText -Force\nx $s", 'x b'],
    ['a secure string behind its options', "$s = ConvertTo-SecureString -Force -AsPlainText -String 'b'\nx $s", 'x b'],
    ['a secure string without quotes', '$s = ConvertTo-SecureString b -AsPlainText -Force\nx $s', 'x b'],
    ['a secure string that begins with a dash', "$s = ConvertTo-SecureString -Force -AsPlainText '-b'\nx $s", 'x -b'],
    ['a secure string that is piped', "$s = 'b' | ConvertTo-SecureString -AsPlainText -Force\nx $s", 'x b'],
    ['a secure string that is encrypted', "$s = ConvertTo-SecureString 'b'\nx $s", 'x ?'],
    ['another command', "$s = Get-Secret 'b' -AsPlainText\nx $s", 'x ?'],
    ['a secure string among other commands', "$s = $(ConvertTo-SecureString 'b' -AsPlainText; Get-Date)\nx $s", 'x ?'],
    ['a credential', "$s = ConvertTo-SecureString 'b' -AsPlainText -Force\n$c = New-Object PSCredential('azure', $s)\nx $c.UserName $c.Password", 'x azure b'],
    [
      'a credential of one line',
      "$c = New-Object System.Management.Automation.PSCredential ('azure', (ConvertTo-SecureString 'b' -AsPlainText -Force))\nx $c.UserName $c.Password",
      'x azure b',
    ],
    ['a credential without a secret', "$c = New-Object PSCredential('azure')\nx $c.UserName", 'x ?'],
    ['another object', "$c = New-Object Version('azure', 'b')\nx $c.UserName", 'x ?'],
    ['a list of a list', "$a = @('b', 'c')\n$d = $a\nx $d", 'x b c'],
    ['a table that grows', "$a = @{ B = 'c' }\n$a += @{ D = 'e' }\nx @a", 'x -B c -D e'],
    ['a table with a key that is not seen', "$a = @{ $b = 'c' }\nx @a", 'x -? c'],
    ['a list on either way', "if ($y) { $a = @('b', 'c') } else { $a = 'd' }\nx @a", 'x *'],
  ])('PowerShell: %s', (_, text, expected) => expect(last(text, 'a.ps1')).toBe(expected))

  test('an unquoted variable splits the word that it stands in, a quoted space does not', () => {
    const words = (text: string): readonly string[] =>
      commandsOf(text, 'a.sh')
        .at(-1)!
        .words.map(({ value }) => shown(value))
    expect(words("a='b c'\nx -$a-")).toEqual(['x', '-b', 'c-'])
    expect(words('a=d\nx b\\ c"$a"')).toEqual(['x', 'b cd'])
    expect(words("a='b c'\nx '-  '$a")).toEqual(['x', '-', 'b', 'c'])
  })

  test('one word in PowerShell, several in bash', () => {
    expect(commandsOf("$a = 'b c'\nx $a", 'a.ps1').at(-1)?.words.length).toBe(2)
    expect(commandsOf("a='b c'\nx $a", 'a.sh').at(-1)?.words.length).toBe(3)
  })

  test.each([
    ["a='b cd'\nx $a", ['b', 'cd']],
    ["a='b'\nx $a", ['b']],
    ['a=b\nc=$a\nx $c', ['b']],
    ['x ${a:-b}', ['b']],
    ['b=c\nx ${a:-$b}', ['c']],
    ["a='b cd'\nx $a-e", ['$a-e', '$a-e']],
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
    expect(commandsOf('x a$A-$B', 'a.sh')[0]!.words[1]!.value).not.toHaveProperty('name')
  })
})

test('what a host hands over has the names that a shell has for it', () => {
  const names = (shell: 'bash' | 'powershell', name: string): readonly string[] => [
    ...hostEnvironment(shell, new Map([[name, known('win1', { source: 0, start: 0, end: 4 })]])).keys(),
  ]
  expect(names('bash', 'pool.name')).toEqual(['pool.name', 'POOL_NAME'])
  expect(names('powershell', 'POOL')).toEqual(['POOL', 'env:pool', 'pool'])
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
    ['a variable that only the second way sets', 'if y; then z; else a=b; fi\nx $a', ['x ?']],
    ['a default for what the second way sets', 'if y; then z; else a=b; fi\n: "${a:=c}"\nx $a', [': ?', 'x ?']],
    ['one arm of two differs', 'if y; then a=b; else a=c; fi\nx $a', ['x ?']],
    ['what a loop sets in a group', 'a=b\nwhile y; do x $a; { a=$a-c; }; done', ['x ?']],
    ['a loop over words of which one is not seen', 'for a in b $(c); do x $a; done', ['c', 'x ?']],
    ['a loop over words and an array that is not seen', 'for a in b "$@"; do x $a; done\nx $a', ['x ?', 'x ?']],
    ['a loop over an empty array', 'b=()\na=c\nfor a in "${b[@]}"; do x $a; done', ['x ?']],
    ['a loop in a pipeline', 'b | while y; do x; done\nc', ['b', 'x', 'c']],
    ['what a loop sets in a pipeline', 'a=b\nwhile y; do x $a; z | while z; do a=$a-c; done; done', ['x ?']],
    ['an array that a loop sets', 'a=b\nwhile y; do x $a; a=(c d); done', ['x ?']],
    ['a substitution in a prefix', 'a=$(b) x', ['b', 'x']],
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

  test.each([
    ['have the prefix of their call, which ends with it', 'a=b\nf() { x $a; c=d; }\na=e f\nx $a $c', ['x e', 'x b d']],
    ['keep what is local', 'a=b\nf() { local a=c d; x $a; d=e; }\nf\nx $a $d', ['x c', 'x b ?']],
    ['keep what is declared in them', 'a=b\nf() { declare -r a=c; x $a; }\nf\nx $a', ['x c', 'x b']],
    ['do not keep what they declare for all', 'a=b\nf() { declare -g a=c; export d=e; }\nf\nx $a $d', ['x c e']],
    ['hand what is local to those that they call', 'g() { x $a; }\nf() { local a=b; g; }\na=c\nf\ng', ['x b', 'x c']],
    ['leave the arguments of their caller alone', 'g() { x $1; }\nf() { g c; x $1 $2; }\nf a b', ['x c', 'x a b']],
    ['unset what is local and nothing else', 'a=b\nf() { local a=c; unset a; }\nf\nx $a', ['unset a', 'x b']],
    ['unset variables of their caller', 'a=b\nf() { unset a; }\nf\nx $a', ['unset a', 'x ?']],
  ])('%s', (_, text, expected) => expect(commands(text)).toEqual(expected))

  test('PowerShell: in any case, and what they set is their own', () => {
    expect(commands("function Add-It { $a = 'b'; x $a }\nadd-it\nx $a", 'a.ps1')).toEqual(['x b', 'x ?'])
  })

  test('PowerShell: that nobody calls have the defaults of their parameters, and nothing of variables of that name', () => {
    expect(commands("$Name = 'a'\nfunction Add-It($Name, $Size = 's') { x $Name $Size }", 'a.ps1')).toEqual(['x ? s'])
  })

  test('PowerShell: have their own parameters, whatever their caller has under those names', () => {
    expect(commands("$Size = 'b'\nfunction Add-It($Name, $Size = 's') { x $Name $Size }\nAdd-It a", 'a.ps1')).toEqual(['x a s'])
  })

  test.each([
    ['by name, then by position', 'F -B c d', 'x d c'],
    ['by a name that it does not have', 'F -Z c', 'x -Z c'],
    ['more than it has', 'F b c d', 'x b c'],
  ])('PowerShell: are handed parameters %s', (_, call, expected) => {
    expect(commands(`function F($A, $B) { x $A $B }\n${call}`, 'a.ps1')).toEqual([expected])
  })

  test('PowerShell: without parameters take none', () => {
    expect(commands("$a = 'b'\nfunction Add-It { x $a }\nAdd-It c", 'a.ps1')).toEqual(['x b'])
  })
})

describe('what a command is', () => {
  test('conditional in a branch, also within a loop there', () => {
    const found = commandsOf('x\nif y; then x; while z; do x; done; fi\nx', 'a.sh').filter(({ words }) => shown(words[0]!.value) === 'x')
    expect(found.map(({ conditional }) => conditional)).toEqual([false, true, true, false])
  })

  test('fed, where something is piped to it or a here-document follows it', () => {
    const fed = (text: string) => commandsOf(text, 'a.sh').map(({ words, piped }) => [shown(words[0]!.value), piped ?? false])
    expect(fed('b | x | y\nz')).toEqual([
      ['b', false],
      ['x', true],
      ['y', true],
      ['z', false],
    ])
    expect(fed('x <<EOF\nb\nEOF\ny')).toEqual([
      ['x', true],
      ['y', false],
    ])
  })

  test('at its words', () => {
    const text = 'a=b\nx $a\n'
    const [command] = commandsOf(text, 'a.sh')
    expect(text.slice(command!.at.start, command!.at.end)).toBe('x $a')
  })
})

describe('the end of reading', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ')
  const isWhole = (text: string): boolean => extract({ path: 'a.sh', text }, 0, 'bash', false).problems.length === 0

  test('of a command is at so many words', () => {
    const [, ...all] = commandsOf(`x ${words(maximumItems - 1)}`, 'a.sh')[0]!.words
    expect([all.length, all.at(-1)!.many]).toEqual([maximumItems - 1, false])
    const more = commandsOf(`x ${words(maximumItems)}`, 'a.sh')[0]!.words
    expect([more.length, more.at(-2)!.many, more.at(-1)!.many]).toEqual([maximumItems + 1, false, true])
    const twice = commandsOf(`a=(${words(maximumItems - 100)})\nx "\${a[@]}" "\${a[@]}" b`, 'a.sh')[0]!.words
    expect([twice.length, shown(twice.at(-2)!.value), twice.at(-1)!.many]).toEqual([maximumItems + 1, 'w98', true])
  })

  test('of an array is at so many words, of a variable at so many characters', () => {
    const list = `a=(${words(maximumItems)})`
    const shownWords = (text: string) => commandsOf(text, 'a.sh').at(-1)!.words
    expect([shownWords(`${list}\nx "\${a[@]}"`).length, shownWords(`${list}\nx "\${a[@]}"`).at(-1)!.many]).toEqual([maximumItems + 1, false])
    expect(last(`${list}\na+=(b)\nx "\${a[@]}"`)).toBe('x *')
    const text = 'b'.repeat(maximumLength)
    expect([last(`a=${text}\nx $a`), last(`a=${text}c\nx $a`)]).toEqual([`x ${text}`, 'x ?'])
  })

  test('of a word is at so many characters, if variables make it so long', () => {
    const half = 'b'.repeat(maximumLength / 2)
    const long = 'c'.repeat(maximumLength + 1)
    expect(last(`a=${half}\nx "$a$a"`)).toBe(`x ${half}${half}`)
    expect(last(`a=${half}\nx "$a$a$a"`)).toBe('x ?')
    expect(last(`a=${half}\nx "-$a$a"`)).toBe('x ?')
    expect(last(`x ${long}`)).toBe(`x ${long}`)
    expect(last(`x "${long}$A"`)).toBe('x ?')
  })

  test('of a script is at so many steps, and is told', () => {
    const commandsIn = (text: string): number => commandsOf(text, 'a.sh').length
    const whole = 'x\n'.repeat(maximumSteps)
    expect([isWhole(whole), commandsIn(whole)]).toEqual([true, maximumSteps])
    expect([isWhole(`${whole}x\n`), commandsIn(`${whole}x\n`)]).toEqual([false, maximumSteps])
  })

  test('of nesting is at twelve shells; groups are none', () => {
    const nested = (depth: number, open: string, close: string): number => commandsOf(`${open.repeat(depth)}x${close.repeat(depth)}`, 'a.sh').length
    expect([nested(12, '( ', ' )'), nested(13, '( ', ' )'), nested(13, '{ ', '; }')]).toEqual([1, 0, 1])
  })

  /** A line that is run so many times. */
  const often = (line: string, first: number, second: number): string => `for a in ${words(first)}; do for b in ${words(second)}; do ${line}; done; done`

  test('of a string that is run is at so many characters', () => {
    const run = (length: number): number => commandsOf(`eval 'x ${'y'.repeat(length - 2)}'`, 'a.sh').length
    expect([run(maximumLength), run(maximumLength + 1)]).toEqual([2, 1])
  })

  test('of strings that are run comes the sooner the longer they are', () => {
    const string = (length: number): string => `c='x ${'y'.repeat(length)}'\n${often('eval "$c"', 30, 30)}`
    expect([isWhole(string(100)), isWhole(string(1_000)), isWhole(string(3_000))]).toEqual([true, true, false])
  })

  test('of files that are sourced comes the sooner the longer they are', () => {
    const isRead = (length: number, turns: number): boolean => {
      const read = (path: string, text: string) => ({ path, text: wholeText(0, text) })
      const text = wholeText(0, often('. ./env.sh', 20, turns))
      const around = { ...alone, named: () => read('env.sh', `# ${'y'.repeat(length)}\nN=a\n`) }
      return invocations(parseBash(text), text, new Map(), around).isWhole
    }
    expect([isRead(10, 20), isRead(10, 32), isRead(2_000, 15), isRead(2_000, 32)]).toEqual([true, true, true, false])
  })
})
