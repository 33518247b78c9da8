import { EVENT_ID, type Event, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import { isAlias, isCollection, isMap, isPair, isScalar, type ParsedNode, parseDocument, type Scalar, type YAMLError, type Node as YamlNode } from 'yaml'

/** Nesting that no manifest reaches; deeper ones are made to exhaust a stack. */
export const MAX_DEPTH = 200

/** An event of js-yaml; the second reader has no offsets of anchors and tags, so it gives their names. */
export type YamlEvent = Event & { readonly given?: Given }

interface Given {
  readonly anchor: string | undefined
  readonly tag: string | undefined
  /** The decoded scalar. */
  readonly text: string
}

export interface EventProblem {
  readonly message: string
  readonly start: number
  readonly end: number
}

interface Events {
  /** Empty where the document could not be read. */
  readonly events: readonly YamlEvent[]
  readonly problems: readonly EventProblem[]
}

/** The events of one document: from js-yaml, which is several times faster, and from `yaml`, which is more lenient, where js-yaml gives up. */
export function eventsOf(document: string): Events {
  try {
    return { events: parseEvents(document, { maxDepth: MAX_DEPTH }), problems: [] }
  } catch (error) {
    const at = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0
    const reason = error instanceof YAMLException ? error.reason : 'it is not YAML'
    if (reason.includes('maxDepth')) return unread(TOO_DEEP, at, at)
    return document.length > MAX_LENIENT ? unread(reason, at, at) : lenientEvents(document)
  }
}

const TOO_DEEP = `it is nested more than ${MAX_DEPTH} levels deep`

/** The second reader takes a microsecond for each byte; a file that long and that broken is not worth seconds. */
const MAX_LENIENT = 1 << 20

/** Errors of `yaml` after which its tree is still what the author wrote. After any other one, keys may stand in the wrong place. */
const HARMLESS: ReadonlySet<string> = new Set([
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'COMMENT_SPACE',
  'KEY_OVER_1024_CHARS',
  'NON_STRING_KEY',
  'TAG_RESOLVE_FAILED',
])

/** The events of one document from `yaml`, in the form of js-yaml's. */
export function lenientEvents(document: string): Events {
  try {
    const read = parseDocument(document, { uniqueKeys: false, prettyErrors: false, merge: true, logLevel: 'silent' })
    const fatal = read.errors.find(error => !HARMLESS.has(error.code))
    if (fatal) return { events: [], problems: [problemOf(fatal, document)] }
    const events: YamlEvent[] = []
    if (read.contents && !append(events, document, read.contents, 0)) return unread(TOO_DEEP, 0, 0)
    return { events, problems: read.errors.map(error => problemOf(error, document)) }
  } catch {
    return unread('it is not YAML', 0, 0)
  }
}

/** The reader's places may lie past the end. */
function problemOf({ message: reason, pos: [start, end] }: YAMLError, document: string): EventProblem {
  const from = Math.min(start, document.length)
  return { message: message(reason), start: from, end: Math.max(from, Math.min(end, document.length)) }
}

const message = (reason: string): string => `This YAML document could not be read: ${reason.replace(/\.$/, '')}.`

const unread = (reason: string, start: number, end: number): Events => ({ events: [], problems: [{ message: message(reason), start, end }] })

const NONE = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 }
const POP: YamlEvent = { type: EVENT_ID.POP }
const EMPTY: YamlEvent = { type: EVENT_ID.SCALAR, valueStart: -1, valueEnd: -1, ...NONE, style: SCALAR_STYLE.PLAIN, chomping: 1, indent: -1, fast: false }

/** Appends a node; false where it is nested too deep. */
function append(events: YamlEvent[], source: string, node: YamlNode, depth: number): boolean {
  if (depth >= MAX_DEPTH) return false
  const [start = 0] = (node as ParsedNode).range ?? []
  if (isAlias(node)) events.push({ type: EVENT_ID.ALIAS, anchorStart: start + 1, anchorEnd: start + 1 + node.source.length })
  else if (isScalar(node)) events.push(scalarEvent(source, node))
  else if (isCollection(node)) {
    const given = { anchor: node.anchor, tag: node.tag, text: '' }
    events.push({ type: isMap(node) ? EVENT_ID.MAPPING : EVENT_ID.SEQUENCE, start, ...NONE, style: node.flow ? 2 : 1, given })
    const items = node.items as readonly unknown[]
    for (const item of items) {
      const children = isPair(item) ? [item.key, item.value] : [item]
      for (const child of children) {
        if (child === null || child === undefined) events.push(EMPTY)
        else if (!append(events, source, child as YamlNode, depth + 1)) return false
      }
    }
    events.push(POP)
  }
  return true
}

function scalarEvent(source: string, node: Scalar): YamlEvent {
  const [start, end] = (node as ParsedNode).range
  const given = { anchor: node.anchor, tag: node.tag, text: typeof node.value === 'string' ? node.value : (node.source ?? '') }
  const event = { type: EVENT_ID.SCALAR, ...NONE, chomping: 1, indent: -1, fast: false, given } as const
  switch (node.type) {
    case 'QUOTE_DOUBLE':
      return { ...event, valueStart: start + 1, valueEnd: Math.max(start + 1, end - 1), style: SCALAR_STYLE.DOUBLE_QUOTED }
    case 'QUOTE_SINGLE':
      return { ...event, valueStart: start + 1, valueEnd: Math.max(start + 1, end - 1), style: SCALAR_STYLE.SINGLE_QUOTED }
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED': {
      const header = source.indexOf('\n', start)
      return { ...event, valueStart: header < 0 ? end : Math.min(header + 1, end), valueEnd: end, style: SCALAR_STYLE.LITERAL_BLOCK }
    }
    default:
      if (end <= start) return { ...event, valueStart: -1, valueEnd: -1, style: SCALAR_STYLE.PLAIN }
      return { ...event, valueStart: start, valueEnd: end, style: SCALAR_STYLE.PLAIN, given: { ...given, text: node.source ?? given.text } }
  }
}
