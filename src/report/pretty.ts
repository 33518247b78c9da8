import { type Finding, type Notice, type Severity, severities } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'
import type { Span } from '../model/text.js'
import { allVisible } from './characters.js'
import { codeFrame } from './frame.js'
import { locate } from './place.js'
import { render, sentence, terminalVoice } from './prose.js'
import { countsInWords, countsOf, inWords, openOnes, type Report } from './report.js'
import { wrapped } from './wrap.js'

export interface PrettyOptions {
  /** Colours; without them not one escape sequence is written. */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** For a person at a terminal: each finding with its lines, why, and what to write instead. */
export function formatPretty(report: Report, options: PrettyOptions): string {
  const page: Page = { report, sources: report.sources, width: Math.min(Math.max(options.width, 40), 120), paint: painter(options.color) }
  const open = openOnes(report.findings)
  const blocks = [...open.map(finding => findingBlock(page, finding)), ...noticesBlock(page), summaryBlock(page)]
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`
}

type Colour = 'red' | 'yellow' | 'blue' | 'cyan' | 'green' | 'bold' | 'dim'
type Paint = (colour: Colour, text: string) => string

interface Page {
  readonly report: Report
  readonly sources: readonly SourceFile[]
  readonly width: number
  readonly paint: Paint
}

const codes: Readonly<Record<Colour, number>> = { red: 31, yellow: 33, blue: 34, cyan: 36, green: 32, bold: 1, dim: 2 }
const colours: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', notice: 'blue' }

const painter =
  (color: boolean): Paint =>
  (colour, text) =>
    color && text !== '' ? `\x1b[${codes[colour]}m${text}\x1b[0m` : text

function findingBlock(page: Page, finding: Finding): string[] {
  const { paint } = page
  const colour = colours[finding.severity]
  const name = `${paint('bold', paint(colour, finding.severity))} ${paint('bold', finding.rule)}`
  const labels = [...(finding.example ? ['in an example'] : []), ...(finding.isNew ? [] : ['not new'])]
  const head = `${name}  ${placeName(page, finding.at)}${labels.length > 0 ? paint('dim', `  (${labels.join(', ')})`) : ''}`
  const voice = terminalVoice(page.sources, text => paint('cyan', text))
  const said = (label: string, text: string, tint: Colour): string[] => (text === '' ? [] : paragraph(page, paint(tint, label), text))
  return [
    head,
    ...paragraph(page, '', render(sentence(finding.message), voice)),
    '',
    ...frame(page, finding.at, colour, 1),
    '',
    ...said('why:', render(finding.why, voice), 'bold'),
    ...said('write instead:', render(finding.remedy, voice), 'green'),
    ...(finding.because ?? []).flatMap(({ at, says }) => [
      ...paragraph(page, paint('bold', 'note:'), `${render(says, voice)}: ${placeName(page, at)}`),
      ...frame(page, at, 'blue', 0),
    ]),
    ...sourceLines(page, finding),
  ]
}

const placeName = ({ sources, paint }: Page, at: Span): string => {
  const { path, line, column } = locate(sources, at)
  return paint('cyan', `${allVisible(path)}:${line}:${column}`)
}

function frame({ sources, width, paint }: Page, at: Span, colour: Colour, context: number): string[] {
  const style = { width: width - 2, context, dim: (text: string) => paint('dim', text), mark: (text: string) => paint(colour, text) }
  return codeFrame(sources, at, style).map(line => `  ${line}`)
}

function sourceLines(page: Page, { rule }: Finding): string[] {
  const sources = page.report.rules[rule]?.sources ?? []
  return sources.flatMap(({ title, url, read }) => [
    ...paragraph(page, page.paint('dim', 'source:'), page.paint('dim', `${title} (read ${read})`)),
    `    ${page.paint('dim', url)}`,
  ])
}

function paragraph({ width }: Page, label: string, text: string): string[] {
  return wrapped(label === '' ? text : `${label} ${text}`, width - 4).map((line, index) => `${index === 0 || label === '' ? '  ' : '    '}${line}`)
}

const headings: Readonly<Record<Notice['kind'], string>> = {
  unscanned: 'not scanned',
  context: 'left out',
  syntax: 'not understood',
  suppression: 'allow comments',
  config: 'config',
  internal: 'internal errors (please report them)',
}

/** Notices by kind, so that what was not read stands together. */
function noticesBlock(page: Page): string[][] {
  return (Object.keys(headings) as Notice['kind'][]).flatMap(kind => {
    const notices = page.report.notices.filter(notice => notice.kind === kind)
    if (notices.length === 0) return []
    const lines = notices.flatMap(({ path, at, message }) => {
      const place = at ? placeName(page, at) : page.paint('cyan', allVisible(path))
      return paragraph(page, path === '' ? '' : `${place}:`, allVisible(message))
    })
    return [[page.paint('bold', headings[kind]), ...lines]]
  })
}

function summaryBlock({ report, paint }: Page): string[] {
  const counts = countsOf(report.findings)
  const words = countsInWords(counts)
  const worst = severities.find(severity => counts[severity] > 0)
  const open = openOnes(report.findings)
  const asides = [
    aside(report.findings.length - open.length, count => `${count} allowed`),
    aside(open.filter(finding => finding.fix && !finding.fixOnlyIfNew).length, count => `${count} fixable with --fix`),
    aside(report.notices.length, count => `${inWords(count, 'remark')} above`),
  ].filter(text => text !== undefined)
  const found = words === undefined || worst === undefined ? paint('green', 'No problems found') : paint(colours[worst], `Found ${words}`)
  return [`${paint('bold', found)}${asides.length > 0 ? ` (${asides.join(', ')})` : ''}.`]
}

const aside = (count: number, say: (count: number) => string): string | undefined => (count > 0 ? say(count) : undefined)
