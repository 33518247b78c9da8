import { pipeOf, type Token, tokensOf } from './pipe.js'
import type { Arm, BranchNode, Tag, TemplateNode, TemplateSyntax } from './syntax.js'

/** Blocks within each other. */
const maximumDepth = 100

interface Action extends Tag {
  readonly keyword: string
  readonly tokens: readonly Token[]
}

type OpenArm = Omit<Arm, 'body'> & { readonly body: TemplateNode[] }

/** A block that is not closed yet. */
interface Open {
  readonly kind: BranchNode['is'] | 'define'
  readonly name: string
  readonly arms: OpenArm[]
}

/** The syntax of a template file; undefined where it is not a template that Helm would take. */
export function parseGoTemplate(text: string): TemplateSyntax | undefined {
  const named = new Map<string, readonly TemplateNode[]>()
  const root: TemplateNode[] = []
  const open: Open[] = []
  const body = (): TemplateNode[] => open.at(-1)?.arms.at(-1)?.body ?? root
  for (const part of partsOf(text)) {
    if (part === undefined) return undefined
    if ('is' in part) {
      if (part.end > part.start) body().push(part)
      continue
    }
    if (!take(part, open, body, named) || open.length > maximumDepth) return undefined
  }
  return open.length === 0 ? { body: root, named } : undefined
}

function take(action: Action, open: Open[], body: () => TemplateNode[], named: Map<string, readonly TemplateNode[]>): boolean {
  const tag = { start: action.start, end: action.end }
  switch (action.keyword) {
    case 'comment':
      return true
    case 'end':
      return close(tag, open, body, named)
    case 'if':
    case 'with':
    case 'range': {
      const arm = armOf(action, action.keyword === 'with')
      if (arm) open.push({ kind: action.keyword, name: '', arms: [arm] })
      return arm !== undefined
    }
    case 'else':
      return alternative(action, open.at(-1))
    case 'define':
    case 'block': {
      const [name, ...rest] = action.tokens
      if (name?.kind !== 'string') return false
      const pipe = action.keyword === 'block' ? pipeOf(rest) : undefined
      const call = [{ is: 'function', name: 'include' } as const, { is: 'literal', value: name.text.slice(1, -1) } as const] as const
      if (pipe) body().push({ is: 'output', ...tag, pipe: [[...call, { is: 'pipe', pipe, path: [] }]] })
      open.push({ kind: 'define', name: name.text.slice(1, -1), arms: [{ tag, variables: [], rebinds: false, body: [] }] })
      return action.keyword === 'define' || pipe !== undefined
    }
    case 'break':
    case 'continue':
      body().push({ is: 'stop', ...tag })
      return true
  }
  return statement(action, tag, body())
}

function close(tag: Tag, open: Open[], body: () => TemplateNode[], named: Map<string, readonly TemplateNode[]>): boolean {
  const block = open.pop()
  if (!block) return false
  if (block.kind === 'define') named.set(block.name, block.arms[0]!.body)
  else body().push({ is: block.kind, arms: block.arms, close: tag })
  return true
}

function alternative(action: Action, block: Open | undefined): boolean {
  if (!block || block.kind === 'define') return false
  const [next, ...rest] = action.tokens
  if (!next) {
    block.arms.push({ tag: { start: action.start, end: action.end }, variables: [], rebinds: false, body: [] })
    return true
  }
  const arm = next.kind === 'word' && ['if', 'with'].includes(next.text) ? armOf({ ...action, tokens: rest }, next.text === 'with') : undefined
  if (arm) block.arms.push(arm)
  return arm !== undefined
}

/** `$a, $b := pipe`, or a pipe alone. */
function armOf({ tokens, start, end }: Action, rebinds: boolean): OpenArm | undefined {
  const sign = tokens.findIndex(({ kind, text }) => kind === 'sign' && (text === ':=' || text === '='))
  const variables = sign < 0 ? [] : tokens.slice(0, sign).flatMap(token => (token.kind === 'variable' ? [token.text] : []))
  const pipe = pipeOf(tokens.slice(sign + 1))
  return pipe && { tag: { start, end }, pipe, variables, rebinds, body: [] }
}

function statement({ tokens, keyword }: Action, tag: Tag, body: TemplateNode[]): boolean {
  const [first, sign, ...rest] = tokens
  if (first?.kind === 'variable' && sign?.kind === 'sign' && (sign.text === ':=' || sign.text === '=')) {
    const pipe = pipeOf(rest)
    if (pipe) body.push({ is: 'assign', ...tag, name: first.text, declares: sign.text === ':=', pipe })
    return pipe !== undefined
  }
  const pipe = pipeOf(keyword === 'template' ? [{ kind: 'word', text: 'include', apart: true }, ...tokens] : tokens)
  if (pipe) body.push({ is: 'output', ...tag, pipe })
  return pipe !== undefined
}

const KEYWORDS: ReadonlySet<string> = new Set(['if', 'with', 'range', 'else', 'end', 'define', 'block', 'template', 'break', 'continue'])

/** Text and actions in turn; undefined where an action cannot be read. `{{-` and `-}}` trim the text beside them. */
function* partsOf(text: string): Generator<Action | Extract<TemplateNode, { is: 'text' }> | undefined> {
  let trimmed = false
  for (let at = 0; ; ) {
    const start = text.indexOf('{{', at)
    const left = start >= 0 && text[start + 2] === '-' && /\s/.test(text[start + 3] ?? '')
    const stop = start < 0 ? text.length : start
    const from = trimmed ? at + (text.slice(at, stop).length - text.slice(at, stop).trimStart().length) : at
    yield { is: 'text', start: Math.min(from, stop), end: left ? Math.max(from, from + text.slice(from, stop).trimEnd().length) : stop }
    if (start < 0) return
    const action = actionAt(text, start, left)
    yield action
    if (!action) return
    trimmed = text[action.end - 3] === '-' && /\s/.test(text[action.end - 4] ?? '')
    at = action.end
  }
}

function actionAt(text: string, start: number, left: boolean): Action | undefined {
  const begin = start + (left ? 3 : 2)
  if (/^\s*\/\*/.test(text.slice(begin, begin + 20))) {
    const close = text.indexOf('*/', begin)
    const end = close < 0 ? -1 : text.indexOf('}}', close)
    return end < 0 ? undefined : { start, end: end + 2, keyword: 'comment', tokens: [] }
  }
  const end = endOfAction(text, begin)
  if (end < 0) return undefined
  const body = text.slice(begin, end).replace(/\s-$/, '')
  const tokens = tokensOf(body)
  if (!tokens) return undefined
  const [first, ...rest] = tokens
  const keyword = first?.kind === 'word' && KEYWORDS.has(first.text) ? first.text : ''
  return { start, end: end + 2, keyword, tokens: keyword === '' ? tokens : rest }
}

/** The `}}` that is in no string. */
function endOfAction(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at]!
    if (character === '}' && text[at + 1] === '}') return at
    if (character === '`') at = text.indexOf('`', at + 1)
    else if (character === '"') {
      for (at++; at < text.length && text[at] !== '"' && text[at] !== '\n'; at++) if (text[at] === '\\') at++
    }
    if (at < 0) return -1
  }
  return -1
}
