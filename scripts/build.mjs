// Builds dist/ from src/: node scripts/build.mjs. Two bundles and what each loads late, plain ncc, not minified, so that a diff of dist/ can be read.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { licensesOf } from './licenses.mjs'

const node = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
const ncc = (entry, out, ...more) => node('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', out, '--no-cache', '--quiet', ...more)

/** The same program in ASCII: V8 reads a text of one byte a character in less time and memory. Nothing in it asks for the raw text of a template. */
const inAscii = text => text.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * The bundle of the action with a file of its own for undici, which is loaded where something of it is used: it would be half of the bundle, and it is for
 * proxies alone (see src/github/fetch.ts).
 */
function withUndiciLate(text) {
  const name = /^import \* as (\w+) from "undici";$/m.exec(text)?.[1]
  if (name === undefined) throw new Error('undici is imported elsewhere in the bundle')
  const required = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)("undici")'
  return text.replace('from "undici";', 'from "./undici.js";').replaceAll(required, name)
}

rmSync('lib', { recursive: true, force: true })
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')

const work = mkdtempSync(join(tmpdir(), 'aks-windows-lint-'))
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
ncc('lib/main.js', 'dist', '--external', 'undici')
writeFileSync('dist/index.js', withUndiciLate(readFileSync('dist/index.js', 'utf8')))
ncc('node_modules/undici/index.js', join(work, 'undici'))
copyFileSync(join(work, 'undici/index.js'), 'dist/undici.cjs')
copyFileSync('scripts/undici.mjs', 'dist/undici.js')
ncc('lib/cli.js', work)
// What is loaded late (NUMBER.index.js) is split off from the rest of its own bundle, so each bundle has files of its own.
const entry = readFileSync(join(work, 'index.js'), 'utf8')
if (entry.split('".index.js"').length !== 2) throw new Error('the names of the late files stand elsewhere in the bundle')
writeFileSync('dist/cli.js', entry.replace('".index.js"', '".cli.js"'))
chmodSync('dist/cli.js', 0o755)
for (const file of readdirSync(work).filter(name => name.endsWith('.index.js')))
  copyFileSync(join(work, file), join('dist', file.replace('.index.js', '.cli.js')))
for (const file of readdirSync('dist').filter(name => name.endsWith('.js')))
  writeFileSync(join('dist', file), inAscii(readFileSync(join('dist', file), 'utf8')))
// ncc's own list misses packages that are ES modules.
writeFileSync('dist/licenses.txt', await licensesOf(['src/main.ts', 'src/cli.ts']))
rmSync(work, { recursive: true, force: true })
