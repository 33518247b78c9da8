import type { Day } from '../model/rule.js'
import { isDay } from './day.js'
import { type Lines, linesOf } from './lines.js'

/** A comment that begins with our marker. */
export interface SuppressionComment {
  /** From the marker to the end of what it says. */
  readonly start: number
  readonly end: number
  /** The lines of the whole comment. */
  readonly firstLine: number
  readonly lastLine: number
  /** Nothing but the comment stands on its lines. */
  readonly alone: boolean
  readonly opener: string
  readonly says: Suppression | { readonly mistake: string }
}

/** What a comment allows, and why. */
export interface Suppression {
  readonly rules: readonly string[]
  readonly reason: string
  /** The first day on which it no longer holds, as with the `until` of a rule. */
  readonly until?: Day
}

export const marker = 'aks-windows-lint:'

/** More in one file are not read; nobody writes so many, and it bounds the work on a file that is made of them. */
export const maxComments = 1000

/** How many lines a block comment is followed for. */
const maxCommentLines = 20

const blockClosers: Readonly<Record<string, string>> = { '<!--': '-->', '<#': '#>', '/*': '*/' }

/**
 * The suppression comments of a text, in order. The comment must begin with the marker. The languages nest (a script in a pipeline, a manifest in a
 * fence), so the openers of all of them are known everywhere: where one is no comment, the line would not be what it is. In a `.json` file there are none.
 */
export function suppressionComments(text: string, lines: Lines = linesOf(text)): readonly SuppressionComment[] {
  const found: SuppressionComment[] = []
  for (let at = text.indexOf(marker); at !== -1 && found.length < maxComments; at = text.indexOf(marker, at + 1)) {
    const comment = commentAt(text, at, lines)
    if (comment) found.push(comment)
  }
  return found
}

function commentAt(text: string, at: number, lines: Lines): SuppressionComment | undefined {
  const body = /^[ \t]*(allow|disable|ignore|suppress|skip|off)(?![\w-])/.exec(text.slice(at + marker.length, at + marker.length + 40))
  const line = lines.at(at)
  const open = openedOnLine(text.slice(lines.start(line), at)) ?? openedAbove(text.slice(lines.start(line), at), line, lines)
  if (!body || !open) return undefined
  const closer = blockClosers[open.opener]
  const from = at + marker.length + body[0].length
  const end = closer === undefined ? endOfLine(line, lines) : endOfBlock(text, from, closer, line, lines)
  const lastLine = lines.at(end)
  const after = text.slice(end, endOfLine(lastLine, lines)).slice(closer?.length ?? 0)
  return {
    start: at,
    end,
    firstLine: open.line ?? line,
    lastLine,
    alone: open.alone && /^\s*(?:-?\}\})?\s*$/.test(after.slice(0, 200)),
    opener: open.opener,
    says: body[1] === 'allow' ? parseSuppression(text.slice(from, end)) : { mistake: `"${body[1]}" is not known here: write "allow <rule-id> - <reason>"` },
  }
}

interface Opened {
  readonly opener: string
  readonly alone: boolean
  readonly line?: number
}

/** The opener that stands right before the marker on its line. */
function openedOnLine(before: string): Opened | undefined {
  const match = /(?:^|[\s;&])(#+|\/\/+|@?rem|::|<!--|<#|(?:\{\{-?\s?)?\/\*)\s{0,8}$/i.exec(before.slice(-40))
  if (!match) return undefined
  const opener = match[1]!.toLowerCase()
  const alone = before.trim().length === opener.length
  return { opener: opener.endsWith('/*') ? '/*' : opener.startsWith('##') ? '#' : opener, alone }
}

/** The opener of a block comment that the marker's line is inside of. */
function openedAbove(before: string, line: number, lines: Lines): Opened | undefined {
  if (!/^\s*\*?\s*$/.test(before.slice(0, 200))) return undefined
  for (let above = line - 1; above >= 0 && above >= line - maxCommentLines; above--) {
    const text = lines.text(above).trim().slice(0, 500)
    if (/(?:-->|#>|\*\/)/.test(text)) return undefined
    const match = /^(?:<!--|<#|(?:\{\{-?\s?)?\/\*)/.exec(text)
    if (match) return { opener: match[0].endsWith('/*') ? '/*' : match[0], alone: true, line: above }
  }
  return undefined
}

const endOfLine = (line: number, lines: Lines): number => lines.start(line) + lines.text(line).length

function endOfBlock(text: string, from: number, closer: string, line: number, lines: Lines): number {
  const limit = endOfLine(Math.min(line + maxCommentLines, lines.count - 1), lines)
  const end = text.slice(from, limit).indexOf(closer)
  return end === -1 ? endOfLine(line, lines) : from + end
}

/** Reads `<rule-id>[, <rule-id>] [until <day>] - <reason> [until <day>]`. */
export function parseSuppression(body: string): Suppression | { readonly mistake: string } {
  const text = body.slice(0, 2000).replace(/\s+/g, ' ').trim()
  const dash = /(?:^| )(?:--?|–|—)(?: |$)/.exec(text)
  const head = dash ? text.slice(0, dash.index) : text
  const tail = dash ? text.slice(dash.index + dash[0].length) : ''
  const [names, day] = withoutUntil(head)
  const [reason, reasonDay] = withoutUntil(tail)
  const until = day ?? reasonDay
  const rules = names.split(/[ ,]+/).filter(name => name !== '')
  if (!/\p{L}/u.test(reason)) return { mistake: 'nothing is allowed without a reason: write "allow <rule-id> - <reason>"' }
  if (rules.length === 0) return { mistake: 'it names no rule: write "allow <rule-id> - <reason>"' }
  if (until !== undefined && !isDay(until)) return { mistake: `"until" must be followed by a day such as 2027-01-31` }
  return { rules, reason: tail.trim(), ...(until !== undefined && { until }) }
}

/** The text without `until <day>`, and the day. The word alone is a word of the reason. */
function withoutUntil(text: string): [rest: string, day: string | undefined] {
  const match = /(?:^|[ (,])until (\d[\d/.-]*)/i.exec(text)
  if (!match) return [text, undefined]
  return [`${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`, match[1]!.replace(/[.-]+$/, '')]
}
