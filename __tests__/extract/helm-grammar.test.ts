import { describe, expect, test } from '@jest/globals'
import { type HelmInstallation, readHelm } from '../../src/extract/helm/grammar.js'
import { parseSet, type SetKind } from '../../src/extract/helm/set.js'
import { readKubectl } from '../../src/extract/kubectl.js'
import type { Argument } from '../../src/model/argument.js'
import { joined, known, valueOf as plain, type Value } from '../../src/model/value.js'
import { cpuTime } from '../cpu-time.js'

/** The words of a line without quotes; `${NAME}` is a run that cannot be seen, `@@` before a word makes it stand for many. */
function wordsOf(line: string): Argument[] {
  return [...line.matchAll(/\S+/g)].map(match => {
    const at = { source: 0, start: match.index, end: match.index + match[0].length }
    const text = match[0].replace(/^@@/, '')
    const runs = text.split(/\$\{\w+\}/).flatMap((run, index) => (index === 0 ? [run] : [undefined, run]))
    return { value: runs.length === 1 ? known(text, at) : joined(runs, at), at, many: match[0].startsWith('@@') }
  })
}

const install = (line: string): HelmInstallation => {
  const command = readHelm(wordsOf(line))
  if (!command || command.verb === 'repo add') throw new Error(`${line} installs nothing`)
  return command
}
const shown = (value: Value<unknown>): unknown => plain(value) ?? value.is

describe('helm', () => {
  test.each([
    ['helm install web ./chart', ['web', './chart']],
    ['helm upgrade --install web shop/web --version 1.2.3', ['web', 'shop/web']],
    ['helm --kube-context c upgrade -i web oci://registry.example/web', ['web', 'oci://registry.example/web']],
    ['helm install -n ns web web --repo https://charts.example', ['web', 'web']],
    ['helm install ./chart --generate-name', ['absent', './chart']],
    ['helm install --name web ./chart', ['web', './chart']],
    ['helm template ./chart', ['absent', './chart']],
    ['helm template web ./chart -s templates/a.yaml', ['web', './chart']],
    ['helm upgrade ${RELEASE} ./chart', ['unknown', './chart']],
    ['helm upgrade web', ['web', 'absent']],
    ['helm.exe upgrade web -- ./chart', ['web', './chart']],
  ])('%s', (line, expected) => {
    const command = install(line)
    expect([shown(command.release), shown(command.chart)]).toEqual(expected)
    expect(command.open).toBe(false)
  })

  test.each([
    ['helm upgrade web ./chart @@${ARGS}', ['web', './chart']],
    ['helm upgrade ${ARGS} web ./chart', ['web', './chart']],
    ['helm upgrade web ./chart ${ARGS}', ['web', './chart']],
    ['helm upgrade --new-flag value web ./chart', ['web', './chart']],
    ['helm ${ARGS} upgrade web ./chart', ['web', './chart']],
    ['helm upgrade @@${ARGS}', ['unknown', 'unknown']],
  ])('%s is open', (line, expected) => {
    const command = install(line)
    expect([shown(command.release), shown(command.chart)]).toEqual(expected)
    expect(command.open).toBe(true)
    expect(command.version.is).toBe('unknown')
  })

  test('flags take values as pflag does', () => {
    const command = install('helm upgrade web ./chart -nns --version=1.2 --install=false --wait --dry-run -f a.yaml,b.yaml --values c.yaml')
    expect([command.namespace, command.version, command.installs].map(shown)).toEqual(['ns', '1.2', false])
    expect(command.values.map(shown)).toEqual(['a.yaml', 'b.yaml', 'c.yaml'])
    expect(command.rejected).toBeUndefined()
  })

  test('assignments take effect in the order of their kinds', () => {
    const command = install('helm install web ./chart --set-string a=1 --set b=2 --set-json c=[3] --set d=4')
    expect(command.assignments.map(({ path, value, kind }) => [path.join('.'), shown(value), kind])).toEqual([
      ['c.0', '3', 'json'],
      ['b', '2', 'typed'],
      ['d', '4', 'typed'],
      ['a', '1', 'string'],
    ])
  })

  test('a repository has a name and a URL', () => {
    const command = readHelm(wordsOf('helm repo add shop https://charts.example --force-update'))
    expect(command?.verb === 'repo add' && [shown(command.name), shown(command.url)]).toEqual(['shop', 'https://charts.example'])
  })

  test.each(['helm', 'helm list', 'helm repo update', 'kubectl apply', 'helm ${VERB} web ./chart', ''])('%s is none', line => {
    expect(readHelm(wordsOf(line))).toBeUndefined()
  })
})

describe('--set', () => {
  const at = { source: 0, start: 100, end: 100 }
  const read = (text: string, kind: SetKind = 'typed') => parseSet(known(text, { ...at, end: 100 + text.length }), kind)
  const pairs = (text: string, kind?: SetKind) => read(text, kind).assignments.map(({ path, value }) => [path, shown(value)])

  test.each<[string, unknown]>([
    ['a=b', [[['a'], 'b']]],
    [
      'a.b=c,d=e',
      [
        [['a', 'b'], 'c'],
        [['d'], 'e'],
      ],
    ],
    ['a=', [[['a'], '']]],
    ['a=b,', [[['a'], 'b']]],
    ['a=b=c', [[['a'], 'b=c']]],
    ['a=b\\,c', [[['a'], 'b,c']]],
    ['a.b\\.c=d', [[['a', 'b.c'], 'd']]],
    [
      'a[0].b=c,a[1][2]=d',
      [
        [['a', 0, 'b'], 'c'],
        [['a', 1, 2], 'd'],
      ],
    ],
    [
      'a={x,y},b=c',
      [
        [['a', 0], 'x'],
        [['a', 1], 'y'],
        [['b'], 'c'],
      ],
    ],
    ['a[0]={x}', [[['a', 0, 0], 'x']]],
    ['a={}', [[['a', 0], '']]],
    ['a=x{y', [[['a'], 'x{y']]],
    ['.a=b', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
    expect(read(text)).toMatchObject({ open: false })
    expect(read(text).rejected).toBeUndefined()
  })

  test.each(['a', 'a,b=c', 'a={x', 'a[x]=b', 'a[-1]=b', 'a[0]b=c', 'a=b,c', 'a[', 'a[0]'])('%s is refused', text => {
    expect(read(text).rejected).toBeDefined()
  })

  test('knows what it says where', () => {
    const [first, second] = read('a=b,nodeSelector.kubernetes\\.io/os=windows').assignments
    expect(first).toMatchObject({ written: 'a', escaped: false, at: { start: 100, end: 103 } })
    expect(second).toMatchObject({
      written: 'nodeSelector.kubernetes\\.io/os',
      escaped: true,
      at: { start: 104, end: 142 },
      value: { at: { start: 135, end: 142 } },
    })
  })

  test('null takes a default away, save where it is text', () => {
    expect(read('a=null').assignments[0]?.removes).toBe(true)
    expect(read('a=null', 'string').assignments[0]?.removes).toBe(false)
    expect(read('a=null', 'json').assignments[0]?.removes).toBe(true)
  })

  test('JSON, files and literal text', () => {
    expect(pairs('a={"b":[1,true],"c":"x,y"},d=null', 'json')).toEqual([
      [['a', 'b', 0], '1'],
      [['a', 'b', 1], 'true'],
      [['a', 'c'], 'x,y'],
      [['d'], 'null'],
    ])
    expect(pairs('{"a":{"b":1}}', 'json')).toEqual([[['a', 'b'], '1']])
    expect(read('a={', 'json').rejected).toBeDefined()
    expect(pairs('a=f.txt', 'file')).toEqual([[['a'], 'unknown']])
    expect(pairs('a=b,c=d\\', 'literal')).toEqual([[['a'], 'b,c=d\\']])
  })

  test('what cannot be seen is not guessed', () => {
    const parse = (...parts: (string | undefined)[]) => parseSet(joined(parts, at), 'typed')
    expect(parse('a=', undefined, ',b=c').assignments.map(({ value }) => shown(value))).toEqual(['unknown', 'c'])
    expect(parse('a=x', undefined)).toMatchObject({ open: false, assignments: [{ value: { is: 'partial', parts: ['x', undefined] } }] })
    expect(parse('a.', undefined, '=c,d=e')).toMatchObject({ open: true, assignments: [{ path: ['d'] }] })
    expect(parse(undefined)).toEqual({ assignments: [], open: true })
  })

  test('of any length is read in time', () => {
    const start = cpuTime()
    for (const text of ['a.'.repeat(1e5), 'a[0]'.repeat(1e5), 'a=b,'.repeat(1e5), '\\'.repeat(1e5)]) read(text)
    read(`a=${'['.repeat(1e5)}`, 'json')
    read(`a=${'['.repeat(3_000)}${']'.repeat(3_000)}`, 'json')
    expect(cpuTime() - start).toBeLessThan(5_000)
  })
})

describe('kubectl', () => {
  test.each([
    ['kubectl apply -f a.yaml,b.yaml -n ns', { verb: 'apply', files: ['a.yaml', 'b.yaml'], namespace: 'ns', resource: 'absent', name: 'absent' }],
    ['kubectl -n ns delete deploy/web', { verb: 'delete', resource: 'deploy', name: 'web', namespace: 'ns' }],
    ['kubectl label node aksnpwin000 os=windows', { verb: 'label', resource: 'node', name: 'aksnpwin000' }],
    ['kubectl taint nodes -l os=windows key=v:NoSchedule', { verb: 'taint', resource: 'nodes', name: 'key=v:NoSchedule' }],
    ['kubectl apply -k overlays/prod', { verb: 'apply', kustomization: 'overlays/prod' }],
    ['kubectl get ${KIND} web', { verb: 'get', resource: 'unknown', name: 'web' }],
  ])('%s', (line, expected) => {
    const { verb, resource, name, namespace, kustomization, files } = readKubectl(wordsOf(line))!
    const read = {
      verb,
      resource: shown(resource),
      name: shown(name),
      namespace: shown(namespace),
      kustomization: shown(kustomization),
      files: files.map(shown),
    }
    expect(read).toMatchObject(expected)
  })

  test('words after -- are not its own', () => {
    const command = readKubectl(wordsOf('kubectl exec web -- powershell -f x.ps1'))!
    expect(command.files).toEqual([])
    expect(command.passed.map(word => shown(word.value))).toEqual(['powershell', '-f', 'x.ps1'])
  })
})
