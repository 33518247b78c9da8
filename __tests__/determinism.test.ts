import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { repository } from '../scripts/bench/repository.js'
import { scenarioRepositories } from '../scripts/fuzz/corpus.js'
import { formats } from '../src/cli/formats.js'
import { formats as formatNames } from '../src/cli/options.js'
import { defaultConfig } from '../src/model/config.js'
import { explainModel } from '../src/report/model.js'
import { catalogueDay } from '../src/rules/catalogue-day.js'
import { rules } from '../src/rules/index.js'
import { type InputFile, scan } from '../src/scan.js'

// The same files are the same bytes, whatever machine, order, locale, time zone and version of Node.

describe('the order of the files', () => {
  const inputs = (files: readonly { path: string; content: string }[]): readonly InputFile[] =>
    files.map(({ path, content }) => ({ path, bytes: new TextEncoder().encode(content) }))

  /** All that is said of some files, compared with nothing or with those of them at odd places. */
  async function said(files: readonly InputFile[], base?: readonly InputFile[]): Promise<readonly string[]> {
    const result = scan({ files, ...(base && { base }), rules, config: defaultConfig, day: catalogueDay, complete: true })
    const report = { ...result, rules, version: '0.0.0', day: catalogueDay }
    const texts = await Promise.all(Object.values(formats).map(async format => [...(await format(report, { color: true, width: 80 }))].join('')))
    return [...texts, JSON.stringify(explainModel(result.world, result.sources)), result.fixed.map(({ fingerprint }) => fingerprint).join()]
  }

  const pages = scenarioRepositories()
  const several = pages.filter(({ length }) => length > 1)
  const together = pages.filter((_, index) => index % 16 === 0).flatMap((files, index) => files.map(file => ({ ...file, path: `team-${index}/${file.path}` })))
  const generated = repository(60).map(({ path, text }) => ({ path, content: text }))

  test.each([
    ['the scenarios of all pages that have several files', several],
    ['a part of all scenarios in one repository', [together]],
    ['a generated repository', [generated]],
  ])('says nothing: %s', async (_, repositories) => {
    for (const repository of repositories) {
      const files = inputs(repository)
      const odd = (list: readonly InputFile[]): readonly InputFile[] => list.filter(file => files.indexOf(file) % 2 === 1)
      const alone = await said(files)
      const compared = await said(files, odd(files))
      for (const other of [[...files].reverse(), [...files.slice(1), ...files.slice(0, 1)]]) {
        expect(await said(other)).toEqual(alone)
        expect(await said(other, odd(other))).toEqual(compared)
      }
    }
  })
})

describe('the room of the bytes', () => {
  const written = new Map(repository(200).map(({ path, text }) => [path, new TextEncoder().encode(text)]))
  const room = new Uint8Array(64 * 1024)
  /** The bytes of a file, until the next is read. */
  function intoOneRoom(path: string): Uint8Array {
    const bytes = written.get(path)!
    room.fill(0)
    room.set(bytes)
    return room.subarray(0, bytes.length)
  }

  test('is that of the next file as well: nobody keeps them', () => {
    const found = (bytesOf: (path: string) => InputFile['bytes']): readonly string[] => {
      const files = [...written.keys()].map((path): InputFile => ({ path, bytes: bytesOf(path) }))
      const { findings, notices } = scan({ files, rules, config: defaultConfig, day: catalogueDay, complete: true })
      return [...findings.map(({ fingerprint, at }) => `${fingerprint} ${at.source} ${at.start}`), ...notices.map(({ message }) => message)]
    }
    const apart = found(path => written.get(path)!)
    expect(apart.length).toBeGreaterThan(20)
    expect(found(() => intoOneRoom)).toEqual(apart)
  })
})

describe('the machine', () => {
  let work: string
  let root: string
  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'determinism-'))
    root = join(work, 'shop')
    // Packages in it are CommonJS and ask for modules of Node by `require`.
    const mainFields = ['module', 'main']
    const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" }
    await build({
      entryPoints: ['src/cli.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: join(work, 'cli.mjs'),
      banner,
      mainFields,
      logLevel: 'silent',
    })
    cpSync('examples', root, { recursive: true })
    for (const { path, text } of repository(10)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    // What cannot be read is told as well, and names sort by their characters in no locale.
    for (const name of ['I.yaml', 'i.yaml', 'ı.yaml', 'z.yaml', 'ä.yaml', 'Z.yaml']) writeFileSync(join(root, name), 'a: [\n')
    for (const name of ['large.yaml', 'Large.yaml']) writeFileSync(join(root, name), Buffer.alloc(70_000, 97))
  })
  afterAll(() => rmSync(work, { recursive: true, force: true }))

  const outputs = [...formatNames.map(format => ['--format', format]), ['--explain-model'], ['--fix', '--dry-run']]

  function said(node: string, env: Readonly<Record<string, string>>, paths: readonly string[]): readonly string[] {
    return outputs.map(args => {
      const { stdout, stderr, status } = spawnSync(node, [join(work, 'cli.mjs'), '--as-of', '2026-11-22', '--max-file-size', '64KiB', ...args, ...paths], {
        cwd: root,
        encoding: 'utf8',
        env,
        maxBuffer: 2 ** 28,
      })
      return `${status}\n${stderr}\n${stdout}`
    })
  }

  const folders = ['apps', 'cluster', 'pipelines', 'shop', 'I.yaml', 'i.yaml', 'ı.yaml', 'z.yaml', 'ä.yaml', 'Z.yaml', 'large.yaml', 'Large.yaml']
  const machines: readonly (readonly [string, string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ['Turkish, at UTC+14', process.execPath, { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }, folders.toReversed()],
    [
      'Arabic of Egypt, at UTC-11',
      process.execPath,
      { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG', TZ: 'Pacific/Pago_Pago' },
      [...folders.slice(5), ...folders.slice(0, 5)],
    ],
    ['no locale, at a half hour', process.execPath, { LC_ALL: 'C', TZ: 'Asia/Kolkata' }, folders],
    ...otherNodes().map(node => [`Node ${versionOf(node)}`, node, { LC_ALL: 'de_DE.UTF-8', TZ: 'Europe/Berlin' }, folders] as const),
  ]
  const first = new Map<string, readonly string[]>()
  const reference = (): readonly string[] => {
    if (!first.has('')) first.set('', said(process.execPath, { LC_ALL: 'en_US.UTF-8', TZ: 'UTC' }, folders))
    return first.get('')!
  }

  test.each(machines)(
    'says nothing: %s',
    (_, node, env, paths) => {
      expect(said(node, env, paths)).toEqual(reference())
    },
    120_000,
  )

  test('and there is much to say', () => {
    const [pretty] = reference()
    expect(pretty).toMatch(/^1\n/)
    expect(pretty!.split('\n').length).toBeGreaterThan(200)
    expect(pretty).toContain('too large')
  })
})

/** One node of each other version that this machine has: on the PATH, among the tools of a runner, or named in AKS_WINDOWS_LINT_NODES. */
function otherNodes(): readonly string[] {
  const named = (process.env.AKS_WINDOWS_LINT_NODES ?? '').split(delimiter)
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => ['node', 'node20', 'node22', 'node24'].map(name => join(folder, name)))
  const tools = join(process.env.RUNNER_TOOL_CACHE ?? '', 'node')
  const ofRunner =
    process.env.RUNNER_TOOL_CACHE && existsSync(tools) ? readdirSync(tools).map(version => join(tools, version, process.arch, 'bin', 'node')) : []
  const found = new Map([[process.versions.node, process.execPath]])
  for (const node of [...named, ...onPath, ...ofRunner]) {
    const version = node !== '' && existsSync(node) ? versionOf(node) : ''
    if (/^(?:2\d|3\d)\./.test(version) && !found.has(version)) found.set(version, node)
  }
  return [...found.values()].slice(1)
}

function versionOf(node: string): string {
  return (spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '').trim().replace(/^v/, '')
}
