import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Program } from './measure.js'

/** The release that is compared with; it is no dependency of the project. */
const monokleVersion = '0.33.0'

/** Other linters on this machine. */
export interface Peers {
  /** Those for a folder of manifests. */
  forManifests(folder: string): readonly Program[]
  /** Those for one script. */
  forScript(path: string): readonly Program[]
  /** Which are missing, and why. */
  readonly missing: readonly string[]
}

export const noPeers: Peers = { forManifests: () => [], forScript: () => [], missing: [] }

/** Looks for the linters, and installs the one of npm into a folder of its own. */
export function findPeers(): Peers {
  const missing: string[] = []
  const has = (command: string): boolean => {
    const found = spawnSync(command, ['--version']).status === 0
    if (!found) missing.push(`${command} is not installed`)
    return found
  }
  const monokle = installed(missing)
  const yamllint = has('yamllint')
  const shellcheck = has('shellcheck')
  const codes = [0, 1]
  return {
    forManifests: folder => [
      ...(monokle === undefined ? [] : [{ name: '@monokle/validation', args: [resolve('scripts/bench/monokle.mjs'), monokle, folder], isPeer: true }]),
      ...(yamllint ? [{ name: 'yamllint', args: ['yamllint', '--format', 'parsable', folder], isCommand: true, isPeer: true, codes, once: true }] : []),
      ...(shellcheck
        ? [{ name: 'shellcheck, the scripts alone', args: ['shellcheck', '--format', 'json1', ...scriptsIn(folder)], isCommand: true, isPeer: true, codes }]
        : []),
    ],
    forScript: path =>
      shellcheck ? [{ name: 'shellcheck', args: ['shellcheck', '--format', 'json1', path], isCommand: true, isPeer: true, codes, once: true }] : [],
    missing,
  }
}

const scriptsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.sh'))
    .map(path => join(folder, path))

/** The folder that it is installed in; undefined where that fails, and then it is said. */
function installed(missing: string[]): string | undefined {
  const folder = join(tmpdir(), 'aks-windows-lint-bench-peers')
  if (existsSync(join(folder, 'node_modules/@monokle/validation/package.json'))) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  try {
    const install = ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', `@monokle/validation@${monokleVersion}`]
    execFileSync('npm', install, { cwd: folder, stdio: 'ignore', timeout: 180_000 })
    return folder
  } catch {
    missing.push('@monokle/validation could not be installed')
    return undefined
  }
}
