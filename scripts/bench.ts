/**
 * Measures the committed bundles beside other programs that are given the same work, and how the work grows: npm run bench [-- OPTION...]
 *   --rounds 3               rounds of each case; the ratios are medians over them
 *   --sizes 500,2000,10000   numbers of manifests
 *   --cases files,one        some of: action, pull, one, files, heavy, script, huge, growth
 *   --node PATH              the Node.js that runs what is measured
 *   --peers                  other linters as well: @monokle/validation, which is installed in a temporary folder, yamllint and shellcheck
 *   --write                  brings docs/performance.md in step, which takes all cases
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ours } from './bench/action.js'
import { type CaseResult, cases, type GrowthResult, growths, idle, type Setting } from './bench/cases.js'
import { growthChart, type Series } from './bench/chart.js'
import { median } from './bench/measure.js'
import { goalTable, growthTable, timeTable } from './bench/page.js'
import { findPeers, noPeers } from './bench/peers.js'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '500,2000,10000' },
    cases: { type: 'string', default: [...Object.keys(cases), 'growth'].join() },
    node: { type: 'string', default: process.execPath },
    peers: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const page = 'docs/performance.md'
const picture = 'docs/images/growth.svg'
const wanted = values.cases.split(',')
const unknown = wanted.filter(id => id !== 'growth' && !(id in cases))
if (unknown.length > 0) throw new Error(`no such case: ${unknown.join(', ')}`)
if (values.write && wanted.length <= Object.keys(cases).length) throw new Error('--write takes all cases')

const say = (line: string): unknown => process.stdout.write(`${line}\n`)
const peers = values.peers ? findPeers() : noPeers
for (const line of peers.missing) say(`left out: ${line}`)
const setting: Setting = {
  root: mkdtempSync(join(tmpdir(), 'aks-windows-lint-bench-')),
  rounds: Number(values.rounds),
  node: values.node,
  sizes: values.sizes.split(',').map(Number),
  peers,
}

try {
  const results: CaseResult[] = []
  for (const [id, run] of Object.entries(cases)) {
    if (!wanted.includes(id)) continue
    const found = await run(setting)
    say(`\n${timeTable(found)}`)
    results.push(...found)
  }
  const grown = wanted.includes('growth') ? await growths(setting) : []
  if (grown.length > 0) say(`\n${growthTable(grown)}`)
  say(`\n${goalTable(results, grown)}`)
  if (values.write) write(results, grown)
} finally {
  rmSync(setting.root, { recursive: true, force: true })
}

function write(results: readonly CaseResult[], grown: readonly GrowthResult[]): void {
  const rounds = setting.rounds === 1 ? 'one round' : `medians of ${setting.rounds} rounds`
  const version = execFileSync(setting.node, ['--version'], { encoding: 'utf8' }).trim().slice(1).split('.')[0]
  const measured = `Measured on ${new Date().toISOString().slice(0, 10)} on ${cpus().length} virtual cores, ${platform() === 'linux' ? 'Linux' : platform()}, Node.js ${version}; ${rounds}.`
  const missing = peers.missing.length === 0 ? [] : [`Left out: ${peers.missing.join('; ')}.`]
  const parts = [
    [measured, ...missing].join(' '),
    '## Goals',
    goalTable(results, grown),
    '## Growth',
    '![The growth of the time](images/growth.svg)',
    growthTable(grown),
    '## All cases',
    timeTable(results),
  ]
  const [start, end] = ['<!-- generated: bench -->', '<!-- /generated: bench -->']
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${page} lacks its marks`)
  writeFileSync(page, `${text.slice(0, from)}${start}\n\n${parts.join('\n\n')}\n\n${text.slice(to)}`)
  writeFileSync(picture, growthChart(seriesOf(results), { title: 'CPU time of a scan', x: 'manifests', y: 'seconds' }))
}

/** The programs that were given two numbers of files or more. */
function seriesOf(results: readonly CaseResult[]): readonly Series[] {
  const points = new Map<string, [number, number][]>()
  for (const { id, measured } of results.filter(result => result.id.startsWith('files-'))) {
    for (const { program, rounds } of measured) {
      const list = points.get(program.name) ?? []
      list.push([Number(id.slice('files-'.length)), median(rounds.map(({ cpu }) => cpu))])
      points.set(program.name, list)
    }
  }
  const drawn = [...points].filter(([name, list]) => name !== idle && list.length > 1)
  return drawn.map(([name, list]) => ({ name, points: list, isOurs: name === ours }))
}
