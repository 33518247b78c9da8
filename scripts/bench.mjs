// Times the committed command line against reading and against parsing the same files: npm run bench [-- --rounds 3 --sizes 500,2000]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { repository } from './bench/repository.mjs'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, sizes: { type: 'string', default: '500,2000' } } })
const rounds = Number(values.rounds)
const root = mkdtempSync(join(tmpdir(), 'aks-windows-lint-bench-'))
const cli = resolve('dist/cli.js')
const baseline = resolve('scripts/bench/baseline.mjs')

/** What a process takes, in CPU seconds and MB. GNU time is not everywhere: the process tells it itself when it ends. */
const usage = resolve('scripts/bench/usage.mjs')
function measured(...args) {
  const { stderr } = spawnSync(process.execPath, ['--import', usage, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const [, cpu, memory] = /usage ([\d.]+) ([\d.]+)/.exec(stderr) ?? []
  return { cpu: Number(cpu), memory: Number(memory) }
}

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const say = line => process.stdout.write(`${line}\n`)

try {
  say('| files | | CPU seconds | times parsing | MB |\n| --- | --- | --- | --- | --- |')
  for (const size of values.sizes.split(',').map(Number)) {
    const folder = join(root, String(size))
    for (const { path, text } of repository(size)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const runs = {
      'an empty program': ['-e', '0'],
      'reading the files': [baseline, 'read', folder],
      'parsing the YAML with yaml': [baseline, 'parse', folder],
      'aks-windows-lint': [cli, '--quiet', '--format', 'json', '--fail-on', 'none', folder],
    }
    // Each round runs all of them, so that what else the machine does hits all alike.
    const taken = Object.fromEntries(Object.keys(runs).map(name => [name, []]))
    for (let round = 0; round < rounds; round++) for (const [name, args] of Object.entries(runs)) taken[name].push(measured(...args))
    const parsing = median(taken['parsing the YAML with yaml'].map(({ cpu }) => cpu))
    for (const [name, list] of Object.entries(taken)) {
      const cpu = median(list.map(one => one.cpu))
      say(`| ${size} | ${name} | ${cpu.toFixed(2)} | ${(cpu / parsing).toFixed(2)} | ${Math.round(median(list.map(one => one.memory)))} |`)
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
