import { readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Collected, collectFolder, type FolderOptions } from '../collect/folder.js'
import { isWithin, scanPath } from '../collect/paths.js'
import { closest } from '../compare/suggest.js'
import type { Config } from '../model/config.js'
import type { InputFile } from '../model/scan.js'
import { languageOf } from '../parse/language.js'
import { isExamplePath, isSkippedPath } from '../parse/roles.js'
import { meantOption, type Options } from './options.js'
import type { Ports } from './ports.js'

/** The files of the scan and, where one was asked for, of its base. */
export interface Inputs extends Collected {
  readonly base?: readonly InputFile[]
  readonly renames?: ReadonlyMap<string, string>
}

/** Finds what the command line names. */
export async function readInputs(
  options: Options,
  config: Config,
  ports: Ports,
  onFile: (count: number) => void,
): Promise<Inputs | { readonly problem: string }> {
  const { stdinPath, maxFileSize } = options
  if (stdinPath !== undefined) {
    const bytes = await ports.readStdin(maxFileSize)
    return { files: [{ path: scanPath(resolve(ports.cwd, stdinPath), ports.cwd), bytes, named: true }], notices: [], missing: [], complete: false }
  }
  const folder: FolderOptions = {
    cwd: ports.cwd,
    paths: options.paths,
    maxFileSize,
    isScanned: (path, start) => languageOf(path, start) !== undefined,
    isSkipped: isSkippedPath,
    isIgnored: config.ignore.length > 0 ? (await import('../model/globs.js')).matching(config.ignore) : () => false,
    isExample: isExamplePath,
    onFile,
  }
  const found = collectFolder(folder)
  // What could not be read may hold what is not found elsewhere.
  const collected = { ...found, complete: found.complete && found.notices.length === 0 }
  if (collected.missing.length > 0) return { problem: `no such file or folder: ${collected.missing.map(path => path + meant(path, ports.cwd)).join(', ')}` }
  if (options.changedSince === undefined) return collected
  const { readBase } = await import('../collect/git.js')
  const base = await readBase(options.changedSince, collected.files, { cwd: ports.cwd, env: ports.env, maxFileSize, isWanted: wanted(folder) })
  if ('problem' in base) return base
  const named = new Set(collected.files.filter(file => file.named).map(file => file.path))
  const files = base.files.map(file => (named.has(file.path) && !file.named ? { ...file, named: true } : file))
  return { ...collected, base: files, renames: base.renames }
}

/** What a path that is not there most likely means: its neighbour on disk, or an option whose dashes were forgotten. */
function meant(path: string, cwd: string): string {
  const absolute = resolve(cwd, path)
  try {
    const best = closest(basename(absolute), readdirSync(dirname(absolute)))
    if (best !== undefined) return ` (did you mean "${join(dirname(path), best)}"?)`
  } catch {
    // Its folder is not there either.
  }
  return /^[\w-]+$/.test(path) ? meantOption(path) : ''
}

/** Whether the walk of the folders would read a path, were it there. */
function wanted(folder: FolderOptions): (path: string) => boolean {
  const roots = folder.paths.map(path => resolve(folder.cwd, path))
  return path => {
    const absolute = resolve(folder.cwd, path)
    if (roots.includes(absolute)) return true
    // A file without an extension may be a script; that it is none does no harm here.
    if (folder.isIgnored(path) || !folder.isScanned(path, '#!/bin/sh\n')) return false
    return roots.some(root => isWithin(absolute, root) && !folder.isSkipped(scanPath(absolute, root)))
  }
}
