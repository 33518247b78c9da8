import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decode, encode } from '../collect/decode.js'
import { chooseFixes, edited } from '../compare/fix.js'
import type { InputFile, ScanResult } from '../model/scan.js'
import { unifiedDiff } from './diff.js'

/** What became of the fixes. */
export interface Fixing {
  /** The files as they are now, for another scan. */
  readonly files: readonly InputFile[]
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
export function fixFiles(result: ScanResult, files: readonly InputFile[], cwd: string, write: boolean): Fixing {
  const paths = new Set(files.map(file => file.path))
  // Source 0 is the config, which is no file of the scan.
  const { edits, applied, left } = chooseFixes(result.findings, source => source !== 0 && paths.has(result.sources[source]?.path ?? ''))
  const byPath = new Map([...edits].map(([source, own]) => [result.sources[source]?.path, own]))
  const failed: string[] = []
  const diffs: string[] = []
  const now = files.map(file => {
    const own = byPath.get(file.path)
    const decoded = own && decode(file.bytes, Number.POSITIVE_INFINITY)
    if (!own || !decoded || 'reason' in decoded) return file
    diffs.push(unifiedDiff(file.path, decoded.text, own))
    const bytes = encode(edited(decoded.text, own), decoded.encoding, decoded.mark)
    const problem = write ? replaceFile(resolve(cwd, file.path), file.bytes, bytes) : undefined
    if (problem === undefined) return { ...file, bytes }
    failed.push(`${file.path}: ${problem}`)
    return file
  })
  return { files: now, applied: applied.length, left: left.length, failed, diff: diffs.join('') }
}

function replaceFile(path: string, before: Uint8Array, after: Uint8Array): string | undefined {
  try {
    if (!readFileSync(path).equals(before)) return 'it changed meanwhile and was left alone'
    writeFileSync(path, after)
    return undefined
  } catch (fault) {
    return `it cannot be written (${(fault as NodeJS.ErrnoException).code ?? 'unknown error'})`
  }
}
