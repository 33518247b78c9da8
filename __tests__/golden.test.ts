import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

/** The built command line on the examples, whole: all rules together, in the formats that others depend on. `UPDATE_GOLDEN=1 npm test -- golden` writes them anew. */
const runs = [
  { file: 'examples.txt', args: ['examples'], code: 1 },
  { file: 'examples.json', args: ['examples', '--format', 'json'], code: 1 },
  { file: 'examples.sarif', args: ['examples', '--format', 'sarif'], code: 1 },
  { file: 'examples.md', args: ['examples', '--format', 'markdown'], code: 1 },
  { file: 'examples.github.txt', args: ['examples', '--format', 'github'], code: 1 },
  { file: 'examples.model.json', args: ['examples', '--explain-model', '--format', 'json'], code: 0 },
  { file: 'examples.2019.txt', args: ['examples', '--as-of', '2019-05-06'], code: 1 },
]

const cli = (args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/cli.js', '--as-of', '2026-11-22', ...args], { encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } })

describe('the examples', () => {
  test.each(runs)('$file', ({ file, args, code }) => {
    const path = `__tests__/golden/${file}`
    const { status, stdout, stderr } = cli(args)
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync('__tests__/golden', { recursive: true })
      writeFileSync(path, stdout)
    }
    expect(existsSync(path)).toBe(true)
    expect(stdout).toBe(readFileSync(path, 'utf8'))
    expect(stderr).toBe('')
    expect(status).toBe(code)
  })

  test('say the same on every run', () => {
    expect(cli(['examples', '--format', 'json']).stdout).toBe(cli(['examples', '--format', 'json']).stdout)
  })
})
