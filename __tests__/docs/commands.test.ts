import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { build } from 'esbuild'
import { documents, type Fence, fencesOf } from './fences.js'

jest.setTimeout(60_000)

/** Commands that other tests run, or that need a network. */
const elsewhere = /^(?:npm (?:ci|cit|test|run \S+|install .*|pack)|git clone .*|\.ci\/run)(?:\s+#.*)?$/

const folder = mkdtempSync(join(tmpdir(), 'documents-'))
const cli = join(folder, 'cli.mjs')
beforeAll(async () => {
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" }
  await build({
    entryPoints: ['src/cli.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: cli,
    mainFields: ['module', 'main'],
    banner,
    logLevel: 'error',
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const env = {
  PATH: process.env.PATH,
  HOME: folder,
  PROJECT: resolve('.'),
  CLI: cli,
  PASSWORD: 'unknown',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}

/** The names that documents use for what is run here. */
const prelude = `
aks-windows-lint() { node "$CLI" "$@"; }
npx() { while [[ "$1" == -* ]]; do shift; done; [[ "$1" == aks-windows-lint* ]] || exit 97; shift; aks-windows-lint "$@"; }
shopt -s expand_aliases
`

/** The repository that the commands of a document run in: the examples, with a branch. */
function repository(name: string): string {
  const cwd = join(folder, name.replace(/\W/g, '-'))
  cpSync('examples', cwd, { recursive: true })
  rmSync(join(cwd, 'README.md'))
  const git = (...args: string[]): unknown => execFileSync('git', args, { cwd, env, stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message=Base')
  git('checkout', '--quiet', '-b', 'feature')
  git('update-ref', 'refs/remotes/origin/main', 'main')
  return cwd
}

/** A fence as a script that ends with the line that did not do what the document says. */
function scriptOf({ text, line }: Fence): string {
  const lines = text.split('\n').map((command, index) => {
    const here = `line ${line + 1 + index}`
    const told = /^(.*\S)\s+# exit (\d)$/.exec(command)
    if (told) return `${told[1]}\ncode=$?; [ $code -eq ${told[2]} ] || { echo "${here}: exit $code" >&2; exit 99; }`
    if (elsewhere.test(command)) return ':'
    const run = command.replace('node dist/cli.js examples', 'aks-windows-lint "$PROJECT/examples"')
    return /^(?:[A-Z_]+=\S+ )?(?:aks-windows-lint|npx)\b/.test(run) ? `${run}\ncode=$?; [ $code -le 1 ] || { echo "${here}: exit $code" >&2; exit 99; }` : run
  })
  return `${prelude}${lines.join('\n')}\n`
}

function run(script: string, cwd: string): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise(done => {
    execFile('bash', ['-c', script], { cwd, env, encoding: 'utf8' }, (fault, out, err) => done({ code: fault ? Number(fault.code) : 0, out, err }))
  })
}

const runnable = documents
  .map(file => ({ file, fences: fencesOf(file).filter(({ language }) => language === 'sh') }))
  .filter(({ file, fences }) => fences.length > 0 && file !== 'docs/library.md')

/** Documents are written for bash; what they do is the same on Windows, and tested there by the tests of the command line. */
const inBash = process.platform === 'win32' ? describe.skip : describe

inBash('the commands of', () => {
  test.each(runnable)('$file do what it says', async ({ file, fences }) => {
    const cwd = repository(file)
    for (const fence of fences)
      expect({ line: fence.line, ...(await run(scriptOf(fence), cwd)) }).toMatchObject({
        line: fence.line,
        err: expect.not.stringMatching(/: exit |Node\.js v|internal error/),
      })
  })
})

inBash('the recipes of', () => {
  const recipe = (file: string, marker: string): string => fencesOf(file).find(({ text }) => text.includes(marker))!.text
  const command = (text: string): string => /(npx --yes aks-windows-lint@1 .*)$/m.exec(text)![1]!
  const fault = 'echo "az aks nodepool add -g shop-rg --cluster-name shop -n winpool9 --os-type Windows" > new.sh\n'

  test('Azure Pipelines: what is new is an error of the build', async () => {
    const { code, out } = await run(prelude + fault + command(recipe('docs/azure-pipelines.md', '--format azure')), repository('azure'))
    expect(code).toBe(1)
    expect(out).toMatch(/^##vso\[task\.logissue type=error;sourcepath=new\.sh;linenumber=1;/m)
    expect(out).not.toContain('create.sh;linenumber=16')
  })

  test('GitLab: the report lists what is new', async () => {
    const cwd = repository('gitlab')
    const text = command(recipe('docs/gitlab.md', '--format gitlab'))
    const { code } = await run(`${prelude}CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse main)\n${fault}${text}`, cwd)
    const { out } = await run('cat gl-code-quality-report.json', cwd)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({
        check_name: 'long-windows-pool-name',
        severity: expect.any(String),
        fingerprint: expect.any(String),
        location: expect.objectContaining({ path: 'new.sh' }),
      }),
    ])
  })
})
