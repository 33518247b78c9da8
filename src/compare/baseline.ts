import type { Finding, Notice } from '../model/rule.js'

/** Findings that were there when a project began to use the linter, and are left for later. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[]
}

export interface BaselineEntry {
  readonly rule: string
  /** For the reader; the fingerprint decides. */
  readonly path: string
  readonly fingerprint: string
  readonly count: number
}

/** The findings, save those that are allowed anyway, as the text of a baseline file: sorted, and one line an entry, so that its diffs can be read. */
export function writeBaseline(findings: readonly Finding[], pathOf: (finding: Finding) => string): string {
  const entries = new Map<string, BaselineEntry>()
  for (const finding of findings) {
    if (finding.allowed) continue
    const { rule, fingerprint } = finding
    entries.set(fingerprint, { rule, path: pathOf(finding), fingerprint, count: (entries.get(fingerprint)?.count ?? 0) + 1 })
  }
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  const sorted = [...entries.values()].sort((a, b) => order(a.path, b.path) || order(a.rule, b.rule) || order(a.fingerprint, b.fingerprint))
  const lines = sorted.map(entry => `    ${JSON.stringify(entry)}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

/** The text of a baseline file as data, or what is wrong with it. */
export function readBaseline(text: string): Baseline | { readonly problem: string } {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { problem: 'it is not JSON' }
  }
  const { version, findings } = (data ?? {}) as { version?: unknown; findings?: unknown }
  if (version !== 1) return { problem: '"version" must be 1' }
  if (!Array.isArray(findings)) return { problem: '"findings" must be a list' }
  const wrong = findings.findIndex(entry => !isEntry(entry))
  return wrong === -1 ? { entries: findings } : { problem: `entry ${wrong + 1} of "findings" must have "rule", "path", "fingerprint" and a positive "count"` }
}

function isEntry(value: unknown): value is BaselineEntry {
  const { rule, path, fingerprint, count } = (value ?? {}) as Record<string, unknown>
  return typeof rule === 'string' && typeof path === 'string' && typeof fingerprint === 'string' && Number.isInteger(count) && (count as number) > 0
}

/** Marks the findings that the baseline holds, the first ones where there are more than it counts. `gone` are the entries, or the part of their count, that nothing stands for. */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
): { readonly findings: readonly Finding[]; readonly gone: readonly BaselineEntry[] } {
  const left = new Map<string, number>()
  for (const { fingerprint, count } of baseline.entries) left.set(fingerprint, (left.get(fingerprint) ?? 0) + count)
  const marked = findings.map(finding => {
    const count = left.get(finding.fingerprint) ?? 0
    if (finding.allowed || count === 0) return finding
    left.set(finding.fingerprint, count - 1)
    return { ...finding, allowed: { reason: 'in the baseline' } }
  })
  return { findings: marked, gone: baseline.entries.flatMap(entry => leftOf(entry, left.get(entry.fingerprint) ?? 0)) }
}

const leftOf = (entry: BaselineEntry, count: number): BaselineEntry[] => (count > 0 ? [{ ...entry, count: Math.min(count, entry.count) }] : [])

/** Tells of entries that nothing needs any more, so that a baseline shrinks as faults are mended. */
export function staleNotice(path: string, gone: readonly BaselineEntry[]): readonly Notice[] {
  const count = gone.reduce((sum, entry) => sum + entry.count, 0)
  if (count === 0) return []
  const message = `the baseline holds ${count} ${count === 1 ? 'finding that is' : 'findings that are'} no more, the first in ${gone[0]!.path}: write it anew with --write-baseline`
  return [{ kind: 'config', path, message }]
}
