import type { Finding, Severity } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'
import { type LinkTo, rulePage } from './links.js'
import { escapeMarkdown, markdownVoice, placeInMarkdown, render, sentence } from './prose.js'

/** A severity at the beginning of a cell or a sentence. */
export const severityNames: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', notice: 'Notice' }

/** The head of a table of findings in Markdown. */
export const tableHead = '| Severity | Problem | Where |\n| --- | --- | --- |'

/** A row of such a table. */
export function findingRow(finding: Finding, sources: readonly SourceFile[], link?: LinkTo): string {
  const message = render(sentence(finding.message), markdownVoice(sources, link))
  return `| ${severityNames[finding.severity]} | ${message} (${ruleLink(finding.rule)}) | ${placeInMarkdown(sources, finding.at, link)} |`
}

/** A rule's id with a link to its page. */
export const ruleLink = (id: string): string => `[${escapeMarkdown(id)}](${rulePage(id)})`
