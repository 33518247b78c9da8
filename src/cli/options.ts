import { parseArgs } from 'node:util'
import { defaultMaxFileSize } from '../collect/decode.js'
import { isDay } from '../compare/day.js'
import { closest, didYouMean } from '../compare/suggest.js'
import { type Day, type Severity, severities } from '../model/rule.js'

export const formats = ['pretty', 'json', 'sarif', 'github', 'markdown', 'rdjson', 'azure', 'gitlab'] as const
export type Format = (typeof formats)[number]

/** The command line, checked. */
export interface Options {
  readonly paths: readonly string[]
  /** What to do instead of a scan, if anything. */
  readonly mode: 'scan' | 'help' | 'version' | 'list-rules' | 'explain' | 'explain-model' | 'init'
  readonly format: Format
  readonly explain?: string
  readonly asOf?: Day
  readonly rules: readonly string[]
  readonly config?: string
  readonly fix: boolean
  readonly dryRun: boolean
  readonly changedSince?: string
  /** The path that standard input is taken to be of; unset where it is not read. */
  readonly stdinPath?: string
  readonly baseline?: string
  readonly writeBaseline?: string
  readonly failOn: Severity | 'none'
  readonly onUnscanned: 'fail' | 'warn'
  readonly maxFileSize: number
  readonly quiet: boolean
  readonly noColor: boolean
}

/** A mistake on the command line, in words for the person who made it. */
export interface UsageProblem {
  readonly problem: string
}

const flag = { type: 'boolean' } as const
const text = { type: 'string' } as const

const specs = {
  format: { ...text, short: 'f' },
  'as-of': text,
  rule: { ...text, multiple: true, short: 'r' },
  config: { ...text, short: 'c' },
  fix: flag,
  'dry-run': flag,
  'changed-since': text,
  stdin: flag,
  'stdin-path': text,
  baseline: text,
  'write-baseline': text,
  'fail-on': text,
  'on-unscanned': text,
  'max-file-size': text,
  'list-rules': flag,
  explain: text,
  'explain-model': flag,
  init: flag,
  quiet: { ...flag, short: 'q' },
  'no-color': flag,
  version: { ...flag, short: 'V' },
  help: { ...flag, short: 'h' },
} as const
type Name = keyof typeof specs

/** ` (did you mean --fix?)` for a word that is meant as an option, with or without its dashes; or nothing. */
export function meantOption(word: string): string {
  const name = word.replace(/^-+/, '')
  const best = closest(name, Object.keys(specs))
  return best === undefined ? '' : ` (did you mean --${best}?)`
}

/** Reads the arguments behind the program's name. */
export function parseOptions(argv: readonly string[]): Options | UsageProblem {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options: specs, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens) {
    const problem = token.kind === 'option' ? optionProblem(token) : undefined
    if (problem !== undefined) return { problem }
  }
  const one = (name: Name): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const rules = (values.rule ?? []) as readonly string[]
  return checked({ positionals, has: name => values[name] === true, one, rules })
}

type OptionToken = { readonly name: string; readonly rawName: string; readonly value: string | undefined; readonly inlineValue: boolean | undefined }

function optionProblem({ name, rawName, value, inlineValue }: OptionToken): string | undefined {
  if (!Object.hasOwn(specs, name)) return `unknown option ${rawName}${meantOption(name)}`
  if (specs[name as Name].type === 'boolean') return value === undefined ? undefined : `option ${rawName} takes no value`
  if (value === undefined || value === '') return `option ${rawName} needs a value`
  // What looks like an option is most likely one, and the value was forgotten.
  return !inlineValue && value.startsWith('-') && value !== '-' ? `option ${rawName} needs a value (write ${rawName}=${value} if that is one)` : undefined
}

interface Given {
  readonly positionals: readonly string[]
  readonly rules: readonly string[]
  has(name: Name): boolean
  one(name: Name): string | undefined
}

function checked(given: Given): Options | UsageProblem {
  const { has, one } = given
  const format = choice('--format', one('format') ?? 'pretty', formats)
  const failOn = choice('--fail-on', one('fail-on') ?? 'error', [...severities, 'none'] as const)
  const onUnscanned = choice('--on-unscanned', one('on-unscanned') ?? 'warn', ['fail', 'warn'] as const)
  const asOf = one('as-of')
  const maxFileSize = sizeOf(one('max-file-size'))
  const problem = problemOf(format, failOn, onUnscanned) ?? combinationProblem(given)
  if (problem !== undefined) return { problem }
  if (asOf !== undefined && !isDay(asOf)) return { problem: `--as-of must be a day such as 2026-01-31, not "${asOf}"` }
  if (maxFileSize === undefined) return { problem: '--max-file-size must be a number of bytes, or such as 512KiB or 5MiB' }
  const explain = one('explain')
  const config = one('config')
  const changedSince = one('changed-since')
  const stdinPath = one('stdin-path')
  const baseline = one('baseline')
  const writeBaseline = one('write-baseline')
  return {
    paths: given.positionals.length > 0 ? given.positionals : ['.'],
    mode: modeOf(given),
    format: format as Format,
    rules: given.rules,
    fix: has('fix'),
    dryRun: has('dry-run'),
    failOn: failOn as Options['failOn'],
    onUnscanned: onUnscanned as Options['onUnscanned'],
    maxFileSize,
    quiet: has('quiet'),
    noColor: has('no-color'),
    ...(explain !== undefined && { explain }),
    ...(asOf !== undefined && { asOf }),
    ...(config !== undefined && { config }),
    ...(changedSince !== undefined && { changedSince }),
    ...(stdinPath !== undefined && { stdinPath }),
    ...(baseline !== undefined && { baseline }),
    ...(writeBaseline !== undefined && { writeBaseline }),
  }
}

function modeOf({ has, one }: Given): Options['mode'] {
  if (has('help')) return 'help'
  if (has('version')) return 'version'
  if (has('list-rules')) return 'list-rules'
  if (one('explain') !== undefined) return 'explain'
  if (has('init')) return 'init'
  return has('explain-model') ? 'explain-model' : 'scan'
}

function combinationProblem({ positionals, has, one }: Given): string | undefined {
  if (has('dry-run') && !has('fix')) return '--dry-run goes with --fix'
  if (has('init') && positionals.length > 0) return '--init takes no paths: it writes to the repository that you are in'
  if (has('stdin') !== (one('stdin-path') !== undefined)) return '--stdin and --stdin-path go together: the path tells the language'
  if (has('stdin') && positionals.length > 0) return '--stdin takes no paths'
  if (has('stdin') && has('fix') && !has('dry-run')) return 'standard input cannot be fixed in place: add --dry-run for a diff'
  if (has('stdin') && one('changed-since') !== undefined) return '--stdin does not go with --changed-since'
  if (one('baseline') !== undefined && one('write-baseline') !== undefined) return '--baseline does not go with --write-baseline'
  return undefined
}

function choice<C extends string>(option: string, value: string, choices: readonly C[]): C | UsageProblem {
  const found = choices.find(name => name === value)
  return found ?? { problem: `${option} must be one of ${choices.join(', ')}, not "${value}"${didYouMean(value, choices)}` }
}

const problemOf = (...results: readonly (string | UsageProblem)[]): string | undefined => results.find(result => typeof result !== 'string')?.problem

function sizeOf(value: string | undefined): number | undefined {
  if (value === undefined) return defaultMaxFileSize
  const match = /^(\d{1,12})(?:(k|m|g)(?:i?b)?|b)?$/i.exec(value)
  const factor = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[match?.[2]?.toLowerCase() ?? ''] ?? 1
  return match && Number(match[1]) > 0 ? Number(match[1]) * factor : undefined
}
