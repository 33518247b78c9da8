import { EVENT_ID, SCALAR_STYLE } from 'js-yaml'
import { isAlias, isCollection, isMap, isPair, isScalar, type ParsedNode, parseDocument, type Scalar, type YAMLError, type Node as YamlNode } from 'yaml'
import { type EventProblem, type Events, MAX_DEPTH, messageOf, TOO_DEEP, unread, type YamlEvent } from './yaml-events.js'

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
  return { message: messageOf(reason), start: from, end: Math.max(from, Math.min(end, document.length)) }
}

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
