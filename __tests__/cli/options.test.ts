import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { formats } from '../../src/cli/formats.js'
import { help } from '../../src/cli/help.js'
import { formats as formatNames, parseOptions } from '../../src/cli/options.js'
import { version } from '../../src/version.js'

const defaults = {
  paths: ['.'],
  mode: 'scan',
  format: 'pretty',
  rules: [],
  fix: false,
  dryRun: false,
  failOn: 'error',
  onUnscanned: 'warn',
  maxFileSize: 5 * 2 ** 20,
  quiet: false,
  noColor: false,
}

describe('parseOptions', () => {
  test.each<[string, object]>([
    ['', {}],
    ['a b/c', { paths: ['a', 'b/c'] }],
    ['-- --fix', { paths: ['--fix'] }],
    ['--format sarif', { format: 'sarif' }],
    ['-f json a', { format: 'json', paths: ['a'] }],
    ['--format=rdjson --rule a -r b --rule=c', { format: 'rdjson', rules: ['a', 'b', 'c'] }],
    ['--as-of 2024-02-29', { asOf: '2024-02-29' }],
    ['--fix --dry-run', { fix: true, dryRun: true }],
    ['--changed-since origin/main', { changedSince: 'origin/main' }],
    ['--changed-since=-odd', { changedSince: '-odd' }],
    ['--stdin --stdin-path a.yaml', { stdinPath: 'a.yaml' }],
    ['--baseline b --config c', { baseline: 'b', config: 'c' }],
    ['--write-baseline b', { writeBaseline: 'b' }],
    ['--fail-on none --on-unscanned fail', { failOn: 'none', onUnscanned: 'fail' }],
    ['--max-file-size 10', { maxFileSize: 10 }],
    ['--max-file-size 2KiB', { maxFileSize: 2048 }],
    ['--max-file-size 1m', { maxFileSize: 2 ** 20 }],
    ['-q --no-color', { quiet: true, noColor: true }],
    ['--list-rules', { mode: 'list-rules' }],
    ['--explain x', { mode: 'explain', explain: 'x' }],
    ['--explain-model', { mode: 'explain-model' }],
    ['-V', { mode: 'version' }],
    ['-h --version', { mode: 'help' }],
  ])('%s', (line, expected) => expect(parseOptions(line === '' ? [] : line.split(' '))).toEqual({ ...defaults, ...expected }))

  test.each([
    ['--fromat json', 'unknown option --fromat (did you mean --format?)'],
    ['--list-rule', 'unknown option --list-rule (did you mean --list-rules?)'],
    ['--__proto__', 'unknown option --__proto__'],
    ['-x', 'unknown option -x'],
    ['--format', 'option --format needs a value'],
    ['--format=', 'option --format needs a value'],
    ['--config --fix', 'option --config needs a value (write --config=--fix if that is one)'],
    ['--fix=yes', 'option --fix takes no value'],
    ['--format jsn', '--format must be one of pretty, json, sarif, github, markdown, rdjson, azure, gitlab, not "jsn" (did you mean "json"?)'],
    ['--fail-on errors', '--fail-on must be one of error, warning, notice, none, not "errors" (did you mean "error"?)'],
    ['--on-unscanned x', '--on-unscanned must be one of fail, warn, not "x"'],
    ['--as-of 2026-02-30', '--as-of must be a day such as 2026-01-31, not "2026-02-30"'],
    ['--as-of today', '--as-of must be a day such as 2026-01-31, not "today"'],
    ['--max-file-size 0', '--max-file-size must be a number of bytes, or such as 512KiB or 5MiB'],
    ['--max-file-size 1.5M', '--max-file-size must be a number of bytes, or such as 512KiB or 5MiB'],
    ['--dry-run', '--dry-run goes with --fix'],
    ['--stdin', '--stdin and --stdin-path go together: the path tells the language'],
    ['--stdin-path a', '--stdin and --stdin-path go together: the path tells the language'],
    ['--stdin --stdin-path a b', '--stdin takes no paths'],
    ['--stdin --stdin-path a --fix', 'standard input cannot be fixed in place: add --dry-run for a diff'],
    ['--stdin --stdin-path a --changed-since b', '--stdin does not go with --changed-since'],
    ['--baseline a --write-baseline b', '--baseline does not go with --write-baseline'],
  ])('%s is a mistake', (line, problem) => expect(parseOptions(line.split(' '))).toEqual({ problem }))
})

describe('help', () => {
  test('fits a screen', () => {
    const lines = help.split('\n')
    expect(lines.length).toBeLessThanOrEqual(25)
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80)
  })

  test('names only options that there are', () => {
    const named = [...help.matchAll(/--[a-z][a-z-]*/g)].map(match => match[0])
    expect(named.length).toBeGreaterThan(20)
    for (const option of named) expect(parseOptions([option])).not.toMatchObject({ problem: expect.stringContaining('unknown') })
  })
})

test('every format has a reporter', () => expect(Object.keys(formats)).toEqual([...formatNames]))

test('the version is that of the package', () => {
  expect(version).toBe(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version)
})
