const INTEGER = /^[-+]?[0-9]+$/
const OCTAL = /^0o[0-7]+$/
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/

const WORDS: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ...['.inf', '.Inf', '.INF'].flatMap((word): [string, number][] => [
    [word, Number.POSITIVE_INFINITY],
    [`+${word}`, Number.POSITIVE_INFINITY],
    [`-${word}`, Number.NEGATIVE_INFINITY],
  ]),
  ['.nan', Number.NaN],
  ['.NaN', Number.NaN],
  ['.NAN', Number.NaN],
])

/** A plain scalar as the core schema of YAML 1.2 types it (https://yaml.org/spec/1.2.2/#103-core-schema). */
export function typedScalar(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0)
  // Letters other than those of null, true and false begin most scalars, and none that has a type.
  if (first > 0x2f && !(first <= 0x39 || first === 0x7e || isWordStart(first))) return text
  const word = text.length <= 5 ? WORDS.get(text) : undefined
  if (word !== undefined) return word
  if (isWordStart(first)) return text
  if (INTEGER.test(text) || FLOAT.test(text) || HEXADECIMAL.test(text)) return Number(text)
  return OCTAL.test(text) ? Number(text) : text
}

const isWordStart = (code: number): boolean => code === 0x6e || code === 0x4e || code === 0x74 || code === 0x54 || code === 0x66 || code === 0x46

/** A scalar under an explicit tag of the core schema; undefined where the tag is another one and only its reader knows the value. */
export function taggedScalar(tag: string, text: string): string | number | boolean | null | undefined {
  switch (coreName(tag)) {
    case 'str':
      return text
    case 'int':
    case 'float':
    case 'bool':
    case 'null':
      return typedScalar(text)
    default:
      return undefined
  }
}

/** Whether a collection under the tag is still the collection that is written. */
export function isPlainCollection(tag: string): boolean {
  const name = coreName(tag)
  return name === 'map' || name === 'seq' || name === 'str'
}

function coreName(tag: string): string | undefined {
  if (tag === '!') return 'str'
  if (tag.startsWith('!!')) return tag.slice(2)
  const verbatim = tag.startsWith('!<') ? tag.slice(2, -1) : tag
  return verbatim.startsWith('tag:yaml.org,2002:') ? verbatim.slice('tag:yaml.org,2002:'.length) : undefined
}
