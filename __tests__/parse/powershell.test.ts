import { describe, expect, test } from '@jest/globals'
import { wholeText } from '../../src/model/text.js'
import { parsePowerShell } from '../../src/parse/shell/powershell.js'
import type { Part, Statement, Word } from '../../src/parse/shell/syntax.js'
import { cpuTime } from '../cpu-time.js'

const read = (text: string, options = {}) => parsePowerShell(wholeText(0, text), options)

/** One line a statement: `$name` is a variable, `@name` may be many words, `?` is unseen, `$(...)` runs. */
function shown(statement: Statement): string {
  switch (statement.kind) {
    case 'command':
      return [statement.words.map(word).join(' '), statement.input && `<<< ${parts(statement.input.parts)}`, statement.output && `> ${word(statement.output)}`]
        .filter(Boolean)
        .join(' ')
    case 'pipeline':
      return statement.commands.map(shown).join(' | ')
    case 'assignment': {
      const operator = `${statement.append ? '+' : ''}${statement.default ? '?' : ''}=`
      if (statement.table) return `${statement.name} ${operator} {${statement.table.map(({ key, value }) => `${word(key)}: ${word(value)}`).join(', ')}}`
      if (statement.list) return `${statement.name} ${operator} [${statement.list.map(word).join(', ')}]`
      return `${statement.name} ${operator} ${statement.value ? word(statement.value) : '-'}`
    }
    case 'loop':
      return `loop ${statement.variable ?? ''}(${statement.items.map(word).join(', ')}) { ${all(statement.body)} }`
    case 'branch':
      return `branch(${all(statement.tests)})${statement.exhaustive ? '!' : ''} ${statement.arms.map(arm => `{ ${all(arm)} }`).join(' ')}`
    case 'group':
      return `${statement.subshell ? 'sub' : ''}{ ${all(statement.body)} }`
    case 'function':
      return `function ${statement.name}(${all(statement.parameters)}) { ${all(statement.body)} }`
  }
}

const all = (statements: readonly Statement[]): string => statements.map(shown).join('; ')
const word = ({ parts: pieces }: Word): string => parts(pieces) || "''"
const parts = (pieces: readonly Part[]): string => pieces.map(part).join('')

function part(piece: Part): string {
  if (piece.kind === 'text') return piece.text
  if (piece.kind === 'variable') return `${piece.all ? '@' : '$'}{${piece.name}}`
  return piece.kind === 'unseen' ? '?' : `$(${all(piece.body)})`
}

const lines = (text: string, options = {}): string[] => read(text, options).body.map(shown)

describe('commands', () => {
  test.each([
    ['a backtick continues a line', 'az aks create `\n  --name shop `\n\t-g rg\naz next', ['az aks create --name shop -g rg', 'az next']],
    ['also before CRLF', 'az aks create `\r\n  --name shop\r\naz next\r\n', ['az aks create --name shop', 'az next']],
    ['a backtick before a blank is a blank of its own and continues nothing', 'az aks create ` \n  --name shop', ['az aks create  ', '--name shop']],
    ['a comment ends the command, a number sign within a word does not', 'az x a#b # --no', ['az x a#b']],
    ['block comments', 'az x <# --no\n --no #> --yes', ['az x --yes']],
    ['the equals form stays one word', 'az x --os-type="Windows" --count=$n', ['az x --os-type=Windows --count=${n}']],
    ['a comma without blanks stays in the word', 'az x --zones 1,2 --q', ['az x --zones 1,2 --q']],
    ['a comma with blanks splits for a program', 'az x a, b', ['az x a, b']],
    ['an array is one argument of a cmdlet', "New-It -Zone 'a', 'b' -Y", ['New-It -Zone a,b -Y']],
    ['a comma continues the line', "New-It -Zone 'a',\n  'b' -Y", ['New-It -Zone a,b -Y']],
    ['quotes', `az 'it''s $x' "say ""$x"" \`$y \`"z" 'a'`, ['az it\'s $x say "${x}" $y "z a']],
    ['quotes of a word processor', 'az \u201cone two\u201d \u2018three\u2019', ['az one two three']],
    ['variables', 'az $Name ${my name} $env:Pool $script:X "$Name-x" $a/$b', ['az ${name} ${my name} ${env:pool} ${x} ${name}-x ${a}/${b}']],
    ['properties keep a name, elements do not', 'az $c.Pool.Name $c[0] "$($c.Name)"', ['az ${c.pool.name} ? ${c.name}']],
    ['a string does not read properties', 'az "$c.Name"', ['az ${c}.Name']],
    ['substitutions run', 'az --id $(az aks show) (az y).id', ['az --id $(az aks show) $(az y)?']],
    ['splatting', 'New-AzAksNodePool @params -Force', ['New-AzAksNodePool @{params} -Force']],
    ['a colon belongs to the parameter', 'New-It -Confirm:$false', ['New-It -Confirm:False']],
    ['a hashtable as an argument', 'New-It -Tag @{ a = 1 } -Y', ['New-It -Tag ? -Y']],
    ['redirections are left out', 'az a 2>&1 > out.txt 2>$null', ['az a > out.txt']],
    ['what follows --% is not read by PowerShell', 'cmd --% /c "a b" $x | az y', ['cmd /c a b $x | az y']],
    ['calls', '& az a; & "C:\\az.cmd" b; . ./vars.ps1', ['az a', 'C:\\az.cmd b', '. ./vars.ps1']],
    ['pipelines over lines', 'az a |\n  az b\n  | az c', ['az a | az b | az c']],
    ['chains', 'az a && az b || az c', ['branch(az a; az b) { az c }']],
    ['a command string stays a command', 'Invoke-Expression "az aks create -n $n"', ['Invoke-Expression az aks create -n ${n}']],
    ['prompts of a pasted session', 'PS C:\\src> az a\n$ az b', ['az a', 'az b']],
    ['an apostrophe in prose', "Write-Host don't\naz a", ["Write-Host don't", 'az a']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))

  test('words and parts know their places', () => {
    const text = 'az --name "win$i" `\n  \'b c\''
    const [command] = read(text).body
    if (command?.kind !== 'command') throw new Error('no command')
    expect(command.words.map(({ start, end }) => text.slice(start, end))).toEqual(['az', '--name', '"win$i"', "'b c'"])
    expect(command.words[2]!.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['win', '$i'])
  })

  test('templates of a host become variables or unseen', () => {
    expect(lines("az --name '$(pool)' --x $(Other.Name)", { host: 'azure-pipelines' })).toEqual(['az --name ${pool} --x ${Other.Name}'])
    expect(lines('az --name win${{ inputs.a || 1 }} "${{ env.POOL }}"', { host: 'github' })).toEqual(['az --name win? ${env.POOL}'])
    expect(lines('az --name <pool-name> --x', { placeholders: true })).toEqual(['az --name ? --x'])
  })
})

describe('assignments', () => {
  test.each([
    ['text', '$x = \'a\'; [string]$y = "b"; $script:Z += 3', ['x = a', 'y = b', 'z += 3']],
    ['environment', "$env:POOL = 'a'", ['env:pool = a']],
    ['arrays', "$x = @('a', $b\n 'c' # no\n)\n$y = 'a', 'b'\n$x += '--z'", ['x = [a, ${b}, c]', 'y = [a, b]', 'x += --z']],
    ['hashtables', "$p = @{\n Name = 'x'; 'Os-Type' = $os\n Tags = @{ a = 1 }\n}", ['p = {Name: x, Os-Type: ${os}, Tags: ?}']],
    ['ordered hashtables', '$p = [ordered]@{ a = 1 }', ['p = {a: 1}']],
    ['entries set later', "$p.Name = 'x'\n$p['Os'] = 'y'\n$p.Add('Mode', 'z')\n$l.Add('w')", ['p += {Name: x}', 'p += {Os: y}', 'p += {Mode: z}', 'l += [w]']],
    ['a change that cannot be told', '$p[$i] = 1; $p.Remove("a")', ['p += -', 'p += -']],
    ['commands on the right side stay visible', '$x = az aks show -n a |\n ConvertFrom-Json', ['x = $(az aks show -n a | ConvertFrom-Json)']],
    ['what is thrown away only runs', '$null = az a; [void](az b)', ['az a', 'az b']],
    ['joined text', '$x = \'a\' + $b + "-$c"; $y = $n + 1', ['x = a${b}-${c}', 'y = ?']],
    ['formatted text', "$x = 'win{0}-{1}' -f $a, 'b'", ['x = win${a}-b']],
    ['choices', "$x = if ($a) { 'b' } else { az c }", ['x = $(branch()! {  } { az c })']],
    ['several at once', "$a, $b = 'x', 'y'", ['a = x', 'b = y']],
    ['nothing', '$a = $null', ['a = -']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))

  test('parameters are defaults', () => {
    const text = `[CmdletBinding()]\nparam(\n  [Parameter(Mandatory)] [string] $Group,\n  [ValidateSet('a', ')')]\n  [string]$Pool = "win1", # a comment (\n  [string[]]$Zones = @('1', '2')\n)\naz a`
    expect(lines(text)).toEqual(['group ?= -', 'pool ?= win1', 'zones ?= [1, 2]', 'az a'])
  })
})

describe('here-strings', () => {
  test('go to the program they are piped to', () => {
    const text = '@"\nname: $pool\nquote: "`$x"\n"@ | kubectl apply -f -\naz a'
    expect(lines(text)).toEqual(['kubectl apply -f - <<< name: ${pool}\nquote: "$x"', 'az a'])
  })
  test('with single quotes expand nothing, and may be kept in a variable', () => {
    expect(lines("$y = @'\nname: $pool\n'@\n$y | kubectl apply -f -")).toEqual(['y = name: $pool', 'kubectl apply -f - <<< ${y}'])
  })
  test('parts stand where their text stands', () => {
    const text = '@"\na $b\n"@ | kubectl apply -f -'
    const [command] = read(text).body
    if (command?.kind !== 'command') throw new Error('no command')
    expect(command.input?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['a ', '$b'])
  })
})

describe('statements', () => {
  test.each([
    ['if', 'if ($a -and (az t)) { az b } elseif ($c) { az d }\nelse { az e }', ['branch(az t)! { az b } { az d } { az e }']],
    ['switch', "switch -Regex ($a) { 'x' { az x } { $_ } { az y } default { az z } }", ['branch()! { az x } { az y } { az z }']],
    ['foreach over literals', "foreach ($p in 'a', 'b') { az $p }", ['loop p(a, b) { az ${p} }']],
    ['foreach over an array', 'foreach ($p in $pools) { az $p }', ['loop p(@{pools}) { az ${p} }']],
    ['ForEach-Object', "'a', 'b' | ForEach-Object { az $_ }", ['loop _(a, b) { az ${_} }']],
    ['ForEach-Object over a range', '1..2 | % { az "w$_" }', ['loop _(1, 2) { az w${_} }']],
    ['ForEach-Object over a command', 'az a | ForEach-Object { az b }', ['az a | loop _(?) { az b }']],
    ['for', 'for ($i = 0; $i -lt 3; $i++) { az $i }', ['i = 0', 'loop i(?) { az ${i} }']],
    ['while and do', 'while (az a) { az b }\ndo { az c } until ($d)', ['loop () { az a; az b }', 'loop () { az c }']],
    ['try', 'try { az a } catch [X], [Y] { az b } finally { az c }', ['{ az a }', 'branch() { az b }', 'az c']],
    ['functions', "function New-Pool([string]$Name = 'x', $Os) { az $Name }", ['function new-pool(name ?= x; os ?= -) { az ${name} }']],
    ['functions with a block of parameters', 'function f { param($A) az $A }', ['function f(a ?= -) { az ${a} }']],
    ['script blocks of other commands', 'Invoke-Command -ScriptBlock { az a }', ['Invoke-Command -ScriptBlock $(az a)']],
    ['blocks in place', '& { az a }; . { az b }', ['sub{ az a }', '{ az b }']],
    ['passed on', 'return az a; throw "no"', ['az a']],
    ['a keyword as an argument', 'az if for', ['az if for']],
    ['a program that begins like a keyword', 'for-each a; if.exe b', ['for-each a', 'if.exe b']],
    ['expressions yield no command', '[Console]::WriteLine("az x"); $x.Trim().Foo(1, "b"); "az x"; 3 + 4; $i++\naz a', ['az a']],
    ['what runs inside an expression is seen', '$x.Foo((az a), { az b })', ['az a', 'az b']],
    ['classes hold no commands', 'class A : B {\n [string] $c\n d() { az e }\n}\naz a', ['az a']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))
})

describe('what cannot be read', () => {
  test.each([
    ['a quote', 'az "a\naz b', 'The quote is not closed.', ['az a', 'az b']],
    ['a here-string', '$x = @"\nfoo\naz b', 'The here-string is not closed: its closer must stand at the beginning of a line.', ['x = ?', 'foo', 'az b']],
    ['a hashtable', '$p = @{ a = 1\naz b -c', 'An entry of a hashtable has no `=`.', ['p = {a: 1}', 'az b -c']],
    ['a block', 'if ($a) {\naz b', 'The bracket `{` is not closed.', ['branch() { az b }']],
    ['a bracket', 'foo (az b\naz c', 'The bracket `(` is not closed.', ['foo $(az b; az c)']],
    ['a closer', 'az a }\naz b', 'The bracket `}` closes nothing.', ['az a', 'az b']],
    ['a comment', 'az a\n<# never\naz b', 'The comment `<#` is not closed.', ['az a', 'az b']],
  ])('%s is a problem, and the next lines are read', (_, text, message, expected) => {
    expect(read(text).problems.map(problem => problem.message)).toContain(message)
    expect(lines(text)).toEqual(expected)
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
    "param([string]$P = 'a')\nforeach ($x in 'a', \"b$($P)\") { az aks create `\n -n $x --l @{ a = (az b) } | ConvertFrom-Json }\n@\"\na: $x\n\"@ | kubectl apply -f -\nif (!$a) { & $b @c } else { $d.Add('e') }\nfunction f($g) { switch ($h) { 1 { az i } } }\n"
  const pieces = [
    '"',
    "'",
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '@{',
    '@(',
    '@"\n',
    '\n"@',
    '$(',
    '`',
    '\n',
    '|',
    '&&',
    ',',
    '<#',
    '#>',
    '=',
    '$',
    '::',
    '--%',
    'if (',
    'function ',
    ' ',
  ]

  test('2,000 mutations never throw, and problems lie within the text', () => {
    const next = sequence(7)
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
    '(@{',
    '"$(',
    '"\n',
    "'\n",
    '[\n',
    '@"\n$(\n"@',
    '@"\n$(<#\n"@\n',
    '$a[',
    '$a=',
    '$a.b(',
    '!',
    '[a]',
    '-',
    'if(',
    'do{',
    '@{a=',
    '@{(',
    'x,',
    "a'a ",
    '|\n',
    '\n\n#',
    'function f(',
    '${',
    '. ',
    'return ',
    ':a ',
    '-f ',
  ])('many of %j are read in linear time', piece => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const begin = cpuTime()
    read(text)
    expect(cpuTime() - begin).toBeLessThan(2_000)
  })

  test.each(['"$(', '(', '@{a=', '@"\n$(<#\n"@\n', 'az x | az y || '])('1 MB of %j is read in linear time', piece => {
    const begin = cpuTime()
    read(piece.repeat(Math.ceil(1_000_000 / piece.length)))
    expect(cpuTime() - begin).toBeLessThan(5_000)
  })
})
