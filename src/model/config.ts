import type { Severity } from './rule.js'
import type { Span } from './text.js'
import type { Value } from './value.js'

/** The config file, checked. What is not written has its default. */
export interface Config {
  readonly extends: 'recommended' | 'strict'
  /** By rule id; `off` silences the rule. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>
  /** Globs of paths that are not scanned. */
  readonly ignore: readonly string[]
  /** `full`: facts from documentation, examples and fixtures count like any other. */
  readonly examples: 'warn' | 'full'
  readonly clusters: readonly DeclaredCluster[]
}

/** A cluster that the repository does not define but whose applications it holds. */
export interface DeclaredCluster {
  readonly name: string
  /** The place in the config file, which is always source 0 of a scan. */
  readonly at: Span
  /** Globs of the paths that are deployed to it; all where empty. */
  readonly paths: readonly string[]
  readonly kubernetes?: Value<string>
  readonly network?: Value<string>
  readonly networkPolicy?: Value<string>
  readonly gmsa?: Value<boolean>
  /** The pools that are listed are all there are. */
  readonly complete: boolean
  readonly pools: readonly DeclaredPool[]
}

export interface DeclaredPool {
  readonly name: Value<string>
  readonly os: Value<string>
  readonly sku?: Value<string>
  readonly taints: readonly string[]
}

/** A mistake in the config file, in words for the person who wrote it. */
export interface ConfigProblem {
  readonly message: string
  /** From 1. */
  readonly line?: number
}

export const defaultConfig: Config = { extends: 'recommended', rules: new Map(), ignore: [], examples: 'warn', clusters: [] }

/** Where the config is looked for when no other place is named. */
export const defaultConfigPath = '.github/aks-windows-lint.yml'
