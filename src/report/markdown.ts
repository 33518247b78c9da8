import type { Finding, Notice } from '../model/rule.js'
import { defused } from './characters.js'
import type { LinkTo } from './links.js'
import { codeSpan, escapeMarkdown, htmlVoice, markdownVoice, placeInMarkdown, render, sentence } from './prose.js'
import { countsInWords, countsOf, inWords, openOnes, type Report, worstFirst } from './report.js'
import { findingRow, ruleLink, severityNames, tableHead } from './table.js'

export interface MarkdownOptions {
  /** Makes links to places; without it places are only named. */
  readonly link?: LinkTo
  /** Bytes of UTF-8. GitHub drops a whole summary of more than 1 MiB. */
  readonly budget?: number
}

const defaultBudget = 900_000
/** Kept free for the lines that tell what was left out. */
const reserve = 2000

/** The summary of a run: counts, a table of all findings with links, the details of each, the map of the clusters, and what was not read. */
export function formatMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const findings = worstFirst(openOnes(report.findings))
  const allowed = report.findings.length - findings.length
  const budget = (options.budget ?? defaultBudget) - reserve
  const head = `## aks-windows-lint: ${countsInWords(countsOf(findings)) ?? 'no problems'}\n`
  // Notices before details: what was not read must not be lost behind what was.
  const notices = section(
    '### Not read or not used',
    report.notices.map(notice => noticeItem(notice, report, options.link)),
    budget * 0.2,
  )
  const table = section(
    tableHead,
    findings.map(finding => findingRow(finding, report.sources, options.link)),
    budget * 0.4,
    'more problems are left out of this table for its size.',
  )
  const map = mapSection(report.map ?? '', budget * 0.2)
  const details = fitting(
    findings.map(finding => detailsOf(finding, report, options.link)),
    budget - bytesOf(head + notices + table + map),
  )
  const old = findings.filter(finding => !finding.isNew).length
  const asides = [
    ...(old > 0 ? [`${findings.length - old} new, ${old} there before this change.`] : []),
    ...(allowed > 0 ? [`${inWords(allowed, 'problem')} allowed.`] : []),
    ...(details.left > 0 ? [`The details of ${inWords(details.left, 'problem')} are left out for their size.`] : []),
  ]
  const blocks = details.shown.map(block => `${block}\n`).join('\n')
  const parts = [head, table, asides.length > 0 ? `${asides.join(' ')}\n` : '', blocks, map, notices]
  // It may be printed to a log too.
  return defused(parts.filter(part => part !== '').join('\n'))
}

/** A heading and its lines, as far as the budget goes, and how many are left; nothing without lines. */
function section(heading: string, lines: readonly string[], budget: number, what = 'more.'): string {
  if (lines.length === 0) return ''
  const { shown, left } = fitting(lines, budget)
  const gap = heading.startsWith('#') ? '\n\n' : '\n'
  return `${heading}${gap}${shown.join('\n')}${left > 0 ? `\n\n${left} ${what}` : ''}\n`
}

/** A part of a diagram is none, so it is shown whole or not at all. */
function mapSection(map: string, budget: number): string {
  if (map === '') return ''
  const section = `<details><summary>What was understood of clusters, pools and pods</summary>\n\n${map}\n</details>\n`
  return bytesOf(section) > budget ? 'What was understood of clusters, pools and pods is left out for its size.\n' : section
}

function fitting(blocks: readonly string[], budget: number): { readonly shown: readonly string[]; readonly left: number } {
  let bytes = 0
  let count = 0
  for (const block of blocks) {
    bytes += bytesOf(block) + 2
    if (bytes > budget) break
    count++
  }
  return { shown: blocks.slice(0, count), left: blocks.length - count }
}

function detailsOf(finding: Finding, { sources, rules }: Report, link: LinkTo | undefined): string {
  const voice = markdownVoice(sources, link)
  const html = htmlVoice(sources)
  const read = (rules[finding.rule]?.sources ?? []).map(({ title, url, read }) => `[${escapeMarkdown(title)}](${url}) (read on ${read})`)
  const evidence = (finding.because ?? []).map(({ at, says }) => `- ${render(sentence(says), voice)}: ${placeInMarkdown(sources, at, link)}`)
  return [
    // The summary of a details element is HTML: Markdown is not read there.
    `<details><summary>${severityNames[finding.severity]}: ${render(finding.message, html)}</summary>`,
    `${placeInMarkdown(sources, finding.at, link)}${finding.example ? ', in an example' : ''}`,
    render(sentence(finding.why), voice),
    `**What to write instead:** ${render(sentence(finding.remedy), voice)}`,
    evidence.join('\n'),
    `Rule ${ruleLink(finding.rule)}.${read.length > 0 ? ` Sources: ${read.join(', ')}.` : ''}`,
    '</details>',
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

function noticeItem({ path, at, message }: Notice, { sources }: Report, link: LinkTo | undefined): string {
  return `- ${at ? placeInMarkdown(sources, at, link) : codeSpan(path)}: ${escapeMarkdown(message)}`
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length
