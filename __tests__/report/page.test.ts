import { describe, expect, test } from '@jest/globals'
import { pages } from '../../src/generated/pages.js'
import { widthOf } from '../../src/report/characters.js'
import { formatPage } from '../../src/report/page.js'

const plain = (markdown: string, width = 60): string => formatPage(markdown, { color: false, width })

describe('formatPage', () => {
  test('paragraphs are broken anew, code within them stays in one piece', () => {
    expect(plain('One `two  three`\nfour **five** and *six*, [seven](../x.md).', 40)).toBe('One `two three` four five and six,\nseven.\n')
  })

  test('headings, lists, fences and comments', () => {
    const page = '# a\n\n<!-- generated -->\n## Bad\n\n- one\n- [two](https://example.com)\n\n1. x\n2. y\n\n```bash\naz &lt; \\\n  b\n```\n'
    expect(plain(page)).toBe('a\n\nBad\n───\n\n  - one\n  - two (https://example.com)\n\n  1. x\n  2. y\n\n    az &lt; \\\n      b\n')
  })

  test('a table is told row by row', () => {
    expect(plain('| a | b |\n| --- | --- |\n| one | two |\n| three | |\n')).toBe('one\n    b: two\nthree\n')
  })

  test('characters that are entities in Markdown are themselves', () => expect(plain('a < b & `c > "d"`')).toBe('a < b & `c > "d"`\n'))

  test('every page fits, but for code and addresses', () => {
    for (const page of Object.values(pages)) {
      const text = formatPage(page, { color: false, width: 80 })
      expect(text).not.toMatch(/\u001b|<!--|\*\*|\]\(/)
      const long = text.split('\n').filter(line => widthOf(line) > 80 && !line.startsWith('    ') && !/https:/.test(line))
      expect(long).toEqual([])
    }
  })

  test('colours end where they began', () => {
    const text = formatPage(pages['long-windows-pool-name']!, { color: true, width: 80 })
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
    expect(count(/\u001b\[(?:1|2)m/g)).toBe(count(/\u001b\[22m/g))
    expect(count(/\u001b\[3[1-6]m/g)).toBe(count(/\u001b\[39m/g))
    expect(count(/\u001b\[36m/g)).toBeGreaterThan(5)
  })
})
