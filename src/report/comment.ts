import type { Finding, Rule } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'
import type { Span } from '../model/text.js'
import type { Anchor } from './anchor.js'
import { type LinkTo, quietly } from './links.js'
import { markerLine } from './marker.js'
import { locate } from './place.js'
import { codeSpan, escapeMarkdown, longestRun, markdownVoice, placeInMarkdown, render, sentence } from './prose.js'
import { separator } from './settled.js'
import type { Suggestion } from './suggestion.js'
import { ruleLink, severityNames } from './table.js'

/** What a comment is written from. */
export interface CommentContext {
  readonly sources: readonly SourceFile[]
  readonly rules: Readonly<Record<string, Rule>>
  readonly commentId: string
  /** Makes links to places; without it places are only named. */
  readonly link?: LinkTo
}

/** GitHub refuses a body beyond 65,536 characters, and then the whole review. */
const longestBody = 65_000
const longestPart = 20_000
const mostEvidence = 5
const mostFindings = 20

/** The Markdown of one comment on one line: what is wrong, why, and what to write instead, for each finding there. */
export function commentBody(findings: readonly Finding[], anchor: Anchor, context: CommentContext, suggestion?: Suggestion): string {
  const shown = findings.slice(0, mostFindings)
  const markers = shown.map(finding => markerLine(finding, context.commentId)).join('\n')
  const parts = shown.map((finding, index) => fittingPart(finding, anchor, context, index === 0 ? suggestion : undefined))
  let body = `${markers}\n${parts[0] ?? ''}`
  let left = findings.length
  for (const [index, part] of parts.entries()) {
    if (index > 0 && body.length + part.length > longestBody - 200) break
    if (index > 0) body += `${separator}${part}`
    left--
  }
  return left > 0 ? `${body}${separator}${left} more on this line in the summary of the run.` : body
}

/** Names places instead of linking them where the addresses alone would fill the body. */
function fittingPart(finding: Finding, anchor: Anchor, context: CommentContext, suggestion: Suggestion | undefined): string {
  const part = findingPart(finding, anchor, context, suggestion)
  const { link: _, ...unlinked } = context
  return part.length > longestPart ? findingPart(finding, anchor, unlinked, suggestion) : part
}

function findingPart(finding: Finding, anchor: Anchor, context: CommentContext, suggestion: Suggestion | undefined): string {
  const voice = markdownVoice(context.sources, context.link)
  return [
    `**${severityNames[finding.severity]}:** ${render(finding.message, voice)}.`,
    [render(sentence(finding.why), voice), sourceLink(context.rules[finding.rule])].filter(Boolean).join(' '),
    `**What to write instead:** ${render(sentence(finding.remedy), voice)}`,
    ...(suggestion ? [suggestionBlock(suggestion.text)] : []),
    evidenceList(finding, anchor, context),
    smallPrint(finding, anchor, context),
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

/** `(source: [title](url), read 2026-08-21)`, the first one: the rule's page has them all. */
function sourceLink(rule: Rule | undefined): string {
  const source = rule?.sources[0]
  return source ? `(Source: [${escapeMarkdown(source.title)}](${quietly(source.url)}), read on ${source.read}.)` : ''
}

/** A block whose fence is longer than any run of backticks in it. */
export function suggestionBlock(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1))
  return `${fence}suggestion\n${text === '' ? '' : `${text}\n`}${fence}`
}

/** The places that it rests on; first the deciding one, where the comment stands elsewhere. */
function evidenceList(finding: Finding, anchor: Anchor, { sources, link }: CommentContext): string {
  const voice = markdownVoice(sources, link)
  const evidence = finding.because ?? []
  const isHere = (at: Span): boolean => {
    const { path, line } = locate(sources, at)
    return anchor.side === 'RIGHT' && path === anchor.path && line === anchor.line
  }
  const placeName = (at: Span): string => (isHere(at) ? 'this line' : placeInMarkdown(sources, at, link))
  const items = evidence.slice(0, mostEvidence).map(({ at, says }) => `- ${render(sentence(says), voice)}: ${placeName(at)}`)
  if (evidence.length > mostEvidence) items.push(`- and ${evidence.length - mostEvidence} more`)
  if (anchor.is !== 'deciding') items.unshift(`- The line to change: ${placeInMarkdown(sources, finding.at, link)}`)
  return items.join('\n')
}

function smallPrint(finding: Finding, anchor: Anchor, { sources }: CommentContext): string {
  const isJson = locate(sources, finding.at).path.endsWith('.json')
  const how = isJson
    ? 'JSON has no comments: to allow it, set the rule in the config'
    : `To allow it, write ${codeSpan(`aks-windows-lint: allow ${finding.rule} - reason`)} in a comment on ${anchor.is === 'deciding' ? 'this line' : 'the line to change'} or right above its statement`
  return `<sub>Rule ${ruleLink(finding.rule)}. ${how}.</sub>`
}
