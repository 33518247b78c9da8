import type { Rule } from '../src/model/rule.js'
import { languageOf } from '../src/parse/language.js'
import { parsePage } from './page.js'
import { themeOf, themes } from './themes.js'

/** A rule with the page that it has. */
export interface Entry {
  readonly id: string
  readonly rule: Rule
  readonly page: string
}

type Column = 'az' | 'PowerShell' | 'Kubernetes' | 'Helm' | 'Terraform' | 'Bicep' | 'ARM' | 'Dockerfile' | 'pipelines'
const columns: readonly Column[] = ['az', 'PowerShell', 'Kubernetes', 'Helm', 'Terraform', 'Bicep', 'ARM', 'Dockerfile', 'pipelines']

/** The tables of the rules, one a theme. `frame` puts a theme's name around its table. */
export function themeTables(entries: readonly Entry[], link: (id: string) => string, frame: (title: string, count: number, table: string) => string): string {
  return themes
    .flatMap(({ title }) => {
      const own = entries.filter(({ id, rule }) => themeOf(id, rule) === title)
      if (own.length === 0) return []
      const rows = own.map(
        ({ id, rule }) =>
          `| [${id}](${link(id)}) | ${cell(rule.title)} | ${rule.severity}${rule.confidence === 'low' ? ', `strict` only' : ''}${rule.until === undefined ? '' : `, ended ${rule.until}`} |`,
      )
      return [frame(title, own.length, `| Rule | What it finds | Severity |\n| --- | --- | --- |\n${rows.join('\n')}`)]
    })
    .join('\n\n')
}

/** Which languages each rule is shown in on its page; what its page shows is tested. */
export function languageTable(entries: readonly Entry[], link: (id: string) => string): string {
  const rows = entries.map(({ id, page }) => {
    const shown = languagesOf(page)
    return `| [${id}](${link(id)}) | ${columns.map(column => (shown.has(column) ? '✓' : '')).join(' | ')} |`
  })
  return `| Rule | ${columns.join(' | ')} |\n| --- |${columns.map(() => ' :-: |').join('')}\n${rows.join('\n')}`
}

function languagesOf(page: string): ReadonlySet<Column> {
  const shown = new Set<Column>()
  for (const { expects, files } of parsePage(page).scenarios) {
    if (expects === 'bad') for (const { path, content } of files) for (const column of columnsOf(path, content)) shown.add(column)
  }
  return shown
}

function columnsOf(path: string, content: string): readonly Column[] {
  const found: Column[] = []
  const language = languageOf(path, content.slice(0, 200))
  if (/\baz (?:aks|vmss|feature|acs)\b/.test(content)) found.push('az')
  if (/\b(?:New|Set|Update|Remove|Import)-Az\w+/.test(content) || (language === 'powershell' && !found.includes('az'))) found.push('PowerShell')
  if (language === 'yaml' && /^\s*(?:- )?apiVersion:/m.test(content)) found.push('Kubernetes')
  if (
    /\bhelm (?:install|upgrade|template)\b|kind: HelmRelease|Chart\.yaml$|\bhelm_release\b/.test(content) ||
    /(?:^|\/)(?:Chart|values)[\w.-]*\.yaml$/.test(path)
  )
    found.push('Helm')
  if (language === 'hcl') found.push('Terraform')
  if (path.endsWith('.bicep')) found.push('Bicep')
  if (path.endsWith('.json') && content.includes('Microsoft.ContainerService')) found.push('ARM')
  if (language === 'dockerfile') found.push('Dockerfile')
  if (/azure-pipelines|\.gitlab-ci|^\.github\/(?:workflows|actions)\//.test(path)) found.push('pipelines')
  return found
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
