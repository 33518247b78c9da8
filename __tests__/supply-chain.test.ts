import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { licensesOf } from '../scripts/licenses.mjs'

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

test('dependencies are pinned, none is needed to run, and each that is installed is known by its hash', () => {
  const { devDependencies, dependencies, overrides } = json('package.json')
  expect(dependencies).toBeUndefined()
  for (const version of Object.values({ ...devDependencies, ...overrides })) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  for (const [path, entry] of Object.entries<{ integrity?: string }>(json('package-lock.json').packages)) {
    if (path === '') continue
    expect([path, entry.integrity]).toEqual([path, expect.stringMatching(/^sha512-/)])
  }
})

test('all that the bundles hold is listed with its licence, which is a permissive one', async () => {
  const listed = readFileSync('dist/licenses.txt', 'utf8')
  const texts = await licensesOf(['src/main.ts', 'src/cli.ts'])
  expect(listed).toBe(texts)
  const licences = texts.split('\n---\n').map(entry => entry.trim().split('\n')[1])
  expect(licences.length).toBeGreaterThan(5)
  expect(licences.filter(licence => !['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'].includes(licence ?? ''))).toEqual([])
})
