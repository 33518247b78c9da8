import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import { asks } from './instrument.js'
import type { Test } from './jest.js'

/** Tests and what they test, in one script that can be evaluated anew for each fault. */
export interface Program {
  /**
   * @param question is asked at each fault by its number
   * @throws whatever the evaluation of a module throws
   */
  evaluate(question: (fault: number) => boolean): readonly Test[]
}

/**
 * @param files test files, from the root
 * @param instrumented the text of each file that has faults, by its whole path
 */
export async function programOf(files: readonly string[], instrumented: ReadonlyMap<string, string>): Promise<Program> {
  const entry = ["import { begin, tests } from '@jest/globals'", ...files.map(file => `begin('${file}'); require('./${file}')`), 'export { tests }'].join('\n')
  const bundle = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    write: false,
    // package.json says that no module has an effect by itself: tests have.
    ignoreAnnotations: true,
    logLevel: 'error',
    define: { 'import.meta.url': 'importMetaUrl' },
    plugins: [
      {
        name: 'mutate',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^@jest\/globals$/ }, () => ({ path: resolve('scripts/mutate/jest.ts') }))
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = instrumented.get(path)
            return contents === undefined ? undefined : { contents, loader: 'ts' }
          })
        },
      },
    ],
  })
  const script = new Script(`(function (require, module, exports, importMetaUrl, ${asks}) {${bundle.outputFiles[0]!.text}\n})`)
  const require = createRequire(resolve('package.json'))
  return {
    evaluate(question) {
      const module: { exports: { tests?: readonly Test[] } } = { exports: {} }
      script.runInThisContext()(require, module, module.exports, `file://${resolve('__tests__/any/any.test.ts')}`, question)
      return module.exports.tests ?? []
    },
  }
}
