import { limits } from '../src/catalogue/limits.js'
import { osSkus } from '../src/catalogue/os-skus.js'
import { sources } from '../src/catalogue/sources.js'
import type { Day, Rule, Source } from '../src/model/rule.js'

/** A claim of the catalogue, and the page that it rests on. */
export interface Claim {
  /** A rule's id, or a row of a table. */
  readonly claim: string
  readonly source: Source
}

/** A page that nobody read again for so long may say something else by now. */
export const freshDays = 180

/** Everything that rests on a page: rules, the tables that they share, and the list of pages itself. */
export function claimsOf(rules: Readonly<Record<string, Pick<Rule, 'sources'>>>): readonly Claim[] {
  return [
    ...Object.entries(rules).flatMap(([id, rule]) => rule.sources.map(source => ({ claim: id, source }))),
    ...osSkus.flatMap(({ sku, sources: pages }) => pages.map(source => ({ claim: `the OS SKU ${sku}`, source }))),
    ...Object.entries(limits).flatMap(([name, rows]) => rows.map(({ source }) => ({ claim: `the limit ${name}`, source }))),
    ...Object.values(sources).map(source => ({ claim: 'the list of sources', source })),
  ]
}

/** The claims whose source was last read more than so many days before a day, those of one page together, the oldest first. */
export function staleClaims(claims: readonly Claim[], day: Day): readonly { readonly source: Source; readonly claims: readonly string[] }[] {
  const pages = new Map<string, { source: Source; claims: Set<string> }>()
  for (const { claim, source } of claims) {
    if (source.final || daysBetween(source.read, day) <= freshDays) continue
    const key = `${source.read} ${source.url}`
    const page = pages.get(key) ?? { source, claims: new Set() }
    page.claims.add(claim)
    pages.set(key, page)
  }
  return [...pages.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, page]) => ({ source: page.source, claims: [...page.claims] }))
}

const daysBetween = (from: Day, to: Day): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
