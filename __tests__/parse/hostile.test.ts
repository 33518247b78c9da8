import { describe, expect, test } from '@jest/globals'
import type { Node } from '../../src/model/node.js'
import { type Span, wholeText } from '../../src/model/text.js'
import { embeddedScripts } from '../../src/parse/embedded.js'
import { parseJson } from '../../src/parse/json.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import type { Snippet } from '../../src/parse/parsed.js'
import { parseYaml } from '../../src/parse/yaml.js'
import { cpuTime } from '../cpu-time.js'
import '../parts.js'

/** Mulberry32: the same mutants in every run. */
function random(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const PIECES = [
  '{{ ',
  ' }}',
  '{{- if .x }}',
  '{{- end }}',
  '${{ x }}',
  '$(x)',
  '<x>',
  '&a ',
  '*a',
  '<<: ',
  '!x ',
  '|',
  '>-',
  '|2+',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '  ',
  '- ',
  '? ',
  ': ',
  ',',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '\\',
  '\\u12',
  '#',
  '%',
  '---\n',
  '...\n',
  '```',
  '~~~',
  '> ',
  '$ ',
  '\u{1f600}',
  '\ud800',
  '\ufeff',
  '\u2028',
  '\0',
  '//',
  '/*',
  '*/',
  '<!--',
  '-->',
]

const FILES = {
  yaml: [
    'apiVersion: v1\nkind: Pod\nmetadata: &m\n  name: "a\\tb" # x\n  labels: {a: b, "c": [1, 2]}\nspec:\n  <<: *m\n  containers:\n  - name: x\n    args: ["a", \'b\'\'c\']\n    run: |-\n      one\n        two\n\n    fold: >\n      a\n      b\n---\n? k\n: v\n',
    'spec:\n  {{- with .Values.x }}\n  nodeSelector:\n    {{- toYaml . | nindent 4 }}\n  {{- end }}\n  image: "{{ .a }}:{{ .b }}"\n  {{- if .y }}\n  os: windows\n  {{- else }}\n  os: linux\n  {{- end }}\n',
    'on: push\nenv: {A: "b", C: ${{ env.A }}}\njobs:\n  a:\n    runs-on: windows-latest\n    steps:\n    - run: >-\n        az x\n        --y\n    - run: "one\\n\\\n        two"\n    - uses: azure/cli@v1\n      with:\n        inlineScript: |\n          az one\n',
    "variables:\n- name: a\n  value: $(b)\nsteps:\n- task: AzureCLI@2\n  inputs:\n    scriptType: ps\n    inlineScript: |\n      az x\n- ${{ if x }}:\n  - script: 'it''s'\n",
  ],
  json: ['{\n  "a": [1, -2.5e3, true, null], // x\n  "b": {"c": "d\\u0041\\n"},\n}\n'],
  markdown: [
    '---\ntitle: x\n---\n1. x\n   ```bash\n   az one \\\n     --two\n   ```\n> ~~~console\n> $ az two\n> printed\n> ~~~\n```\nPS C:\\> az three `\n>> x\n```\n',
  ],
}

function mutant(file: string, below: (limit: number) => number): string {
  let text = file
  for (let change = below(3); change >= 0; change--) {
    const at = below(text.length + 1)
    const removed = below(3) === 0 ? below(12) : 0
    text = text.slice(0, at) + (below(4) === 0 ? '' : PIECES[below(PIECES.length)]!) + text.slice(at + removed)
  }
  return text
}

function* spansOf(node: Node): Generator<Span> {
  yield node.at
  if (node.kind === 'map') for (const { key, value } of node.entries) yield* [key.at, ...spansOf(value)]
  if (node.kind === 'list') for (const item of node.items) yield* spansOf(item)
}

const within = ({ start, end }: Span, text: string): boolean => 0 <= start && start <= end && end <= text.length

/** Every character of a snippet stands somewhere in its file. */
const areWithin = (snippets: readonly Snippet[], text: string): boolean =>
  snippets.every(snippet =>
    snippet.text.pieces.every(({ at, from }, index, pieces) => from + ((pieces[index + 1]?.at ?? snippet.text.text.length) - at) <= text.length),
  )

describe('mutants', () => {
  test.each(FILES.yaml)('of YAML are read or told: %#', file => {
    const below = random(file.length)
    for (let count = 0; count < 500; count++) {
      const text = mutant(file, below)
      const { documents, problems } = parseYaml(wholeText(0, text))
      for (const { at } of problems) expect(within(at, text)).toBe(true)
      for (const root of documents) for (const span of spansOf(root)) expect(within(span, text)).toBe(true)
      for (const path of ['.github/workflows/a.yml', 'azure-pipelines.yml', '.gitlab-ci.yml'])
        expect(areWithin(embeddedScripts(documents, wholeText(0, text), path).snippets, text)).toBe(true)
    }
  })

  test.each(FILES.json)('of JSON are read or told: %#', file => {
    const below = random(2)
    for (let count = 0; count < 500; count++) {
      const text = mutant(file, below)
      const { documents, problems } = parseJson(wholeText(0, text))
      for (const { at } of problems) expect(within(at, text)).toBe(true)
      for (const root of documents) for (const span of spansOf(root)) expect(within(span, text)).toBe(true)
    }
  })

  test.each(FILES.markdown)('of Markdown are read: %#', file => {
    const below = random(3)
    for (let count = 0; count < 500; count++) {
      const text = mutant(file, below)
      expect(areWithin(parseMarkdown(wholeText(0, text)), text)).toBe(true)
    }
  })
})

/** Long files that cost seconds or more where work is not in proportion to length: the limit is far above what they take, and far below that. */
describe('YAML in proportion to its length', () => {
  const numbered = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n')
  test.each([
    ['many keys', numbered(50_000, index => `k${index}: v`)],
    ['many keys for the second reader', `z: "\\w"\n${numbered(20_000, index => `k${index}: v`)}`],
    ['one long line', `a: ${'x'.repeat(1_000_000)}`],
    ['a long list on one line', `a: [${'x, '.repeat(100_000)}]`],
    ['deep lists', '['.repeat(100_000)],
    ['deep maps', numbered(1_000, index => `${' '.repeat(index)}a:`)],
    [
      'aliases of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghijk'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghijk'[index]}`).join(',')}]`).join('\n')}`,
    ],
    ['a chain of aliases', `a0: &a0 [x]\n${numbered(20_000, index => `a${index + 1}: &a${index + 1} [*a${index}]`)}`],
    ['merges of merges', `a: &b0 {x: 1}\n${numbered(2_000, index => `c${index}: &b${index + 1}\n  <<: *b${index}\n  k${index}: v`)}`],
    ['openers', '{{'.repeat(300_000)],
    ['comments of templates', '{{/* }} '.repeat(200_000)],
    ['placeholders that are not closed', `a: ${'<a ${a #{a __A_'.repeat(50_000)}`],
    ['actions', `a:\n${'  {{ x }}\n'.repeat(50_000)}  b: c\n`],
    ['branches on one line', `a: ${'{{ if x }}'.repeat(50_000)}${'{{ end }}'.repeat(50_000)}`],
    ['empty items', `# {{ x }}\n${'-\n'.repeat(100_000)}`],
    ['empty documents', '---\n'.repeat(50_000)],
    ['directives', '%\n'.repeat(50_000)],
    ['what looks like directives, behind comments', `${'#\n'.repeat(50_000)}a\n${'%\n'.repeat(50_000)}`],
    ['an open quote', `a: "${'x\n'.repeat(200_000)}`],
    ['anchors', `${'&a '.repeat(50_000)}x`],
  ])('%s', (_, text) => {
    const started = cpuTime()
    const { documents, problems } = parseYaml(wholeText(0, text))
    const took = cpuTime() - started
    expect(documents.length + problems.length > 0 || text.startsWith('---') || text.startsWith('{{/*')).toBe(true)
    expect(took).toBeLessThan(8_000)
  })

  test('what aliases stand for is bounded when it is written out', () => {
    const { documents } = parseYaml(
      wholeText(
        0,
        `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghijk'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghijk'[index]}`).join(',')}]`).join('\n')}`,
      ),
    )
    let count = 0
    for (const _ of spansOf(documents[0]!)) count++
    expect(count).toBeLessThan(2_100_000)
  })
})
