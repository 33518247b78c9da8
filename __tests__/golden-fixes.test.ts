import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type PageFile, parsePage, type Scenario } from '../scripts/page.js'
import { applyFixes, dayOf, scanFiles } from '../scripts/scenario.js'
import type { Rule } from '../src/model/rule.js'
import { rules } from '../src/rules/index.js'

/** What `--fix` makes of the scenarios of each page. `UPDATE_GOLDEN=1 npm test -- golden` writes it anew. */
const path = '__tests__/golden/fixes.diff'
const all = Object.entries(rules)

if (process.env.UPDATE_GOLDEN) writeFileSync(path, all.map(([id, rule]) => fixesOf(id, rule)).join(''))
const golden = existsSync(path) ? readFileSync(path, 'utf8') : ''

for (const [id, rule] of all) {
  describe(id, () => {
    test('fixes what it fixed before', () => expect(fixesOf(id, rule)).toBe(goldenOf(id)))
  })
}

const goldenOf = (id: string): string =>
  golden
    .split(/^(?=# )/m)
    .filter(section => section.startsWith(`# ${id}: `))
    .join('')

function fixesOf(id: string, rule: Rule): string {
  const { scenarios } = parsePage(readFileSync(`src/rules/${id}/README.md`, 'utf8'))
  return scenarios
    .filter(({ expects }) => expects === 'bad')
    .map(scenario => fixOf(id, rule, scenario))
    .join('')
}

function fixOf(id: string, rule: Rule, { title, files, on }: Scenario): string {
  const fixed = applyFixes(files, scanFiles(files, id, rule, dayOf(on === undefined ? {} : { on }, rule)))
  const changes = files.flatMap((file, index) => changesOf(file, fixed[index]!))
  return changes.length === 0 ? '' : `# ${id}: ${title}\n${changes.join('')}`
}

/** The lines between the first and the last that differ. */
function changesOf({ path, content }: PageFile, { content: fixed }: PageFile): string[] {
  if (content === fixed) return []
  const [old, now] = [content.split('\n'), fixed.split('\n')]
  let start = 0
  while (old[start] === now[start]) start++
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const marked = (lines: readonly string[], mark: string): string[] => lines.slice(start, lines.length - end).map(line => `${mark}${line}\n`)
  return [`@@ ${path}:${start + 1}\n`, ...marked(old, '-'), ...marked(now, '+')]
}
