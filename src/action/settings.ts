import { decode } from '../collect/decode.js'
import { type Baseline, readBaseline } from '../compare/baseline.js'
import { ApiFault, type GitHubApi } from '../github/api.js'
import { type Config, defaultConfig, defaultConfigPath } from '../model/config.js'
import type { SourceFile } from '../model/source.js'
import { InputError, type Inputs } from './inputs.js'

/** What the config and the baseline say. */
export interface Settings {
  readonly config: Config
  readonly configFile?: SourceFile
  readonly baseline?: Baseline
}

/** The commit or branch that settings are read from, and what to take where the branch is gone. */
export interface SettingsAt {
  readonly ref: string
  readonly otherwise: string
}

const mostBytes = 5 * 1024 * 1024

/**
 * Reads the config and the baseline, never from what a pull request brings.
 * @throws InputError where they are not there or not right
 */
export async function readSettings(api: GitHubApi, inputs: Inputs, at: SettingsAt, rules: readonly string[]): Promise<Settings> {
  const file = await readText(api, inputs.config, at)
  if (file === undefined && inputs.config !== defaultConfigPath) throw new InputError(`there is no config file ${inputs.config} on ${at.ref}`)
  const { config, errors } = file === undefined ? { config: defaultConfig, errors: [] } : (await import('../compare/config.js')).parseConfig(file, rules)
  if (errors.length > 0)
    throw new InputError(errors.map(({ message, line }) => `${inputs.config}${line === undefined ? '' : `:${line}`}: ${message}`).join('\n'))
  const baseline = inputs.baseline === undefined ? undefined : await readBaselineFile(api, inputs.baseline, at)
  return { config, ...(file !== undefined && { configFile: { path: inputs.config, text: file } }), ...(baseline && { baseline }) }
}

async function readBaselineFile(api: GitHubApi, path: string, at: SettingsAt): Promise<Baseline> {
  const text = await readText(api, path, at)
  if (text === undefined) throw new InputError(`there is no baseline ${path} on ${at.ref}; it takes effect once it is merged`)
  const baseline = readBaseline(text)
  if ('problem' in baseline) throw new InputError(`${path}: ${baseline.problem}`)
  return baseline
}

async function readText(api: GitHubApi, path: string, { ref, otherwise }: SettingsAt): Promise<string | undefined> {
  const bytes = await api.getFile(path, ref, mostBytes).catch(fault => {
    // A branch may be deleted while the run is on its way; its commit is still there.
    if (fault instanceof ApiFault && fault.kind === 'missing' && otherwise !== ref) return api.getFile(path, otherwise, mostBytes)
    throw fault
  })
  if (!bytes) return undefined
  const decoded = decode(bytes)
  if ('reason' in decoded) throw new InputError(`the file ${path} is ${decoded.reason}`)
  return decoded.text
}
