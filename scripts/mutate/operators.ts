import { type Parsed, partsOf, type Syntax } from './syntax.js'

/** One small fault that could be in a file. */
export interface Mutant {
  /** What it stands for, and what it puts there; a statement is left out. In characters of `Parsed.text`. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly operator: string
  readonly isStatement: boolean
}

interface Place {
  /** The optional chain that the node is a link of: only the whole of it can be replaced. */
  readonly chain?: Syntax
  readonly isInFunction: boolean
  /** A text for people, a name in a finding's identity, or what a rule says of itself. */
  readonly isText: boolean
}

type Mutate = (node: Syntax, parsed: Parsed, place: Place) => readonly Replacement[]

interface Replacement {
  readonly operator: string
  readonly start: number
  readonly end: number
  readonly text: string
}

const swaps: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
}
const shortCircuits = new Set(['&&', '||', '??'])
const methodSwaps: Readonly<Record<string, string>> = { some: 'every', every: 'some', startsWith: 'endsWith', endsWith: 'startsWith', min: 'max', max: 'min' }
const droppedCalls = new Set(['filter', 'slice', 'sort', 'trim', 'toLowerCase'])
const textKeys = new Set(['title', 'url', 'read', 'since', 'until', 'message', 'why', 'remedy', 'says', 'what', 'sources', 'deadlines'])
const textCalls = new Set(['plainly', 'say'])

const byType: Readonly<Record<string, Mutate>> = {
  BinaryExpression: ({ left, right, operator, start, end }, { text }) => {
    const [a, b] = [left as Syntax, right as Syntax]
    const sides = [
      { operator: `drop ${operator}`, start, end, text: text.slice(a.start, a.end) },
      { operator: `drop ${operator}`, start, end, text: text.slice(b.start, b.end) },
    ]
    return [...swapped(text, operator as string, a.end, b.start, start, end), ...(shortCircuits.has(operator as string) ? sides : [])]
  },
  AssignmentExpression: ({ left, right, operator, start, end }, { text }) =>
    swapped(text, operator as string, (left as Syntax).end, (right as Syntax).start, start, end),
  UpdateExpression: ({ operator, start, end }, { text }) => swapped(text, operator as string, start, end, start, end),
  UnaryExpression: ({ operator, argument, start, end }, { text }) =>
    operator === '!' ? [{ operator: 'drop !', start, end, text: text.slice((argument as Syntax).start, end) }] : [],
  BooleanLiteral: ({ value, start, end }) => [{ operator: 'boolean', start, end, text: String(!value) }],
  StringLiteral: ({ value, start, end }, _, { isInFunction, isText }) =>
    value === '' || isText || !isInFunction || /\s\S+\s\S+\s/.test(value as string) ? [] : [{ operator: 'empty text', start, end, text: "''" }],
  ArrayExpression: ({ elements, start, end }, _, { isText }) =>
    isText || (elements as unknown[]).length === 0 ? [] : [{ operator: 'empty list', start, end, text: '[]' }],
  IfStatement: ({ test }, parsed) => negated(test as Syntax, parsed),
  ConditionalExpression: ({ test }, parsed) => negated(test as Syntax, parsed),
  WhileStatement: ({ test }, parsed) => negated(test as Syntax, parsed),
  ForStatement: ({ test }, parsed) => (test ? negated(test as Syntax, parsed) : []),
  OptionalChainingExpression: ({ optional, base }, { text }) => {
    const { object, callee, property, end } = base as Syntax
    const before = (object ?? callee) as Syntax
    if (!optional) return []
    const isDotted = object !== undefined && (property as Syntax).type !== 'Computed'
    return [{ operator: 'drop ?', start: before.end, end, text: `${isDotted ? '.' : ''}${text.slice(text.indexOf('?.', before.end) + 2, end)}` }]
  },
  CallExpression: ({ callee, end }, { text }) => {
    const { object, property } = ((callee as Syntax).base ?? callee) as Syntax
    const called = property as Syntax | undefined
    if (called?.type !== 'Identifier') return []
    const swap = methodSwaps[called.value as string]
    if (swap !== undefined) return [{ operator: swap, start: called.start, end, text: `${swap}${text.slice(called.end, end)}` }]
    return droppedCalls.has(called.value as string) ? [{ operator: `drop ${called.value}`, start: (object as Syntax).end, end, text: '' }] : []
  },
}

function swapped(text: string, operator: string, from: number, to: number, start: number, end: number): readonly Replacement[] {
  const at = text.indexOf(operator, from)
  if (at < 0 || at >= to) return []
  return (swaps[operator] ?? []).map(other => ({ operator: other, start, end, text: text.slice(start, at) + other + text.slice(at + operator.length, end) }))
}

/** A comparison or a negation has its own opposite. */
function negated({ type, operator, start, end }: Syntax, { text }: Parsed): readonly Replacement[] {
  if (type === 'UnaryExpression' || type === 'BooleanLiteral') return []
  if (type === 'BinaryExpression' && !shortCircuits.has(operator as string) && operator !== 'in' && operator !== 'instanceof') return []
  return [{ operator: 'negate', start, end, text: `!(${text.slice(start, end)})` }]
}

const removable = new Set(['ExpressionStatement', 'ReturnStatement', 'BreakStatement', 'ContinueStatement', 'ThrowStatement'])

/** The faults of a file, in the order of their places. */
export function mutantsOf(parsed: Parsed): readonly Mutant[] {
  const found: Mutant[] = []
  walk(parsed.tree, parsed, { isInFunction: false, isText: false }, found)
  const unique = new Map(found.map(mutant => [`${mutant.start} ${mutant.end} ${mutant.isStatement} ${mutant.text}`, mutant]))
  return [...unique.values()].sort((a, b) => a.start - b.start || b.end - a.end || Number(b.isStatement) - Number(a.isStatement))
}

function walk(node: Syntax, parsed: Parsed, place: Place, found: Mutant[]): void {
  const chain = place.chain ?? (node.type === 'OptionalChainingExpression' ? node : undefined)
  for (const replacement of byType[node.type]?.(node, parsed, place) ?? []) found.push(whole(replacement, chain ?? called(node), parsed))
  if (removable.has(node.type) && !isLastReturn(node)) found.push({ start: node.start, end: node.end, text: '', operator: 'drop statement', isStatement: true })
  for (const [name, part] of partsOf(node)) {
    if (isIdentity(node)) continue
    const { chain: _, ...rest } = place
    walk(part, parsed, { ...rest, ...(chain && isLink(node, name) && { chain }), ...within(node, place) }, found)
  }
}

/** What stands alone, or the whole of the call or chain that it is a part of. */
function whole({ operator, start, end, text }: Replacement, around: Syntax | undefined, parsed: Parsed): Mutant {
  if (!around || start < around.start || end > around.end) return { start, end, text, operator, isStatement: false }
  const replaced = parsed.text.slice(around.start, start) + text + parsed.text.slice(end, around.end)
  return { start: around.start, end: around.end, text: replaced, operator, isStatement: false }
}

const called = (node: Syntax): Syntax | undefined => (node.type === 'CallExpression' ? node : undefined)

/** The next link of an optional chain: parentheses end it. */
function isLink({ type }: Syntax, name: string): boolean {
  if (type === 'OptionalChainingExpression') return name === 'base'
  if (type === 'MemberExpression') return name === 'object'
  return type === 'CallExpression' ? name === 'callee' : type === 'TsNonNullExpression'
}

/** `return` and `return undefined` say what the end of a function says. */
const isLastReturn = ({ type, argument }: Syntax): boolean =>
  type === 'ReturnStatement' && (argument as Syntax | null)?.type === 'Identifier' && (argument as Syntax).value === 'undefined'

/** What a finding is called across commits: that it stays the same is for the tests of fingerprints. */
const isIdentity = ({ type, key }: Syntax): boolean => type === 'KeyValueProperty' && (key as Syntax).value === 'subject'

function within(node: Syntax, { isInFunction, isText }: Place): Pick<Place, 'isInFunction' | 'isText'> {
  const isFunction = /Function|MethodProperty/.test(node.type)
  const isOfText =
    node.type === 'TaggedTemplateExpression' ||
    (node.type === 'CallExpression' && textCalls.has((node.callee as Syntax).value as string)) ||
    (node.type === 'KeyValueProperty' && textKeys.has((node.key as Syntax).value as string))
  // A condition within a text is none.
  const isCondition = node.type === 'BinaryExpression' || isFunction
  return { isInFunction: isInFunction || isFunction, isText: isOfText || (isText && !isCondition) }
}
