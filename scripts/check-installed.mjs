// Fails where node_modules is not what package.json asks for, as after a pull that brought a new dependency. node scripts/check-installed.mjs
import { existsSync, readFileSync } from 'node:fs'

const read = path => JSON.parse(readFileSync(path, 'utf8'))
const { dependencies = {}, devDependencies = {} } = read('package.json')
const behind = Object.entries({ ...dependencies, ...devDependencies }).filter(([name, version]) => {
  const path = `node_modules/${name}/package.json`
  return !existsSync(path) || read(path).version !== version
})
if (behind.length > 0) {
  process.stderr.write(`node_modules is behind package.json (${behind.map(([name, version]) => `${name}@${version}`).join(', ')}): run npm ci\n`)
  process.exitCode = 1
}
