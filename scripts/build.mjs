// Builds dist/ from src/: node scripts/build.mjs. Two bundles, plain ncc, not minified, so that a diff of dist/ can be read.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { licensesOf } from './licenses.mjs'

const node = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
const ncc = (entry, out, ...more) => node('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', out, '--no-cache', '--quiet', ...more)

rmSync('lib', { recursive: true, force: true })
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')

const work = mkdtempSync(join(tmpdir(), 'aks-windows-lint-'))
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
ncc('lib/main.js', 'dist')
ncc('lib/cli.js', work)
for (const file of readdirSync(work)) {
  if (file === 'index.js') copyFileSync(join(work, file), 'dist/cli.js')
  else if (!existsSync(join('dist', file))) copyFileSync(join(work, file), join('dist', file))
}
// ncc's own list misses packages that are ES modules.
writeFileSync('dist/licenses.txt', await licensesOf(['src/main.ts', 'src/cli.ts']))
rmSync(work, { recursive: true, force: true })
