import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fillAll } from '../src/all-parts.js'
import { decode } from '../src/collect/decode.js'
import { extract } from '../src/extract/extract.js'
import { wholeText } from '../src/model/text.js'
import { languageOf } from '../src/parse/language.js'
import { isSkippedPath } from '../src/parse/roles.js'
import { parseYaml } from '../src/parse/yaml.js'
import { casesOf, isInvalid, verdictOn } from './conformance/yaml-suite.js'

/**
 * Reads files that nobody here wrote and prints what came of it, as docs/conformance.md has it.
 * `npm run conformance -- FOLDER...`: each file of a scanned language by itself, with all that is embedded in it.
 * `npm run conformance -- --yaml-test-suite FOLDER`: the data of the YAML test suite against its JSON.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'yaml-test-suite': { type: 'string' } } })
const say = (line: string): boolean => process.stdout.write(`${line}\n`)
fillAll()

interface Tally {
  files: number
  threw: string[]
  told: number
  /** The file that took longest, and its milliseconds. */
  slowest: readonly [string, number]
}

function readFolder(root: string, tallies: Map<string, Tally>): void {
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const absolute = join(root, path)
    const name = path.replaceAll('\\', '/')
    if (/(?:^|\/)\.git\//.test(name) || isSkippedPath(name) || languageOf(name, '') === undefined) continue
    // Links may lead nowhere.
    if (!statSync(absolute, { throwIfNoEntry: false })?.isFile()) continue
    const decoded = decode(readFileSync(absolute))
    if ('reason' in decoded) continue
    const language = languageOf(name, decoded.text.slice(0, 200))
    if (language) readOne(name, decoded.text, language, tallies)
  }
}

function readOne(path: string, text: string, language: NonNullable<ReturnType<typeof languageOf>>, tallies: Map<string, Tally>): void {
  const tally = tallies.get(language) ?? { files: 0, threw: [], told: 0, slowest: ['', 0] }
  tallies.set(language, tally)
  const start = performance.now()
  try {
    if (extract({ path, text }, 0, language, false).problems.length > 0) tally.told++
  } catch (fault) {
    tally.threw.push(`${path}: ${fault instanceof Error ? fault.message : 'unknown fault'}`)
  }
  const time = performance.now() - start
  if (time > tally.slowest[1]) tally.slowest = [path, time]
  tally.files++
}

function readSuite(folder: string): void {
  const counts = new Map<string, string[]>()
  for (const { id, yaml, json } of casesOf(folder)) {
    let verdict: string
    try {
      const { documents, problems } = parseYaml(wholeText(0, yaml))
      if (isInvalid(folder, id)) verdict = problems.length > 0 ? 'invalid, and told' : 'invalid, and read'
      else if (json === undefined) verdict = 'no JSON to compare with'
      else verdict = verdictOn(documents, json)
    } catch (fault) {
      verdict = `threw: ${fault instanceof Error ? fault.message : 'unknown fault'}`
    }
    counts.set(verdict, [...(counts.get(verdict) ?? []), id])
  }
  say('| Cases | |\n| --- | --- |')
  for (const [verdict, ids] of counts) say(`| ${ids.length} | ${verdict}${ids.length <= 20 ? `: ${ids.join(' ')}` : ''} |`)
}

const tallies = new Map<string, Tally>()
for (const folder of positionals) readFolder(folder, tallies)
if (tallies.size > 0) {
  say('| Language | Files | Threw | Problems told in | Slowest |\n| --- | --- | --- | --- | --- |')
  for (const [language, { files, threw, told, slowest }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
    say(`| ${language} | ${files} | ${threw.length} | ${told} | ${Math.round(slowest[1])} ms, ${slowest[0]} |`)
}
for (const { threw } of tallies.values()) for (const line of threw) say(line)
if (values['yaml-test-suite'] !== undefined) readSuite(values['yaml-test-suite'])
process.exitCode = [...tallies.values()].some(({ threw }) => threw.length > 0) ? 1 : 0
