import { didYouMean } from '../compare/suggest.js'
import { isActive } from '../judge/judge.js'
import type { Day, Rule } from '../model/rule.js'
import type { UsageProblem } from './options.js'
import type { Product } from './ports.js'

/** The catalogue as a table, or as JSON for programs. */
export function listRules(rules: Readonly<Record<string, Rule>>, day: Day, json: boolean): string {
  const ids = Object.keys(rules).sort()
  if (json)
    return `${JSON.stringify(
      ids.map(id => row(id, rules[id]!, day)),
      undefined,
      2,
    )}\n`
  const width = Math.max(0, ...ids.map(id => id.length))
  const lines = ids.map(id => {
    const rule = rules[id]!
    const ended = isActive(rule, day) ? '' : rule.until !== undefined && rule.until <= day ? ` (ended ${rule.until})` : ` (from ${rule.since})`
    return `${id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.confidence === 'low' ? 'strict' : '      '}  ${rule.title}${ended}\n`
  })
  return lines.join('')
}

function row(id: string, rule: Rule, day: Day): object {
  const { title, severity, confidence, scope, since, until, sources } = rule
  return {
    id,
    title,
    severity,
    confidence,
    preset: confidence === 'low' ? 'strict' : 'recommended',
    scope,
    since,
    until: until ?? null,
    active: isActive(rule, day),
    sources,
  }
}

/** The page of a rule. */
export function explainRule(id: string, { rules, pages }: Pick<Product, 'rules' | 'pages'>): string | UsageProblem {
  const page = Object.hasOwn(pages, id) ? pages[id] : undefined
  if (page !== undefined) return page.endsWith('\n') ? page : `${page}\n`
  if (!Object.hasOwn(rules, id)) return { problem: `there is no rule "${id}"${didYouMean(id, Object.keys(rules))}` }
  const { title, sources } = rules[id]!
  return `# ${id}\n\n${title}\n\n${sources.map(source => `- ${source.title}: ${source.url} (read ${source.read})\n`).join('')}`
}
