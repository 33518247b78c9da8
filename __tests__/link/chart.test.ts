import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/model/config.js'
import type { Workload } from '../../src/model/facts.js'
import { isClosed, itemsAt, nodeAt, textAt } from '../../src/model/node.js'
import { containersOf } from '../../src/model/pod.js'
import { type Value, valueOf } from '../../src/model/value.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'
import { scan } from '../../src/scan.js'
import { cpuTime } from '../cpu-time.js'

type Tree = Readonly<Record<string, string>>

const run = (files: Tree) =>
  scan({
    files: Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) })),
    rules,
    day: catalogueDay,
    config: defaultConfig,
    complete: true,
  })

const workloads = (files: Tree): readonly Workload[] => run(files).world.facts('workload')
const releases = (files: Tree) => run(files).world.facts('helm-release')

/** `path:text` of the place of a value. */
function placed(files: Tree, value: Value<unknown>): string {
  const { world } = run(files)
  const path = world.path(value.at.source)
  return `${path}:${files[path]?.slice(value.at.start, value.at.end)}`
}

const pod = (spec: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n${spec.replace(/^(?=.)/gm, '      ')}`

const chart = (template: string, values = '', more: Tree = {}): Tree => ({
  'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\nappVersion: "2.1"\n',
  'web/values.yaml': values,
  'web/templates/web.yaml': template,
  ...more,
})

/** The value under a path of the pod spec of the only workload. */
function field(files: Tree, ...path: (string | number)[]): Value<string> {
  const found = workloads(files)
  expect(found).toHaveLength(1)
  return textAt(found[0]!.pod, ...path)
}

describe('values of a chart', () => {
  test.each([
    ['printed', '{{ .Values.a }}', 'a: 1000', '1000'],
    ['quoted', '{{ .Values.a | quote }}', 'a: one', 'one'],
    ['with a default', '{{ .Values.b | default .Chart.AppVersion }}', 'b: x', 'x'],
    ['in a format', '{{ printf "%s/%s" .Values.a .Values.b }}', 'a: x\nb: y', 'x/y'],
    ['beside text', '{{ .Values.a }}/web:{{ .Values.b }}', 'a: x\nb: y', 'x/web:y'],
    ['in a condition', '{{ if eq .Values.os "windows" }}w{{ else }}l{{ end }}', 'os: windows', 'w'],
    ['through a variable', '{{ $os := .Values.os }}{{ $os | upper }}', 'os: windows', 'WINDOWS'],
    ['of a list', '{{ index .Values.a 1 }}', 'a: [x, y]', 'y'],
    ['in tpl', '{{ tpl .Values.a . }}', 'a: "{{ .Values.b }}"\nb: y', 'y'],
    ['by ternary', '{{ ternary "w" "l" .Values.windows }}', 'windows: true', 'w'],
    ['cut', '{{ .Values.a | trunc 3 | trimSuffix "-" }}', 'a: ab-cd', 'ab'],
  ])('%s', (_, expression, values, expected) => {
    const value = field(chart(pod(`hostname: ${expression}\n`), values), 'hostname')
    expect(valueOf(value)).toBe(expected)
  })

  test('stand where they are written', () => {
    const files = chart(
      pod('securityContext:\n  {{- toYaml .Values.security | nindent 8 }}\nhostname: {{ .Values.name }}\n'),
      'security:\n  runAsUser: 1000\nname: shop\n',
    )
    expect(placed(files, field(files, 'securityContext', 'runAsUser'))).toBe('web/values.yaml:1000')
    expect(placed(files, field(files, 'hostname'))).toBe('web/values.yaml:shop')
  })

  test('what a template says itself stands in the template, and text around a value too', () => {
    const files = chart(pod('securityContext: {runAsUser: 1000}\nhostname: "a-{{ .Values.name }}"\n'), 'name: shop\n')
    expect(placed(files, field(files, 'securityContext', 'runAsUser'))).toBe('web/templates/web.yaml:1000')
    expect(placed(files, field(files, 'hostname'))).toBe('web/templates/web.yaml:"a-{{ .Values.name }}"')
  })

  test('named templates are included from other files', () => {
    const helpers = '{{- define "os" -}}\nnodeSelector:\n  kubernetes.io/os: {{ .Values.os }}\n{{- end }}'
    const files = chart(pod('{{- include "os" . | nindent 6 }}\n'), 'os: windows\n', { 'web/templates/_helpers.tpl': helpers })
    expect(placed(files, field(files, 'nodeSelector', 'kubernetes.io/os'))).toBe('web/values.yaml:windows')
  })

  test('a range prints each item', () => {
    const template = pod('containers:\n{{- range .Values.images }}\n- name: {{ .name }}\n  image: {{ .image }}\n{{- end }}\n')
    const [workload] = workloads(chart(template, 'images:\n- {name: a, image: one}\n- {name: b, image: two}\n'))
    expect(containersOf(workload!).map(({ name, image }) => [valueOf(name), valueOf(image)])).toEqual([
      ['a', 'one'],
      ['b', 'two'],
    ])
  })

  test('a branch that is not taken says nothing', () => {
    expect(workloads(chart(`{{- if .Values.enabled }}\n${pod('hostname: x\n')}{{- end }}\n`, 'enabled: false\n'))).toEqual([])
    const chosen = chart(
      pod('{{- if .Values.windows }}\nhostname: w\n{{- else if .Values.linux }}\nhostname: l\n{{- else }}\nhostname: n\n{{- end }}\n'),
      'windows: false\nlinux: true\n',
    )
    expect(valueOf(field(chosen, 'hostname'))).toBe('l')
  })
})

describe('what nobody can see', () => {
  const state = (files: Tree, ...path: string[]): string => field(files, ...path).is

  test('an empty default waits for a value', () => {
    const template = pod('{{- with .Values.nodeSelector }}\nnodeSelector:\n  {{- toYaml . | nindent 8 }}\n{{- end }}\nhostname: {{ .Values.name }}\n')
    const files = chart(template, 'nodeSelector: {}\nname: ""\n')
    expect([state(files, 'nodeSelector'), state(files, 'hostname'), state(files, 'hostNetwork')]).toEqual(['unknown', 'unknown', 'absent'])
  })
  test.each([
    ['with', '{{- with .Values.none }}\nhostname: {{ . }}\n{{- end }}\n', 'none: ""', ['hostname']],
    ['if, and several keys', '{{- if .Values.none }}\nhostname: a\n"subdomain": b\n{{- end }}\n', 'none:', ['hostname', 'subdomain']],
    ['a path below it', '{{- with .Values.none.name }}\nhostname: a\n{{- end }}\n', 'none: {}', ['hostname']],
    ['one in another', '{{- with .Values.none }}\nhostname: a\n{{- if .more }}\nsubdomain: b\n{{- end }}\n{{- end }}\n', 'none: {}', ['hostname', 'subdomain']],
    ['either of two', '{{- if or .Values.none .Values.other }}\nhostname: a\n{{- end }}\n', 'none: []\nother: {}', ['hostname']],
    ['tags without trimming', '{{ with .Values.none -}}\nhostname: a\n{{ end -}}\n', 'none: {}', ['hostname']],
    ['in a named template', '{{- include "own" . | nindent 2 }}\n', 'none: {}', ['hostname']],
  ])('what an empty default leaves out is one key more at most: %s', (_, block, values, keys) => {
    const helpers = { 'web/templates/_helpers.tpl': '{{ define "own" }}{{- with .Values.none }}\nhostname: a\n{{- end }}{{ end }}' }
    for (const template of [`${block}priority: 1\n`, `priority: 1\n${block}`, `priority: 1\n${block}hostIPC: true\n`]) {
      const files = chart(pod(block.startsWith('{{- include') ? template.replace('nindent 2', 'nindent 6') : template), values, helpers)
      const [{ pod: spec }] = workloads(files) as [Workload]
      expect(keys.map(key => textAt(spec, key))).toEqual(keys.map(() => expect.objectContaining({ is: 'unknown', optional: true })))
      expect(textAt(spec, 'hostPID').is).toBe('absent')
      expect(valueOf(textAt(spec, 'priority'))).toBe('1')
      expect(isClosed(spec)).toBe(false)
    }
  })
  test('a key that an empty default would write again is unknown', () => {
    expect(state(chart(pod('hostname: a\n{{- with .Values.none }}\nhostname: b\n{{- end }}\n'), 'none: {}'), 'hostname')).toBe('unknown')
  })
  test('items of a list that an empty default leaves out are not there, and the list is open', () => {
    const template = pod(
      'volumes:\n  - name: a\n    emptyDir: {}\n  {{- range .Values.more }}\n  - name: {{ .name }}\n    emptyDir:\n      medium: Memory\n  {{- end }}\nhostname: a\n',
    )
    const [{ pod: spec }] = workloads(chart(template, 'more: []')) as [Workload]
    expect(itemsAt(spec, 'volumes')).toHaveLength(1)
    expect([isClosed(spec, 'volumes'), isClosed(spec, 'volumes', 0), isClosed(spec)]).toEqual([false, true, true])
    expect(itemsAt(workloads(chart(template, 'more: [{name: b}]'))[0]!.pod, 'volumes')).toHaveLength(2)
  })
  test('a list that has nothing else, and a map', () => {
    const template = pod(
      'volumes:\n  {{- range .Values.more }}\n  - name: a\n  {{- end }}\nsecurityContext:\n  {{- toYaml .Values.context | nindent 8 }}\nhostname: a\n',
    )
    const [{ pod: spec }] = workloads(chart(template, 'more: []\ncontext: {}')) as [Workload]
    expect([nodeAt(spec, 'volumes'), nodeAt(spec, 'securityContext'), isClosed(spec)]).toMatchObject([
      { is: 'unknown', optional: true },
      { is: 'unknown', optional: true },
      true,
    ])
  })
  test('the other arm is what the chart says by itself', () => {
    const template = pod('{{- if .Values.claim }}\nhostname: b\n{{- else }}\nhostname: a\n{{- end }}\n')
    expect(valueOf(field(chart(template, 'claim: ""'), 'hostname'))).toBe('a')
    const inLine = pod('hostname: {{ if .Values.claim }}b{{ else }}a{{ end }}\nsubdomain: {{ if .Values.claim }}b{{ end }}\n')
    expect([valueOf(field(chart(inLine, 'claim: ""'), 'hostname')), state(chart(inLine, 'claim: ""'), 'subdomain')]).toEqual(['a', 'unknown'])
  })
  test('a template has a default of its own for an empty one', () => {
    expect(valueOf(field(chart(pod('hostname: {{ .Values.none | default .Chart.AppVersion }}\n'), 'none: ""'), 'hostname'))).toBe('2.1')
    expect(state(chart(pod('hostname: {{ .Values.none | default .Values.other }}\n'), 'none: ""\nother: ""'), 'hostname')).toBe('unknown')
  })
  test('whole objects wait for values, and are judged', () => {
    const template = `{{- range .Values.apps }}\n---\n${pod('hostPID: true\n')}\n{{- end }}\n`
    expect(workloads(chart(template, 'apps: []')).map(({ pod: spec }) => valueOf(textAt(spec, 'hostPID')))).toEqual(['true'])
  })
  test('an environment fills it, or leaves it empty', () => {
    const template = pod('{{- with .Values.nodeSelector }}\nnodeSelector:\n  {{- toYaml . | nindent 8 }}\n{{- end }}\nhostname: a\n')
    expect(state(chart(template, 'nodeSelector: {}\n', { 'web/values-prod.yaml': 'nodeSelector: {kubernetes.io/os: windows}\n' }), 'nodeSelector')).toBe(
      'unknown',
    )
    expect(
      valueOf(
        field(
          chart(template, 'nodeSelector: {}\n', { 'web/values-prod.yaml': 'nodeSelector: {kubernetes.io/os: windows}\n' }),
          'nodeSelector',
          'kubernetes.io/os',
        ),
      ),
    ).toBe('windows')
    expect(state(chart(template, 'nodeSelector: {}\n', { 'web/values-prod.yaml': 'other: 1\n' }), 'nodeSelector')).toBe('absent')
  })
  test.each([
    ['the cluster', '{{ .Capabilities.KubeVersion.Version }}'],
    ['a method', '{{ if .Capabilities.APIVersions.Has "a/v1" }}x{{ else }}y{{ end }}'],
    ['the release', '{{ .Release.Name }}'],
    ['a function that is not followed', '{{ .Values.a | sha256sum }}'],
    ['a lookup', '{{ (lookup "v1" "Secret" "a" "b").data }}'],
    ['a variable that is set where nobody knows', '{{ $x := "a" }}{{ if .Release.IsUpgrade }}{{ $x = "b" }}{{ end }}{{ $x }}'],
  ])('%s', (_, expression) => {
    expect(state(chart(pod(`hostname: ${expression}\n`), 'a: x\n'), 'hostname')).toBe('unknown')
  })
  test('values that the templates change are not followed', () => {
    expect(state(chart(pod('{{- $_ := set .Values "name" "b" }}\nhostname: {{ .Values.name }}\n'), 'name: a\n'), 'hostname')).toBe('unknown')
  })
  test('a part of a text', () => {
    expect(field(chart(pod('hostname: web-{{ .Release.Name }}\n')), 'hostname')).toMatchObject({ is: 'partial', parts: ['web-', undefined] })
  })
  test('a map with entries that nobody sees is open', () => {
    const [workload] = workloads(
      chart(pod('securityContext:\n  runAsNonRoot: true\n  {{- if .Release.IsUpgrade }}\n  runAsUser: 1\n  {{- end }}\nhostname: a\n')),
    )
    expect(isClosed(nodeAt(workload!.pod, 'securityContext'))).toBe(false)
    expect(valueOf(textAt(workload!.pod, 'hostname'))).toBe('a')
  })
})

describe('environments', () => {
  const template = pod('hostname: {{ .Values.name }}\n')
  const of = (files: Tree) => workloads(files).map(({ environment, pod: spec }) => [environment, valueOf(textAt(spec, 'hostname'))])

  test('values files beside the chart', () => {
    expect(of(chart(template, 'name: a\n', { 'web/values-dev.yaml': 'name: b\n', 'web/values.prod.yaml': '{}\n' }))).toEqual([
      ['dev', 'b'],
      ['prod', 'a'],
    ])
  })
  test('releases in scripts, whose values files are theirs alone', () => {
    const files = chart(template, 'name: a\n', {
      'web/values-dev.yaml': 'name: b\n',
      'deploy.sh': 'helm upgrade --install shop ./web -f web/values-dev.yaml --set name=c\n',
    })
    expect(of(files)).toEqual([['dev', 'c']])
  })
  test('a release with values that nobody sees tells what it sets itself', () => {
    expect(
      of(
        chart(pod('hostname: {{ .Values.name }}\nsubdomain: {{ .Values.other }}\n'), 'name: a\nother: x\n', {
          'deploy.sh': 'helm install shop ./web -f $VALUES --set name=c\n',
        }),
      ),
    ).toEqual([['shop', 'c']])
    const files = chart(pod('hostname: {{ .Values.name }}\nsubdomain: {{ .Values.other }}\n'), 'other: x\n', {
      'deploy.sh': 'helm install shop ./web -f $VALUES --set name=c\n',
    })
    expect(field(files, 'subdomain').is).toBe('unknown')
  })
  test('null takes a default away', () => {
    expect(of(chart(pod('hostname: {{ .Values.name | default "none" }}\n'), 'name: a\n', { 'web/values-dev.yaml': 'name: null\n' }))).toEqual([['dev', 'none']])
  })
})

describe('dependencies', () => {
  const metadata = (more: string): string =>
    `apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies:\n- name: ingress-nginx\n  version: 4.11.0\n  repository: https://kubernetes.github.io/ingress-nginx\n${more}`
  const of = (files: Tree) => releases(files).map(({ chart: name, values }) => [valueOf(name), values.length])

  test('that are published elsewhere are releases with the values under their name', () => {
    expect(of(chart('', 'ingress-nginx:\n  controller: {}\n', { 'web/Chart.yaml': metadata('') }))).toEqual([['ingress-nginx', 1]])
    expect(of(chart('', 'edge:\n  controller: {}\n', { 'web/Chart.yaml': metadata('  alias: edge\n') }))).toEqual([['ingress-nginx', 1]])
  })
  test('that a condition or a tag switches off are none', () => {
    expect(of(chart('', 'nginx:\n  enabled: false\n', { 'web/Chart.yaml': metadata('  condition: nginx.enabled\n') }))).toEqual([])
    expect(of(chart('', 'tags:\n  edge: false\n', { 'web/Chart.yaml': metadata('  tags: [edge]\n') }))).toEqual([])
    expect(of(chart('', 'tags:\n  edge: true\n', { 'web/Chart.yaml': metadata('  tags: [edge]\n') }))).toEqual([['ingress-nginx', 0]])
  })
  test('that are here are rendered with the values under their name and those for all', () => {
    const files = chart('', 'sub:\n  name: b\nglobal:\n  os: windows\n', {
      'web/charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 1.0.0\n',
      'web/charts/sub/values.yaml': 'name: a\n',
      'web/charts/sub/templates/pod.yaml': pod('hostname: {{ .Values.name }}\nsubdomain: {{ .Values.global.os }}\nschedulerName: {{ .Chart.Name }}\n'),
    })
    expect([field(files, 'hostname'), field(files, 'subdomain'), field(files, 'schedulerName')].map(valueOf)).toEqual(['b', 'windows', 'sub'])
  })
})

describe('findings', () => {
  const template = pod('nodeSelector: {kubernetes.io/os: windows}\nsecurityContext:\n  {{- toYaml .Values.security | nindent 8 }}\n')
  const of = (files: Tree) => run(files).findings.filter(({ rule }) => rule === 'run-as-user-on-windows')

  test('of one line of values are one for all environments', () => {
    const files = chart(template, 'security:\n  runAsUser: 1000\n', { 'web/values-dev.yaml': '{}\n', 'web/values-prod.yaml': '{}\n' })
    expect(of(files).map(({ because }) => JSON.stringify(because).match(/"(?:dev|prod)"/g))).toEqual([['"dev"', '"prod"']])
  })
  test('are mended where they were decided', () => {
    const files = chart(template, 'security:\n  runAsUser: 1000\n')
    const [finding] = of(files)
    expect(finding?.fix?.map(({ at, text }) => [run(files).world.path(at.source), text])).toEqual([['web/values.yaml', '']])
  })
  test('are not mended where a template decides', () => {
    expect(
      of(chart(pod('nodeSelector: {kubernetes.io/os: windows}\nsecurityContext:\n  runAsUser: {{ .Values.user }}\n'), 'user: 1000\n')).map(({ fix }) => fix),
    ).toEqual([undefined])
  })
})

describe('hostile templates', () => {
  test.each([
    ['that include themselves', '{{ define "a" }}{{ include "a" . }}{{ include "a" . }}{{ end }}{{ include "a" . }}'],
    ['that double a text', `{{ $x := "aaaaaaaaaa" }}${'{{ $x = printf "%s%s" $x $x }}'.repeat(60)}{{ $x }}`],
    ['that double a map', `{{ $x := dict "a" "b" }}${'{{ $x = dict "a" $x "b" $x }}'.repeat(60)}{{ toYaml $x }}{{ merge $x $x | toYaml }}`],
    ['that double a list', `{{ $x := list 1 2 }}${'{{ $x = concat $x $x }}'.repeat(60)}{{ range $x }}a{{ end }}`],
    [
      'that double what they print',
      `{{ define "a" }}${'x'.repeat(1000)}{{ end }}{{ $x := include "a" . }}${'{{ define "b" }}{{ end }}{{ $x = print $x $x }}'.repeat(40)}{{ $x }}`,
    ],
    ['of many openers', '{{ if .a }}'.repeat(20_000)],
    ['of many parentheses', `{{ ${'('.repeat(20_000)} }}`],
    ['of actions without an end', '{{ "'.repeat(20_000)],
    ['of ranges in ranges', `{{ $l := list 1 2 3 4 5 6 7 8 9 }}${'{{ range $l }}'.repeat(20)}a${'{{ end }}'.repeat(20)}`],
  ])('%s end', (_, text) => {
    const started = cpuTime()
    expect(() => run(chart(text, 'a: 1\n'))).not.toThrow()
    expect(cpuTime() - started).toBeLessThan(3000)
  })
})

test('a template that is no YAML before it is rendered is no remark', () => {
  const files = chart(`{{- if .Values.a }}\n${pod('hostname: a\n')}{{ else -}}\n: ][\n{{- end }}\n`, 'a: true\n')
  expect(run(files).notices).toEqual([])
  expect(run({ 'web/templates/web.yaml': ': ][\n' }).notices).toHaveLength(1)
})
