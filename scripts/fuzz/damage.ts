import fc from 'fast-check'

/** What readers trip over: quotes, indicators, continuations, brackets, templates, line ends, controls, names of prototypes. */
const pieces = [
  ...['\n', '\n\n', '\r\n', '\r', '\t', ' ', '  ', '\0', '\ufeff', '\u2028', '\u00a0', '\ud800', '\u202e', '𝒳'],
  ...['"', "'", '`', '\\', '\\\n', '`\n', '^\n', '"""', "'''", '@"\n', '\n"@', '#', ' #', '//', '/*', '*/', '<!--', '<#', '#>', 'REM '],
  ...['- ', '? ', ': ', ':', ',', '[', ']', '{', '}', '(', ')', '|', '>-', '|2+\n', '&a ', '*a', '<<: ', '!x ', '%', '---\n', '...\n'],
  ...[
    '${',
    '$(',
    '$',
    '${{ x }}',
    '{{ .Values.a }}',
    '{{- if .x }}',
    '{{- end }}',
    '{{ include "a" . }}',
    '<x>',
    '%x%',
    '!x!',
    '@a',
    '%{ if a }',
    '%{ endif }',
    '~',
  ],
  ...[
    '<<EOF\n',
    '\nEOF\n',
    '<<-X\n',
    "@'\n",
    '&&',
    '||',
    '|',
    ';',
    '&',
    '>',
    '>>',
    '2>&1',
    'if ',
    'then ',
    'fi\n',
    'done\n',
    'for x in a b; do ',
    'function f { ',
    'source ./a.sh\n',
  ],
  ...[
    '__proto__: 1\n',
    'constructor',
    'toString: x\n',
    'kind: List\nitems:\n',
    'null',
    'true',
    '0',
    '-1',
    '1e999',
    '0x1',
    'winpool1',
    '--os-type Windows',
    'windows',
  ],
  ...[
    'for_each = ',
    'dynamic "a" {',
    'module "a" { source = "./" }\n',
    "resource a 'b@c' = {",
    '[for x in range(0, 9): x]',
    "[concat('a', ",
    'param a string = ',
    '...',
  ],
]

/** One way to damage a text. Offsets are taken modulo its length. */
type Edit =
  | { readonly kind: 'splice'; readonly at: number; readonly remove: number; readonly piece: string }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'nest'; readonly at: number; readonly piece: string; readonly times: number }
  | { readonly kind: 'dropLine' | 'swapLines' | 'indentLine' | 'dedentLine'; readonly at: number }
  | { readonly kind: 'lineEnds' | 'quotes' | 'tabs' }

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('splice' as const), at: fc.nat(), remove: fc.nat(4), piece: fc.constantFrom(...pieces) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('splice' as const), at: fc.nat(), remove: fc.nat(2), piece: fc.string({ unit: 'binary', maxLength: 6 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('repeat' as const),
      at: fc.nat(),
      length: fc.integer({ min: 1, max: 80 }),
      times: fc.integer({ min: 2, max: 40 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('nest' as const),
      at: fc.nat(),
      piece: fc.constantFrom('[', '{', '(', '$(', '"${', '- ', 'a: {', '{{', '((', '`', '@(', '"'),
      times: fc.constantFrom(3, 50, 2_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('dropLine' as const, 'swapLines' as const, 'indentLine' as const, 'dedentLine' as const), at: fc.nat() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('lineEnds' as const, 'quotes' as const, 'tabs' as const) }) },
)

/** A list of edits: a few, as somebody makes who mistypes or who means harm. */
export const edits = fc.array(edit, { minLength: 1, maxLength: 5 })

/** Longer texts take seconds to read by their size alone. */
const longest = 200_000

export function damaged(text: string, list: readonly Edit[]): string {
  return list.reduce((before, each) => (before.length > longest ? before : applied(before, each)), text)
}

function applied(text: string, edit: Edit): string {
  switch (edit.kind) {
    case 'splice': {
      const at = edit.at % (text.length + 1)
      return text.slice(0, at) + edit.piece + text.slice(at + edit.remove)
    }
    case 'cut':
      return text.slice(0, edit.at % (text.length + 1))
    case 'repeat': {
      const at = edit.at % (text.length + 1)
      return text.slice(0, at) + text.slice(at, at + edit.length).repeat(edit.times) + text.slice(at)
    }
    case 'nest': {
      const at = edit.at % (text.length + 1)
      return text.slice(0, at) + edit.piece.repeat(edit.times) + text.slice(at)
    }
    case 'lineEnds':
      return text.replace(/\r?\n/g, '\r\n')
    case 'quotes':
      return text.replace(/["']/g, quote => (quote === '"' ? "'" : '"'))
    case 'tabs':
      return text.replace(/^ {2}/gm, '\t')
    default:
      return ofLine(text.split('\n'), edit.kind, edit.at).join('\n')
  }
}

function ofLine(lines: readonly string[], kind: 'dropLine' | 'swapLines' | 'indentLine' | 'dedentLine', at: number): readonly string[] {
  const index = at % lines.length
  const line = lines[index]!
  if (kind === 'dropLine') return lines.toSpliced(index, 1)
  if (kind === 'indentLine') return lines.with(index, `  ${line}`)
  if (kind === 'dedentLine') return lines.with(index, line.slice(2))
  return index + 1 < lines.length ? lines.toSpliced(index, 2, lines[index + 1]!, line) : lines
}
