import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decode } from '../collect/decode.js'
import { type Baseline, readBaseline } from '../compare/baseline.js'
import { didYouMean } from '../compare/suggest.js'
import { type Config, defaultConfig, defaultConfigPath } from '../model/config.js'
import type { Severity } from '../model/rule.js'
import type { SourceFile } from '../model/source.js'
import type { Options } from './options.js'

/** What the config and the baseline say. */
export interface Settings {
  readonly config: Config
  readonly configFile?: SourceFile
  readonly baseline?: Baseline
}

/** Mistakes of the user in the files that settings come from, one a line. */
export interface SettingsProblem {
  readonly problems: readonly string[]
}

/** Reads the config, the baseline and the rules that were asked for. */
export async function readSettings(options: Options, cwd: string, knownRules: readonly string[]): Promise<Settings | SettingsProblem> {
  const unknown = options.rules.filter(id => !knownRules.includes(id))
  if (unknown.length > 0) return { problems: unknown.map(id => `there is no rule "${id}"${didYouMean(id, knownRules)}`) }
  const configured = await readConfig(options.config, cwd, knownRules)
  if ('problems' in configured) return configured
  const baseline = readBaselineFile(options.baseline, cwd)
  if (baseline && 'problems' in baseline) return baseline
  const config = options.rules.length > 0 ? onlyRules(configured.config, options.rules, knownRules) : configured.config
  return { ...configured, config, ...(baseline && { baseline }) }
}

async function readConfig(named: string | undefined, cwd: string, knownRules: readonly string[]): Promise<Settings | SettingsProblem> {
  const path = named ?? defaultConfigPath
  if (named === undefined && !existsSync(resolve(cwd, path))) return { config: defaultConfig }
  const file = readText(path, cwd)
  if ('problem' in file) return { problems: [file.problem] }
  const { parseConfig } = await import('../compare/config.js')
  const { config, errors } = parseConfig(file.text, knownRules)
  if (errors.length > 0) return { problems: errors.map(({ message, line }) => `${path}${line === undefined ? '' : `:${line}`}: ${message}`) }
  return { config, configFile: { path, text: file.text } }
}

function readBaselineFile(path: string | undefined, cwd: string): Baseline | SettingsProblem | undefined {
  if (path === undefined) return undefined
  const file = readText(path, cwd)
  if ('problem' in file) return { problems: [file.problem] }
  const baseline = readBaseline(file.text)
  return 'problem' in baseline ? { problems: [`${path}: ${baseline.problem}`] } : baseline
}

function readText(path: string, cwd: string): { text: string } | { problem: string } {
  try {
    const decoded = decode(readFileSync(resolve(cwd, path)), Number.POSITIVE_INFINITY)
    return 'reason' in decoded ? { problem: `${path}: ${decoded.reason}` } : decoded
  } catch (fault) {
    return { problem: `${path}: it cannot be read (${(fault as NodeJS.ErrnoException).code ?? 'unknown error'})` }
  }
}

/** The config with all rules off but those that were asked for; these run whatever the preset and the config say of them. */
function onlyRules(config: Config, asked: readonly string[], knownRules: readonly string[]): Config {
  const rules = new Map<string, Severity | 'off'>()
  for (const id of knownRules) {
    const level = config.rules.get(id)
    if (!asked.includes(id)) rules.set(id, 'off')
    else if (level !== undefined && level !== 'off') rules.set(id, level)
  }
  return { ...config, extends: 'strict', rules }
}
