// Builds library/, what `import 'aks-windows-lint'` gives: one file that needs nothing, and its types. node scripts/build-library.mjs
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { build } from 'esbuild'
import { licensesOf } from './licenses.mjs'

const entry = 'src/index.ts'
const types = mkdtempSync(join(tmpdir(), 'aks-windows-lint-'))

rmSync('library', { recursive: true, force: true })
// No platform's modules: the same file serves Node, browsers and the rest.
await build({
  entryPoints: [entry],
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'esm',
  target: 'es2022',
  outfile: 'library/index.js',
  logLevel: 'error',
})
const declarations = ['--declaration', '--emitDeclarationOnly', '--removeComments', 'false', '--outDir', types]
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', ...declarations], { stdio: 'inherit' })
for (const file of reachable('index.d.ts')) cpSync(join(types, file), join('library', file))
rmSync(types, { recursive: true, force: true })
writeFileSync('library/licenses.txt', await licensesOf([entry]))

/** The declarations that those of the entry point speak of. One that needs a package would not compile where it is installed. */
function reachable(start) {
  const seen = new Set()
  const visit = file => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, from] of readFileSync(join(types, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
      if (!from.startsWith('.')) throw new Error(`${file}: the types of the library need ${from}`)
      visit(normalize(join(dirname(file), from.replace(/\.js$/, '.d.ts'))))
    }
  }
  visit(start)
  return seen
}
