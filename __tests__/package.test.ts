import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

/** A project of somebody else, with the package installed from its tarball, and no network. */
let project: string
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'package-'))
  writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}')
  execFileSync(process.execPath, ['scripts/build-library.mjs'], { stdio: 'inherit' })
  npm(process.cwd(), 'pack', '--silent', '--ignore-scripts', '--pack-destination', project)
  const [tarball] = readdirSync(project).filter(name => name.endsWith('.tgz'))
  npm(project, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`)
}, 120_000)
afterAll(() => rmSync(project, { recursive: true, force: true }))

/** The npm that runs this test: on Windows the name alone does not start it. */
function npm(cwd: string, ...args: string[]): string {
  const own = process.env.npm_execpath
  return execFileSync(own ? process.execPath : 'npm', [...(own ? [own] : []), ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

const installed = (path: string): string => join(project, 'node_modules/aks-windows-lint', path)
const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' })

describe('the package', () => {
  test('holds what it needs and nothing else', () => {
    const files = readdirSync(installed('.'), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.name.endsWith('.d.ts'))
      .map(entry => join(entry.parentPath, entry.name).slice(installed('.').length + 1))
    // What the bundles load only when it is needed; the bundler numbers them.
    const chunk = /^dist\/\d+\.cli\.js$/
    expect(files.filter(file => !chunk.test(file)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/licenses.txt',
      'dist/package.json',
      'library/index.js',
      'library/licenses.txt',
      'package.json',
      'schema/config.schema.json',
      'schema/report.schema.json',
    ])
    expect(readdirSync(join(project, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['aks-windows-lint'])
  })

  test('has a command', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(npm(project, 'exec', '--offline', '--', 'aks-windows-lint', '--version')).toBe(`${version}\n`)
    expect(node(installed('dist/cli.js'), '--explain', 'kubenet-with-windows')).toMatch(/^kubenet-with-windows\n/)
    writeFileSync(join(project, 'pool.sh'), 'az aks nodepool add -g rg --cluster-name shop -n winpool1 --os-type Windows\n')
    expect(() => node(installed('dist/cli.js'), 'pool.sh')).toThrow(expect.objectContaining({ status: 1 }))
  })

  test('is a library: the example of docs/library.md does what it says', () => {
    const page = readFileSync('docs/library.md', 'utf8')
    const [, example] = /`example\.mjs`\n\n```js\n([\s\S]*?)```/.exec(page)!
    const [, shown] = /It prints\n\n```text\n([\s\S]*?)```/.exec(page)!
    writeFileSync(join(project, 'example.mjs'), example!)
    expect(node('example.mjs')).toBe(shown)
  })

  test('has types, which need no other package', () => {
    mkdirSync(join(project, 'typed'), { recursive: true })
    const options = { module: 'NodeNext', target: 'ES2022', lib: ['ES2022'], strict: true, noEmit: true, types: [], skipLibCheck: false }
    writeFileSync(join(project, 'typed/tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }))
    writeFileSync(
      join(project, 'typed/use.ts'),
      `import { defaultConfig, type Finding, rules, scan } from 'aks-windows-lint'
const { findings } = scan({ files: [{ path: 'a.sh', bytes: new Uint8Array() }], config: defaultConfig, day: '2026-01-01', complete: true, rules })
export const ids: readonly string[] = findings.map((finding: Finding) => finding.rule)
// @ts-expect-error the day is missing
scan({ files: [], config: defaultConfig, complete: true, rules })
`,
    )
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc')
    expect(execFileSync(process.execPath, [tsc, '-p', join(project, 'typed')], { encoding: 'utf8' })).toBe('')
  })
})
