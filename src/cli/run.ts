import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { applyBaseline, staleNotice, writeBaseline } from '../compare/baseline.js'
import type { Day, Finding, Notice } from '../model/rule.js'
import type { ScanInput, ScanResult } from '../model/scan.js'
import { allVisible } from '../report/characters.js'
import { clusterMap } from '../report/cluster-map.js'
import { clusterMapMarkdown } from '../report/cluster-map-markdown.js'
import { clusterMapText } from '../report/cluster-map-text.js'
import { reportIt } from '../report/links.js'
import { explainModel } from '../report/model.js'
import { inWords, type Report } from '../report/report.js'
import { explainRule, listRules } from './catalogue.js'
import { type Inputs, readInputs } from './files.js'
import { fixFiles } from './fix.js'
import { help } from './help.js'
import { initialize } from './init.js'
import { type Options, parseOptions } from './options.js'
import { exit, type Output, type Ports, type Product, type View } from './ports.js'
import { startProgress } from './progress.js'
import { readSettings, type Settings } from './settings.js'
import { exitCode } from './verdict.js'

/** What a run works with. */
interface Session {
  readonly options: Options
  readonly ports: Ports
  readonly product: Product
  readonly day: Day
}

/** Runs one command line and gives its exit code. A fault of ours is told as one; it is never an exception. */
export async function runCli(argv: readonly string[], ports: Ports, product: Product): Promise<number> {
  try {
    const options = parseOptions(argv)
    if ('problem' in options) return usage(ports.stderr, [options.problem], "try 'aks-windows-lint --help'")
    const day = options.asOf ?? new Date(ports.now()).toISOString().slice(0, 10)
    return await run({ options, ports, product, day })
  } catch (fault) {
    const reason = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
    ports.stderr.write(`aks-windows-lint: internal error, ${reportIt}\n${reason.split('\n').map(allVisible).join('\n')}\n`)
    return exit.internal
  }
}

async function run(session: Session): Promise<number> {
  const { options, ports, product, day } = session
  const { stdout, stderr } = ports
  if (options.mode === 'help') return print(stdout, help)
  if (options.mode === 'version') return print(stdout, `${product.version}\n`)
  if (options.mode === 'list-rules') return print(stdout, listRules(product.rules, day, options.format === 'json'))
  if (options.mode === 'explain') {
    const page = await explainRule(options.explain ?? '', product, viewOf(options, ports), options.format === 'markdown')
    return typeof page === 'string' ? print(stdout, page) : usage(stderr, [page.problem], "try 'aks-windows-lint --list-rules'")
  }
  if (options.mode === 'init') return init(session)
  const settings = await readSettings(options, ports.cwd, Object.keys(product.rules))
  if ('problems' in settings) return usage(stderr, settings.problems)
  return lint(settings, session)
}

function init({ ports }: Session): number {
  const { lines, failed } = initialize(ports.cwd)
  print(failed ? ports.stderr : ports.stdout, lines.map(line => `${allVisible(line)}\n`).join(''))
  return failed ? exit.usage : exit.clean
}

async function lint(settings: Settings, session: Session): Promise<number> {
  const { options, ports, product, day } = session
  const progress = startProgress(ports, options.quiet)
  const inputs = await readInputs(options, settings.config, ports, count => progress.tick(() => `${count} files found`))
  if ('problem' in inputs) {
    progress.end()
    return usage(ports.stderr, [inputs.problem])
  }
  if (inputs.files.length === 0 && !options.quiet) ports.stderr.write('aks-windows-lint: no files of a language that is scanned\n')
  const { baseline, ...configured } = settings
  const { files, base, renames, complete } = inputs
  const total = new Set([...files, ...(base ?? [])]).size
  const input: ScanInput = {
    files,
    complete,
    day,
    rules: product.rules,
    ...configured,
    maxFileSize: options.maxFileSize,
    clock: ports.clock,
    ...(ports.budget && { budget: ports.budget }),
    onFile: counter(total, text => progress.tick(text)),
    ...(base && { base }),
    ...(renames && { renames }),
  }
  const look = async (input: ScanInput): Promise<ScanResult> => {
    const result = await product.scan(input)
    if (!baseline) return result
    const { findings, gone } = applyBaseline(result.findings, baseline)
    // Of files that were not named nothing is known.
    const scanned = new Set(files.map(file => file.path))
    const stale = staleNotice(
      options.baseline ?? '',
      gone.filter(entry => scanned.has(entry.path)),
    )
    return { ...result, findings, notices: [...result.notices, ...stale] }
  }
  const result = await look(input)
  progress.end()
  if (options.mode === 'explain-model') return tellModel(result, inputs.notices, session)
  if (options.fix) return fix(result, input, look, inputs, session)
  return conclude(result, inputs.notices, session)
}

/** Counts the files that were scanned, and tells of it. */
function counter(total: number, tell: (text: () => string) => void): () => void {
  let count = 0
  return () => {
    count++
    tell(() => `${count} of ${inWords(total, 'file')} scanned`)
  }
}

function tellModel(result: ScanResult, notices: readonly Notice[], { options, ports }: Session): number {
  ports.stdout.write(modelIn(options.format, result))
  return exitCode([], [...notices, ...result.notices], options)
}

function modelIn(format: Options['format'], { world, sources }: ScanResult): string {
  if (format === 'json') return `${JSON.stringify(explainModel(world, sources), undefined, 2)}\n`
  if (format === 'markdown') return clusterMapMarkdown(clusterMap(world), sources)
  return clusterMapText(clusterMap(world), sources).split('\n').map(allVisible).join('\n')
}

async function fix(result: ScanResult, input: ScanInput, look: (input: ScanInput) => Promise<ScanResult>, inputs: Inputs, session: Session): Promise<number> {
  const { options, ports } = session
  const shown = { ...result, findings: relevant(result, options) }
  const { head, base, applied, left, failed, diff } = fixFiles(shown, input, ports.cwd, !options.dryRun)
  for (const problem of failed) ports.stderr.write(`${allVisible(problem)}\n`)
  if (options.dryRun) {
    // A diff for a program is as it is; on a terminal, what the files hold must not act.
    ports.stdout.write(ports.stdout.isTerminal ? diff.split('\n').map(allVisible).join('\n') : diff)
    return exitCode(shown.findings, [...inputs.notices, ...result.notices], options)
  }
  const more = left > 0 ? `; the fixes of ${left} others overlap with these, run again` : ''
  if (!options.quiet) ports.stderr.write(`aks-windows-lint: ${inWords(applied, 'finding')} mended${more}\n`)
  return Math.max(await conclude(await look({ ...input, files: head, ...(base && { base }) }), inputs.notices, session), failed.length > 0 ? exit.usage : 0)
}

/** With a base, what was there before the change is not the change's. */
const relevant = (result: ScanResult, options: Options): ScanResult['findings'] =>
  options.changedSince === undefined ? result.findings : result.findings.filter(finding => finding.isNew)

async function conclude(result: ScanResult, collected: readonly Notice[], { options, ports, product, day }: Session): Promise<number> {
  const notices = [...collected, ...result.notices]
  const findings = relevant(result, options)
  const pathOf = (source: number): string => result.sources[source]?.path ?? ''
  if (options.writeBaseline !== undefined) {
    const text = writeBaseline(findings, finding => pathOf(finding.at.source))
    return saveBaseline(options.writeBaseline, text, ports) ?? exitCode([], notices, options)
  }
  const report = { findings, notices: options.quiet ? [] : notices, sources: result.sources, rules: product.rules, version: product.version, day }
  const code = exitCode(findings, notices, options)
  if (code === exit.internal) ports.stderr.write(`aks-windows-lint: internal error, ${reportIt}\n`)
  try {
    const text = await product.formats[options.format](report, viewOf(options, ports))
    await ports.stdout.writeAll(typeof text === 'string' ? [ended(text)] : text)
    return code
  } catch (fault) {
    // What was found must not be lost with it.
    const message = fault instanceof Error ? fault.message : 'unknown fault'
    ports.stderr.write(`${allVisible(`aks-windows-lint: the format ${options.format} failed: ${message}; ${reportIt}`)}\n`)
    ports.stderr.write(findings.map(finding => `${plainLine(finding, report)}\n`).join(''))
    return exit.internal
  }
}

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

/** A finding with the least that can go wrong. */
const plainLine = ({ rule, severity, at, allowed }: Finding, { sources }: Pick<Report, 'sources'>): string => {
  const { path = '', text = '' } = sources[at.source] ?? {}
  return allVisible(`${path}:${text.slice(0, at.start).split('\n').length}: ${severity} ${rule}${allowed ? ' (allowed)' : ''}`)
}

function saveBaseline(path: string, text: string, ports: Ports): number | undefined {
  try {
    const absolute = resolve(ports.cwd, path)
    mkdirSync(dirname(absolute), { recursive: true })
    writeFileSync(absolute, text)
    return undefined
  } catch (fault) {
    return usage(ports.stderr, [`${path}: it cannot be written (${(fault as NodeJS.ErrnoException).code ?? 'unknown error'})`])
  }
}

/** Colours are for terminals, unless the environment says otherwise (https://no-color.org, https://force-color.org). */
function viewOf({ noColor }: Options, { env, stdout }: Ports): View {
  const forced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0'
  const refused = noColor || env.FORCE_COLOR === '0' || (!forced && ((env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb'))
  const color = !refused && (forced || stdout.isTerminal)
  return { color, width: stdout.columns ?? 100 }
}

function print(output: Output, text: string): number {
  output.write(text)
  return exit.clean
}

function usage(stderr: Output, problems: readonly string[], hint?: string): number {
  for (const problem of problems) stderr.write(`aks-windows-lint: ${allVisible(problem)}\n`)
  if (hint !== undefined) stderr.write(`${hint}\n`)
  return exit.usage
}
