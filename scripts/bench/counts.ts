import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

/** A function of a program, and how often it was run. */
export interface CountedFunction {
  /** `parse/json.js parseJson`; functions without a name are told apart by their offset. */
  readonly name: string
  readonly calls: number
  /** How often its busiest block ran: the turns of its loops. */
  readonly steps: number
}

/** What a program did, in numbers that are the same on every machine. */
export interface Work {
  /** Every function that was loaded, those that never ran as well. */
  readonly functions: ReadonlyMap<string, CountedFunction>
  /** The files of JavaScript that were loaded. */
  readonly modules: ReadonlySet<string>
  readonly code: number
  readonly output: string
}

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly functionName: string; readonly ranges: readonly { readonly startOffset: number; readonly count: number }[] }[]
  }[]
}

export interface CountOptions {
  readonly node?: string
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/**
 * Runs a program and counts what it does. The counters are those of V8, which it otherwise has for coverage: the program needs no code for it, and what is
 * counted is all that runs in JavaScript. What runs inside one call of the engine (a search in a string, a regular expression) counts as one.
 * @param args of Node.js: the program and what it is given
 */
export async function workOf(args: readonly string[], { node = process.execPath, cwd, env = process.env }: CountOptions = {}): Promise<Work> {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'))
  try {
    const { code, output } = await finished(node, args, { env: { ...env, NODE_V8_COVERAGE: folder }, ...(cwd !== undefined && { cwd }) })
    const [report] = readdirSync(folder)
    if (report === undefined) throw new Error(`nothing was counted: ${output}`)
    const { result } = JSON.parse(readFileSync(join(folder, report), 'utf8')) as Coverage
    const scripts = result.filter(({ url }) => url.startsWith('file:'))
    const functions = scripts.flatMap(({ url, functions }) => functions.map(each => counted(url, each)))
    return { functions: new Map(functions), modules: new Set(scripts.map(({ url }) => moduleOf(url))), code, output }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function counted(url: string, { functionName, ranges }: Coverage['result'][number]['functions'][number]): readonly [string, CountedFunction] {
  const [whole] = ranges
  const name = `${moduleOf(url)} ${functionName || `(${whole!.startOffset})`}`
  return [
    `${url} ${whole!.startOffset} ${functionName}`.replace(/^.*\/counted-[^/]+\//, ''),
    { name, calls: whole!.count, steps: Math.max(...ranges.map(({ count }) => count)) },
  ]
}

/** The path below the folder of the packages, or below that of the program. */
const moduleOf = (url: string): string =>
  decodeURI(url)
    .replace(/^.*\/(?:node_modules|counted-[^/]+)\//, '')
    .replace(/^file:.*\//, '')

function finished(node: string, args: readonly string[], options: { env: NodeJS.ProcessEnv; cwd?: string }): Promise<{ code: number; output: string }> {
  return new Promise((fulfil, reject) => {
    const child = spawn(node, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk
      })
    child.on('error', reject)
    child.on('close', code => fulfil({ code: code ?? -1, output }))
  })
}

/** How often functions of a name were called, in all files of a name. Not to find one is a fault: it was renamed, or is not loaded. */
export function callsOf({ functions }: Work, name: string): number {
  const found = [...functions.values()].filter(each => each.name === name)
  if (found.length === 0) throw new Error(`there is no function ${name}`)
  return found.reduce((sum, { calls }) => sum + calls, 0)
}

/** The work of a program for inputs of several sizes, without what it does where there is nothing to do. */
export interface Growth {
  readonly sizes: readonly number[]
  /** All steps, at each size. */
  readonly totals: readonly number[]
  /** That of all work together. */
  readonly exponent: number
  /** Those of single functions, the steepest first. */
  readonly functions: readonly { readonly name: string; readonly exponent: number; readonly steps: readonly number[] }[]
}

/** @param works by size; that of size 0 is what is taken off all others */
export function growthOf(works: ReadonlyMap<number, Work>): Growth {
  const sizes = [...works.keys()].filter(size => size > 0).sort((a, b) => a - b)
  const idle = works.get(0)
  const stepsAt = (key: string, size: number): number => (works.get(size)!.functions.get(key)?.steps ?? 0) - (idle?.functions.get(key)?.steps ?? 0)
  const largest = sizes.at(-1)!
  const all = [...works.get(largest)!.functions].map(([key, { name }]) => ({ name, steps: sizes.map(size => stepsAt(key, size)) }))
  const totals = sizes.map((_, index) => all.reduce((sum, { steps }) => sum + steps[index]!, 0))
  const noticed = all.filter(({ steps }) => steps[0]! > 0 && steps.at(-1)! >= largest)
  const functions = noticed.map(each => ({ ...each, exponent: exponentOf(sizes, each.steps) })).sort((a, b) => b.exponent - a.exponent)
  return { sizes, totals, exponent: exponentOf(sizes, totals), functions }
}

/** The slope of the straight line that fits the logarithms best: 1 is linear, 2 quadratic. */
export function exponentOf(sizes: readonly number[], amounts: readonly number[]): number {
  const x = sizes.map(Math.log)
  const y = amounts.map(Math.log)
  const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length
  const [xMean, yMean] = [mean(x), mean(y)]
  const both = mean(x.map((each, index) => (each - xMean) * (y[index]! - yMean)))
  return both / mean(x.map(each => (each - xMean) ** 2))
}

/** The sources as they are, each a module of its own, so that every function keeps its name and file. */
export async function transpiled(): Promise<{ readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'counted-'))
  const entryPoints = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))
  await build({ entryPoints: entryPoints.map(path => join('src', path)), outdir: folder, format: 'esm', platform: 'node', logLevel: 'error' })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
