import type { Evidence, Finding, Notice, Source } from '../model/rule.js'
import type { Span } from '../model/text.js'
import { rulePage } from './links.js'
import { locate, type Place } from './place.js'
import { plainVoice, render } from './prose.js'
import { type Counts, countsOf, type Report } from './report.js'

/** The JSON report; `schema/report.schema.json` describes it to others. Fields are only ever added while `version` is 1. */
export interface JsonReport {
  readonly version: 1
  readonly tool: { readonly name: 'aks-windows-lint'; readonly version: string }
  /** The day that the findings hold on. */
  readonly day: string
  readonly summary: { readonly all: Counts; readonly new: Counts; readonly allowed: number }
  readonly findings: readonly JsonFinding[]
  readonly notices: readonly JsonNotice[]
}

export interface JsonFinding extends Place {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly message: string
  readonly why: string
  readonly remedy: string
  readonly new: boolean
  readonly example: boolean
  readonly allowed: { readonly reason: string } | null
  readonly fingerprint: string
  readonly subject: readonly string[]
  readonly offending: Readonly<Record<string, string>>
  readonly because: readonly (Place & { readonly message: string })[]
  /** `onlyIfNew`: safe only while what it changes is not deployed. */
  readonly fix: { readonly onlyIfNew: boolean; readonly edits: readonly (Place & { readonly text: string })[] } | null
  readonly page: string
  readonly sources: readonly Source[]
}

export interface JsonNotice {
  readonly kind: Notice['kind']
  readonly path: string
  readonly line: number | null
  readonly column: number | null
  readonly message: string
}

/** For programs. */
export const formatJson = (report: Report): string => [...piecesOfJson(report)].join('')

/** The same in pieces, each made when the one before it was taken: of a report with thousands of findings, no more than one piece is held at a time. */
export function* piecesOfJson(report: Report): Iterable<string> {
  const { findings, notices } = report
  yield withoutEnd(jsonText(headOf(report)))
  yield* listed('findings', findings, finding => jsonFinding(finding, report))
  yield* listed('notices', notices, notice => jsonNotice(notice, report))
  yield '\n}\n'
}

/** The report as data. */
export function jsonReport(report: Report): JsonReport {
  const { findings, notices } = report
  return { ...headOf(report), findings: findings.map(finding => jsonFinding(finding, report)), notices: notices.map(notice => jsonNotice(notice, report)) }
}

function headOf({ findings, version, day }: Report): Omit<JsonReport, 'findings' | 'notices'> {
  return {
    version: 1,
    tool: { name: 'aks-windows-lint', version },
    day,
    summary: { all: countsOf(findings), new: countsOf(findings.filter(finding => finding.isNew)), allowed: findings.filter(finding => finding.allowed).length },
  }
}

/** How many items are one piece. */
const itemsInPiece = 32

/** A list as the next field of the report. */
function* listed<T>(name: string, items: readonly T[], data: (item: T) => unknown): Iterable<string> {
  yield `,\n  "${name}": [`
  for (let start = 0; start < items.length; start += itemsInPiece) {
    const text = printable({ [name]: items.slice(start, start + itemsInPiece).map(item => data(item)) })
    yield `${start === 0 ? '' : ','}${text.slice(text.indexOf('[') + 1, text.lastIndexOf('\n  ]'))}`
  }
  yield items.length === 0 ? ']' : '\n  ]'
}

/** The text of an object that goes on. */
const withoutEnd = (text: string): string => text.slice(0, text.lastIndexOf('\n}'))

/** JSON for a file or a log: as the runners read commands anywhere in a line of a log, `##[` is written with an escape. */
export const jsonText = (data: unknown): string => `${printable(data)}\n`

const printable = (data: unknown): string => JSON.stringify(data, null, 2).replaceAll('##', '#\\u0023')

function jsonFinding(finding: Finding, { sources, rules }: Report): JsonFinding {
  const at = (span: Span): Place => locate(sources, span)
  const voice = plainVoice(sources)
  const { rule, severity, fingerprint, subject, offending, example, fix } = finding
  return {
    rule,
    severity,
    message: render(finding.message, voice),
    why: render(finding.why, voice),
    remedy: render(finding.remedy, voice),
    ...at(finding.at),
    new: finding.isNew,
    example,
    allowed: finding.allowed ?? null,
    fingerprint,
    subject,
    offending,
    because: (finding.because ?? []).map((evidence: Evidence) => ({ ...at(evidence.at), message: render(evidence.says, voice) })),
    fix: fix ? { onlyIfNew: finding.fixOnlyIfNew ?? false, edits: fix.map(edit => ({ ...at(edit.at), text: edit.text })) } : null,
    page: rulePage(rule),
    sources: rules[rule]?.sources ?? [],
  }
}

function jsonNotice({ kind, path, at, message }: Notice, { sources }: Report): JsonNotice {
  const place = at && locate(sources, at)
  return { kind, path, line: place?.line ?? null, column: place?.column ?? null, message }
}
