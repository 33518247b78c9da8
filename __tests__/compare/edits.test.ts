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

const pod = `spec:
  containers:
    - name: web
      securityContext:
        windowsOptions:
          runAsUserName: x
          hostProcess: false
      image: web
`

const removed = (text: string, ...parts: string[]): string => {
  const fix = parts.map(part => ({ at: { source: 0, start: text.indexOf(part), end: text.indexOf(part) + part.length }, text: '', removesEntry: true }))
  const edits = withPlainEdits({ fix }, [{ path: 'a.yaml', text }]).fix ?? []
  return [...edits].sort((a, b) => b.at.start - a.at.start).reduce((left, { at }) => left.slice(0, at.start) + left.slice(at.end), text)
}

test('a key goes with the last that it held', () => {
  const bare = 'spec:\n  containers:\n    - name: web\n      image: web\n'
  expect(removed(pod, 'runAsUserName: x', 'hostProcess: false')).toBe(bare)
  expect(removed(pod.replaceAll('\n', '\r\n'), 'runAsUserName: x', 'hostProcess: false')).toBe(bare.replaceAll('\n', '\r\n'))
  expect(removed('a: 1\nb: # two\n  c: 3', 'c: 3')).toBe('a: 1\n')
  expect(removed('b:\n  c: 3\n\n---\nd: 4\n', 'c: 3')).toBe('\n---\nd: 4\n')
})

test('a key stays where anything is left of it, or where that cannot be told', () => {
  expect(removed(pod, 'hostProcess: false')).toBe(pod.replace('          hostProcess: false\n', ''))
  expect(removed(pod, 'runAsUserName: x')).toBe(pod.replace('          runAsUserName: x\n', ''))
  for (const text of [
    'b:\n  c: 3\n  # d: 4\n',
    'b:\n  # d: 4\n  c: 3\n',
    'b: &b\n  c: 3\n',
    '- b:\n    c: 3\n',
    'b:\n  c: 3\n{{- if .d }}\n  d: 4\n{{- end }}\n',
  ])
    expect(removed(text, 'c: 3')).toBe(text.replace(/ *c: 3\n/, ''))
})

test('an entry that shares its line is not removed', () => {
  expect(fixed('- b: 2\n', { text: '', removesEntry: true }, 'b: 2')).toBeUndefined()
  expect(fixed('{a: 1, b: 2}\n', { text: '', removesEntry: true }, 'b: 2')).toBeUndefined()
})

test('a value is replaced only where it stands as it is', () => {
  expect(fixed('--name winpool1', { text: 'win1', replaces: 'winpool1' }, 'winpool1')).toMatchObject({ text: 'win1' })
  expect(fixed('--name=$pool', { text: 'win1', replaces: 'winpool1' }, '--name=$pool')).toBeUndefined()
})
