import { describe, expect, test } from '@jest/globals'
import { wholeText } from '../../src/model/text.js'
import { parseBash, type ShellOptions } from '../../src/parse/shell/bash.js'
import { ink, maskTemplates } from '../../src/parse/shell/mask.js'
import type { Part, Script, Statement, Word } from '../../src/parse/shell/syntax.js'
import '../parts.js'
import { cpuTime } from '../cpu-time.js'

const bash = (text: string, options: ShellOptions = {}): Script => parseBash(wholeText(0, text), options)

const part = (one: Part): string => {
  if (one.kind === 'text') return one.text
  if (one.kind === 'unseen') return '?'
  if (one.kind === 'substitution') return `$(${one.body.map(statement).join('; ')})`
  return `<${one.name}${one.all ? '[@]' : ''}${one.fallback ? `:-${one.fallback.map(part).join('')}` : ''}>`
}
const word = (one: Word): string => one.parts.map(part).join('')

/** A statement in one line, so that a test shows the whole shape. */
function statement(one: Statement): string {
  const list = (statements: readonly Statement[]): string => statements.map(statement).join('; ')
  switch (one.kind) {
    case 'command': {
      const environment = one.environment.map(item => `${statement(item)} `).join('')
      return `${environment}${one.words.map(word).join(' ')}${one.input ? ` <<${one.input.parts.map(part).join('')}` : ''}${one.output ? ` >${word(one.output)}` : ''}`
    }
    case 'assignment': {
      const value = one.value ? word(one.value) : one.list ? `(${one.list.map(word).join('|')})` : '?'
      return `${one.name}${one.append ? '+' : ''}${one.default ? ':' : ''}=${value}`
    }
    case 'pipeline':
      return one.commands.map(statement).join(' | ')
    case 'loop':
      return `for ${one.variable ?? '-'} in ${one.items.map(word).join(' ')} {${list(one.body)}}`
    case 'branch':
      return `if {${list(one.tests)}} ${one.arms.map(arm => `{${list(arm)}}`).join(' ')}${one.exhaustive ? '!' : ''}`
    case 'group':
      return one.subshell ? `(${list(one.body)})` : `{${list(one.body)}}`
    case 'function':
      return `${one.name}() {${list(one.body)}}`
  }
}

const shape = (text: string, options: ShellOptions = {}): string[] => {
  const script = bash(text, options)
  expect(script.problems).toEqual([])
  return script.body.map(statement)
}

/** The characters at each word of the first command. */
function written(text: string, options: ShellOptions = {}): string[] {
  const first = bash(text, options).body.find(one => one.kind === 'command')
  return first?.kind === 'command' ? first.words.map(({ start, end }) => text.slice(start, end)) : []
}

describe('words', () => {
  test('a command goes on over continuations', () => {
    const text = 'az aks nodepool add \\\n  --name win1 \\\n  --os-type Windows\naz x'
    expect(shape(text)).toEqual(['az aks nodepool add --name win1 --os-type Windows', 'az x'])
    expect(written(text)).toEqual(['az', 'aks', 'nodepool', 'add', '--name', 'win1', '--os-type', 'Windows'])
  })

  test('a comment between continuations ends the command, as in bash', () => {
    expect(shape('az a \\\n # why\n --name win1')).toEqual(['az a', '--name win1'])
  })

  test('quotes go, and the place of the text is inside them', () => {
    const text = `az 'win 1' "lin 2" x\\ y $'t\\tn' "a"b'c' ""`
    expect(shape(text)).toEqual(['az win 1 lin 2 x y t\tn abc '])
    expect(written(text)).toEqual(['az', "'win 1'", '"lin 2"', 'x\\ y', "$'t\\tn'", `"a"b'c'`, '""'])
    const [command] = bash(text).body
    const parts = command?.kind === 'command' ? command.words.flatMap(({ parts }) => parts) : []
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['az', 'win 1', 'lin 2', 'x\\ y', 't\\tn', 'a', 'b', 'c', ''])
    expect(parts.map(({ quoted }) => quoted)).toEqual([false, true, true, false, true, true, false, true, true])
  })

  test('variables with their fallbacks', () => {
    expect(shape('az $A "${B}" ${C:-y} ${D-$E} "${F:=z}" ${G:?no} $1 ${H[0]}')).toEqual(['F:=z', 'az <A> <B> <C:-y> <D:-<E>> <F:-z> <G> <1> <H>'])
  })

  test('what only a run could know', () => {
    expect(shape('az ${A%%b} ${#A} ${!A} ${A:+b} ${A[1]} $((1+2)) *.yaml {a,b} $? $#')).toEqual(['az ? ? ? ? ? ? ?.yaml ? ? ?'])
  })

  test('arrays whole', () => {
    expect(shape('az "${A[@]}" ${B[*]} "$@" $*')).toEqual(['az <A[@]> <B[@]> <@[@]> <@[@]>'])
  })

  test('commands run inside of words, whatever surrounds them', () => {
    expect(shape('az "$(az a "$(az b)")" `az c` ${D:-$(az d)} $((1 + $(az e))) <(az f) ${G%$(az g)}')).toEqual([
      'az $(az a $(az b)) $(az c) <D:-$(az d)> $(az e) $(az f) $(az g)',
    ])
  })

  test('the place of what stands in escaped backticks is the whole of them', () => {
    const text = 'x=`az a --name \\"$P\\" "${{ env.A }}"`'
    const [assignment] = bash(text).body
    const value = assignment?.kind === 'assignment' ? assignment.value?.parts[0] : undefined
    const command = value?.kind === 'substitution' ? value.body[0] : undefined
    expect(command && text.slice(command.start, command.end)).toBe(text.slice(2))
    expect(statement(command!)).toBe('az a --name "<P>" ?')
  })

  test('words that look like assignments are words', () => {
    expect(shape('helm install a b --set x=y env=1 "a=$B"')).toEqual(['helm install a b --set x=y env=1 a=<B>'])
  })
})

describe('assignments', () => {
  test('values, lists, appended', () => {
    expect(shape('A=x B="y z" C=\nD=(a "b c" $E)\nD+=(--os-type Windows)\nF+=x')).toEqual([
      'A=x',
      'B=y z',
      'C=',
      'D=(a|b c|<E>)',
      'D+=(--os-type|Windows)',
      'F+=x',
    ])
  })

  test('declarations', () => {
    expect(shape('export A=x B\nlocal c="$1"\ndeclare -a D=(a b)\nreadonly "E=x $F"\ntypeset -n g=A\ndeclare -A H=([k]=v)')).toEqual([
      'A=x',
      'c=<1>',
      'D=(a|b)',
      'E=x <F>',
      'g=?',
      'H=?',
    ])
  })

  test('what is read or computed is not shown', () => {
    expect(shape('read -r -p "Name? " NAME\nmapfile -t LINES\nprintf -v TEXT %s x\ngetopts ab: FLAG\nlet "i = 1"\n((j++))\nA[1]=x')).toEqual([
      'read -r -p Name?  NAME',
      'NAME=?',
      'mapfile -t LINES',
      'LINES=?',
      'printf -v TEXT %s x',
      'TEXT=?',
      'getopts ab: FLAG',
      'FLAG=?',
      'let i = 1',
      'i=?',
      'j=?',
      'A=?',
    ])
  })

  test('a here-document read whole is the value', () => {
    expect(shape("read -r -d '' DOC <<EOF\na $B\nEOF\n").at(-1)).toBe('DOC=a <B>\n')
  })

  test('before a command they hold for it alone', () => {
    expect(shape('A=1 B=$C az x')).toEqual(['A=1 B=<C> az x'])
  })
})

describe('control', () => {
  test('sequences, and what may run', () => {
    expect(shape('az a && az b || az c && az d')).toEqual(['az a', 'az b', 'if {} {az c}', 'az d'])
    expect(shape('! az a || az b; time -p az c & az d')).toEqual(['az a', 'if {} {az b}', 'az c', 'az d'])
  })

  test('a test and what hangs on it', () => {
    expect(shape('[ -z "$A" ] && A=x')).toEqual(['[ -z <A> ]', 'if {} {A=x}'])
    expect(shape('[[ -n $(az a) ]] && az b && az c || az d')).toEqual(['[[ $(az a)', 'if {} {az b; az c} {az d}!'])
    expect(shape('test -n "$A" || A=x')).toEqual(['test -n <A>', 'if {} {A=x}'])
    expect(shape('az a | grep -q b && az c; (( A > 1 )) && az d')).toEqual(['az a | grep -q b', 'if {} {az c}', 'if {} {az d}'])
  })

  test('if and case', () => {
    expect(shape('if az a; then az b; elif az c; then az d; fi')).toEqual(['if {az a; az c} {az b} {az d}'])
    expect(shape('if az a; then az b; else az c; fi')).toEqual(['if {az a} {az b} {az c}!'])
    expect(shape('case "$(az a)" in x|y) az b ;; z) az c ;; esac')).toEqual(['if {(az a)} {az b} {az c}'])
    expect(shape('case $A in x) az b ;; *) az c ;; esac')).toEqual(['if {} {az b} {az c}!'])
  })

  test('loops', () => {
    expect(shape('for p in win1 "win 2" $P; do az $p; done\nfor p; do az $p; done')).toEqual(['for p in win1 win 2 <P> {az <p>}', 'for p in <@[@]> {az <p>}'])
    expect(shape('until az a; do sleep 1; done\nfor ((i=0; i<3; i++)); do az $i; done')).toEqual(['for - in  {az a; sleep 1}', 'for i in  {az <i>}'])
    expect(shape('while read -r l; do az $l; done < <(az a)')).toEqual(['(az a)', 'for - in  {read -r l; l=?; az <l>}'])
    expect(shape('select s in a b; do az $s; done')).toEqual(['for s in a b {az <s>}'])
  })

  test('functions and groups', () => {
    expect(shape('f() { az "$1"; }\nfunction g { az b; }\nh() ( az c )\n( A=1; az d ); { az e; }')).toEqual([
      'f() {az <1>}',
      'g() {az b}',
      'h() {(az c)}',
      '(A=1; az d)',
      '{az e}',
    ])
  })

  test('pipelines, their parts one statement each', () => {
    expect(shape('az a | while read x; do az $x; done | { az b; az c; } |& tee log')).toEqual([
      'az a | for - in  {read x; x=?; az <x>} | {az b; az c} | tee log',
    ])
    expect(shape('az a | read X')).toEqual(['az a | (read X; X=?)'])
  })

  test('commands that run others are left to those who know them', () => {
    expect(shape(`sudo az a; eval "az b $C"; bash -c 'az d'; xargs -n1 az e; trap 'az f' EXIT; coproc az g`)).toEqual([
      'sudo az a',
      'eval az b <C>',
      'bash -c az d',
      'xargs -n1 az e',
      'trap az f EXIT',
      'az g',
    ])
  })
})

describe('redirections', () => {
  test('between words, and where output goes', () => {
    expect(shape('az a > out.json 2>/dev/null --name x')).toEqual(['az a --name x >out.json'])
    expect(shape('az a >&2; az b &> "$F"; az c 1>> d; az e >&log; az f 2> g')).toEqual(['az a', 'az b ><F>', 'az c >d', 'az e >log', 'az f'])
  })

  test('here-documents: variables unless quoted, every run in its place', () => {
    const text = `kubectl apply -f - <<EOF && cat <<'RAW'\na: $X\nb: \\$y \${Z}\nEOF\n$raw\nRAW\naz x`
    expect(shape(text)).toEqual(['kubectl apply -f - <<a: <X>\nb: $y <Z>\n', 'cat <<$raw\n', 'az x'])
    const [first] = bash(text).body
    const input = first?.kind === 'command' ? first.input : undefined
    expect(input?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['a: ', '$X', '\nb: ', '$y ', '${Z}', '\n'])
    expect(text.slice(input?.start, input?.end)).toBe('a: $X\nb: \\$y ${Z}\n')
  })

  test('<<- takes the tabs away', () => {
    const text = 'cat <<-EOF > pod.yaml\n\ta: $X\n\t\tb: 1\n\t  c: 2\n\tEOF\n'
    expect(shape(text)).toEqual(['cat <<a: <X>\nb: 1\n  c: 2\n >pod.yaml'])
  })

  test('a here-document that feeds a pipeline, with a command in it', () => {
    expect(shape('cat <<EOF | kubectl apply -f -\na: $(az b)\nEOF\n')).toEqual(['(az b)', 'cat <<a: $(az b)\n | kubectl apply -f -'])
  })

  test('here-strings and process substitution', () => {
    expect(shape('kubectl apply -f - <<< "a: $X"; diff <(az a) <(az b)')).toEqual(['kubectl apply -f - <<a: <X>', 'diff $(az a) $(az b)'])
  })
})

describe('templates', () => {
  test('expressions of a workflow have names to bind', () => {
    const text = `az a --name "\${{ env.POOL }}x" \${{vars['CLUSTER']}}\${{ inputs.rg }} \${{ format('{0}', env.X) }} '{{ .Values.a }}'`
    expect(shape(text, { host: 'github' })).toEqual(['az a --name <env.POOL>x <vars.CLUSTER><inputs.rg> ? ?'])
    expect(written(text)).toEqual([
      'az',
      'a',
      '--name',
      '"${{ env.POOL }}x"',
      "${{vars['CLUSTER']}}${{ inputs.rg }}",
      "${{ format('{0}', env.X) }}",
      "'{{ .Values.a }}'",
    ])
  })

  test('$(Name) is a macro in a pipeline and a command elsewhere', () => {
    const text = `az a '$(POOL)' $(Build.Id) $[variables['x']] \${{ parameters.y }} $(az b)`
    expect(shape(text, { host: 'azure-pipelines' })).toEqual(['az a <POOL> <Build.Id> ? <parameters.y> $(az b)'])
    expect(shape('az a $(POOL)')).toEqual(['az a $(POOL)'])
  })

  test('placeholders', () => {
    const text = 'az a -g <resource-group> --name <cluster name> --x "<y>"\naz b'
    expect(shape(text, { placeholders: true })).toEqual(['az a -g ? --name ? --x ?', 'az b'])
    expect(shape('az a <file >out; az b -g <group>; az c "<pool>"\naz d <name>')).toEqual(['az a >out', 'az b -g ?', 'az c ?', 'az d ?'])
    expect(shape('cat <<EOF>out\n<a>\nEOF\n', { placeholders: true })).toEqual(['cat <<?\n >out'])
  })

  test('tokens that a release replaces', () => {
    expect(shape('az a --name #{Pool}# -g __GROUP_NAME__')).toEqual(['az a --name ? -g ?'])
  })

  test('holes in a here-document', () => {
    expect(shape("cat <<'EOF'\na: ${{ env.A }}\nb: {{ .B }}\nEOF\n")).toEqual(['cat <<a: <env.A>\nb: ?\n'])
  })

  test('a mask keeps the length, and its holes are in order', () => {
    const text = `a ${ink} \${{ x.y }} {{ a \${{ b.c }} }} $(D) <e>\r\n\\\r\n`
    const { text: masked, holes } = maskTemplates(text, 'azure-pipelines', true)
    expect(masked).toHaveLength(text.length)
    expect(masked).not.toContain('\r')
    expect(holes.map(({ start, end, name }) => [text.slice(start, end), name])).toEqual([
      ['${{ x.y }}', 'x.y'],
      ['${{ b.c }}', 'b.c'],
      ['$(D)', 'D'],
      ['<e>', undefined],
    ])
  })
})

describe('line ends', () => {
  test('CRLF reads as LF', () => {
    const lines = ['A="x', 'y"', 'az a \\', '  --name win1', 'cat <<EOF', 'a: $A', 'EOF', 'if az b; then', '  az c', 'fi', 'az d \\\\', '']
    expect(shape(lines.join('\r\n'))).toEqual(shape(lines.join('\n')))
  })
})

describe('faults', () => {
  test('what cannot be read is a problem, the rest is there', () => {
    const text = 'az a\nif az b; then\n  az c\n'
    const { body, problems } = bash(text)
    expect(body.map(statement)).toEqual(['az a', 'if {az b} {az c}'])
    expect(problems).toHaveLength(1)
    expect(problems[0]!.start).toBeLessThanOrEqual(text.length)
    expect(bash('az a\n)\naz b').body.map(statement)).toEqual(['az a', 'az b'])
  })

  test('a fault within a substitution has its place', () => {
    const text = 'az a "$(if az b)"'
    const [problem] = bash(text).problems
    expect(problem!.start).toBeGreaterThanOrEqual(text.indexOf('$('))
  })

  test.each([['('], ['$('], ['`'], ['${a:-'], ['"$('], ['{a,'], ['if a; then '], ['[ a ] && '], ['${{'], ["${{'"], ['<a'], ['cat <<A\n'], ['\\\r\n']])(
    '%j many times',
    piece => {
      const started = cpuTime()
      expect(bash(piece.repeat(5000), { placeholders: true }).shell).toBe('bash')
      expect(cpuTime() - started).toBeLessThan(5000)
    },
  )
})

/** Every range of a script. */
function* ranges(node: unknown): Generator<{ start: number; end: number }> {
  if (typeof node !== 'object' || node === null) return
  if ('start' in node && 'end' in node) yield node as { start: number; end: number }
  for (const value of Object.values(node)) yield* ranges(value)
}

test('no change of a script makes it throw or leave its text', () => {
  const seedText = `#!/bin/bash
set -euo pipefail # x
POOL="\${1:-win1}" ARGS=(--os-type Windows "$POOL")
for p in a b; do az aks nodepool add --name "$p" "\${ARGS[@]}" || exit 1; done
[[ -n $POOL ]] && az a || \`az \\"b\\"\`
cat <<-EOF | kubectl apply -f -
	a: $POOL \\$x $(az c) \${{ env.A }}
	EOF
case $x in *) az d <(az e) > f;; esac
f() { local x=$((1+2)); read -r -d '' y <<< "$x"; }; $(Name) <ph> {{ x }}
`
  let seed = 7
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % below
  }
  const pieces = ['"', "'", '`', '$(', ')', '${', '}', '<<EOF\n', '\\', '\r\n', '((', '{{', '<', '|', '&&', ';;', 'if ', 'done', ink, '$', '\t', '[[', '\0']
  const hosts = ['plain', 'github', 'azure-pipelines', 'make'] as const
  for (let turn = 0; turn < 2000; turn++) {
    let text = seedText
    for (let change = random(4); change >= 0; change--) {
      const at = random(text.length)
      text = text.slice(0, at) + (random(3) === 0 ? '' : pieces[random(pieces.length)]!) + text.slice(at + random(6))
    }
    const script = bash(text, { host: hosts[random(4)]!, placeholders: random(2) === 0 })
    for (const { start, end } of ranges(script))
      if (!(start >= 0 && start <= end && end <= text.length)) throw new Error(`${start}-${end} in ${JSON.stringify(text)}`)
  }
})
