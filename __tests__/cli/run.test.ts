import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Format } from '../../src/cli/options.js'
import type { Product } from '../../src/cli/ports.js'
import { runCli } from '../../src/cli/run.js'
import type { Budget, Clock } from '../../src/model/budget.js'
import type { NodePool } from '../../src/model/facts.js'
import type { Rule } from '../../src/model/rule.js'
import { valueOf } from '../../src/model/value.js'
import type { Report } from '../../src/report/report.js'
import { scan } from '../../src/scan.js'

const source = { title: 'T', url: 'https://example.com', read: '2026-01-01' }
const shape = { title: 'A title', confidence: 'high', scope: 'any', since: '2020-01-01', sources: [source], on: 'node-pool' } as const

/** Finds pools whose name begins with a word. */
const rule = (word: string, more: Partial<Rule<'node-pool'>> = {}): Rule =>
  ({
    ...shape,
    severity: 'error',
    check(pool: NodePool) {
      const name = valueOf(pool.name)
      if (name === 'boom') throw new Error('a fault of ours')
      if (!name?.startsWith(word)) return undefined
      const fix = word === 'bad' ? { fix: [{ at: pool.name.at, text: 'good' }] } : {}
      return { at: pool.name.at, subject: [name], message: [word], why: [], remedy: [], offending: { name }, ...fix }
    },
    ...more,
  }) as unknown as Rule

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
const lines = ({ findings, notices, sources }: Report): string =>
  [
    ...findings.map(({ severity, rule, at, isNew, allowed, example }) =>
      [
        severity,
        rule,
        `${sources[at.source]!.path}:${lineOf(sources[at.source]!.text, at.start)}`,
        isNew ? '' : 'old',
        allowed?.reason ?? '',
        example ? 'example' : '',
      ]
        .filter(word => word !== '')
        .join(' '),
    ),
    ...notices.map(notice => `${notice.kind} ${notice.path}: ${notice.message}`),
  ].join('\n')

const product: Product = {
  version: '1.2.3',
  rules: {
    'bad-pool': rule('bad'),
    'odd-pool': rule('odd', { severity: 'warning' }),
    'rare-pool': rule('rare', { confidence: 'low', severity: 'notice' }),
    'ended-pool': rule('ended', { until: '2024-01-01' }),
  },
  pages: async () => ({ 'bad-pool': '# bad-pool\n\nThe page.' }),
  formats: Object.fromEntries(
    ['pretty', 'json', 'sarif', 'github', 'markdown', 'rdjson', 'azure', 'gitlab'].map(name => [
      name,
      (report: Report, view: object) => (name === 'gitlab' ? JSON.stringify(view) : lines(report)),
    ]),
  ) as Record<Format, () => string>,
  scan,
}

let cwd: string
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'cli-')))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const pool = (name: string): string => `az aks nodepool add -g rg --cluster-name shop --name ${name} --os-type Windows\n`
function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
}
const read = (path: string): string => readFileSync(join(cwd, path), 'utf8')

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}
interface Surroundings {
  readonly env?: Record<string, string>
  readonly terminal?: boolean
  readonly stdin?: string
  readonly times?: number[]
  readonly product?: Partial<Product>
  readonly clock?: Clock
  readonly budget?: Partial<Budget>
}

const outputTo = (add: (text: string) => unknown) => ({ write: add, writeAll: async (pieces: Iterable<string>) => [...pieces].forEach(add) })

async function cli(line: string | string[], around: Surroundings = {}): Promise<Run> {
  let out = ''
  let err = ''
  const isTerminal = around.terminal ?? false
  const times = [...(around.times ?? [])]
  const code = await runCli(
    typeof line === 'string' ? line.split(' ').filter(word => word !== '') : line,
    {
      cwd,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: realpathSync(tmpdir()), NO_COLOR: undefined, FORCE_COLOR: undefined, TERM: 'xterm', ...around.env },
      stdout: { ...outputTo(text => (out += text)), isTerminal, columns: 70 },
      stderr: { ...outputTo(text => (err += text)), isTerminal },
      readStdin: async limit => new TextEncoder().encode(around.stdin).subarray(0, limit + 1),
      now: () => times.shift() ?? Date.UTC(2026, 5, 1),
      clock: around.clock ?? (() => 0),
      ...(around.budget && { budget: around.budget }),
    },
    { ...product, ...around.product },
  )
  return { code, out, err }
}

describe('a scan', () => {
  test('finds nothing in nothing', async () => {
    expect(await cli('')).toEqual({ code: 0, out: '', err: 'aks-windows-lint: no files of a language that is scanned\n' })
    expect(await cli('-q')).toEqual({ code: 0, out: '', err: '' })
  })

  test('prints what it finds and exits with 1', async () => {
    write('a/create.sh', pool('fine') + pool('bad1'))
    write('b.sh', pool('odd1'))
    expect(await cli('')).toEqual({ code: 1, out: 'error bad-pool a/create.sh:2\nwarning odd-pool b.sh:1\n', err: '' })
    expect(await cli('b.sh')).toEqual({ code: 0, out: 'warning odd-pool b.sh:1\n', err: '' })
  })

  test.each([
    ['odd', 'error', 0],
    ['odd', 'warning', 1],
    ['odd', 'notice', 1],
    ['bad', 'none', 0],
    ['fine', 'notice', 0],
  ])('%s with --fail-on %s exits with %d', async (name, level, code) => {
    write('a.sh', pool(name))
    expect((await cli(`--fail-on ${level}`)).code).toBe(code)
  })

  test('examples never block, unless they are named', async () => {
    write('docs/a.sh', pool('bad1'))
    expect(await cli('. --fail-on notice')).toMatchObject({ code: 0, out: 'warning bad-pool docs/a.sh:1 example\n' })
    expect(await cli('docs/a.sh')).toMatchObject({ code: 1, out: 'error bad-pool docs/a.sh:1\n' })
    expect(await cli('docs')).toMatchObject({ code: 1 })
  })

  test('a path that is not there is a mistake', async () => {
    write('a.sh', pool('bad'))
    expect(await cli(['a.sh', 'no\u001b[31m.sh'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^aks-windows-lint: no such file or folder: no[^\u001b]*\n$/),
    })
  })

  test('a fault of ours exits with 3, whatever was found', async () => {
    write('a.sh', pool('bad'))
    write('b.sh', pool('boom'))
    const { code, out, err } = await cli('')
    expect([code, out]).toEqual([3, expect.stringContaining('error bad-pool a.sh:1\n')])
    expect(err).toMatch(/^aks-windows-lint: internal error, please report it: https:\S+\/issues\n$/)
    expect(out).toContain('internal b.sh: ')
    const thrown = await cli('', {
      product: {
        scan: () => {
          throw new Error('oh\u001b no')
        },
      },
    })
    expect(thrown).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringMatching(/^aks-windows-lint: internal error, please report it: https:\S+\/issues\nError: oh[^\u001b]* no\n/),
    })
  })

  test('a format that fails loses no finding', async () => {
    write('a.sh', `${pool('fine')}${pool('bad')}`)
    const json = (): string => {
      throw new Error('oh\u001b no')
    }
    const { code, out, err } = await cli('--format json', { product: { formats: { ...product.formats, json } } })
    expect([code, out]).toEqual([3, ''])
    expect(err).toMatch(/^aks-windows-lint: the format json failed: oh[^\u001b]* no; please report it: https:\S+\/issues\na\.sh:2: error bad-pool\n$/)
  })

  test('what was not read exits with 4 only where that is asked for', async () => {
    write('a.sh', `# ${'x'.repeat(2000)}`)
    write('b.sh', '\0')
    expect((await cli('--max-file-size 1k')).code).toBe(0)
    const { code, out } = await cli('--max-file-size 1k --on-unscanned fail')
    expect([code, out]).toEqual([4, 'unscanned a.sh: too large: 2002 bytes, the limit is 1024\nunscanned b.sh: not text: it holds NUL characters\n'])
    write('c.sh', pool('bad'))
    expect((await cli('--max-file-size 1k --on-unscanned fail')).code).toBe(1)
    expect((await cli('--max-file-size 1k -q')).out).toBe('error bad-pool c.sh:1\n')
  })

  test('what goes beyond the budget is named, and exits with 4 where that is asked for', async () => {
    for (const name of ['a', 'b', 'c']) write(`${name}.sh`, pool(`bad${name}`))
    const said = { budget: { files: 2 }, line: 'unscanned c.sh: too many files: the limit is 2' }
    expect(await cli('', said)).toMatchObject({ code: 1, out: `error bad-pool a.sh:1\nerror bad-pool b.sh:1\n${said.line}\n` })
    expect(await cli('--fail-on none --on-unscanned fail', said)).toMatchObject({ code: 4 })
    expect(await cli('--fail-on none', said)).toMatchObject({ code: 0 })
    // Each look at the clock takes a second: what is begun after two is left.
    let time = 0
    const slow = await cli('--fail-on none --on-unscanned fail', { clock: () => (time += 1000), budget: { time: 2000 } })
    expect([slow.code, slow.out.split('\n').slice(0, 2)]).toEqual([
      4,
      ['unscanned b.sh: the scan takes longer than 2 seconds', 'unscanned c.sh: the scan takes longer than 2 seconds'],
    ])
  })

  test('standard input', async () => {
    expect(await cli('--stdin --stdin-path x/a.sh', { stdin: pool('bad1') })).toMatchObject({ code: 1, out: 'error bad-pool x/a.sh:1\n' })
    expect(await cli('--stdin --stdin-path a.sh --max-file-size 5', { stdin: pool('bad1') })).toMatchObject({
      out: 'unscanned a.sh: too large: 6 bytes, the limit is 5\n',
    })
  })

  test('the day', async () => {
    write('a.sh', pool('ended'))
    expect((await cli('')).out).toBe('')
    expect((await cli('--as-of 2023-12-31')).out).toBe('error ended-pool a.sh:1\n')
  })
})

describe('rules', () => {
  test('--rule runs only those, whatever preset and config say', async () => {
    write('a.sh', pool('bad') + pool('odd') + pool('rare'))
    write('.github/aks-windows-lint.yml', 'rules: {odd-pool: off}')
    expect((await cli('.')).out).toBe('error bad-pool a.sh:1\n')
    expect((await cli('--rule odd-pool --rule rare-pool')).out).toBe('warning odd-pool a.sh:2\nnotice rare-pool a.sh:3\n')
    write('.github/aks-windows-lint.yml', 'rules: {odd-pool: off, rare-pool: error}')
    expect((await cli('--rule odd-pool --rule rare-pool')).out).toBe('warning odd-pool a.sh:2\nerror rare-pool a.sh:3\n')
  })

  test('an unknown one is a mistake', async () => {
    expect(await cli('--rule bad-pol')).toEqual({ code: 2, out: '', err: 'aks-windows-lint: there is no rule "bad-pol" (did you mean "bad-pool"?)\n' })
  })

  test('--list-rules', async () => {
    expect(await cli('--list-rules')).toMatchObject({
      code: 0,
      out: [
        'bad-pool    error            A title',
        'ended-pool  error            A title (ended 2024-01-01)',
        'odd-pool    warning          A title',
        'rare-pool   notice   strict  A title',
        '',
      ].join('\n'),
    })
    const list = JSON.parse((await cli('--list-rules -f json')).out)
    expect(list[1]).toEqual({
      id: 'ended-pool',
      title: 'A title',
      severity: 'error',
      confidence: 'high',
      preset: 'recommended',
      scope: 'any',
      since: '2020-01-01',
      until: '2024-01-01',
      active: false,
      deadlines: [],
      sources: [source],
    })
  })

  test('--explain', async () => {
    expect(await cli('--explain bad-pool')).toEqual({ code: 0, out: 'bad-pool\n\nThe page.\n', err: '' })
    expect(await cli('--explain bad-pool --format markdown')).toEqual({ code: 0, out: '# bad-pool\n\nThe page.\n', err: '' })
    expect((await cli('--explain odd-pool')).out).toBe('odd-pool\n\nA title\n\n  - T: https://example.com (read 2026-01-01)\n')
    expect((await cli('--explain bad-pool', { terminal: true })).out).toMatch(/^\u001b\[1m.*bad-pool/)
    expect((await cli('--explain bad-pool', { terminal: true, env: { NO_COLOR: '1' } })).out).toMatch(/^bad-pool/)
    expect(await cli('--explain bad')).toMatchObject({ code: 2, err: expect.stringContaining('(did you mean "bad-pool"?)') })
    expect(await cli('--explain constructor')).toMatchObject({ code: 2, err: expect.stringContaining('there is no rule "constructor"') })
  })
})

describe('config and baseline', () => {
  test('the config is read where it is expected, or where it is named', async () => {
    write('a.sh', pool('bad'))
    write('gen/b.sh', pool('bad'))
    write('.github/aks-windows-lint.yml', 'ignore: [gen]\nrules: {bad-pool: notice}')
    write('other.yml', 'rules: {bad-pool: off}')
    expect(await cli('')).toMatchObject({ code: 0, out: 'notice bad-pool a.sh:1\n' })
    expect(await cli('--config other.yml')).toMatchObject({ code: 0, out: '' })
  })

  test('mistakes in it exit with 2', async () => {
    write('.github/aks-windows-lint.yml', 'rules:\n  bad-pol: off\nextend: strict')
    const name = 'aks-windows-lint: .github/aks-windows-lint.yml'
    expect(await cli('')).toEqual({
      code: 2,
      out: '',
      err: `${name}:2: there is no rule "bad-pol" (did you mean "bad-pool"?)\n${name}:3: "extend" is not a key of the config (did you mean "extends"?)\n`,
    })
    expect(await cli('--config none.yml')).toMatchObject({ code: 2, err: 'aks-windows-lint: none.yml: it cannot be read (ENOENT)\n' })
  })

  test('a baseline leaves old findings alone', async () => {
    write('a.sh', pool('bad1'))
    expect(await cli('--write-baseline base.json')).toMatchObject({ code: 0, out: '' })
    expect(JSON.parse(read('base.json')).findings).toMatchObject([{ rule: 'bad-pool', path: 'a.sh', count: 1 }])
    write('a.sh', pool('bad2') + pool('bad1'))
    expect(await cli('--baseline base.json')).toMatchObject({ code: 1, out: 'error bad-pool a.sh:1\nerror bad-pool a.sh:2 in the baseline\n' })
    write('a.sh', pool('bad1'))
    expect((await cli('--baseline base.json')).code).toBe(0)
    write('base.json', '{}')
    expect(await cli('--baseline base.json')).toMatchObject({ code: 2, err: 'aks-windows-lint: base.json: "version" must be 1\n' })
    expect(await cli('--write-baseline new/base.json')).toMatchObject({ code: 0 })
    expect(existsSync(join(cwd, 'new/base.json'))).toBe(true)
    expect(await cli('--write-baseline a.sh/base.json')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/a\.sh\/base\.json: it cannot be written \(E\w+\)\n$/),
    })
  })
})

describe('--fix', () => {
  const crlf = `\uFEFF# ü\r\n${pool('bad1').replace('\n', '\r\n')}`

  test('mends files in their own encoding, and tells what remains', async () => {
    write('a.sh', crlf)
    writeFileSync(join(cwd, 'b.sh'), Buffer.from(`\uFEFF${pool('bad1')}${pool('odd')}`, 'utf16le'))
    expect(await cli('--fix')).toEqual({ code: 0, out: 'warning odd-pool b.sh:2\n', err: 'aks-windows-lint: 2 findings mended\n' })
    expect(read('a.sh')).toBe(crlf.replace('bad1', 'good'))
    expect(readFileSync(join(cwd, 'b.sh')).toString('utf16le')).toBe(`\uFEFF${pool('good')}${pool('odd')}`)
  })

  test('--dry-run shows a diff and changes nothing', async () => {
    write('a.sh', pool('bad1'))
    expect(await cli('--fix --dry-run')).toEqual({ code: 1, out: `--- a/a.sh\n+++ b/a.sh\n@@ -1,1 +1,1 @@\n-${pool('bad1')}+${pool('good')}`, err: '' })
    expect(read('a.sh')).toBe(pool('bad1'))
    expect((await cli('--stdin --stdin-path a.sh --fix --dry-run', { stdin: pool('bad1') })).out).toContain(`+${pool('good')}`)
  })

  test('on a terminal the diff cannot act', async () => {
    write('a.sh', `echo "\u001b[31m"\n${pool('bad1')}`)
    const shown = (await cli('--fix --dry-run', { terminal: true })).out
    expect(shown).not.toContain('\u001b')
    expect(shown).toContain(`+${pool('good')}`)
  })

  test('leaves allowed findings alone', async () => {
    write('a.sh', pool('bad1'))
    await cli('--write-baseline b.json')
    expect(await cli('--fix --baseline b.json')).toMatchObject({ code: 0, err: 'aks-windows-lint: 0 findings mended\n' })
    expect(read('a.sh')).toBe(pool('bad1'))
  })

  test('leaves alone what is not what it was', async () => {
    write('a.sh', pool('bad1'))
    const scanAndEdit: Product['scan'] = input => {
      const result = scan(input)
      write('a.sh', 'edited meanwhile')
      return result
    }
    const { code, err } = await cli('--fix', { product: { scan: scanAndEdit } })
    expect([code, err]).toEqual([2, expect.stringContaining('a.sh: it changed meanwhile and was left alone')])
    expect(read('a.sh')).toBe('edited meanwhile')
  })
})

describe('--changed-since', () => {
  const git = (...args: string[]): unknown => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd, stdio: 'ignore' })

  test('tells only of what is new, through renames', async () => {
    write('a.sh', pool('bad1') + '# a line\n'.repeat(20))
    write('docs/b.sh', pool('bad1'))
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'one')
    expect(await cli('--changed-since HEAD')).toEqual({ code: 0, out: '', err: '' })
    git('mv', 'a.sh', 'c.sh')
    write('c.sh', `# above\n${read('c.sh')}${pool('bad2')}`)
    write('new.sh', pool('odd'))
    expect(await cli('--changed-since HEAD')).toMatchObject({ code: 1, out: 'error bad-pool c.sh:23\nwarning odd-pool new.sh:1\n' })
    expect(await cli('--changed-since HEAD new.sh docs/b.sh')).toMatchObject({ code: 0, out: 'warning odd-pool new.sh:1\n' })
    expect(await cli('--changed-since HEAD --fix')).toMatchObject({ err: 'aks-windows-lint: 1 finding mended\n' })
    expect(read('c.sh')).toContain('bad1')
  })

  test('mistakes exit with 2', async () => {
    expect(await cli('--changed-since HEAD')).toMatchObject({ code: 2, err: 'aks-windows-lint: the working folder is not in a git repository\n' })
    git('init', '-q')
    expect(await cli('--changed-since main')).toMatchObject({ code: 2, err: 'aks-windows-lint: git knows no revision "main"\n' })
  })
})

describe('--explain-model', () => {
  test('as data and as text', async () => {
    write('a.sh', `az aks create -g rg -n shop --network-plugin kubenet --location x\n${pool('win1')}`)
    write('pod.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {os: {name: windows}, containers: []}\n')
    write('wrong.sh', 'az aks nodepool add -g rg --name x\n')
    const { code, out } = await cli('--explain-model --format json')
    expect(code).toBe(0)
    const model = JSON.parse(out)
    expect(model.clusters).toEqual([expect.objectContaining({ name: 'shop', networkPlugin: 'kubenet', networkPolicy: null, file: 'a.sh', line: 1 })])
    expect(model.nodePools).toContainEqual(expect.objectContaining({ name: 'win1', os: 'Windows', cluster: 'shop', mode: null, file: 'a.sh', line: 2 }))
    expect(model.workloads).toEqual([expect.objectContaining({ kind: 'Pod', namespace: null, name: 'web', os: 'Windows', file: 'pod.yaml', line: 1 })])
    expect(model.rejected).toEqual([{ file: 'wrong.sh', line: 1, reason: expect.any(String) }])
    expect((await cli('--explain-model')).out).toContain('  Pod web: Windows  (pod.yaml:1)\n')
  })

  test('what az refuses makes nothing, though its meaning is judged', async () => {
    write('a.sh', 'az aks nodepool add -g rg --cluster-name shop --os-type Windows --uptime-sla -n npwin\n')
    const model = JSON.parse((await cli('--explain-model --format json')).out)
    expect(model.nodePools).toEqual([])
    expect(model.rejected).toHaveLength(1)
  })
})

describe('the terminal', () => {
  const view = async (around: Surroundings, line = ''): Promise<unknown> => JSON.parse((await cli(`-f gitlab ${line}`, around)).out)
  test.each<[string, Surroundings, string, boolean]>([
    ['a terminal', { terminal: true }, '', true],
    ['no terminal', {}, '', false],
    ['a dumb terminal', { terminal: true, env: { TERM: 'dumb' } }, '', false],
    ['NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, '', false],
    ['an empty NO_COLOR', { terminal: true, env: { NO_COLOR: '' } }, '', true],
    ['FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, '', true],
    ['FORCE_COLOR=0', { terminal: true, env: { FORCE_COLOR: '0' } }, '', false],
    ['FORCE_COLOR over NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, '', true],
    ['--no-color over all', { terminal: true, env: { FORCE_COLOR: '1' } }, '--no-color', false],
  ])('colours: %s', async (_, around, line, color) => expect(await view(around, line)).toEqual({ color, width: 70 }))

  test('progress after a second, on a terminal only, and wiped', async () => {
    for (const name of ['a', 'b', 'c']) write(`${name}.sh`, pool('fine'))
    // The day, the start, three files found, three files scanned.
    const times = [0, 0, 500, 1100, 1150, 1160, 1250, 1270]
    expect((await cli('', { terminal: true, times })).err).toBe('\r\u001b[K2 files found\r\u001b[K2 of 3 files scanned\r\u001b[K')
    expect((await cli('-q', { terminal: true, times })).err).toBe('')
    expect((await cli('', { times })).err).toBe('')
    expect((await cli('', { terminal: true, times: [0, 0, 1, 2, 3, 4, 5, 6] })).err).toBe('')
  })

  test('--version, --help', async () => {
    expect(await cli('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' })
    expect(await cli('--help')).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: /) })
    expect(await cli('--hlep')).toEqual({
      code: 2,
      out: '',
      err: "aks-windows-lint: unknown option --hlep (did you mean --help?)\ntry 'aks-windows-lint --help'\n",
    })
    expect(existsSync(join(cwd, 'anything'))).toBe(false)
  })
})

describe('--init', () => {
  const workflow = '.github/workflows/aks-windows-lint.yml'
  const config = '.github/aks-windows-lint.yml'

  test('writes a workflow and a config that changes nothing', async () => {
    const { code, out } = await cli('--init')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`${workflow}: written\n${config}: written\n\nCommit them`) })
    expect(read(workflow)).toContain('uses: aks-windows-lint/aks-windows-lint@v1')
    write('a.sh', pool('bad1') + pool('rare1'))
    expect(await cli('a.sh')).toEqual({ code: 1, out: 'error bad-pool a.sh:1\n', err: '' })
  })

  test('overwrites nothing', async () => {
    write(config, 'extends: strict\n')
    expect((await cli('--init')).out).toContain(`${workflow}: written\n${config}: is there already and was left as it is\n`)
    write(workflow, 'mine')
    expect(await cli('--init')).toEqual({ code: 0, out: expect.not.stringContaining('written'), err: '' })
    expect([read(workflow), read(config)]).toEqual(['mine', 'extends: strict\n'])
  })

  test('writes where GitHub looks, from a folder below', async () => {
    mkdirSync(join(cwd, '.git'))
    mkdirSync(join(cwd, 'deploy'))
    cwd = join(cwd, 'deploy')
    const { out } = await cli('--init')
    cwd = dirname(cwd)
    expect(out).toContain(`../${workflow}: written`)
    expect(existsSync(join(cwd, workflow))).toBe(true)
  })

  test('says what it cannot write', async () => {
    write('.github', 'a file')
    expect(await cli('--init')).toMatchObject({
      code: 2,
      out: '',
      err: `${workflow}: it cannot be written (ENOTDIR)\n${config}: it cannot be written (ENOTDIR)\n`,
    })
  })

  test('takes no paths', async () => expect(await cli('--init here')).toMatchObject({ code: 2, err: expect.stringContaining('--init takes no paths') }))
})

describe('a word that is meant as another', () => {
  test.each([
    ['exampels', ' (did you mean "examples"?)'],
    ['examples/web.yml', ` (did you mean "${join('examples', 'web.yaml')}"?)`],
    ['init', ' (did you mean --init?)'],
    ['list-rule', ' (did you mean --list-rules?)'],
    ['nothing-like-it', ''],
  ])('%s%s', async (path, hint) => {
    write('examples/web.yaml', 'a: 1\n')
    expect((await cli(path)).err).toBe(`aks-windows-lint: no such file or folder: ${path}${hint}\n`)
  })
})
