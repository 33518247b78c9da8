import { describe, expect, test } from '@jest/globals'
import { isClosed, type Node, nodeAt, textAt } from '../../src/model/node.js'
import { wholeText } from '../../src/model/text.js'
import { templateOf, unseenParts } from '../../src/parse/template.js'
import { parseYaml } from '../../src/parse/yaml.js'
import '../parts.js'

/** The one document of a template, which must be read without a problem. */
function root(text: string): Node {
  const { documents, problems } = parseYaml(wholeText(0, text))
  expect(problems).toEqual([])
  expect(documents).toHaveLength(1)
  return documents[0]!
}

const is = (node: Node, ...path: (string | number)[]): string => nodeAt(node, ...path).is

describe('a value', () => {
  test('that is all template is a hole, for it could be a map', () => {
    const text = 'image: {{ .Values.image }}\nlist:\n- {{ .x }}\nshell: ${{ matrix.shell }}\npool: <pool name>\nsize: ${SIZE}\n'
    const node = root(text)
    for (const key of ['image', 'shell', 'pool', 'size']) expect(is(node, key)).toBe('unknown')
    expect(is(node, 'list', 0)).toBe('unknown')
    const { at } = nodeAt(node, 'image')
    expect(text.slice(at.start, at.end)).toBe('{{ .Values.image }}')
  })

  test.each([
    ['name: {{ .Release.Name }}-web', [undefined, '-web']],
    ['name: "{{ .Release.Name }}"', [undefined]],
    ['name: win{{ .a }}{{ .b }}x', ['win', undefined, 'x']],
    ['name: "{{ .Values.name | default "win" }}1"', [undefined, '1']],
    ["name: '{{ .a }}''s'", [undefined, "'s"]],
    ['name: a-{{ if .x }}b{{ else }}c{{ end }}-d', ['a-', undefined, '-d']],
    ['name: $(prefix)-win', [undefined, '-win']],
    ['name: win-${{ inputs.name }}', ['win-', undefined]],
    ['name: ${PREFIX:-x}win', [undefined, 'win']],
    ['name: x-<your-name>', ['x-', undefined]],
    ['name: x#{Token}#', ['x', undefined]],
    ['name: __PREFIX__-win', [undefined, '-win']],
    ['name: {% if x %}a{% endif %}b', [undefined, 'b']],
    ['name: |\n  a {{ .x }}\n  b\n', ['a ', undefined, '\nb\n']],
    ['name: |\n  a\n  {{ .x }}\n  b\n', ['a\n', undefined, '\nb\n']],
    ['name: |\n  a\n{{ include "x" . | indent 2 }}\n', ['a\n', undefined, '\n']],
    ['name: >-\n  a\n  {{- if .x }}\n  b\n  {{- end }}\n  c\n', ['a ', undefined, ' b ', undefined, ' c']],
  ])('%s keeps what is certain', (text, parts) => {
    const node = nodeAt(root(text), 'name')
    expect(node).toMatchObject({ value: { kind: 'scalar', parts } })
  })

  test('dollar names without braces, merge keys and comparisons are text', () => {
    const node = root('a: $NAME\nb: x <= 3 > 2\nc: &x {d: 1}\ne:\n  <<: *x\nf: __init__\n')
    expect(textAt(node, 'a')).toMatchObject({ value: '$NAME' })
    expect(textAt(node, 'b')).toMatchObject({ value: 'x <= 3 > 2' })
    expect(is(node, 'e', 'd')).toBe('known')
    expect(textAt(node, 'f')).toMatchObject({ value: '__init__' })
  })

  test('shows what is written', () => {
    expect(nodeAt(root('name: "x\\t{{ .a }}"'), 'name')).toMatchObject({ value: { text: 'x\t{{ .a }}' } })
  })

  test('that is not touched keeps its type and place', () => {
    const text = 'a: {{ .x }}\nport: 80\nb:\n  {{- if .y }}\n  c: true\n  {{- end }}\n'
    const node = root(text)
    expect(nodeAt(node, 'port')).toMatchObject({ value: { value: 80, at: { start: text.indexOf('80') } } })
  })
})

describe('a map', () => {
  test.each([
    'spec:\n  nodeSelector: {{ toYaml .Values.nodeSelector | nindent 4 }}\n',
    'spec:\n  nodeSelector: {{- toYaml .Values.nodeSelector | nindent 4 }}\n  other: x\n',
    'spec:\n  nodeSelector:\n    {{- toYaml .Values.nodeSelector | nindent 4 }}\n',
    'spec:\n  nodeSelector:\n{{ toYaml .Values.nodeSelector | indent 4 }}\n  other: x\n',
    'spec:\n  nodeSelector:\n  {{- with .Values.nodeSelector }}\n    {{- toYaml . | nindent 4 }}\n  {{- end }}\n',
    'spec:\n  nodeSelector:\n    {{- if .x }}\n    {{- else }}\n    {{- end }}\n  other: x\n',
  ])('that a template prints is unknown: %j', text => {
    expect(is(root(text), 'spec', 'nodeSelector')).toBe('unknown')
  })

  test.each([
    'spec:\n  {{- with .Values.nodeSelector }}\n  nodeSelector:\n    {{- toYaml . | nindent 4 }}\n  {{- end }}\n  image: x\n',
    'spec:\n  image: x\n  {{- toYaml .Values.extra | nindent 2 }}\n',
    'spec:\n  image: x\n  {{ include "more" . }}\n',
    'spec:\n  image: x\n{{ toYaml .Values.extra | indent 2 }}\nlast: y\n',
    'spec:\n  {{- include "more" . | nindent 2 }}\n  image: x\n',
    'spec:\n  image: x\n  {{ .Values.key }}: y\n',
    'spec:\n  image: x\n  ${{ if eq(parameters.x, true) }}:\n    y: z\n',
    'spec: {image: x, {{ .Values.more }}}\n',
    'spec: {{- include "labels" . | nindent 2 }}\n  image: x\n',
    'spec:\n{{- /* why */}}\n  {{- if .x }}\n  image: x\n  {{- end }}\n',
  ])('that a template may add keys to is open: %j', text => {
    const node = root(text)
    expect(is(node, 'spec', 'absent')).toBe('unknown')
    expect(is(node, 'spec', 'image')).toBe('known')
  })

  test('with the indentation that nindent tells is open, its neighbours stay closed', () => {
    const node = root('a:\n  b:\n    c: 1\n  {{- toYaml .x | nindent 2 }}\nd:\n  e: f\n')
    expect(isClosed(node, 'a')).toBe(false)
    expect(isClosed(node, 'a', 'b')).toBe(true)
    expect(isClosed(node, 'd')).toBe(true)
    expect(isClosed(node)).toBe(true)
  })

  test('with a key in both branches keeps both and says that the value is unknown', () => {
    const node = root('os:\n  {{- if .windows }}\n  name: windows\n  {{- else }}\n  name: linux\n  {{- end }}\n  x: y\n')
    const os = nodeAt(node, 'os')
    const names =
      os.is === 'known' && os.value.kind === 'map'
        ? os.value.entries.map(({ key, value }) => `${key.text}=${value.kind === 'scalar' ? value.text : value.kind}`)
        : []
    expect(names).toEqual(['name=windows', 'name=linux', 'x=y', 'name=hole'])
    expect(is(node, 'os', 'name')).toBe('unknown')
  })

  test('after a comment or an assignment stays closed', () => {
    const node = root('{{- /* a: b\n---\nc */ -}}\n{{- $x := .Values.x }}\na:\n  b: c # {{ x }}\n')
    expect(isClosed(node)).toBe(true)
    expect(isClosed(node, 'a')).toBe(true)
  })
})

describe('a list', () => {
  test.each([
    'args:\n- a\n{{- range .Values.args }}\n- {{ . }}\n{{- end }}\n',
    'args:\n- a\n{{- with .Values.args }}\n{{- toYaml . | nindent 0 }}\n{{- end }}\n',
    'args:\n  - a\n  {{- toYaml .Values.args | nindent 2 }}\n',
    'args: [a, {{ .more }}]\n',
    'args: [\n  a,\n  {{ .more }}\n]\n',
    'args:\n  - a\n  - ${{ parameters.more }}\n',
    'args:\n  {{- if .x }}\n  - a\n  {{- end }}\n',
    'args:\n- a\n- {{ toYaml .more | nindent 2 }}\n',
  ])('that a template may add items to is open: %j', text => {
    const node = root(text)
    expect(is(node, 'args', 0)).toBe('known')
    expect(is(node, 'args', 9)).toBe('unknown')
  })
})

test('what nindent prints after a dash may have more keys below it', () => {
  const node = root('rules:\n- a: 1\n- {{ toYaml .rule | nindent 4 | trim }}\n  b: 2\n')
  expect(is(node, 'rules', 1, 'b')).toBe('known')
  expect(is(node, 'rules', 1, 'a')).toBe('unknown')
})

test('an action may begin a block scalar, however deep it stands', () => {
  const node = root('data:\n  a: |\n      {{- with .x }}\n    b\n      {{- end }}\n  c: |-\n    {{/* why */}}\n    d\n')
  expect(nodeAt(node, 'data', 'a')).toMatchObject({ value: { parts: [undefined, '\nb\n', undefined, '\n'] } })
  expect(is(node, 'data', 'c')).toBe('known')
})

describe('a file', () => {
  test('keeps its documents, and one that is all template is a hole', () => {
    const { documents, problems } = parseYaml(
      wholeText(0, '{{- if .Values.on }}\na: 1\n{{- end }}\n---\n{{ include "all" . }}\n---\n{{- if .x }}\n{{- end }}\n'),
    )
    expect(problems).toEqual([])
    expect(documents.map(document => document.kind)).toEqual(['map', 'hole'])
  })

  test('without templates costs nothing', () => {
    expect(templateOf('a: b\nc: {d: e}\n')).toBeUndefined()
  })

  test('keeps its length, and what is not template its place', () => {
    const text = 'a:\n  {{- if (and .x\n     .y) }} # why\n  b: {{ .z }}\n  {{- end }}\n'
    const template = templateOf(text)!
    expect(template.text).toHaveLength(text.length)
    expect(template.inked).toHaveLength(text.length)
    expect(template.text.indexOf('b: ')).toBe(text.indexOf('b: '))
    expect(template.actions.map(({ kind, start }) => [kind, start])).toEqual([
      ['control', text.indexOf('{{- if')],
      ['control', text.indexOf('{{- end')],
    ])
  })

  test('parts of a text without ink are none', () => {
    expect(unseenParts('plain')).toBeUndefined()
  })
})
