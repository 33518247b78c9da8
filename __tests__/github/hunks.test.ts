import { describe, expect, test } from '@jest/globals'
import { addedLines, hunkAtLeft, hunkAtRight, parseHunks } from '../../src/github/hunks.js'

const shown = (patch: string): readonly string[] =>
  parseHunks(patch).map(
    ({ oldStart, oldLines, newStart, newLines, added, deleted }) => `-${oldStart},${oldLines} +${newStart},${newLines} +[${added}] -[${deleted}]`,
  )

describe('a patch', () => {
  test.each([
    ['one hunk', '@@ -1,3 +1,3 @@\n a\n-b\n+B\n c', ['-1,3 +1,3 +[2] -[2]']],
    ['no counts where they are one', '@@ -1 +1 @@\n-a\n+b', ['-1,1 +1,1 +[1] -[1]']],
    ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b', ['-0,0 +1,2 +[1,2] -[]']],
    ['a deleted file', '@@ -1,2 +0,0 @@\n-a\n-b', ['-1,2 +0,0 +[] -[1,2]']],
    [
      'two hunks, with the heading that git adds',
      '@@ -1,2 +1,3 @@ apiVersion: v1\n a\n+x\n b\n@@ -10,2 +11,1 @@ @@ spec:\n a\n-b',
      ['-1,2 +1,3 +[2] -[]', '-10,2 +11,1 +[] -[11]'],
    ],
    ['no newline at the end of either side', '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n\\ No newline at end of file', ['-1,1 +1,1 +[1] -[1]']],
    ['no newline before more lines', '@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b', ['-1,1 +1,2 +[1,2] -[1]']],
    ['content that looks like headers', '@@ -1,2 +1,3 @@\n @@ -9 +9 @@\n--- a/x\n++++ b/x\n+@@ -1 +1 @@', ['-1,2 +1,3 +[2,3] -[2]']],
    ['empty context whose blank was stripped', '@@ -1,3 +1,4 @@\n a\n\n+b\n c', ['-1,3 +1,4 +[3] -[]']],
    ['CRLF in the content', '@@ -1,3 +1,3 @@\n a\r\n\r\n-b\r\n+c\r', ['-1,3 +1,3 +[3] -[3]']],
    ['a newline at the end of the patch', '@@ -1 +1 @@\n-a\n+b\n', ['-1,1 +1,1 +[1] -[1]']],
    ['a patch that was cut short', '@@ -1,9 +1,9 @@\n a\n+b', ['-1,1 +1,2 +[2] -[]']],
    ['lines after the last of a hunk', '@@ -1 +1 @@\n-a\n+b\n+stray\n stray', ['-1,1 +1,1 +[1] -[1]']],
    [
      'the headers of git diff',
      'diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\ndiff --git a/y b/y\n--- a/y\n+++ b/y\n@@ -5 +5 @@\n-a\n+b',
      ['-1,1 +1,1 +[1] -[1]', '-5,1 +5,1 +[5] -[5]'],
    ],
    ['nothing', '', []],
    ['no hunk', 'Binary files a/x and b/x differ', []],
    ['a number without end', `@@ -${'9'.repeat(400)} +1 @@\n+a`, []],
  ])('%s', (_name, patch, expected) => expect(shown(patch)).toEqual(expected))

  test('that GitHub left out has no hunks', () => expect(parseHunks(undefined)).toEqual([]))

  test('of half a million lines takes a moment', () => {
    const patch = `@@ -1,500000 +1,500000 @@\n${' a\n'.repeat(500_000)}`
    expect(parseHunks(patch)[0]).toMatchObject({ oldLines: 500_000, newLines: 500_000 })
  })
})

describe('where comments can stand', () => {
  const hunks = parseHunks('@@ -1,3 +1,4 @@\n a\n-b\n+B\n+B\n c\n@@ -20,2 +21,2 @@\n x\n-y\n+Y')

  test.each([
    [1, 0],
    [3, 0],
    [4, 0],
    [5, -1],
    [20, -1],
    [21, 0 + 1],
    [22, 1],
    [23, -1],
    [0, -1],
  ])('line %i of the new file is in hunk %i', (line, index) => expect(hunkAtRight(hunks, line)).toBe(hunks[index]))

  test.each([
    [1, -1],
    [2, 0],
    [20, -1],
    [21, 1],
  ])('line %i of the old file is deleted in hunk %i', (line, index) => expect(hunkAtLeft(hunks, line)).toBe(hunks[index]))

  test('added lines are those of all hunks', () => expect([...addedLines(hunks)]).toEqual([2, 3, 22]))

  test('hunks without context do not hide each other', () => {
    const bare = parseHunks('@@ -3,1 +4,1 @@\n-a\n+b\n@@ -5,2 +4,0 @@\n-c\n-d\n@@ -9,0 +8,1 @@\n+e')
    expect(hunkAtRight(bare, 4)).toBe(bare[0])
    expect(hunkAtLeft(bare, 6)).toBe(bare[1])
    expect(hunkAtRight(bare, 8)).toBe(bare[2])
  })
})
