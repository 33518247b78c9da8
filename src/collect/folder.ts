import { closeSync, constants, type Dirent, existsSync, fstatSync, openSync, readdirSync, readSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve, sep } from 'node:path'
import type { Notice } from '../model/rule.js'
import type { InputFile, ReadBytes } from '../model/scan.js'
import { tooLarge } from './decode.js'
import { isWithin, scanPath } from './paths.js'

/** Which files of a folder are wanted. Paths are relative to the folder that the scan is of. */
export interface FolderOptions {
  readonly cwd: string
  /** As named on the command line: files and folders. */
  readonly paths: readonly string[]
  /** Bytes. A larger file is not read at all. */
  readonly maxFileSize: number
  /** Whether the content is of a language that is scanned. `start` is empty where the name should do. */
  isScanned(path: string, start: string): boolean
  /** Dependencies and generated files, told by their path below the folder that was named. A folder ends in `/`. */
  isSkipped(path: string): boolean
  /** Left out by the config. */
  isIgnored(path: string): boolean
  isExample(path: string): boolean
  /** Called after each file with the number of files so far. */
  onFile?(count: number): void
}

/** What was found, and what cannot be read. */
export interface Collected {
  readonly files: readonly InputFile[]
  readonly notices: readonly Notice[]
  /** Named paths that do not exist. */
  readonly missing: readonly string[]
  /** The whole repository was looked at. */
  readonly complete: boolean
}

interface Walk extends FolderOptions {
  readonly read: ReadBytes
  readonly found: Map<string, InputFile>
  readonly notices: Notice[]
  /** The true paths of the folders that are walked, for links that leave them. */
  readonly roots: readonly string[]
}

/** A path that was named, as it is on disk. */
interface Root {
  readonly name: string
  readonly absolute: string
  readonly stats: Stats
}

/**
 * Finds the files under the named paths, sorted by path; each is read when the scan comes to it. Links are not followed: what they lead to is read where it
 * stands, and where that is outside, a notice says so. What git ignores is read like all else: a file that is there may be deployed.
 */
export function collectFolder(options: FolderOptions): Collected {
  const named = options.paths.map(name => ({ name, absolute: resolve(options.cwd, name) }))
  const roots = named.flatMap(({ name, absolute }): Root[] => {
    const stats = statsOf(absolute)
    return stats ? [{ name, absolute, stats }] : []
  })
  const folders = roots.filter(root => root.stats.isDirectory())
  const walk: Walk = {
    ...options,
    read: path => readFile(isAbsolute(path) ? path : `${options.cwd}/${path}`, options.maxFileSize),
    found: new Map(),
    notices: [],
    roots: folders.map(root => realpathSync(root.absolute)),
  }
  for (const root of folders) walkFolder(root.absolute, walk)
  for (const { absolute, stats } of roots) {
    if (stats.isFile()) addFile(absolute, scanPath(absolute, walk.cwd), true, walk)
    else if (!stats.isDirectory()) notice(absolute, 'not a file or a folder', walk)
  }
  return {
    files: sorted([...walk.found.values()]),
    notices: sorted(walk.notices),
    missing: named.filter(({ absolute }) => !roots.some(root => root.absolute === absolute)).map(({ name }) => name),
    complete: folders.some(root => isWhole(root.absolute, options.cwd)),
  }
}

/** By path: file systems list a folder in orders of their own. */
const sorted = <T extends { readonly path: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))

/** Links followed; undefined where nothing is there or it may not be looked at. */
function statsOf(absolute: string): Stats | undefined {
  try {
    return statSync(absolute)
  } catch {
    return undefined
  }
}

function walkFolder(root: string, walk: Walk): void {
  const named = scanPath(root, walk.cwd)
  // A folder of examples that was named as such is meant; examples below any other are still examples.
  const meant = named !== '' && walk.isExample(`${named}/x`)
  const left: Folder[] = [{ absolute: root, below: '', path: named }]
  for (let folder = left.pop(); folder !== undefined; folder = left.pop()) {
    for (const entry of entriesOf(folder.absolute, walk)) {
      const inner = folderIn(folder, entry.name, walk.cwd)
      const { absolute, below, path } = inner
      const mark = entry.isDirectory() ? '/' : ''
      if (entry.name === '.git' || walk.isSkipped(below + mark) || walk.isIgnored(path)) continue
      if (entry.isDirectory()) left.push(inner)
      else if (entry.isSymbolicLink()) lookAtLink(absolute, path, walk)
      else if (entry.isFile()) addFile(absolute, path, meant, walk)
      else if (walk.isScanned(path, '')) notice(absolute, 'not a file or a folder', walk)
    }
  }
}

/** A place in the walk, by its path from the file system's root, from the folder that was named, and from the folder of the scan. */
interface Folder {
  readonly absolute: string
  readonly below: string
  readonly path: string
}

function folderIn(folder: Folder, name: string, cwd: string): Folder {
  const absolute = `${folder.absolute}${sep}${name}`
  const under = (above: string): string => (above === '' ? name : `${above}/${name}`)
  // From a folder above that of the scan, which is named by `..` alone, a name may lead back into it.
  const isAbove = folder.path === '..' || folder.path.endsWith('/..')
  return { absolute, below: under(folder.below), path: isAbove ? scanPath(absolute, cwd) : under(folder.path) }
}

function entriesOf(folder: string, walk: Walk): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (fault) {
    notice(folder, `the folder cannot be read (${code(fault)})`, walk)
    return []
  }
}

function lookAtLink(absolute: string, path: string, walk: Walk): void {
  let target: string
  try {
    target = realpathSync(absolute)
  } catch (fault) {
    if (walk.isScanned(path, '')) notice(absolute, `the link cannot be followed (${code(fault)})`, walk)
    return
  }
  if (walk.roots.some(root => isWithin(target, root))) return
  if (walk.isScanned(path, '') || statsOf(target)?.isDirectory()) notice(absolute, 'the link leads out of the folder and was not followed', walk)
}

function addFile(absolute: string, path: string, named: boolean, walk: Walk): void {
  const before = walk.found.get(path)
  if (before) {
    if (named) walk.found.set(path, { ...before, named })
    return
  }
  if (!named && !walk.isScanned(path, '') && !isScript(absolute, path, walk)) return
  walk.found.set(path, named ? { path, bytes: walk.read, named } : { path, bytes: walk.read })
  walk.onFile?.(walk.found.size)
}

/** A file without an extension may be a script; its first line tells. */
function isScript(absolute: string, path: string, walk: Walk): boolean {
  if (/\.[^./]*$/.test(path.slice(path.lastIndexOf('/') + 1))) return false
  try {
    return walk.isScanned(path, reading(absolute, startOf))
  } catch {
    return false
  }
}

/** Small files are read into one room: to ask each for its size, and to make a room of that size, takes as long as to read it. */
const room = Buffer.allocUnsafeSlow(64 * 1024)

/** The bytes of a file, no more than the limit, whatever the file does meanwhile. */
function readFile(absolute: string, maxFileSize: number): ReturnType<ReadBytes> {
  try {
    return reading(absolute, file => {
      const start = bytesOf(file, room)
      if (start.length < room.length) return start.length > maxFileSize ? { reason: tooLarge(start.length, maxFileSize) } : start
      const { size } = fstatSync(file)
      return size > maxFileSize ? { reason: tooLarge(size, maxFileSize) } : bytesOf(file, Buffer.allocUnsafe(size))
    })
  } catch (fault) {
    return { reason: `it cannot be read (${code(fault)})` }
  }
}

/** What comes of reading an open file, which is closed then. */
function reading<T>(absolute: string, read: (file: number) => T): T {
  // Without O_NONBLOCK a pipe that took the place of the file would be waited for. Windows has neither.
  const file = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    return read(file)
  } finally {
    closeSync(file)
  }
}

/** As many bytes of an open file, from its start, as it has and a room takes. */
function bytesOf(file: number, into: Buffer): Buffer {
  let length = 0
  for (let count = -1; count !== 0 && length < into.length; length += count) count = readSync(file, into, length, into.length - length, length)
  return into.subarray(0, length)
}

function startOf(file: number): string {
  const start = Buffer.alloc(200)
  return start.toString('latin1', 0, readSync(file, start, 0, start.length, 0))
}

const code = (fault: unknown): string => (fault as NodeJS.ErrnoException).code ?? 'unknown error'

const notice = (absolute: string, message: string, walk: Walk): unknown => walk.notices.push({ kind: 'unscanned', path: scanPath(absolute, walk.cwd), message })

/** A folder is a whole repository where git says so; or else where it holds the working folder and is not a part of one. */
function isWhole(folder: string, cwd: string): boolean {
  if (existsSync(join(folder, '.git'))) return true
  if (!isWithin(cwd, folder)) return false
  for (let above = dirname(folder), below = folder; above !== below; below = above, above = dirname(above)) if (existsSync(join(above, '.git'))) return false
  return true
}
