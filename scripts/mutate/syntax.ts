import { parseSync } from '@swc/core'

/** A node of a syntax tree, as far as it matters here: where it stands, and what is in it. */
export interface Syntax {
  readonly type: string
  /** In characters of `Parsed.text`. */
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

export interface Parsed {
  /** One character for each byte of the file: the parser counts bytes. */
  readonly text: string
  readonly tree: Syntax
}

/** @param source TypeScript @throws Error where it is none */
export function parseTypeScript(source: string): Parsed {
  // The parser counts on through the files of a process, and begins at the first statement: an empty one marks the begin.
  const tree = parseSync(`;${source}`, { syntax: 'typescript', target: 'es2022' })
  return { text: toBytes(source), tree: placed(tree, tree.span.start + 1) as Syntax }
}

export const toBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
export const fromBytes = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8')

/** The same tree with places that begin at the file. */
function placed(value: unknown, begin: number): unknown {
  if (Array.isArray(value)) return value.map(each => placed(each, begin))
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, placed(part, begin)]))
  const span = (value as { span?: { start: number; end: number } }).span
  return span ? { ...parts, start: span.start - begin, end: span.end - begin } : parts
}

export const isSyntax = (value: unknown): value is Syntax => typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string'

/** Types, names and what is imported: nothing there runs. */
const skipped = new Set([
  'span',
  'typeAnnotation',
  'typeParameters',
  'typeParams',
  'typeArguments',
  'returnType',
  'ctxt',
  'source',
  'id',
  'params',
  'specifiers',
])
const runs = new Set(['TsAsExpression', 'TsNonNullExpression', 'TsSatisfiesExpression', 'TsConstAssertion'])

/** What is directly in a node and runs, by the name of its part. */
export function partsOf(node: Syntax): readonly (readonly [name: string, part: Syntax])[] {
  return Object.entries(node).flatMap(([name, part]) => {
    if (skipped.has(name)) return []
    return (Array.isArray(part) ? part : [part]).flatMap(each => wrapped(each)).flatMap(each => (isRun(name, each) ? [[name, each] as const] : []))
  })
}

/** Arguments and elements stand in an object of their own that has no type. */
function wrapped(part: unknown): readonly Syntax[] {
  if (isSyntax(part)) return [part]
  const inner = (part as { expression?: unknown } | null)?.expression
  return isSyntax(inner) ? [inner] : []
}

function isRun(name: string, { type }: Syntax): boolean {
  if (name === 'key' || name === 'property') return type === 'Computed'
  return runs.has(type) || !/^(?:Ts|Import|ExportAll|ExportNamed)/.test(type)
}
