// What others take for the same files: node scripts/bench/baseline.mjs read|parse FOLDER
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [work, folder] = process.argv.slice(2)
const { parseAllDocuments } = work === 'parse' ? await import('yaml') : {}
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(?:yaml|json|sh)$/.test(path)) continue
  const text = readFileSync(join(folder, path), 'utf8')
  if (work === 'parse' && path.endsWith('.yaml')) parseAllDocuments(text)
}
