import type { Prose } from '../model/prose.js'
import type { SourceFile } from '../model/source.js'
import type { Span } from '../model/text.js'
import { allVisible, harmless, quotable, visibleQuote } from './characters.js'
import type { LinkTo } from './links.js'
import { locate, pathAndLine } from './place.js'

/** How one kind of report says each kind of run. */
export interface Voice {
  text(text: string): string
  /** Content of a file. */
  code(content: string): string
  place(span: Span): string
  link(url: string, text: string): string
}

/** A sentence ends with an ellipsis beyond this many characters: a list of offending values may be as long as its file. */
const longest = 4000

/** The runs of a prose in a voice. A run is said whole or not at all, so that no markup is left open. */
export function render(prose: Prose, voice: Voice): string {
  let said = ''
  for (const run of prose) {
    if (said.length > longest) return `${said}…`
    if (typeof run === 'string') said += voice.text(run)
    else if ('code' in run) said += voice.code(run.code)
    else if ('place' in run) said += voice.place(run.place)
    else said += voice.link(run.link, run.text)
  }
  return said
}

/** The prose with a capital letter, where it begins with a word of ours. */
export function sentence(prose: Prose): Prose {
  const first = prose[0]
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...prose.slice(1)] : prose
}

/** Plain text: annotations, JSON, SARIF. Content stands between backticks. */
export function plainVoice(sources: readonly SourceFile[]): Voice {
  return {
    text: text => text,
    code: content => `\`${quotable(content)}\``,
    place: span => harmless(pathAndLine(locate(sources, span))),
    link: (url, text) => `${text} (${url})`,
  }
}

/** The prose as one line of plain text. */
export const plainText = (prose: Prose, sources: readonly SourceFile[]): string => render(prose, plainVoice(sources))

/** A terminal; what would act there is shown instead. `paint` gives content its colour. */
export function terminalVoice(sources: readonly SourceFile[], paint: (text: string) => string): Voice {
  return {
    text: text => text,
    code: content => `\`${paint(visibleQuote(content))}\``,
    place: span => paint(allVisible(pathAndLine(locate(sources, span)))),
    link: (url, text) => `${text} (${url})`,
  }
}

/** GitHub Flavored Markdown. Content stands in code spans only: nothing is markup, a mention or a link there. */
export function markdownVoice(sources: readonly SourceFile[], link?: LinkTo): Voice {
  return {
    text: escapeMarkdown,
    code: codeSpan,
    place: span => placeInMarkdown(sources, span, link),
    link: (url, text) => `[${escapeMarkdown(text)}](${url})`,
  }
}

/** `path:line` in a code span, linked where there is something to link to. */
export function placeInMarkdown(sources: readonly SourceFile[], span: Span, link?: LinkTo): string {
  const place = locate(sources, span)
  const name = codeSpan(pathAndLine(place))
  return link ? `[${name}](${link(place)})` : name
}

/** Content of HTML, for the few places where Markdown is not read (`<summary>`). */
export function htmlVoice(sources: readonly SourceFile[]): Voice {
  const code = (content: string): string => `<code>${entities(quotable(content))}</code>`
  const text = (own: string): string => harmless(own).replace(/[&<>]/g, entity)
  return { text, code, place: span => code(pathAndLine(locate(sources, span))), link: (_, own) => text(own) }
}

/** Content as a code span with a fence that is longer than any run of backticks in it. */
export function codeSpan(content: string): string {
  const quoted = quotable(content)
  // A table ends its cell at a `|` even in a code span, and reads `\\|` as the end of one too; some parsers end a link at a bracket in a span with a
  // longer fence. An entity is safe everywhere.
  if (quoted.includes('|') || (quoted.includes('`') && /[[\]]/.test(quoted))) return `<code>${entities(quoted)}</code>`
  const fence = '`'.repeat(longestRun(quoted, '`') + 1)
  const pad = /^`|`$/.test(quoted) || (/^ .* $/.test(quoted) && quoted.trim() !== '') ? ' ' : ''
  return `${fence}${pad}${quoted}${pad}${fence}`
}

/**
 * Text that is to be read as it stands. GitHub links `@name`, `#123`, `GH-123` and addresses after it has rendered the Markdown, where no backslash helps any more:
 * a zero-width space does.
 */
export function escapeMarkdown(text: string): string {
  return harmless(text)
    .replace(/@(?=\w)|#(?=\d)|GH(?=-\d)|(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi, '$&\u200b')
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replace(/[&<>|]/g, entity)
}

/** The length of the longest run of a character. */
export function longestRun(text: string, character: string): number {
  let longestSoFar = 0
  let run = 0
  for (const each of text) {
    run = each === character ? run + 1 : 0
    longestSoFar = Math.max(longestSoFar, run)
  }
  return longestSoFar
}

/** Every character of ASCII that is neither letter, digit nor blank as its entity: neither HTML nor Markdown finds anything in it. */
const entities = (text: string): string => harmless(text).replace(/[!-/:-@[-`{-~]/g, entity)

const entity = (character: string): string => `&#${character.charCodeAt(0)};`
