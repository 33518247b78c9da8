import type { Finding } from '../model/rule.js'

/** The head's findings, each marked as new or old, and the base's findings that are gone. */
export interface Comparison {
  readonly findings: readonly Finding[]
  readonly fixed: readonly Finding[]
}

/**
 * Findings of the head against those of the base, by fingerprint. Equal fingerprints are a multiset: where the base has n of them, the first n of the
 * head, in the order given, are old. A finding that the base allows stands for an allowed one first, and never for an open one: who deletes the
 * comment that allows a finding brings it in. Without a base, all findings are new.
 */
export function compare(head: readonly Finding[], base: readonly Finding[] = []): Comparison {
  const open = byFingerprint(base.filter(finding => !finding.allowed))
  const allowed = byFingerprint(base.filter(finding => finding.allowed))
  const findings = head.map(finding => {
    const old = (finding.allowed && take(allowed, finding.fingerprint)) || take(open, finding.fingerprint)
    return { ...finding, isNew: !old }
  })
  const gone = new Set([...open.values()].flatMap(({ list, taken }) => list.slice(taken)))
  return { findings, fixed: base.filter(finding => gone.has(finding)) }
}

/** The findings with one fingerprint, and how many of them the head has taken. */
interface Equals {
  readonly list: Finding[]
  taken: number
}

function byFingerprint(findings: readonly Finding[]): Map<string, Equals> {
  const groups = new Map<string, Equals>()
  for (const finding of findings) {
    const group = groups.get(finding.fingerprint)
    if (group) group.list.push(finding)
    else groups.set(finding.fingerprint, { list: [finding], taken: 0 })
  }
  return groups
}

function take(groups: ReadonlyMap<string, Equals>, fingerprint: string): boolean {
  const group = groups.get(fingerprint)
  if (!group || group.taken === group.list.length) return false
  group.taken++
  return true
}
