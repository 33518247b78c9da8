import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { defaultConfigPath } from '../model/config.js'
import { config, workflow } from './init-files.js'

/** What `--init` did, in words, and whether a file could not be written. */
export interface Initiation {
  readonly lines: readonly string[]
  readonly failed: boolean
}

const files: readonly (readonly [path: string, text: string])[] = [
  ['.github/workflows/aks-windows-lint.yml', workflow],
  [defaultConfigPath, config],
]

const next = `
Commit them: every pull request from then on gets a review. Make the check "aks-windows-lint" required
(Settings > Rules) and it blocks merges. To see what is there today: aks-windows-lint .
`

/** Writes a workflow and a config to the repository around a folder. What is there already is never touched. */
export function initialize(cwd: string): Initiation {
  const root = rootOf(cwd)
  const outcomes = files.map(([path, text]) => ({ path: relative(cwd, join(root, path)), outcome: writeNew(join(root, path), text) }))
  const lines = outcomes.map(({ path, outcome }) => `${path}: ${outcome}`)
  const failed = outcomes.some(({ outcome }) => outcome !== written && outcome !== kept)
  return { lines: outcomes.some(({ outcome }) => outcome === written) ? [...lines, ...next.trimEnd().split('\n')] : lines, failed }
}

const written = 'written'
const kept = 'is there already and was left as it is'

function writeNew(path: string, text: string): string {
  try {
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true })
    // `wx` fails where the file, or a link of that name, is there: between a look and a write nothing can slip in.
    writeFileSync(path, text, { flag: 'wx' })
    return written
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    return code === 'EEXIST' ? kept : `it cannot be written (${code ?? 'unknown error'})`
  }
}

/** The folder that holds the repository, where GitHub looks for `.github`; the folder itself outside of any. */
function rootOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return folder
  }
}
