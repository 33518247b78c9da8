import type { Config } from './model/config.js'
import type { Day, Finding, Notice, Rule } from './model/rule.js'
import type { SourceFile } from './model/source.js'
import type { World } from './model/world.js'

/** A file as it was collected. */
export interface InputFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Named by the user: never an example, and read whatever its name. */
  readonly named?: boolean
}

export interface ScanInput {
  readonly files: readonly InputFile[]
  /** The same tree before the change. Without it every finding is new. */
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
