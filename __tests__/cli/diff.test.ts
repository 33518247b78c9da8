import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { unifiedDiff } from '../../src/cli/diff.js'
import { edited } from '../../src/compare/fix.js'
import type { Edit } from '../../src/model/rule.js'

const edit = (start: number, end: number, text: string): Edit => ({ at: { source: 0, start, end }, text })
const replace = (text: string, ...pairs: [string, string][]): Edit[] =>
  pairs.map(([from, to]) => edit(text.indexOf(from), text.indexOf(from) + from.length, to))
const lines = Array.from({ length: 30 }, (_, index) => `line ${index};\n`).join('')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diff-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('looks like any other diff', () => {
  expect(unifiedDiff('a b.yaml', lines, replace(lines, ['line 10;', 'X']))).toBe(
    '--- a/a b.yaml\n+++ b/a b.yaml\n@@ -8,7 +8,7 @@\n line 7;\n line 8;\n line 9;\n-line 10;\n+X\n line 11;\n line 12;\n line 13;\n',
  )
})

describe('git apply makes the same of it as the edits', () => {
  const last = 'a\nb\nc'
  test.each<[string, string, Edit[]]>([
    ['one line', lines, replace(lines, ['line 3;', 'X'])],
    ['first and last', lines, replace(lines, ['line 0;', 'X'], ['line 29;', 'Y'])],
    ['near each other', lines, replace(lines, ['line 10;', 'X'], ['line 13;', 'Y\nZ'], ['line 14;', 'W'])],
    ['far from each other, with growth', lines, replace(lines, ['line 3;', 'X\nX\nX'], ['line 20;\n', ''])],
    ['two on one line', 'a b c\n', replace('a b c\n', ['a', 'x'], ['c', 'y'])],
    ['a line goes', lines, replace(lines, ['line 5;\n', ''])],
    ['a line comes', lines, [edit(lines.indexOf('line 5'), lines.indexOf('line 5'), 'new\n')]],
    ['two lines become one', lines, replace(lines, [';\nline 6', ''])],
    ['no newline at the end', last, replace(last, ['c', 'd'])],
    ['a newline at the end', last, [edit(5, 5, '\n')]],
    ['CRLF', 'a\r\nb\r\n', replace('a\r\nb\r\n', ['b', 'x'])],
    ['all of it', 'a\nb\n', [edit(0, 4, 'c\n')]],
  ])('%s', (_, text, edits) => {
    writeFileSync(join(folder, 'f.txt'), text)
    writeFileSync(join(folder, 'p'), unifiedDiff('f.txt', text, edits))
    execFileSync('git', ['apply', '--whitespace=nowarn', 'p'], { cwd: folder, env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() } })
    expect(readFileSync(join(folder, 'f.txt'), 'utf8')).toBe(edited(text, edits))
  })

  test('nothing for what changes nothing', () => expect(unifiedDiff('a', 'abc\n', [edit(1, 2, 'b')])).toBe(''))
})
