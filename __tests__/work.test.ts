import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { callsOf, exponentOf, type Growth, growthOf, transpiled, type Work, workOf } from '../scripts/bench/counts.js'
import { customResource, longScript, manifestStream } from '../scripts/bench/large.js'
import { repository } from '../scripts/bench/repository.js'

// How much work a scan is, in counts, which a slow or busy machine does not change. docs/performance.md has the times.

let program: Awaited<ReturnType<typeof transpiled>>
let root: string

beforeAll(async () => {
  program = await transpiled()
  root = mkdtempSync(join(tmpdir(), 'work-'))
})
afterAll(() => {
  program.remove()
  rmSync(root, { recursive: true, force: true })
})

const bundling = { bundle: true, platform: 'node', format: 'esm', write: false, outdir: 'unused', metafile: true, logLevel: 'error' } as const

interface File {
  readonly path: string
  readonly text: string
}

let folders = 0
function folderWith(files: readonly File[]): string {
  const folder = join(root, String(folders++))
  mkdirSync(folder)
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const scanned = (folder: string, ...options: readonly string[]): Promise<Work> =>
  workOf([join(program.folder, 'cli.js'), '--format', 'json', '--fail-on', 'none', ...options, '.'], { cwd: folder })
const workFor = (...files: readonly File[]): Promise<Work> => scanned(folderWith(files))

async function growth(sizes: readonly number[], files: (size: number) => readonly File[]): Promise<Growth> {
  const works = new Map<number, Work>()
  for (const size of [0, ...sizes]) works.set(size, await scanned(folderWith(size === 0 ? [] : files(size))))
  return growthOf(works)
}

/** All work together, and none of its parts: what is small now would be all of it at a size that no test has. */
function expectLinear({ exponent, functions }: Growth): void {
  expect(functions.length).toBeGreaterThan(30)
  expect(functions.filter(each => each.exponent > 1.25).map(({ name, steps }) => `${name}: ${steps.join(', ')}`)).toEqual([])
  expect(exponent).toBeLessThanOrEqual(1.05)
}

describe('the work grows as its input does', () => {
  test('the measure tells linear from what is not', () => {
    expect(exponentOf([50, 200, 800], [5, 20, 80])).toBeCloseTo(1)
    expect(exponentOf([50, 200, 800], [25, 400, 6400])).toBeCloseTo(2)
    expect(exponentOf([50, 200, 800], [250, 1600, 11_200])).toBeGreaterThan(1.3)
  })

  // Below 500 services: from there on `service-port-exhaustion` counts them, once.
  test('with the number of files', async () => expectLinear(await growth([30, 120, 480], repository)), 120_000)
  test(
    'with the length of one YAML file',
    async () => expectLinear(await growth([30, 120, 480], size => [{ path: 'all.yaml', text: manifestStream(size) }])),
    120_000,
  )
  test(
    'with the length of one document, read with the YAML library and without',
    async () =>
      expectLinear(
        await growth([20, 80, 320], size => [
          { path: 'crd.yaml', text: customResource(size) },
          { path: 'folded.yaml', text: `${customResource(size)}note: >\n  folded\n` },
        ]),
      ),
    120_000,
  )
  test(
    'with the length of a script',
    // The condition at its end is what the reader of plain bash gives up on, so that the parser has its turn.
    async () => expectLinear(await growth([250, 1000, 4000], lines => [{ path: 'all.sh', text: `${longScript(lines)}if ls; then ls; fi\n` }])),
    120_000,
  )
})

test('where every script calls its cluster alike, the work is that of the pairs and no more', async () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  os: {name: windows}\n  containers: [{name: web, image: shop/web}]\n'
  const pools = ['win --os-type Windows', 'linux --node-taints a=b:NoSchedule'].map(pool => `az aks nodepool add -g rg --cluster-name shop -n ${pool}\n`)
  const alike = (size: number): readonly File[] =>
    Array.from({ length: size }, (_, index) => [
      { path: `${index}/create.sh`, text: 'az aks create -g rg -n shop --network-plugin azure\n' },
      { path: `${index}/pools.sh`, text: pools.join('') },
      { path: `${index}/web.yaml`, text: pod },
    ]).flat()
  const { functions } = await growth([10, 20, 40], alike)
  expect(functions.filter(each => each.exponent > 2.1).map(({ name, steps }) => `${name}: ${steps.join(', ')}`)).toEqual([])
}, 120_000)

describe('what cannot matter costs next to nothing', () => {
  const report = JSON.stringify({ results: Array.from({ length: 4000 }, (_, index) => ({ index, name: `case ${index}`, passed: true })) })

  test('manifests of the usual kind need no library', async () => {
    const files = repository(50)
    const work = await workFor(...files)
    const documents = files.filter(({ path }) => path.endsWith('.yaml')).flatMap(({ text }) => text.split(/^---$/m)).length
    expect(callsOf(work, 'parse/yaml-plain.js plainTree')).toBe(documents)
    expect([...work.modules].filter(module => /yaml-events|js-yaml|^yaml\//.test(module))).toEqual([])
    expect(callsOf(await workFor({ path: 'a.yaml', text: 'a: >\n  b\n' }), 'parse/yaml-events.js eventsOf')).toBe(1)
  })

  test('rules are asked about few of many manifests, and what their heads name is looked for in one walk', async () => {
    const manifests = 200
    const work = await workFor(...repository(manifests).filter(({ path }) => path.endsWith('.yaml')))
    // About six; a rule that is asked about every workload adds one.
    expect(callsOf(work, 'judge/judge.js answer') / manifests).toBeLessThan(8)
    expect(callsOf(work, 'link/field-index.js holders')).toBe(1)
    expect(callsOf(work, 'catalogue/images.js readImage')).toBeLessThanOrEqual(manifests)
  })

  test('scripts of the usual kind need no parser', async () => {
    const scripts = repository(100).filter(({ path }) => path.endsWith('.sh'))
    const parsers = async (...files: readonly File[]): Promise<readonly string[]> =>
      [...(await workFor(...files)).modules].filter(module => /^unbash\/|bash-whole/.test(module))
    expect(scripts.length).toBeGreaterThan(5)
    expect(await parsers(...scripts)).toEqual([])
    expect(await parsers({ path: 'a.sh', text: 'if ls; then ls; fi\n' })).toContain('parse/shell/bash-whole.js')
  })

  test('a rule is asked about the commands that it names alone', async () => {
    const asked = async (script: string): Promise<number> => callsOf(await workFor({ path: 'a.sh', text: script }), 'judge/judge.js answer')
    const few = await asked('az aks show -g rg -n shop\n')
    // All that is left are the rules about commands of any name.
    expect(await asked(`az aks show -g rg -n shop\n${'make all\n'.repeat(20)}`)).toBeLessThanOrEqual(few + 20 * 2)
  })

  test('long JSON that is of none of the kinds that are judged is not parsed', async () => {
    const parsed = async (text: string): Promise<number> => {
      const work = await workFor({ path: 'a.json', text })
      return work.modules.has('parse/json.js') ? callsOf(work, 'parse/json.js parseJson') : 0
    }
    expect(report.length).toBeGreaterThan(100_000)
    expect(await parsed(report)).toBe(0)
    expect(await parsed(`{"apiVersion": "v1", ${report.slice(1)}`)).toBe(1)
  })

  test('a file that is too large is not read', async () => {
    const folder = folderWith([{ path: 'a.yaml', text: 'kind: ConfigMap\n' }])
    const small = await scanned(folder)
    writeFileSync(join(folder, 'huge.yaml'), 'a: 1\n')
    truncateSync(join(folder, 'huge.yaml'), 50 * 1024 * 1024)
    const large = await scanned(folder)
    expect(large.output).toContain('too large: 52428800 bytes')
    for (const name of ['collect/decode.js decode', 'extract/extract.js extract']) expect(callsOf(large, name)).toBe(callsOf(small, name))
  })

  test('what a change leaves alone is read once for both of its ends', async () => {
    const files = repository(30)
    const folder = folderWith(files)
    const git = (...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder })
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Start')
    writeFileSync(join(folder, files[1]!.path), `${files[1]!.text}# changed\n`)
    const work = await scanned(folder, '--changed-since', 'HEAD')
    expect(callsOf(work, 'pipeline.js admit')).toBe(files.length + 1)
    // The first script was begun anew when its parser was loaded, and when what reads its commands was.
    expect(callsOf(work, 'extract/extract.js extract')).toBe(files.length + 1 + 2)
  })

  test('the command line loads no client of HTTP', async () => {
    const { modules } = await workFor({ path: 'a.yaml', text: 'kind: ConfigMap\n' })
    expect(modules).toContain('pipeline.js')
    expect([...modules].filter(module => /octokit|@actions|undici/.test(module))).toEqual([])
  })

  test('a plain manifest loads less than half of the program', async () => {
    const { modules } = await workFor({ path: 'a.yaml', text: 'kind: ConfigMap\n' })
    const { metafile } = await build({ ...bundling, entryPoints: ['src/cli.ts'] })
    const texts = Object.entries(metafile.inputs).filter(([path]) => !path.startsWith('src/generated/pages'))
    const size = (list: typeof texts): number => list.reduce((sum, [, { bytes }]) => sum + bytes, 0)
    const loaded = texts.filter(([path]) => modules.has(path.replace(/^(?:src|node_modules)\//, '').replace(/\.ts$/, '.js')))
    expect(loaded.length).toBeGreaterThan(200)
    expect(size(loaded)).toBeLessThan(size(texts) / 2)
  })

  test('V8 is set before the program is loaded, and the program comes in pieces that it compiles one by one', async () => {
    const { modules } = await workOf([resolve('dist/cli.js'), folderWith([{ path: 'a.yaml', text: 'kind: ConfigMap\n' }])])
    const [entry, ...pieces] = [...modules].map(module => readFileSync(join('dist', module), 'utf8'))
    expect(entry!.length).toBeLessThan(20_000)
    expect(entry).toContain('setFlagsFromString')
    const sizes = pieces.map(({ length }) => length)
    expect(Math.max(...sizes)).toBeLessThan(0.6 * sizes.reduce((sum, size) => sum + size, 0))
  })
})
