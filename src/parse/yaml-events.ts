import { type Event, parseEvents, YAMLException } from 'js-yaml'
import { parts } from './parts.js'

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

export interface Events {
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
    return document.length > MAX_LENIENT ? unread(reason, at, at) : parts.lenientYaml.code().lenientEvents(document)
  }
}

/** A problem's reason. */
export const TOO_DEEP = `it is nested more than ${MAX_DEPTH} levels deep`

/** The second reader takes a microsecond for each byte; a file that long and that broken is not worth seconds. */
const MAX_LENIENT = 1 << 20

/** What a report says of it. */
export const messageOf = (reason: string): string => `This YAML document could not be read: ${reason.replace(/\.$/, '')}.`

export const unread = (reason: string, start: number, end: number): Events => ({ events: [], problems: [{ message: messageOf(reason), start, end }] })
