// Runs a TypeScript script of this folder: node scripts/run.mjs scripts/docs.ts [ARG...]
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [entry, ...rest] = process.argv.slice(2)
const outfile = join(import.meta.dirname ?? 'scripts', `.run-${process.pid}.mjs`)
await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile, logLevel: 'error' })
process.argv = [process.argv[0], entry, ...rest]
try {
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(outfile, { force: true })
}
