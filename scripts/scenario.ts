import { type Config, defaultConfig } from '../src/model/config.js'
import type { Day, Finding, Rule } from '../src/model/rule.js'
import { formatPretty } from '../src/report/pretty.js'
import { catalogueDay } from '../src/rules/catalogue-day.js'
import { type InputFile, type ScanResult, scan } from '../src/scan.js'
import { version } from '../src/version.js'
import type { Page, PageFile, Scenario } from './page.js'

/** The day that a scenario is judged on: its own, the catalogue's, or for an ended rule the last on which it held. */
export function dayOf(scenario: Pick<Scenario, 'on'>, rule: Pick<Rule, 'until'>): Day {
  return scenario.on ?? (rule.until !== undefined && rule.until <= catalogueDay ? dayBefore(rule.until) : catalogueDay)
}

/** What a page shows is what its rule says where it speaks at all: rules of low confidence do in the preset `strict`. */
const strict: Config = { ...defaultConfig, extends: 'strict' }

/**
 * Runs one rule on a pretend repository.
 * @throws Error where something fails inside: the scan goes on without it, and its silence would pass for a judgement
 */
export function scanFiles(files: readonly PageFile[], id: string, rule: Rule, day: Day, config: Config = strict): ScanResult {
  const result = scan({ files: files.map(inputFile), rules: { [id]: rule }, day, config, complete: true })
  for (const { kind, path, message } of result.notices) if (kind === 'internal') throw new Error(`${path}: ${message}`)
  return result
}

/** What the page shows: without the line of counts, and without blanks at the ends of lines. */
export function outputOf(result: ScanResult, day: Day): string {
  const pretty = formatPretty({ ...result, rules: {}, version, day }, { color: false, width: 100 })
  const lines = pretty
    .trimEnd()
    .split('\n')
    .map(line => line.trimEnd())
  return `${lines.slice(0, lines.lastIndexOf('')).join('\n')}\n`
}

const inputFile = ({ path, content }: PageFile): InputFile => ({ path, bytes: new TextEncoder().encode(content) })

/** The files with every fix applied, as `--fix` would; of two that overlap the first wins. */
export function applyFixes(files: readonly PageFile[], result: ScanResult): readonly PageFile[] {
  return files.map(file => {
    const edits = result.findings
      .filter(finding => finding.fix?.every(edit => result.sources[edit.at.source]?.path === file.path))
      .flatMap(finding => finding.fix ?? [])
      .sort((a, b) => b.at.start - a.at.start || b.at.end - a.at.end)
    let content = file.content
    let before = Number.POSITIVE_INFINITY
    for (const { at, text } of edits) {
      if (at.end > before) continue
      content = content.slice(0, at.start) + text + content.slice(at.end)
      before = at.start
    }
    return { ...file, content }
  })
}

/** What `--fix` makes of the Bad scenarios of a page: the lines between the first and the last that differ. Empty where it has no fix. */
export function fixesOf(id: string, rule: Rule, { scenarios }: Page): string {
  return scenarios
    .filter(({ expects }) => expects === 'bad')
    .map(scenario => {
      const { title, files } = scenario
      const result = scanFiles(files, id, rule, dayOf(scenario, rule))
      const fixed = applyFixes(files, result)
      const changes = files.map((file, index) => changesOf(file, fixed[index]!)).join('')
      const condition = result.findings.some(({ fixOnlyIfNew }) => fixOnlyIfNew) ? ' (as long as it is new)' : ''
      return changes === '' ? '' : `# ${title}${condition}\n${changes}`
    })
    .join('')
}

function changesOf({ path, content }: PageFile, { content: fixed }: PageFile): string {
  if (content === fixed) return ''
  const [old, now] = [content.split('\n'), fixed.split('\n')]
  let start = 0
  while (old[start] === now[start]) start++
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const marked = (lines: readonly string[], mark: string): string[] => lines.slice(start, lines.length - end).map(line => `${mark}${line}\n`)
  return [`@@ ${path}:${start + 1}\n`, ...marked(old, '-'), ...marked(now, '+')].join('')
}

/** What identifies a finding whatever its place. */
export const gist = (finding: Finding): string => JSON.stringify([finding.rule, finding.severity, finding.subject])

function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
