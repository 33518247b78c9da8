import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract/extract.js'
import type { Fact } from '../../src/model/facts.js'
import { decidedAt, shown, valueOf } from '../../src/model/value.js'
import { languageOf } from '../../src/parse/language.js'
import '../parts.js'

const factsOf = (path: string, text: string): readonly Fact[] => extract({ path, text }, 0, languageOf(path, text), false).facts

/** The commands as they are run; `?` stands for a word that nobody can see, `*` for any number of them. */
const commands = (text: string, path = 'a.sh'): string[] =>
  factsOf(path, text).flatMap(fact =>
    fact.kind === 'command' ? [fact.words.map(({ value, many }) => (many ? '*' : value.is === 'unknown' ? '?' : shown(value))).join(' ')] : [],
  )

/** The pools that a script adds, as `name on cluster`, and what stands at the place where each name was decided. */
const pools = (text: string, path = 'a.sh'): string[][] =>
  factsOf(path, text).flatMap(fact => {
    if (fact.kind !== 'node-pool' || fact.first) return []
    const at = decidedAt(fact.name)
    return [[`${valueOf(fact.name) ?? '?'} on ${valueOf(fact.cluster.name) ?? '?'}${fact.conditional ? ' perhaps' : ''}`, text.slice(at.start, at.end)]]
  })

describe('variables', () => {
  test('hold what was assigned last, and nothing after unset', () => {
    expect(commands('n=a\nx $n\nn=b\nx $n-${n}\nunset n\nx $n')).toEqual(['x a', 'x b-b', 'unset n', 'x ?'])
  })
  test('a default holds while nobody else sets them', () => {
    expect(commands(': "${n:=a}"\nx $n ${m:-b}')).toEqual([': a', 'x a b'])
  })
  test('unquoted ones are split, quoted ones are not', () => {
    expect(commands('a="b  c"\nx $a\nx "$a"')).toEqual(['x b c', 'x b  c'])
  })
  test('a prefix holds for its command only', () => {
    expect(commands('N=a x\nx $N')).toEqual(['x', 'x ?'])
  })
  test('the place of a name is where it was decided', () => {
    expect(pools('pool=winpool1\naz aks nodepool add -g r --cluster-name c -n $pool')).toEqual([['winpool1 on c', 'winpool1']])
  })
  test('what a command prints is not known', () => {
    expect(commands('n=$(date)\nx $n a$n')).toEqual(['date', 'x ? a…'])
  })
})

describe('arrays and splatting', () => {
  test('an array is its words', () => {
    expect(commands('a=(-n b)\na+=(--c)\nx "${a[@]}"')).toEqual(['x -n b --c'])
  })
  test('an unknown one is any number of words', () => {
    expect(commands('x "${a[@]}" b "$@"')).toEqual(['x * b *'])
  })
  test('a hashtable is options and values', () => {
    expect(commands("$p = @{ Name = 'win1'; OsType = 'Windows' }\nNew-AzAksNodePool @p", 'a.ps1')).toEqual(['New-AzAksNodePool -Name win1 -OsType Windows'])
  })
})

describe('loops, branches and functions', () => {
  test('a loop over literals has a turn for each', () => {
    expect(commands('for p in a b; do x $p; done')).toEqual(['x a', 'x b'])
    expect(commands("foreach ($p in 'a', 'b') { x $p }", 'a.ps1')).toEqual(['x a', 'x b'])
  })
  test('a loop over what nobody sees is read once', () => {
    expect(commands('n=a\nfor p in $(ls); do x $p $n; n=$p; done\nx $n')).toEqual(['ls', 'x ? ?', 'x ?'])
  })
  test('after a branch a variable is known only where each way agrees', () => {
    expect(commands('n=a\nm=a\nif true; then n=b; m=a; fi\nx $n $m')).toEqual(['true', 'x ? a'])
  })
  test('what an arm does is conditional', () => {
    expect(pools('if y; then az aks nodepool add -g r --cluster-name c -n p1; fi')).toEqual([['p1 on c perhaps', 'p1']])
  })
  test('a function has its arguments, and unknown ones where nobody calls it', () => {
    expect(commands('f() { x "$1" "$@"; }\nf a b')).toEqual(['x a a b'])
    expect(commands('f() { x "$1"; }')).toEqual(['x ?'])
    expect(commands("function F($Name, $Size = 's') { x $Name $Size }\nF -Name a", 'a.ps1')).toEqual(['x a s'])
  })
  test('a function that calls itself ends', () => {
    expect(commands('f() { f "$1$1$1$1" "$@" "$@" "$@"; }\nf a').length).toBeLessThan(2)
  })
})

describe('wrappers', () => {
  test.each([
    ...['sudo -E ', 'env A=b ', 'time ', 'xargs -I{} ', 'timeout 30m ', 'timeout 1.5h ', 'timeout -k 10 1d ', 'timeout --kill-after 10 --signal KILL 600 '],
    ...['sudo -u deploy ', 'sudo --user deploy -g ops ', 'env -u HTTP_PROXY ', 'env -C infra ', 'nice -n 10 ', 'nohup ', 'exec ', 'command ', 'builtin '],
    ...['xargs -n 1 -P 4 ', 'xargs -I {} -a pools.txt ', 'retry 5 ', '/usr/bin/sudo /usr/bin/env ', 'sudo nice time nohup '],
    ...['docker run --rm -v $HOME/.azure:/root/.azure mcr.microsoft.com/azure-cli ', 'sudo podman run -it $IMAGE ', 'docker exec -it tools '],
  ])('%s', wrapper => {
    expect(pools(`${wrapper}az aks nodepool add -g r --cluster-name c -n p1`)).toEqual([['p1 on c', 'p1']])
  })
})

test('behind more wrappers than a person writes nothing is looked for', () => {
  expect(pools(`${'sudo '.repeat(4)}az aks nodepool add -g r --cluster-name c -n p1`)).toHaveLength(1)
  expect(pools(`${'sudo '.repeat(5)}az aks nodepool add -g r --cluster-name c -n p1`)).toEqual([])
  expect(commands('sudo')).toEqual([''])
})

test('an image or a container that is called like a tool is no command', () => {
  expect(pools('docker build az aks nodepool add -g r --cluster-name c -n p1')).toEqual([])
  expect(pools('docker run az aks nodepool add -g r --cluster-name c -n p1')).toEqual([])
  expect(commands('docker exec tools ls')).toEqual(['docker exec tools ls'])
  expect(pools('docker run --rm --name az aks nodepool add -g r --cluster-name c -n p1')).toEqual([])
})

describe('strings that are run', () => {
  const add = 'az aks nodepool add -g r --cluster-name c -n winpool1 --os-type Windows'

  test.each([
    ['eval', `eval "${add}"`],
    ['eval of words', `eval ${add}`],
    ['bash -c', `bash -c '${add}'`],
    ['options of bash', `sudo bash -euo pipefail -c '${add}'`],
    ['a variable', `c='${add}'\neval "$c"`],
    ['a variable without quotes', `c='${add}'\n$c`],
    ['added to a variable', "c='az aks nodepool add -g r'\nc+=' --cluster-name c -n winpool1'\neval $c"],
    ['quotes in quotes', 'eval "az aks nodepool add -g \\"r\\" --cluster-name \\"c\\" -n \\"winpool1\\""'],
    ['its variables', `p=winpool1\neval 'az aks nodepool add -g r --cluster-name c -n $p'`],
    ['pwsh -Command', `pwsh -NoProfile -Command "${add}"`],
    ['zsh and dash', `zsh -c '${add}'`],
    ['dash', `dash -ec '${add}'`],
    ['the parameters of bash', `bash -c '${add}' setup extra words`],
  ])('bash: %s', (_, text) => expect(pools(text)).toEqual([['winpool1 on c', 'winpool1']]))

  test.each([
    ['Invoke-Expression', `Invoke-Expression "${add}"`],
    ['iex -Command', `iex -Command '${add}'`],
    ['a variable', `$c = "${add}"\nInvoke-Expression $c`],
    ['its end is a variable', `$t = '--os-type Windows'\n$c = "az aks nodepool add -g r --cluster-name c -n winpool1 $t"\niex $c`],
    ['escapes', 'iex "az aks nodepool add -g `"r`" --cluster-name `"c`" -n `"winpool1`""'],
    ['bash -c', `bash -c "${add}"`],
  ])('PowerShell: %s', (_, text) => expect(pools(text, 'a.ps1')).toEqual([['winpool1 on c', 'winpool1']]))

  test('cmd /c', () => expect(pools(`cmd /c "${add}"`, 'a.cmd')).toEqual([['winpool1 on c', 'winpool1']]))
  test('what is no string of commands is not run', () => {
    expect(commands('bash script.sh -x')).toEqual(['bash script.sh -x'])
    expect(commands('eval')).toEqual(['eval'])
    expect(commands('a=(x b)\neval "${a[@]}"')).toEqual(['eval x b'])
    expect(commands('a=(b c)\neval "x ${a[@]}"')[0]).toBe('x ?')
  })
  test('PowerShell takes the rest of the line, bash one word', () => {
    expect(pools(`pwsh -c ${add}`)).toEqual([['winpool1 on c', 'winpool1']])
    expect(commands('bash -c x y').filter(line => !line.startsWith('bash'))).toEqual(['x'])
  })
  test('PowerShell has a sign for a line break', () => {
    expect(commands('iex "x a`nx b"', 'a.ps1').filter(line => line.startsWith('x'))).toEqual(['x a', 'x b'])
  })
  test('PowerShell runs what is piped to iex', () => {
    expect(pools(`'${add}' | Invoke-Expression`, 'a.ps1')).toEqual([['winpool1 on c', 'winpool1']])
  })
  test('what nobody sees stays unseen', () => {
    expect(pools('eval "az aks nodepool add -g r --cluster-name c -n win$(date) --os-type Windows"')[0]?.[0]).toBe('? on c')
    expect(commands('bash -c "$(curl x)"')).toEqual(['curl x', 'bash -c ?'])
  })
  test('eval sets variables of its shell, bash -c does not', () => {
    expect(commands("eval 'n=a'\nx $n\nbash -c 'n=b'\nx $n").filter(line => line.startsWith('x'))).toEqual(['x a', 'x a'])
  })
  test('has what stands before its command', () => {
    expect(commands("n=a\nn=b bash -c 'x $n'\nx $n").filter(line => line.startsWith('x'))).toEqual(['x b', 'x a'])
    expect(commands("n=a\nn=b eval 'x $n; m=c'\nx $n $m").filter(line => line.startsWith('x'))).toEqual(['x b', 'x a c'])
    expect(commands('n=a\nn=b eval "x $n"').filter(line => line.startsWith('x'))).toEqual(['x a'])
  })
  test('a string that runs itself ends', () => expect(commands('c=\'eval "$c$c"\'\neval "$c"').length).toBeLessThan(100_000))
})

describe('here-documents', () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: $name\nspec:\n  containers: []\n'
  const names = (text: string): (string | undefined)[] => factsOf('a.sh', text).flatMap(fact => (fact.kind === 'object' ? [valueOf(fact.name)] : []))

  test('reach kubectl, also through a pipe', () => {
    expect(names(`name=web\nkubectl apply -f - <<EOF\n${pod}EOF\n`)).toEqual(['web'])
    expect(names(`name=web\ncat <<EOF | sudo kubectl apply -f -\n${pod}EOF\n`)).toEqual(['web'])
  })
  test('go through commands that pass them on, and no further', () => {
    expect(names(`name=web\ncat <<EOF | sed s/a/b/ | tee pod.txt | kubectl apply -f -\n${pod}EOF\n`)).toEqual(['web'])
    expect(names(`name=web\ncat <<EOF | sort | kubectl apply -f -\n${pod}EOF\n`)).toEqual([])
    expect(names(`name=web\ncat <<EOF | { sed s/a/b/; } | kubectl apply -f -\n${pod}EOF\n`)).toEqual([])
  })
  test('are what a command reads, whatever is piped to it', () => {
    expect(names(`name=web\necho 'kind: Other' | kubectl apply -f - <<EOF\n${pod}EOF\n`)).toEqual(['web'])
  })
  test('or an echo says it', () => {
    expect(names("echo '{apiVersion: v1, kind: Pod, metadata: {name: web}}' | kubectl apply -f -\n")).toEqual(['web'])
  })
  test('but not several words of an echo, or none', () => {
    expect(names("echo '{apiVersion: v1, kind: Pod, metadata: {name: web}}' more | kubectl apply -f -\n")).toEqual([])
    expect(names('echo | kubectl apply -f -\n')).toEqual([])
  })
  test('are manifests where they go into a file of that kind', () => {
    expect(names(`name=web\ncat > pod.yaml <<EOF\n${pod}EOF\n`)).toEqual(['web'])
    expect(names(`name=web\ncat > pod.txt <<EOF\n${pod}EOF\n`)).toEqual([])
  })
})

describe('documents', () => {
  const fence = (...lines: string[]): string => ['```bash', ...lines, '```', ''].join('\n')

  test('the fences of a document are one session', () => {
    const text = `${fence('POOL=winpool1')}\nThen:\n\n${fence('az aks nodepool add -g r --cluster-name c -n $POOL')}`
    expect(pools(text, 'README.md')).toEqual([['winpool1 on c', 'winpool1']])
  })
  test('a later fence decides anew', () => {
    const text = `${fence('POOL=winpool1')}\n${fence('POOL=win1')}\n${fence('az aks nodepool add -g r --cluster-name c -n $POOL')}`
    expect(pools(text, 'README.md')).toEqual([['win1 on c', 'win1']])
  })
})

describe('limits', () => {
  const many = (line: string): string => `a=b\n${`${line}\n`.repeat(60)}`

  test.each([
    ['a value', `${many('a="$a$a"')}x $a`],
    ['an appended value', `${many('a+="$a"')}x $a`],
    ['an array', `${many('a=("${a[@]}" "${a[@]}")')}x "\${a[@]}"`],
    ['an appended array', `${many('a+=("${a[@]}")')}x "\${a[@]}"`],
  ])('%s that doubles on each line does not fill the memory', (_, text) => {
    expect(commands(text)[0]?.length).toBeLessThan(50_000)
  })
})
