import { expect, test } from '@jest/globals'
import { withPlainEdits } from '../../src/compare/edits.js'
import type { Edit } from '../../src/model/rule.js'

const fixed = (text: string, edit: Omit<Edit, 'at'>, part: string): Edit | undefined => {
  const start = text.indexOf(part)
  const at = { source: 0, start, end: start + part.length }
  return withPlainEdits({ fix: [{ ...edit, at }] }, [{ path: 'a.yaml', text }]).fix?.[0]
}

test('an entry goes with its line, and with the comment behind it', () => {
  expect(fixed('a: 1\n  b: 2 # two\nc: 3\n', { text: '', removesEntry: true }, 'b: 2')).toEqual({ at: { source: 0, start: 5, end: 18 }, text: '' })
  expect(fixed('a: 1\nb: 2', { text: '', removesEntry: true }, 'b: 2')?.at).toEqual({ source: 0, start: 5, end: 9 })
})

test('an entry that shares its line is not removed', () => {
  expect(fixed('- b: 2\n', { text: '', removesEntry: true }, 'b: 2')).toBeUndefined()
  expect(fixed('{a: 1, b: 2}\n', { text: '', removesEntry: true }, 'b: 2')).toBeUndefined()
})

test('a value is replaced only where it stands as it is', () => {
  expect(fixed('--name winpool1', { text: 'win1', replaces: 'winpool1' }, 'winpool1')).toMatchObject({ text: 'win1' })
  expect(fixed('--name=$pool', { text: 'win1', replaces: 'winpool1' }, '--name=$pool')).toBeUndefined()
})
