import { helps } from '../generated/helps.js'
import type { Edit, Finding, Notice, Rule, Severity } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'
import type { Span } from '../model/text.js'
import { wellFormed } from './characters.js'
import { jsonText } from './json.js'
import { encodedPath, home, rulePage } from './links.js'
import { locate } from './place.js'
import { escapeMarkdown, plainText, sentence } from './prose.js'
import type { Report } from './report.js'

/** GitHub refuses a file with more results than this. */
const mostResults = 25_000

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), with what GitHub code scanning reads of it. */
export function formatSarif(report: Report): string {
  const ids = Object.keys(report.rules).sort()
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const results = report.findings.slice(0, mostResults).map(finding => result(finding, indexes.get(finding.rule), report))
  const left = report.findings.length - results.length
  const notifications = report.notices.map(notice => notification(notice, report.sources))
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'aks-windows-lint',
            informationUri: home,
            semanticVersion: report.version,
            rules: ids.map(id => descriptor(id, report.rules[id]!)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.notices.every(notice => notice.kind !== 'internal'),
            toolExecutionNotifications:
              left > 0 ? [...notifications, { level: 'warning', message: { text: `${left} more findings are left out of this file` } }] : notifications,
          },
        ],
        results,
      },
    ],
  })
}

/** SARIF's and GitHub's words for a severity. */
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }
const problemSeverities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'recommendation' }

function descriptor(id: string, rule: Rule): object {
  const sources = rule.sources.map(({ title, url, read }) => ({
    plain: `${title} (${url}, read ${read})`,
    markdown: `[${escapeMarkdown(title)}](${url}) (read ${read})`,
  }))
  return {
    id,
    shortDescription: { text: rule.title },
    helpUri: rulePage(id),
    help: {
      text: `${rule.title}.\nSources: ${sources.map(source => source.plain).join('; ')}\nThe rule with examples: ${rulePage(id)}`,
      markdown: `${helps[id] ?? `${escapeMarkdown(rule.title)}.`}\n\nSources:\n${sources.map(source => `- ${source.markdown}\n`).join('')}\n[The rule with examples](${rulePage(id)})\n`,
    },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: ['aks', 'kubernetes', 'windows'], precision: rule.confidence, 'problem.severity': problemSeverities[rule.severity] },
  }
}

function result(finding: Finding, ruleIndex: number | undefined, { sources }: Report): object {
  const said = [finding.message, finding.why, finding.remedy].map(prose => withoutLinks(plainText(sentence(prose), sources)))
  return {
    ruleId: finding.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[finding.severity],
    message: { text: `${said[0]}.\n${said[1]}\n${said[2]}` },
    locations: [{ physicalLocation: location(finding.at, sources) }],
    ...(finding.because && {
      relatedLocations: finding.because.map((evidence, id) => ({
        id,
        physicalLocation: location(evidence.at, sources),
        message: { text: withoutLinks(plainText(sentence(evidence.says), sources)) },
      })),
    }),
    partialFingerprints: { 'aksWindowsLint/v1': finding.fingerprint },
    ...(finding.fix && { fixes: [fix(finding, finding.fix, sources)] }),
    suppressions: finding.allowed
      ? [{ kind: finding.allowed.reason === 'in the baseline' ? 'external' : 'inSource', justification: wellFormed(finding.allowed.reason) }]
      : [],
    properties: { new: finding.isNew, example: finding.example },
  }
}

function location(span: Span, sources: readonly SourceFile[]): object {
  const { path } = locate(sources, span)
  return { artifactLocation: { uri: encodedPath(path) }, region: region(span, sources) }
}

function region(span: Span, sources: readonly SourceFile[]): object {
  const { line, column, endLine, endColumn } = locate(sources, span)
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** One change to each file that the edits are in. */
function fix(finding: Finding, edits: readonly Edit[], sources: readonly SourceFile[]): object {
  const files = [...new Set(edits.map(edit => edit.at.source))]
  return {
    description: { text: finding.fixOnlyIfNew ? 'The remedy, as long as this is not deployed' : 'The remedy' },
    artifactChanges: files.map(file => ({
      artifactLocation: { uri: encodedPath(sources[file]?.path ?? '') },
      replacements: edits
        .filter(edit => edit.at.source === file)
        .map(edit => ({ deletedRegion: region(edit.at, sources), insertedContent: { text: wellFormed(edit.text) } })),
    })),
  }
}

function notification({ kind, path, at, message }: Notice, sources: readonly SourceFile[]): object {
  return {
    level: kind === 'internal' ? 'error' : kind === 'unscanned' ? 'warning' : 'note',
    message: { text: withoutLinks(message) },
    ...(path !== '' && { locations: [{ physicalLocation: at ? location(at, sources) : { artifactLocation: { uri: encodedPath(path) } } }] }),
    properties: { kind },
  }
}

/** In a message `[text](1)` is a link; content must not make one. */
const withoutLinks = (text: string): string => wellFormed(text).replaceAll('](', ']\u200b(')
