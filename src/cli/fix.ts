import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decode, encode } from '../collect/decode.js'
import { chooseFixes, edited } from '../compare/fix.js'
import type { InputFile, ScanInput, ScanResult } from '../model/scan.js'
import { unifiedDiff } from './diff.js'

/** What became of the fixes. */
export interface Fixing {
  /** The files as they are now and the base as it was, for another scan. */
  readonly head: readonly InputFile[]
  readonly base: readonly InputFile[] | undefined
  /** Findings that were mended. */
  readonly applied: number
  /** Findings whose fix overlaps another; another run may mend them. */
  readonly left: number
  /** Files that could not be written, with the reason. */
  readonly failed: readonly string[]
  readonly diff: string
}

/**
 * Applies the fixes of a scan to its files and, unless it is a rehearsal, writes them in the encoding that they had.
 * A file that is not on disk what was scanned, because somebody edits it, is left alone.
 */
export function fixFiles(result: ScanResult, { files, base }: Pick<ScanInput, 'files' | 'base'>, cwd: string, write: boolean): Fixing {
  const paths = new Set(files.map(file => file.path))
  // Source 0 is the config, which is no file of the scan.
  const { edits, applied, left } = chooseFixes(result.findings, source => source !== 0 && paths.has(result.sources[source]?.path ?? ''))
  const byPath = new Map([...edits].map(([source, own]) => [result.sources[source]!.path, { text: result.sources[source]!.text, own }]))
  const failed: string[] = []
  const diffs: string[] = []
  const mended = new Map<string, Replaced>()
  for (const { path } of files) {
    const change = byPath.get(path)
    if (!change) continue
    const { text, own } = change
    diffs.push(unifiedDiff(path, text, own))
    if (!write) continue
    const replaced = replaceText(resolve(cwd, path), text, edited(text, own))
    if ('problem' in replaced) failed.push(`${path}: ${replaced.problem}`)
    else mended.set(path, replaced)
  }
  const unchanged = new Set(files)
  return {
    head: files.map(file => withBytes(file, mended.get(file.path)?.after)),
    base: base?.map(file => (unchanged.has(file) ? withBytes(file, mended.get(file.path)?.before) : file)),
    applied: applied.length,
    left: left.length,
    failed,
    diff: diffs.join(''),
  }
}

const withBytes = (file: InputFile, bytes: Uint8Array | undefined): InputFile => (bytes ? { ...file, bytes } : file)

/** The bytes of a file that was written, as they were and as they are. */
interface Replaced {
  readonly before: Uint8Array
  readonly after: Uint8Array
}

function replaceText(path: string, before: string, after: string): Replaced | { readonly problem: string } {
  try {
    const bytes = readFileSync(path)
    const found = decode(bytes, Number.POSITIVE_INFINITY)
    if ('reason' in found || found.text !== before) return { problem: 'it changed meanwhile and was left alone' }
    const encoded = encode(after, found.encoding, found.mark)
    writeFileSync(path, encoded)
    return { before: bytes, after: encoded }
  } catch (fault) {
    return { problem: `it cannot be written (${(fault as NodeJS.ErrnoException).code ?? 'unknown error'})` }
  }
}
