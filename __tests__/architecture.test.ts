import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'

/** The stages in their order: each may import itself and what stands before it. */
const order = ['generated', 'model', 'catalogue', 'parse', 'extract', 'link', 'rules', 'judge', 'compare', 'report']
const pure = new Set(order)

const scriptsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
const sources = scriptsIn('src')
const playground = scriptsIn('playground')

/** Without comments and texts. */
const codeOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '')

interface Import {
  readonly file: string
  readonly from: string
}

const imports: readonly Import[] = sources.flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => ({ file, from: match[1]! })),
)
const stageOf = (file: string): string => file.split('/')[1] ?? ''

describe('the architecture', () => {
  test('imports run one way through the stages', () => {
    const wrong = imports.filter(({ file, from }) => {
      const stage = order.indexOf(stageOf(file))
      if (stage < 0 || !from.startsWith('.')) return false
      const target = stageOf(relative('.', resolve(dirname(file), from)).replaceAll('\\', '/'))
      return !order.slice(0, stage + 1).includes(target)
    })
    expect(wrong).toEqual([])
  })

  test('the middle reaches no Node module', () => {
    const wrong = imports.filter(({ file, from }) => pure.has(stageOf(file)) && from.startsWith('node:'))
    expect(wrong).toEqual([])
    const globals = sources.filter(file => pure.has(stageOf(file)) && /\b(?:process\.|Buffer\.|__dirname)/.test(codeOf(file)))
    expect(globals).toEqual([])
  })

  test('the library bundles for a browser', async () => {
    const { outputFiles } = await build({ entryPoints: ['src/index.ts'], bundle: true, platform: 'browser', format: 'esm', write: false, logLevel: 'silent' })
    expect(outputFiles[0]!.text).not.toMatch(/from\s*["']node:|require\(["']/)
  })

  test('the action starts no process', () => {
    const reached = reachable('src/main.ts')
    expect(imports.filter(({ file, from }) => reached.has(file) && /child_process/.test(from))).toEqual([])
  })

  test('no locale, time zone or chance decides anything, and the clock is read at the ends', () => {
    const code = [...sources, ...playground].map(file => [file, codeOf(file)] as const)
    const using = (pattern: RegExp): string[] => code.filter(([, text]) => pattern.test(text)).map(([file]) => file)
    expect(using(/\blocaleCompare\b|\.toLocale\w*\(|\bIntl\b|\bMath\.random\b|\brandomUUID\b|\bgetTimezoneOffset\b/)).toEqual([])
    expect(
      using(/\.(?:get|set)(?:Date|Day|Month|FullYear|Year|Hours|Minutes|Seconds|Milliseconds)\(|\.to(?:Date|Time)?String\(\).*Date|new Date\(\w+, /),
    ).toEqual([])
    const clocks = ['playground/main.ts', 'src/cli/process.ts', 'src/github/requests.ts', 'src/main.ts']
    expect(using(/\bDate\.now\b|\bnew Date\(\)|\bperformance\b|\bhrtime\b/).sort()).toEqual(clocks)
  })

  test('nothing is run or fetched but by git and by the port to GitHub', () => {
    const using = (pattern: RegExp): string[] => sources.filter(file => !file.startsWith('src/generated/') && pattern.test(codeOf(file)))
    const importing = (pattern: RegExp): string[] => [...new Set(imports.filter(({ from }) => pattern.test(from)).map(({ file }) => file))]
    expect(importing(/child_process/)).toEqual(['src/collect/git.ts'])
    expect(importing(/^(?:node:)?(?:https?|http2|net|tls|dns|dgram|vm|worker_threads|cluster|repl|inspector|module)(?:\/|$)/)).toEqual(['src/github/fetch.ts'])
    expect(importing(/^@(?:actions|octokit)\//).sort()).toEqual(['src/github/requests.ts', 'src/main.ts'])
    expect(using(/\beval\(|\bnew Function\b|\bFunction\(|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\brequire\(/)).toEqual([])
    // What is imported when it is needed has a name that stands there.
    expect(sources.filter(file => !file.startsWith('src/generated/') && /(?<!typeof )\bimport\((?!')/.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('text is printed in one place only', () => {
    const wrong = sources.filter(file => /\bconsole\.|process\.std(?:out|err)/.test(readFileSync(file, 'utf8')) && file !== 'src/cli/process.ts')
    expect(wrong).toEqual([])
    expect(sources.filter(file => /\bsetFailed\(/.test(readFileSync(file, 'utf8')))).toEqual(['src/action/log.ts', 'src/action/run.ts'])
  })
})

/** The files that an entry point imports, and those that they do. */
function reachable(entry: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const { from } of imports.filter(each => each.file === file && each.from.startsWith('.'))) {
      visit(
        relative('.', resolve(dirname(file), from))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts'),
      )
    }
  }
  visit(entry)
  return seen
}
