import { didYouMean } from '../compare/suggest.js'
import { isActive } from '../judge/judge.js'
import type { Day, Rule } from '../model/rule.js'
import type { UsageProblem } from './options.js'
import type { Product, View } from './ports.js'

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
  const { title, severity, confidence, scope, since, until, deadlines, sources } = rule
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
    deadlines: deadlines ?? [],
    sources,
  }
}

/** The page of a rule: as a person reads it, or as it is written. */
export async function explainRule(
  id: string,
  { rules, pages: read }: Pick<Product, 'rules' | 'pages'>,
  view: View,
  asMarkdown: boolean,
): Promise<string | UsageProblem> {
  if (!Object.hasOwn(rules, id)) return { problem: `there is no rule "${id}"${didYouMean(id, Object.keys(rules))}` }
  const pages = await read()
  const page = Object.hasOwn(pages, id) ? pages[id]! : shortPage(id, rules[id]!)
  if (!asMarkdown) return (await import('../report/page.js')).formatPage(page, view)
  return page.endsWith('\n') ? page : `${page}\n`
}

const shortPage = (id: string, { title, sources }: Rule): string =>
  `# ${id}\n\n${title}\n\n${sources.map(source => `- ${source.title}: ${source.url} (read ${source.read})\n`).join('')}`
