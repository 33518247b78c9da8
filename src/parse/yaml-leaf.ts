import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import type { Node } from '../model/node.js'
import { unseenParts } from './template.js'
import type { YamlEvent } from './yaml-events.js'
import type { Hollow } from './yaml-gaps.js'
import { afterProperties, blockIndicator, trimmedEnd } from './yaml-places.js'
import { taggedScalar, typedScalar } from './yaml-scalar.js'
import type { Reader } from './yaml-tree.js'

export type ScalarEvent = Extract<YamlEvent, { type: 4 }>
type ContentEvent = Extract<YamlEvent, { type: 2 | 3 | 4 }>

/** The scalar of an event; a hole where its tag or a template decides all of it. */
export function readScalar(reader: Reader, event: ScalarEvent, hollow: Hollow | undefined): Node {
  reader.height = 0
  const tag = tagOf(reader, event)
  if (event.valueStart < 0) return readEmpty(reader, event, tag, hollow)
  const [start, end] = extent(reader, event)
  endToken(reader, end)
  const at = reader.place(start, end)
  const style = event.style === SCALAR_STYLE.PLAIN ? 'plain' : event.style <= SCALAR_STYLE.DOUBLE_QUOTED ? 'quoted' : 'block'
  const parts = reader.gaps ? partsOf(reader, event) : undefined
  if (hollow || (parts && (tag !== undefined || (style === 'plain' && parts.length === 1)))) return { kind: 'hole', at }
  if (parts) {
    const written = event.given ? reader.written.slice(event.valueStart, event.valueEnd) : getScalarValue(reader.written, event)
    return { kind: 'scalar', at, value: written, text: written, parts, style }
  }
  const text = event.given ? event.given.text : getScalarValue(reader.text, event)
  const value = tag !== undefined ? taggedScalar(tag, text) : style === 'plain' ? typedScalar(text) : text
  return value === undefined ? { kind: 'hole', at } : { kind: 'scalar', at, value, text, style }
}

function readEmpty(reader: Reader, event: ScalarEvent, tag: string | undefined, hollow: Hollow | undefined): Node {
  const start = reader.cursor
  endToken(reader, tag !== undefined || anchorOf(reader, event) !== undefined ? afterProperties(reader.text, start) : start)
  const at = reader.place(reader.cursor, reader.cursor)
  const value = tag === undefined ? null : taggedScalar(tag, '')
  if (hollow) return { kind: 'hole', at, ...(hollow.optional && { optional: true }) }
  return value === undefined ? { kind: 'hole', at } : { kind: 'scalar', at, value, text: '', style: 'plain' }
}

/** Quotes included; a block scalar from its indicator to its last character that is not a line break. */
function extent(reader: Reader, event: ScalarEvent): readonly [start: number, end: number] {
  if (event.style === SCALAR_STYLE.PLAIN) return [event.valueStart, event.valueEnd]
  if (event.style <= SCALAR_STYLE.DOUBLE_QUOTED) return [event.valueStart - 1, event.valueEnd + 1]
  const indicator = blockIndicator(reader.text, Math.max(reader.cursor, event.anchorEnd, event.tagEnd), event.valueStart)
  return [indicator, trimmedEnd(reader.text, indicator, event.valueStart, event.valueEnd)]
}

/** The certain runs of a scalar that a template touches. */
function partsOf(reader: Reader, event: ScalarEvent): (string | undefined)[] | undefined {
  if (!event.given) return unseenParts(getScalarValue(reader.inked, event))
  const { valueStart, valueEnd } = event
  return reader.inked.slice(valueStart, valueEnd) === reader.text.slice(valueStart, valueEnd) ? unseenParts(event.given.text) : [undefined]
}

/** A token ends here; the actions of a template before the next one are met while its collections are still open. */
export function endToken(reader: Reader, end: number): void {
  reader.cursor = end
  reader.gaps?.until(end, nextStart(reader))
}

/** Where the next token begins, as far as events tell: ends of collections and empty scalars have no place. */
export function nextStart(reader: Reader): number {
  for (reader.ahead = Math.max(reader.ahead, reader.index); reader.ahead < reader.events.length; reader.ahead++) {
    const event = reader.events[reader.ahead]!
    if (event.type === EVENT_ID.SCALAR && event.valueStart >= 0) return event.valueStart
    if (event.type === EVENT_ID.ALIAS) return event.anchorStart
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start
  }
  return Number.POSITIVE_INFINITY
}

/** The name of the node's anchor. */
export function anchorOf(reader: Reader, event: ContentEvent): string | undefined {
  if (event.given) return event.given.anchor
  return event.anchorStart < 0 ? undefined : reader.text.slice(event.anchorStart, event.anchorEnd)
}

/** The node's explicit tag, as written or in its full form. */
export function tagOf(reader: Reader, event: ContentEvent): string | undefined {
  if (event.given) return event.given.tag
  return event.tagStart < 0 ? undefined : reader.text.slice(event.tagStart, event.tagEnd)
}
