import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Fault } from './report.js'
import { fromBytes } from './syntax.js'

/** Those that the compiler refuses, so that they cannot get in. It is asked about one fault of each file at a time. */
export function refusedByTypes(faults: readonly Fault[]): ReadonlySet<Fault> {
  const refused = new Set<Fault>()
  const waiting = new Map<string, Fault[]>()
  for (const fault of faults) waiting.set(fault.path, [...(waiting.get(fault.path) ?? []), fault])
  const folder = mkdtempSync(join(tmpdir(), 'mutate-'))
  try {
    cpSync('src', join(folder, 'src'), { recursive: true })
    cpSync('package.json', join(folder, 'package.json'))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    if (filesWithErrors(folder, [...waiting.keys()]).size > 0) throw new Error('the code has errors of type without any fault')
    while (waiting.size > 0) {
      const round = new Map([...waiting].map(([path, list]) => [path, list.shift()!]))
      for (const [path, fault] of round) writeFileSync(join(folder, path), withFault(fault))
      const faulty = filesWithErrors(folder, [...round.keys()])
      for (const [path, fault] of round) {
        if (faulty.has(path)) refused.add(fault)
        writeFileSync(join(folder, path), fromBytes(fault.text))
        if (waiting.get(path)!.length === 0) waiting.delete(path)
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return refused
}

const settings = {
  extends: resolve('tsconfig.json'),
  compilerOptions: { noEmit: true, rootDir: 'src', typeRoots: [resolve('node_modules/@types')] },
  include: [],
}

const withFault = ({ text, mutant: { start, end, text: instead } }: Fault): string => fromBytes(text.slice(0, start) + instead + text.slice(end))

function filesWithErrors(folder: string, files: readonly string[]): ReadonlySet<string> {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...settings, files }))
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return new Set([...stdout.matchAll(/^(src\/[^(]+)\(\d+,\d+\): error/gm)].map(match => match[1]!))
}
