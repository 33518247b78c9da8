// Builds the playground: one page that holds the linter and loads nothing. node scripts/playground.mjs [FILE]
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { build } from 'esbuild'

const target = process.argv[2] ?? 'playground/build/index.html'

/** `?text` imports a file as its text. */
const texts = {
  name: 'texts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?text$/ }, ({ path, resolveDir }) => ({ path: resolve(resolveDir, path.slice(0, -'?text'.length)), namespace: 'text' }))
    onLoad({ filter: /./, namespace: 'text' }, ({ path }) => ({ contents: readFileSync(path, 'utf8'), loader: 'text' }))
  },
}

async function bundled(entryPoint, options) {
  const { outputFiles } = await build({ entryPoints: [entryPoint], bundle: true, minify: true, write: false, logLevel: 'error', ...options })
  return outputFiles[0].text.trim()
}

const script = (await bundled('playground/main.ts', { platform: 'browser', format: 'iife', target: 'es2022', charset: 'utf8', plugins: [texts] }))
  // Nothing within a script element may look like its end.
  .replaceAll('</script', '<\\/script')
  .replaceAll('<!--', '<\\!--')
const style = await bundled('playground/style.css', {})
const hash = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
// No connection of any kind: what is pasted stays in the page.
const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`

// Each replacement is a function: `$&` in a script would be read as a reference otherwise.
const page = readFileSync('playground/index.html', 'utf8')
  .replace('content="policy"', () => `content="${policy}"`)
  .replace('<!-- style -->', () => `<style>${style}</style>`)
  .replace('<!-- script -->', () => `<script>${script}</script>`)
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, page)
