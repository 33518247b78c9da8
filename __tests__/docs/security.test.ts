import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

/** The rows of the threat model: what is wanted, and the tests that hold it. */
const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| ') && !/^\| (?:---|Wants|Who wants)/.test(line))
  .map(line => line.slice(2, -2).split(' | '))

describe('the threat model names tests that there are', () => {
  test('for everything', () => {
    expect(rows.length).toBeGreaterThan(15)
    expect(rows.filter(row => row.length !== 3)).toEqual([])
  })

  test.each(rows.map(([wanted, , held]) => [wanted!, held!]))('%s', (_, held) => {
    const named = held
      .split(/; (?=`)/)
      .map(part => ({ file: /`([^`]+)`/.exec(part)?.[1] ?? '', titles: [...part.matchAll(/"([^"]+)"/g)].map(match => match[1]!) }))
    for (const { file, titles } of named) {
      expect([file, existsSync(file)]).toEqual([file, true])
      expect([file, titles.length > 0]).toEqual([file, true])
      // The title stands as the first argument of what it titles.
      const text = readFileSync(file, 'utf8').replaceAll("\\'", "'")
      const missing = titles.filter(title => !["('", '("', '(`', "    '", '    `'].some(opener => text.includes(opener + title)))
      expect([file, missing]).toEqual([file, []])
    }
  })
})
