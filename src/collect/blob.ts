import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { isPlainPath } from './paths.js'

/** The id that git gives to a file of these bytes. */
export const blobId = (bytes: Uint8Array): string => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')

/** A folder that is there, by its path without links. */
export function realFolder(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/**
 * The bytes of `root/path`, if the file there has this blob id; undefined in every other case. The path comes from a pull request and the folder
 * from its checkout, so nothing is followed: each component must be a plain folder and the last a plain file. The hash then tells other line
 * ends, LFS pointers and a merge commit's content apart from what was asked for.
 * @param root without links (see `realFolder`)
 */
export function readLocalBlob(root: string, path: string, id: string, maxBytes: number): Uint8Array | undefined {
  if (!isPlainPath(path)) return undefined
  try {
    const file = plainFile(root, path.split('/'))
    const bytes = file === undefined ? undefined : readCapped(file, maxBytes)
    return bytes && blobId(bytes) === id ? bytes : undefined
  } catch {
    return undefined
  }
}

/** The path of a file that no link leads to. */
function plainFile(home: string, parts: readonly string[]): string | undefined {
  let at = home
  for (const [index, part] of parts.entries()) {
    at = join(at, part)
    const status = lstatSync(at)
    if (index === parts.length - 1 ? !status.isFile() : !status.isDirectory()) return undefined
  }
  return at
}

function readCapped(path: string, maxBytes: number): Uint8Array | undefined {
  // Neither followed nor waited for, should a link or a pipe have taken the place of the file since it was looked at. Windows has neither flag.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const status = fstatSync(file)
    return status.isFile() && status.size <= maxBytes ? readFileSync(file) : undefined
  } finally {
    closeSync(file)
  }
}
