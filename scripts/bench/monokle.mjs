// Validates the YAML of a folder with @monokle/validation, without the plugins that ask the network: node monokle.mjs PACKAGE-FOLDER FOLDER
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [home, folder] = process.argv.slice(2)
const load = path => import(pathToFileURL(path).href)
const { createDefaultMonokleValidator, ResourceParser, processRefs } = await load(join(home, 'node_modules/@monokle/validation/lib/node.js'))
const { parseAllDocuments } = createRequire(join(home, 'index.js'))('yaml')

const resources = []
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.yaml'))
for (const filePath of files) {
  const text = readFileSync(join(folder, filePath), 'utf8')
  for (const document of parseAllDocuments(text)) {
    const content = document.toJS()
    const [start, , end] = document.range
    resources.push({
      id: `${filePath} ${start}`,
      fileId: filePath,
      filePath,
      fileOffset: start,
      name: content.metadata.name,
      namespace: content.metadata.namespace,
      apiVersion: content.apiVersion,
      kind: content.kind,
      content,
      text: text.slice(start, end),
    })
  }
}
processRefs(resources, new ResourceParser(), undefined, files)
const validator = createDefaultMonokleValidator()
const plugins = { 'yaml-syntax': true, 'pod-security-standards': true, practices: true, 'resource-links': true }
await validator.preload({ plugins })
const { runs } = await validator.validate({ resources })
process.stdout.write(`${runs.reduce((sum, run) => sum + run.results.length, 0)} results of ${resources.length} resources\n`)
