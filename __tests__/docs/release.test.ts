import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { version } from '../../src/version.js'

describe('the notes of a release', () => {
  const notes = (tag: string) => spawnSync(process.execPath, ['scripts/release-notes.mjs', tag], { encoding: 'utf8' })

  test('a tag of another version is refused', () =>
    expect(notes('v99.0.0')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('"v99.0.0"') }))

  test('a version is released with its entry, or not at all', () => {
    const { status, stdout, stderr } = notes(`v${version}`)
    const hasEntry = readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}\n`)
    expect(status).toBe(hasEntry ? 0 : 1)
    expect(hasEntry ? stdout : stderr).toMatch(hasEntry ? /\S/ : /has no entry/)
  })
})
