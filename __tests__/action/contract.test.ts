import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { InputError, readInputs } from '../../src/action/inputs.js'

const action = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { description: string; default: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
  branding: { icon: string; color: string }
}
const defaults = (name: string): string => action.inputs[name]?.default ?? ''

describe('action.yml', () => {
  test('runs the committed bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
    expect(existsSync(action.runs.main)).toBe(true)
    expect(action.branding.icon).not.toBe('')
  })

  test('has the inputs that are read, and no other', () => {
    const read = new Set<string>()
    readInputs(name => {
      read.add(name)
      return defaults(name)
    })
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('has the outputs that are set, and no other', () => {
    const source = ['run', 'output'].map(name => readFileSync(`src/action/${name}.ts`, 'utf8')).join('')
    const set = [...source.matchAll(/setOutput\((?:'([\w-]+)'|`\$\{prefix\}(\w+)`)/g)].flatMap(([, name, counted]) => name ?? [counted!, `new-${counted}`])
    expect([...new Set(set)].sort()).toEqual(Object.keys(action.outputs).sort())
  })

  test('stands in the README, input for input', () => {
    const readme = readFileSync('README.md', 'utf8')
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) expect(readme).toContain(`| \`${name}\` |`)
  })
})

describe('inputs', () => {
  const read = (name: string, value: string) => readInputs(each => (each === name ? value : defaults(each)))

  test.each([
    ['fail-on', 'fatal'],
    ['gate', ''],
    ['max-comments', '-1'],
    ['max-comments', '51'],
    ['max-comments', '1e1'],
    ['as-of', '2026-02-30'],
    ['as-of', 'today'],
    ['comment-id', 'a --> b'],
    ['pr-number', '0'],
    ['skip-drafts', 'yes'],
  ])('%s: %j is refused by name', (name, value) => {
    expect(() => read(name, value)).toThrow(InputError)
    expect(() => read(name, value)).toThrow(`input ${name} is "${value}"`)
  })

  test('what may be said in several ways is read alike', () => {
    expect(read('fail-on', 'Warning').failOn).toBe('warning')
    expect(read('as-of', '2021-02-01').asOf).toBe('2021-02-01')
    expect(read('pr-number', '12').pullNumber).toBe(12)
  })
})
