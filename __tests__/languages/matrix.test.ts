import { describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/model/config.js'
import type { Prose } from '../../src/model/prose.js'
import type { Finding } from '../../src/model/rule.js'
import { catalogueDay } from '../../src/rules/catalogue-day.js'
import { rules } from '../../src/rules/index.js'
import { scan } from '../../src/scan.js'
import { columns } from './columns.js'
import { type Column, type Row, rows, type SettingName, type Setup, sound } from './settings.js'

/*
 * The same pitfalls in every language are the same findings: a rule judges facts, and no language hides one. A cell is empty only where the language
 * cannot say it; the column tells why.
 */

const setupOf = (row: Row): Setup => ({ cluster: { ...sound.cluster, ...row.cluster }, pool: { ...sound.pool, ...row.pool } })

function scanned(column: Column, setup: Setup): readonly Finding[] {
  const bytes = new TextEncoder().encode(column.write(setup))
  return scan({ files: [{ path: column.path, bytes }], rules, day: catalogueDay, config: defaultConfig, complete: true }).findings
}

const findings = (column: Column, setup: Setup): string[] => scanned(column, setup).map(({ severity, rule }) => `${severity} ${rule}`)

/** Options of `az` in a sentence: a person who writes another language has no use for them, unless a whole command stands there. */
const options = (prose: Prose): string[] => prose.flatMap(run => (typeof run !== 'string' && 'code' in run && run.code.startsWith('--') ? [run.code] : []))

/** Why a language cannot write the pitfall, where it cannot. */
function emptyBecause({ lacks = {} }: Column, row: Row): string | undefined {
  const settings = Object.keys({ ...row.cluster, ...row.pool }) as SettingName[]
  return settings.map(name => lacks[name]).find(reason => reason !== undefined)
}

describe.each(columns.map(column => [column.title, column] as const))('%s', (_, column) => {
  test('a sound cluster with a Windows pool has no finding', () => {
    expect(findings(column, sound)).toEqual([])
  })
  for (const row of rows) {
    const reason = emptyBecause(column, row)
    if (reason === undefined) test(row.rule, () => expect(findings(column, setupOf(row))).toContain(`${row.severity} ${row.rule}`))
    else test(`${row.rule}: none, since ${reason}`, () => expect(findings(column, setupOf(row))).not.toContain(`${row.severity} ${row.rule}`))
  }
  test('remedies are in the language', () => {
    if (column.title.startsWith('az ')) return
    for (const row of rows)
      for (const finding of scanned(column, setupOf(row)))
        expect([row.rule, options([...finding.message, ...finding.why, ...finding.remedy])]).toEqual([row.rule, []])
  })
  test('a pitfall is no other pitfall', () => {
    const ids = new Set(rows.map(row => row.rule))
    for (const row of rows) {
      if (emptyBecause(column, row) !== undefined) continue
      const others = findings(column, setupOf(row)).filter(found => ids.has(found.split(' ')[1]!) && found !== `${row.severity} ${row.rule}`)
      expect([row.rule, others]).toEqual([row.rule, []])
    }
  })
})
