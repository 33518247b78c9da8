import type { Budget, Clock } from './budget.js'
import type { Config } from './config.js'
import type { Day, Finding, Notice, Rule } from './rule.js'
import type { SourceFile } from './source.js'
import type { World } from './world.js'

/** A file as it was collected. */
export interface InputFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** Or what reads them: it is asked when their turn comes, so that those of one file are held and not those of all. */
  readonly bytes: Uint8Array | ReadBytes
  /** Named by the user: never an example, and read whatever its name. */
  readonly named?: boolean
}

/** Reads the bytes of a file by its path, or says why they cannot be had. They are there until the next file is read: whoever wants them for longer copies them. */
export type ReadBytes = (path: string) => Uint8Array | { readonly reason: string }

export interface ScanInput {
  readonly files: readonly InputFile[]
  /** The same tree before the change; a file that did not change is the same object. Without a base every finding is new. */
  readonly base?: readonly InputFile[]
  /** Path in the head -> path in the base, where a file was renamed. */
  readonly renames?: ReadonlyMap<string, string>
  readonly config: Config
  /** The text of the config file, which is source 0 of the scan, so that findings can point at what it declares. */
  readonly configFile?: SourceFile
  readonly day: Day
  /** No file that could matter was left out. */
  readonly complete: boolean
  /** The catalogue, by rule id. */
  readonly rules: Readonly<Record<string, Rule>>
  /** Bytes; a larger file is not scanned and a notice says so. */
  readonly maxFileSize?: number
  /** Where it is not the default. Changed files come first. */
  readonly budget?: Partial<Budget>
  /** For the budget of time; without it there is none. */
  readonly clock?: Clock
  /** Called after each file, for whoever shows how far it is. */
  readonly onFile?: () => void
}

export interface ScanResult {
  /** By path, then place, then rule; suppressed ones are marked. */
  readonly findings: readonly Finding[]
  /** Findings of the base that the head no longer has. */
  readonly fixed: readonly Finding[]
  readonly notices: readonly Notice[]
  readonly sources: readonly SourceFile[]
  readonly world: World
}
