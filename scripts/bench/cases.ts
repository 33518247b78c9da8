import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { actionCase, manyChanged, oneChanged, ours } from './action.js'
import { type Growth, growthOf, type Work, workOf } from './counts.js'
import { heavyRepository, longScript, manifestStream } from './large.js'
import { type Measured, measureAll, median, type Program } from './measure.js'
import type { Peers } from './peers.js'
import { repository, type SyntheticFile } from './repository.js'

/** What a run of the bench is made with. */
export interface Setting {
  /** A folder for everything that is written. */
  readonly root: string
  readonly rounds: number
  /** The Node.js that runs what is measured. */
  readonly node: string
  /** Numbers of manifests. */
  readonly sizes: readonly number[]
  readonly peers: Peers
}

/** One row of programs that were given the same work. */
export interface CaseResult {
  readonly id: string
  readonly title: string
  readonly measured: readonly Measured[]
}

/** How the work grows, and the time. */
export interface GrowthResult {
  readonly title: string
  readonly unit: string
  readonly counts: Growth
  /** Seconds of the processor at each size, without those of a run that finds no file. */
  readonly seconds: readonly number[]
}

export const idle = 'an empty program'
export const reading = 'reading the files'
export const parsing = 'parsing the YAML with yaml'
export const emptyFolder = 'aks-windows-lint on an empty folder'

const baseline = resolve('scripts/bench/baseline.mjs')
const cli = resolve('dist/cli.js')

const nothing: Program = { name: idle, args: ['-e', '0'] }
const read = (folder: string): Program => ({ name: reading, args: [baseline, 'read', folder] })
const parse = (folder: string): Program => ({ name: parsing, args: [baseline, 'parse', folder] })
const scanArgs = (path: string): readonly string[] => [cli, '--quiet', '--format', 'json', '--fail-on', 'none', path]
const scan = (path: string, name = ours): Program => ({ name, args: scanArgs(path) })

function write(root: string, name: string, files: readonly SyntheticFile[]): string {
  const folder = join(root, name)
  mkdirSync(folder, { recursive: true })
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

type Case = (setting: Setting) => Promise<readonly CaseResult[]>

/** Every case by its id, in the order of the page. */
export const cases: Readonly<Record<string, Case>> = {
  action: async setting => [await onPull('action', 'one changed manifest of 200 files', oneChanged(), setting)],
  pull: async setting => [await onPull('pull', 'a pull request of 3,000 files', manyChanged(), setting)],
  one: async setting => {
    const [file] = repository(1)
    const folder = write(setting.root, 'one', [file!])
    return [
      await measured(
        'one',
        'the command line on one manifest',
        [scan(join(folder, file!.path)), nothing, scan(write(setting.root, 'none', []), emptyFolder)],
        setting,
      ),
    ]
  },
  files: async setting => {
    const results: CaseResult[] = []
    for (const size of setting.sizes) {
      const folder = write(setting.root, String(size), repository(size))
      // Beyond this the other linters take minutes.
      const others = size <= 2000 ? setting.peers.forManifests(folder) : []
      const programs = [scan(folder), nothing, read(folder), parse(folder), ...others]
      results.push(await measured(`files-${size}`, `${size.toLocaleString('en')} manifests`, programs, setting))
    }
    return results
  },
  heavy: async setting => {
    const folder = write(setting.root, 'heavy', heavyRepository())
    return [await measured('heavy', '200 manifests beside 24 MB of CRDs and JSON', [scan(folder), nothing, read(folder), parse(folder)], setting)]
  },
  script: async setting => {
    const folder = write(setting.root, 'script', [{ path: 'all.sh', text: longScript(5000) }])
    return [
      await measured('script', 'a script of 5,000 lines', [scan(folder), nothing, read(folder), ...setting.peers.forScript(join(folder, 'all.sh'))], setting),
    ]
  },
  huge: async setting => {
    const folder = write(setting.root, 'huge', [{ path: 'huge.yaml', text: 'kind: ConfigMap\n' }])
    truncateSync(join(folder, 'huge.yaml'), 50 * 1024 * 1024)
    return [await measured('huge', 'a YAML file of 50 MB', [scan(folder), nothing, read(folder), scan(write(setting.root, 'none', []), emptyFolder)], setting)]
  },
}

async function measured(id: string, title: string, programs: readonly Program[], { rounds, node }: Setting): Promise<CaseResult> {
  return { id, title, measured: await measureAll(programs, rounds, node) }
}

async function onPull(id: string, title: string, ends: ReturnType<typeof oneChanged>, setting: Setting): Promise<CaseResult> {
  const { programs, requests, close } = await actionCase(ends, join(setting.root, id))
  const result = await measured(id, `the action on ${title}, ${requests} requests`, [...programs, nothing], setting)
  await close()
  return result
}

/** Growth with the number of files and with the length of one. */
export async function growths(setting: Setting): Promise<readonly GrowthResult[]> {
  const yaml = (documents: number) => [{ path: 'all.yaml', text: manifestStream(documents) }]
  const script = (lines: number) => [{ path: 'all.sh', text: longScript(lines) }]
  return [
    await growth('the number of files', 'manifests', setting.sizes, repository, setting),
    await growth('the length of a YAML file', 'manifests in it', [100, 400, 1600], yaml, setting),
    await growth('the length of a script', 'lines', [1250, 5000, 20_000], script, setting),
  ]
}

async function growth(
  title: string,
  unit: string,
  sizes: readonly number[],
  files: (size: number) => readonly SyntheticFile[],
  { root, rounds, node }: Setting,
): Promise<GrowthResult> {
  const all = [0, ...sizes]
  const folders = all.map(size => write(root, `growth ${unit} ${size}`, size === 0 ? [] : files(size)))
  const works = new Map<number, Work>()
  for (const [index, size] of all.entries()) works.set(size, await workOf(scanArgs(folders[index]!), { node }))
  const times = (
    await measureAll(
      folders.map(folder => scan(folder)),
      rounds,
      node,
    )
  ).map(({ rounds }) => rounds.map(({ cpu }) => cpu))
  const seconds = times.slice(1).map(rounds => median(rounds.map((cpu, round) => cpu - times[0]![round]!)))
  return { title, unit, counts: growthOf(works), seconds }
}
