import { describe, expect, test } from '@jest/globals'
import { wholeText } from '../../src/model/text.js'
import { parseCmd } from '../../src/parse/shell/cmd.js'
import type { Part, Statement, Word } from '../../src/parse/shell/syntax.js'
import { cpuTime } from '../cpu-time.js'

const read = (text: string, options = {}) => parseCmd(wholeText(0, text), options)

/** One line a statement: `${NAME}` is a variable, `?` is unseen, `$(...)` runs. */
function shown(statement: Statement): string {
  switch (statement.kind) {
    case 'command':
      return statement.words.map(word).join(' ') + (statement.output ? ` > ${word(statement.output)}` : '')
    case 'pipeline':
      return statement.commands.map(shown).join(' | ')
    case 'assignment':
      return `${statement.name} = ${statement.value ? word(statement.value) : '-'}`
    case 'loop':
      return `loop ${statement.variable}(${statement.items.map(word).join(', ')}) { ${all(statement.body)} }`
    case 'branch':
      return `branch(${all(statement.tests)})${statement.exhaustive ? '!' : ''} ${statement.arms.map(arm => `{ ${all(arm)} }`).join(' ')}`
    case 'group':
      return `{ ${all(statement.body)} }`
    case 'function':
      return 'function'
  }
}

const all = (statements: readonly Statement[]): string => statements.map(shown).join('; ')
const word = ({ parts }: Word): string => parts.map(part).join('') || "''"

function part(piece: Part): string {
  if (piece.kind === 'text') return piece.text
  if (piece.kind === 'variable') return `${piece.all ? '@' : '$'}{${piece.name}}`
  return piece.kind === 'unseen' ? '?' : `$(${all(piece.body)})`
}

const lines = (text: string, options = {}): string[] => read(text, options).body.map(shown)

describe('commands', () => {
  test.each([
    ['a caret continues a line', 'az aks create ^\n  --name shop^\n  -g rg\naz next', ['az aks create --name shop -g rg', 'az next']],
    ['also before CRLF', 'az aks create ^\r\n  --name shop\r\naz next\r\n', ['az aks create --name shop', 'az next']],
    ['a caret before a blank continues nothing', 'az x ^ \naz y', ['az x', 'az y']],
    ['a caret escapes', 'az a ^& b^^c "d^e"', ['az a & b^c d^e']],
    ['call and at signs are left out', '@call az x\n@az y\ncall call az z', ['az x', 'az y', 'az z']],
    ['a called label keeps its colon', 'call :make win1\ncall "%~dp0vars.cmd" x', [':make win1', '${~DP0}vars.cmd x']],
    ['single quotes are characters, double quotes are not', `az 'a b' "c d" e"f g"h ""`, ["az 'a b' c d ef gh ''"]],
    ['quotes within quotes', 'az "{\\"a\\": 1}" "b ""c"""', ['az {"a": 1} b "c"']],
    ['operators within quotes', 'az "a & b | c > d)" e', ['az a & b | c > d) e']],
    ['variables in upper case', 'az %Pool% "%pool%-x" %1 %* %~1 %~dp0', ['az ${POOL} ${POOL}-x ${1} @{*} ${1} ${~DP0}']],
    ['parts of variables are unseen', 'az %pool:~0,3% %pool:a=b%', ['az ? ?']],
    ['delayed variables', 'setlocal EnableDelayedExpansion\naz !pool! !pool:a=b!', ['setlocal EnableDelayedExpansion', 'az ${POOL} ?']],
    ['exclamation marks elsewhere', 'az pa!ss!word', ['az pa!ss!word']],
    ['percent signs', 'az 100%% 50% a', ['az 100% 50% a']],
    ['redirections are left out', 'az a>out.txt 2>&1 <in.txt & az b >nul', ['az a > out.txt', 'az b > nul']],
    ['chains', 'az a & az b && az c || az d', ['az a', 'branch(az b; az c) { az d }']],
    ['pipelines', 'az a | findstr b', ['az a | findstr b']],
    ['remarks and labels', 'REM az a ^\n:: az b\n:label\n@rem az c\naz d', ['az d']],
    ['prompts of a pasted session', 'C:\\src> az a', ['az a']],
    ['a parenthesis outside of a group', 'echo (a) b', ['echo (a) b']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))

  test('words and parts know their places', () => {
    const text = 'az --name "win%i%" ^\n  b'
    const [command] = read(text).body
    if (command?.kind !== 'command') throw new Error('no command')
    expect(command.words.map(({ start, end }) => text.slice(start, end))).toEqual(['az', '--name', '"win%i%"', 'b'])
    expect(command.words[2]!.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['win', '%i%'])
  })

  test('templates of a host become variables or unseen', () => {
    expect(lines('az --name $(pool) "x$(Other.Name)"', { host: 'azure-pipelines' })).toEqual(['az --name ${pool} x${Other.Name}'])
    expect(lines('az --name win${{ inputs.a || 1 }} -x', { host: 'github' })).toEqual(['az --name win? -x'])
    expect(lines('az --name <pool-name> --x', { placeholders: true })).toEqual(['az --name ? --x'])
  })
})

describe('assignments', () => {
  test.each([
    ['a value up to the end of the line', 'set Pool=win 1  \nset X=', ['POOL = win 1', "X = ''"]],
    ['a value in quotes', 'set "Pool=win & 1" & set "X=a b"', ['POOL = win & 1', 'X = a b']],
    ['quotes around the value', 'set POOL="a b"', ['POOL = a b']],
    ['variables in the value', 'set NAME=%PREFIX%-aks', ['NAME = ${PREFIX}-aks']],
    ['asked for, or computed', 'set /p NAME=Name?\nset /a "n+=1, m = 2"', ['NAME = -', 'N = -', 'M = -']],
    ['shown, not set', 'set\nset PATH\naz a', ['az a']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))
})

describe('control', () => {
  test.each([
    ['if with else', 'if /i not "%1" == "a b" (\n az a\n) else if exist x.txt (az b) else az c', ['branch()! { az a } { az b } { az c }']],
    ['if on a line', 'if "%1"=="" az a & az b\naz c', ['branch() { az a; az b }', 'az c']],
    ['if with words', 'if defined X az a\nif %n% GEQ 3 az b\nif errorlevel 1 az c', ['branch() { az a }', 'branch() { az b }', 'branch() { az c }']],
    ['for over literals', 'for %%p in (win1,win2 "a b") do call az %%p %%~p', ['loop %p(win1, win2, a b) { az ${%p} ${%p} }']],
    ['for over lines', 'for %%p in (\n a\n b\n) do (\n az %%p\n)', ['loop %p(a, b) { az ${%p} }']],
    ['for over files', 'for %%f in (*.yaml) do kubectl apply -f %%f -n %%~nf', ['loop %f(?) { kubectl apply -f ${%f} -n ? }']],
    ['for over numbers', 'for /l %%i in (1,1,3) do az win%%i', ['loop %i(1, 2, 3) { az win${%i} }']],
    [
      'for over the lines of a command',
      'for /f "tokens=*" %%i in (\'az a --query "[?x==\'y\'].(z)" ^| findstr b\') do set ID=%%i',
      ["loop %i($(az a --query [?x=='y'].(z) | findstr b)) { ID = ${%i} }"],
    ],
    ['for over a file', 'for /f %%i in (x.txt) do az %%i', ['loop %i(?) { az ${%i} }']],
    ['groups', 'az a && (\n az b\n) || (\n az c\n exit /b 1\n)\naz d', ['branch(az a; { az b }) { { az c; exit /b 1 } }', 'az d']],
    ['a parenthesis ends a command in a group', '(az a) & az b', ['{ az a }', 'az b']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))
})

describe('what cannot be read', () => {
  test.each([
    ['a group', 'if a==b (\naz b', 'The parenthesis `(` is not closed.', ['branch() { az b }']],
    ['a closer', ') \naz b', 'The parenthesis `)` closes nothing.', ['az b']],
    ['a set', 'for %%i in (a b do az x\naz b', 'The parenthesis of `in (` is not closed.', ['loop %i(a, b, do, az, x) {  }', 'az b']],
  ])('%s is a problem, and the next lines are read', (_, text, message, expected) => {
    expect(read(text).problems.map(problem => problem.message)).toContain(message)
    expect(lines(text)).toEqual(expected)
  })

  test('a quote ends with its line, as it does for cmd', () => {
    expect(lines('az "a\naz b')).toEqual(['az a', 'az b'])
  })
})

/** Numbers below 1, the same in every run. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

describe('hostile texts', () => {
  const sample =
    '@echo off\nsetlocal EnableDelayedExpansion\nset "A=b"\nset /a n+=1\nif /i "%1"=="" (\n az a "b c" ^\n  --d !e! > f\n) else call :g\nfor /f "x" %%i in (\'az h ^| i\') do @az %%~i %j:~1% && az k || az l\n'
  const pieces = ['"', "'", '(', ')', '%', '!', '^', '^\n', '&', '|', '<', '>', '\n', 'if ', 'for ', 'set ', 'call ', 'else ', ' do ', '%%', '=', ':', '@', ' ']

  test('2,000 mutations never throw, and problems lie within the text', () => {
    const next = sequence(11)
    const pick = (length: number): number => Math.floor(next() * length)
    for (let round = 0; round < 2_000; round++) {
      let text = sample
      for (let edit = 0; edit < 1 + pick(4); edit++) {
        const at = pick(text.length)
        text = text.slice(0, at) + pieces[pick(pieces.length)]! + text.slice(at + pick(5))
      }
      const { problems } = read(text)
      expect(problems.every(({ start, end }) => 0 <= start && start <= end && end <= text.length)).toBe(true)
    }
  })

  test.each([
    ...pieces,
    'a||',
    'a&&',
    'if a (',
    'if a ',
    'for %%i in (',
    'for %%i in ("\n',
    'for %%i in (a) do ',
    "for /f %%i in ('\n",
    'set "',
    'set /a a',
    'if a (b) else ',
    '%a',
  ])('many of %j are read in linear time', piece => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const begin = cpuTime()
    read(text)
    expect(cpuTime() - begin).toBeLessThan(2_000)
  })

  test.each(['(', '"', 'for %%i in (', 'if a ', '%'])('1 MB of %j is read in linear time', piece => {
    const begin = cpuTime()
    read(piece.repeat(Math.ceil(1_000_000 / piece.length)))
    expect(cpuTime() - begin).toBeLessThan(5_000)
  })
})
