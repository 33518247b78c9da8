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
 * Packages that the bundle of the action has in a file of its own, which is loaded where something of them is used: undici is for proxies alone (see
 * src/github/fetch.ts), and nothing here signs in or starts a process with @actions/core. They would be half of the bundle. One file, since they share undici.
 */
const latePackages = {
  undici: { name: 'undici', file: 'undici/index.js' },
  httpClient: { name: '@actions/http-client', file: '@actions/http-client/lib/index.js' },
  exec: { name: '@actions/exec', file: '@actions/exec/lib/exec.js' },
}

function withLatePackages(text) {
  for (const { name } of Object.values(latePackages)) {
    const quoted = JSON.stringify(name)
    const imported = new RegExp(`^import \\* as (\\w+) from ${quoted};$`, 'm').exec(text)?.[1]
    if (imported === undefined) throw new Error(`${name} is imported elsewhere in the bundle`)
    text = text.replace(`from ${quoted};`, 'from "./late.js";').replaceAll(`__WEBPACK_EXTERNAL_createRequire(import.meta.url)(${quoted})`, imported)
  }
  return text
}

rmSync('lib', { recursive: true, force: true })
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')

const work = mkdtempSync(join(tmpdir(), 'aks-windows-lint-'))
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
ncc('lib/main.js', 'dist', ...Object.values(latePackages).flatMap(({ name }) => ['--external', name]))
writeFileSync('dist/index.js', withLatePackages(readFileSync('dist/index.js', 'utf8')))
const required = ([key, { file }]) => `exports.${key} = require('../node_modules/${file}')\n`
writeFileSync('lib/late.cjs', Object.entries(latePackages).map(required).join(''))
ncc('lib/late.cjs', join(work, 'late'))
copyFileSync(join(work, 'late/index.cjs'), 'dist/late.cjs')
copyFileSync('scripts/late.mjs', 'dist/late.js')
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
